"""The entry of reading: any file → a table of text, or the one reason why not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.csv_table import CsvTable
from app.services.importing.reading.parts_table import PartsTable
from app.services.importing.reading.sniff import kind_of
from app.services.importing.reading.table import ReadingChoices, ReadTable
from app.services.importing.reading.workbook_table import WorkbookTable

_Opener = Callable[[Path, int, ReadingChoices], ReadTable]

OPENERS: dict[str, _Opener] = {
    "csv": CsvTable,
    "xlsx": lambda path, size, choices: WorkbookTable(path, size, choices, "xlsx"),
    "xls": lambda path, size, choices: WorkbookTable(path, size, choices, "xls"),
    "ods": lambda path, size, choices: WorkbookTable(path, size, choices, "ods"),
}
"""Who reads which kind of file (see `sniff.kind_of`). A new format is a new file and a line here."""


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
    `file_vanished`, `encoding_unknown`.
    """
    table = _open(path, choices or ReadingChoices())
    if more:
        parts = [table, *(_open(part, choices or ReadingChoices()) for part in more)]
        table = PartsTable(parts)
    if not accepts_no_rows and next(table.rows(), None) is None:
        raise KnownError("file_only_header", name=path.name, columns=len(table.reading.header))
    return table


def _open(path: Path, choices: ReadingChoices) -> ReadTable:
    if path.is_dir():
        raise KnownError("file_is_folder", name=path.name)
    try:
        size = path.stat().st_size
        kind = kind_of(path)
    except FileNotFoundError as error:
        raise KnownError("file_missing", name=path.name) from error
    except PermissionError as error:
        raise KnownError("file_locked", name=path.name) from error
    except OSError as error:
        raise KnownError("file_missing", name=path.name) from error
    return OPENERS[kind](path, size, replace(choices, delimiter=choices.delimiter or None))
