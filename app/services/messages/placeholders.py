"""Texts with placeholders: `{first_name}` or `{first_name|fallback}`; `{{` and `}}` are literal braces.

The parser knows nothing else: no attributes, no indexes, no expressions. A hostile text can name a field that does
not exist, and that is all it can do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place that a customer's value fills; `fallback` is None when none is given."""

    name: str
    fallback: str | None


class TextFault(ValueError):  # noqa: N818 - a fault of the text, told to its writer
    """A text that cannot be read: `problem` is a code, `at` the position of the fault."""

    def __init__(self, problem: str, at: int) -> None:
        super().__init__(problem, at)
        self.problem = problem
        self.at = at


@lru_cache(maxsize=256)
def parse(text: str) -> tuple[str | Placeholder, ...]:
    """Return the literal parts and placeholders of `text` in order; TextFault when a brace does not match."""
    parts: list[str | Placeholder] = []
    literal: list[str] = []
    at = 0
    while at < len(text):
        char = text[at]
        if char in "{}" and text[at : at + 2] == char * 2:
            literal.append(char)
            at += 2
        elif char == "{":
            if literal:
                parts.append("".join(literal))
                literal.clear()
            placeholder, at = _read_placeholder(text, at)
            parts.append(placeholder)
        elif char == "}":
            raise TextFault("brace_unopened", at)
        else:
            literal.append(char)
            at += 1
    if literal:
        parts.append("".join(literal))
    return tuple(parts)


def names_in(text: str) -> tuple[str, ...]:
    """Return the names of the placeholders of `text`, each once, in order."""
    return tuple(dict.fromkeys(part.name for part in parse(text) if isinstance(part, Placeholder)))


def _read_placeholder(text: str, at: int) -> tuple[Placeholder, int]:
    end = text.find("}", at)
    if end < 0 or "{" in text[at + 1 : end]:
        raise TextFault("brace_unclosed", at)
    name, bar, fallback = text[at + 1 : end].partition("|")
    if not _NAME.fullmatch(name.strip()):
        raise TextFault("placeholder_name", at)
    return Placeholder(name.strip(), fallback if bar else None), end + 1
