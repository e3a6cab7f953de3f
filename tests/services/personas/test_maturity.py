"""Prospects by maturity: each in the first rule that holds, by numbers the owner may change."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.persona import MaturityPolicy
from app.models.domain.ports import NoProgress
from tests.builders.workspace import add_contact, add_customer, add_purchase

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)
SIGNS = {
    1: [("abandoned_cart", 5)], 2: [("clicked", 3), ("clicked", 20)], 3: [("visited", 29)], 4: [("replied", 1)],
    5: [("clicked", 60)], 6: [("opened", 10), ("opened", 20), ("opened", 80)], 7: [("visited", 31)],
    8: [("opened", 200)], 9: [("opened", 10)], 10: [("opened", 400)], 11: [],
}  # fmt: skip


@pytest.fixture
def shop(services: Services) -> Services:
    """Return eleven prospects, and a customer with every sign."""
    with services.database.write() as connection:
        for number, signs in SIGNS.items():
            add_customer(connection, number)
            for kind, days in signs:
                add_contact(connection, number, TODAY - timedelta(days), kind=kind)
        add_customer(connection, 12)
        add_purchase(connection, 12, TODAY, 1_000)
        add_contact(connection, 12, TODAY, kind="visited")
        connection.exec_driver_sql("UPDATE contact_event SET direction = 'in'")
    services.scoring.refresh()
    return services


def found(services: Services) -> dict[str, list[int]]:
    return {code: sorted(services.segments.members(rule)) for code, rule in services.personas.maturity_rules().items()}


def test_each_prospect_is_in_the_first_that_holds(shop: Services) -> None:
    assert found(shop) == {"close": [1, 2, 3, 4], "comparing": [5, 6, 7], "maturing": [8, 9]}


def test_other_numbers_are_kept_and_taken_back(shop: Services) -> None:
    before = found(shop)
    changes = shop.personas.save_maturity(MaturityPolicy(close_days=60, comparing_opens=1, maturing_days=500))
    assert found(shop) == {"close": [1, 2, 3, 4, 7], "comparing": [5, 6, 9], "maturing": [8, 10]}
    assert changes.undo is not None
    shop.undo(changes.undo, NoProgress())
    assert found(shop) == before


@pytest.mark.parametrize(
    "policy", [MaturityPolicy(close_days=0), MaturityPolicy(close_days=100), MaturityPolicy(maturing_days=30)]
)
def test_numbers_that_do_not_fit(shop: Services, policy: MaturityPolicy) -> None:
    with pytest.raises(KnownError) as caught:
        shop.personas.save_maturity(policy)
    assert caught.value.code == "maturity_numbers"
