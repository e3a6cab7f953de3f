"""Amounts: every way of writing them, and what must be refused rather than guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.cleaning.amounts import amount_e4, currency_of, decimal_sign, is_ambiguous, is_rounded

NBSP, NARROW, MINUS = "\u00a0", "\u202f", "\u2212"


@pytest.mark.parametrize(
    ("text", "decimal", "expected"),
    [
        ("36,40", ",", 364_000),
        ("0", ",", 0),
        ("-45", ",", -450_000),
        ("+5", ",", 50_000),
        ("1 234,56", ",", 12_345_600),
        (f"1{NBSP}234,56 €", ",", 12_345_600),
        (f"1{NARROW}234,56{NBSP}€", ",", 12_345_600),
        ("1'234.50", ".", 12_345_000),
        ("1’234.50", ".", 12_345_000),
        ("72.087,14", ",", 720_871_400),
        ("1.234.567", ",", 12_345_670_000),
        (f"{MINUS}45,00", ",", -450_000),
        ("1234,56-", ",", -12_345_600),
        ("(1 234,56)", ",", -12_345_600),
        ("-$1,250.00", ".", -12_500_000),
        ("$-3.00", ".", -30_000),
        ("$1,250.00", ".", 12_500_000),
        ("1,250.00", ",", 12_500_000),
        ("0 €", ",", 0),
        ("70519,55EUR", ",", 705_195_500),
        ("EUR 12.5", ".", 125_000),
        ("12,50 € TTC", ",", 125_000),
        ("12€50", ",", 125_000),
        ("12.-", ",", 120_000),
        (".5", ".", 5_000),
        ("0.125", ",", 1_250),
        ("1234.567", ",", 12_345_670),
        ("0.0001", ".", 1),
        ("36.400000000000006", ".", 364_000),
        ("0,00005", ",", 1),
        ("(24,00 € TTC)", ",", -240_000),
        ("12,50 kr", ",", 125_000),
        ("1 234 FCFA", ",", 12_340_000),
        ("R$ 1.234,50", ",", 12_345_000),
        ("CHF 1'234.50", ".", 12_345_000),
        ("1'234.-", ".", 12_340_000),
        ("CA$12.50", ".", 125_000),
        ("12.50 $CA", ".", 125_000),
        ("1\u2009234,5", ",", 12_345_000),
        ("USD 1,234.50-", ".", -12_345_000),
        ("-£3.20", ".", -32_000),
        ("3.20-€", ".", -32_000),
        ("€ -5", ",", -50_000),
        ("1.000,00-", ",", -10_000_000),
        ("999999999999999,9999", ",", 9_999_999_999_999_999_999),
    ],
)
def test_amount_is_read_exactly(text: str, decimal: str, expected: int):
    assert amount_e4(text, decimal) == expected


@pytest.mark.parametrize(
    ("text", "decimal", "expected"),
    [("1.234", ",", 12_340_000), ("1.234", ".", 12_340), ("1,234", ".", 12_340_000), ("1,234", ",", 12_340)],
)
def test_three_digits_behind_one_sign_follow_the_column(text: str, decimal: str, expected: int):
    assert amount_e4(text, decimal) == expected
    assert is_ambiguous(text)


@pytest.mark.parametrize("text", ["1.234", "1,234", "12,500 €", "-1.000"])
def test_three_digits_behind_one_sign_stay_unread_while_the_column_is_open(text: str):
    assert amount_e4(text, None) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "abc",
        "€",
        "12/03/2024",
        "12 34",
        "1 2345",
        "7,32829E+13",
        "12,5 %",
        "12%",
        "12,5 pts",
        "(5",
        "5)",
        "1,23,4",
        "1 23",
        "1.2,3.4",
        "(5)-",
        "--5",
        "1,23,456.00",
        "1.2.3",
        "12.34.56",
        "12-13",
        "1 234.567.89",
        "N/A",
        "12 kg",
        "9" * 20,
        "1e5",
        "٣",
        "²",
    ],
)
def test_what_is_no_amount_is_refused(text: str):
    assert amount_e4(text, ",") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36,40", ","),
        ("1 234,5", ","),
        ("1.234.567", ","),
        ("1,234.5", "."),
        ("1,234,567", "."),
        ("0.125", "."),
        ("1,2500", ","),
    ],
)
def test_an_amount_can_prove_its_decimal_sign(text: str, expected: str):
    assert decimal_sign(text) == expected


@pytest.mark.parametrize("text", ["12", "1.234", "x", ""])
def test_an_amount_that_proves_nothing(text: str):
    assert decimal_sign(text) is None


def test_currency_beside_an_amount():
    assert currency_of("12,50 €") == "EUR"
    assert currency_of("CHF 5.-") == "CHF"
    assert currency_of("£3") == "GBP"
    assert currency_of("12,50") is None


def test_more_than_four_decimals_are_told_from_noise():
    assert is_rounded("0.12345")
    assert not is_rounded("36.400000000000006")
    assert not is_rounded("1.20000")


@given(
    value=st.integers(min_value=-(10**13), max_value=10**13),
    thousands=st.sampled_from(["", " ", NBSP, NARROW, "'", "."]),
    minus=st.sampled_from(["-", MINUS, "trailing", "brackets"]),
    sign=st.sampled_from(["", " €", "€", " EUR"]),
)
def test_what_is_written_is_read_back(value: int, thousands: str, minus: str, sign: str):
    whole, rest = divmod(abs(value), 10_000)
    text = f"{whole:,}".replace(",", thousands) + f",{rest:04d}" + sign
    if value < 0:
        text = {"trailing": f"{text}-", "brackets": f"({text})"}.get(minus, minus + text)
    assert amount_e4(text, ",") == value


@given(st.text(max_size=40))
def test_no_text_makes_it_fail(text: str):
    for decimal in (",", ".", None):
        value = amount_e4(text, decimal)
        assert value is None or isinstance(value, int)
    decimal_sign(text)
    is_rounded(text)
