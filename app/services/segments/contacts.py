"""Conditions on contacts: opened, clicked, contacted… so many times, within so many days, on a channel.

{"field": "opened", "op": "never", "within_days": 60}; options: `channel`, `within_days`, `from_on`, `to_on`.
"""

from __future__ import annotations

from typing import Final

from app.services.segments.catalogue import Field
from app.services.segments.context import RuleContext
from app.services.segments.operators import TIMES_OPERATORS, day_window, text_value, times_sql
from app.services.segments.rules import Condition

_OPTIONS: Final = frozenset({"channel", "within_days", "from_on", "to_on"})
_EVENTS: Final = {
    "contacted": "e.direction = 'out'",
    "opened": "e.kind = 'opened'",
    "clicked": "e.kind = 'clicked'",
    "replied": "e.kind = 'replied'",
    "visited": "e.kind = 'visited'",
}
"""Field id and which contact events it counts."""


def _field(field_id: str, event: str) -> Field:
    def source(condition: Condition, context: RuleContext) -> str:
        first, last = day_window(condition, context)
        tests = [event, f"e.happened_on <= {context.bind(last.isoformat())}"]
        if first:
            tests.append(f"e.happened_on >= {context.bind(first.isoformat())}")
        channel = condition.options.get("channel")
        if channel is not None:
            tests.append(f"e.channel = {context.bind(text_value(condition, channel))}")
        return (
            "FROM record_customer AS rc JOIN contact_event AS e ON e.record_id = rc.record_id "
            f"WHERE rc.customer_id = p.customer_id AND e.is_live = 1 AND {' AND '.join(tests)}"
        )

    def sql(condition: Condition, context: RuleContext) -> str:
        return times_sql(condition, source(condition, context), context)

    def shown(condition: Condition, context: RuleContext) -> str:
        return f"(SELECT count(*) {source(condition, context)})"

    return Field(field_id, "contact", "times", TIMES_OPERATORS, sql, shown, options=_OPTIONS, cost=2)


FIELDS: Final = tuple(_field(field_id, event) for field_id, event in _EVENTS.items())
