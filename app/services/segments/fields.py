"""Every field of rules. A new field is one entry here (or a module of its own for a new kind of condition)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from app.models.domain.score import ScoreSpec
from app.models.domain.segment import RuleField
from app.models.domain.values import Channel
from app.services.scoring import persona
from app.services.scoring.own import own_scores
from app.services.scoring.registry import specs
from app.services.segments import (
    birthdays,
    bought,
    contacts,
    data_fields,
    memory,
    operators,
    orders,
    own_words,
    places,
    random_draw,
)
from app.services.segments.catalogue import (
    Choices,
    Expression,
    Field,
    column_choices,
    fixed_choices,
    text_field,
    value_field,
)
from app.services.segments.context import RuleContext
from app.services.segments.custom import custom_field, custom_fields
from app.services.segments.own_scores import own_field, own_fields
from app.services.segments.reach import CONSENT_SQL, reachable_sql
from app.services.segments.rules import Condition

if TYPE_CHECKING:
    from sqlalchemy import Connection


def _since(column: str) -> Callable[[RuleContext], str]:
    return lambda context: f"({context.bind(context.day)} - {column})"


def _birthday_field() -> Field:
    """Days until the next birthday: the days that answer are listed by Python, and looked up in SQL."""
    field = value_field("birthday_within_days", "person", "days", birthdays.days_until_sql)

    def sql(condition: Condition, context: RuleContext) -> str:
        if condition.op == "known":
            return "p.birth_on IS NOT NULL"
        keep = operators.number_keep(condition)
        found = [day for day, days in birthdays.days_until(context).items() if keep(days)]
        return f"{birthdays.MONTH_DAY_SQL} IN {context.bind_list(found)}"

    return replace(field, sql=sql)


def _name_field() -> Field:
    """Every word given must occur in the folded name."""

    def sql(condition: Condition, context: RuleContext) -> str:
        words = operators.folded_words(condition)
        return " AND ".join(f"instr(p.sort_name, {context.bind(word)}) > 0" for word in words)

    allowed = ("contains", "not_contains")
    return Field("name", "person", "text", allowed, sql, lambda _, __: "p.display_name")


def _score_field(spec: ScoreSpec) -> Field:
    """A condition on a score: its class, or its value."""
    has_classes = bool(spec.classes) or spec.has_open_classes
    column = "class" if has_classes else "value"

    def expression(context: RuleContext) -> str:
        found = f"SELECT {column} FROM {context.score(spec.id)} WHERE score_id = '{spec.id}'"
        return f"({found} AND customer_id = p.customer_id)"

    if not has_classes:
        value = spec.unit if spec.unit in {"cents", "days"} else "number"
        marks = fixed_choices(*range(1, 6)) if spec.unit == "mark" else None
        return replace(value_field(spec.id, "scores", value, expression, marks), cost=1)
    choices = column_choices("s.class", f"(SELECT class FROM customer_score WHERE score_id = '{spec.id}') AS s")
    return replace(value_field(spec.id, "scores", "choice", expression, choices), cost=1)


def _money_field(spec: ScoreSpec) -> Field:
    """A condition on the money of a score that has classes too."""

    def expression(context: RuleContext) -> str:
        found = f"SELECT CAST(round(value) AS INTEGER) FROM {context.score(spec.id)} WHERE score_id = '{spec.id}'"
        return f"({found} AND customer_id = p.customer_id)"

    return replace(value_field(f"{spec.id}_value", "scores", "cents", expression), cost=1)


def _percent_field(spec: ScoreSpec) -> Field:
    """A condition on the probability of a score that has classes too, in percent."""

    def expression(context: RuleContext) -> str:
        found = f"SELECT round(100 * value, 2) FROM {context.score(spec.id)} WHERE score_id = '{spec.id}'"
        return f"({found} AND customer_id = p.customer_id)"

    return replace(value_field(f"{spec.id}_percent", "scores", "number", expression), cost=1)


def _consent_field(channel: str) -> Field:
    expression = CONSENT_SQL.format(channel=channel)
    choices = _consent_choices(channel)
    return replace(value_field(f"consent_{channel}", "contact", "choice", expression, choices), cost=1)


def _consent_choices(channel: str) -> Choices:
    def choices(connection: Connection) -> Sequence[tuple[str, int]]:
        statement = "SELECT status, count(*) FROM customer_consent WHERE channel = ? GROUP BY 1 ORDER BY 2 DESC, 1"
        said = [(str(status), int(count)) for status, count in connection.exec_driver_sql(statement, (channel,))]
        everybody = int(connection.exec_driver_sql("SELECT count(*) FROM profile").scalar_one())
        silent = everybody - sum(count for _, count in said)
        return [*said, ("unknown", silent)] if silent > 0 else said

    return choices


def _reach_field(channel: str) -> Field:
    return replace(value_field(f"reachable_{channel}", "contact", "flag", reachable_sql(channel)), cost=1)


_PROFILE: Final[tuple[tuple[str, str, str, Expression], ...]] = (
    ("has_email", "contact", "flag", "p.email IS NOT NULL"),
    ("has_mobile", "contact", "flag", "p.mobile IS NOT NULL"),
    ("has_post_address", "contact", "flag", "p.post_record_id IS NOT NULL"),
    ("age", "person", "number", birthdays.age_sql),
    ("birth_month", "person", "month", birthdays.MONTH_SQL),
    ("since_days", "person", "days", _since("CAST(julianday(p.since_on) - 2440587.5 AS INTEGER)")),
    ("recency_days", "purchases", "days", _since("f.last_purchase_day")),
    ("first_purchase_days", "purchases", "days", _since("f.first_purchase_day")),
    ("purchase_count", "purchases", "number", "f.purchase_count"),
    ("purchase_count_12m", "purchases", "number", "f.purchase_count_12m"),
    ("revenue", "purchases", "cents", "f.revenue_cents"),
    ("revenue_12m", "purchases", "cents", "f.revenue_12m_cents"),
    ("average_basket", "purchases", "cents", "f.average_basket_cents"),
    ("tempo", "purchases", "days", "f.tempo_days"),
    ("is_prospect", "purchases", "flag", "coalesce(f.purchase_count, 0) = 0"),
)


@cache
def catalogue() -> dict[str, Field]:
    """Return every field by id, in the order they are offered; `segment` is compiled by compile.py."""
    fields = [
        _name_field(),
        text_field("city", "person", "city", column_choices("p.city")),
        text_field("postcode", "person", "postcode", column_choices("p.postcode")),
        *places.FIELDS,
        *(value_field(name, "person", "choice", f"p.{name}", column_choices(f"p.{name}")) for name in _CODES),
        *(value_field(*entry) for entry in _PROFILE),
        _birthday_field(),
        *bought.FIELDS,
        *orders.FIELDS,
        *(_score_field(spec) for spec in specs()),
        _score_field(persona.SPEC),
        *(_money_field(spec) for spec in specs() if spec.unit == "cents" and spec.classes),
        *(_percent_field(spec) for spec in specs() if spec.unit == "share" and spec.classes),
        *(_consent_field(channel) for channel in Channel),
        *(_reach_field(channel) for channel in Channel),
        *contacts.FIELDS,
        *data_fields.FIELDS,
        *own_words.FIELDS,
        random_draw.FIELD,
    ]
    return {field.id: field for field in fields}


def field_named(field_id: str) -> Field | None:
    """Return the field of an id, one of the user's own included; None when there is none."""
    return catalogue().get(field_id) or custom_field(field_id) or own_field(field_id)


_CODES: Final = ("country", "gender", "kind", "language")


def offered(connection: Connection) -> list[RuleField]:
    """Return the fields with the values that the data holds and their counts (-1: not counted).

    Those of group "options" are no fields: they give the values of an option, such as bought.category.
    """
    fields = (*catalogue().values(), *own_fields(connection), *custom_fields(connection))
    found = [_offered(connection, field) for field in fields]
    channels = next(field.choices for field in found if field.id == "bought_channel")
    for option, choices in (("category", bought.categories(connection)), ("channel", channels)):
        found.append(RuleField(f"bought.{option}", "options", "choice", (), choices))
    for option, choices, names in contacts.offered(connection):
        found.append(RuleField(f"contact.{option}", "options", "choice", (), tuple(choices), names=tuple(names)))
    return found


def _offered(connection: Connection, field: Field) -> RuleField:
    return RuleField(
        field.id,
        field.group,
        field.value,
        field.operators,
        tuple(field.choices(connection)) if field.choices else (),
        tuple(sorted(field.options)),
        tuple(field.names(connection)) if field.names else (),
    )


def offered_memory(
    connection: Connection, segment_ids: Sequence[int], names: Sequence[tuple[str, str]]
) -> list[RuleField]:
    """Return the fields that look at segments and at other days."""
    segments = tuple((str(segment_id), -1) for segment_id in segment_ids)
    found = [
        RuleField(
            field_id,
            "segments" if field_id == memory.SEGMENT else "memory",
            "segment",
            memory.REFERRING_OPERATORS,
            segments,
            memory.OPTIONS[field_id],
            tuple(names),
        )
        for field_id in (memory.SEGMENT, memory.ENTERED, memory.LEFT)
    ]
    classes = RuleField(
        memory.CLASS_WAS, "memory", "class", memory.CLASS_OPERATORS, (), memory.OPTIONS[memory.CLASS_WAS]
    )
    own = [(score.score_id, -1) for score in own_scores(connection) if score.levels]
    scores = [(spec.id, -1) for spec in specs() if spec.classes or spec.has_open_classes]
    return [*found, classes, RuleField("class_was.segmentation", "options", "choice", (), (*scores, *own))]
