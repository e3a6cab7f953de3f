"""Headers compared as words: without case, accents, punctuation, plural and spelling of the parts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from app.services.importing.cleaning.blanks import folded

_CAMEL: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_IN_BRACKETS: Final = re.compile(r"[(\[][^)\]]*[)\]]")
_NO_WORD: Final = re.compile(r"[^a-z0-9]+")
_NUMBER_WORDS: Final = frozenset({"no", "num", "nr", "numero", "number"})
_TWICE_ENCODED: Final = re.compile(r"[ÃÂ]")


@lru_cache(maxsize=8_192)
def header_words(header: str) -> tuple[str, ...]:
    """The words of a header: "N° de Téléphone" → n, de, telephone."""
    text = _decoded_once_more(header)
    text = " ".join(_CAMEL.split(text)) if not text.isupper() else text
    words = _NO_WORD.sub(" ", folded(text).replace("#", " n ")).split()
    return _once(tuple("n" if word in _NUMBER_WORDS else _singular(word) for word in words))


def _once(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without their repetition: two equal header rows, joined, read "E-mail E-mail"."""
    for length in range(1, len(words) // 2 + 1):
        if words == words[:length] * (len(words) // length):
            return words[:length]
    return words


@lru_cache(maxsize=8_192)
def header_key(header: str) -> str:
    """The words of a header as one text, for comparing headers: "E-mail" and "EMail" are the same."""
    return "".join(header_words(header))


def without_brackets(header: str) -> str:
    """A header without what stands in brackets: "Date de naissance (customer.metafields…)"."""
    return _IN_BRACKETS.sub(" ", header).strip()


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _decoded_once_more(text: str) -> str:
    """TÃ©lÃ©phone is Téléphone, read with the wrong encoding before it reached us."""
    if not _TWICE_ENCODED.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
