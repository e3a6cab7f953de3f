"""Conditions on contacts: opened, clicked, contacted… so many times, within some days, by which message.

{"field": "opened", "op": "never", "within_days": 60}; options: `channel`, `campaign` (its name), `mailing` and
`scenario` (ids), and those of the days (see operators.day_window). `contact` is any contact, told apart by `kind` and
`direction` too. `unopened` counts the e-mails received that were neither opened nor clicked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from app.services.segments.catalogue import Field
from app.services.segments.context import RuleContext
from app.services.segments.operators import TIMES_OPERATORS, WINDOW_OPTIONS, day_window, number, text_value, times_sql
from app.services.segments.rules import Condition, invalid

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MESSAGE: Final = frozenset({"campaign", "mailing", "scenario"})
_OPTIONS: Final = WINDOW_OPTIONS | _MESSAGE | {"channel"}
_DIRECTIONS: Final = ("in", "out")
_SEEN: Final = """NOT EXISTS (SELECT 1 FROM record_customer AS rs JOIN contact_event AS s ON s.record_id = rs.record_id
    WHERE rs.customer_id = rc.customer_id AND s.is_live = 1 AND s.kind IN ('opened', 'clicked')
    AND s.happened_on >= e.happened_on AND s.happened_on <= {today}
    AND (s.campaign = e.campaign OR s.mailing_id = e.mailing_id
        OR (s.mailing_id IS NULL AND (s.campaign IS NULL OR (e.campaign IS NULL AND e.mailing_id IS NULL)))))"""
"""An e-mail was not seen: no opening or click since of the same message, or of one that cannot be told."""

_EVENTS: Final = {
    "contact": "1",
    "contacted": "e.direction = 'out'",
    "opened": "e.kind = 'opened'",
    "clicked": "e.kind = 'clicked'",
    "replied": "e.kind = 'replied'",
    "visited": "e.kind = 'visited'",
    "claim": "e.kind = 'claimed'",
    "referral": "e.kind = 'referred'",
}
"""Field id and which contact events it counts."""

_LIMIT: Final = 500
_SHORT_DAYS: Final = 120
_OPTION_COLUMNS: Final = ("kind", "channel", "direction", "campaign", "mailing", "scenario")
_GROUPS: Final = """SELECT kind, channel, direction, campaign, mailing_id, scenario_id, count(*)
    FROM contact_event WHERE is_live = 1 GROUP BY 1, 2, 3, 4, 5, 6"""


def offered(connection: Connection) -> list[tuple[str, Sequence[tuple[str, int]], Sequence[tuple[str, str]]]]:
    """Return the values of the options that the data holds, with the words of those that are ids."""
    counts: dict[str, Counter[str]] = {option: Counter() for option in _OPTION_COLUMNS}
    for *values, contacts in connection.exec_driver_sql(_GROUPS):
        for option, value in zip(_OPTION_COLUMNS, values, strict=True):
            if value is not None and (option != "campaign" or values[0] == "sent"):
                counts[option][str(value)] += contacts
    names = {table: _names(connection, table) for table in ("mailing", "scenario")}
    return [(option, counts[option].most_common(_LIMIT), names.get(option, ())) for option in _OPTION_COLUMNS]


def _names(connection: Connection, table: str) -> list[tuple[str, str]]:
    return [(str(row[0]), str(row[1])) for row in connection.exec_driver_sql(f"SELECT id, name FROM {table}")]


def _source(condition: Condition, context: RuleContext, event: str) -> str:
    """Return FROM and WHERE of the contacts of the one customer that are asked for."""
    return (
        "FROM record_customer AS rc JOIN contact_event AS e ON e.record_id = rc.record_id "
        f"WHERE rc.customer_id = p.customer_id AND {_tests(condition, context, event)}"
    )


def _tests(condition: Condition, context: RuleContext, event: str) -> str:
    first, last = day_window(condition, context)
    tests = [event, f"e.happened_on <= {context.bind(last.isoformat())}"]
    if first:
        tests.append(f"e.happened_on >= {context.bind(first.isoformat())}")
    options = condition.options
    tests += [
        f"e.{option} = {context.bind(text_value(condition, options[option]))}"
        for option in ("channel", "campaign", "kind", "direction")
        if option in options
    ]
    if options.get("direction", "in") not in _DIRECTIONS:
        raise invalid(condition.path, "unknown_direction", options["direction"])
    tests += [
        f"e.{option}_id = {context.bind(number(condition, options[option], least=1))}"
        for option in ("mailing", "scenario")
        if option in options
    ]
    return f"e.is_live = 1 AND {' AND '.join(tests)}"


def _members_sql(condition: Condition, context: RuleContext, event: str) -> str | None:
    """Return the condition as a set of customers, found once by the index of kinds and days; None for long periods.

    In a short period few contacts of a kind are looked at, whereas asking each customer asks all of them.
    """
    first, last = day_window(condition, context)
    if first is None or (last - first).days >= _SHORT_DAYS or not event.startswith("e.kind = "):
        return None
    least = 1 if condition.op == "never" or condition.value is None else number(condition, least=0)
    if condition.op not in {"at_least", "never"} or least < 1:
        return None
    having = f" GROUP BY rc.customer_id HAVING count(*) >= {context.bind(least)}" if least > 1 else ""
    return (
        f"p.customer_id {'NOT ' if condition.op == 'never' else ''}IN (SELECT rc.customer_id "
        "FROM contact_event AS e CROSS JOIN record_customer AS rc ON rc.record_id = e.record_id "
        f"WHERE {_tests(condition, context, event)}{having})"
    )


def _unopened(condition: Condition, context: RuleContext) -> str:
    seen = _SEEN.format(today=context.bind(context.as_of.isoformat()))
    return _source(condition, context, f"e.kind = 'sent' AND e.channel = 'email' AND {seen}")


def _field(
    field_id: str, source: Callable[[Condition, RuleContext], str], options: frozenset[str], event: str = ""
) -> Field:
    def sql(condition: Condition, context: RuleContext) -> str:
        found = _members_sql(condition, context, event)
        return found or times_sql(condition, source(condition, context), context)

    def shown(condition: Condition, context: RuleContext) -> str:
        return f"(SELECT count(*) {source(condition, context)})"

    return Field(field_id, "contact", "times", TIMES_OPERATORS, sql, shown, options=options, cost=2)


def _event_field(field_id: str, event: str) -> Field:
    further = frozenset({"kind", "direction"}) if field_id == "contact" else frozenset[str]()
    return _field(field_id, lambda condition, context: _source(condition, context, event), _OPTIONS | further, event)


FIELDS: Final = (
    *(_event_field(field_id, event) for field_id, event in _EVENTS.items()),
    _field("unopened", _unopened, WINDOW_OPTIONS | _MESSAGE),
)
