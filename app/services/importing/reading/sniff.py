"""What kind of file it is, by its first bytes; the name's ending is only asked when the bytes do not tell."""

from __future__ import annotations

import zipfile
from pathlib import Path

from app.models.domain.errors import KnownError

HEAD_BYTES = 65_536

_NOT_TABLES = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"MZ", "executable"),
    (b"\x7fELF", "executable"),
    (b"\xca\xfe\xba\xbe", "executable"),
    (b"\xcf\xfa\xed\xfe", "executable"),
    (b"SQLite format 3\x00", "database"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "rar"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)
_ARCHIVES = frozenset({"gzip", "bzip2", "xz", "7z", "rar", "zstd"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXT_CONTROLS = bytes([*range(1, 9), *range(0x0E, 0x1B), 0x7F])
_UNMARKED_TEXT = (b"BM", b"MZ", b"BZh", b"ID3")
"""Marks that may also begin an honest text ("MZ;ID…"): they count only before bytes that no text has."""


def kind_of(path: Path) -> str:
    """Return "csv" (any delimited text), "xlsx", "xls" or "ods".

    Raises KnownError: `file_empty`, `file_not_a_table` (`format`), `format_unsupported` (`format`),
    `workbook_broken`, `workbook_encrypted`.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head.strip(b" \t\r\n\x00\x1a\xef\xbb\xbf"):
        raise KnownError("file_empty", name=path.name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(path)
    if head.startswith(_OLE):
        return _kind_of_ole(path)
    _refuse_known_formats(path, head)
    _refuse_structured_text(path, head)
    _refuse_binary(path, head)
    return "csv"


def _kind_of_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            mimetype = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise KnownError("workbook_broken", name=path.name) from error
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if b"opendocument.spreadsheet" in mimetype:
        return "ods"
    raise KnownError("format_unsupported", name=path.name, format=_zip_format(path, names))


def _zip_format(path: Path, names: set[str]) -> str:
    suffix = path.suffix.lower().lstrip(".")
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        return suffix if suffix in {"numbers", "pages", "key"} else "numbers"
    if any(name.startswith("word/") for name in names):
        return "docx"
    if any(name.startswith("ppt/") for name in names):
        return "pptx"
    return suffix if suffix in {"odt", "epub", "numbers", "pages"} else "zip"


def _kind_of_ole(path: Path) -> str:
    """An old Office container: XLS, or the envelope of a password-protected workbook."""
    with path.open("rb") as file:
        content = file.read(4_000_000)
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise KnownError("workbook_encrypted", name=path.name)
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "xls"
    if "WordDocument".encode("utf-16-le") in content:
        raise KnownError("format_unsupported", name=path.name, format="doc")
    raise KnownError("workbook_broken", name=path.name)


def _refuse_known_formats(path: Path, head: bytes) -> None:
    suffix = path.suffix.lower().lstrip(".")
    for mark, name in _NOT_TABLES:
        if not head.startswith(mark) or (mark in _UNMARKED_TEXT and not _looks_binary(head)):
            continue
        if name in _ARCHIVES or (name == "pdf" and suffix == "pdf"):
            raise KnownError("format_unsupported", name=path.name, format=name)
        raise KnownError("file_not_a_table", name=path.name, format=name)
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        raise KnownError("file_not_a_table", name=path.name, format="picture")


def _refuse_structured_text(path: Path, head: bytes) -> None:
    """Text that has a structure of its own: read as lines it would give nonsense."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:400].lower()
    found = None
    if start.startswith((b"<!doctype html", b"<html", b"<table")):
        found = "html"
    elif start.startswith((b"<?xml", b"<!doctype")):
        found = "xml"
    elif start.startswith(b"begin:vcard"):
        found = "vcf"
    elif start.startswith(b"begin:vcalendar"):
        found = "ics"
    elif start.startswith(b"{\\rtf"):
        found = "rtf"
    elif start[:1] in {b"{", b"["} and start[1:].lstrip()[:1] in {b'"', b"{", b"["}:
        found = "json"
    if found:
        raise KnownError("format_unsupported", name=path.name, format=found)


def _refuse_binary(path: Path, head: bytes) -> None:
    if _looks_binary(head):
        raise KnownError("file_not_a_table", name=path.name, format="binary")


def _looks_binary(head: bytes) -> bool:
    """Say whether more than one byte in a hundred is a control byte that no text has.

    Zero bytes are left out of it up to a tenth (padding), and altogether in UTF-16 and UTF-32.
    """
    if wide_encoding(head) is not None:
        return False
    controls = len(head) - len(head.translate(None, _TEXT_CONTROLS))
    return controls > len(head) / 100 or head.count(0) > len(head) / 10


def wide_encoding(head: bytes) -> str | None:
    """Return "utf-16-le"… when byte order mark or the places of the zero bytes say so."""
    for bom, name in (
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if head.startswith(bom):
            return name
    length = len(head) // 4 * 4
    if length < 8:
        return None
    zeros = [head[start:length:4].count(0) / (length / 4) for start in range(4)]
    patterns = {
        "utf-32-le": (False, True, True, True),
        "utf-32-be": (True, True, True, False),
        "utf-16-le": (False, True, False, True),
        "utf-16-be": (True, False, True, False),
    }
    for name, expected in patterns.items():
        if all(share > 0.6 if zero else share < 0.2 for share, zero in zip(zeros, expected, strict=True)):
            return name
    return None
