"""What strikes about the columns of a file as its rows pass: identical ones, empty ones, one e-mail for many names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from operator import itemgetter

from app.models.domain.folding import fold
from app.models.domain.importing import IssueCount
from app.services.importing.cleaning.blanks import is_blank
from app.services.importing.mapping.types import FileMapping

_NAMES_AT_LEAST = 4
_DISTINCT_AT_LEAST = 5
_EXAMPLES = 5
_WATCHED_EMAILS = 1_000
_PORTIONS_SEEN = 20
_EVERY = 16
_LOOKED_AT_TOGETHER = 500
"""E-mails are looked at so many rows at a time, in the first portions and then in one of so many."""

_PERSON = (
    "first_name", "last_name", "full_name", "company", "email", "phone", "street", "postcode", "city", "birth_date",
)  # fmt: skip
_MAY_EQUAL = frozenset({frozenset({"customer.full_name", "customer.company"})})

Rows = list[tuple[int, list[str]]]


class ColumnWatch:
    """Looks at each portion of rows as a whole, so that a million rows cost a few tenths of a second."""

    def __init__(self, mapping: FileMapping) -> None:
        mapped = [(column.field, column.index, column.header) for column in mapping.columns if column.index >= 0]
        fields = {field: index for field, index, _ in mapped if field is not None}
        self._headers = {index: header for _, index, header in mapped}
        self._empty = {index for field, index, _ in mapped if field is not None}
        people = [(f"customer.{name}", fields[f"customer.{name}"]) for name in _PERSON if f"customer.{name}" in fields]
        self._pairs = [
            (one, other)
            for (field, one), (other_field, other) in combinations(people, 2)
            if frozenset({field, other_field}) not in _MAY_EQUAL
        ]
        self._distinct: dict[tuple[int, int], dict[str, int]] = {pair: {} for pair in self._pairs}
        names = [
            fields[f"customer.{name}"]
            for name in ("full_name", "first_name", "last_name")
            if f"customer.{name}" in fields
        ]
        self._email = fields.get("customer.email") if names else None
        self._pick = itemgetter(self._email, *names) if self._email is not None else None
        self._many: dict[str, dict[str, int]] = {}
        self._rows = 0
        self._seen = 0

    def watched(self, portions: Iterable[Rows]) -> Iterator[Rows]:
        """The same portions, looked at in passing."""
        for portion in portions:
            if self._empty:
                self._look_for_values([one for _, one in portion])
            if self._pairs:
                self._compare(portion)
            for start in range(0, len(portion), _LOOKED_AT_TOGETHER) if self._pick is not None else ():
                if self._seen < _PORTIONS_SEEN or not self._seen % _EVERY:
                    together = portion[start : start + _LOOKED_AT_TOGETHER]
                    self._look_at_emails(together, [one for _, one in together])
                self._seen += 1
            self._rows += len(portion)
            yield portion

    def empty_headers(self) -> list[str]:
        """The mapped columns without any value."""
        return [self._headers[index] for index in sorted(self._empty)] if self._rows else []

    def alarms(self) -> list[IssueCount]:
        """Columns that say the same in every row, and e-mails that stand beside many names."""
        found: list[IssueCount] = []
        for pair in self._pairs:
            values = self._distinct[pair]
            if len(values) >= _DISTINCT_AT_LEAST:
                examples = tuple((row, value[:200], None) for value, row in list(values.items())[:_EXAMPLES])
                header = " = ".join(self._headers[index] for index in sorted(pair))
                found.append(IssueCount("columns_identical", header, "alarm", self._rows, examples))
        shared = {email: names for email, names in self._many.items() if len(names) >= _NAMES_AT_LEAST}
        if shared and self._email is not None:
            examples = tuple(
                (min(names.values()), email[:200], f"{len(names)}") for email, names in list(shared.items())[:_EXAMPLES]
            )
            header = self._headers[self._email]
            found.append(IssueCount("one_email_many_names", header, "alarm", len(shared), examples))
        return found

    def _look_for_values(self, cells: Sequence[Sequence[str]]) -> None:
        for index in list(self._empty):
            if any(row[index] and not is_blank(row[index].strip()) for row in cells):
                self._empty.discard(index)

    def _compare(self, portion: Rows) -> None:
        kept: list[tuple[int, int]] = []
        for pair in self._pairs:
            one, other = pair
            if all(row[one] == row[other] for _, row in portion):
                kept.append(pair)
                values = self._distinct[pair]
                if len(values) < _DISTINCT_AT_LEAST:
                    for number, row in portion:
                        if row[one].strip():
                            values.setdefault(row[one], number)
        self._pairs = kept

    def _look_at_emails(self, portion: Rows, cells: Sequence[Sequence[str]]) -> None:
        """E-mails with several names in one portion are watched from then on."""
        assert self._pick is not None  # noqa: S101 - asked for by the caller
        said = set(map(self._pick, cells))
        emails = Counter([one[0] for one in said])
        if len(emails) == len(said) and not (self._many and not self._many.keys().isdisjoint(emails)):
            return
        for email, count in emails.items():
            if email and (email in self._many or (count > 1 and len(self._many) < _WATCHED_EMAILS)):
                self._many.setdefault(email, {})
        for number, row in portion:
            known = self._many.get(row[self._email])  # type: ignore[index]
            if known is not None and len(known) < 1_000:
                name = fold(" ".join(self._pick(row)[1:]))
                if name:
                    known.setdefault(name, number)
