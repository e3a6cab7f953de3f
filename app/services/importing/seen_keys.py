"""What a file of ten million orders needs remembered of each, in a few bytes."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from zlib import crc32

_BITS_A_KEY = 64
_LEAST_BITS = 1 << 20
_MOST_BITS = 1 << 30


class SeenKeys:
    """Tells keys that come for the first time from those that perhaps came before.

    One bit a key (a Bloom filter with one hash function, Bloom 1970): never a false "new"; of n keys that are new,
    about n / bits are taken for seen, at most one in a hundred of ten million.
    """

    __slots__ = ("_bits", "_mask")

    def __init__(self, keys: int | None) -> None:
        """Make room for about so many keys; None when nobody knows how many."""
        wanted = min(_MOST_BITS, max(_LEAST_BITS, _BITS_A_KEY * (keys or 1_000_000)))
        count = 1 << (wanted - 1).bit_length()
        self._mask = count - 1
        self._bits = bytearray(count // 8)

    def had(self, key: str) -> bool:
        """Whether the key perhaps came before; from now on it has."""
        number = crc32(key.encode("utf-8", "surrogatepass")) & self._mask  # the same in every run
        place, bit = number >> 3, 1 << (number & 7)
        if self._bits[place] & bit:
            return True
        self._bits[place] |= bit
        return False

    def had_all(self, keys: Sequence[str]) -> list[int]:
        """The places of the keys that perhaps came before; from now on all have."""
        bits, mask, had = self._bits, self._mask, list[int]()
        for place, key in enumerate(keys):
            number = crc32(key.encode("utf-8", "surrogatepass")) & mask
            at, bit = number >> 3, 1 << (number & 7)
            if bits[at] & bit:
                had.append(place)
            else:
                bits[at] |= bit
        return had


class Marks:
    """A number of 32 bits for each row that an import writes, and for those of earlier imports that it meets."""

    __slots__ = ("_earlier", "_first", "_new")

    def __init__(self, first_id: int) -> None:
        """Keep marks of rows whose ids count up from `first_id`, and of any with a smaller id."""
        self._first = first_id
        self._new = array("I")
        self._earlier = array("I")

    def add(self, mark: int) -> None:
        """Keep the mark of the next new row."""
        self._new.append(mark)

    def add_all(self, marks: Iterable[int]) -> None:
        """Keep the marks of the next new rows."""
        self._new.extend(marks)

    def set(self, item_id: int, mark: int) -> None:
        """Keep the mark of a row, earlier or new."""
        if item_id >= self._first:
            missing = item_id - self._first + 1 - len(self._new)
            if missing > 0:
                self._new.extend([0] * missing)
            self._new[item_id - self._first] = mark
            return
        if not self._earlier:
            self._earlier = array("I", bytes(self._earlier.itemsize * self._first))
        self._earlier[item_id] = mark

    def set_run(self, first: int, last: int, count: int, mark: int) -> bool:
        """Keep one mark for `count` rows right behind those that have marks; False, and nothing kept, for others."""
        if first != self._first + len(self._new) or last - first + 1 != count:
            return False
        self._new.extend([mark] * count)
        return True

    def of(self, item_id: int) -> int:
        """Return the mark of a row, 0 where none was kept."""
        if item_id >= self._first:
            place = item_id - self._first
            return self._new[place] if place < len(self._new) else 0
        return self._earlier[item_id] if self._earlier else 0
