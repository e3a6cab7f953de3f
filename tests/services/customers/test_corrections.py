"""What users correct is believed first, survives everything, and can be taken back; files' values stay in sight."""

from __future__ import annotations

from typing import Any

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.integrity import check
from tests.builders.import_files import bring, in_force, write_table
from tests.builders.small_shop import PEOPLE, PEOPLE_ROWS, ids_of


def value_of(shop, number, field) -> Any:
    return next((value for value in shop.customers.profile(number).values if value.field == field), None)


def consent_of(shop, number, channel):
    return next(state for state in shop.customers.profile(number).consents if state.channel == channel)


def correct(shop, number, field, value):
    return shop.services.corrections.correct(number, field, value)


def test_a_corrected_email_is_shown_and_the_source_is_kept(shop):
    number = shop.ids["Anaïs"]
    correct(shop, number, "email", "Anais@Lefevre.example ")
    email = value_of(shop, number, "email")
    assert (email.value, email.is_own, email.source) == ("anais@lefevre.example", True, "")
    assert [(other.value, other.source) for other in email.others] == [("anais.lefevre@orange.fr", "Boutique")]
    assert shop.customers.profile(number).fields["email"] == "anais@lefevre.example"


def test_a_correction_survives_a_rebuild_and_the_same_and_a_newer_file(shop, tmp_path):
    number = shop.ids["Anaïs"]
    correct(shop, number, "email", "anais@lefevre.example")
    shop.services.rebuild.refresh()
    newer = [PEOPLE_ROWS[0].replace("anais.lefevre@orange.fr", "anais@newer.example"), *PEOPLE_ROWS[1:]]
    bring(shop.services, write_table(tmp_path / "p2.csv", PEOPLE, newer), "Boutique")
    shop.services.rebuild.refresh()
    email = value_of(shop, number, "email")
    assert email.value == "anais@lefevre.example"
    assert [other.value for other in email.others] == ["anais@newer.example"]
    assert check(shop.services).differing == ()


def test_undo_and_doing_it_again_restore_everything_exactly(shop):
    number = shop.ids["Anaïs"]
    before = in_force(shop.services.database)
    changes = shop.services.corrections.correct_many(
        [(number, "email", "a@b.example"), (number, "postcode", "4301"), (number, "consent_sms", "granted")]
    )
    corrected = in_force(shop.services.database)
    assert corrected != before
    undone = shop.services.undo(changes.undo, NoProgress())
    assert in_force(shop.services.database) == before
    shop.services.undo(undone.undo, NoProgress())
    assert in_force(shop.services.database) == corrected
    assert check(shop.services).differing == ()


def test_a_second_correction_taken_back_leaves_the_first(shop):
    number = shop.ids["Anaïs"]
    correct(shop, number, "city", "Mane")
    second = correct(shop, number, "city", "Banon")
    assert shop.customers.profile(number).city == "Banon"
    shop.services.undo(second.undo, NoProgress())
    assert shop.customers.profile(number).city == "Mane"


def test_withdrawing_believes_the_files_again(shop):
    number = shop.ids["Anaïs"]
    correct(shop, number, "street", "9 place du Bourguet")
    taken = shop.services.corrections.withdraw(number, "address")
    assert value_of(shop, number, "address").value == "4 rue des Lavandes\n04300 Forcalquier"
    shop.services.undo(taken.undo, NoProgress())
    assert value_of(shop, number, "address").value == "9 place du Bourguet\n04300 Forcalquier"
    with pytest.raises(KnownError, match="correction_unknown"):
        shop.services.corrections.withdraw(number, "mobile")


def test_a_value_can_be_taken_away(shop):
    number = shop.ids["Anaïs"]
    correct(shop, number, "email", "")
    email = value_of(shop, number, "email")
    assert (email.value, email.is_own) == ("", True)
    assert [other.value for other in email.others] == ["anais.lefevre@orange.fr"]
    assert not consent_of(shop, number, "email").is_usable


def test_an_address_is_corrected_whole(shop, tmp_path):
    number = shop.ids["Anaïs"]
    correct(shop, number, "postcode", "04301")
    moved = [PEOPLE_ROWS[0].replace("4 rue des Lavandes;04300;Forcalquier", "1 rue Neuve;13001;Marseille")]
    bring(shop.services, write_table(tmp_path / "p2.csv", PEOPLE, moved), "Boutique")
    shop.services.rebuild.refresh()
    assert value_of(shop, number, "address").value == "4 rue des Lavandes\n04301 Forcalquier"


def test_a_correction_follows_its_record_through_joining_and_parting(shop):
    one_id, other_id = shop.ids["Anaïs"], shop.ids["Zoé"]
    correct(shop, other_id, "mobile", "06 98 76 54 32")
    joined = shop.services.identity.decide([one_id, other_id], "same")
    shop.services.rebuild.refresh(unify=False)
    assert value_of(shop, shop.customers.forward(one_id), "mobile").value == "+33698765432"
    shop.services.undo(joined.undo, NoProgress())
    parted = ids_of(shop.services)
    assert value_of(shop, parted["Anaïs"], "mobile").value == "+33612345678"
    assert value_of(shop, parted["Zoé"], "mobile").value == "+33698765432"


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("mobile", "06 11 22 33 45", "+33611223345"),
        ("landline", "04.92.75.11.22", "+33492751122"),
        ("postcode", "4300", "04300"),
        ("birth_on", "02/12/1968", "1968-12-02"),
        ("last_name", "van der Berg", "van der Berg"),
        ("country", "Allemagne", "DE"),
    ],
)
def test_typed_values_are_cleaned_as_those_of_files(shop, field, value, kept):
    number = shop.ids["Anaïs"]
    correct(shop, number, field, value)
    assert shop.customers.profile(number).fields[field] == kept


@pytest.mark.parametrize(
    ("field", "value", "issue"),
    [
        ("email", "anais.lefevre", "email_invalid"),
        ("mobile", "06 12", "phone_invalid"),
        ("mobile", "04 92 75 11 22", "phone_not_mobile"),
        ("postcode", "99999", "postcode_placeholder"),
        ("birth_on", "31/02/1980", "date_impossible"),
        ("gender", "x", "choice_unknown"),
    ],
)
def test_what_cannot_be_right_is_refused_and_changes_nothing(shop, field, value, issue):
    before = in_force(shop.services.database)
    with pytest.raises(KnownError) as caught:
        shop.services.corrections.correct_many([(shop.ids["Zoé"], "city", "Mane"), (shop.ids["Anaïs"], field, value)])
    assert (caught.value.code, caught.value.params["issue"]) == ("value_refused", issue)
    assert in_force(shop.services.database) == before


def test_unknown_fields_and_customers_are_refused(shop):
    for number, field, code in (
        (1, "shoe_size", "field_unknown"),
        (1, "custom:9", "field_unknown"),
        (99, "email", "customer_unknown"),
    ):
        with pytest.raises(KnownError, match=code):
            correct(shop, number, field, "a@b.example")


def test_a_consent_is_tightened_and_loosened_with_the_proof_of_today(shop):
    number, today = shop.ids["Jean-Pierre"], shop.services.clock.today()
    assert consent_of(shop, number, "email").status == "refused"
    correct(shop, number, "consent_email", "granted")
    state = consent_of(shop, number, "email")
    assert (state.status, state.decided_on, state.is_own, state.source) == ("granted", today, True, "")
    refused = correct(shop, number, "consent_email", "refused")
    assert consent_of(shop, number, "email").status == "refused"
    correct(shop, number, "consent_email", "granted")
    assert consent_of(shop, number, "email").status == "granted"
    shop.services.rebuild.refresh()
    assert consent_of(shop, number, "email").status == "granted"
    assert refused.undo is not None
    assert [batch.source for batch in shop.services.importing.batches()] == ["Lettre", "Boutique", "Boutique"]


def test_a_refusal_of_an_address_holds_for_a_customer_who_gets_it_by_hand(shop):
    correct(shop, shop.ids["Anaïs"], "email", "zoe.oeuvrard@example.org")
    assert consent_of(shop, shop.ids["Anaïs"], "email").status == "refused"


def test_a_refusal_goes_with_the_corrected_address(shop):
    correct(shop, shop.ids["Zoé"], "email", "ana@mueller.example")
    assert consent_of(shop, shop.ids["Ana"], "email").status == "refused"
    shop.services.rebuild.refresh()
    assert consent_of(shop, shop.ids["Ana"], "email").status == "refused"


def test_an_own_field_is_corrected(services, tmp_path):
    bring(
        services,
        write_table(tmp_path / "p.csv", "Nom;Prénom;Email;Pointure", ["Roux;Léa;lea@roux.example;38"]),
        "Boutique",
    )
    with services.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO custom_field (name, type) VALUES ('Pointure', 'number')")
        connection.exec_driver_sql("UPDATE record_version SET custom = '{\"1\": 38}'")
    services.rebuild.refresh()
    field = services.customers.profile(1).custom[0]
    services.corrections.correct(1, f"custom:{field.field_id}", "39,5")
    services.rebuild.refresh()
    field = services.customers.profile(1).custom[0]
    assert (field.value, field.is_own) == (39.5, True)
    services.corrections.withdraw(1, f"custom:{field.field_id}")
    assert services.customers.profile(1).custom[0].value == 38


def test_the_most_trusted_source_comes_before_the_freshest(shop, tmp_path):
    header, row = "Carte;Nom;Prénom;Email;Ville", "K1;Lefèvre;Anaïs;anais.lefevre@orange.fr;Banon"
    bring(shop.services, write_table(tmp_path / "t.csv", header, [row]), "Caisse")
    shop.services.rebuild.refresh()
    number = shop.ids["Anaïs"]
    assert shop.customers.profile(number).city == "Forcalquier"
    with shop.services.database.write() as connection:
        connection.exec_driver_sql("UPDATE source SET trust = 1 WHERE name = 'Caisse'")
        connection.exec_driver_sql("UPDATE record_version SET street = 'x', postcode = '04150' WHERE city = 'Banon'")
    shop.services.rebuild.refresh()
    assert shop.customers.profile(number).city == "Banon"
