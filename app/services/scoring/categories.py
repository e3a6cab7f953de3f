"""Categories for products whose file names none, taken from the words of their names.

A shop's product names share their nouns: "Miel de lavande 250 g" and "Miel d'acacia" are honeys, "Red retrospot lunch
bag" and "Jumbo bag" are bags. Words are folded, plurals join their singular, and numbers, units, colours, sizes and
little words are left out. The word that most of the products not yet sorted share becomes a category, again and again
until `limit` are found or the next one would hold fewer than `LEAST_PRODUCTS`; the other products stay in none. A
product that has several of these words belongs to the one found first. Only names are looked at, never sales: what is
sold later moves nobody's category.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from app.models.domain.folding import fold

DERIVED_LIMIT: Final = 40
LEAST_PRODUCTS: Final = 2
_LEAST_LETTERS: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+")

_LITTLE: Final = frozenset(
    """
    and for with from your our you all set sets pack packs pcs piece pieces assorted large small medium mini
    jumbo big design designs colour colours color colors new old red blue green pink white black ivory cream gold silver
    yellow purple orange brown grey gray natural clear vintage retro retrospot style assortment size sizes
    des les une aux avec pour sans sur dans par lot lots paquet sachet assortiment grand
    grande petit petite moyen moyenne mini maxi rouge bleu bleue vert verte rose blanc blanche noir noire jaune dore
    doree argent orange brun brune gris grise bio nature naturel naturelle taille couleur modele nouveau nouvelle
    """.split()  # noqa: SIM905 - a list of words reads better without quotes
)


@lru_cache(maxsize=2)
def derived_categories(names: tuple[str, ...], limit: int = DERIVED_LIMIT) -> tuple[str | None, ...]:
    """Return the category of each name, in their order, None where no word is shared. O(words of all names · limit)."""
    words = [_words(name) for name in names]
    having: defaultdict[str, set[int]] = defaultdict(set)
    for place, found in enumerate(words):
        for word in found:
            having[word].add(place)
    category: list[str | None] = [None] * len(names)
    shown = _shown_words(names)
    for _ in range(limit):
        word = min(having, key=lambda word: (-len(having[word]), word), default=None)
        if word is None or len(having[word]) < LEAST_PRODUCTS:
            break
        for place in having.pop(word):
            category[place] = shown[word]
            for other in words[place]:
                having.get(other, set()).discard(place)
    return tuple(category)


def _words(name: str) -> frozenset[str]:
    return frozenset(_stem(fold(written)) for written in _WORD.findall(name) if _tells(written))


def _tells(written: str) -> bool:
    """Whether a word may name a category; "thé" does, the article "the" does not."""
    folded = fold(written)
    return len(folded) >= _LEAST_LETTERS and folded not in _LITTLE and written.lower() != "the"


def _stem(word: str) -> str:
    """A plural as its singular: bags, boxes, bijoux; dress and glass stay as they are."""
    if len(word) > _LEAST_LETTERS and word.endswith(("xes", "ches", "shes")):
        return word[:-2]
    if len(word) > _LEAST_LETTERS and word.endswith("s") and not word.endswith(("ss", "us")):
        return word[:-1]
    return word


def _shown_words(names: Iterable[str]) -> dict[str, str]:
    """The most frequent way each word is written, with a capital."""
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        for written in _WORD.findall(name):
            folded = fold(written)
            seen[_stem(folded)][written.lower()] += 1
    return {word: min(written, key=lambda text: (-written[text], text)).capitalize() for word, written in seen.items()}
