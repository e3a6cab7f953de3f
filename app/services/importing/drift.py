"""What is otherwise than in the last import of the same source: columns, and values of statuses, flags and choices."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, text

from app.services.importing.columns import MappedColumns
from app.services.importing.fields import FIELDS, FileKind
from app.services.importing.issue_log import IssueLog
from app.services.importing.mapping.header_words import header_key
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import Drift

_CHOICES: Final = frozenset(
    {"flag", "refusal", "status", "sale_type", "mode", "kind", "direction", "channel", "currency", "title"}
)
_KEPT: Final = 200
_LONGEST: Final = 80
_MOST_TEXTS: Final = 5_000
_LOOKED_BACK: Final = 20
_ALIKE: Final = 0.5
SHOWN: Final = 10


@dataclass(frozen=True, slots=True)
class LastImport:
    """The header of the last such import, and the texts that its columns of choices held."""

    header: tuple[str, ...]
    seen: Mapping[str, Sequence[str]]


def values_seen(columns: MappedColumns, log: IssueLog) -> dict[str, list[str]]:
    """The texts that each column of choices held, those that could not be read included as far as they are kept."""
    seen = {
        reader.header: list(_plain(reader.known))
        for reader in columns.readers.values()
        if reader.index < len(columns.header) and FIELDS[reader.field_id].value in _CHOICES
    }
    seen |= {reader.header: list(_plain(reader.known)) for own, reader in columns.custom if own.type == "flag"}
    for issue in log.counts():
        if issue.column in seen:
            seen[issue.column] += _plain(value for _, value, _ in issue.examples)
    return {header: sorted(set(texts))[:_KEPT] for header, texts in seen.items()}


def _plain(texts: Iterable[str]) -> Iterable[str]:
    return (plain[:_LONGEST] for text in texts if (plain := text.strip()))


def last_import(connection: Connection, source: str, kind: FileKind, header: Sequence[str]) -> LastImport | None:
    """The last import in force of this source and kind whose header is alike; None when there is none.

    A source may give files of several shapes: a header that shares less than half is another one.
    """
    rows = connection.execute(
        text("""SELECT b.reading, b.report FROM import_batch b JOIN source s ON s.id = b.source_id
                WHERE s.name = :source AND b.kind = :kind AND b.withdrawn_at IS NULL ORDER BY b.id DESC LIMIT :most"""),
        {"source": source, "kind": kind.value, "most": _LOOKED_BACK},
    )
    for reading, report in rows:
        known: dict[str, Any] = json.loads(reading)
        earlier = tuple(known.get("header", ()))
        if likeness(earlier, header) >= _ALIKE:
            return LastImport(earlier, json.loads(report).get("seen", {}))
    return None


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the columns of two headers that both have, whatever their order and letters."""
    first, second = set(map(_key, one)), set(map(_key, other))
    return len(first & second) / max(1, len(first | second))


class ChoiceTexts:
    """Gathers the different texts of the columns of choices, portion after portion of the rows."""

    def __init__(self, mapping: FileMapping) -> None:
        """Look at the columns that this mapping takes for statuses, flags and choices."""
        self._mapping = mapping
        self._columns = choice_columns(mapping)
        self._texts: dict[int, dict[str, None]] = {index: {} for index in self._columns}

    def add(self, rows: Sequence[Sequence[str]]) -> None:
        """Take the next rows into account; they may have ragged ends."""
        for index, texts in self._texts.items():
            if len(texts) < _MOST_TEXTS:
                texts.update(dict.fromkeys(row[index] for row in rows if index < len(row)))

    def unlike(self, seen: Mapping[str, Sequence[str]]) -> Iterator[Drift]:
        """Yield the texts that no earlier file held, of columns of which texts were kept."""
        kept = {_key(name): {text.casefold() for text in texts} for name, texts in seen.items()}
        for index, name in self._columns.items():
            known = kept.get(_key(name))
            if not known:
                continue
            explained = {text.strip().casefold() for text in self._mapping.values.get(name, {})}
            texts = dict.fromkeys(text.strip()[:_LONGEST] for text in self._texts[index])
            new = tuple(text for text in texts if text and text.casefold() not in known | explained)
            if new:
                yield Drift("new_value", name, new[:SHOWN])


def drift_since(last: LastImport, header: Sequence[str], texts: ChoiceTexts) -> tuple[Drift, ...]:
    """New and missing columns, and new texts in columns of choices."""
    before, now = {_key(name): name for name in last.header}, {_key(name): name for name in header}
    found = [Drift("new_column", name) for key, name in now.items() if key not in before]
    found += [Drift("missing_column", name) for key, name in before.items() if key not in now]
    return (*found, *texts.unlike(last.seen))


def choice_columns(mapping: FileMapping) -> dict[int, str]:
    """Index → header of the columns whose values are choices."""
    return {
        column.index: column.header
        for column in mapping.columns
        if column.index >= 0
        and (
            (column.field is not None and FIELDS[column.field].value in _CHOICES)
            or (column.header in mapping.custom and mapping.custom[column.header].type == "flag")
        )
    }


def _key(name: str) -> str:
    return header_key(name) or name
