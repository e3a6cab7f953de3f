"""What Home and Reports show: work waiting, key figures, trends, tables by month, category and channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.models.domain.importing import SourceAge
from app.models.domain.scenario import DayLoad


@dataclass(frozen=True, slots=True)
class EmailTypo:
    """Profiles whose address ends in a misspelt domain, and the one that was perhaps meant."""

    domain: str
    suggestion: str
    customers: int


@dataclass(frozen=True, slots=True)
class HomeWork:
    """What waits on `day`: contacts to review by channel, questions, old imports, addresses to correct.

    `approved` are contacts of the day that were already approved. `sources` holds those with an import in force,
    `ageing` the ones older than a week, oldest first.
    """

    day: date
    is_today: bool
    contacts: int
    by_channel: tuple[tuple[str, int], ...]
    withheld: int
    approved: int
    duplicates: int
    sources: tuple[SourceAge, ...]
    ageing: tuple[SourceAge, ...]
    email_typos: tuple[EmailTypo, ...]
    has_scenario: bool


@dataclass(frozen=True, slots=True)
class HomeWeek:
    """How many contacts the days from `day` on hold; `next_contact_on` is the first later one with a contact."""

    day: date
    loads: tuple[DayLoad, ...]
    next_contact_on: date | None


@dataclass(frozen=True, slots=True)
class YearFigure:
    """A figure of the 365 days up to the day, the same a year before (None: no whole year of data), and its trend.

    `trend` holds 13 values: at the last twelve ends of months before the day, then of the day; None without sales.
    """

    value: int | None
    year_before: int | None
    trend: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthRevenue:
    """Net revenue of a month (its first day) and of the same days of that month a year before, in cents.

    `until_day` is the last day counted of a month that has only begun, None of a whole one.
    """

    month: date
    revenue_cents: int
    before_cents: int
    sales: int = 0
    until_day: int | None = None


@dataclass(frozen=True, slots=True)
class DataHealth:
    """How many of all customers, prospects too, can be reached, and of how many it is known whether they want to."""

    customers: int
    with_email: int
    with_post: int
    with_mobile: int
    with_email_consent: int


@dataclass(frozen=True, slots=True)
class HomeFigures:
    """The figures of a day. Money holds anonymous sales; customers do not. Amounts in cents."""

    as_of: date
    currency: str
    has_purchases: bool
    customers: int
    prospects: int
    revenue: YearFigure
    basket: YearFigure
    anonymous_12m_cents: int
    active_customers: int
    at_risk: int
    classes: tuple[tuple[str, int], ...]
    months: tuple[MonthRevenue, ...]
    health: DataHealth


@dataclass(frozen=True, slots=True)
class HomeTrends:
    """Customer figures over the year: at twelve ends of months and at the day, and 365 days before it.

    `classes` holds one trend per RFM class; the values of `year_before` are empty where there is no year of data.
    """

    as_of: date
    days: tuple[date, ...]
    active_customers: YearFigure
    classes: Mapping[str, YearFigure]


@dataclass(frozen=True, slots=True)
class MonthCustomers:
    """Customers with a sale in a month: for the first time ever, or again."""

    month: date
    new: int
    returning: int
    until_day: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """Net revenue and sales of a part (a category, a channel) over 365 days, and over the 365 days before.

    `code` is "" for what has no name, None for what lines do not say (discounts, shipping, returns of whole orders).
    """

    code: str | None
    revenue_cents: int
    before_cents: int
    sales: int
    quantity: float | None = None


@dataclass(frozen=True, slots=True)
class Reports:
    """Every table of the Reports page, as of a day."""

    as_of: date
    currency: str
    has_purchases: bool
    months: tuple[MonthRevenue, ...]
    customers: tuple[MonthCustomers, ...]
    categories: tuple[Share, ...]
    channels: tuple[Share, ...]
