"""Which pairs are worth comparing: records that share at least one key whose group is small enough.

Cost: linear in the records plus the pairs of the kept groups (2 to 5 per record on customer files).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from app.services.identity.features import Codes, Features, encode, ints
from app.services.identity.normalise import without_digits

Keys = NDArray[np.int64]


# A group larger than its cap is skipped: it says little, and costs its square. Groups of an identifier are too telling
# to be skipped: each record is then compared with its next neighbours only.
_NEIGHBOURS = 6
_LEAST_MAILBOX = 5


def candidate_pairs(features: Features) -> tuple[Codes, Codes]:
    """Rows of all candidate pairs, left < right, each once, in ascending order."""
    packed = [_group_pairs(keys, features.size, cap, identifies) for keys, cap, identifies in _keys(features)]
    return unpack(ascending(np.concatenate(packed)))


def ascending(packed: Keys) -> Keys:
    """The distinct numbers in ascending order (by sorting: several times faster here than numpy's hashing `unique`)."""
    ordered = np.sort(packed)
    return ordered[np.diff(ordered, prepend=-1) > 0]


def pack(left: NDArray[np.integer], right: NDArray[np.integer]) -> Keys:
    """Two rows in one number, the lower one first."""
    return (np.minimum(left, right).astype(np.int64) << 32) | np.maximum(left, right)


def unpack(packed: Keys) -> tuple[Codes, Codes]:
    """The rows that `pack` put into each number."""
    return (packed >> 32).astype(np.int32), (packed & 0xFFFFFFFF).astype(np.int32)


def _keys(features: Features) -> Iterator[tuple[Keys, int, bool]]:
    """Every key with its cap and whether it identifies; a key array may hold several runs of all records."""
    first, last = features.first, features.last
    birth, postcode, city = features.birth.codes, features.postcode.codes, features.city.codes
    yield features.email.codes.astype(np.int64), 60, True
    yield np.concatenate([features.phone, features.phone_2]).astype(np.int64), 60, True
    yield features.card.codes.astype(np.int64), 60, True
    full_name = _join(np.minimum(first, last), np.maximum(first, last))
    name_code = np.unique(full_name, return_inverse=True)[1].astype(np.int64)
    name_code[full_name < 0] = -1
    yield name_code, 60, False
    yield _join(name_code, postcode), 200, False
    yield _join(name_code, birth), 200, True
    is_long = np.array([len(text) >= _LEAST_MAILBOX for text in features.mailbox.texts] or [False], dtype=bool)
    yield np.where(is_long[features.mailbox.codes], features.mailbox.codes, -1).astype(np.int64), 30, False
    yield _mailbox_keys(features), 30, False
    initial = _derived(first, features.names, lambda text: text[:1])
    first_2 = _derived(first, features.names, lambda text: text[:2])
    last_4 = _derived(last, features.names, lambda text: text[:4])
    consonants = _derived(last, features.names, _consonants)
    year = _derived(birth, features.birth.texts, lambda text: "" if text.startswith("-") else text[:4])
    day = _derived(birth, features.birth.texts, lambda text: text[-5:])
    yield _join(birth, initial), 100, False
    yield _join(last_4, postcode), 80, False
    yield _join(last_4, city), 60, False
    yield _join(first, postcode), 40, False
    yield _join(first, last_4), 30, False
    yield _join(last, first_2), 30, False
    yield _join(last, initial), 30, False
    yield _join(consonants, year), 60, False
    yield _join(consonants, day), 60, False
    yield _join(features.street.codes, postcode), 60, False
    yield _join(features.street.codes, city), 60, False
    yield _join(birth, city), 60, False
    yield _join(postcode, year), 30, False


def _join(*codes: NDArray[np.integer]) -> Keys:
    """One key of several codes; -1 where any of them is missing."""
    key = codes[0].astype(np.int64)
    missing = codes[0] < 0
    for code in codes[1:]:
        key = key * (int(code.max(initial=0)) + 1) + code
        missing = missing | (code < 0)
    return np.where(missing, -1, key)


def _derived(codes: Codes, texts: list[str], form: Callable[[str], str]) -> Codes:
    """Codes of a shorter form of each text, per record."""
    forms, _ = encode(form(text) for text in texts)
    return np.where(codes >= 0, forms[codes], -1).astype(np.int32) if len(forms) else codes


def _consonants(text: str) -> str:
    """First letter and the consonants after it, doubled ones once: alike for most misspellings."""
    kept = text[:1]
    for letter in text[1:]:
        if letter not in "aeiouyh " and letter != kept[-1]:
            kept += letter
    return kept[:5]


def _mailbox_keys(features: Features) -> Keys:
    """Mailboxes beside the mailboxes that names would give (jean.martin, martin.jean): three runs of records."""
    vocabulary: dict[str, int] = {}
    letters = [without_digits(text) for text in features.mailbox.texts]
    per_mailbox, _ = encode((text if len(text) > _LEAST_MAILBOX else "" for text in letters), vocabulary)
    nameless = (features.last < 0) & (features.mailbox.codes >= 0)
    mailboxes = np.where(nameless, per_mailbox[features.mailbox.codes], -1) if letters else features.last * 0 - 1
    names = [text.replace(" ", "") for text in features.names]
    straight, reverse = np.full(features.size, -1), np.full(features.size, -1)
    rows = np.flatnonzero((features.first >= 0) & (features.last >= 0))
    for row, first, last in zip(ints(rows), ints(features.first[rows]), ints(features.last[rows]), strict=True):
        straight[row] = vocabulary.get(names[first] + names[last], -1)
        reverse[row] = vocabulary.get(names[last] + names[first], -1)
    return np.concatenate([mailboxes, straight, reverse]).astype(np.int64)


def _group_pairs(keys: Keys, records: int, cap: int, identifies: bool) -> Keys:
    """Packed pairs of records with the same key; runs beyond the number of records count as further keys of them."""
    present = np.flatnonzero(keys >= 0)
    order = present[np.argsort(keys[present], kind="stable")]
    ordered = keys[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-2))
    sizes = np.diff(starts, append=len(ordered))
    size = np.repeat(sizes, sizes)
    reach = np.where(size <= cap, size, _NEIGHBOURS if identifies else 0)
    keep = (reach > 1) & (size > 1)
    return _neighbour_pairs(ordered[keep], order[keep] % records, reach[keep])


def _neighbour_pairs(ordered: Keys, rows: NDArray[np.int64], reach: NDArray[np.int64]) -> Keys:
    """Pairs of each entry with the following ones of its key, `reach` of them at most."""
    found: list[Keys] = [np.empty(0, np.int64)]
    index = np.arange(len(ordered))
    for offset in range(1, int(reach.max(initial=1))):
        index = index[: np.searchsorted(index, len(ordered) - offset)]
        index = index[(ordered[index] == ordered[index + offset]) & (reach[index] > offset)]
        if not len(index):
            break
        two = index[rows[index] != rows[index + offset]]
        found.append(pack(rows[two], rows[two + offset]))
    return np.concatenate(found)


def inner_pairs(labels: Codes, cap: int) -> Keys:
    """All packed pairs of records with the same label, of groups up to `cap`."""
    return ascending(_group_pairs(labels.astype(np.int64), len(labels), cap, identifies=True))
