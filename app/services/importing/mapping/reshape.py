"""Rows with the cells that a mapping makes of others: columns joined, cells split, rows left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.services.importing.fields import FIELDS
from app.services.importing.mapping.split_cells import parts_of
from app.services.importing.mapping.types import ColumnMapping, FileMapping, Join

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Row = tuple[int, list[str]]
_REMEMBERED: Final = 100_000
ONLY_BEGINNING_WITH: Final = "!~"
"""Among the texts whose rows are left out: every row whose cell does not begin so, such as "!~411" for customers."""

_MIDNIGHT: Final = (" 00:00:00", "T00:00:00", " 00:00", "T00:00")
_MOMENTS: Final = frozenset({"date", "datetime"})


class Replaced:
    """What to read instead of the text of a cell: the text itself unless the mapping says otherwise."""

    __slots__ = ("_exact", "_folded")

    def __init__(self, replaced: Mapping[str, str]) -> None:
        self._exact = {text.strip(): instead for text, instead in replaced.items()}
        self._folded = {text.casefold(): instead for text, instead in self._exact.items()}

    def __call__(self, text: str) -> str:
        """Return the text to read."""
        plain = text.strip()
        instead = self._exact.get(plain)
        return self._folded.get(plain.casefold(), text) if instead is None else instead


class Reshaping:
    """Adds the made cells behind those of the file, and leaves rows out. `added` are the made columns.

    `sources` says of which columns of the file each made column is. Files whose mapping makes nothing need none of
    this: see `of`.
    """

    def __init__(self, mapping: FileMapping, header: Sequence[str]) -> None:
        self.width = len(header)
        self.left_out = 0
        self._place = {name: index for index, name in reversed(list(enumerate(header)))}
        self._replaced = {header: Replaced(values) for header, values in mapping.values.items() if values}
        self.added: list[ColumnMapping] = []
        self.sources: dict[int, tuple[int, ...]] = {}
        self._makers: list[Callable[[Sequence[str]], list[str]]] = []
        for join in mapping.joins:
            self._add_join(join)
        for name, fields in mapping.splits.items():
            self._add_split(name, fields)
        self._unwanted = [
            (self._place[name], *_wanted_and_not(texts))
            for name, texts in mapping.left_out.items()
            if texts and name in self._place
        ]
        number = mapping.column_of("purchase.order_key")
        self._number_index = number.index if number is not None else -1
        self._left_number = ""

    @classmethod
    def of(cls, mapping: FileMapping, header: Sequence[str]) -> Reshaping | None:
        """The reshaping that a mapping needs, None when its rows are taken as they are."""
        if not (mapping.joins or mapping.splits or mapping.left_out):
            return None
        made = cls(mapping, header)
        return made if made.added or made._unwanted else None

    def cells(self, cells: Sequence[str]) -> list[str]:
        """The cells of one row and those made of them."""
        whole = list(cells[: self.width])
        whole += [""] * (self.width - len(whole))
        made = [part for make in self._makers for part in make(whole)]
        return whole + made

    def portions(self, source: Iterator[list[Row]]) -> Iterator[list[Row]]:
        """Portions of rows without those left out, which are counted in `left_out`."""
        for portion in source:
            kept = [(row, self.cells(cells)) for row, cells in portion if not self.is_left_out(cells)]
            self.left_out += len(portion) - len(kept)
            yield kept

    def is_left_out(self, cells: Sequence[str]) -> bool:
        """Whether a row is not taken. Further rows of an order follow its first row where their own cell is empty."""
        for index, texts, beginnings in self._unwanted:
            text = cells[index].strip() if index < len(cells) else ""
            if text.casefold() in texts or (beginnings and not text.startswith(beginnings)):
                self._left_number = cells[self._number_index].strip() if self._number_index >= 0 else ""
                return True
            if not text and self._left_number and cells[self._number_index].strip() == self._left_number:
                return True
        self._left_number = ""
        return False

    def _add_join(self, join: Join) -> None:
        names = [name for name in join.headers if name in self._place]
        if not names:
            return
        replaced = [(self._place[name], self._replaced.get(name)) for name in names]
        separator = join.separator
        is_moment = FIELDS[join.field].value in _MOMENTS

        def make(cells: Sequence[str]) -> list[str]:
            parts = [cells[index].strip() if to is None else to(cells[index]).strip() for index, to in replaced]
            parts = [part for part in parts if part]
            if is_moment and len(parts) > 1:
                parts[0] = _without_midnight(parts[0])
            return [separator.join(parts)]

        self._add(join.header, (join.field,), tuple(index for index, _ in replaced), make)

    def _add_split(self, name: str, fields: tuple[str, ...]) -> None:
        index = self._place.get(name)
        if index is None:
            return
        replaced = self._replaced.get(name)
        known: dict[str, list[str]] = {}

        def make(cells: Sequence[str]) -> list[str]:
            text = cells[index]
            parts = known.get(text)
            if parts is None:
                if len(known) >= _REMEMBERED:
                    known.clear()
                parts = known[text] = parts_of(text if replaced is None else replaced(text), fields)
            return parts

        self._add(name, fields, (index,), make)

    def _add(
        self,
        name: str,
        fields: tuple[str, ...],
        sources: tuple[int, ...],
        make: Callable[[Sequence[str]], list[str]],
    ) -> None:
        self._makers.append(make)
        for field_id in fields:
            index = self.width + len(self.added)
            self.sources[index] = sources
            self.added.append(ColumnMapping(name, index, field_id, 1.0, reason="made"))


def _wanted_and_not(texts: Sequence[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The texts whose rows are left out, and the beginnings one of which the others must have."""
    plain = frozenset(text.strip().casefold() for text in texts if not text.startswith(ONLY_BEGINNING_WITH))
    only = tuple(text.removeprefix(ONLY_BEGINNING_WITH) for text in texts if text.startswith(ONLY_BEGINNING_WITH))
    return plain, only


def _without_midnight(text: str) -> str:
    """A spreadsheet gives the day beside a time of its own an hour of midnight."""
    for end in _MIDNIGHT:
        if text.endswith(end):
            return text[: -len(end)]
    return text
