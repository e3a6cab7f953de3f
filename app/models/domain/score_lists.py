"""Lists beside the pages of scores: e-mail habits, customers to repair with, customers who recommend."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EmailHabit:
    """The median of an indicator of e-mail activity over the customers who have it; None without any."""

    score_id: str
    customers: int
    median: float | None


@dataclass(frozen=True, slots=True)
class EmailHabits:
    """Every indicator, and how many opens were a mail program's own doing among all."""

    habits: tuple[EmailHabit, ...]
    opened: int
    preloaded: int


@dataclass(frozen=True, slots=True)
class Unhappy:
    """A customer to repair with: satisfaction out of 10, the day of the answer or complaint, whether it waits."""

    customer_id: int
    name: str
    points: float
    on: str
    has_complaint: bool
    revenue_12m_cents: int


@dataclass(frozen=True, slots=True)
class Ambassador:
    """A customer who recommends or could: recommendations made, what they brought, the last answer out of 10."""

    customer_id: int
    name: str
    referrals: int
    brought_cents: int
    points: float | None
    revenue_12m_cents: int


@dataclass(frozen=True, slots=True)
class Opinions:
    """Both lists, and the sums over everybody."""

    unhappy: tuple[Unhappy, ...]
    ambassadors: tuple[Ambassador, ...]
    referrals: int
    brought_cents: int
