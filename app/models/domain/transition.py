"""Where customers were on one day and where they are on another: segmentations, matrices, projections, differences."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

NOT_YET: Final = "not_yet"
"""Row of those who were no customers on the first day and are on the second."""
ERASED: Final = "erased"
"""Row and column of people erased between the two days: what they were is known no more, so no total holds them."""
NO_CLASS: Final = "none"
"""Class of customers whom a segmentation puts nowhere: none of the segments, no purchase in the window, no value."""

LEAST_ROW: Final = 20
"""Shares of a row under this number of customers say nothing and are not shown."""


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier (later if negative), or the last of its month."""
    number = day.year * 12 + day.month - 1 - months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Segmentation:
    """What puts each customer in one class.

    `classes` are codes in their order, best first; `names` gives the words of those that are data (segments of the
    owner, values of a column), `title` the name of the column.
    """

    id: str
    kind: str
    classes: tuple[str, ...]
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    title: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Customers who went from one class to another; money is what they spent in the 365 days up to each day."""

    customers: int
    revenue_before_cents: int
    revenue_after_cents: int

    @property
    def change_cents(self) -> int:
        """Return by how much their revenue changed."""
        return self.revenue_after_cents - self.revenue_before_cents


NOBODY: Final = Passage(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Every passage between two days. `rows` are classes of the first day and NOT_YET, `columns` those of the second.

    Rows and columns without anybody in a class that the segmentation always has stay; `cells` holds what is not empty.
    `erased` counts people erased between the days, who are in no total.
    """

    segmentation: Segmentation
    from_on: date
    to_on: date
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], Passage]
    erased: int = 0

    def cell(self, row: str, column: str) -> Passage:
        """Return one passage."""
        return self.cells.get((row, column), NOBODY)

    def row_total(self, row: str) -> Passage:
        """Return everybody of a class of the first day."""
        return _sum(passage for (before, _), passage in self.cells.items() if before == row)

    def column_total(self, column: str) -> Passage:
        """Return everybody of a class of the second day."""
        return _sum(passage for (_, after), passage in self.cells.items() if after == column)

    @property
    def total(self) -> Passage:
        """Return everybody who is a customer on one of the days."""
        return _sum(self.cells.values())

    @property
    def customers_after(self) -> int:
        """Return how many are customers on the second day."""
        return self.total.customers - self.column_total(NOT_YET).customers

    @property
    def customers_before(self) -> int:
        """Return how many were customers on the first day."""
        return self.total.customers - self.row_total(NOT_YET).customers

    def share(self, row: str, column: str) -> float | None:
        """Return which part of its row a cell is; None under LEAST_ROW customers."""
        whole = self.row_total(row).customers
        return self.cell(row, column).customers / whole if whole >= LEAST_ROW else None


def _sum(passages: Any) -> Passage:
    found: list[Passage] = list(passages)
    return Passage(
        sum(passage.customers for passage in found),
        sum(passage.revenue_before_cents for passage in found),
        sum(passage.revenue_after_cents for passage in found),
    )


@dataclass(frozen=True, slots=True)
class NoiseShare:
    """Of `customers` of a class (on average over the draws), the share that keeps it when nothing changed."""

    kept_share: float
    customers: float


@dataclass(frozen=True, slots=True)
class ProjectionError:
    """How the same projection, made a year ago, would have done: customers per class, announced and seen."""

    announced: Mapping[str, int]
    seen: Mapping[str, int]

    @property
    def mean_error(self) -> float:
        """Return the mean error in customers per class."""
        return sum(abs(self.announced[name] - self.seen[name]) for name in self.seen) / max(len(self.seen), 1)


@dataclass(frozen=True, slots=True)
class Projection:
    """Customers per class in a year, if the next twelve months resemble the last; they add up to `total`.

    `past` is None when the history is too short to say how it would have done a year ago.
    """

    on: date
    customers: Mapping[str, int]
    total: int
    newcomers: int
    past: ProjectionError | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something is not said yet: a code, its values, and the day when it will do, if one can say."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that the customers of a cell have more or less often than those they are compared with.

    `when` says as of when it was known: "before" (the first day), "between" the days, or "now" where no date is known.
    """

    code: str
    params: Mapping[str, Any]
    when: str
    cell_with: int
    cell_customers: int
    other_with: int
    other_customers: int
    chance: float

    @property
    def cell_share(self) -> float:
        """Return the share of the cell's customers."""
        return self.cell_with / max(self.cell_customers, 1)

    @property
    def other_share(self) -> float:
        """Return the share of the others."""
        return self.other_with / max(self.other_customers, 1)


@dataclass(frozen=True, slots=True)
class Mover:
    """One customer of a cell."""

    customer_id: int
    name: str
    silence_days: int | None
    revenue_before_cents: int
    revenue_after_cents: int


@dataclass(frozen=True, slots=True)
class CellDetail:
    """A cell opened: its customers by money, and what sets them apart.

    `compared_with` is "stayed", or "others" of the row where the cell is the one that stayed or nobody could stay.
    `tried` facts were looked at; `refusal` says why none could be.
    """

    row: str
    column: str
    passage: Passage
    row_customers: int
    compared_with: str
    compared: int
    movers: tuple[Mover, ...]
    differences: tuple[Difference, ...]
    tried: int
    rule: Mapping[str, Any]
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """Month by month: one matrix for each step between consecutive days."""

    segmentation: Segmentation
    steps: tuple[Matrix, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """Return the days, oldest first."""
        return (self.steps[0].from_on, *(step.to_on for step in self.steps)) if self.steps else ()


@dataclass(frozen=True, slots=True)
class TransitionView:
    """What the tab shows at once."""

    matrix: Matrix
    noise: Mapping[str, NoiseShare]
    projection: Projection | Refusal
