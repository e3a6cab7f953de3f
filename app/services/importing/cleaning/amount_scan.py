"""The decimal sign and the currency of a column of amounts: found out from the whole column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.amounts import decimal_sign, is_ambiguous
from app.services.importing.cleaning.column_format import PREVAILS, ColumnFormat
from app.services.importing.cleaning.currencies import currency_sign

if TYPE_CHECKING:
    from collections.abc import Sequence

_REMEMBERED: Final = 20_000
_PROOFS_ENOUGH: Final = 1_000
_LOOKED_AT_CLOSELY: Final = 2_000  # examples are taken from the first rows, in their order
_OTHER: Final = {",": ".", ".": ","}


class AmountScan:
    """Reads a column of amounts in portions and decides its format at the end. It keeps counts, not the column."""

    __slots__ = ("_examples", "_looked_at", "_open", "_proofs", "_seen", "_signs", "_suspect")

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._proofs = {",": 0, ".": 0}
        self._looked_at = 0
        self._open = 0
        self._examples: list[str] = []
        self._signs: dict[str, int] = {}
        self._suspect: str | None = None

    def add(self, values: Sequence[str]) -> None:
        """Take the next values into account; a repeated value counts once. Once a sign is proved often enough, only
        values with the other sign are looked at.
        """
        suspect, seen = self._suspect, self._seen
        if suspect is not None:
            fresh = [text for text in values if suspect in text and text not in seen]
        elif self._looked_at < _LOOKED_AT_CLOSELY:
            self._looked_at += len(values)
            fresh = [text for text in dict.fromkeys(values) if text not in seen]
        else:
            fresh = sorted(set(values) - seen)
        if len(seen) < _REMEMBERED:
            seen.update(fresh)
        for text in fresh:
            self._count(text)
        for sign, other in _OTHER.items():
            if self._proofs[sign] >= _PROOFS_ENOUGH and not self._open and not self._proofs[other]:
                self._suspect = other

    def _count(self, text: str) -> None:
        if not text or text.isdigit():
            return
        sign = decimal_sign(text)
        if sign is not None:
            self._proofs[sign] += 1
        elif ("." in text or "," in text) and is_ambiguous(text):
            self._open += 1
            if len(self._examples) < 3:
                self._examples.append(text.strip())
        if not text[-1].isdigit() or not text[0].isdigit():
            found = currency_sign(text)
            if found is not None:
                self._signs[found] = self._signs.get(found, 0) + 1

    @property
    def signs(self) -> tuple[str, ...]:
        """The currency signs and codes seen beside the amounts, the most frequent first."""
        return tuple(sorted(self._signs, key=lambda sign: -self._signs[sign]))  # the first seen among equals

    def decide(self) -> ColumnFormat:
        """The format that all values seen so far allow."""
        comma, point = self._proofs[","], self._proofs["."]
        decimal = None
        if comma and comma >= PREVAILS * point:
            decimal = ","
        elif point and point >= PREVAILS * comma:
            decimal = "."
        return ColumnFormat(
            decimal=decimal,
            decimal_is_open=decimal is None and self._open > 0,
            examples=tuple(self._examples),
            is_contradictory=decimal is None and bool(comma and point),
        )
