"""Spaces, and the many ways of leaving a cell empty."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

_BLANKS: Final = frozenset(
    {"", "-", "--", "---", "\\N", "NULL", "null", "(null)", "N/A", "n/a", "#N/A", "#N/D", "NA", "N.A.", "n.a.", "nan"}
    | {"NaN", "#REF!", "#VALEUR!", "#VALUE!", "#DIV/0!", "#NOM?", "#NAME?", ".", "/", "?", "(vide)", "(empty)"}
)
_NAMES_OF_PEOPLE: Final = frozenset({"NA", "nan", "NaN", "null"})
_MARKS: Final = dict.fromkeys([0xFEFF, 0x200B, 0x200E, 0x200F, 0x00AD, 0x2060])


def squeezed(text: str) -> str:
    """Text without spaces around it, without invisible marks, and with single spaces inside."""
    if text.isascii():
        return " ".join(text.split())
    return " ".join(text.translate(_MARKS).split())


def is_blank(text: str, *, may_be_name: bool = False) -> bool:
    """Whether a stripped text stands for nothing. Na and Nan are people when `may_be_name`."""
    return text in _BLANKS and not (may_be_name and text in _NAMES_OF_PEOPLE)


def are_some_blank(texts: Iterable[str]) -> bool:
    """Whether one of these stripped texts stands for nothing."""
    return not _BLANKS.isdisjoint(texts)


def without_apostrophe(text: str) -> str:
    """Spreadsheet exports put an apostrophe before digits that must stay text."""
    return text[1:].lstrip() if text[:1] in {"'", "’"} else text


def folded(text: str) -> str:
    """Lower case without accents, for comparing words."""
    if text.isascii():
        return text.lower()
    lowered = text.casefold().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    return "".join(mark for mark in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(mark))
