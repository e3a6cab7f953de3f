"""How long a text message is, in the units that operators bill (3GPP TS 23.038)."""

from __future__ import annotations

from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "–": "-", "—": "-", "\u00a0": " ", "\u202f": " ", "œ": "oe"}
    | {"«": '"', "»": '"', "Œ": "OE"}
)


@dataclass(frozen=True, slots=True)
class SmsLength:
    """Size of a text message: `encoding` is gsm7 or ucs2, `units` of it are used, `left` remain in the last part."""

    encoding: str
    units: int
    parts: int
    left: int


def sms_length(text: str) -> SmsLength:
    """Return how long `text` is: 160 units in one part (153 in each of several), 70 (67) outside GSM-7."""
    if all(char in _BASIC or char in _EXTENDED for char in text):
        sizes = [2 if char in _EXTENDED else 1 for char in text]
        return _length("gsm7", sizes, 160, 153)
    sizes = [2 if ord(char) > 0xFFFF else 1 for char in text]
    return _length("ucs2", sizes, 70, 67)


def plain_typography(text: str) -> str:
    """Return `text` with typographic signs as GSM-7 has them; accents stay, names must be spelled right."""
    return text.translate(_PLAIN)


def _length(encoding: str, sizes: list[int], single: int, several: int) -> SmsLength:
    units = sum(sizes)
    if units <= single:
        return SmsLength(encoding, units, 1 if units else 0, single - units)
    parts, used = 1, 0
    for size in sizes:
        if used + size > several:  # a two-unit sign is not cut in half
            parts, used = parts + 1, 0
        used += size
    return SmsLength(encoding, units, parts, several - used)
