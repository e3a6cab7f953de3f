"""The files inside a ZIP archive: which of them could be read, and each unpacked safely."""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from app.models.domain.errors import KnownError

LARGEST_UNPACKED = 8 * 1024**3
RATIO_ALLOWED_BYTES = 64 * 1024 * 1024
HIGHEST_RATIO = 200
"""Text of a shop shrinks to a tenth or a thirtieth; what grows 200-fold beyond 64 MiB was made to fill the disk."""

MOST_FILES = 10_000
_CHUNK = 1 << 20
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
_JUNK_FOLDERS = frozenset({"__macosx", ".git"})
_JUNK = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_NO_TABLES = frozenset(
    {
        *("pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "tif", "tiff", "ico", "mp3", "mp4", "mov"),
        *("exe", "dll", "doc", "docx", "odt", "ppt", "pptx", "rtf", "md", "css", "js", "readme", "license"),
    }
)
_BROKEN = (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError, zlib.error, OverflowError)


@contextmanager
def open_archive(path: Path, *, is_workbook: bool = False) -> Generator[zipfile.ZipFile]:
    """Open an archive; what is wrong with it inside the block becomes `archive_broken`, or `workbook_broken`."""
    try:
        with zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > MOST_FILES:
                raise KnownError("archive_bomb", name=path.name)
            yield archive
    except (*_BROKEN, OSError) as error:
        if isinstance(error, OSError) and error.errno not in {None, errno.EINVAL}:
            raise  # of the disk; a place that no file has is one more way of being broken
        if is_workbook:
            raise KnownError("workbook_broken", name=path.name) from error
        raise KnownError("archive_broken", name=path.name) from error


def table_members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the files that could hold a table, by their name as a person reads it, in the archive's order."""
    return {name: info for info in archive.infolist() if _could_be_table(name := member_name(info), info)}


def member_name(info: zipfile.ZipInfo) -> str:
    """Return the name of a file in an archive; without the mark for UTF-8 it is that, or in the letters of DOS."""
    if info.flag_bits & _UTF8_NAME or info.filename.isascii():
        return info.filename
    try:
        raw = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp850")


def is_encrypted(info: zipfile.ZipInfo) -> bool:
    """Say whether a file in an archive needs a password."""
    return bool(info.flag_bits & _ENCRYPTED)


def refuse_bomb(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    """Raise KnownError `archive_bomb` for files that say of themselves that they unpack to too much."""
    unpacked, packed = sum(info.file_size for info in infos), sum(info.compress_size for info in infos)
    if _is_bomb(unpacked, packed):
        raise KnownError("archive_bomb", name=path.name)


def unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: IO[bytes], name: str) -> int:
    """Write one file of an archive, believing its bytes and not what the archive says of their number.

    Return that number. Raises KnownError `archive_bomb`, `disk_full`.
    """
    done = 0
    with archive.open(info) as source:
        while chunk := source.read(_CHUNK):
            done += len(chunk)
            if _is_bomb(done, info.compress_size):
                raise KnownError("archive_bomb", name=name)
            try:
                target.write(chunk)
                target.flush()
            except OSError as error:
                raise _disk_error(error) from error
    return done


def _disk_error(error: OSError) -> Exception:
    return KnownError("disk_full") if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} else error


def _is_bomb(unpacked: int, packed: int) -> bool:
    return unpacked > LARGEST_UNPACKED or (unpacked > RATIO_ALLOWED_BYTES and unpacked > packed * HIGHEST_RATIO)


def _could_be_table(name: str, info: zipfile.ZipInfo) -> bool:
    place = PurePosixPath(name.replace("\\", "/"))
    if info.is_dir() or place.name.startswith("._") or place.name.casefold() in _JUNK:
        return False
    if any(folder.casefold() in _JUNK_FOLDERS for folder in place.parts[:-1]):
        return False
    return place.suffix.casefold().lstrip(".") not in _NO_TABLES and place.stem.casefold() not in _NO_TABLES
