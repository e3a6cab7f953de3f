"""What is entered by hand is evidence like any other, counted everywhere, and taken back exactly."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.customers.by_hand import NewLine
from app.services.integrity import check
from tests.builders.import_files import in_force


def test_a_customer_is_entered_found_and_taken_back(shop):
    services = shop.services
    before = in_force(services.database)
    changes = services.by_hand.add_customer(
        {
            "first_name": "Hélène",
            "last_name": "Marchetti",
            "email": "Helene@Marchetti.example",
            "mobile": "06 39 98 47 15",
            "city": "Forcalquier",
            "consent_email": "granted",
        }
    )
    number = changes.params["customer_id"]
    profile = shop.customers.profile(number)
    assert (profile.name, profile.fields["email"]) == ("Hélène Marchetti", "helene@marchetti.example")
    assert [(s.status, s.is_usable) for s in profile.consents if s.channel == "email"] == [("granted", True)]
    assert [row.customer_id for row in shop.customers.search("marchetti")] == [number]
    assert shop.customers.totals() == (3, 3)
    entered = in_force(services.database)
    assert [batch.source for batch in services.importing.batches()] == ["Lettre", "Boutique", "Boutique"]
    undone = services.undo(changes.undo, NoProgress())
    assert in_force(services.database) == before
    services.undo(undone.undo, NoProgress())
    assert in_force(services.database) == entered
    services.rebuild.refresh()
    assert in_force(services.database) == entered
    assert check(services).differing == ()


def test_a_person_who_is_known_already_is_pointed_out_and_joined_by_the_next_linkage(shop):
    values = {"first_name": "Anaïs", "last_name": "Lefèvre", "email": "anais.lefevre@orange.fr", "mobile": "0612345678"}
    assert shop.services.by_hand.look_alikes(values) == [shop.ids["Anaïs"]]
    assert shop.services.by_hand.look_alikes({"first_name": "Nobody", "mobile": "06"}) == []
    changes = shop.services.by_hand.add_customer(values)
    shop.services.rebuild.refresh()
    assert shop.customers.forward(changes.params["customer_id"]) == shop.ids["Anaïs"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, "customer_empty"),
        ({"city": "Mane"}, "customer_empty"),
        ({"email": "x"}, "value_refused"),
        ({"first_name": "Léa", "shoe": "38"}, "field_unknown"),
    ],
)
def test_a_customer_who_cannot_be_is_refused(shop, values, code):
    before = in_force(shop.services.database)
    with pytest.raises(KnownError, match=code):
        shop.services.by_hand.add_customer(values)
    assert in_force(shop.services.database) == before


def test_a_purchase_counts_everywhere_and_is_taken_back(shop):
    services, number = shop.services, shop.ids["Zoé"]
    before = in_force(services.database)
    lines = [NewLine("Miel", 2, 2_000), NewLine("Emballage", 1, 150)]
    changes = services.by_hand.add_purchase(number, services.clock.today(), lines, channel="Boutique")
    bought = shop.customers.purchases(number)[0]
    assert (bought.net_cents, bought.kind) == (2_150, "sale")
    assert bought.lines == (("Miel", "Miels", 2.0, 2_000), ("Emballage", "", 1.0, 150))
    assert shop.customers.profile(number).revenue_cents == 2_150
    assert shop.customers.totals() == (4, 1)
    services.rebuild.refresh()
    assert services.scoring.explain(number)
    services.undo(changes.undo, NoProgress())
    services.rebuild.refresh()
    assert in_force(services.database) == before


def test_a_return_takes_money_back(shop):
    services, number = shop.services, shop.ids["Anaïs"]
    earlier = shop.customers.profile(number).revenue_cents
    services.by_hand.add_purchase(number, date(2025, 10, 1), [NewLine("Miel", 1, 1_000)], is_return=True)
    assert shop.customers.profile(number).revenue_cents == earlier - 1_000
    assert shop.customers.purchases(number)[0].kind == "refund"


def test_a_contact_is_in_the_thread_and_counts_as_pressure(shop):
    services, number = shop.services, shop.ids["Anaïs"]
    today = services.clock.today()
    changes = services.by_hand.add_contact(
        number, "called", "phone", today, is_incoming=False, detail="Rappel du Sencha"
    )
    entry = shop.customers.timeline(number)[0]
    assert (entry.reason.code, entry.reason.params["detail"]) == ("contact_called", "Rappel du Sencha")
    services.undo(changes.undo, NoProgress())
    assert shop.customers.timeline(number)[0].reason.code != "contact_called"


def test_nothing_is_entered_of_tomorrow(shop):
    tomorrow = shop.services.clock.today() + timedelta(1)
    with pytest.raises(KnownError, match="day_in_future"):
        shop.services.by_hand.add_purchase(1, tomorrow, [NewLine("Miel", 1, 100)])
    with pytest.raises(KnownError, match="purchase_empty"):
        shop.services.by_hand.add_purchase(1, tomorrow - timedelta(1), [])
    with pytest.raises(KnownError, match="contact_kind_unknown"):
        shop.services.by_hand.add_contact(1, "dreamt", "phone", tomorrow - timedelta(1), is_incoming=True)
