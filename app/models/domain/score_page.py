"""What the page of one score shows: how it spreads, what is at stake, how far to trust it, whom to look at first."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.domain.reasons import Reason
from app.models.domain.score import ClassShare, ScoreOverview
from app.models.domain.score_quality import CalibrationBand, ScoreQuality


@dataclass(frozen=True, slots=True)
class ScoreStep:
    """Customers whose value is from `lowest` up to, not including, `highest` (the last step includes it).

    `weighted_cents` is the sum of value × revenue of twelve months: for a probability, the revenue to expect to lose.
    """

    lowest: float
    highest: float
    customers: int
    revenue_12m_cents: int
    weighted_cents: int = 0


@dataclass(frozen=True, slots=True)
class TestedStep:
    """The backtest by steps of one percent: customers announced there, the sum of their probabilities, who left."""

    percent: int
    customers: int
    announced: float
    observed: int


@dataclass(frozen=True, slots=True)
class Stake:
    """The customers to act on: those of `classes` (all with the score, when empty), and what they spent in 12 months.

    `revenue_share` is their part of everybody's revenue of 12 months; `loyal` how many of them RFM calls best, loyal or
    at risk; `expected_loss_cents` is the sum of probability × revenue, None where the score is no probability.
    """

    classes: tuple[str, ...]
    customers: int
    revenue_12m_cents: int
    revenue_share: float
    loyal: int
    expected_loss_cents: int | None = None


@dataclass(frozen=True, slots=True)
class ReasonShare:
    """How many customers at stake have this main reason (see MAIN_REASONS of the score)."""

    code: str
    customers: int
    revenue_12m_cents: int


@dataclass(frozen=True, slots=True)
class ScoredCustomer:
    """One row of a list: a customer, its score and the reason that is said first.

    `low_cents` and `high_cents` bound the interval of a score in money; `weight_cents` is what the list is ordered by.
    """

    customer_id: int
    name: str
    value: float | None
    klass: str | None
    revenue_12m_cents: int
    weight_cents: int
    reason: Reason | None = None
    low_cents: int | None = None
    high_cents: int | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """A level of risk between two thresholds: who is in it now, and what the backtest saw there (None untested)."""

    klass: str
    lowest: float
    highest: float
    customers: int
    revenue_12m_cents: int
    expected_loss_cents: int
    tested: CalibrationBand | None = None


@dataclass(frozen=True, slots=True)
class ScorePage:
    """The page of any score. `steps` are empty for marks and for classes without a scale."""

    overview: ScoreOverview
    quality: ScoreQuality | None
    steps: tuple[ScoreStep, ...]
    stake: Stake
    reasons: tuple[ReasonShare, ...]
    first: tuple[ScoredCustomer, ...]
    tested_steps: tuple[TestedStep, ...] = ()

    def bars(self, steps_each: int) -> tuple[ScoreStep, ...]:
        """Return the steps, so many joined to a bar."""
        joined = [self.steps[start : start + steps_each] for start in range(0, len(self.steps), steps_each)]
        return tuple(_joined(steps) for steps in joined)

    def levels(self, medium_from: float, high_from: float) -> tuple[Level, ...]:
        """Return low, medium and high between two thresholds in whole percents; at once, for a dragged handle."""
        edges = (0, round(medium_from * 100), round(high_from * 100), 100)
        return tuple(
            self._level(klass, edges[place], edges[place + 1]) for place, klass in enumerate(("low", "medium", "high"))
        )

    def _level(self, klass: str, first: int, behind: int) -> Level:
        now = _joined(self.steps[first:behind]) if behind > first and self.steps else ScoreStep(0, 0, 0, 0)
        past = [step for step in self.tested_steps if first <= step.percent < behind]
        seen = sum(step.customers for step in past)
        tested = None
        if seen:
            announced, observed = sum(step.announced for step in past), sum(step.observed for step in past)
            tested = CalibrationBand(first / 100, behind / 100, seen, announced / seen, observed / seen)
        return Level(klass, first / 100, behind / 100, now.customers, now.revenue_12m_cents, now.weighted_cents, tested)


def _joined(steps: tuple[ScoreStep, ...]) -> ScoreStep:
    return ScoreStep(
        steps[0].lowest,
        steps[-1].highest,
        sum(step.customers for step in steps),
        sum(step.revenue_12m_cents for step in steps),
        sum(step.weighted_cents for step in steps),
    )


@dataclass(frozen=True, slots=True)
class ConcentrationPoint:
    """The best part of the customers holds this part of the value to come."""

    customers_share: float
    value_share: float


@dataclass(frozen=True, slots=True)
class Cohort:
    """Customers whose first purchase fell in the quarter that begins on `first_on` (ISO day).

    `worth_cents` is their mean net revenue by the end of each 91 days since their own first purchase, as far as all of
    them were watched; `expected_cents` is the mean lifetime value of those who have one.
    """

    first_on: str
    customers: int
    came_back: int
    active: int
    worth_cents: tuple[int, ...]
    expected_cents: int | None


@dataclass(frozen=True, slots=True)
class LifetimePage:
    """Lifetime value beside its page: the total, who holds it, and what each generation of customers brought."""

    horizon_days: int
    margin_share: float | None
    expected_cents: int
    concentration: tuple[ConcentrationPoint, ...]
    cohorts: tuple[Cohort, ...]


@dataclass(frozen=True, slots=True)
class CategoryAudience:
    """A category: who ever bought it, and who most likely buys it next."""

    category: str
    buyers: int
    next_for: int
    is_bought_once: bool


@dataclass(frozen=True, slots=True)
class AffinityPage:
    """Categories against each other. `share[i][j]`: of the buyers of i, the part who also bought j; `lift[i][j]`: how
    many times the part of everybody that is. Categories with most buyers first.
    """

    customers: int
    categories: tuple[CategoryAudience, ...]
    share: tuple[tuple[float, ...], ...]
    lift: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class ScorePreview:
    """How a score would spread with other settings; nothing is stored. `moved` change class, of those scored twice."""

    classes: tuple[ClassShare, ...]
    steps: tuple[ScoreStep, ...]
    scored: int
    moved: int


@dataclass(frozen=True, slots=True)
class PotentialMonth:
    """The potential of the customers (or of one) as of a day: how many, in money, and how many rise and drop.

    `prospects` are those of whom a value could be told that day, `prospects_cents` what they may bring, beside
    `value_cents`.
    """

    as_of: str
    customers: int
    value_cents: int
    rising: int
    dropping: int
    prospects: int = 0
    prospects_cents: int = 0
