"""A segment through time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MonthPoint:
    """A segment at the end of a day: its size, its revenue of the twelve months before, and who moved.

    `entered` and `left` compare with the point before; None where there is no earlier point.
    """

    day: date
    customers: int
    revenue_12m_cents: int
    entered: int | None = None
    left: int | None = None


@dataclass(frozen=True, slots=True)
class MovedCustomer:
    """One who entered or left, with the revenue of the twelve months before each of the two days."""

    customer_id: int
    name: str
    revenue_before_cents: int
    revenue_after_cents: int


@dataclass(frozen=True, slots=True)
class Moves:
    """Who entered and who left between the ends of two days, first those with most money; numbers of all of them."""

    from_on: date
    to_on: date
    entered: int
    left: int
    first_entered: tuple[MovedCustomer, ...] = ()
    first_left: tuple[MovedCustomer, ...] = ()
