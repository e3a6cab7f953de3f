"""Names of people: letters' case with care, full names split, civil titles, companies recognised."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from app.services.importing.cleaning.blanks import folded, squeezed
from app.services.importing.cleaning.words import code_by_word, first_names, words_of


class PersonName(NamedTuple):
    """The parts of a full name; a company has only `company`."""

    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    company: str | None = None


_GENDERS: Final = {"M": "male", "MME": "female", "MLLE": "female"}

_LOWER_PARTICLES: Final = frozenset(
    {
        "de",
        "du",
        "des",
        "d'",
        "von",
        "zu",
        "der",
        "den",
        "da",
        "do",
        "dos",
        "di",
        "del",
        "y",
        "e",
        "et",
        "and",
        "ten",
        "ter",
    }
)
_ARTICLES: Final = frozenset({"la", "le", "les", "l'"})
_PARTICLES: Final = (
    _LOWER_PARTICLES
    | _ARTICLES
    | {"van", "saint", "st", "ste", "sainte", "ben", "bin", "al", "el", "o'", "mac", "mc", "dit"}
)
_HOUSEHOLD: Final = frozenset({"famille", "fam", "fam.", "family", "familie", "couple"})
_WORD: Final = re.compile(r"[^\s\-'’./()&+,;]+|[\s\-'’./()&+,;]+")
_SHOUTED: Final = re.compile(r"[^\W\d_]{3,}")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.[\- ]?){1,3}|[A-Z]")
_ROMAN: Final = re.compile(r"(?:II|III|IV|VI|VII|VIII|IX)")
_NO_NAME: Final = re.compile(
    r"[\W\d_]+|x{2,}|n/?a|inconnue?|unknown|anonyme|anonymous|aucun|neant|none|test|sans nom|no name|client|\?+"
)
_MC: Final = re.compile(r"Mc([a-z])")


def read_title(text: str) -> str | None:
    """The code of a civil title: M, MME, MLLE, DR, PR, ME; None when unknown or when it names several persons."""
    return code_by_word("title").get(folded(text).strip(" ."))


def gender_of_title(title: str | None) -> str | None:
    """`male` or `female` only where the title is certain; a doctor is neither."""
    return None if title is None else _GENDERS.get(title)


def is_company(text: str) -> bool:
    """Whether a name is that of a firm, an association, a town hall."""
    words = [bare for word in folded(text).split() if (bare := word.strip(".,()&"))]
    if not words_of("company", "anywhere").isdisjoint(words):
        return True
    if len(words) <= 2:
        return False
    return words[0] in words_of("company", "in_front") or ("&" in text and not _are_couple(text))


def _are_couple(text: str) -> bool:
    """Sophie & Luc Martin."""
    before, _, after = text.partition("&")
    return bool(after.split()) and all(
        _is_first_name(words[0], first_names()) for words in (before.split(), after.split()) if words
    )


def clean_name(text: str) -> str | None:
    """One name with its letters' case repaired where it is all capitals or all small; None when it is no name.

    Mixed case is somebody's decision and stays: MacDonald, de Gaulle, LeBlanc. Where it is lost, French convention
    (Lexique des règles typographiques en usage à l'Imprimerie nationale): the prepositions de, du, des are small, the
    articles La, Le, Les large (de La Tour, du Bellay, Le Goff); D' at the beginning is large, since it is as often
    Italian; of the Dutch and German ones only the first word of van den is large; after Mc comes a large letter, after
    Mac none, since Macé and Machin are no Scots.
    """
    plain = squeezed(text).strip(' ,;:*"')
    if not plain or _NO_NAME.fullmatch(folded(plain)):
        return None
    letters = [character for character in plain if character.isalpha()]
    if not letters:
        return None
    if plain.islower() or (plain.isupper() and len(letters) > 1):
        return _recased(plain)
    plain = _SHOUTED.sub(_unshouted, plain)
    begun = plain if plain[0].isupper() or " " in plain or "'" in plain else _begun(plain)
    return _recased(begun) if begun.isupper() and len(letters) > 1 else begun


def _unshouted(match: re.Match[str]) -> str:
    """One word in capitals beside others that are not: MARTIN née Dupont. Roman numbers stay."""
    word = match[0]
    return _recased_word(word, is_first=False, following="") if word.isupper() else word


def _begun(word: str) -> str:
    """With a capital in front; ß and ﬁ have none of one letter."""
    capital = word[0].upper()
    return (capital if len(capital) == 1 else word[0]) + word[1:]


def _recased(text: str) -> str:
    pieces = _WORD.findall(text)
    cased: list[str] = []
    for position, piece in enumerate(pieces):
        if not piece[0].isalpha():
            cased.append("'" if piece == "’" else _SHOUTED.sub(_unshouted, piece))
            continue
        following = pieces[position + 1] if position + 1 < len(pieces) else ""
        cased.append(_recased_word(piece, is_first=position == 0, following=following))
    return "".join(cased)


def _recased_word(word: str, *, is_first: bool, following: str) -> str:
    lower = word.lower()
    if following[:1] in {"'", "’"} and len(word) == 1:
        return word.upper() if is_first or lower != "d" else "d"
    if lower in _LOWER_PARTICLES and following.isspace() and following:
        return lower
    if _ROMAN.fullmatch(word) and not is_first:
        return word
    return _MC.sub(lambda match: "Mc" + match[1].upper(), _begun(lower))


def split_full_name(text: str, first_names: frozenset[str] = frozenset(), *, is_last_first: bool = False) -> PersonName:
    """Split "Mme DUPONT Jean-Pierre", "de La Tour, Anne", "Jean Le Goff".

    Told by a comma, then by capitals, then by the list of first names (folded); else by `is_last_first`, the order
    that the column's header announces.
    """
    plain = squeezed(text)
    if is_company(plain):
        return PersonName(company=plain)
    household, _, members = plain.partition(" ")
    if members and folded(household) in _HOUSEHOLD:
        return PersonName(last_name=clean_name(members))
    title, plain = _without_title(plain)
    if not plain or _spoken_title(plain) is not None:
        return PersonName(title=title or _spoken_title(plain))
    if plain.count(",") == 1:
        last, first = (part.strip() for part in plain.split(","))
        if last and first:
            return PersonName(clean_name(first), clean_name(last), title)
    words = plain.replace(",", " ").split()
    if not words:
        return PersonName(title=title)
    if len(words) == 1:
        only = clean_name(words[0])
        is_first_name = folded(words[0]) in first_names and title is None
        return PersonName(only, None, title) if is_first_name else PersonName(None, only, title)
    first, last = _parted(words, first_names, is_last_first=is_last_first)
    return PersonName(clean_name(" ".join(first)), clean_name(" ".join(last)), title)


def _without_title(text: str) -> tuple[str | None, str]:
    words = text.split()
    title: str | None = None
    while len(words) > 1 and (found := _spoken_title(words[0])) is not None:
        title = found if title is None else title
        words = words[1:]
        if len(words) > 2 and words[0].lower() in {"et", "ou", "&", "and"} and _spoken_title(words[1]) is not None:
            title, words = None, words[2:]
            break
    return title, " ".join(words)


def _spoken_title(word: str) -> str | None:
    """The title before a name. M alone is a title, m, f and figures are not."""
    bare = word.strip(".")
    return read_title(bare) if bare.isalpha() and (len(bare) > 1 or bare == "M") else None


def _parted(words: list[str], first_names: frozenset[str], *, is_last_first: bool) -> tuple[list[str], list[str]]:
    """First names and last names."""
    initials = [_INITIALS.fullmatch(word) is not None for word in words]
    if initials[0] != initials[-1]:
        return _from_front(words) if initials[0] else _from_back(words)
    capitals = [word.isupper() and len(word.strip(".")) > 1 for word in words]
    if any(capitals) and not all(capitals):
        return _parted_by_capitals(words, capitals)
    if not is_last_first and folded(words[0]) in first_names and folded(words[-1]) not in first_names:
        return _from_front(words)
    begins = _is_first_name(words[0], first_names)
    ends = _is_first_name(words[-1], first_names)
    if begins != ends:
        return _from_front(words) if begins else _from_back(words)
    return _from_back(words) if is_last_first else _from_front(words)


def _is_first_name(word: str, first_names: frozenset[str]) -> bool:
    plain = folded(word)
    return plain in first_names or ("-" in plain and plain.partition("-")[0] in first_names)


def _parted_by_capitals(words: list[str], capitals: list[bool]) -> tuple[list[str], list[str]]:
    """The run of capitals is the last name, with the particles before it."""
    start = capitals.index(True)
    end = start
    while end < len(words) and (capitals[end] or folded(words[end]) in _PARTICLES):
        end += 1
    while start > 0 and folded(words[start - 1]) in _PARTICLES:
        start -= 1
    first = words[:start] + words[end:]
    return (first, words[start:end]) if first else (words[:start] + words[start : start + 1], words[start + 1 :])


def _from_front(words: list[str]) -> tuple[list[str], list[str]]:
    """First names in front. A particle opens the last name; otherwise the last word is the last name."""
    for position in range(1, len(words)):
        if folded(words[position]) in _PARTICLES and position < len(words) - 1 and not _joins(words[position]):
            return words[:position], words[position:]
    return words[:-1], words[-1:]


def _from_back(words: list[str]) -> tuple[list[str], list[str]]:
    """Last name in front, with its particles."""
    end = 1
    while end < len(words) - 1 and folded(words[end - 1]) in _PARTICLES:
        end += 1
    return words[end:], words[:end]


def order_told(text: str, first_names: frozenset[str]) -> str | None:
    """Whether one full name shows that its last name comes "last" or "first"; None when it does not."""
    _, plain = _without_title(squeezed(text))
    words = plain.split()
    if len(words) < 2 or "," in plain or is_company(plain):
        return None
    capitals = [word.isupper() and len(word.strip(".")) > 1 for word in words]
    if any(capitals) and not all(capitals):
        return "first" if capitals[0] else "last" if capitals[-1] else None
    begins, ends = _is_first_name(words[0], first_names), _is_first_name(words[-1], first_names)
    if begins == ends:
        return None
    return "last" if begins else "first"


def _joins(word: str) -> bool:
    return folded(word) in {"et", "and", "e", "y"}
