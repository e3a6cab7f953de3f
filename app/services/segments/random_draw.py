"""A sample: so many percent or so many of the customers, drawn by a hash of their id and a seed.

{"field": "random", "op": "percent", "value": 10, "seed": 1}: each customer is in or out whoever else comes and goes.
{"field": "random", "op": "count", "value": 100, "seed": 1}: those with the smallest hashes; in an "all" group among
those who answer its other conditions, elsewhere among all. Who is drawn stays drawn when others go.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from app.services.segments.catalogue import Field
from app.services.segments.context import RuleContext
from app.services.segments.operators import number
from app.services.segments.rules import Condition, Group, Node, invalid

if TYPE_CHECKING:
    from sqlalchemy import Connection

RANDOM: Final = "random"
PRIME: Final = 2**31 - 1
_MOST: Final = 10_000_000


def seed_numbers(seed: int) -> tuple[int, int]:
    """Return the factor and the shift that a seed stands for."""
    digest = blake2b(str(seed).encode(), digest_size=8).digest()
    factor, shift = (int.from_bytes(half) % (PRIME - 2) + 1 for half in (digest[:4], digest[4:]))
    return factor, shift


def hash_sql(seed: int, context: RuleContext) -> str:
    """Return the hash of a customer, from 0 to PRIME − 1: a fifth power modulo a prime, different for each id."""
    factor, shift = (context.bind(part) for part in seed_numbers(seed))
    mixed = f"(((p.customer_id % {PRIME}) * {factor} + {shift}) % {PRIME})"
    square = f"({mixed} * {mixed} % {PRIME})"
    return f"(({square} * {square} % {PRIME}) * {mixed} % {PRIME})"


def is_draw(condition: Condition) -> bool:
    """Return whether a condition draws a number of customers, which depends on whom it may draw from."""
    return condition.field == RANDOM and condition.op == "count"


def apart(group: Group) -> tuple[tuple[Condition, ...], tuple[Node, ...]]:
    """Return the draws of a group, and its other children, from whom they draw."""
    draws = tuple(child for child in group.children if isinstance(child, Condition) and is_draw(child))
    others = tuple(child for child in group.children if not (isinstance(child, Condition) and is_draw(child)))
    return draws, others


def draw_sql(condition: Condition, context: RuleContext, among: str) -> str:
    """Return the condition that a customer is one of those drawn. KnownError: rule_invalid."""
    context.budget.take_draw(condition.path)
    unknown = set(condition.options) - {"seed"}
    if unknown:
        raise invalid(condition.path, "unknown_key", min(unknown))
    wanted = context.bind(_checked(condition, 0, _MOST))
    known = context.known()
    return (
        f"p.customer_id IN (SELECT p.customer_id FROM {context.customers} WHERE {f'{known} AND ' if known else ''}"
        f"{among} ORDER BY {hash_sql(_seed(condition), context)}, p.customer_id LIMIT {wanted})"
    )


def _percent_sql(condition: Condition, context: RuleContext) -> str:
    if condition.op == "count":
        return draw_sql(condition, context, "1")
    share = _checked(condition, 0, 100)
    return f"{hash_sql(_seed(condition), context)} < {context.bind(PRIME * share // 100)}"


def _seed(condition: Condition) -> int:
    return number(condition, condition.options["seed"]) if "seed" in condition.options else 0


def _checked(condition: Condition, least: int, most: int) -> int:
    found = number(condition, least=least)
    if found > most:
        raise invalid(condition.path, "not_a_number", found)
    return found


def _nothing(_: Connection) -> tuple[tuple[str, int], ...]:
    return ()


FIELD: Final = Field(
    RANDOM,
    "data",
    "sample",
    ("percent", "count"),
    _percent_sql,
    lambda condition, context: f"(100 * {hash_sql(_seed(condition), context)} / {PRIME})",
    options=frozenset({"seed"}),
)
