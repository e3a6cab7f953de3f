"""The entry of reading: any file → a table of text, or the one reason why not."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.csv_table import CsvTable
from app.services.importing.reading.html_table import HtmlTable
from app.services.importing.reading.json_table import JsonTable
from app.services.importing.reading.parts_table import PartsTable, lacks_header
from app.services.importing.reading.sniff import kind_of
from app.services.importing.reading.table import ReadingChoices, ReadTable
from app.services.importing.reading.vcard_table import VcardTable
from app.services.importing.reading.workbook_table import WorkbookTable
from app.services.importing.reading.zip_table import ZipTable

_Opener = Callable[[Path, int, ReadingChoices], ReadTable]

OPENERS: dict[str, _Opener] = {
    "csv": CsvTable,
    "xlsx": lambda path, size, choices: WorkbookTable(path, size, choices, "xlsx"),
    "xlsb": lambda path, size, choices: WorkbookTable(path, size, choices, "xlsb"),
    "xls": lambda path, size, choices: WorkbookTable(path, size, choices, "xls"),
    "ods": lambda path, size, choices: WorkbookTable(path, size, choices, "ods"),
    "json": lambda path, size, choices: JsonTable(path, size, choices, "json"),
    "jsonl": lambda path, size, choices: JsonTable(path, size, choices, "jsonl"),
    "vcf": VcardTable,
    "html": HtmlTable,
    "zip": lambda path, size, choices: ZipTable(path, size, choices, _open_inside),
}
"""Who reads which kind of file (see `sniff.kind_of`). A new format is a new file and a line here."""

LARGEST_FILE = 8 * 1024**3


def open_file(
    path: Path,
    choices: ReadingChoices | None = None,
    *,
    more: Sequence[Path] = (),
    accepts_no_rows: bool = False,
) -> ReadTable:
    """Open a customer file and find out how it is written; `more` are files read after it as parts of the same table.

    Raises KnownError, the file left alone: `file_missing`, `file_is_folder`, `file_empty`, `file_locked`,
    `file_not_a_table` (`format`), `format_unsupported` (`format`), `workbook_broken`, `workbook_encrypted`,
    `sheet_missing` (`sheet`), `parts_differ` (`first`, `columns`), `file_only_header` (unless `accepts_no_rows`),
    `file_vanished`, `encoding_unknown`, `file_damaged`, `file_too_large`, `member_missing` (`member`),
    `archive_broken`, `archive_bomb`, `archive_encrypted`, `archive_nested`, `archive_without_table`, `disk_full`.
    """
    table = _open(path, choices or ReadingChoices())
    if more:
        table = PartsTable([table, *(_open_part(table, part, choices or ReadingChoices()) for part in more)])
    if not accepts_no_rows and next(table.rows(), None) is None:
        raise KnownError("file_only_header", name=path.name, columns=len(table.reading.header))
    return table


def sniffed_kind(path: Path) -> str:
    """Return what kind of file it is (see `sniff.kind_of`). KnownError: those of `open_file`."""
    if path.is_dir():
        raise KnownError("file_is_folder", name=path.name)
    with readable(path):
        kind = kind_of(path)
        if path.stat().st_size > LARGEST_FILE:
            raise KnownError("file_too_large", name=path.name)
        return kind


def _open(path: Path, choices: ReadingChoices) -> ReadTable:
    kind = sniffed_kind(path)
    with readable(path):
        return OPENERS[kind](path, path.stat().st_size, replace(choices, delimiter=choices.delimiter or None))


def _open_part(first: ReadTable, path: Path, choices: ReadingChoices) -> ReadTable:
    """Open a further part; only the first may have a header."""
    part = _open(path, choices)
    return _open(path, replace(choices, header_row=0)) if lacks_header(first, part) else part


@contextmanager
def readable(path: Path) -> Generator[None]:
    """Say in words of the shop why a file cannot be read."""
    try:
        yield
    except PermissionError as error:
        raise KnownError("file_locked", name=path.name) from error
    except OSError as error:
        raise KnownError("file_missing", name=path.name) from error


def _open_inside(path: Path, choices: ReadingChoices) -> ReadTable:
    """Open a file of an archive, which must not be an archive itself."""
    if sniffed_kind(path) == "zip":
        raise KnownError("archive_nested", name=path.name)
    return _open(path, choices)
