"""What a customer may like next, when and where the shop's customers buy, and how products are sorted."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class ProductHint:
    """A product to propose to a customer, and why."""

    product_id: int
    name: str
    category: str | None
    percent: float
    reason: Reason


@dataclass(frozen=True, slots=True)
class HabitShare:
    """A weekday (1 = Monday), month (1 to 12), hour or channel: sales there, their part, and the part of everybody."""

    key: str
    sales: int
    share: float
    usual_share: float


@dataclass(frozen=True, slots=True)
class Habits:
    """When and where one customer, or the buyers of one category, buy; `sales` in all.

    `hours` look at the sales whose hour is known alone, and are empty when there is none.
    """

    sales: int
    weekdays: tuple[HabitShare, ...]
    months: tuple[HabitShare, ...]
    hours: tuple[HabitShare, ...]
    channels: tuple[HabitShare, ...]


@dataclass(frozen=True, slots=True)
class SortedProduct:
    """A product and its category; `origin` is "own" (the user's), "file", "name" (found in it) or "none"."""

    product_id: int
    sku: str
    name: str
    category: str | None
    origin: str
