"""A rule as one SQL statement with bound values, as of the day of its context."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.models.domain.segment import Rule
from app.services.segments import class_was, memory, random_draw
from app.services.segments.catalogue import Field, condition_sql
from app.services.segments.context import RuleContext
from app.services.segments.fields import field_named
from app.services.segments.operators import negated
from app.services.segments.rules import Condition, Group, Node, invalid, parse

EVERYBODY: Final = "1"
NOBODY: Final = "0"
_MEMORY_COST: Final = 1


def rule_sql(rule: Rule, context: RuleContext) -> str:
    """Return the condition over p and f that a customer is a member. KnownError: rule_…"""
    condition = node_sql(parse(rule, context.budget), context, 1)
    known = context.known()
    return f"{known} AND {condition}" if known else condition


def select_sql(rule: Rule, context: RuleContext, columns: str = "p.customer_id") -> str:
    """Return the whole statement that selects `columns` of the members."""
    condition = rule_sql(rule, context)
    return f"SELECT {columns} FROM {context.customers} WHERE {condition}"


def node_sql(node: Node, context: RuleContext, depth: int) -> str:
    """Return the SQL of a part of a rule."""
    if isinstance(node, Condition):
        return f"({condition_or_reference(node, context, depth)})"
    if node.op == "not":
        return negated(node_sql(node.children[0], context, depth + 1))
    if node.op == "any":
        return _joined(" OR ", node.children, context, depth) or NOBODY
    draws, others = random_draw.apart(node)
    found = (_all_of_rule(others, context) if depth == 1 else _joined(" AND ", others, context, depth)) or EVERYBODY
    if not draws:
        return found
    drawn = [condition_or_reference(draw, context, depth, among=found) for draw in draws]
    return f"({' AND '.join([found, *drawn])})"


def condition_or_reference(condition: Condition, context: RuleContext, depth: int, among: str = EVERYBODY) -> str:
    """Return the SQL of one condition; `among` is whom a sample of so many is drawn from."""
    if condition.field in memory.REFERRING:
        return _reference(condition, context, depth)
    if condition.field == memory.CLASS_WAS:
        return class_was.sql(condition, context, lambda rule, inner: _inner(rule, inner, condition.path, depth))
    if random_draw.is_draw(condition):
        return random_draw.draw_sql(condition, context, among)
    return condition_sql(field_of(condition), condition, context)


def field_of(condition: Condition) -> Field:
    """Return the field of a condition. KnownError: rule_invalid (unknown_field)."""
    field = field_named(condition.field)
    if field is None:
        raise invalid(condition.path, "unknown_field", condition.field)
    return field


def _joined(word: str, children: tuple[Node, ...], context: RuleContext, depth: int) -> str:
    parts = [node_sql(child, context, depth + 1) for child in sorted(children, key=_cost)]
    return f"({word.join(parts)})" if parts else ""


def _all_of_rule(children: tuple[Node, ...], context: RuleContext) -> str:
    """Join the conditions of a whole rule so that figures are compared before dearer things are looked up.

    SQLite asks what needs the profile alone before it fetches the figures, however dear; a test of the figures'
    row, which always holds, makes the dear conditions wait.
    """
    ordered = sorted(children, key=_cost)
    parts = [(_cost(child), node_sql(child, context, 2)) for child in ordered]
    if any(not cost and "f." in sql for cost, sql in parts):
        parts = [(cost, f"CASE WHEN f.customer_id IS NOT 0 THEN {sql} END" if cost else sql) for cost, sql in parts]
    return f"({' AND '.join(sql for _, sql in parts)})" if parts else ""


def _cost(node: Node) -> int:
    """Tell how dear a part is: SQLite asks in the order written, and the dearest then sees the fewest customers."""
    if isinstance(node, Group):
        return max((_cost(child) for child in node.children), default=0)
    field = field_named(node.field)
    return field.cost if field else _MEMORY_COST


def _reference(condition: Condition, context: RuleContext, depth: int) -> str:
    """Put the rule of another segment, as of the day asked for, in the place of the condition."""
    memory.check_shape(condition, memory.REFERRING_OPERATORS)
    day = memory.past_day(condition, context)
    reference = memory.referred(condition, context)
    path = condition.path
    if reference.segment_id is not None:
        context.budget.segments.append(reference.segment_id)
    if day is None:
        found = _inner(reference.rule, context, path, depth)
    else:
        found = _members_on(reference, day, context, path, depth)
        if condition.field != memory.SEGMENT:
            now = _inner(reference.rule, context, path, depth)
            found = (
                f"{now} AND {negated(found)}" if condition.field == memory.ENTERED else f"{found} AND {negated(now)}"
            )
    if reference.segment_id is not None:
        context.budget.segments.pop()
    return found if condition.op == "is" else negated(found)


def _members_on(reference: memory.Reference, day: date, context: RuleContext, path: str, depth: int) -> str:
    if day > context.as_of:
        _inner(reference.rule, context, path, depth)
        return NOBODY
    inner = context.on(day)
    condition = _inner(reference.rule, inner, path, depth)
    known = inner.known() or EVERYBODY
    return f"p.customer_id IN (SELECT p.customer_id FROM {inner.customers} WHERE {known} AND {condition})"


def _inner(rule: object, context: RuleContext, path: str, depth: int) -> str:
    return node_sql(parse(rule, context.budget, path, depth + 1), context, depth + 1)
