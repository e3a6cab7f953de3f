"""A table written as plain CSV: the file as the reader understands it."""

from __future__ import annotations

import csv
from itertools import islice
from operator import itemgetter
from pathlib import Path

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress, Progress
from app.services.importing.reading.table import ReadTable

_BLOCK_ROWS = 8192


def write_csv(table: ReadTable, out: Path, progress: Progress | None = None) -> int:
    """Write header and rows as UTF-8, commas, CRLF, quotes only where needed; return the number of rows.

    Raises KnownError `file_not_writable` when `out` cannot be written or is the file that is read.
    """
    watcher = progress or NoProgress()
    if out.exists() and out.samefile(table.path):
        raise KnownError("file_not_writable", name=out.name)
    count = 0
    try:
        file = out.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise KnownError("file_not_writable", name=out.name) from error
    with file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(table.reading.header)
        rows = map(itemgetter(1), table.rows())
        while block := list(islice(rows, _BLOCK_ROWS)):
            writer.writerows(block)
            count += len(block)
            watcher.report(table.bytes_done(), table.size, "reading")
            watcher.check_cancelled()
    return count
