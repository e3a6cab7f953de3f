"""Texts as integer codes, and what each text looks like in numbers: worked out once for every distinct value.

A code is an index into the vocabulary; -1 stands for a value that is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, cast
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int32]
Floats = NDArray[np.float64]
Keys = NDArray[np.int64]
Mask = NDArray[np.bool_]
Trait = Callable[[str], int | float | bool]

FORM_SPAN = 1 << 31  # forms are numbers below this
_POLYNOMIAL = 0x9E3779B97F4A7C15 | 1
_WORD = (1 << 64) - 1


class Vocabulary:
    """Distinct texts in the order they were met, with arrays of traits, one entry per text."""

    def __init__(self, traits: dict[str, tuple[Trait, type[np.generic]]] | None = None) -> None:
        self.texts: list[str] = []
        self._kinds = traits or {}
        self._arrays: dict[str, NDArray[Any]] = {name: np.empty(0, kind) for name, (_, kind) in self._kinds.items()}
        self._index: dict[str, int] | None = {}

    def encode(self, values: Iterable[str]) -> Codes:
        """Codes of the texts ("" → -1); new ones are added."""
        if self._index is None:
            self._index = dict(zip(self.texts, range(len(self.texts)), strict=True))
        index = self._index
        add = index.setdefault
        codes = [add(value, len(index)) if value else -1 for value in values]
        if len(index) > len(self.texts):
            self.texts = list(index)
        return np.asarray(codes, dtype=np.int32)

    def trait(self, name: str) -> NDArray[Any]:
        """One number per text; only of texts added since the last call is it worked out."""
        form, kind = self._kinds[name]
        known = self._arrays[name]
        if len(known) < len(self.texts):
            fresh = np.array([form(text) for text in self.texts[len(known) :]], dtype=kind)
            self._arrays[name] = np.concatenate([known, fresh])
        return self._arrays[name]

    def of(self, name: str, codes: Codes, missing: int = -1) -> Keys:
        """The trait of each code as an integer, `missing` where there is no value."""
        values = self.trait(name)
        if not len(values):
            return np.full(len(codes), missing, np.int64)
        return np.where(codes >= 0, values[codes].astype(np.int64), missing)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """All traits, complete."""
        return {name: self.trait(name) for name in self._kinds}

    def restore(self, texts: list[str], arrays: dict[str, NDArray[Any]]) -> None:
        """Take over what `texts` and `arrays` of an earlier run were."""
        self.texts, self._index = texts, None
        self._arrays = {name: arrays[name] for name in self._kinds}

    def counts(self, codes: Codes) -> Keys:
        """How many records bear each code."""
        return np.bincount(codes[codes >= 0], minlength=len(self.texts)).astype(np.int64)

    def __len__(self) -> int:
        return len(self.texts)


def form(text: str) -> int:
    """A number below FORM_SPAN for a short form of a text; -1 for none."""
    return crc32(text.encode()) & (FORM_SPAN - 1) if text else -1


def letters_hash(text: str) -> int:
    """Polynomial hash (signed 64 bits) of the text without spaces: see `joined_hash`."""
    value = 0
    for letter in text.replace(" ", ""):
        value = (value * _POLYNOMIAL + ord(letter)) & _WORD
    return value - (1 << 64) if value >> 63 else value


def letters_power(text: str) -> int:
    """What the hash of a text written before this one is multiplied by."""
    value = pow(_POLYNOMIAL, len(text.replace(" ", "")), 1 << 64)
    return value - (1 << 64) if value >> 63 else value


def joined_hash(first: Keys, second: Keys, second_power: Keys) -> Keys:
    """Hashes of both texts written one after the other."""
    return first * second_power + second


def ints(numbers: NDArray[np.integer]) -> list[int]:
    """The numbers as Python's own, for loops."""
    return cast("list[int]", numbers.tolist())


def texts_at(texts: Sequence[str], codes: Codes) -> list[str]:
    """The text of each code."""
    return [texts[code] for code in ints(codes)]
