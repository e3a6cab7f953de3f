"""What a score is, apart from how it is computed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScoreSpec:
    """Identity card of a score.

    `unit` is "mark", "class", "cents", "share", "days" or "points"; `higher_is_better` gives its direction; `classes`
    go from best to worst. A score with open classes has those of the workspace's own data (its categories of products).
    """

    id: str
    unit: str
    higher_is_better: bool
    lowest: float | None
    highest: float | None
    minimum_customers: int
    version: int
    classes: tuple[str, ...] = ()
    has_open_classes: bool = False


@dataclass(frozen=True, slots=True)
class ClassShare:
    """One class of a score over the whole base."""

    klass: str
    customers: int
    revenue_12m_cents: int


@dataclass(frozen=True, slots=True)
class ScoreOverview:
    """A score over the whole base: how many have it, how they spread, and as of which day."""

    spec: ScoreSpec
    as_of: str
    scored: int
    without: int
    classes: tuple[ClassShare, ...]


@dataclass(frozen=True, slots=True)
class RfmGrid:
    """Customers by recency mark (rows, 5 = most recent first) and frequency mark (columns, 1 to 5)."""

    recency_bounds_days: tuple[int, ...]
    frequency_bounds: tuple[int, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class ScoreDay:
    """What a score said of the whole base on a day: how many had it, the sum of their values, customers by class."""

    as_of: str
    scored: int
    value_sum: float
    classes: dict[str, int]
