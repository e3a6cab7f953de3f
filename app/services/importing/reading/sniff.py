"""What kind of file it is, by its first bytes; the name's ending is only asked when the bytes do not tell."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import NoReturn

from app.models.domain.errors import KnownError
from app.services.importing.reading.zip_archive import open_archive, refuse_bomb

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
WORKBOOKS = frozenset({"xlsx", "xlsb", "xls", "ods"})
_WORKBOOK_NAMES = WORKBOOKS | {"xlsm", "xltx", "ots"}
_JSON = frozenset({"json", "jsonl", "ndjson", "geojson"})
_DOCUMENTS = frozenset({"pdf", "doc", "docx", "pages", "key", "pptx", "odt", "odp", "odg", "epub", "rtf"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXT_CONTROLS = bytes([*range(1, 9), *range(0x0E, 0x1B), 0x7F])
_UNMARKED_TEXT = (b"BM", b"MZ", b"BZh", b"ID3")
"""Marks that may also begin an honest text ("MZ;ID…"): they count only before bytes that no text has."""


def kind_of(path: Path) -> str:
    """Return "csv" (any delimited text), "xlsx", "xlsb", "xls", "ods", "json", "jsonl", "vcf", "html" or "zip".

    Raises KnownError: `file_empty`, `file_not_a_table`, `format_unsupported`, `numbers_unsupported`,
    `document_unsupported`, `archive_unsupported` (all with `format`), `workbook_broken`, `workbook_encrypted`,
    `archive_broken`, `archive_bomb`.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head.strip(b" \t\r\n\x00\x1a\xef\xbb\xbf"):
        raise KnownError("file_empty", name=path.name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _kind_of_zip(path)
    if head.startswith(_OLE):
        return _kind_of_ole(path)
    _refuse_known_formats(path, head)
    kind = _kind_of_structured_text(path, head)
    if kind is None:
        _refuse_binary(path, head)
    return kind or "csv"


def _kind_of_zip(path: Path) -> str:
    suffix = path.suffix.lower().lstrip(".")
    with open_archive(path, is_workbook=suffix in _WORKBOOK_NAMES) as archive:
        infos = archive.infolist()
        names = {info.filename for info in infos}
        mimetype = _start_of(archive, "mimetype") if "mimetype" in names else b""
        manifest = _start_of(archive, "META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
    workbook = None
    if any(name.startswith("xl/") for name in names):
        workbook = "xlsb" if "xl/workbook.bin" in names else "xlsx"
    elif b"opendocument.spreadsheet" in mimetype:
        workbook = "ods"
    if workbook is not None:
        refuse_bomb(path, infos)
        if b"encryption-data" in manifest:
            raise KnownError("workbook_encrypted", name=path.name)
        return workbook
    other = _other_zip_format(suffix, names)
    if other is not None:
        _refuse(path, other)
    return "zip"


def _refuse(path: Path, found: str) -> NoReturn:
    if found == "numbers":
        raise KnownError("numbers_unsupported", name=path.name, format=found)
    if found in _DOCUMENTS:
        raise KnownError("document_unsupported", name=path.name, format=found)
    raise KnownError("format_unsupported", name=path.name, format=found)


def _start_of(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        return file.read(HEAD_BYTES)


def _other_zip_format(suffix: str, names: set[str]) -> str | None:
    """What else is a ZIP inside: documents, programs."""
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        return suffix if suffix in {"numbers", "pages", "key"} else "numbers"
    for start, found in (("word/", "docx"), ("ppt/", "pptx"), ("META-INF/container.xml", "epub")):
        if any(name.startswith(start) for name in names):
            return found
    if names & {"META-INF/MANIFEST.MF", "AndroidManifest.xml", "classes.dex"}:
        return "program"
    return suffix if suffix in {"odt", "odp", "odg", "epub", "numbers", "pages", "key", "docx", "pptx"} else None


def _kind_of_ole(path: Path) -> str:
    """An old Office container: XLS, or the envelope of a password-protected workbook."""
    with path.open("rb") as file:
        content = file.read(1_000_000)
        sector = 1 << min(content[30] if len(content) > 30 else 9, 12)
        file.seek((int.from_bytes(content[48:52], "little") + 1) * sector)
        content += file.read(256 * 1024)  # the list of what the container holds, wherever it is
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise KnownError("workbook_encrypted", name=path.name)
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "xls"
    if "WordDocument".encode("utf-16-le") in content:
        _refuse(path, "doc")
    raise KnownError("workbook_broken", name=path.name)


def _refuse_known_formats(path: Path, head: bytes) -> None:
    suffix = path.suffix.lower().lstrip(".")
    for mark, name in _NOT_TABLES:
        if not head.startswith(mark) or (mark in _UNMARKED_TEXT and not _looks_binary(head)):
            continue
        if name in _ARCHIVES:
            raise KnownError("archive_unsupported", name=path.name, format=name)
        if name == "pdf" and suffix == "pdf":
            _refuse(path, name)
        raise KnownError("file_not_a_table", name=path.name, format=name)
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        raise KnownError("file_not_a_table", name=path.name, format="picture")


def _kind_of_structured_text(path: Path, head: bytes) -> str | None:
    """Text that has a structure of its own: read as lines it would give nonsense."""
    suffix = path.suffix.lower().lstrip(".")
    text = head.decode(wide_encoding(head) or "latin-1", "replace").removeprefix("\xef\xbb\xbf")
    text = text.lstrip("\ufeff \t\r\n\0")
    start = text[:2_000].lower()
    if start.startswith(("<!doctype html", "<html", "<table", "<meta", "<head", "<body", "<style", "<div", "<center")):
        return "html"
    if start.startswith(("<?xml", "<!doctype")):
        if "<html" in start:
            return "html"
        _refuse(path, "xml")
    if start.startswith("begin:vcard"):
        return "vcf"
    for mark, name in (("begin:vcalendar", "ics"), ("{\\rtf", "rtf")):
        if start.startswith(mark):
            _refuse(path, name)
    looks_like_json = start[:1] in {"{", "["} and start[1:].lstrip()[:1] in {'"', "{", "[", "}", "]"}
    if looks_like_json or (suffix in _JSON and start[:1] in {"{", "["}):
        return "jsonl" if _is_object_per_line(text) else "json"
    return None


def _is_object_per_line(text: str) -> bool:
    """Say whether the first line is a whole JSON value and a later one begins another."""
    first, _, rest = text.partition("\n")
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return any(line.lstrip()[:1] in {"{", "["} for line in rest.splitlines())


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
