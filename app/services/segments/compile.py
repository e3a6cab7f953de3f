"""A rule as one SQL statement with bound values, as of the day of its context."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, cast

from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.segment import Rule
from app.services.segments.catalogue import Field, condition_sql
from app.services.segments.context import RuleContext
from app.services.segments.fields import catalogue, field_named
from app.services.segments.operators import negated
from app.services.segments.rules import Condition, Group, Node, invalid, parse

SEGMENT_FIELD: Final = "segment"
SEGMENT_OPERATORS: Final = ("is", "is_not")


def rule_sql(rule: Rule, context: RuleContext) -> str:
    """Return the condition over p and f. KnownError: rule_invalid, rule_cycle, rule_too_deep."""
    return node_sql(parse(rule, context.budget), context, 1)


def select_sql(rule: Rule, context: RuleContext, columns: str = "p.customer_id") -> str:
    """Return the whole statement that selects `columns` of the members."""
    condition = rule_sql(rule, context)
    return f"SELECT {columns} FROM {context.customers} WHERE {condition}"


def node_sql(node: Node, context: RuleContext, depth: int) -> str:
    """Return the SQL of a part of a rule."""
    if isinstance(node, Condition):
        return f"({_condition(node, context, depth)})"
    if node.op == "not":
        return negated(node_sql(node.children[0], context, depth + 1))
    if not node.children:
        return "1" if node.op == "all" else "0"
    joined = " AND " if node.op == "all" else " OR "
    return f"({joined.join(node_sql(child, context, depth + 1) for child in sorted(node.children, key=_cost))})"


def _cost(node: Node) -> int:
    """Tell how dear a part is: SQLite asks in the order written, and the dearest then sees the fewest customers."""
    if isinstance(node, Group):
        return max((_cost(child) for child in node.children), default=0)
    field = field_named(node.field)
    return field.cost if field else 1


def field_of(condition: Condition) -> Field:
    """Return the field of a condition. KnownError: rule_invalid (unknown_field)."""
    field = field_named(condition.field)
    if field is None:
        raise invalid(condition.path, "unknown_field", condition.field)
    return field


def uses_scores(rule: object) -> bool:
    """Return whether a rule may read the scores; a rule over another segment may."""
    wanted = {field.id for field in catalogue().values() if field.group == "scores"} | {SEGMENT_FIELD}
    node = parse(rule)
    waiting: list[Node] = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Group):
            waiting.extend(node.children)
        elif node.field in wanted:
            return True
    return False


def _condition(condition: Condition, context: RuleContext, depth: int) -> str:
    if condition.field == SEGMENT_FIELD:
        return _segment(condition, context, depth)
    return condition_sql(field_of(condition), condition, context)


def _segment(condition: Condition, context: RuleContext, depth: int) -> str:
    """Put the rule of another segment in the place of the condition."""
    if condition.op not in SEGMENT_OPERATORS:
        raise invalid(condition.path, "unknown_operator", condition.op)
    if condition.options:
        raise invalid(condition.path, "unknown_key", min(condition.options))
    segment_id = condition.value
    if isinstance(segment_id, bool) or not isinstance(segment_id, int):
        raise invalid(condition.path, "not_a_number", segment_id)
    rule = segment_rule(context, segment_id, condition.path)
    context.budget.segments.append(segment_id)
    inner = node_sql(parse(rule, context.budget, condition.path, depth + 1), context, depth + 1)
    context.budget.segments.pop()
    return inner if condition.op == "is" else negated(inner)


def segment_rule(context: RuleContext, segment_id: int, path: str) -> Mapping[str, Any]:
    """Return the rule of a saved segment. KnownError: rule_invalid (segment_missing), rule_cycle (segment, path)."""
    row = context.connection.execute(
        text("SELECT name, rule FROM segment WHERE id = :id"), {"id": segment_id}
    ).one_or_none()
    if row is None:
        raise invalid(path, "segment_missing", segment_id)
    if segment_id in context.budget.segments:
        raise KnownError("rule_cycle", segment=row[0], path=path)
    return cast("Mapping[str, Any]", json.loads(row[1]))
