"""A table of a web page, as old tools save it under the name of a workbook (.xls)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.grid_table import GridTable
from app.services.importing.reading.record_table import facts_of
from app.services.importing.reading.table import Note, ReadingChoices

LARGEST_PAGE = 128 * 1024 * 1024
_CHUNK = 1 << 18
_MOST_SPANNED = 1_000
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)")
_BREAKS = frozenset({"br", "p", "div", "li"})
_SPACE = re.compile(r"[ \t\r\f\v\n]+")


class HtmlTable(GridTable):
    """The longest table of a page; cells over several rows or columns are filled into each row they cover."""

    def __init__(self, path: Path, size: int, choices: ReadingChoices) -> None:
        """Read the page. KnownError: file_empty, file_too_large, file_not_a_table (a page without a table)."""
        super().__init__(path, size, "html")
        if size > LARGEST_PAGE:
            raise KnownError("file_too_large", name=path.name)
        facts = facts_of(path, choices.encoding or _said_encoding(path))
        self.encoding, self.has_bom = facts.encoding, facts.has_bom
        parser = _Tables()
        with path.open(encoding=facts.codec, errors=facts.errors) as page:
            while text := page.read(_CHUNK):
                parser.feed(text)
        parser.close()
        if not parser.tables:
            raise KnownError("file_not_a_table", name=path.name, format="html")
        self._others = len(parser.tables) - 1
        self._rows = max(parser.tables, key=len)
        self.begin(choices)

    def texts(self) -> Iterator[list[str]]:
        """Yield the rows of the table."""
        return (list(row) for row in self._rows)

    def height(self) -> int:
        """Return the number of rows."""
        return len(self._rows)

    def notes(self) -> Iterable[Note]:
        """Say that the page holds other tables."""
        return [Note("other_tables", {"count": self._others})] if self._others else []


def _said_encoding(path: Path) -> str | None:
    """What the page says of itself, unless its bytes are UTF-8 or that is no encoding at all."""
    with path.open("rb") as file:
        head = file.read(4_096)
    found = _CHARSET.search(head)
    if found is None or head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return None
    name = found[1].decode("ascii").lower()
    return "cp1252" if name in {"windows-1252", "iso-8859-1", "latin1"} and not _is_utf8(path) else None


def _is_utf8(path: Path) -> bool:
    try:
        with path.open(encoding="utf-8") as file:
            while file.read(_CHUNK):
                pass
    except UnicodeDecodeError:
        return False
    return True


class _Tables(HTMLParser):
    """Collects the tables of a page; a table inside a cell counts as a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._open: list[_Table] = []
        self._is_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open what begins here."""
        if tag == "table":
            self._open.append(_Table())
        elif tag in {"script", "style"}:
            self._is_hidden = True
        elif self._open:
            table = self._open[-1]
            if tag == "tr":
                table.begin_row()
            elif tag in {"td", "th"}:
                table.begin_cell(dict(attrs))
            elif tag in _BREAKS:
                table.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Close what ends here."""
        if tag in {"script", "style"}:
            self._is_hidden = False
        elif self._open and tag in {"td", "th"}:
            self._open[-1].end_cell()
        elif self._open and tag == "tr":
            self._open[-1].end_row()
        elif self._open and tag == "table":
            self._take(self._open.pop())

    def handle_data(self, data: str) -> None:
        """Take the text of a cell."""
        if self._open and not self._is_hidden:
            self._open[-1].text.append(data)

    def close(self) -> None:
        """Close what the page left open."""
        super().close()
        while self._open:
            self._take(self._open.pop())

    def _take(self, table: _Table) -> None:
        table.end_row()
        if any(any(row) for row in table.rows):
            self.tables.append(table.rows)


class _Table:
    """One table under way."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.text: list[str] = []
        self._row: list[str] | None = None
        self._spans: tuple[int, int] | None = None
        self._hanging: dict[int, tuple[int, str]] = {}

    def begin_row(self) -> None:
        self.end_row()
        self._row = []

    def begin_cell(self, attributes: dict[str, str | None]) -> None:
        self.end_cell()
        if self._row is None:
            self._row = []
        self._fill_from_above()
        self.text = []
        self._spans = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))

    def end_cell(self) -> None:
        if self._spans is None or self._row is None:
            return
        (columns, rows), text = self._spans, _SPACE.sub(" ", "".join(self.text)).strip(" \0")
        for _ in range(columns):
            if rows > 1:
                self._hanging[len(self._row)] = rows - 1, text
            self._row.append(text)
            text = ""
        self._spans, self.text = None, []

    def end_row(self) -> None:
        self.end_cell()
        if self._row is not None:
            self._fill_from_above()
            self.rows.append(self._row)
        self._row = None

    def _fill_from_above(self) -> None:
        """Put cells that reach down from above where this row has come to."""
        row = self._row
        while row is not None and len(row) in self._hanging:
            left, text = self._hanging.pop(len(row))
            if left > 1:
                self._hanging[len(row)] = left - 1, text
            row.append(text)


def _span(text: str | None) -> int:
    return max(1, min(int(text), _MOST_SPANNED)) if text and text.strip().isascii() and text.strip().isdigit() else 1
