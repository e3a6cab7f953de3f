"""The records as codes, field by field, as they are before anything that depends on the other records.

Rows can be added and left out; vocabularies only grow. First and last names share one vocabulary, so that swapped
names can be found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from app.services.identity import names_data, normalise
from app.services.identity.records import COLUMNS, LinkTable
from app.services.identity.vocabulary import (
    Codes,
    Keys,
    Mask,
    Trait,
    Vocabulary,
    each,
    form,
    ints,
    letters_hash,
    letters_power,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NAMING = (
    "first_name", "last_name", "company", "email", "phone", "phone_2", "street", "birth_on", "card", "company_id",
)  # fmt: skip
_LEAST_MAILBOX = 5
_UNKNOWN_NAME_SHARE = 2e-5
_COMMON_FIRST_SHARE = 2e-4
_NO_SEPARATOR = str.maketrans("\x1e", " ")
_NO_JOINTS = str.maketrans("", "", ".-_")


def _consonants(text: str) -> str:
    """First letter and the consonants after it, doubled ones once: alike for most misspellings."""
    kept = text[:1]
    for letter in text[1:]:
        if letter not in "aeiouyh " and letter != kept[-1]:
            kept += letter
    return kept[:5]


def _mailbox_letters(texts: Sequence[str]) -> Keys:
    letters = [normalise.without_digits(text) for text in texts]
    is_long = np.array([len(text) > _LEAST_MAILBOX for text in letters], np.bool_)
    return np.where(is_long, letters_hash(letters), -1)


def _is_common_first(text: str) -> bool:
    return names_data.first_name_shares().get(text, 0.0) >= _COMMON_FIRST_SHARE


def _full_name_word(place: int) -> Trait:
    """Form of a word of a name in one field: those that tell which of its words are the first name."""

    def word(text: str) -> int:
        words = normalise.name_words(text)
        return form(normalise.first_name_word(words[place])) if len(words) > abs(place) - (place < 0) else -1

    return each(word)


_I8, _I32, _I64, _F8, _BOOL = np.int8, np.int32, np.int64, np.float64, np.bool_
_TRAITS: dict[str, dict[str, tuple[Trait, type[np.generic]]]] = {
    "names": {
        "initial": (each(lambda text: form(text[:1])), _I64),
        "first_2": (each(lambda text: form(text[:2])), _I64),
        "last_4": (each(lambda text: form(text[:4])), _I64),
        "consonants": (each(lambda text: form(_consonants(text))), _I64),
        "form": (each(form), _I64),
        "hash": (letters_hash, _I64),
        "power": (letters_power, _I64),
        "letter": (each(lambda text: ord(text[0])), _I32),
        "is_initials": (each(lambda text: len(text.replace(" ", "")) < 3), _BOOL),
        "first_prior": (each(lambda text: names_data.first_name_shares().get(text, _UNKNOWN_NAME_SHARE)), _F8),
        "last_prior": (each(lambda text: names_data.surname_shares().get(text, _UNKNOWN_NAME_SHARE)), _F8),
        "is_common_first": (each(_is_common_first), _BOOL),
    },
    "emails": {},
    "mailboxes": {
        "is_long": (each(lambda text: len(text) >= _LEAST_MAILBOX), _BOOL),
        "letters": (_mailbox_letters, _I64),
    },
    "phones": {"is_mobile": (each(normalise.is_mobile), _BOOL)},
    "births": {
        "year": (each(lambda text: -1 if text.startswith("-") else int(text[:4])), _I32),
        "day": (each(lambda text: int(text[-5:-3]) * 100 + int(text[-2:])), _I32),
    },
    "cards": {},
    "postcodes": {},
    "cities": {},
    "streets": {},
    "companies": {},
    "full_names": {
        "word_0": (_full_name_word(0), _I64),
        "word_1": (_full_name_word(1), _I64),
        "word_9": (_full_name_word(-1), _I64),
    },
}
_PLAIN = (
    ("email", "emails", normalise.email),
    ("phone", "phones", normalise.phone),
    ("phone_2", "phones", normalise.phone),
    ("birth", "births", normalise.birth_on),
    ("card", "cards", normalise.card),
    ("postcode", "postcodes", normalise.postcode),
    ("city", "cities", normalise.city),
    ("street", "streets", normalise.street),
    ("company_id", "companies", normalise.company_id),
)
_SHARED_COLUMNS = ("first_name", "last_name", "birth", "postcode", "city")
_COLUMN_OF = {"birth": "birth_on"}


def _no_codes() -> Codes:
    return np.empty(0, np.int32)


@dataclass(slots=True)
class Encoded:
    """The columns, all of one length, and the vocabularies of their codes.

    `digest` orders records by their contents, whatever their order in the files; `is_named` is false for records that
    say nothing about who the person is, `is_account` true for those that have a number in their source. `full_name` is
    the text of a name in one field, which is split into first and last name as long as that field is the only one.
    """

    record_id: Keys = field(default_factory=lambda: np.empty(0, np.int64))
    version_id: Keys = field(default_factory=lambda: np.empty(0, np.int64))
    source_id: Codes = field(default_factory=_no_codes)
    digest: NDArray[np.uint64] = field(default_factory=lambda: np.empty(0, np.uint64))
    is_named: Mask = field(default_factory=lambda: np.empty(0, np.bool_))
    is_account: Mask = field(default_factory=lambda: np.empty(0, np.bool_))
    first: Codes = field(default_factory=_no_codes)
    last: Codes = field(default_factory=_no_codes)
    full_name: Codes = field(default_factory=_no_codes)
    email: Codes = field(default_factory=_no_codes)
    mailbox: Codes = field(default_factory=_no_codes)
    phone: Codes = field(default_factory=_no_codes)
    phone_2: Codes = field(default_factory=_no_codes)
    birth: Codes = field(default_factory=_no_codes)
    card: Codes = field(default_factory=_no_codes)
    postcode: Codes = field(default_factory=_no_codes)
    city: Codes = field(default_factory=_no_codes)
    street: Codes = field(default_factory=_no_codes)
    company_id: Codes = field(default_factory=_no_codes)
    words: dict[str, Vocabulary] = field(
        default_factory=lambda: {name: Vocabulary(traits) for name, traits in _TRAITS.items()}
    )

    def __len__(self) -> int:
        return len(self.record_id)

    def columns(self) -> dict[str, NDArray[Any]]:
        """All columns by name."""
        return {column.name: getattr(self, column.name) for column in fields(self) if column.name != "words"}

    def rows(self, chosen: Mask | NDArray[np.integer]) -> Encoded:
        """Some of the rows, with the same vocabularies."""
        return Encoded(**{name: values[chosen] for name, values in self.columns().items()}, words=self.words)  # pyright: ignore[reportArgumentType]

    def with_records(self, portions: Iterable[tuple[LinkTable, Sequence[int]]]) -> Encoded:
        """The rows, and after them those of the portions: records and the numbers of their versions.

        Names in one field are split by `split_full_names` later.
        """
        cleaned = _Cleaned()
        parts = [self.columns()]
        parts += [_encoded(table, version_ids, self.words, cleaned).columns() for table, version_ids in portions]
        return Encoded(**{name: np.concatenate([part[name] for part in parts]) for name in parts[0]}, words=self.words)  # pyright: ignore[reportArgumentType]

    def known_firsts(self) -> Mask:
        """Per code of a name: whether a record gives it as a first name in a field of its own."""
        given = self.first[(self.full_name < 0) & (self.first >= 0)]
        known = np.zeros(len(self.words["names"]), np.bool_)
        known[given] = True
        return known

    def ranks(self) -> Keys:
        """Place of each row in the order of contents, then record ids."""
        order = np.lexsort((self.record_id, self.digest))
        ranks = np.empty(len(order), np.int64)
        ranks[order] = np.arange(len(order))
        return ranks


class _Cleaned:
    """Cleans and encodes each distinct value of a column once; those many records share are kept between portions."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, int]] = {name: {"": -1} for name in _SHARED_COLUMNS}

    def codes(self, name: str, values: Sequence[str], words: Vocabulary, clean: Callable[[str], str]) -> Codes:
        """The code of each value's cleaned text."""
        known = self._known.get(name, {"": -1})
        fresh = [value for value in dict.fromkeys(values) if value not in known]
        known.update(zip(fresh, ints(words.encode(map(clean, fresh))), strict=True))
        return np.fromiter(map(known.__getitem__, values), np.int32, len(values))


def _encoded(table: LinkTable, version_ids: Sequence[int], words: dict[str, Vocabulary], cleaned: _Cleaned) -> Encoded:
    encoded = Encoded(words=words)
    encoded.record_id = np.array(table.record_id, np.int64)
    encoded.version_id = np.array(version_ids, np.int64)
    encoded.source_id = np.array(table.source_id, np.int32)
    encoded.digest, encoded.is_named = _digests(table)
    encoded.is_account = encoded.is_named & np.array([bool(number) for number in table.external_id], np.bool_)
    _encode_names(encoded, table, cleaned)
    for name, words_of, clean in _PLAIN:
        column = getattr(table, _COLUMN_OF.get(name, name))
        setattr(encoded, name, cleaned.codes(name, column, words[words_of], clean))
    encoded.phone_2[encoded.phone_2 == encoded.phone] = -1
    encoded.mailbox = _mailboxes(encoded.email, words)
    return encoded


def _encode_names(encoded: Encoded, table: LinkTable, cleaned: _Cleaned) -> None:
    """First, last and full names; who has no name is called like the company."""
    names = encoded.words["names"]
    encoded.first = cleaned.codes("first_name", table.first_name, names, normalise.first_name)
    is_full = [first < 0 and " " in last for first, last in zip(ints(encoded.first), table.last_name, strict=True)]
    fulls = [last.translate(_NO_SEPARATOR) if full else "" for last, full in zip(table.last_name, is_full, strict=True)]
    lasts = ["" if full else last for last, full in zip(table.last_name, is_full, strict=True)]
    encoded.last = cleaned.codes("last_name", lasts, names, normalise.last_name)
    for row, text in enumerate(table.company):
        is_nameless = text and encoded.first[row] < 0 and encoded.last[row] < 0
        if is_nameless and not (is_full[row] and normalise.last_name(fulls[row])):
            encoded.last[row] = names.encode([normalise.company(text)])[0]
            fulls[row] = ""
    encoded.full_name = encoded.words["full_names"].encode(fulls)


def _mailboxes(email: Codes, words: dict[str, Vocabulary]) -> Codes:
    """The part of each address before the @, without dots and dashes."""
    distinct, inverse = np.unique(email, return_inverse=True)
    texts = words["emails"].texts
    users = [texts[code].partition("@")[0].translate(_NO_JOINTS) if code >= 0 else "" for code in ints(distinct)]
    return words["mailboxes"].encode(users)[inverse] if users else email


def _digests(table: LinkTable) -> tuple[NDArray[np.uint64], Mask]:
    columns = [getattr(table, name) for name in COLUMNS[2:]]
    texts = ["\x1f".join(values) for values in zip(*columns, strict=True)]
    digests = b"".join([blake2b(text.encode(), digest_size=8).digest() for text in texts])
    naming = [getattr(table, name) for name in _NAMING]
    is_named = np.array([any(values) for values in zip(*naming, strict=True)], np.bool_)
    return np.frombuffer(digests, ">u8").astype(np.uint64), is_named


def split_full_names(encoded: Encoded, rows: NDArray[np.integer], known: Mask) -> None:
    """First and last name of the rows whose name stands in one field; `known` tells which names are first names."""
    names = encoded.words["names"]
    bundled = names_data.first_name_shares()
    given = {names.texts[code] for code in ints(np.flatnonzero(known))}
    texts = encoded.words["full_names"].texts
    distinct, inverse = np.unique(encoded.full_name[rows], return_inverse=True)
    firsts: list[str] = []
    lasts: list[str] = []
    for code in ints(distinct):
        first, last = normalise.split_full_name(texts[code], lambda word: word in given or word in bundled)
        firsts.append(normalise.first_name(first))
        lasts.append(normalise.last_name(last))
    if len(distinct):
        encoded.first[rows] = names.encode(firsts)[inverse]
        encoded.last[rows] = names.encode(lasts)[inverse]


def affected_full_names(encoded: Encoded, changed: Mask) -> NDArray[np.intp]:
    """Rows whose name in one field holds, where it matters, a name that became or ceased to be a first name."""
    forms = encoded.words["names"].trait("form")[changed].astype(np.int64)
    full = encoded.words["full_names"]
    if not len(forms) or not len(full):
        return np.empty(0, np.intp)
    traits = [full.trait(name).astype(np.int64) for name in ("word_0", "word_1", "word_9")]
    is_affected = np.isin(traits[0], forms) | np.isin(traits[1], forms) | np.isin(traits[2], forms)
    return np.flatnonzero((encoded.full_name >= 0) & is_affected[encoded.full_name])
