"""How large the sheets of an ODS file would become: repeated cells are written once and laid out every time."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.zip_archive import open_archive

MOST_CELLS = 40_000_000
"""Of a sheet's rectangle, 32 bytes each."""

MOST_FILLED = 8_000_000
"""Of filled cells, 120 bytes each."""

_SCANNED_BYTES = 16 * 1024 * 1024
_TOKEN = re.compile(
    rb"<(?P<sheet>table:table)(?=[\s/>])(?P<of_sheet>[^>]*)>"
    rb"|<(?P<row>table:table-row)(?=[\s/>])(?P<of_row>[^>]*)>"
    rb"|<table:(?:covered-table|table)-cell(?=[\s/>])(?P<of_cell>[^>]*?)(?P<is_bare>/?)>"
    rb"|</(?P<end>table:table-row)>"
)
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="([0-9]{1,9})"')
_NAME = re.compile(rb'table:name="([^"]*)"')


def refuse_endless(path: Path) -> None:
    """Look through a content of up to 16 MB; larger ones are long because their rows are.

    Raises KnownError `workbook_too_wide` (`sheet`, `row`), `archive_bomb`, `workbook_broken`.
    """
    with open_archive(path, is_workbook=True) as archive:
        if "content.xml" not in archive.namelist() or archive.getinfo("content.xml").file_size > _SCANNED_BYTES:
            return
        with archive.open("content.xml") as source:
            content = source.read(_SCANNED_BYTES)
    sheet, rows, widest, filled = "", 0, 0, 0
    times, width, last_filled, filled_here = 1, 0, 0, 0
    for token in _TOKEN.finditer(content):
        if token["sheet"]:
            named = _NAME.search(token["of_sheet"])
            sheet, rows, widest = unescape(named[1].decode("utf-8", "replace")) if named else "", 0, 0
        elif token["row"]:
            times, width, last_filled, filled_here = _times(token["of_row"]), 0, 0, 0
        elif token["end"]:
            rows += times
            filled += times * filled_here
            widest = max(widest, last_filled)
            if filled > MOST_FILLED:
                raise KnownError("archive_bomb", name=path.name)
            if filled_here and rows * widest > MOST_CELLS:
                raise KnownError("workbook_too_wide", name=path.name, sheet=sheet, row=rows)
        else:
            count = _times(token["of_cell"])
            width += count
            if not token["is_bare"] or b"value" in token["of_cell"]:
                last_filled, filled_here = width, filled_here + count


def _times(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return int(found[1]) if found else 1
