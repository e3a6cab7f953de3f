"""The lines of a vCard file as properties: folded lines joined, quoted-printable and character sets decoded (RFC 6350,
RFC 2426, vCard 2.1).
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.services.importing.reading.encoding import TextFacts

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARAMETER = re.compile(rb';((?:[^";:]|"[^"]*")*)')
_LONGEST = 1 << 20
"""What is longer is a picture."""


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: `types` in small letters, `parameters` by name in capitals, `value` still escaped."""

    name: str
    parameters: dict[str, str]
    types: frozenset[str]
    value: str

    def text(self) -> str:
        """Return the value as it is meant."""
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value)

    def parts(self, delimiter: str = ";") -> list[str]:
        """Return the parts of a value that has several."""
        cut = re.split(rf"(?<!\\){delimiter}", self.value)
        return [_ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], part) for part in cut]


def properties(lines: Iterable[bytes], facts: TextFacts) -> Iterator[Property]:
    """Yield the properties of a file; what is none is passed over."""
    narrow = _narrow(lines, facts) if facts.encoding.startswith(("utf-16", "utf-32")) else lines
    for line in _unfolded(narrow):
        name, sign, value = _cut(line)
        if not sign:
            continue
        parameters = dict(_parameters(name))
        types = frozenset(
            word.strip('" ').lower()
            for key, words in parameters.items()
            for word in (words if key == "TYPE" else key if not words or key == "PREF" else "").split(",")
        )
        yield Property(
            name=name.split(b";")[0].rsplit(b".", 1)[-1].strip().decode("ascii", "replace").upper(),
            parameters=parameters,
            types=types - {""},
            value=_decoded(value, parameters, facts),
        )


def _narrow(lines: Iterable[bytes], facts: TextFacts) -> Iterator[bytes]:
    text = codecs.iterdecode(lines, facts.codec, "replace")
    rest = ""
    for piece in text:
        *whole, rest = (rest + piece).split("\n")
        yield from (line.encode("utf-8", "replace") + b"\n" for line in whole)
    yield rest.encode("utf-8", "replace")


def _unfolded(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Join what was folded: lines that begin with a space, and quoted-printable ones that end with "="."""
    waiting = b""
    for raw in lines:
        for line in raw.removeprefix(codecs.BOM_UTF8).rstrip(b"\r\n").replace(b"\0", b"").split(b"\r"):
            is_soft = waiting.endswith(b"=") and b"QUOTED-PRINTABLE" in waiting[:200].upper()
            if is_soft:
                waiting = waiting[:-1] + line
            elif line[:1] in {b" ", b"\t"} and waiting:
                waiting = waiting + line[1:] if len(waiting) < _LONGEST else waiting
            else:
                if waiting:
                    yield waiting
                waiting = line
    if waiting:
        yield waiting


def _cut(line: bytes) -> tuple[bytes, bytes, bytes]:
    """Cut at the first colon that is not quoted."""
    name, sign, value = line.partition(b":")
    if b'"' not in name:
        return name, sign, value
    is_quoted = False
    for place, byte in enumerate(line[:2_000]):
        if byte == 0x22:
            is_quoted = not is_quoted
        elif byte == 0x3A and not is_quoted:
            return line[:place], b":", line[place + 1 :]
    return line, b"", b""


def _parameters(name: bytes) -> Iterator[tuple[str, str]]:
    """Yield (name, values); old cards name only the value: ";CELL;ENCODING=…"; repeated types are joined."""
    types: list[str] = []
    for found in _PARAMETER.findall(name):
        key, sign, value = found.decode("utf-8", "replace").partition("=")
        key = key.strip().upper()
        if sign and key == "TYPE":
            types.append(value)
        elif sign:
            yield key, value.strip('" ')
        elif key in {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}:
            yield "ENCODING", key
        else:
            types.append(key)
    yield "TYPE", ",".join(types)


def _decoded(value: bytes, parameters: dict[str, str], facts: TextFacts) -> str:
    charset = parameters.get("CHARSET")
    if parameters.get("ENCODING", "").upper() in {"QUOTED-PRINTABLE", "Q"}:
        value = quopri.decodestring(value)
    elif charset is None:
        return value.decode("utf-8" if facts.encoding.startswith("utf") else facts.codec, facts.errors)
    try:
        return value.decode(charset or "utf-8", facts.errors)
    except (LookupError, UnicodeError):
        return value.decode("cp1252", facts.errors)
