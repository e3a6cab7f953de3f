"""Which encoding a text file has, told by all of its bytes, and decoding that never stops at a bad byte."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.services.importing.reading.letters import plausibility
from app.services.importing.reading.sniff import HEAD_BYTES, wide_encoding

FALLBACK = "clientele_western"
"""Error handler: bytes that the encoding does not know are read as Windows-1252, or Latin-1."""

_CHUNK_BYTES = 1 << 20
_CANDIDATES = ("cp1252", "iso-8859-15", "mac_roman", "cp850")
_WORD = re.compile(rb"[^\x80-\xff\r\n\t;|,]?[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*[^\x80-\xff\r\n\t;|,]?")
_MOJIBAKE = re.compile(rb"\xc3[\x82\x83\x85](?:\xc2[\x80-\xbf]|\xe2\x80|\xe2\x82|\xc5|\xc6|\xcb)|\xc3\xa2\xe2\x82\xac")
_PLAUSIBLE_UTF8 = re.compile(rb"\xc3[\x80-\xbf]|\xc2[\xa0-\xbf]|\xc5[\x80-\xbf]|\xe2\x80[\x90-\xaf]|\xe2\x82\xac")
_ENOUGH_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What one pass over the bytes told. Counts are of bytes and only for encodings that keep ASCII as it is."""

    encoding: str
    has_bom: bool
    is_mixed: bool = False
    mojibake: int = 0
    nul_bytes: int = 0
    double_quotes: int = 0
    lone_cr: int = 0
    line_feeds: int = 0

    @property
    def codec(self) -> str:
        """The encoding to decode with (the byte order mark is taken off)."""
        return "utf-8-sig" if self.encoding == "utf-8" else self.encoding

    @property
    def errors(self) -> str:
        """The error handler to decode with."""
        return "replace" if self.encoding.startswith(("utf-16", "utf-32")) else FALLBACK


def text_facts(path: Path, chosen: str | None = None) -> TextFacts:
    """Read the whole file once, in pieces, and say how its text is written.

    Order of the evidence: byte order mark, places of zero bytes, strict UTF-8 of every byte, then which of the
    western encodings makes the most plausible words.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    wide = wide_encoding(head)
    if wide is not None and chosen is None:
        return TextFacts(wide, has_bom=head[:2] in {b"\xff\xfe", b"\xfe\xff"} or head[:4] == b"\x00\x00\xfe\xff")
    has_bom = head.startswith(codecs.BOM_UTF8)
    if chosen is not None:
        b"".decode(chosen)  # LookupError for what is no encoding of text
    if chosen is not None and codecs.lookup(chosen).name.startswith(("utf-16", "utf-32")):
        return _chosen_wide(codecs.lookup(chosen).name, wide, head)
    counts = _count_bytes(path)
    encoding, is_mixed = "utf-8", False
    if chosen is not None:
        encoding = "utf-8" if codecs.lookup(chosen).name in {"utf-8", "utf-8-sig", "ascii"} else chosen
    elif not counts.pop("is_utf8"):
        encoding, is_mixed = _without_utf8(path, has_bom=has_bom)
    counts.pop("is_utf8", None)
    return TextFacts(encoding, has_bom, is_mixed, **counts)


def _chosen_wide(chosen: str, seen: str | None, head: bytes) -> TextFacts:
    """Return the facts of a chosen UTF-16 or UTF-32; without a byte order mark, its byte order is told by the zeros."""
    has_bom = head[:2] in {b"\xff\xfe", b"\xfe\xff"} or head[:4] == b"\x00\x00\xfe\xff"
    if has_bom or chosen.endswith(("le", "be")):
        return TextFacts(chosen, has_bom)
    return TextFacts(seen if seen is not None and seen.startswith(chosen) else f"{chosen}-le", has_bom)


def _count_bytes(path: Path) -> dict[str, int]:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    counts = {"is_utf8": 1, "mojibake": 0, "nul_bytes": 0, "double_quotes": 0, "lone_cr": 0, "line_feeds": 0}
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            if counts["is_utf8"]:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    counts["is_utf8"] = 0
            counts["nul_bytes"] += chunk.count(0)
            counts["double_quotes"] += chunk.count(b'"')
            counts["line_feeds"] += chunk.count(b"\n")
            if b"\r" in chunk:
                counts["lone_cr"] += chunk.count(b"\r") - chunk.count(b"\r\n")
            if b"\xc3" in chunk:
                counts["mojibake"] += len(_MOJIBAKE.findall(chunk))
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        counts["is_utf8"] = 0
    return counts


def _without_utf8(path: Path, *, has_bom: bool) -> tuple[str, bool]:
    """Return the encoding of bytes that are not UTF-8 throughout, and whether UTF-8 is mixed in."""
    words: Counter[bytes] = Counter()
    with path.open("rb") as file:
        while len(words) < _ENOUGH_WORDS and (chunk := file.read(_CHUNK_BYTES)):
            words.update(_WORD.findall(chunk))
    multibyte = sum(count for word, count in words.items() if _is_plausible_utf8(word))
    if has_bom or multibyte * 20 > words.total():
        return "utf-8", True
    scores = {name: sum(plausibility(word, name) * min(n, 50) for word, n in words.items()) for name in _CANDIDATES}
    return max(_CANDIDATES, key=lambda name: scores[name]), False


def _is_plausible_utf8(word: bytes) -> bool:
    high = sum(byte >= 0x80 for byte in word)
    return high > 0 and sum(len(found) for found in _PLAUSIBLE_UTF8.findall(word)) == high


def _read_as_western(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw = error.object[error.start : error.end]
    try:
        return raw.decode("cp1252"), error.end
    except UnicodeDecodeError:
        return raw.decode("latin-1"), error.end


codecs.register_error(FALLBACK, _read_as_western)
