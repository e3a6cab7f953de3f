"""The mapped columns of a file as readers: text of a cell → clean value, issues noted by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import repeat
from operator import itemgetter
from typing import Any, Final

from app.services.importing.cleaning.at_once import AtOnce, make_at_once
from app.services.importing.cleaning.cleaner import Cleaned, make_cleaner
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.cleaning.custom import make_custom_cleaner
from app.services.importing.cleaning.issues import Severity, severity_of
from app.services.importing.fields import FIELDS, Field
from app.services.importing.issue_log import IssueLog
from app.services.importing.mapping.reshape import Replaced, Reshaping
from app.services.importing.mapping.types import CustomField, FileMapping

MEMORY_LIMIT = 200_000
_VARIED: Final = 0.6
"""Where so many cells of a portion are new, remembering them costs more than it saves."""
UNREAD: Final = object()
"""Instead of a value: the text has an issue, which counts once for each of its rows."""

_REFUSALS = {"flag": "refusal", "refusal": "flag"}


class Unreadable(Exception):  # noqa: N818 - says what happened to a row, caught where rows are read
    """A cell without which its row would be a false statement."""

    def __init__(self, issue: str, column: str, value: str) -> None:
        super().__init__(issue, column, value)
        self.issue = issue
        self.column = column
        self.value = value


class ColumnReader:
    """One column: `reader[text]` is the clean value.

    `known` holds the texts seen before without an issue, so that most cells cost a look-up. A text with an issue is
    never remembered: each of its rows is noted. Raises Unreadable when the row must be set aside.
    """

    __slots__ = ("_at_once", "_is_varied", "_log", "clean", "field_id", "header", "index", "known")

    def __init__(
        self,
        header: str,
        index: int,
        field_id: str,
        clean: Callable[[str], Cleaned],
        log: IssueLog,
        at_once: AtOnce | None = None,
    ) -> None:
        self.header = header
        self.index = index
        self.field_id = field_id
        self.known: dict[str, Any] = {}
        self.clean = clean
        self._log = log
        self._at_once = at_once
        self._is_varied = False

    def __getitem__(self, text: str) -> Any:
        """Return the clean value of a cell."""
        try:
            return self.known[text]
        except KeyError:
            return self._read(text)

    def values(self, texts: Sequence[str]) -> list[Any]:
        """The clean values of many cells; UNREAD for texts with an issue, which nobody but `reader[text]` reads."""
        return self.read_all(texts)[0]

    def read_all(self, texts: Sequence[str]) -> tuple[list[Any], bool]:
        """The same, and whether some may be UNREAD."""
        if self._is_varied and (found := self._all_usual(texts)) is not None:
            return found, False
        try:
            return list(map(self.known.__getitem__, texts)), False
        except KeyError:
            self._learn(texts)
            return list(map(self.known.get, texts, repeat(UNREAD))), True

    def _all_usual(self, texts: Sequence[str]) -> list[Any] | None:
        """The values of texts that are nearly all new and all written as usual; None where one is not."""
        found: list[Any] | None = None
        if self._at_once is not None and "" not in texts:
            found = self._at_once.all_of(texts)
        elif self._at_once is not None and "" in self.known:
            filled = iter(self._at_once.all_of(list(filter(None, texts))) or ())
            nothing = self.known[""]
            found = [next(filled, UNREAD) if text else nothing for text in texts]
            found = None if UNREAD in found else found
        self._is_varied = found is not None
        return found

    def _learn(self, texts: Sequence[str]) -> None:
        """Remember the clean values of texts without an issue."""
        known = self.known
        if len(known) >= MEMORY_LIMIT:
            known.clear()
        missing = set(texts).difference(known)
        if self._at_once is not None:
            self._is_varied = len(missing) > _VARIED * len(texts)
            found = self._at_once(missing)
            known |= found
            missing.difference_update(found)
        for text in missing:
            cleaned = self.clean(text)
            if cleaned.issue is None:
                known[text] = cleaned.value

    def peek(self, text: str) -> Any:
        """The clean value of a cell without noting anything about it."""
        return self.known[text] if text in self.known else self.clean(text).value

    def with_cleaner(self, clean: Callable[[str], Cleaned]) -> ColumnReader:
        """The same column, read by another cleaner."""
        return ColumnReader(self.header, self.index, self.field_id, clean, self._log)

    def _read(self, text: str) -> Any:
        cleaned = self.clean(text)
        if cleaned.issue is None:
            if len(self.known) >= MEMORY_LIMIT:
                self.known.clear()
            self.known[text] = cleaned.value
            return cleaned.value
        severity = severity_of(cleaned.issue, self.field_id)
        if severity is Severity.REJECTS_ROW:
            raise Unreadable(cleaned.issue, self.header, text)
        self._log.note(cleaned.issue, self.header, severity, text, cleaned.suggestion)
        return cleaned.value


class MappedColumns:
    """The readers of a file by field id. A field that a constant fills has the index -1.

    `reshaping` makes the cells that the columns of joins and splits read; None when the mapping has none, so that
    rows are read as they are. `custom` are the readers of the user's own fields.
    """

    def __init__(self, mapping: FileMapping, header: Sequence[str], log: IssueLog, *, country: str, today: str) -> None:
        self.header = tuple(header)
        self.country = country
        self._mapping = mapping
        self.constants: dict[str, Any] = {}
        self.readers: dict[str, ColumnReader] = {}
        self.custom: list[tuple[CustomField, ColumnReader]] = []
        self.reshaping = Reshaping.of(mapping, header)
        self._own = len(self.header)
        made = self.reshaping.added if self.reshaping is not None else []
        for column in (*mapping.columns, *made):
            if column.field is None or column.index < 0 or column.field in self.readers:
                continue
            field = _inverted(FIELDS[column.field]) if column.header in mapping.inverted else FIELDS[column.field]
            format_ = mapping.formats.get(column.header, ColumnFormat())
            clean = make_cleaner(field, format_, country, today=today)
            at_once = make_at_once(field, format_, country, clean)
            if column.index < self._own and (replaced := mapping.values.get(column.header)):
                clean, at_once = _with_replaced(clean, replaced), None
            self.readers[column.field] = ColumnReader(column.header, column.index, column.field, clean, log, at_once)
        for column in mapping.columns:
            if (own := mapping.custom.get(column.header)) is not None and column.index >= 0:
                format_ = mapping.formats.get(column.header, ColumnFormat())
                clean = make_custom_cleaner(own.type, format_, country, is_inverted=column.header in mapping.inverted)
                clean = _with_replaced(clean, mapping.values.get(column.header))
                self.custom.append((own, ColumnReader(column.header, column.index, "custom", clean, log)))
        for field_id, text in mapping.constants.items():
            if field_id not in self.readers:
                self.constants[field_id] = make_cleaner(FIELDS[field_id], ColumnFormat(), country, today=today)(
                    text
                ).value

    def reader_in(self, reader: ColumnReader, country: str) -> ColumnReader:
        """The reader of a column for rows of another country than the workspace's."""
        clean = make_cleaner(FIELDS[reader.field_id], ColumnFormat(), country)
        if reader.index < self._own:
            clean = _with_replaced(clean, self._mapping.values.get(reader.header))
        return reader.with_cleaner(clean)

    def has(self, *field_ids: str) -> bool:
        """True when a column gives one of these fields."""
        return any(field_id in self.readers for field_id in field_ids)

    def group(self, *groups: str) -> dict[str, ColumnReader]:
        """The readers of the fields of these groups."""
        return {field_id: reader for field_id, reader in self.readers.items() if FIELDS[field_id].group in groups}

    def unmapped(self) -> list[tuple[str, int]]:
        """Header and index of the columns that no field takes."""
        taken = {reader.index for reader in self.readers.values()} | {reader.index for _, reader in self.custom}
        if self.reshaping is not None:
            taken.update(index for indexes in self.reshaping.sources.values() for index in indexes)
        return [(header, index) for index, header in enumerate(self.header) if index not in taken]


def cells_at(indexes: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """A fast reader of several cells as a tuple."""
    if not indexes:
        return lambda _cells: ()
    if len(indexes) == 1:
        only = indexes[0]
        return lambda cells: (cells[only],)
    return itemgetter(*indexes)


def _with_replaced(clean: Callable[[str], Cleaned], values: Any) -> Callable[[str], Cleaned]:
    """A cleaner that reads what the mapping says instead of some texts."""
    if not values:
        return clean
    replaced = Replaced(values)
    return lambda text: clean(replaced(text))


def _inverted(field: Field) -> Field:
    """A flag that means the opposite: newsletter becomes "no newsletter", and the other way round."""
    field_id = field.id.removesuffix("_refused") if field.value == "refusal" else f"{field.id}_refused"
    return replace(field, id=field_id, value=_REFUSALS[field.value]) if field.value in _REFUSALS else field
