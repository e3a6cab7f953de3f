"""Numbers of organisations: those of the registers themselves, and what people make of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.cleaning.company_ids import read_company_id


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("732 829 320", "732829320"),
        ("73282932000074", "73282932000074"),
        ("732 829 320 00074", "73282932000074"),
        ("73282932000074.0", "73282932000074"),
        ("356 000 000 00048", "35600000000048"),
        ("35600000049837", "35600000049837"),  # an establishment of La Poste: no Luhn, a sum that five divides
        ("FR 44 732 829 320", "FR44732829320"),
        ("fr83404833048", "FR83404833048"),
        ("BE 0428.759.497", "BE0428759497"),
        ("DE136695976", "DE136695976"),
        ("ESB58378431", "ESB58378431"),
    ],
)
def test_numbers_of_registers_are_kept_without_spaces(text, number):
    assert read_company_id(text) == (number, None)


@pytest.mark.parametrize(
    "text", ["732829321", "73282932000075", "FR45732829320", "12345", "000000000", "12,50", "SARL", "XX12345678"]
)
def test_what_no_register_gives_out_is_said(text):
    assert read_company_id(text) == (None, "company_id_invalid")


def test_a_number_that_a_spreadsheet_rounded_is_no_number():
    assert read_company_id("7,32829E+13") == (None, "key_precision_lost")


@given(st.integers(0, 99_999_999))
def test_one_last_digit_of_ten_is_right(start):
    found = [digit for digit in range(10) if read_company_id(f"{start:08d}{digit}").number is not None]
    assert len(found) == (1 if start else 0)


@given(st.text(max_size=40))
def test_a_clean_number_stays(text):
    once = read_company_id(text).number
    assert once is None or read_company_id(once).number == once
