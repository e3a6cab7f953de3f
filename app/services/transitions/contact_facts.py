"""What customers received, and what they did, in the year up to the first day and between the days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.services.scoring.preloaded import IS_PRELOADED
from app.services.transitions.compared import BEFORE, BETWEEN, Compared, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEAR: Final = timedelta(365)
_EVENTS: Final = f"""
    SELECT rc.customer_id, e.kind, e.channel, coalesce(e.nature, ''), e.happened_on > :from_on
    FROM temp.compared JOIN record_customer AS rc USING (customer_id) JOIN contact_event AS e USING (record_id)
    WHERE e.is_live = 1 AND e.happened_on > :since_on AND e.happened_on <= :to_on
        AND NOT (e.kind = 'opened' AND {IS_PRELOADED})
    GROUP BY 1, 2, 3, 4, 5"""
_OWN_ACTS: Final = (
    "opened", "clicked", "replied", "visited", "called", "referred", "reviewed", "answered", "unsubscribed", "bounced",
    "complained", "loyalty", "letter",
)  # fmt: skip
_TOLD_AS_MISSING: Final = {"got_message": "no_message", "got_personal": "no_personal"}


def contact_facts(group: Compared) -> Iterator[Fact]:
    """Yield a fact for each kind of contact, for each channel of messages and for their nature."""
    found: dict[tuple[str, str], set[int]] = {}
    for customer, kind, channel, nature, is_between in group.rows(_EVENTS, since_on=_since(group)):
        when = BETWEEN if is_between else BEFORE
        for code in _codes(kind, channel, nature):
            found.setdefault((code, when), set()).add(customer)
    for code, name in _TOLD_AS_MISSING.items():
        if (code, BETWEEN) in found:
            yield Fact(name, {}, BETWEEN, code, ~group.having(found[code, BETWEEN]))
    for (code, when), customers in sorted(found.items()):
        if when == BETWEEN and code in _TOLD_AS_MISSING:
            continue
        name, _, channel = code.partition(":")
        params = {"channel": channel} if channel else {}
        family = "got_message" if name == "got_by" else name
        yield Fact(name, params, when, family, group.having(customers))


def _codes(kind: str, channel: str, nature: str) -> Iterator[str]:
    if kind == "sent":
        yield "got_message"
        yield f"got_by:{channel}"
        if nature == "relational":
            yield "got_personal"
        if nature == "commercial":
            yield "got_offer"
    elif kind in _OWN_ACTS:
        yield kind


def _since(group: Compared) -> str:
    return (group.from_on - _YEAR).isoformat()
