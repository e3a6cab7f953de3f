"""Texts as integer codes, and what each text looks like in numbers: worked out once for every distinct value.

A code is an index into the vocabulary; -1 stands for a value that is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, cast
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int32]
Floats = NDArray[np.float64]
Keys = NDArray[np.int64]
Mask = NDArray[np.bool_]
Trait = Callable[[list[str]], "Sequence[int | float | bool] | NDArray[Any]"]  # one number per text

SEPARATOR = "\x1e"  # in no text
FORM_SPAN = 1 << 31  # forms are numbers below this
_POLYNOMIAL = np.uint64(0x9E3779B97F4A7C15 | 1)
_AT_ONCE = 10_000  # texts: each takes the room of the longest


class Vocabulary:
    """Distinct texts in the order they were met, with arrays of traits, one entry per text."""

    def __init__(self, traits: dict[str, tuple[Trait, type[np.generic]]] | None = None) -> None:
        self._texts: list[str] | None = []
        self._packed, self._packed_count = b"", 0
        self._kinds = traits or {}
        self._arrays: dict[str, NDArray[Any]] = {name: np.empty(0, kind) for name, (_, kind) in self._kinds.items()}
        self._index: dict[str, int] | None = {}

    @property
    def texts(self) -> list[str]:
        """The texts by their codes; they are unpacked when first asked for."""
        if self._texts is None:
            self._texts = self._packed.decode().split(SEPARATOR) if self._packed else []
        return self._texts

    def packed(self) -> bytes:
        """All texts in one, as `restore` takes them."""
        return self._packed if self._texts is None else SEPARATOR.join(self._texts).encode()

    def encode(self, values: Iterable[str]) -> Codes:
        """Codes of the texts ("" → -1); new ones are added."""
        if self._index is None:
            self._index = dict(zip(self.texts, range(len(self.texts)), strict=True))
        index, texts = self._index, self.texts
        add = index.setdefault
        codes = [add(value, len(index)) if value else -1 for value in values]
        if len(index) > len(texts):
            texts.extend(islice(index, len(texts), None))
        return np.asarray(codes, dtype=np.int32)

    def trait(self, name: str) -> NDArray[Any]:
        """One number per text; only of texts added since the last call is it worked out."""
        form, kind = self._kinds[name]
        known = self._arrays[name]
        if len(known) < len(self):
            fresh = np.asarray(form(self.texts[len(known) :]), dtype=kind)
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

    def restore(self, packed: bytes, arrays: dict[str, NDArray[Any]]) -> None:
        """Take over what `packed` and `arrays` of an earlier run were."""
        self._texts, self._packed, self._index = None, packed, None
        self._packed_count = packed.count(SEPARATOR.encode()) + 1 if packed else 0
        self._arrays = {name: arrays[name] for name in self._kinds}

    def counts(self, codes: Codes) -> Keys:
        """How many records bear each code."""
        return np.bincount(codes[codes >= 0], minlength=len(self)).astype(np.int64)

    def __len__(self) -> int:
        return self._packed_count if self._texts is None else len(self._texts)


def form(text: str) -> int:
    """A number below FORM_SPAN for a short form of a text; -1 for none."""
    return crc32(text.encode()) & (FORM_SPAN - 1) if text else -1


def each(number: Callable[[str], int | float | bool]) -> Trait:
    """The trait of a list of texts, from what gives it for one text."""
    return lambda texts: [number(text) for text in texts]


def letters_hash(texts: Sequence[str]) -> Keys:
    """Polynomial hash of each text without spaces: see `joined_hash`."""
    found = [np.empty(0, np.uint64)]
    for start in range(0, len(texts), _AT_ONCE):
        part = np.array([text.replace(" ", "") for text in texts[start : start + _AT_ONCE]], np.str_)
        letters = part.view(np.uint32).reshape(len(part), -1)
        value = np.zeros(len(part), np.uint64)
        for column in letters.T:
            value = np.where(column > 0, value * _POLYNOMIAL + column, value)
        found.append(value)
    return np.concatenate(found).view(np.int64)


def letters_power(texts: Sequence[str]) -> Keys:
    """What the hash of a text written before each of these is multiplied by."""
    lengths = np.array([len(text) - text.count(" ") for text in texts], np.int64)
    powers = [pow(int(_POLYNOMIAL), length, 1 << 64) for length in range(int(lengths.max(initial=0)) + 1)]
    return np.array(powers, np.uint64)[lengths].view(np.int64)


def joined_hash(first: Keys, second: Keys, second_power: Keys) -> Keys:
    """Hashes of both texts written one after the other."""
    return first * second_power + second


def ints(numbers: NDArray[np.integer]) -> list[int]:
    """The numbers as Python's own, for loops."""
    return cast("list[int]", numbers.tolist())


def texts_at(texts: Sequence[str], codes: Codes) -> list[str]:
    """The text of each code."""
    return [texts[code] for code in ints(codes)]
