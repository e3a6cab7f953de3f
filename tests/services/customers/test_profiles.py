"""One customer whole: values with their source, history, suppression, joined customers."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.domain.changes import UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.integrity import check
from tests.builders.import_files import bring, one, write_table
from tests.builders.small_shop import TILL, TILL_ROWS, ids_of


@pytest.fixture
def joined(shop, tmp_path):
    """Anaïs is known to the till too, and the owner said that both are one."""
    services = shop.services
    bring(services, write_table(tmp_path / "t.csv", TILL, TILL_ROWS), "Caisse")
    services.rebuild.refresh()
    other = one(services.database, "SELECT customer_id FROM record_customer ORDER BY record_id DESC LIMIT 1")
    records = [
        one(services.database, "SELECT min(record_id) FROM record_customer WHERE customer_id = :id", id=number)
        for number in (shop.ids["Anaïs"], other)
    ]
    assert other != shop.ids["Anaïs"]
    step = services.identity.decide(records, "same").undo
    services.rebuild.refresh(unify=False)
    shop.other, shop.step = other, step
    return shop


def test_values_have_their_source_and_the_others(joined):
    profile = joined.customers.profile(joined.ids["Anaïs"])
    values = {value.field: value for value in profile.values}
    assert (profile.name, profile.city) == ("Anaïs Lefèvre", "Forcalquier")
    assert (values["email"].value, values["email"].source, values["email"].others) == (
        "anais.lefevre@orange.fr",
        "Boutique",
        (),
    )
    assert (values["mobile"].value, values["mobile"].seen_on) == ("+33612345678", date(2025, 9, 25))
    assert [(other.value, other.source) for other in values["mobile"].others] == [("+33799887766", "Caisse")]
    assert values["address"].value == "4 rue des Lavandes\n04300 Forcalquier"
    assert [other.value for other in values["address"].others] == ["Manosque"]
    assert (values["birth_on"].value, values["card"].value) == ("1961-03-14", "K-77")
    assert {value.field for value in profile.values} == {"email", "mobile", "address", "birth_on", "card"}


def test_figures_consents_records_and_tastes(joined):
    profile = joined.customers.profile(joined.ids["Anaïs"])
    assert (profile.purchase_count, profile.revenue_cents, profile.average_basket_cents) == (3, 6_000, 2_000)
    assert (profile.silence_days, profile.since_on, profile.kind) == (54, date(2024, 3, 25), "person")
    assert profile.categories == (("Miels", 2), ("Savons", 1))
    assert {state.channel: (state.status, state.is_usable) for state in profile.consents} == {
        "email": ("granted", True),
        "post": ("unknown", True),
        "sms": ("unknown", True),
        "phone": ("unknown", True),
    }
    assert sorted((record.source, record.external_id) for record in profile.records if record.external_id) == [
        ("Boutique", "C-101")
    ]
    assert {record.source for record in profile.records} >= {"Boutique", "Caisse"}


def test_purchases_newest_first_with_their_lines(shop):
    bought = shop.customers.purchases(shop.ids["Anaïs"])
    assert [(str(row.on), row.kind, row.net_cents) for row in bought] == [
        ("2025-09-25", "sale", 1_000),
        ("2025-03-25", "sale", 2_000),
        ("2024-03-25", "sale", 3_000),
    ]
    assert [line[:3] for line in bought[0].lines] == [("Miel", "Miels", 1.0)]


def test_the_timeline_holds_everything_newest_first(shop):
    entries = shop.customers.timeline(shop.ids["Anaïs"])
    assert [entry.on for entry in entries] == sorted((entry.on for entry in entries), reverse=True)
    kinds = [(entry.kind, entry.reason.code) for entry in entries]
    assert sorted(kinds) == sorted(
        [("purchase", "purchase_sale")] * 3 + [("contact", "contact_opened"), ("consent", "consent_granted")]
    )
    assert len(shop.customers.timeline(shop.ids["Anaïs"], limit=2)) == 2


def test_nobody_has_that_number(shop):
    for call in (shop.customers.profile, shop.customers.suppress):
        with pytest.raises(KnownError) as caught:
            call(9_999)
        assert caught.value.code == "customer_unknown"
    assert shop.customers.purchases(9_999) == []


def test_suppression_and_its_undo(shop):
    number = shop.ids["Anaïs"]
    changes = shop.customers.suppress(number)
    assert shop.customers.profile(number).is_suppressed
    shop.services.rebuild.refresh()
    assert shop.customers.profile(number).is_suppressed
    shop.services.undo(changes.undo, NoProgress())
    assert not shop.customers.profile(number).is_suppressed
    shop.customers.suppress(number)
    shop.customers.suppress(number, "email")
    shop.customers.lift_suppressions(number)
    assert one(shop.services.database, "SELECT count(*) FROM suppression WHERE withdrawn_at IS NULL") == 0


def test_one_channel_alone_is_not_everything(shop):
    shop.customers.suppress(shop.ids["Anaïs"], "email")
    assert not shop.customers.profile(shop.ids["Anaïs"]).is_suppressed


def test_a_joined_customer_is_found_under_both_numbers(joined):
    kept = joined.customers.forward(joined.other)
    assert kept == joined.ids["Anaïs"]
    assert joined.customers.profile(joined.other) == joined.customers.profile(kept)
    assert joined.customers.purchases(joined.other) == joined.customers.purchases(kept)
    assert joined.customers.timeline(joined.other) == joined.customers.timeline(kept)
    joined.customers.suppress(joined.other)
    assert joined.customers.profile(kept).is_suppressed
    joined.customers.lift_suppressions(joined.other)
    assert not joined.customers.profile(kept).is_suppressed
    assert check(joined.services).differing == ()


def test_parted_again_each_has_its_own_number(joined):
    joined.services.undo(UndoStep(joined.step.command, joined.step.argument), NoProgress())
    assert joined.customers.forward(joined.other) == joined.other
    assert joined.customers.profile(joined.other).city == "Manosque"
    assert check(joined.services).differing == ()


def test_the_public_table_of_customers(shop):
    rows = {row["first_name"]: row for row in shop.customers.all_profiles()}
    row = rows["Anaïs"]
    assert (row["email"], row["phone"], row["birth_date"], row["consent_email"], row["consent_sms"]) == (
        "anais.lefevre@orange.fr", "+33612345678", "1961-03-14", "granted", "unknown",
    )  # fmt: skip
    assert (row["first_purchase_on"], row["last_purchase_on"], row["purchases"], row["revenue"]) == (
        "2024-03-25", "2025-09-25", 3, "60.00",
    )  # fmt: skip
    assert (rows["Zoé"]["last_purchase_on"], rows["Zoé"]["revenue"]) == (None, "0.00")


def test_the_public_table_of_records(shop):
    rows = list(shop.customers.all_records())
    assert {(row["source"], row["external_id"], row["row"]) for row in rows if row["external_id"]} == {
        ("Boutique", f"C-10{n}", n + 1) for n in range(1, 6)
    }
    assert {row["customer_id"] for row in rows} == set(ids_of(shop.services).values())
