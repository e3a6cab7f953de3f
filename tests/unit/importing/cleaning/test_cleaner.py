"""The cleaner of a column: typed values, issues, and what is simply empty."""

from __future__ import annotations

import pytest

from app.services.importing.cleaning.cleaner import EMPTY, Cleaned, make_cleaner
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.cleaning.issues import Severity, severity_of
from app.services.importing.cleaning.names import PersonName
from app.services.importing.fields import FIELDS


def cleaned(
    field_id: str, text: str, *, country: str = "FR", today: str | None = "2025-11-18", decimal: str | None = None
) -> Cleaned:
    return make_cleaner(FIELDS[field_id], ColumnFormat(decimal=decimal), country, today=today)(text)


def test_empty_cell_is_none_without_an_issue():
    for field_id, field in FIELDS.items():
        clean = make_cleaner(field, ColumnFormat(), "FR", today="2025-11-18")
        for text in ("", "   ", "-", "\\N", "NULL", "N/A", "\u00a0"):
            assert clean(text) == EMPTY, (field_id, text)


def test_odd_cell_gives_a_value_or_a_known_issue():
    for field_id, field in FIELDS.items():
        clean = make_cleaner(field, ColumnFormat(), "FR", today="2025-11-18")
        for text in ("zzz zz", "€€€", "\x00", "'", "12345678901234567890", "=1+1", "é" * 3000, ",", "@", "--", "0"):
            result = clean(text)
            if result.issue is not None:
                assert severity_of(result.issue, field_id) in Severity, (field_id, text)


@pytest.mark.parametrize(
    ("field_id", "text", "value"),
    [
        ("customer.external_id", "'7210448301122", "7210448301122"),
        ("customer.external_id", "13085.0", "13085"),
        ("customer.external_id", "007", "007"),
        ("customer.last_name", "DUPONT", "Dupont"),
        ("customer.full_name", "Mme DUPONT Anne", PersonName("Anne", "Dupont", "MME")),
        ("customer.company", "  SARL   Façade ", "SARL Façade"),
        ("customer.street", "Flat 0\r\n  Birmingham", "Flat 0\nBirmingham"),
        ("customer.email", "A@B.FR", "a@b.fr"),
        ("customer.phone", "06 39 98 12 40", "+33639981240"),
        ("customer.postcode", "04300", "04300"),
        ("customer.country", "Royaume-Uni", "GB"),
        ("customer.title", "Mme", "MME"),
        ("customer.birth_date", "--02-29", "--02-29"),
        ("customer.created_on", "2024-01-02T10:00:00Z", "2024-01-02"),
        ("consent.email", "Oui", "granted"),
        ("consent.email_refused", "Yes", "refused"),
        ("consent.email_refused", "No", "granted"),
        ("consent.sms_refused", "No", None),
        ("purchase.date", "2024-01-02 10:00:00", "2024-01-02T10:00:00"),
        ("purchase.time", "15h20", "15:20:00"),
        ("purchase.total", "12,50 €", 125_000),
        ("line.quantity", "3", 30_000),
        ("purchase.status", "Refunded", "refunded"),
        ("contact.kind", "Click", "clicked"),
    ],
)
def test_value(field_id: str, text: str, value: object):
    assert cleaned(field_id, text) == Cleaned(value)


@pytest.mark.parametrize(
    ("field_id", "text", "issue"),
    [
        ("customer.external_id", "7,32829E+13", "key_precision_lost"),
        ("customer.last_name", "xxx", "name_invalid"),
        ("customer.birth_date", "2031-01-01", "birth_date_in_future"),
        ("purchase.date", "2031-01-01", "date_in_future"),
        ("purchase.date", "03/04/2024", "date_ambiguous"),
        ("purchase.total", "douze", "amount_unreadable"),
        ("line.quantity", "douze", "quantity_unreadable"),
        ("customer.country", "Absurdie", "country_unknown"),
        ("purchase.status", "licorne", "status_unknown"),
    ],
)
def test_refusal(field_id: str, text: str, issue: str):
    assert cleaned(field_id, text) == Cleaned(None, issue)


def test_amount_that_the_column_leaves_open_is_read_as_the_country_writes_and_said():
    assert cleaned("purchase.total", "1,234") == Cleaned(12_340, "amount_assumed")
    assert cleaned("purchase.total", "1,234", country="GB") == Cleaned(12_340_000, "amount_assumed")
    assert cleaned("purchase.total", "1,234", decimal=".") == Cleaned(12_340_000)


def test_without_a_clock_nothing_lies_in_the_future():
    assert cleaned("purchase.date", "2031-01-01", today=None) == Cleaned("2031-01-01")


def test_repeated_text_gives_the_remembered_value():
    clean = make_cleaner(FIELDS["customer.phone"], ColumnFormat(), "FR")
    assert clean("06 39 98 12 40") is clean("06 39 98 12 40")


def test_memory_of_a_column_is_bounded():
    clean = make_cleaner(FIELDS["purchase.total"], ColumnFormat(decimal=","), "FR")
    for number in range(70_000):
        assert clean(str(number)).value == number * 10_000


def test_a_purchase_without_its_date_is_set_aside_a_customer_is_not():
    assert severity_of("date_unreadable", "purchase.date") is Severity.REJECTS_ROW
    assert severity_of("date_unreadable", "customer.birth_date") is Severity.DROPPED_VALUE
    assert severity_of("phone_zero_restored", "customer.phone") is Severity.REPAIRED
