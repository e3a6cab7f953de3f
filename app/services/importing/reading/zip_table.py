"""One file of a ZIP archive as a table."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from app.models.domain.errors import KnownError
from app.services.importing.reading.table import Note, Reading, ReadingChoices, ReadTable
from app.services.importing.reading.zip_archive import is_encrypted, open_archive, table_members, unpack

OpenPlain = Callable[[Path, ReadingChoices], ReadTable]


class ZipTable(ReadTable):
    """The chosen file, or the first of several columns, unpacked to a temporary folder while it is open."""

    def __init__(self, path: Path, size: int, choices: ReadingChoices, open_plain: OpenPlain) -> None:
        """Unpack and open.

        KnownError: archive_broken, archive_encrypted, archive_bomb, archive_nested, archive_without_table,
        member_missing (`member`), disk_full, and what the file inside gives.
        """
        super().__init__(path, size)
        folder = tempfile.TemporaryDirectory(prefix="clientele-")
        self._clean_up = weakref.finalize(self, folder.cleanup)
        try:
            self._names, self._member, self._inner = _opened(path, Path(folder.name), choices, open_plain)
        except BaseException:
            self._clean_up()
            raise

    @property
    def reading(self) -> Reading:
        """How the file inside was understood."""
        reading = self._inner.reading
        others = len(self._names) - 1
        notes = (Note("archive_member", {"member": self._member, "others": others}), *reading.notes)
        return replace(reading, member=self._member, members=self._names, notes=notes)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (row, cells) of the file inside. Raises KnownError `file_vanished` when the archive went away."""
        if not self.path.exists():
            raise KnownError("file_vanished", name=self.path.name)
        return self._inner.rows()

    def bytes_done(self) -> int:
        """Return the archive's size in proportion to what is read."""
        return min(self.size, self.size * self._inner.bytes_done() // max(1, self._inner.size))

    def estimated_rows(self) -> int | None:
        """Return what the file inside tells."""
        return self._inner.estimated_rows()


def member_file_name(member: str) -> str:
    """Return the file's own name of a place in an archive."""
    return PurePosixPath(member.replace("\\", "/")).name


def unpacked_members(path: Path, at_most: int) -> Iterator[tuple[str, Path | None]]:
    """Yield (name, the file unpacked until the next is asked for) of what could be a table; None for larger ones.

    KnownError: archive_broken, archive_encrypted, archive_bomb, disk_full.
    """
    with open_archive(path) as archive, tempfile.TemporaryDirectory(prefix="clientele-") as folder:
        for member, info in table_members(archive).items():
            if is_encrypted(info):
                raise KnownError("archive_encrypted", name=path.name)
            if info.file_size > at_most:
                yield member, None
                continue
            unpacked = Path(folder) / _file_name(member)
            with unpacked.open("wb") as target:
                unpack(archive, info, target, path.name)
            yield member, unpacked
            unpacked.unlink()


def _opened(
    path: Path, folder: Path, choices: ReadingChoices, open_plain: OpenPlain
) -> tuple[tuple[str, ...], str, ReadTable]:
    """Return the names of all files, the one that is read, and its table; one of a single column may be a remark."""
    with open_archive(path) as archive:
        members = table_members(archive)
        if not members:
            raise KnownError("archive_without_table", name=path.name)
        if choices.member is not None and choices.member not in members:
            raise KnownError("member_missing", name=path.name, member=choices.member)
        failure: KnownError | None = None
        remark: tuple[str, ReadTable] | None = None
        for place, member in enumerate([choices.member] if choices.member is not None else members):
            if is_encrypted(members[member]):
                raise KnownError("archive_encrypted", name=path.name)
            inner = folder / str(place) / _file_name(member)
            inner.parent.mkdir()
            with inner.open("wb") as target:
                unpack(archive, members[member], target, path.name)
            try:
                table = open_plain(inner, replace(choices, member=None))
            except KnownError as error:
                inner.unlink(missing_ok=True)
                failure = failure or error
                continue
            if choices.member is not None or len(table.reading.header) > 1:
                return tuple(members), member, table
            remark = remark or (member, table)
    if remark is not None:
        return tuple(members), *remark
    raise failure or KnownError("archive_without_table", name=path.name)


def _file_name(member: str) -> str:
    """A name that every system allows."""
    name = "".join("_" if letter in '<>:"|?*' or ord(letter) < 32 else letter for letter in member_file_name(member))
    return name[-120:].strip(". ") or "file"
