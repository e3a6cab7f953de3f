"""How plausible a word is when its bytes are read in one encoding: the letters and signs that French text has.

The weights follow the frequency of the letters in French, and two facts no wrong encoding respects for long:
capitals do not stand inside a word in small letters, and signs do not stand inside words.
"""

from __future__ import annotations

_FREQUENT = dict.fromkeys("éÉ", 3.0) | dict.fromkeys("èàêçÈÀÊÇ", 2.5) | dict.fromkeys("âîôûùëïüœæÂÎÔÛÙËÏÜŒ", 2.0)
_VOWELS = frozenset("aeiouyéèàâêîôûœ")
_EUROPEAN = frozenset("áíóúñöäßãõåøìòÁÍÓÚÑÖÄÅØÆŠšŽžŸÿÃÕ")
_AFTER_NUMBER = frozenset("€°%£²³")
_QUOTES = frozenset("’‘“”«»–—…•·")
_RARE = frozenset("§©®™½¼¾±µ¿¡ªº×¢¥")


def plausibility(word: bytes, encoding: str) -> float:
    """Return a score, the higher the more plausible: `word` is a run of letters with one sign on each side."""
    text = word.decode(encoding, errors="replace")
    padded = f" {text} "
    return sum(
        _letter_score(padded[place - 1], padded[place], padded[place + 1])
        for place in range(1, len(padded) - 1)
        if padded[place] > "\x7f"
    )


def _letter_score(before: str, letter: str, after: str) -> float:
    if letter < "\xa0" or letter == "\ufffd":
        return -10.0
    if letter.isalpha() and letter not in "ªºµ":
        return _alphabetic_score(before, letter, after)
    if letter == "\xa0":
        return -1.0 if before.isalpha() and after.isalpha() else 1.0
    if letter in "’‘":
        return 1.0 if before.isalpha() else 0.0
    inside_word = before.isalpha() and after.isalpha()
    if letter in _AFTER_NUMBER:
        if letter == "°" and before in "nN":
            return 2.5
        return -3.0 if inside_word else 2.0 if (before.isdigit() or before in " \xa0(" or letter == "€") else 0.2
    if letter in _QUOTES:
        return -3.0 if inside_word and letter not in "–—" else 1.0
    if letter in _RARE:
        return -3.0 if inside_word else -0.2
    return -4.0


def _alphabetic_score(before: str, letter: str, after: str) -> float:
    score = _FREQUENT.get(letter, 0.8 if letter in _EUROPEAN else -2.5)
    if before.isdigit() or (after.isdigit() and not before.isalpha()):
        score -= 4.0
    if not before.isalpha() and not after.isalpha() and letter not in "àÀ":
        score -= 2.5
    return score + _case_score(before, letter, after) + _place_score(before.lower(), letter.lower(), after.lower())


def _case_score(before: str, letter: str, after: str) -> float:
    """Capitals begin a word or belong to a word in capitals."""
    if letter.isupper():
        if before.islower() or (before.isupper() and after.islower()):
            return -6.0
        return 0.3 if after.isupper() and not before.isalpha() else 0.0
    if before.isupper() and after.isupper():
        return -6.0
    return -1.0 if before.isupper() and not after.isalpha() else 0.0


def _place_score(before: str, letter: str, after: str) -> float:
    """Where French spelling puts its accents (in small letters)."""
    score = 0.0
    if letter == "à" and after.isalpha():
        score -= 2.5
    if letter in "âêîôû" and after in _VOWELS:
        score -= 2.0
    if letter in "âêô" and before in "aouy":
        score -= 1.5
    if letter in "ëï" and before not in _VOWELS:
        score -= 2.0
    if letter == "ç" and after not in "aouâôûà":
        score -= 1.5
    return score
