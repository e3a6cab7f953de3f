"""What all records together say of a value: how frequent it is, whether it stands for nobody.

A new file changes these figures, and with them the outcome of pairs that were compared before. They are kept in steps
of half a doubling, so that most of them stay as they are and few pairs have to be judged again.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from app.services.identity.encoding import Encoded
from app.services.identity.vocabulary import Codes, Floats, Mask, Vocabulary
from app.services.identity.weights import (
    FEW_FAMILIES,
    JOIN_FROM,
    JOIN_WITHOUT_FAMILIES_FROM,
    Address,
    Birth,
    Field,
    First,
    Last,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats32 = NDArray[np.float32]

SHARED_BY_NAMES = 7  # an e-mail, phone or card used under this many different last names stands for nobody
_PRIOR_RECORDS = 1500.0  # weight of the bundled frequencies, in records
_UNKNOWN_SHARE = 2e-5
_UNSEEN = 0.3  # other bearers to expect of a name that only the pair itself bears
_NAME_OF_ITS_OWN = 1e-3  # a first name of this share is no misspelling of another
_STEPS = 2  # per doubling
_RARE = 200  # records
_EXPECTED_RELATIVES = 5  # pairs of relatives to reckon with where nothing is known
_LEAST_ACCOUNTS = 300
_MOST_TWICE = 1e-3  # of the accounts of a source that holds everybody once
_SURELY_TWICE = 0.95
_NUMBERS = ("size", "families")


@dataclass(frozen=True, slots=True)
class Figures:
    """Per code of a vocabulary: shares of people, and marks of values that carry no or less weight.

    `is_single_source` tells per source whether it holds everybody once: two accounts there are two people.

    `size` is the number of records with a name, in steps; `families` the share of families to expect (0..1), of what
    customer files usually hold.
    """

    size: float
    families: float
    first_share: Floats
    last_share: Floats
    postcode_share: Floats
    is_known_first: Mask
    is_first_name: Mask
    is_nobody_email: Mask
    is_shared_email: Mask
    is_nobody_phone: Mask
    is_nobody_card: Mask
    is_no_birth: Mask
    is_single_source: Mask

    def join_from(self) -> float:
        """The probability from which records are joined: lower where there is nobody to mistake a person for."""
        return JOIN_FROM if self.families >= FEW_FAMILIES else JOIN_WITHOUT_FAMILIES_FROM

    def arrays(self) -> dict[str, NDArray[Any]]:
        """All arrays by name, without the numbers."""
        return {column.name: getattr(self, column.name) for column in fields(self) if column.name not in _NUMBERS}


def stepped(value: Floats) -> Floats:
    """The values to the nearest step of half a doubling."""
    return np.exp2(np.round(np.log2(value) * _STEPS) / _STEPS)


def of(encoded: Encoded) -> Figures:
    """The figures of these records."""
    words = encoded.words
    last = encoded.last
    email = encoded.email
    is_nobody_email = _nobodies(len(words["emails"]), last, email)
    email = without(email, is_nobody_email)
    names = words["names"]
    first_share = _shares(names, encoded.first, names.trait("first_prior").astype(np.float64))
    is_common = names.trait("is_common_first").astype(np.bool_)
    unknown = np.full(len(words["postcodes"]), _UNKNOWN_SHARE)
    return Figures(
        size=_stepped(max(int(encoded.is_named.sum()), 1)),
        families=1.0,
        first_share=first_share,
        last_share=_shares(names, last, names.trait("last_prior").astype(np.float64)),
        postcode_share=_shares(words["postcodes"], encoded.postcode, unknown),
        is_known_first=(first_share >= _NAME_OF_ITS_OWN) | is_common,
        is_first_name=_padded(encoded.known_firsts(), len(names)),
        is_nobody_email=is_nobody_email,
        is_shared_email=_shared_emails(encoded, email),
        is_nobody_phone=_nobodies(len(words["phones"]), last, encoded.phone, encoded.phone_2),
        is_nobody_card=_nobodies(len(words["cards"]), last, encoded.card),
        is_no_birth=_overfull_days(words["births"], encoded.birth),
        is_single_source=np.zeros(int(encoded.source_id.max(initial=0)) + 1, np.bool_),
    )


def _stepped(value: float) -> float:
    return float(stepped(np.array([value], np.float64))[0])


def with_families(figures: Figures, levels: NDArray[np.int8]) -> Figures:
    """The figures with the share of families that the levels of all candidate pairs show.

    Where first names differ beside one surname in one home, relatives have two birth dates, except twins. Where such
    records have the same date time and again, first names are wrong in these files and families are few.
    """
    is_pair = (levels[Field.ADDRESS] == Address.HOME) & (levels[Field.LAST_NAME] == Last.EQUAL)
    is_pair &= (levels[Field.FIRST_NAME] >= First.OTHER_NAME) & (levels[Field.NAME_ORDER] == 0)
    relatives = int((is_pair & (levels[Field.BIRTH_ON] == Birth.DIFFERS)).sum()) + _EXPECTED_RELATIVES
    wrong = int((is_pair & (levels[Field.BIRTH_ON] == Birth.EQUAL)).sum())
    return replace(figures, families=_stepped(relatives / (relatives + wrong)))


def with_single_sources(figures: Figures, encoded: Encoded, low: Codes, high: Codes, person: Floats32) -> Figures:
    """The figures with the sources of many accounts of which hardly any two are surely one person.

    `person` is the probability of each candidate pair of the rows `low` and `high`.
    """
    records = np.bincount(encoded.source_id[encoded.is_account], minlength=len(figures.is_single_source))
    twice = (person >= _SURELY_TWICE) & in_one_source(encoded, low, high)
    counts = np.bincount(encoded.source_id[low[twice]], minlength=len(records))
    is_single = (records >= _LEAST_ACCOUNTS) & (counts <= np.maximum(records * _MOST_TWICE, 1))
    return replace(figures, is_single_source=is_single)


def in_one_source(encoded: Encoded, low: Codes, high: Codes) -> Mask:
    """Which pairs of rows are two accounts of one source."""
    is_account = encoded.is_account[low] & encoded.is_account[high]
    return is_account & (encoded.source_id[low] == encoded.source_id[high])


def without(codes: Codes, is_blank: Mask) -> Codes:
    """The codes, -1 where the value stands for nobody."""
    return np.where((codes >= 0) & ~is_blank[codes], codes, -1).astype(np.int32) if len(is_blank) else codes


def changed(old: NDArray[Any], new: NDArray[Any]) -> Mask:
    """Per code: whether the figure is another than before; values not met before do not count."""
    result = np.zeros(len(new), np.bool_)
    both = min(len(old), len(new))
    result[:both] = old[:both] != new[:both]
    return result


def _padded(mask: Mask, length: int) -> Mask:
    return np.concatenate([mask, np.zeros(length - len(mask), np.bool_)])


def _shares(words: Vocabulary, codes: Codes, prior: Floats) -> Floats:
    """Share of records per code, smoothed by the bundled shares; the pair's own two records are left out."""
    counts = words.counts(codes).astype(np.float64)
    total = counts.sum() + _PRIOR_RECORDS
    # All files together double before the share of a rare value moves; a frequent one grows with the files.
    totals = np.where(counts < _RARE, stepped(np.array([total])), total)
    return stepped((np.maximum(counts - 2, 0) + _UNSEEN + _PRIOR_RECORDS * prior) / totals)


def _nobodies(length: int, last: Codes, *columns: Codes) -> Mask:
    """Values used under many different last names (shop addresses, fillers, marketplaces)."""
    result = np.zeros(length, np.bool_)
    every, surnames = np.concatenate(columns), np.concatenate([last] * len(columns))
    counts = np.bincount(every[every >= 0], minlength=length)
    mask = (every >= 0) & (surnames >= 0)
    mask[mask] = counts[every[mask]] >= SHARED_BY_NAMES
    if not mask.any():
        return result
    uses = np.unique((every[mask].astype(np.int64) << 32) | surnames[mask])
    values, names = np.unique(uses >> 32, return_counts=True)
    result[values[names >= SHARED_BY_NAMES]] = True
    return result


def _shared_emails(encoded: Encoded, email: Codes) -> Mask:
    """Per e-mail: whether people write with it whose first names begin with different letters."""
    letters = encoded.words["names"].trait("letter").astype(np.int32)
    mask = (email >= 0) & (encoded.first >= 0)
    low = np.full(len(encoded.words["emails"]), np.iinfo(np.int32).max, np.int32)
    high = np.full(len(low), -1, np.int32)
    np.minimum.at(low, email[mask], letters[encoded.first[mask]])
    np.maximum.at(high, email[mask], letters[encoded.first[mask]])
    return low < high


def _overfull_days(births: Vocabulary, codes: Codes) -> Mask:
    """Days that fill a gap in the files: 1 January when far too frequent, any full day borne by very many."""
    counts = births.counts(codes)
    total = int(counts.sum())
    new_year = births.trait("day").astype(np.int64) == 101
    full = births.trait("year").astype(np.int64) >= 0
    blank = full & (counts > 25 + total / 1000)
    if counts[new_year].sum() > 10 + 4 * total / 365:
        blank |= new_year
    return blank
