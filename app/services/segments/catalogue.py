"""The kinds of fields that rules are made of; the fields themselves are in fields.py, bought.py and contacts.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.services.segments import operators
from app.services.segments.context import RuleContext
from app.services.segments.rules import Condition, invalid

if TYPE_CHECKING:
    from sqlalchemy import Connection

Expression = str | Callable[[RuleContext], str]
Choices = Callable[["Connection"], Sequence[tuple[str, int]]]
Names = Callable[["Connection"], Sequence[tuple[str, str]]]

Compare = Callable[[Condition, str, RuleContext], str]
_COMPARISONS: Final[dict[str, tuple[tuple[str, ...], Compare]]] = {
    "number": (operators.NUMBER_OPERATORS, operators.number_sql),
    "days": (operators.NUMBER_OPERATORS, operators.number_sql),
    "cents": (operators.NUMBER_OPERATORS, operators.number_sql),
    "choice": (operators.CHOICE_OPERATORS, operators.choice_sql),
    "month": (operators.CHOICE_OPERATORS, operators.month_sql),
    "flag": (operators.FLAG_OPERATORS, operators.flag_sql),
}


@dataclass(frozen=True, slots=True)
class Field:
    """A field: `sql` turns a condition into SQL over p and f, `shown` gives the SQL of the value it looked at.

    `value` is the type of what it is compared with; `options` are the further keys its conditions may have; the dearer
    conditions (`cost`, 0 for a column, more for a look into other tables) are asked last; `names` are the words of
    choices that are ids.
    """

    id: str
    group: str
    value: str
    operators: tuple[str, ...]
    sql: Callable[[Condition, RuleContext], str]
    shown: Callable[[Condition, RuleContext], str]
    choices: Choices | None = None
    options: frozenset[str] = frozenset()
    cost: int = 0
    names: Names | None = None


def value_field(field_id: str, group: str, value: str, expression: Expression, choices: Choices | None = None) -> Field:
    """Return a field that compares the value of an SQL expression."""
    allowed, compare = _COMPARISONS[value]

    def written(context: RuleContext) -> str:
        return expression if isinstance(expression, str) else expression(context)

    return Field(
        field_id,
        group,
        value,
        allowed,
        lambda condition, context: compare(condition, written(context), context),
        lambda _, context: written(context),
        choices,
    )


def text_field(field_id: str, group: str, column: str, choices: Choices | None = None) -> Field:
    """Return a field over a text column of profile, compared without regard to case and accents."""

    def sql(condition: Condition, context: RuleContext) -> str:
        if condition.op == "known":
            return f"p.{column} IS NOT NULL"
        found = context.distinct_where(column, "profile", operators.text_keep(condition))
        return f"p.{column} IN {context.bind_list(found)}"

    return Field(field_id, group, "text", operators.TEXT_OPERATORS, sql, lambda _, __: f"p.{column}", choices)


def condition_sql(field: Field, condition: Condition, context: RuleContext) -> str:
    """Compile one condition. KnownError: rule_invalid (unknown_operator, unknown_key, and those of its value)."""
    if condition.op not in field.operators:
        raise invalid(condition.path, "unknown_operator", condition.op)
    unknown = set(condition.options) - field.options
    if unknown:
        raise invalid(condition.path, "unknown_key", min(unknown))
    plain = operators.opposite_of(condition.op)
    if plain is None:
        return field.sql(condition, context)
    return operators.negated(field.sql(replace(condition, op=plain), context))


def column_choices(expression: str, tables: str = "profile AS p") -> Choices:
    """Return the choices of a value that the data holds, most frequent first, with the number of customers."""

    def choices(connection: Connection) -> Sequence[tuple[str, int]]:
        rows = connection.exec_driver_sql(
            f"SELECT {expression} AS choice, count(*) FROM {tables} WHERE {expression} IS NOT NULL "
            "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 500"
        )
        return [(str(value), int(count)) for value, count in rows]

    return choices


def fixed_choices(*values: Any) -> Choices:
    """Return choices that are the same in every workspace, without counts (-1)."""
    return lambda _: [(str(value), -1) for value in values]
