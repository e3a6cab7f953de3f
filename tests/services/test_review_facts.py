"""What the review shows beside the linkage: joins made without asking, and what follows from many answers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services import review_job
from app.services.review_facts import consents_of, joined_count
from tests.builders.workspace import add_customer

if TYPE_CHECKING:
    from app.services.container import Services


@pytest.fixture
def shop(services: Services) -> Services:
    """Return services over five records: Hélène twice for sure, Paul perhaps twice, Zoé once."""
    known = {"email": "helene@courriel.example", "phone": "+33639984715", "birth_on": "1968-12-02"}
    with services.database.write() as connection:
        add_customer(connection, 1, first_name="Hélène", last_name="Marchetti", **known)
        add_customer(connection, 2, first_name="Helene", last_name="Marchetti", **known)
        add_customer(connection, 4, first_name="Paul", last_name="Nguyen", postcode="69003", city="Lyon")
        add_customer(connection, 5, first_name="P", last_name="Nguyen", postcode="69003", city="Lyon")
        add_customer(connection, 6, first_name="Zoé", last_name="Durand", city="Apt")
    services.rebuild.refresh()
    return services


def test_joins_of_the_linkage_are_counted_and_those_of_the_user_are_not(shop: Services) -> None:
    assert joined_count(shop.database) == 1
    shop.identity.decide([4, 5], "same")
    shop.rebuild.refresh(unify=False)
    assert sum(shop.customers.totals()) == 3
    assert joined_count(shop.database) == 1


def test_the_latest_word_on_a_consent_counts_and_of_one_day_the_refusal(shop: Services) -> None:
    with shop.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on, is_live) VALUES "
            "(1, 1, 'post', 'refused', NULL, '2025-02-01', 1), "
            "(1, 1, 'post', 'granted', '2025-03-11', '2025-03-11', 1), "
            "(1, 1, 'sms', 'granted', '2025-02-01', '2025-02-01', 1), (1, 1, 'sms', 'refused', '2025-02-01', '', 1),"
            "(2, 1, 'email', 'granted', '2025-02-01', '', 0)"
        )
    assert consents_of(shop.database, [1, 2, 4]) == {1: (("post", "granted"), ("sms", "refused"))}


def test_many_answers_derive_everything_and_are_taken_back_whole(shop: Services) -> None:
    changes = review_job.accept_above(shop, 0.5, NoProgress())
    assert changes.label == "cases_accepted"
    assert sum(shop.customers.totals()) == 3
    assert changes.undo is not None
    review_job.withdraw(shop, str(changes.undo.argument), NoProgress())
    assert sum(shop.customers.totals()) == 4
    with pytest.raises(KnownError, match="answers_missing"):
        review_job.accept_above(shop, 0.99, NoProgress())


def test_one_answer_brings_its_customers_up_to_date_at_once(shop: Services) -> None:
    changes = shop.identity.decide([4, 5], "same")
    assert len(shop.customers.search("Nguyen")) == 2
    review_job.derive_changed(shop, changes)
    assert [row.customer_id for row in shop.customers.search("Nguyen")] == [4]
    assert sum(shop.customers.totals()) == 3


def test_the_same_is_done_in_a_child_process(shop: Services) -> None:
    changes = review_job.accept_above_in_child(shop, 0.5, NoProgress())
    assert sum(shop.customers.totals()) == 3
    assert changes.undo is not None
    review_job.withdraw_in_child(shop, str(changes.undo.argument), NoProgress())
    assert sum(shop.customers.totals()) == 4
    with pytest.raises(KnownError, match="decision_unknown"):
        review_job.withdraw_in_child(shop, str(changes.undo.argument), NoProgress())
