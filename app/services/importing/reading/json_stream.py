"""The records of a JSON text, one by one: only one of them at a time is in memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain, islice
from typing import TextIO, cast

from app.models.domain.errors import KnownError

LARGEST_RECORD = 32 * 1024 * 1024
"""In characters. What is one piece of this size is no record of a customer or a sale."""

_CHUNK = 1 << 18
_SPACE = " \t\r\n\ufeff\x00"
DECODER = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=lambda _: None)
"""Numbers stay as they are written: "12.50" keeps its zero, an article number its digits."""


def records_in(stream: TextIO, name: str) -> Iterator[tuple[str, object]]:
    """Yield (place, record): the place is "" at the top, "customers" in {"customers": […]}, "data.orders" below.

    Records are the elements of lists, objects one after the other, the values of an object of objects, or the one
    object that the file is. Raises KnownError `file_damaged`, `file_too_large`.
    """
    reader = _Reader(stream, name)
    try:
        while (sign := reader.peek()) != "":
            if sign == "[":
                yield from (("", element) for element in reader.elements())
            else:
                yield from _of_object(reader)
            if reader.peek() == ",":
                reader.take()
    except (ValueError, RecursionError) as error:
        raise KnownError("file_damaged", name=name) from error


def _of_object(reader: _Reader) -> Iterator[tuple[str, object]]:
    """The records inside an object; the object itself when it holds none."""
    rest: dict[str, object] = {}
    has_lists = False
    for key in reader.names():
        if reader.peek() != "[":
            rest[key] = reader.value()
            continue
        elements = reader.elements()
        first = list(islice(elements, 1))
        if first and not isinstance(first[0], dict):
            rest[key] = [*first, *elements]
            continue
        has_lists = has_lists or bool(first)
        if first and _is_record_with_lines(key, rest):
            yield (
                "",
                {**rest, key: [*first, *elements], **{name: reader.value() for name in reader.names(goes_on=True)}},
            )
            return
        yield from ((key, element) for element in chain(first, elements))
    inner = [] if has_lists else list(_below(rest))
    if inner:
        yield from inner
    elif not has_lists and rest:
        yield "", rest


def _is_record_with_lines(key: str, before: dict[str, object]) -> bool:
    """Say whether the object is one order with its lines, not a frame around a list ("items" may be either)."""
    from app.services.importing.reading.json_cells import is_name_of_lines  # noqa: PLC0415 - only asked for an object

    names_lines = is_name_of_lines(key) and any(word in key.casefold() for word in ("line", "ligne", "order"))
    return names_lines and sum(not isinstance(value, dict | list) for value in before.values()) >= 2


def _below(value: dict[str, object]) -> Iterator[tuple[str, object]]:
    """Lists of objects one level down, or the objects of an object of objects."""
    for key, inner in value.items():
        if isinstance(inner, dict):
            for name, elements in cast("dict[str, object]", inner).items():
                if isinstance(elements, list) and elements and isinstance(elements[0], dict):
                    yield from ((f"{key}.{name}", element) for element in cast("list[object]", elements))
                    break
            else:
                continue
            return
    if len(value) >= 2 and all(isinstance(inner, dict) for inner in value.values()):
        for key, inner in value.items():
            yield "", {"key": key, **cast("dict[str, object]", inner)}


class _Reader:
    """A text that is decoded value by value while it is read."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._text = ""
        self._at = 0

    def peek(self) -> str:
        """Return the next sign that is no space, "" at the end."""
        while True:
            text, at = self._text, self._at
            while at < len(text) and text[at] in _SPACE:
                at += 1
            self._at = at
            if at < len(text):
                return text[at]
            if not self._fill():
                return ""

    def take(self) -> str:
        """Return the next sign and step over it."""
        sign = self.peek()
        self._at += 1
        return sign

    def value(self) -> object:
        """Decode the next value. Raises ValueError, RecursionError, KnownError `file_too_large`."""
        self.peek()
        while True:
            try:
                value, end = DECODER.raw_decode(self._text, self._at)
            except ValueError:
                if self._fill():
                    continue
                raise
            if end == len(self._text) and self._text[end - 1] not in '"]}' and self._fill():
                continue
            self._at = end
            return value

    def elements(self) -> Iterator[object]:
        """Yield the elements of the list that begins here."""
        self.take()
        if self.peek() == "]":
            self.take()
            return
        while True:
            yield self.value()
            sign = self.take()
            if sign == "]":
                return
            if sign != ",":
                raise ValueError(sign)

    def names(self, *, goes_on: bool = False) -> Iterator[str]:
        """Yield the names of the object that begins here, each time standing before its value."""
        if not goes_on:
            if self.take() != "{":
                raise ValueError(self._text[self._at - 1])
            if self.peek() == "}":
                self.take()
                return
        elif not self._goes_on():
            return
        while True:
            key = self.value()
            if not isinstance(key, str) or self.take() != ":":
                raise ValueError(key)
            yield key
            if not self._goes_on():
                return

    def _goes_on(self) -> bool:
        sign = self.take()
        if sign not in {",", "}"}:
            raise ValueError(sign)
        return sign == ","

    def _fill(self) -> bool:
        """Read on, twice as much as is waiting; say whether there was anything."""
        waiting = len(self._text) - self._at
        if waiting > LARGEST_RECORD:
            raise KnownError("file_too_large", name=self._name)
        fresh = self._stream.read(max(_CHUNK, waiting))
        self._text, self._at = self._text[self._at :] + fresh, 0
        return bool(fresh)
