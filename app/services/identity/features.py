"""The records as integer codes per field, with frequencies: what blocking and comparing work on.

A code is an index into the field's vocabulary; -1 stands for a value that is not known or stands for nobody.
First and last names share one vocabulary, so that swapped names can be found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from app.services.identity import names_data, normalise
from app.services.identity.records import LinkTable

Codes = NDArray[np.int32]
Floats = NDArray[np.float64]

SHARED_BY_NAMES = 7  # an e-mail, phone or card used under this many different last names stands for nobody
_PRIOR_RECORDS = 1500.0  # weight of the bundled frequencies, in records
_UNKNOWN_NAME_SHARE = 2e-5
_UNSEEN = 0.3  # other bearers to expect of a name that only the pair itself bears


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One field: the code of each record and the text of each code."""

    codes: Codes
    texts: list[str]

    def counts(self) -> NDArray[np.int64]:
        """Return how many records bear each code."""
        return np.bincount(self.codes[self.codes >= 0], minlength=len(self.texts))


@dataclass(frozen=True, slots=True)
class Features:
    """All encoded fields of n records; every array has length n unless said otherwise.

    `first_share` and `last_share` hold, per code of `names`, the smoothed share of people who bear the name;
    `postcode_share` the same per postcode code; `mailbox_name` is the first name that the mailbox of a record without
    a first name suggests.
    """

    size: int
    names: list[str]
    first: Codes
    last: Codes
    first_share: Floats
    last_share: Floats
    email: Vocabulary
    mailbox: Vocabulary
    is_shared_email: NDArray[np.bool_]
    phone: Codes
    phone_2: Codes
    phones: list[str]
    birth: Vocabulary
    card: Vocabulary
    postcode: Vocabulary
    postcode_share: Floats
    city: Vocabulary
    street: Vocabulary


def ints(numbers: NDArray[np.integer]) -> list[int]:
    """The numbers as Python's own, for loops."""
    return cast("list[int]", numbers.tolist())


def texts_at(texts: list[str], codes: Codes) -> list[str]:
    """The text of each code."""
    return [texts[code] for code in ints(codes)]


def encode(values: Iterable[str], known: dict[str, int] | None = None) -> tuple[Codes, dict[str, int]]:
    """Codes of normalised texts ("" → -1) and the vocabulary; `known` is extended in place."""
    vocabulary: dict[str, int] = {} if known is None else known
    add = vocabulary.setdefault
    codes = [add(value, len(vocabulary)) if value else -1 for value in values]
    return np.asarray(codes, dtype=np.int32), vocabulary


def _cleaned(column: Sequence[str], clean: Callable[[str], str]) -> list[str]:
    cleaned = {value: clean(value) if value else "" for value in set(column)}
    return [cleaned[value] for value in column]


def _vocabulary(column: Sequence[str], clean: Callable[[str], str]) -> Vocabulary:
    codes, vocabulary = encode(_cleaned(column, clean))
    return Vocabulary(codes, list(vocabulary))


def build(table: LinkTable) -> Features:
    """Normalise and encode every field of the table."""
    first, last, vocabulary = _names(table)
    names = list(vocabulary)
    email = _vocabulary(table.email, normalise.email)
    _blank_shared(email.codes, last)
    mailbox = _mailboxes(email)
    phones: dict[str, int] = {}
    phone, _ = encode(_cleaned(table.phone, normalise.phone), phones)
    phone_2, _ = encode(_cleaned(table.phone_2, normalise.phone), phones)
    phone_2[phone_2 == phone] = -1
    _blank_shared(phone, last, phone_2)
    card = _vocabulary(table.card, normalise.card)
    _blank_shared(card.codes, last)
    birth = _vocabulary(table.birth_on, normalise.birth_on)
    _blank_overfull_days(birth)
    postcode = _vocabulary(table.postcode, normalise.postcode)
    return Features(
        size=len(table),
        names=names,
        first=first,
        last=last,
        first_share=_shares(first, names, names_data.first_name_shares()),
        last_share=_shares(last, names, names_data.surname_shares()),
        email=email,
        mailbox=mailbox,
        is_shared_email=_shared_emails(email, first, names),
        phone=phone,
        phone_2=phone_2,
        phones=list(phones),
        birth=birth,
        card=card,
        postcode=postcode,
        postcode_share=_shares(postcode.codes, postcode.texts, {}),
        city=_vocabulary(table.city, normalise.city),
        street=_vocabulary(table.street, normalise.street),
    )


def _names(table: LinkTable) -> tuple[Codes, Codes, dict[str, int]]:
    """First and last names in one vocabulary; a name in one field is split, a company stands in for a surname."""
    firsts = _cleaned(table.first_name, normalise.first_name)
    known = set(firsts) | names_data.first_name_shares().keys()
    split: dict[str, tuple[str, str]] = {}
    lasts = list(table.last_name)
    for row, text in enumerate(lasts):
        if not firsts[row] and " " in text:
            if text not in split:
                split[text] = normalise.split_full_name(text, known.__contains__)
            first, lasts[row] = split[text]
            firsts[row] = normalise.first_name(first)
    lasts = _cleaned(lasts, normalise.last_name)
    for row, text in enumerate(table.company):
        if text and not lasts[row] and not firsts[row]:
            lasts[row] = normalise.company(text)
    first, vocabulary = encode(firsts)
    last, _ = encode(lasts, vocabulary)
    return first, last, vocabulary


def _mailboxes(email: Vocabulary) -> Vocabulary:
    """The part of each address before the @, without dots and dashes, per record."""
    users = [text.partition("@")[0].translate(str.maketrans("", "", ".-_")) for text in email.texts]
    per_email, vocabulary = encode(users)
    codes = np.where(email.codes >= 0, per_email[email.codes], -1) if len(per_email) else email.codes
    return Vocabulary(codes.astype(np.int32), list(vocabulary))


def _shared_emails(email: Vocabulary, first: Codes, names: list[str]) -> NDArray[np.bool_]:
    """Per e-mail code: whether people write with it whose first names begin with different letters."""
    letters = np.array([ord(name[0]) for name in names] or [0], np.int32)
    mask = (email.codes >= 0) & (first >= 0)
    low = np.full(len(email.texts), np.iinfo(np.int32).max, np.int32)
    high = np.full(len(email.texts), -1, np.int32)
    np.minimum.at(low, email.codes[mask], letters[first[mask]])
    np.maximum.at(high, email.codes[mask], letters[first[mask]])
    return low < high


def _blank_shared(codes: Codes, last: Codes, also: Codes | None = None) -> None:
    """Set to -1 the values used under many different last names (shop addresses, fillers, marketplaces)."""
    every = codes if also is None else np.concatenate([codes, also])
    surnames = last if also is None else np.concatenate([last, last])
    mask = (every >= 0) & (surnames >= 0)
    if not mask.any():
        return
    uses = np.unique((every[mask].astype(np.int64) << 32) | surnames[mask])
    values, counts = np.unique(uses >> 32, return_counts=True)
    shared = values[counts >= SHARED_BY_NAMES]
    codes[np.isin(codes, shared)] = -1
    if also is not None:
        also[np.isin(also, shared)] = -1


def _blank_overfull_days(birth: Vocabulary) -> None:
    """Empty days that fill a gap in the files: 1 January when far too frequent, any full day borne by very many."""
    counts = birth.counts()
    total = int(counts.sum())
    new_year = np.array([text.endswith("-01-01") for text in birth.texts], dtype=bool)
    blank = np.zeros(len(counts), dtype=bool)
    if not len(counts):
        return
    if counts[new_year].sum() > 10 + 4 * total / 365:
        blank |= new_year
    full = np.array([not text.startswith("--") for text in birth.texts], dtype=bool)
    blank |= full & (counts > 25 + total / 1000)
    birth.codes[(birth.codes >= 0) & blank[birth.codes]] = -1


def _shares(codes: Codes, texts: list[str], bundled: dict[str, float]) -> Floats:
    """Share of records per code, smoothed by the bundled shares; the pair's own two records are left out."""
    counts = np.bincount(codes[codes >= 0], minlength=len(texts)).astype(np.float64)
    total = counts.sum()
    prior = np.fromiter((bundled.get(text, _UNKNOWN_NAME_SHARE) for text in texts), np.float64, len(texts))
    return (np.maximum(counts - 2, 0) + _UNSEEN + _PRIOR_RECORDS * prior) / (total + _PRIOR_RECORDS)
