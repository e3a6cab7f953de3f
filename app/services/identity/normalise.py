"""Values as the comparison wants them: folded, expanded, placeholders emptied. Pure functions of one text each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache

_TITLES = frozenset("m mr mme mlle mlles mmes monsieur madame mademoiselle mrs ms miss dr me et".split())
_PARTICLES = frozenset("le la les de du des d l da do dos di van von der den mac mc o el al ben bou saint st ste".split())
_ORGANISATION_WORDS = frozenset(
    "sarl sas sasu sa eurl sci snc scop ei eirl ltd limited plc llc llp inc gmbh ag societe ste ets etablissements".split()
)
_STREET_WORDS = {
    "av": "avenue", "ave": "avenue", "aven": "avenue", "bd": "boulevard", "bld": "boulevard", "blvd": "boulevard",
    "boul": "boulevard", "r": "rue", "all": "allee", "ch": "chemin", "che": "chemin", "chem": "chemin", "imp": "impasse",
    "pl": "place", "sq": "square", "rte": "route", "crs": "cours", "fg": "faubourg", "fbg": "faubourg", "st": "saint",
    "ste": "sainte", "qu": "quai", "res": "residence", "lot": "lotissement", "rd": "road", "ln": "lane", "dr": "drive",
    "gal": "general", "mal": "marechal", "pdt": "president", "dct": "docteur",
}  # fmt: skip
_PROVIDERS = (
    "gmail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net hotmail.com hotmail.fr hotmail.co.uk outlook.com outlook.fr "
    "yahoo.com yahoo.fr yahoo.co.uk icloud.com live.fr live.com live.co.uk bbox.fr neuf.fr numericable.fr aol.com "
    "msn.com btinternet.com sky.com protonmail.com gmx.fr club-internet.fr"
).split()
_DOMAIN_ALIASES = {"googlemail.com": "gmail.com", "me.com": "icloud.com", "mac.com": "icloud.com"}
_PLACEHOLDER_USERS = frozenset(
    "noreply nomail noemail noname nospam none na n/a inconnu sansmail pasdemail pasdemel aucun test xxx x email mail "
    "exemple example anonymous anonyme client clients".split()
)
_SEQUENCES = ("0123456789" * 2, "9876543210" * 2)


def fold(text: str) -> str:
    """Lower case without accents, everything but letters and digits turned into single spaces."""
    if not text:
        return ""
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("'", " ").replace("’", " ")
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


def first_name(text: str) -> str:
    """Folded first names without titles ("Mme Anne-Marie" → "anne marie")."""
    return " ".join(token for token in fold(text).split() if token not in _TITLES)


def last_name(text: str) -> str:
    """Folded surname; particles join the next word ("Le Roux" → "leroux"), titles and "née" go."""
    tokens: list[str] = []
    prefix = ""
    for token in fold(text).split():
        if token in _PARTICLES:
            prefix += token
        elif token not in _TITLES and token not in {"nee", "epouse", "veuve", "ep", "vve"}:
            tokens.append(prefix + token)
            prefix = ""
    if prefix:
        tokens.append(prefix)
    return " ".join(tokens)


def company(text: str) -> str:
    """Folded company name without its legal form."""
    tokens = fold(text).split()
    return " ".join(token for token in tokens if token not in _ORGANISATION_WORDS) or " ".join(tokens)


def email(text: str) -> str:
    """Canonical mailbox: lower case, without +tag, Gmail's dots and misspelt large providers; empty if none."""
    user, at, domain = text.strip().lower().rpartition("@")
    if not at or not user or "." not in domain:
        return ""
    user = user.partition("+")[0]
    domain = _provider(domain)
    if domain == "gmail.com":
        user = user.replace(".", "")
    user = user.strip(".")
    if not user or user.replace(".", "") in _PLACEHOLDER_USERS or len(set(user)) == 1:
        return ""
    return f"{user}@{domain}"


@cache
def _provider(domain: str) -> str:
    domain = _DOMAIN_ALIASES.get(domain, domain)
    if domain in _PROVIDERS:
        return domain
    from rapidfuzz.distance import OSA

    near = [known for known in _PROVIDERS if OSA.distance(domain, known, score_cutoff=1) <= 1]
    return near[0] if len(near) == 1 and len(domain) > 6 else domain


def phone(text: str) -> str:
    """Country and number in digits ("06 12…" → "336 12…"); empty for fillers such as 0000000000 or 0123456789."""
    digits = re.sub(r"\D", "", text)
    if text.lstrip().startswith("+") or digits.startswith("00"):
        digits = digits.lstrip("0")
        digits = re.sub(r"^(33|44)0", r"\1", digits)
    elif len(digits) == 10 and digits.startswith("0"):
        digits = "33" + digits[1:]
    elif len(digits) == 11 and digits.startswith("0"):
        digits = "44" + digits[1:]
    elif len(digits) == 9 and not digits.startswith("0"):
        digits = "33" + digits
    return "" if _is_filler(digits) else digits


def _is_filler(digits: str) -> bool:
    tail = digits[-8:]
    return len(digits) < 8 or len(set(tail)) == 1 or any(tail[-6:] in run for run in _SEQUENCES)


def is_mobile(number: str) -> bool:
    """Whether a normalised number is a mobile's (France 06/07, Britain 07); others count as shared lines."""
    return number.startswith(("336", "337", "447"))


def birth_on(text: str) -> str:
    """The day as given, emptied where it is a well-known filler."""
    return "" if text in {"1900-01-01", "1970-01-01", "--01-01"} or text < "--" else text


def postcode(text: str) -> str:
    """Capitals without spaces; four digits get the zero back that spreadsheets take away."""
    code = "".join(text.upper().split())
    return "0" + code if len(code) == 4 and code.isdigit() else code


def city(text: str) -> str:
    """Folded town without CEDEX, numbers and with Saint in full."""
    words = [{"st": "saint", "ste": "sainte"}.get(word, word) for word in fold(text).split()]
    return " ".join(word for word in words if word != "cedex" and not word.isdigit())


def street(text: str) -> str:
    """House number and street with the usual short forms written out, without flat, floor or staircase."""
    text = re.split(r",\s*(?:app?t?|flat|esc|et|etage|bat|porte|res)\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
    words = fold(text).split()
    return " ".join(_STREET_WORDS.get(word, word) for word in words)


def card(text: str) -> str:
    """Letters and digits of a card number; empty for fillers."""
    code = "".join(c for c in text.upper() if c.isalnum())
    return "" if len(code) < 3 or len(set(code)) == 1 else code


def split_full_name(text: str, is_first_name: Callable[[str], bool]) -> tuple[str, str]:
    """First and last name of a name written in one field, in either order ("DUPONT Jean", "Jean Le Roux").

    Words in capitals beside words that are not are the surname; otherwise a known first name leads, or ends, the text.
    """
    words = [word for word in text.replace(".", ". ").split() if fold(word) and fold(word) not in _TITLES]
    if len(words) < 2:
        return "", text
    capitals = [word.isupper() and len(fold(word)) > 1 for word in words]
    if any(capitals) and not all(capitals):
        first = " ".join(word for word, is_capital in zip(words, capitals, strict=True) if not is_capital)
        last = " ".join(word for word, is_capital in zip(words, capitals, strict=True) if is_capital)
        return first, last
    starts, ends = is_first_name(first_name(words[0])), is_first_name(first_name(words[-1]))
    if ends and not starts:
        return words[-1], " ".join(words[:-1])
    has_two = len(words) > 2 and starts and is_first_name(first_name(words[1]))
    cut = 2 if has_two else 1
    return " ".join(words[:cut]), " ".join(words[cut:])
