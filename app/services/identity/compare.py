"""Comparison levels of candidate pairs, one field at a time, each distinct pair of values compared once.

Result: int8 array of shape (fields, pairs) in the order of `weights.Field`; the shares of the values that agree (first
name, surname, postcode) are looked up apart, since other records change them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from app.services.identity.compare_names import FirstNames, last_name_levels, mailbox_last_level, mailbox_level
from app.services.identity.features import Features
from app.services.identity.vocabulary import Codes, Floats, Mask, Vocabulary, ints, texts_at
from app.services.identity.weights import Address, Birth, Card, CompanyId, Email, Field, First, Last, Phone

Levels = NDArray[np.int8]
LevelsOf = Callable[[list[str], list[str], list[int]], list[int]]
_AT_ONCE = 250_000  # pairs: their values side by side take twenty times the room of the outcome
_SWAPPED = 1 / 32  # how often names are entered the wrong way round
_MISSPELT, _MISSPELT_SHARE = 2, 1e-5
_LONG_SLIPS, _LONG_NAME, _SHORT_NAME = 2, 4, 3  # slips in names of more letters, and of those with one slip at most


@dataclass(frozen=True, slots=True)
class Comparison:
    """Levels (fields x pairs) and the shares of agreeing values per pair (1.0 where nothing agrees)."""

    levels: Levels
    first_share: Floats
    last_share: Floats
    place_share: Floats

    def __len__(self) -> int:
        return len(self.first_share)

    def part(self, rows: slice | NDArray[np.integer] | Mask) -> Comparison:
        """The comparison of some of the pairs."""
        return Comparison(self.levels[:, rows], self.first_share[rows], self.last_share[rows], self.place_share[rows])


def compare(features: Features, left: Codes, right: Codes) -> Levels:
    """Compare the records of each pair field by field; which of the two is left does not matter."""
    names = features.words["names"]
    first_names = FirstNames(names.texts[code] for code in ints(np.flatnonzero(features.figures.is_known_first)))
    levels = np.zeros((len(Field), len(left)), np.int8)
    for start in range(0, len(left), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        _compare(features, left[part], right[part], first_names, levels[:, part])
    return levels


def _compare(features: Features, left: Codes, right: Codes, first_names: FirstNames, levels: Levels) -> None:
    names = features.words["names"]
    first_l, first_r = features.first[left], features.first[right]
    last_l, last_r = features.last[left], features.last[right]
    levels[Field.FIRST_NAME] = _by_value(first_l, first_r, names.texts, First.EQUAL, first_names.levels)
    _keep_initials_weak(names.trait("is_initials").astype(np.bool_), first_l, levels[Field.FIRST_NAME])
    levels[Field.LAST_NAME] = _by_value(last_l, last_r, names.texts, Last.EQUAL, last_name_levels)
    _put_swapped_back(features, left, right, levels)
    levels[Field.BIRTH_ON] = _births(features, left, right)
    _in_mailbox(features, features.first, left, right, levels[Field.FIRST_NAME], mailbox_level)
    _in_mailbox(features, features.last, left, right, levels[Field.LAST_NAME], mailbox_last_level)
    levels[Field.EMAIL] = _emails(features, left, right, levels)
    levels[Field.PHONE] = _phones(features, left, right)
    levels[Field.CARD] = _exact(features.card, left, right, Card.EQUAL, Card.DIFFERS)
    levels[Field.ADDRESS] = _addresses(features, left, right)
    levels[Field.COMPANY_ID] = _exact(features.company_id, left, right, CompanyId.EQUAL, CompanyId.DIFFERS)


def with_shares(features: Features, left: Codes, right: Codes, levels: Levels) -> Comparison:
    """The levels of pairs with the shares of the values that agree, as the figures have them now."""
    figures = features.figures
    first_l, first_r = features.first[left], features.first[right]
    last_l, last_r = features.last[left], features.last[right]
    first_share = _larger_share(figures.first_share, first_l, first_r)
    last_share = _larger_share(figures.last_share, last_l, last_r)
    rows = np.flatnonzero(levels[Field.NAME_ORDER] == 1)
    # A stranger shows this pattern by bearing the exchanged names himself, or by being entered the wrong way round.
    one, two = (
        figures.first_share[first[rows]] * figures.last_share[last[rows]]
        for first, last in ((first_l, last_l), (first_r, last_r))
    )
    first_share[rows] = 1.0
    last_share[rows] = np.minimum(np.maximum(one, two) + np.minimum(one, two) / _SWAPPED, 1.0)
    first_share[levels[Field.NAME_ORDER] == _MISSPELT] = 1.0
    last_share[levels[Field.NAME_ORDER] == _MISSPELT] = _MISSPELT_SHARE
    postcode = features.postcode[left]
    is_place = (postcode >= 0) & (postcode == features.postcode[right])
    place_share = np.where(is_place, _share(figures.postcode_share, postcode), 0.01)
    return Comparison(levels, first_share, last_share, place_share)


def _larger_share(shares: Floats, a: Codes, b: Codes) -> Floats:
    """The share of the value that either record has, of two spellings the more usual one's."""
    share_a, share_b = _share(shares, a), _share(shares, b)
    return np.where((a >= 0) & (b >= 0), np.maximum(share_a, share_b), np.minimum(share_a, share_b))


def _keep_initials_weak(is_initials: Mask, first: Codes, levels: Levels) -> None:
    """Two equal initials are no equal names."""
    if len(is_initials):
        levels[(levels == First.EQUAL) & is_initials[first]] = First.INITIAL


def _share(shares: Floats, codes: Codes) -> Floats:
    return np.where(codes >= 0, shares[codes], 1.0) if len(shares) else np.ones(len(codes))


def _exact(codes: Codes, left: Codes, right: Codes, equal: int, differs: int) -> Levels:
    """`equal` or `differs` where both records have a value, else 0."""
    a, b = codes[left], codes[right]
    return np.where((a < 0) | (b < 0), 0, np.where(a == b, equal, differs)).astype(np.int8)


def distinct(a: Codes, b: Codes) -> tuple[Codes, Codes, NDArray[np.intp]]:
    """Each unordered pair of codes once, and where each input pair went."""
    unique, inverse = np.unique((np.minimum(a, b).astype(np.int64) << 32) | np.maximum(a, b), return_inverse=True)
    return (unique >> 32).astype(np.int32), (unique & 0xFFFFFFFF).astype(np.int32), inverse


def _by_value(a: Codes, b: Codes, texts: list[str], equal: int, levels: LevelsOf) -> Levels:
    """Level of each pair of texts; `levels` receives lists of both texts, and their OSA distances."""
    result = np.zeros(len(a), np.int8)
    present = (a >= 0) & (b >= 0)
    result[present & (a == b)] = equal
    differ = np.flatnonzero(present & (a != b))
    if not len(differ):
        return result
    low, high, inverse = distinct(a[differ], b[differ])
    lows, highs = texts_at(texts, low), texts_at(texts, high)
    distances = ints(cpdist(lows, highs, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8))
    result[differ] = np.array(levels(lows, highs, distances), np.int8)[inverse]
    return result


def _put_swapped_back(features: Features, left: Codes, right: Codes, levels: Levels) -> None:
    """Where one record's first name is the other's surname and the rest agrees too, take the names as equal."""
    first_l, last_l, first_r, last_r = (
        c for side in (left, right) for c in (features.first[side], features.last[side])
    )
    known = (first_l >= 0) & (last_l >= 0) & (first_r >= 0) & (last_r >= 0)
    is_other = (levels[Field.FIRST_NAME] >= First.OTHER_NAME) & (levels[Field.LAST_NAME] == Last.DIFFERS)
    crossed = known & ((first_l == last_r) | (last_l == first_r)) & (levels[Field.FIRST_NAME] >= First.OTHER_NAME)
    rows = np.flatnonzero(crossed | (known & is_other))
    texts = features.words["names"].texts
    sides = ((first_l[rows], last_r[rows]), (last_l[rows], first_r[rows]))
    one = _distances(texts, *sides[0])
    # Three slips on one side are too many already: the other side is compared for the few pairs that remain.
    rows = rows[one <= _LONG_SLIPS]
    sides = tuple((a[one <= _LONG_SLIPS], b[one <= _LONG_SLIPS]) for a, b in sides)
    one, other = one[one <= _LONG_SLIPS], _distances(texts, *sides[1])
    long = np.minimum(*(_shortest(texts, a, b) for a, b in sides))
    exact = (np.minimum(one, other) == 0) & (np.maximum(one, other) <= 1)
    near = (np.maximum(one, other) <= _LONG_SLIPS) & (long > _LONG_NAME)
    near |= (np.maximum(one, other) <= 1) & (long > _SHORT_NAME)
    swapped = exact | near
    levels[Field.NAME_ORDER, rows[swapped]] = np.where(exact, 1, 2)[swapped]
    levels[Field.FIRST_NAME, rows[swapped]] = First.EQUAL
    levels[Field.LAST_NAME, rows[swapped]] = Last.EQUAL


def _distances(texts: list[str], a: Codes, b: Codes) -> NDArray[np.integer]:
    """OSA distance of each two texts, 3 for all that are further apart."""
    if not len(a):
        return np.empty(0, np.uint8)
    return cpdist(texts_at(texts, a), texts_at(texts, b), scorer=OSA.distance, score_cutoff=2, dtype=np.uint8)


def _shortest(texts: list[str], a: Codes, b: Codes) -> NDArray[np.integer]:
    lengths = [min(len(x), len(y)) for x, y in zip(texts_at(texts, a), texts_at(texts, b), strict=True)]
    return np.array(lengths, np.int64)


def _births(features: Features, left: Codes, right: Codes) -> Levels:
    codes, births = features.birth, features.words["births"]
    result = _exact(codes, left, right, Birth.EQUAL, Birth.DIFFERS)
    has_year = births.of("year", codes[left]) >= 0
    result[(result == Birth.EQUAL) & ~has_year] = Birth.EQUAL_DAY
    rows = np.flatnonzero(result == Birth.DIFFERS)
    if len(rows):
        low, high, inverse = distinct(codes[left[rows]], codes[right[rows]])
        texts = births.texts
        levels = [birth_level(texts[a], texts[b]) for a, b in zip(ints(low), ints(high), strict=True)]
        result[rows] = np.array(levels, np.int8)[inverse]
    return result


def birth_level(a: str, b: str) -> int:
    """Level of two different birth dates.

    Day and month exchanged or one digit wrong is a slip; two digits wrong, or another year, may still be slips.
    """
    if a.startswith("-") or b.startswith("-"):
        return Birth.EQUAL_DAY if a[-5:] == b[-5:] else Birth.DIFFERS
    if a[:4] == b[:4] and a[5:7] == b[8:] and a[8:] == b[5:7]:
        return Birth.SLIP
    distance = OSA.distance(a, b, score_cutoff=2)
    if distance <= 1:
        return Birth.SLIP
    return Birth.TWO_SLIPS if distance == 2 or a[-5:] == b[-5:] else Birth.DIFFERS


def _emails(features: Features, left: Codes, right: Codes, levels: Levels) -> Levels:
    codes, texts = features.email, features.words["emails"].texts
    result = _exact(codes, left, right, Email.EQUAL, Email.DIFFERS)
    if len(texts):
        result[(result == Email.EQUAL) & features.figures.is_shared_email[codes[left]]] = Email.SHARED
    rows = np.flatnonzero(result == Email.DIFFERS)
    if not len(rows):
        return result
    low, high, inverse = distinct(codes[left[rows]], codes[right[rows]])
    distances = cpdist(texts_at(texts, low), texts_at(texts, high), scorer=OSA.distance, score_cutoff=2, dtype=np.uint8)
    is_near = distances <= 1
    is_near[inverse[features.mailbox[left[rows]] == features.mailbox[right[rows]]]] = True
    found = np.full(len(low), Email.DIFFERS, np.int8)
    near = np.flatnonzero(is_near)
    lows, highs, apart = texts_at(texts, low[near]), texts_at(texts, high[near]), ints(distances[near])
    found[near] = [email_level(a, b, distance) for a, b, distance in zip(lows, highs, apart, strict=True)]
    result[rows] = found[inverse]
    _damp_name_mailboxes(features, left, right, levels[Field.LAST_NAME], result)
    return result


def _damp_name_mailboxes(features: Features, left: Codes, right: Codes, last_levels: Levels, result: Levels) -> None:
    """A mailbox made of the surname, at another provider, says little when the surname agrees already."""
    agrees = np.isin(last_levels, (Last.EQUAL, Last.MAILBOX, Last.TYPO, Last.PART))
    mailboxes, names = features.words["mailboxes"].texts, features.words["names"].texts
    for row in ints(np.flatnonzero((result == Email.OTHER_PROVIDER) & agrees)):
        user = mailboxes[features.mailbox[left[row]]]
        lasts = [names[code] for code in (features.last[left[row]], features.last[right[row]]) if code >= 0]
        if user.isalpha() and any(last.split()[0] in user for last in lasts):
            result[row] = Email.NAME_MAILBOX


def email_level(a: str, b: str, distance: int) -> int:
    """Level of two different addresses, given their OSA distance (above 2: any number)."""
    user_a, _, domain_a = a.partition("@")
    user_b, _, domain_b = b.partition("@")
    if user_a.replace(".", "") == user_b.replace(".", "") and len(user_a) > 4:
        return Email.OTHER_PROVIDER if distance > 1 else Email.TYPO
    is_typo = distance <= 1 and domain_a == domain_b and len(user_a) > 5
    return Email.TYPO if is_typo and not _numbers_differ(user_a, user_b) else Email.DIFFERS


def _numbers_differ(a: str, b: str) -> bool:
    """Whether two addresses differ in their digits: paul1@ and paul2@ are two people, not a slip."""
    return "".join(filter(str.isdigit, a)) != "".join(filter(str.isdigit, b))


def _in_mailbox(
    features: Features, codes: Codes, left: Codes, right: Codes, levels: Levels, level: Callable[[str, str], int]
) -> None:
    """Where one record lacks the name (`codes`), see whether its mailbox bears the other's."""
    for named, nameless in ((left, right), (right, left)):
        name, email = codes[named], features.email[nameless]
        rows = np.flatnonzero((name >= 0) & (codes[nameless] < 0) & (email >= 0))
        if not len(rows):
            continue
        unique, inverse = np.unique((name[rows].astype(np.int64) << 32) | email[rows], return_inverse=True)
        names, texts = features.words["names"].texts, features.words["emails"].texts
        found = [level(names[key >> 32], texts[key & 0xFFFFFFFF]) for key in ints(unique)]
        levels[rows] = np.array(found, np.int8)[inverse]


def _phones(features: Features, left: Codes, right: Codes) -> Levels:
    """The best agreement among the numbers of both records; numbers of different kinds do not contradict."""
    columns = (features.phone, features.phone_2) if (features.phone_2 >= 0).any() else (features.phone,)
    best = np.zeros(len(left), np.int8)
    for a in columns:
        for b in columns:
            level = _phone_level(features.words["phones"], a[left], b[right])
            best = np.where((best == 0) | ((level > 0) & (level < best)), level, best)
    return best


def _phone_level(phones: Vocabulary, a: Codes, b: Codes) -> Levels:
    result = np.zeros(len(a), np.int8)
    present = (a >= 0) & (b >= 0)
    mobile_a, mobile_b = phones.of("is_mobile", a) > 0, phones.of("is_mobile", b) > 0
    result[present] = np.where(mobile_a == mobile_b, Phone.DIFFERS, Phone.OTHER_KIND)[present]
    result[present & (a == b)] = np.where(mobile_a, Phone.MOBILE, Phone.LANDLINE)[present & (a == b)]
    rows = np.flatnonzero(result == Phone.DIFFERS)
    if len(rows):
        low, high, inverse = distinct(a[rows], b[rows])
        lows, highs = texts_at(phones.texts, low), texts_at(phones.texts, high)
        near = cpdist(lows, highs, scorer=OSA.distance, score_cutoff=1, dtype=np.uint8) <= 1
        result[rows[near[inverse]]] = Phone.TYPO
    return result


def _addresses(features: Features, left: Codes, right: Codes) -> Levels:
    """Same home, same postcode, another street, moved; towns are compared where a postcode is missing."""
    place = _exact(features.postcode, left, right, Address.POSTCODE, Address.MOVED)
    town = _exact(features.city, left, right, Address.POSTCODE, Address.MOVED)
    result = np.where(place > 0, place, town)
    street_l, street_r = features.street[left], features.street[right]
    both = (street_l >= 0) & (street_r >= 0) & ((place == Address.POSTCODE) | (town == Address.POSTCODE))
    rows = np.flatnonzero(both)
    if len(rows):
        same = _same_street(features.words["streets"].texts, street_l[rows], street_r[rows])
        result[rows[same]] = Address.HOME
        result[rows[~same & (result[rows] == Address.POSTCODE)]] = Address.OTHER_STREET
    return result.astype(np.int8)


def _same_street(texts: list[str], a: Codes, b: Codes) -> Mask:
    """Same house number and nearly the same street."""
    low, high, inverse = distinct(a, b)
    lows, highs = texts_at(texts, low), texts_at(texts, high)
    near = cpdist(lows, highs, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8) <= 2
    number = [x.split(" ", 1)[0] == y.split(" ", 1)[0] for x, y in zip(lows, highs, strict=True)]
    return ((low == high) | (near & np.array(number, bool)))[inverse]
