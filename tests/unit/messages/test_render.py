from __future__ import annotations

from datetime import date

from app.models.domain.settings import Business
from app.models.domain.values import LeapDayRule
from app.services.messages.fields import FIELDS, Reader, values_of
from app.services.messages.render import render


def test_subject_and_body_of_an_email():
    texts = {"email_subject": "Pour {first_name|vous}", "email_body": "Bonjour {first_name|à vous},"}
    message = render(texts, "email", {"first_name": "Léa"})
    assert (message.subject, message.body, message.missing) == ("Pour Léa", "Bonjour Léa,", ())


def test_what_is_missing_falls_back_and_is_named_once():
    texts = {"email_subject": "{first_name|Vous}", "email_body": "{first_name|} {city|ici}"}
    message = render(texts, "email", {})
    assert (message.subject, message.body, message.missing) == ("Vous", " ici", ("first_name", "city"))


def test_no_gap_stays_where_a_value_is_missing():
    texts = {"post_body": "Bonjour {first_name|}, merci {name|} de votre visite {city|}."}
    assert render(texts, "post", {}).body == "Bonjour, merci de votre visite."


def test_a_value_is_never_read_as_a_text():
    message = render({"post_body": "{first_name}"}, "post", {"first_name": "{business}", "business": "secret"})
    assert message.body == "{business}"


def test_a_subject_is_one_line():
    assert render({"email_subject": "A {name}"}, "email", {"name": "x\r\nBcc: all"}).subject == "A x Bcc: all"


def test_text_messages_use_signs_that_cost_little_but_keep_accents():
    message = render({"sms_body": "L’équipe — « {name} »…"}, "sms", {"name": "Zoë"})
    assert message.body == 'L\'équipe - " Zoë "...'


def test_a_channel_without_text_is_empty():
    assert render({}, "phone", {}).body == ""


def test_fields_in_french_and_english():
    reader = Reader(
        1, "Léa Khelifi", "Léa", "Khelifi", None, "Apt", "fr", "--02-29", date(2025, 8, 1), revenue_12m_cents=123450
    )
    business = Business(name="Maison Lavande", city="Forcalquier", owner_first_name="Claire")
    french = values_of(reader, business, "fr", date(2025, 11, 18), LeapDayRule.MARCH_1)
    assert french["birthday"] == "1er mars"
    assert french["last_purchase_on"] == "1er août 2025"
    assert french["silence_days"] == "109"
    assert french["revenue_12m"] == "1\u202f234,50\u00a0€"
    english = values_of(reader, business, "en", date(2024, 11, 18))
    assert (english["birthday"], english["last_purchase_on"]) == ("29 February", "1 August 2025")
    assert english["revenue_12m"] == "€1,234.50"
    assert set(french) <= set(FIELDS)
    assert "company" not in french
