"""Postcodes, countries, consents, statuses and kinds of contact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.cleaning import statuses
from app.services.importing.cleaning.consents import read_flag, read_refusal
from app.services.importing.cleaning.postal import read_country, read_postcode


@pytest.mark.parametrize(
    ("text", "country", "expected", "issue"),
    [
        ("75011", "FR", "75011", None),
        ("2100", "FR", "02100", "postcode_zero_restored"),
        ("1000.0", "FR", "01000", "postcode_zero_restored"),
        ("'01000", "FR", "01000", None),
        ("75 011", "FR", "75011", None),
        ("F-75011", "FR", "75011", None),
        ("75008 CEDEX 08", "FR", "75008", None),
        ("B33 8TH", "FR", "B33 8TH", None),
        ("b338th", "GB", "B33 8TH", None),
        ("7030", "US", "07030", "postcode_zero_restored"),
        ("94105-1234", "US", "94105-1234", None),
        ("1000", "BE", "1000", None),
        ("501", "FR", None, "postcode_invalid"),
        ("292000", "FR", None, "postcode_invalid"),
        ("Paris", "FR", None, "postcode_invalid"),
        ("00000", "FR", None, "postcode_placeholder"),
    ],
)
def test_postcode(text: str, country: str, expected: str | None, issue: str | None):
    assert read_postcode(text, country) == (expected, issue)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France", "FR"),
        ("fr", "FR"),
        ("Royaume-Uni", "GB"),
        ("United Kingdom", "GB"),
        ("Angleterre", "GB"),
        ("USA", "US"),
        ("Allemagne", "DE"),
        ("Etats-Unis", "US"),
        ("EIRE", "IE"),
        ("Suisse", "CH"),
        ("zz", None),
        ("Unspecified", None),
    ],
)
def test_country(text: str, expected: str | None):
    assert read_country(text) == expected


@pytest.mark.parametrize("text", ["oui", "Yes", "1", "TRUE", "Subscribed", "Abonné", "x"])
def test_yes_grants(text: str):
    assert read_flag(text) == ("granted", None)


@pytest.mark.parametrize("text", ["non", "No", "0", "false", "Unsubscribed", "Désinscrit"])
def test_no_refuses(text: str):
    assert read_flag(text) == ("refused", None)


@pytest.mark.parametrize("text", ["cleaned", "Hard bounce", "NPAI", "bounced"])
def test_a_dead_address_is_no_refusal(text: str):
    assert read_flag(text) == ("bounced", None)


def test_never_subscribed_is_neither():
    assert read_flag("Never subscribed") == (None, None)
    assert read_flag("pending") == (None, None)


def test_a_word_that_nobody_knows_grants_nothing():
    assert read_flag("peut-être") == (None, "consent_unknown")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Yes", "refused"), ("oui", "refused"), ("Unsubscribed", "refused"), ("No", None), ("0", None)],
)
def test_refusal_is_turned_round(text: str, expected: str | None):
    assert read_refusal(text, otherwise=None) == (expected, None)


def test_not_blocked_means_what_the_column_says():
    assert read_refusal("No", otherwise="granted") == ("granted", None)


@given(st.text(max_size=20))
def test_only_known_words_grant(text: str):
    granted, issue = read_flag(text)
    assert granted in {"granted", "refused", None}
    assert granted is None or issue is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("paid", "paid"),
        ("partially_refunded", "paid"),
        ("Payée", "paid"),
        ("wc-completed", "paid"),
        ("Refund", "refunded"),
        ("Rückerstattung", "refunded"),
        ("remboursé", "refunded"),
        ("voided", "cancelled"),
        ("Annulée", "cancelled"),
        ("pending", "pending"),
        ("En attente", "pending"),
        ("licorne", None),
    ],
)
def test_order_status(text: str, expected: str | None):
    assert statuses.read_order_status(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("envoi", "sent"),
        ("Open", "opened"),
        ("ouverture", "opened"),
        ("clic", "clicked"),
        ("Hard bounce", "bounced"),
        ("rebond", "bounced"),
        ("désinscription", "unsubscribed"),
        ("spam", "complained"),
        ("Appel", "called"),
        ("visite", "visited"),
        ("courrier", "letter"),
        ("licorne", None),
    ],
)
def test_contact_kind(text: str, expected: str | None):
    assert statuses.read_kind(text) == expected


def test_other_words():
    assert statuses.read_direction("Entrant") == "in"
    assert statuses.read_direction("Sortant") == "out"
    assert statuses.read_channel("Courriel") == "email"
    assert statuses.read_currency("€") == "EUR"
    assert statuses.read_currency("euros par mois") is None
    assert statuses.read_language("fr-FR") == "fr"
    assert statuses.read_language("Anglais") == "en"
