"""What the pages of scores read: every figure adds up to the stored ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.settings import ScorePolicy
from app.services.scoring.engagement import DEFAULT_WEIGHTS, EngagementPolicy
from app.services.scoring.registry import specs
from app.services.scoring.service import ScoringService
from app.services.workspace.service import WorkspaceService
from tests.builders.workspace import add_customer, add_product, add_purchase, fill

if TYPE_CHECKING:
    from app.models.db.engine import Database
    from tests.fakes import FixedClock

TODAY = date(2025, 11, 18)


@pytest.fixture
def scoring(database: Database, clock: FixedClock) -> ScoringService:
    return ScoringService(database, clock, WorkspaceService(database, clock))


@pytest.fixture
def filled(database: Database, scoring: ScoringService) -> ScoringService:
    fill(database, customers=400)
    scoring.refresh()
    return scoring


def test_steps_hold_everybody_with_the_score(filled: ScoringService) -> None:
    for spec in specs():
        page = filled.page(spec.id)
        if page.steps:
            assert sum(step.customers for step in page.steps) == page.overview.scored, spec.id
        assert len(page.first) <= 12
    empty = [spec.id for spec in specs() if not filled.page(spec.id).steps]
    assert {"rfm_recency", "rfm", "pmg", "influence"} <= set(empty)
    assert not {"attrition", "lifetime_value", "engagement"} & set(empty)


def test_levels_of_thresholds_in_force_equal_the_stored_classes(filled: ScoringService) -> None:
    page, policy = filled.page("attrition"), ScorePolicy()
    levels = page.levels(policy.attrition_medium_from, policy.attrition_high_from)
    stored = {share.klass: (share.customers, share.revenue_12m_cents) for share in page.overview.classes}
    assert {level.klass: (level.customers, level.revenue_12m_cents) for level in levels} == stored
    assert page.stake.customers == stored["high"][0]
    assert page.stake.expected_loss_cents == pytest.approx(levels[2].expected_loss_cents, abs=100)
    assert sum(reason.customers for reason in page.reasons) == page.stake.customers


def test_dragged_thresholds_move_customers_and_their_test(filled: ScoringService) -> None:
    page = filled.page("attrition")
    tested = page.quality.backtest if page.quality else None
    assert tested is not None
    for levels in (page.levels(0.25, 0.5), page.levels(0.1, 0.9), page.levels(0, 0)):
        assert sum(level.customers for level in levels) == page.overview.scored
        seen = [level.tested for level in levels if level.tested]
        assert sum(level.customers for level in seen) == tested.customers
        assert sum(level.observed * level.customers for level in seen) == pytest.approx(tested.observed)


def test_first_customers_are_those_with_most_risk_times_money(filled: ScoringService) -> None:
    page = filled.page("attrition", limit=5)
    weights = [row.weight_cents for row in page.first]
    assert weights == sorted(weights, reverse=True)
    assert all(row.klass == "high" and row.reason is not None for row in page.first)
    values = filled.page("lifetime_value", limit=3).first
    assert all(
        row.low_cents is not None and row.low_cents <= (row.value or 0) <= (row.high_cents or 0) for row in values
    )


def test_concentration_grows_to_everything_and_cohorts_hold_everybody(filled: ScoringService) -> None:
    page = filled.lifetime_page()
    shares = [point.value_share for point in page.concentration]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert sum(cohort.customers for cohort in page.cohorts) <= filled.overview("rfm").scored
    assert all(cohort.came_back <= cohort.customers for cohort in page.cohorts)


def test_a_cohort_is_worth_what_its_customers_brought_by_age(database: Database, scoring: ScoringService) -> None:
    with database.write() as connection:
        for number, first in ((1, date(2025, 1, 10)), (2, date(2025, 3, 31))):
            add_customer(connection, number)
            add_purchase(connection, number, first, 1000)
        add_purchase(connection, 1, date(2025, 1, 10) + timedelta(91), 500)
    scoring.refresh()
    (cohort,) = scoring.lifetime_page().cohorts
    assert (cohort.first_on, cohort.customers, cohort.came_back) == ("2025-01-01", 2, 1)
    assert cohort.worth_cents == (1000, 1250)
    assert cohort.expected_cents is None


def test_categories_bought_together(database: Database, scoring: ScoringService) -> None:
    with database.write() as connection:
        add_product(connection, 1, "Sencha", "Thé")
        add_product(connection, 2, "Lavande", "Miel")
        for number in range(1, 11):
            add_customer(connection, number)
            add_purchase(connection, number, TODAY - timedelta(number), 1000, products=(1, 2) if number <= 4 else (1,))
    scoring.refresh()
    page = scoring.affinity_page()
    assert [(each.category, each.buyers) for each in page.categories] == [("Thé", 10), ("Miel", 4)]
    assert page.share == ((1.0, 0.4), (1.0, 1.0))
    assert page.lift[1][0] == 1.0
    told = scoring.whom_to_tell("Miel", limit=20)
    assert {row.reason.code for row in told if row.reason} == {"affinity_own", "affinity_popular"}
    assert all(row.reason is not None for row in told)
    assert len(told) == 10
    assert {row.customer_id for row in told[:4]} == {1, 2, 3, 4}
    assert scoring.whom_to_tell("Savon") == ()


def test_weights_are_previewed_without_storing(filled: ScoringService) -> None:
    kept = filled.engagement_policy()
    same = filled.preview_engagement(kept)
    assert same.moved == 0
    assert {share.klass: share.customers for share in same.classes} == {
        share.klass: share.customers for share in filled.overview("engagement").classes
    }
    heavy = replace(kept, weights={**DEFAULT_WEIGHTS, "purchase": 60.0})
    assert filled.preview_engagement(heavy).moved > 0
    assert filled.engagement_policy() == kept
    filled.save_engagement_policy(heavy)
    assert filled.engagement_policy().weights["purchase"] == 60.0
    with pytest.raises(ValueError, match="weights"):
        filled.preview_engagement(EngagementPolicy(weights={"purchase": 1e9}))
