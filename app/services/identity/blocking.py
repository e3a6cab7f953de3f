"""Which pairs are worth comparing: records that share at least one key whose group is small enough.

Cost: linear in the records plus the pairs of the kept groups (2 to 5 per record on customer files); around some records
only, a few operations per key over all of them, and the pairs of the groups that they are in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.services.identity.features import Features
from app.services.identity.vocabulary import FORM_SPAN, Codes, Keys, Mask, joined_hash

Rows = NDArray[np.int64]

# A group larger than its cap is skipped: it says little, and costs its square. Groups of an identifier are too telling
# to be skipped: each record is then compared with its next neighbours only.
_NEIGHBOURS = 6
_YEARS = 10_000
_SIEVE_BITS = 16
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class _Group:
    """Entries of one key in ascending order of it: rows, and per entry the size and the start of its group."""

    keys: Keys
    rows: Rows
    size: Rows
    start: Rows


def ascending(packed: NDArray[np.integer]) -> Keys:
    """The distinct numbers in ascending order (by sorting: several times faster here than numpy's hashing `unique`)."""
    ordered = np.sort(packed)
    return ordered[np.diff(ordered, prepend=-1) > 0].astype(np.int64, copy=False)


def pack(left: NDArray[np.integer], right: NDArray[np.integer]) -> Keys:
    """Two rows in one number, the higher one first: pairs of new records, which have the highest rows, come last."""
    return (np.maximum(left, right).astype(np.int64) << 32) | np.minimum(left, right)


def unpack(packed: Keys) -> tuple[Codes, Codes]:
    """The rows that `pack` put into each number: the lower one, the higher one."""
    return (packed & 0xFFFFFFFF).astype(np.int32), (packed >> 32).astype(np.int32)


def candidate_pairs(features: Features, ranks: Rows) -> Keys:
    """All packed candidate pairs, each once, in ascending order. `ranks` orders records by their contents."""
    found = [
        _pairs(_grouped(keys, len(features)), cap, ranks, identifies) for keys, cap, identifies in keys_of(features)
    ]
    return ascending(np.concatenate(found))


def pairs_around(features: Features, changed: Mask, gone: Features, ranks: Rows) -> tuple[Mask, Keys]:
    """The candidate pairs that can be others than before, when records changed or are new (`changed`) or are `gone`.

    `gone` holds the former contents of the records that are no more, or that changed. Returns the rows all of whose
    pairs were looked at (with those whose groups passed a cap), and their packed pairs in ascending order.
    """
    every = list(keys_of(features))
    around = changed.copy()
    for (keys, cap, identifies), (former, _, _) in zip(every, keys_of(gone), strict=True):
        _mark_shifted(around, _touched(keys, changed, former), changed, former, cap if not identifies else -cap)
    found = [np.empty(0, np.int64)]
    for keys, cap, identifies in every:
        group = _touched(keys, around, np.empty(0, np.int64))
        found.append(_pairs_of_rows(group, around, cap))
        if identifies:
            found.append(_neighbours(_chosen(group, group.size > cap), ranks))
    return around, ascending(np.concatenate(found))


def _mark_shifted(around: Mask, group: _Group, changed: Mask, former: Keys, cap: int) -> None:
    """Mark the rows of groups that passed their cap in either direction; a negative cap: or are above it."""
    if not len(group.keys):
        return
    heads = np.flatnonzero(group.start == np.arange(len(group.keys)))
    sizes = group.size[heads]
    came = np.add.reduceat(changed[group.rows].astype(np.int64), heads)
    left = np.searchsorted(np.sort(former), [group.keys[heads], group.keys[heads] + 1])
    before = sizes - came + (left[1] - left[0])
    shifted = (before > abs(cap)) != (sizes > abs(cap))
    if cap < 0:
        shifted |= (before > -cap) | (sizes > -cap)
    around[group.rows[np.repeat(shifted, sizes)]] = True


def keys_of(features: Features) -> Iterator[tuple[Keys, int, bool]]:
    """Every key with its cap and whether it identifies; a key array may hold several runs of all records."""
    words, first, last = features.words, features.first, features.last
    birth, postcode, city, street = features.birth, features.postcode, features.city, features.street
    names, births, postcodes, cities, streets = (
        len(words[name]) + 1 for name in ("names", "births", "postcodes", "cities", "streets")
    )
    yield features.email.astype(np.int64), 60, True
    yield np.concatenate([features.phone, features.phone_2]).astype(np.int64), 60, True
    yield features.card.astype(np.int64), 60, True
    yield features.company_id.astype(np.int64), 60, False
    full_name = _join((np.minimum(first, last), names), (np.maximum(first, last), names))
    yield full_name, 60, False
    yield _join((full_name, 0), (postcode, postcodes)), 200, False
    yield _join((full_name, 0), (birth, births)), 200, True
    yield (
        np.where(words["mailboxes"].of("is_long", features.mailbox) > 0, features.mailbox, -1).astype(np.int64),
        30,
        False,
    )
    yield _mailbox_keys(features), 30, False
    initial, first_2 = (words["names"].of(name, first) for name in ("initial", "first_2"))
    last_4, consonants = (words["names"].of(name, last) for name in ("last_4", "consonants"))
    year, day = words["births"].of("year", birth), words["births"].of("day", birth)
    yield _join((initial, 0), (birth, births)), 100, False
    yield _join((last_4, 0), (postcode, postcodes)), 80, False
    yield _join((last_4, 0), (city, cities)), 60, False
    yield _join((first, 0), (postcode, postcodes)), 40, False
    yield _join((last_4, FORM_SPAN), (first, names)), 30, False
    yield _join((first_2, FORM_SPAN), (last, names)), 30, False
    yield _join((initial, FORM_SPAN), (last, names)), 30, False
    yield _join((consonants, 0), (year, _YEARS)), 60, False
    yield _join((consonants, 0), (day, _YEARS)), 60, False
    yield _join((street, streets), (postcode, postcodes)), 60, False
    yield _join((street, streets), (city, cities)), 60, False
    yield _join((birth, births), (city, cities)), 60, False
    yield _join((postcode, postcodes), (year, _YEARS)), 30, False


def _join(*codes: tuple[NDArray[np.integer], int]) -> Keys:
    """One key of several numbers, each with its span (the first one's does not matter); -1 where any is missing."""
    key = codes[0][0].astype(np.int64)
    missing = key < 0
    for code, span in codes[1:]:
        key = key * span + code
        missing |= code < 0
    key[missing] = -1
    return key


def _mailbox_keys(features: Features) -> Keys:
    """Mailboxes beside the mailboxes that names would give (jean.martin, martin.jean): three runs of records."""
    names = features.words["names"]
    first_known, last_known = features.first >= 0, features.last >= 0
    nameless = ~last_known & (features.mailbox >= 0)
    mailboxes = np.where(nameless, features.words["mailboxes"].of("letters", features.mailbox), -1)
    first, last = names.of("hash", features.first), names.of("hash", features.last)
    straight = joined_hash(first, last, names.of("power", features.last))
    reverse = joined_hash(last, first, names.of("power", features.first))
    is_whole = first_known & last_known
    runs = [mailboxes, np.where(is_whole, straight, -1), np.where(is_whole, reverse, -1)]
    keys = np.concatenate(runs)
    return np.where(keys == -1, -1, keys & np.iinfo(np.int64).max)


def _ordered(keys: Keys, entries: Rows, records: int) -> _Group:
    order = entries[np.argsort(keys[entries], kind="stable")]
    ordered = keys[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-2))
    sizes = np.diff(starts, append=len(ordered))
    return _Group(ordered, order % records, np.repeat(sizes, sizes), np.repeat(starts, sizes))


def _grouped(keys: Keys, records: int) -> _Group:
    """All entries with a key, by key."""
    return _ordered(keys, np.flatnonzero(keys >= 0), max(records, 1))


def _touched(keys: Keys, rows: Mask, former: Keys) -> _Group:
    """The entries of the groups that hold one of the rows, or one of the former keys."""
    own = keys.reshape(-1, max(len(rows), 1))[:, rows].ravel() if len(rows) else keys
    values = ascending(np.concatenate([own[own >= 0], former[former >= 0]]))
    sieve = np.zeros(1 << _SIEVE_BITS, np.bool_)
    sieve[_sieve_place(values)] = True
    entries = np.flatnonzero(sieve[_sieve_place(keys)] & (keys >= 0))
    entries = entries[is_among(keys[entries], values)]
    return _ordered(keys, entries, max(len(rows), 1))


def _sieve_place(keys: Keys) -> NDArray[np.uint64]:
    return (keys.astype(np.uint64) * _SPREAD) >> np.uint64(64 - _SIEVE_BITS)


def is_among(values: Keys, ordered: Keys) -> Mask:
    """Whether each value is one of the ascending ones."""
    if not len(ordered):
        return np.zeros(len(values), np.bool_)
    place = np.minimum(np.searchsorted(ordered, values), len(ordered) - 1)
    return ordered[place] == values


def _chosen(group: _Group, keep: Mask) -> _Group:
    """Whole groups among the groups."""
    kept = np.flatnonzero(keep)
    start = np.flatnonzero(np.diff(group.start[kept], prepend=-1))
    starts = np.repeat(start, group.size[kept][start]) if len(kept) else kept
    return _Group(group.keys[kept], group.rows[kept], group.size[kept], starts)


def _pairs(group: _Group, cap: int, ranks: Rows, identifies: bool) -> Keys:
    """Packed pairs of the records of each group up to the cap; of larger ones that identify, the neighbours."""
    small = _chosen(group, (group.size <= cap) & (group.size > 1))
    found = _offset_pairs(small.keys, small.rows, int(small.size.max(initial=1)))
    if not identifies:
        return found
    return np.concatenate([found, _neighbours(_chosen(group, group.size > cap), ranks)])


def _neighbours(group: _Group, ranks: Rows) -> Keys:
    """Pairs of each record with the next ones of its group, in the order of the records' contents."""
    order = np.lexsort((ranks[group.rows], group.keys))
    return _offset_pairs(group.keys[order], group.rows[order], _NEIGHBOURS)


def _offset_pairs(ordered: Keys, rows: Rows, reach: int) -> Keys:
    """Pairs of each entry with the following ones of its key, fewer than `reach` places on."""
    found: list[Keys] = [np.empty(0, np.int64)]
    index = np.arange(len(ordered))
    for offset in range(1, reach):
        index = index[: np.searchsorted(index, len(ordered) - offset)]
        index = index[ordered[index] == ordered[index + offset]]
        if not len(index):
            break
        two = index[rows[index] != rows[index + offset]]
        found.append(pack(rows[two], rows[two + offset]))
    return np.concatenate(found)


def _pairs_of_rows(group: _Group, chosen: Mask, cap: int) -> Keys:
    """Packed pairs of the chosen records with all others of their groups up to the cap."""
    own = np.flatnonzero(chosen[group.rows] & (group.size <= cap) & (group.size > 1))
    size = group.size[own]
    step = np.arange(int(size.sum())) - np.repeat(np.cumsum(size) - size, size)
    left, right = np.repeat(group.rows[own], size), group.rows[np.repeat(group.start[own], size) + step]
    differ = left != right
    return ascending(pack(left[differ], right[differ]))


def inner_pairs(labels: Codes, rows: NDArray[np.integer], cap: int) -> Keys:
    """All packed pairs of those rows that have the same label, of groups up to `cap`."""
    order = rows[np.argsort(labels[rows], kind="stable")]
    ordered = labels[order].astype(np.int64)
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    sizes = np.diff(starts, append=len(ordered))
    kept = np.repeat((sizes <= cap) & (sizes > 1), sizes)
    return ascending(_offset_pairs(ordered[kept], order[kept].astype(np.int64), cap))


def together(parts: Iterable[Keys]) -> Keys:
    """The distinct packed pairs of several sets in ascending order."""
    return ascending(np.concatenate([np.empty(0, np.int64), *parts]))
