"""What score pages read beside the scores: levels that move at once, e-mail habits, opinions, the best tenth."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from app.models.domain.ports import NoProgress
from app.models.domain.settings import ScorePolicy
from app.services.score_job import affinity_page_in_child, recompute, recompute_in_child, whom_to_tell_in_child
from app.services.scoring.figures import refresh
from tests.builders.workspace import add_contact, add_customer, add_purchase, fill
from tests.fakes import TODAY

if TYPE_CHECKING:
    from app.services.container import Services


@pytest.fixture
def shop(services: Services) -> Services:
    fill(services.database, customers=300, purchases_per_customer=6)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    return services


def classes(services: Services) -> dict[int, str]:
    with services.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT customer_id, class FROM customer_score WHERE score_id = 'attrition'")
        return {row[0]: row[1] for row in rows}


def test_levels_kept_at_once_are_those_of_a_whole_computation(shop: Services) -> None:
    before = classes(shop)
    shop.score_pages.keep_attrition_levels(0.31, 0.62)
    at_once = classes(shop)
    assert at_once != before
    shop.scoring.refresh()
    assert classes(shop) == at_once
    assert shop.workspace.score_policy().attrition_medium_from == 0.31


@pytest.mark.parametrize("levels", [(0.5, 0.5), (0.0, 0.5), (0.6, 0.4), (0.4, 1.0)])
def test_levels_out_of_order_are_refused(shop: Services, levels: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="0"):
        shop.score_pages.keep_attrition_levels(*levels)
    assert shop.workspace.score_policy() == ScorePolicy()


def test_the_best_tenth_begins_where_a_tenth_of_the_customers_are_above(shop: Services) -> None:
    least = shop.score_pages.top_tenth_from_cents("lifetime_value")
    assert least is not None
    with shop.database.read() as connection:
        above, everybody = connection.execute(
            text("SELECT sum(value >= :least), count(*) FROM customer_score WHERE score_id = 'lifetime_value'"),
            {"least": least},
        ).one()
    assert abs(above - everybody / 10) <= 1
    assert shop.score_pages.top_tenth_from_cents("satisfaction_points") is None


def test_scores_are_computed_in_a_child_with_what_was_chosen(shop: Services) -> None:
    policy = ScorePolicy(attrition_horizon_days=180)
    recompute_in_child(shop, NoProgress(), policy)
    assert shop.workspace.score_policy() == policy
    quality = shop.scoring.quality("attrition")
    assert quality is not None
    assert quality.horizon_days == 180


def test_a_computation_that_is_stopped_keeps_the_policy_from_before(shop: Services) -> None:
    from app.models.domain.errors import Cancelled

    class Stopped(NoProgress):
        def check_cancelled(self) -> None:
            raise Cancelled

    before = classes(shop)
    with pytest.raises(Cancelled):
        recompute(shop, TODAY, ScorePolicy(attrition_high_from=0.9), None, Stopped())
    assert shop.workspace.score_policy() == ScorePolicy()
    assert classes(shop) == before


def test_affinities_are_read_and_learnt_in_a_child(shop: Services) -> None:
    page = affinity_page_in_child(shop, NoProgress())
    assert page == shop.scoring.affinity_page()
    category = page.categories[0].category
    assert whom_to_tell_in_child(shop, category, 5, NoProgress()) == shop.scoring.whom_to_tell(category, 5)


def test_habits_are_medians_and_preloaded_openings_are_counted_apart(services: Services) -> None:
    with services.database.write() as connection:
        for customer, delay in ((1, 2), (2, 4), (3, 9)):
            add_customer(connection, customer)
            add_purchase(connection, customer, TODAY - timedelta(10), 1_000)
            add_contact(connection, customer, TODAY - timedelta(30), kind="sent")
            add_contact(connection, customer, TODAY - timedelta(30 - delay), kind="opened")
        connection.exec_driver_sql("UPDATE contact_event SET direction = 'in' WHERE kind = 'opened'")
        connection.exec_driver_sql(
            "UPDATE contact_event SET detail = 'machine open' WHERE kind = 'opened' AND record_id = 3"
        )
        refresh(connection, TODAY, ScorePolicy())
    habits = services.score_pages.email_habits()
    found = {habit.score_id: (habit.customers, habit.median) for habit in habits.habits}
    assert found["email_open_rate"] == (3, 100.0)
    assert found["email_activation_days"] == (2, 2.0)
    assert (habits.opened, habits.preloaded) == (3, 1)


def test_without_anything_said_lists_are_empty(services: Services) -> None:
    opinions = services.score_pages.opinions()
    assert (opinions.unhappy, opinions.ambassadors, opinions.referrals, opinions.brought_cents) == ((), (), 0, 0)
    assert all(habit.median is None for habit in services.score_pages.email_habits().habits)
