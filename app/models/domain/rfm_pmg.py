"""The whole base in two pictures: the RFM grid and the PMG curve."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.domain.score import RfmGrid


@dataclass(frozen=True, slots=True)
class GridCell:
    """Customers of one recency and one frequency mark, their money, and the RFM classes they are in."""

    recency: int
    frequency: int
    customers: int
    revenue_12m_cents: int
    classes: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The first `customers` in order of revenue bring `revenue_cents`; the last of them brings `least_cents`."""

    customers: int
    revenue_cents: int
    least_cents: int


@dataclass(frozen=True, slots=True)
class SizeClass:
    """One PMG class: how many, what they bring in the window, and the least that one of them brings."""

    klass: str
    customers: int
    revenue_cents: int
    least_cents: int


@dataclass(frozen=True, slots=True)
class RfmPmgPicture:
    """Both pictures as of a day. `window_days` None: PMG looks at all purchases ever."""

    as_of: date
    window_days: int | None
    marked: int
    customers: int
    grid: RfmGrid
    cells: tuple[GridCell, ...]
    classes: tuple[tuple[str, int], ...]
    curve: tuple[CurvePoint, ...]
    sizes: tuple[SizeClass, ...]


@dataclass(frozen=True, slots=True)
class ClassChange:
    """Customers of a class as it is, and with other limits."""

    klass: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class LimitsPreview:
    """What other limits would change, before anything is kept: who changes class, and the classes after."""

    rfm_moved: int
    pmg_moved: int
    rfm: tuple[ClassChange, ...]
    pmg: tuple[ClassChange, ...]
