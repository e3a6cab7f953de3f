"""The class that a customer was of on another day, by any segmentation.

`segmentation`: a score with classes ("rfm", "pmg", "own_3"), "segments:3,5" (the first of these segments that holds,
its id being the class), or one that the passages know. Two classes are there in every one: "none" for who was known
and of no class, "not_yet" for who was not known by then.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from app.models.domain.errors import KnownError
from app.models.domain.own_score import OWN_PREFIX
from app.services.scoring.registry import specs
from app.services.segments import memory
from app.services.segments.context import RuleContext
from app.services.segments.operators import items, negated, opposite_of, text_value
from app.services.segments.rules import Condition, invalid

NONE: Final = "none"
NOT_YET: Final = "not_yet"
SEGMENTS: Final = "segments:"
_MOST_SEGMENTS: Final = 50
_OWN: Final = re.compile(rf"{OWN_PREFIX}[0-9]+")

Inner = Callable[[Mapping[str, Any], RuleContext], str]
"""Compiles the rule of a segment in a context."""


def sql(condition: Condition, context: RuleContext, inner: Inner) -> str:
    """Return the condition over p that a customer was of a class. KnownError: rule_invalid, rule_cycle, …"""
    memory.check_shape(condition, memory.CLASS_OPERATORS)
    found = shown(condition, context, inner)
    plain = opposite_of(condition.op) or condition.op
    if plain == "known":
        asked = f"{found} NOT IN ('{NONE}', '{NOT_YET}')"
    else:
        codes = [text_value(condition, code) for code in items(replace(condition, op=plain))]
        asked = _set_sql(condition, context, codes) or f"{found} IN {context.bind_list(codes)}"
    return asked if plain == condition.op else negated(asked)


def shown(condition: Condition, context: RuleContext, inner: Inner) -> str:
    """Return the SQL of the class itself."""
    day, segmentation = _asked(condition, context)
    if day > context.as_of:
        return f"'{NOT_YET}'"
    then = context.on(day)
    rest = f"CASE WHEN {then.known() or 1} THEN '{NONE}' ELSE '{NOT_YET}' END"
    if segmentation.startswith(SEGMENTS):
        return _first_that_holds(condition, segmentation, then, inner, rest)
    if _is_score(segmentation):
        score = f"SELECT class FROM {then.score(segmentation)} WHERE score_id = {then.bind(segmentation)}"
        return f"coalesce(({score} AND customer_id = p.customer_id), {rest})"
    classes = _told_classes(condition, segmentation, day, context)
    told = context.bind(json.dumps({str(customer_id): klass for customer_id, klass in classes.items()}))
    return f"coalesce(json_extract({told}, '$.' || json_quote(CAST(p.customer_id AS TEXT))), '{NOT_YET}')"


def _set_sql(condition: Condition, context: RuleContext, codes: list[str]) -> str | None:
    """Return the same as a set of customers, looked up once and not for each, where that is possible."""
    day, segmentation = _asked(condition, context)
    if day > context.as_of or segmentation.startswith(SEGMENTS) or NOT_YET in codes:
        return None
    if _is_score(segmentation):
        if NONE in codes:
            return None
        table = context.on(day).score(segmentation)
        return (
            f"p.customer_id IN (SELECT customer_id FROM {table} WHERE score_id = {context.bind(segmentation)} "
            f"AND class IN {context.bind_list(codes)})"
        )
    classes = _told_classes(condition, segmentation, day, context)
    members = [customer_id for customer_id, klass in classes.items() if klass in codes]
    return f"p.customer_id IN {context.bind_list(members)}"


def _asked(condition: Condition, context: RuleContext) -> tuple[date, str]:
    day = memory.past_day(condition, context)
    segmentation = text_value(condition, condition.options.get("segmentation"))
    return day or context.as_of, segmentation


def _is_score(segmentation: str) -> bool:
    if _OWN.fullmatch(segmentation):
        return True
    return any(spec.id == segmentation and (spec.classes or spec.has_open_classes) for spec in specs())


def _told_classes(condition: Condition, segmentation: str, day: date, context: RuleContext) -> Mapping[int, str]:
    if context.shared.classes is not None:
        try:
            return context.shared.classes(segmentation, day)
        except KnownError as error:
            if error.code != "segmentation_unknown":
                raise
    raise invalid(condition.path, "unknown_segmentation", segmentation)


def _first_that_holds(condition: Condition, segmentation: str, then: RuleContext, inner: Inner, rest: str) -> str:
    named = segmentation.removeprefix(SEGMENTS).split(",")
    if len(named) > _MOST_SEGMENTS or not all(part.isascii() and part.isdecimal() and len(part) < 19 for part in named):
        raise invalid(condition.path, "unknown_segmentation", segmentation)
    cases: list[str] = []
    for segment_id in map(int, named):
        rule = memory.segment_rule(then, segment_id, condition.path)
        then.budget.segments.append(segment_id)
        known = then.known() or "1"
        members = f"SELECT p.customer_id FROM {then.customers} WHERE {known} AND {inner(rule, then)}"
        cases.append(f"WHEN p.customer_id IN ({members}) THEN '{segment_id}'")
        then.budget.segments.pop()
    return f"CASE {' '.join(cases)} ELSE {rest} END"
