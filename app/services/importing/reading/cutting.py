"""A text cut into cells: the rules of one dialect, and csv.reader made to follow them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

STAND_IN = "\ue000"
"""A private character that takes the place of a delimiter of several characters, or of none."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text is cut into cells; `delimiter` None: one cell a line.

    `escape` is what stands before a quote that belongs to the cell: "double" (another quote), "none", or a sign such
    as a backslash. `skips_space`: quoted cells have a space in front, which is no part of them.
    """

    delimiter: str | None = ","
    quotechar: str | None = '"'
    escape: str = "double"
    skips_space: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether csv.reader can take the lines as they are."""
        return self.escape in {"double", "none"} and (self.delimiter is None or len(self.delimiter) == 1)

    @property
    def escapechar(self) -> str | None:
        """The sign before a quote inside a cell (the quote itself when they are doubled), or None."""
        if self.escape == "double":
            return self.quotechar
        return None if self.escape == "none" else self.escape

    @property
    def cut(self) -> str:
        """The one character at which lines are cut once they suit csv.reader (see `suited_lines`)."""
        return self.delimiter if self.delimiter and len(self.delimiter) == 1 else STAND_IN


def records(lines: Iterable[str], dialect: Dialect, *, strict: bool = False) -> Iterator[list[str]]:
    """Cut lines into cells at the speed of csv.reader; the lines must suit it (see `suited_lines`).

    With `strict`, csv.Error is raised at the first quote that is neither around a cell nor escaped inside one.
    """
    escapechar = None if dialect.escape in {"double", "none"} else dialect.escape
    if dialect.quotechar is None:
        return csv.reader(lines, delimiter=dialect.cut, quoting=csv.QUOTE_NONE, escapechar=escapechar)
    return csv.reader(
        lines,
        delimiter=dialect.cut,
        quotechar=dialect.quotechar,
        escapechar=escapechar,
        skipinitialspace=dialect.skips_space,
        strict=strict,
    )


def suited_lines(lines: Iterable[str], dialect: Dialect) -> Iterator[str]:
    r"""Rewrite lines for csv.reader: one stand-in character per delimiter, and no escape sign lost.

    After a backslash csv.reader drops it, whatever follows; that is right before a quote, a delimiter, a line end
    or another backslash only. An MySQL NULL (a cell that is \N) becomes an empty cell.
    """
    delimiter = dialect.delimiter
    several = delimiter if delimiter and len(delimiter) > 1 else None
    escape = "" if dialect.escape in {"double", "none"} else dialect.escape
    signs, edge = re.escape(escape + (dialect.quotechar or "") + dialect.cut), re.escape(dialect.cut)
    kept = re.compile(rf"{re.escape(escape)}(?![{signs}\r\n])|({re.escape(escape * 2)})") if escape else None
    null = re.compile(rf"(?:^|(?<={edge}))\\N(?=[{edge}\r\n]|$)")
    for line in lines:
        text = line.replace(several, STAND_IN) if several else line
        if kept is not None and escape in text:
            text = kept.sub(lambda found: found[1] or escape * 2, null.sub("", text))
        yield text
