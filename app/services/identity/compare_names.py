"""How two first names, two surnames, or a name and a mailbox compare."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA, JaroWinkler

from app.services.identity import names_data
from app.services.identity.weights import First, Last

_NEAR = 2  # edits; names further apart are no misspellings of each other


class FirstNames:
    """Compares first names, knowing which are names of their own: Christine is no misspelt Christian."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = names_data.common_first_names() | set(known)
        self._short = names_data.nicknames()

    def levels(self, a: list[str], b: list[str], distances: list[int]) -> list[int]:
        """Levels of pairs of different folded first names with their OSA distances (above 2: any number)."""
        return [
            self._far_level(x, y) if distance > _NEAR and x[0] != y[0] else self.level(x, y, distance)
            for x, y, distance in zip(a, b, distances, strict=True)
        ]

    def _far_level(self, a: str, b: str) -> int:
        """`level` of names that do not even begin alike: most pairs of two people."""
        if " " in a or " " in b or a in self._short or b in self._short:
            return self.level(a, b, _NEAR + 1)
        if len(a) == 1 or len(b) == 1:
            return First.DIFFERS
        return First.OTHER_NAME if a in self._known and b in self._known else First.DIFFERS

    def level(self, a: str, b: str, distance: int) -> int:
        """Level of two different folded first names with their OSA distance (above 2: any number)."""
        # In the order of the texts: their codes depend on the order of the files.
        a, b = (a, b) if a < b else (b, a)
        tokens_a, tokens_b = a.split(), b.split()
        if "".join(tokens_a) == "".join(tokens_b):
            return First.EQUAL
        if min(map(len, tokens_a)) == 1 or min(map(len, tokens_b)) == 1:
            return First.INITIAL if _initials_fit(tokens_a, tokens_b) else First.DIFFERS
        if self._is_short(a, b) or self._is_short(b, a):
            return First.SHORT
        if a in self._known and b in self._known:
            return First.PART if _is_part(tokens_a, tokens_b) else First.OTHER_NAME
        if _is_part(tokens_a, tokens_b):
            return First.PART
        if min(len(a), len(b)) > 2 and (a.startswith(b) or b.startswith(a)):
            return First.SHORT
        return First.TYPO if _is_typo(a, b, distance, 0.90) else First.DIFFERS

    def _is_short(self, name: str, short: str) -> bool:
        return short in self._short.get(name, ()) or short in self._short.get(name.split(maxsplit=1)[0], ())


def _initials_fit(a: list[str], b: list[str]) -> bool:
    """Whether names agree letter by letter ("J", "JP", "P. Yves" beside "Jean", "Jean-Pierre", "Pierre-Yves")."""
    if len(a) == 1 or len(b) == 1:
        short, full = (a, b) if len(a[0]) == 1 or len(a) > len(b) else (b, a)
        if all(len(token) == 1 for token in short):
            return all(x == y[0] for x, y in zip(short, full, strict=False))
    return len(a) == len(b) and all(
        x == y or (1 in (len(x), len(y)) and x[0] == y[0]) for x, y in zip(a, b, strict=True)
    )


def _is_part(a: list[str], b: list[str]) -> bool:
    return len(a) != len(b) and (set(a) <= set(b) or set(b) <= set(a))


def _is_typo(a: str, b: str, distance: int, similar_from: float) -> bool:
    if min(len(a), len(b)) < 4:
        return False
    return distance <= 1 or (distance <= 2 and len(a) > 5 and JaroWinkler.similarity(a, b) >= similar_from)


def last_name_levels(a: list[str], b: list[str], distances: list[int]) -> list[int]:
    """Levels of pairs of different folded surnames with their OSA distances (above 2: any number)."""
    return [
        Last.DIFFERS if distance > _NEAR and " " not in x and " " not in y else last_name_level(x, y, distance)
        for x, y, distance in zip(a, b, distances, strict=True)
    ]


def last_name_level(a: str, b: str, distance: int) -> int:
    """Level of two different folded surnames with their OSA distance (above 2: any number)."""
    a, b = (a, b) if a < b else (b, a)  # their codes depend on the order of the files
    tokens_a, tokens_b = a.split(), b.split()
    if "".join(tokens_a) == "".join(tokens_b):
        return Last.EQUAL
    if len(tokens_a) + len(tokens_b) > 2 and _share_token(tokens_a, tokens_b):
        return Last.PART
    known = names_data.surname_shares()
    if a in known and b in known:
        return Last.DIFFERS
    return Last.TYPO if _is_typo(a, b, distance, 0.90) else Last.DIFFERS


def _share_token(a: list[str], b: list[str]) -> bool:
    return any(
        x == y or (min(len(x), len(y)) > 5 and OSA.distance(x, y, score_cutoff=1) <= 1)
        for x in a
        if len(x) > 2
        for y in b
        if len(y) > 2
    )


def mailbox_level(first: str, address: str) -> int:
    """Whether the mailbox of a record without a first name bears this one, another known one, or tells nothing."""
    user = address.partition("@")[0]
    token = first.split(maxsplit=1)[0]
    letters = "".join(filter(str.isalpha, user))
    parts = [part for part in re.split(r"[^a-z]+", user) if part]
    # Short names hide in longer words (Eva in Chevalier): they must stand at an edge.
    found = token in letters if len(token) > 4 else letters.startswith(token) or token in parts
    if len(token) > 2 and found:
        return First.MAILBOX
    known = names_data.first_name_shares()
    shorts = names_data.nicknames().get(first, frozenset[str]()) | names_data.nicknames().get(token, frozenset[str]())
    if parts and parts[0] in shorts:
        return First.MAILBOX
    leads = next((part for part in (parts[:1] + parts[-1:]) if len(part) > 2 and part in known), "")
    if leads and not _is_typo(leads, token, OSA.distance(leads, token), 0.90):
        return First.MAILBOX_OTHER
    return First.MISSING


def mailbox_last_level(last: str, address: str) -> int:
    """Whether the mailbox of a record without a surname bears this one."""
    letters = "".join(filter(str.isalpha, address.partition("@")[0]))
    tokens = [token for token in last.split() if len(token) > 3]
    if not tokens or not letters:
        return Last.MISSING
    return Last.MAILBOX if any(token in letters for token in tokens) else Last.MAILBOX_OTHER
