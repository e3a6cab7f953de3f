"""Why she is in and he is out: the rule, part by part, for one customer; and samples of members with their values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import text

from app.models.domain.segment import Rule, RuleAnswer, SampleRow
from app.services.segments.compile import SEGMENT_FIELD, field_of, node_sql, rule_sql, segment_rule
from app.services.segments.context import RuleContext
from app.services.segments.rules import Condition, Group, Node, parse

_SCATTER: Final = "(p.customer_id + {seed}) * 2654435761 % 4294967296"
"""A fixed shuffle of the ids (Knuth's multiplicative hash): the same sample until another seed is asked for."""

_COLUMNS_AT_ONCE: Final = 400


def answer(rule: Rule, customer_id: int, context: RuleContext) -> RuleAnswer | None:
    """Answer every part of a rule for one customer; None when there is no such customer. KnownError: see rule_sql."""
    rule_sql(rule, context)
    node = parse(rule)
    conditions = list(_conditions(node, context))
    columns: list[str] = []
    for condition in conditions:
        columns += (f"coalesce({node_sql(condition, context, 1)}, 0)", field_of(condition).shown(condition, context))
    values: list[Any] = []
    for start in range(0, max(1, len(columns)), _COLUMNS_AT_ONCE):
        wanted = ", ".join(["p.customer_id", *columns[start : start + _COLUMNS_AT_ONCE]])
        statement = text(f"SELECT {wanted} FROM {context.customers} WHERE p.customer_id = {context.bind(customer_id)}")
        row = context.connection.execute(statement, context.values).one_or_none()
        if row is None:
            return None
        values += row[1:]
    pairs = iter([(bool(holds), value) for holds, value in zip(values[::2], values[1::2], strict=True)])
    return _answered(node, context, pairs)


def sample(rule: Rule, limit: int, seed: int, context: RuleContext) -> list[SampleRow]:
    """Return some members with the values that the rule's own conditions looked at. KnownError: see rule_sql."""
    where = rule_sql(rule, context)
    seen: dict[str, str] = {}
    for condition in _own_conditions(parse(rule)):
        if condition.field != SEGMENT_FIELD and condition.field not in seen:
            seen[condition.field] = field_of(condition).shown(condition, context)
    rfm = f"(SELECT class FROM {context.tables.score} WHERE score_id = 'rfm' AND customer_id = p.customer_id)"
    columns = ["p.customer_id", "p.display_name", "p.city", rfm, "coalesce(f.revenue_12m_cents, 0)", *seen.values()]
    statement = text(
        f"SELECT {', '.join(columns)} FROM {context.customers} WHERE {where} "
        f"ORDER BY {_SCATTER.format(seed=seed % 100_000)}, p.customer_id LIMIT {context.bind(limit)}"
    )
    rows = context.connection.execute(statement, context.values)
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


def _conditions(node: Node, context: RuleContext) -> Iterator[Condition]:
    """Yield the conditions in order, those of other segments in the place where they are named."""
    for condition in _own_conditions(node):
        if condition.field == SEGMENT_FIELD:
            yield from _conditions(_segment_node(condition, context), context)
        else:
            yield condition


def _segment_node(condition: Condition, context: RuleContext) -> Node:
    return parse(segment_rule(context, condition.value, condition.path))


def _answered(node: Node, context: RuleContext, pairs: Iterator[tuple[bool, Any]]) -> RuleAnswer:
    if isinstance(node, Group):
        children = tuple(_answered(child, context, pairs) for child in node.children)
        return RuleAnswer(node.op, _joined(node.op, children), children=children)
    data = {"field": node.field, "op": node.op, "value": node.value, **node.options}
    if node.field == SEGMENT_FIELD:
        inner = _answered(_segment_node(node, context), context, pairs)
        return RuleAnswer("condition", inner.holds == (node.op == "is"), data, inner.holds, (inner,))
    holds, value = next(pairs)
    return RuleAnswer("condition", holds, data, value)


def _joined(op: str, children: Sequence[RuleAnswer]) -> bool:
    if op == "not":
        return not children[0].holds
    return all(child.holds for child in children) if op == "all" else any(child.holds for child in children)
