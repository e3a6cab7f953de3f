"""Writing a list as a workbook: every cell is text, so that no number loses its zeros and no formula runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from app.models.domain.mailing import MailingFormat

_WIDEST = 60
_LONGEST_CELL = 32_767


def write_xlsx(path: Path, shape: MailingFormat, rows: Iterable[Sequence[str]]) -> None:
    """Write header and rows into `path`. Raises OSError."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - not needed to open the window

    lines = [list(row) for row in rows]
    buffer = BytesIO()
    workbook = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = workbook.add_worksheet()
    bold = workbook.add_format({"bold": True})
    for column, (header, _value) in enumerate(shape.columns):
        longest = max([len(header), *(len(line[column]) for line in lines[:200])])
        sheet.set_column(column, column, min(longest + 2, _WIDEST))
        sheet.write_string(0, column, header, bold)
    for number, line in enumerate(lines, 1):
        for column, cell in enumerate(line):
            if cell:
                sheet.write_string(number, column, cell[:_LONGEST_CELL])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(lines), len(shape.columns) - 1)
    workbook.close()
    path.write_bytes(buffer.getvalue())
