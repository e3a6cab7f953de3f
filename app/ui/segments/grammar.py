"""What sentences need beyond templates: negation of a verb, "d’Annecy", "des thés"."""

from __future__ import annotations

import re
from typing import Final

from app.ui.formats import is_french

_VERB: Final = re.compile(r"\[([^\]]+)\]")
_ENGLISH_AUXILIARIES: Final = {"have", "are", "were", "can", "may", "had"}
_VOWELS: Final = "aeiouyàâäéèêëîïôöùûüœæh"
_PLAIN_WORDS: Final = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")


def spoken(phrase: str, *, is_negative: bool = False) -> str:
    """Return a phrase with its [verb] said, or said in the negative."""
    return _VERB.sub(lambda found: _negative(found[1]) if is_negative else found[1], phrase)


def from_place(name: str) -> str:
    """Return "from Annecy"; in French with its article: "d’Annecy", "de Lyon", "du Havre", "des Lilas"."""
    if not is_french():
        return f"from {name}"
    for article, joined in (("Le ", "du "), ("Les ", "des "), ("La ", "de la "), ("L’", "de l’"), ("L'", "de l’")):
        if name.startswith(article):
            return joined + name.removeprefix(article)
    return f"d’{name}" if name[:1].lower() in _VOWELS.replace("h", "") or name.startswith("Hy") else f"de {name}"


def goods(name: str, *, is_negative: bool = False) -> str:
    """Return what was bought: “Teas”; in French "des thés" or "de thés" when the name is a plural, else « Thé »."""
    first = name.split(" ", 1)[0]
    is_plural = first[-1:] in {"s", "x"} and first[1:] == first[1:].lower() and _PLAIN_WORDS.fullmatch(name) is not None
    if not is_french():
        return f"“{name}”"
    if not is_plural:
        return f"«\u00a0{name}\u00a0»"
    lower = name[:1].lower() + name[1:]
    if not is_negative:
        return f"des {lower}"
    return f"d’{lower}" if lower[:1] in _VOWELS else f"de {lower}"


def _negative(verb: str) -> str:
    if is_french():
        return f"n’{verb} pas" if verb[:1].lower() in _VOWELS else f"ne {verb} pas"
    return f"{verb} not" if verb in _ENGLISH_AUXILIARIES else f"do not {verb}"
