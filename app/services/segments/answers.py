"""Why she is in and he is out: the rule, part by part, for one customer; and samples of members with their values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from app.models.domain.segment import Rule, RuleAnswer, SampleRow
from app.services.segments import class_was, memory, random_draw
from app.services.segments.compile import condition_or_reference, field_of, node_sql, rule_sql
from app.services.segments.context import RuleContext
from app.services.segments.rules import Budget, Condition, Node, parse

KNOWN_ON: Final = "known_on"
"""Stands where the answer is that a customer was not known yet on the day."""

_SCATTER: Final = "(p.customer_id + {seed}) * 2654435761 % 4294967296"
"""A fixed shuffle of the ids (Knuth's multiplicative hash): the same sample until another seed is asked for."""

_COLUMNS_AT_ONCE: Final = 400


@dataclass(slots=True)
class _Questions:
    """SQL expressions to be asked for one customer, each over the figures of its day."""

    customer_id: int
    asked: dict[date, list[str]] = field(default_factory=dict[date, "list[str]"])
    contexts: dict[date, RuleContext] = field(default_factory=dict[date, RuleContext])

    def ask(self, context: RuleContext, expression: str) -> tuple[date, int]:
        """Put an expression down and return where its answer will be."""
        self.contexts.setdefault(context.as_of, context)
        column = self.asked.setdefault(context.as_of, [])
        column.append(expression)
        return context.as_of, len(column) - 1

    def answers(self) -> dict[date, Sequence[Any]] | None:
        """Return the answers of each day; None when there is no such customer."""
        found: dict[date, Sequence[Any]] = {}
        for day, expressions in self.asked.items():
            values: list[Any] = []
            context = self.contexts[day]
            for start in range(0, len(expressions), _COLUMNS_AT_ONCE):
                wanted = ", ".join(expressions[start : start + _COLUMNS_AT_ONCE])
                place = context.bind(self.customer_id)
                row = context.execute(
                    f"SELECT {wanted} FROM {context.customers} WHERE p.customer_id = {place}"
                ).one_or_none()
                if row is None:
                    return None
                values += row
            found[day] = values
        return found


@dataclass(slots=True)
class _Part:
    """A part of the rule: where its answers will be, or its own parts."""

    op: str
    context: RuleContext
    condition: Condition | None = None
    holds: tuple[date, int] | None = None
    value: tuple[date, int] | None = None
    children: list[_Part] = field(default_factory=list["_Part"])


def answer(rule: Rule, customer_id: int, context: RuleContext) -> RuleAnswer | None:
    """Answer every part of a rule for one customer; None when there is no such customer. KnownError: see rule_sql."""
    rule_sql(rule, context)
    context.shared.budget = Budget()
    questions = _Questions(customer_id)
    known = questions.ask(context, context.known() or "1")
    whole = _part(parse(rule), context, questions)
    found = questions.answers()
    if found is None:
        return None
    if not found[known[0]][known[1]]:
        return RuleAnswer("condition", holds=False, condition={"field": KNOWN_ON, "op": "is", "value": True})
    return _answered(whole, found, context.as_of)


def sample(rule: Rule, limit: int, seed: int, context: RuleContext) -> list[SampleRow]:
    """Return some members with the values that the rule's own conditions looked at. KnownError: see rule_sql."""
    where = rule_sql(rule, context)
    seen: dict[str, str] = {}
    for condition in _own_conditions(parse(rule)):
        if condition.field not in seen and condition.field not in memory.OPTIONS:
            seen[condition.field] = field_of(condition).shown(condition, context)
    rfm = f"(SELECT class FROM {context.score('rfm')} WHERE score_id = 'rfm' AND customer_id = p.customer_id)"
    columns = ["p.customer_id", "p.display_name", "p.city", rfm, "coalesce(f.revenue_12m_cents, 0)", *seen.values()]
    rows = context.execute(
        f"SELECT {', '.join(columns)} FROM {context.customers} WHERE {where} "
        f"ORDER BY {_SCATTER.format(seed=seed % 100_000)}, p.customer_id LIMIT {context.bind(limit)}"
    )
    return [_sample_row(row, seen) for row in rows]


def _sample_row(row: Any, fields: Iterable[str]) -> SampleRow:
    customer_id, name, city, rfm_class, revenue, *values = row
    return SampleRow(customer_id, name, city, rfm_class, revenue, tuple(zip(fields, values, strict=True)))


def _own_conditions(node: Node) -> Iterator[Condition]:
    if isinstance(node, Condition):
        yield node
        return
    for child in node.children:
        yield from _own_conditions(child)


def _part(node: Node, context: RuleContext, questions: _Questions, among: str = "1") -> _Part:
    """Put down what must be asked of a part of the rule."""
    if not isinstance(node, Condition):
        draws, others = random_draw.apart(node) if node.op == "all" else ((), ())
        drawn_from = node_sql(replace(node, children=others), context, 1) if draws else "1"
        return _Part(
            node.op, context, children=[_part(child, context, questions, drawn_from) for child in node.children]
        )
    if node.field in memory.REFERRING:
        return _reference(node, context, questions)
    holds = questions.ask(context, f"coalesce({condition_or_reference(node, context, 1, among)}, 0)")
    value = questions.ask(context, _shown(node, context))
    return _Part("condition", context, node, holds, value)


def _shown(condition: Condition, context: RuleContext) -> str:
    if condition.field == memory.CLASS_WAS:
        return class_was.shown(
            condition, context, lambda rule, inner: node_sql(parse(rule, path=condition.path), inner, 1)
        )
    return field_of(condition).shown(condition, context)


def _reference(condition: Condition, context: RuleContext, questions: _Questions) -> _Part:
    """Put down the rule that a condition names, as of the day it looks at, and as of now for who entered or left."""
    day = memory.past_day(condition, context)
    node = parse(memory.referred(condition, context).rule, path=condition.path)
    holds = questions.ask(context, f"coalesce({condition_or_reference(condition, context, 1)}, 0)")
    children: list[_Part] = []
    if day is None or condition.field != memory.SEGMENT:
        children.append(_part(node, context, questions))
    if day is not None and day <= context.as_of:
        then = context.on(day)
        known = _Part("known", then, holds=questions.ask(then, then.known() or "1"))
        children.append(_Part("then", then, children=[known, _part(node, then, questions)]))
    return _Part("condition", context, condition, holds, None, children)


def _answered(part: _Part, found: dict[date, Sequence[Any]], day: date) -> RuleAnswer:
    """Return a part with its answers; `day` is that of the part around it."""

    def told(place: tuple[date, int] | None) -> Any:
        return None if place is None else found[place[0]][place[1]]

    as_of = part.context.as_of if part.context.as_of != day else None
    if part.op == "then":
        known, inner = part.children
        if not told(known.holds):
            return RuleAnswer(
                "condition", holds=False, condition={"field": KNOWN_ON, "op": "is", "value": True}, as_of=as_of
            )
        return replace(_answered(inner, found, part.context.as_of), as_of=as_of)
    children = tuple(_answered(child, found, part.context.as_of) for child in part.children)
    if part.condition is None:
        return RuleAnswer(part.op, _joined(part.op, children), children=children, as_of=as_of)
    condition = part.condition
    data = {"field": condition.field, "op": condition.op, "value": condition.value, **condition.options}
    holds = bool(told(part.holds))
    value = holds == (condition.op == "is") if condition.field in memory.REFERRING else told(part.value)
    return RuleAnswer("condition", holds, data, value, children, as_of)


def _joined(op: str, children: Sequence[RuleAnswer]) -> bool:
    if op == "not":
        return not children[0].holds
    return all(child.holds for child in children) if op == "all" else any(child.holds for child in children)
