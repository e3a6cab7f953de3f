"""Cells that a spreadsheet would run as a formula are made harmless in CSV files.

A cell that begins with = + - @, a tab, a carriage return or line feed, or the full-width forms of the signs, gets a
leading apostrophe, except a telephone number in E.164 form (+ and 6 to 15 digits) and a plain negative amount: those
are numbers, and the tool that sends needs them as they are. (OWASP, "CSV Injection".) Workbooks need none of this:
their cells are written as text.
"""

from __future__ import annotations

import re

_DANGEROUS = "=+-@\t\r\n＝＋－＠"
_NUMBER = re.compile(r"\+[0-9]{6,15}|-[0-9]+(?:[.,][0-9]+)?", re.ASCII)


def is_dangerous(cell: str) -> bool:
    """Return whether a spreadsheet could take `cell` for a formula."""
    return cell.startswith(tuple(_DANGEROUS)) and not _NUMBER.fullmatch(cell)


def neutralise(cell: str) -> str:
    """Return `cell` as it may stand in a CSV file."""
    return f"'{cell}" if is_dangerous(cell) else cell
