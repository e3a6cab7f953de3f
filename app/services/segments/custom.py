"""Conditions on the fields that the user's own files brought. Their ids say type and name: custom.number.Points.

A date has two: custom.date.… counts the days since it, custom.until.… the days until it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.services.customers.custom_values import known_columns
from app.services.segments import operators
from app.services.segments.catalogue import Field, value_field
from app.services.segments.context import RuleContext
from app.services.segments.rules import Condition

if TYPE_CHECKING:
    from sqlalchemy import Connection

PREFIX: Final = "custom."
GROUP: Final = "custom"
_VALUES: Final = {"text": "text", "number": "number", "date": "days", "until": "days", "flag": "flag"}
_STORED_TYPE: Final = {"until": "date"}
_VALUE: Final = """(SELECT c.value FROM customer_custom AS c WHERE c.customer_id = p.customer_id
    AND c.field_id = (SELECT id FROM custom_field WHERE name = {name} AND type = {type}))"""
_MEMBERS: Final = """p.customer_id IN (SELECT c.customer_id FROM customer_custom AS c
    WHERE c.field_id = (SELECT id FROM custom_field WHERE name = {name} AND type = {type}) AND c.value IN {values})"""


def custom_field(field_id: str) -> Field | None:
    """Return the field of an id that begins with `custom.`; None for any other and for an unknown type."""
    kind, _, name = field_id.removeprefix(PREFIX).partition(".")
    value = _VALUES.get(kind)
    if not field_id.startswith(PREFIX) or value is None or not name:
        return None
    stored = _STORED_TYPE.get(kind, kind)
    if kind == "text":
        return replace(_text_field(field_id, name), cost=1)
    written = _days(name, kind) if value == "days" else _value(name, stored)
    if kind == "flag":
        return replace(
            value_field(field_id, GROUP, value, lambda context: f"coalesce({written(context)}, 0) = 1"), cost=1
        )
    return replace(value_field(field_id, GROUP, value, written), cost=1)


def custom_fields(connection: Connection) -> list[Field]:
    """Return the fields that some customer has a value of, by name."""
    ids: list[str] = []
    for column in known_columns(connection):
        ids += [f"{PREFIX}{kind}.{column.name}" for kind in (column.type, *_FURTHER.get(column.type, ()))]
    return [field for field_id in ids if (field := custom_field(field_id)) is not None]


_FURTHER: Final = {"date": ("until",)}


def _value(name: str, stored: str) -> Callable[[RuleContext], str]:
    return lambda context: _VALUE.format(name=context.bind(name), type=context.bind(stored))


def _days(name: str, kind: str) -> Callable[[RuleContext], str]:
    """Days since a date that has come, or until one that has not; missing otherwise."""

    def written(context: RuleContext) -> str:
        day = f"CAST(julianday({_value(name, 'date')(context)}) - 2440587.5 AS INTEGER)"
        today = context.bind(context.day)
        passed = f"({today} - {day})" if kind == "date" else f"({day} - {today})"
        return f"(SELECT CASE WHEN days >= 0 THEN days END FROM (SELECT {passed} AS days))"

    return written


def _text_field(field_id: str, name: str) -> Field:
    """A text compared without regard to case and accents, by Python, once per distinct value."""

    def sql(condition: Condition, context: RuleContext) -> str:
        if condition.op == "known":
            return f"{_value(name, 'text')(context)} IS NOT NULL"
        keep = operators.text_keep(condition)
        found = [value for value, _ in _choices(name)(context.connection) if keep(value)]
        return _MEMBERS.format(name=context.bind(name), type=context.bind("text"), values=context.bind_list(found))

    return Field(
        field_id,
        GROUP,
        "text",
        operators.TEXT_OPERATORS,
        sql,
        lambda _, context: _value(name, "text")(context),
        lambda connection: _choices(name)(connection)[:_SHOWN],
    )


_SHOWN: Final = 500


def _choices(name: str) -> Callable[[Connection], Sequence[tuple[str, int]]]:
    def choices(connection: Connection) -> Sequence[tuple[str, int]]:
        rows = connection.exec_driver_sql(
            """SELECT c.value, count(*) FROM customer_custom AS c
               WHERE c.field_id = (SELECT id FROM custom_field WHERE name = ? AND type = 'text')
               GROUP BY c.value ORDER BY 2 DESC, 1""",
            (name,),
        )
        return [(str(value), int(count)) for value, count in rows]

    return choices
