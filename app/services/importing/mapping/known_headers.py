"""A mapping made for one file, said with the headers of another: the same words, written otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from app.services.importing.mapping.header_words import header_key
from app.services.importing.mapping.types import FileMapping, Join

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_Value = TypeVar("_Value")


def with_headers_of(mapping: FileMapping, header: Sequence[str]) -> FileMapping:
    """The formats and changes of a mapping, by the headers as this file writes them. Columns stay as they are."""
    written = {header_key(name) or name: name for name in reversed(header)}
    there = set(header)

    def name_of(name: str) -> str:
        return name if name in there else written.get(header_key(name) or name, name)

    def renamed(by_header: Mapping[str, _Value]) -> dict[str, _Value]:
        return {name_of(name): value for name, value in by_header.items()}

    joins = tuple(Join(join.field, tuple(map(name_of, join.headers)), join.separator) for join in mapping.joins)
    joined = {
        new.header: mapping.formats[old.header]
        for old, new in zip(mapping.joins, joins, strict=True)
        if old.header in mapping.formats
    }
    return replace(
        mapping,
        formats={**renamed(mapping.formats), **joined},
        values=renamed(mapping.values),
        left_out=renamed(mapping.left_out),
        inverted=frozenset(map(name_of, mapping.inverted)),
        joins=joins,
        splits=renamed(mapping.splits),
        custom=renamed(mapping.custom),
    )
