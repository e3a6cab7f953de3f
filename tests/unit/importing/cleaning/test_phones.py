"""Telephone numbers to E.164, and the ones that must not become one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.cleaning.phones import read_phone


@pytest.mark.parametrize(
    ("text", "country", "expected", "issue"),
    [
        ("05 36 49 77 18", "FR", "+33536497718", None),
        ("05.36.49.77.18", "FR", "+33536497718", None),
        ("04/65/71/62/49", "FR", "+33465716249", None),
        ("(04) 65 71 62 49", "FR", "+33465716249", None),
        ("+33 (0)4 65 71 77 11", "FR", "+33465717711", None),
        ("0033679826587", "FR", "+33679826587", None),
        ("33639988595", "FR", "+33639988595", None),
        ("'+33353011156", "FR", "+33353011156", None),
        ("261919908", "FR", "+33261919908", "phone_zero_restored"),
        ("612345679.0", "FR", "+33612345679", "phone_zero_restored"),
        ("692123457", "RE", "+262692123457", "phone_zero_restored"),
        ("+262 (0)692 12 34 57", "FR", "+262692123457", None),
        ("0612345679", "RE", "+33612345679", None),
        ("690123457.0", "GP", "+590690123457", "phone_zero_restored"),
        ("596601234", "MQ", "+596596601234", "phone_zero_restored"),
        ("694123457", "GF", "+594694123457", "phone_zero_restored"),
        ("01 99 00 08 32 poste 12", "FR", "+33199000832", None),
        ("06 39 98 12 40 (Marie)", "FR", "+33639981240", None),
        ("Tél : 04 65 71 62 49", "FR", "+33465716249", None),
        ("04 65 71 62 49 / 06 39 98 12 40", "FR", "+33465716249", "phone_several"),
        ("0639981240/0465716249", "FR", "+33639981240", "phone_several"),
        ("+44 7401426122", "FR", "+447401426122", None),
        ("+32 2 123 45 67", "FR", "+3221234567", None),
        ("07802 893426", "FR", "+447802893426", "phone_country_assumed"),
        ("020 7946 0301", "GB", "+442079460301", None),
        ("+44 (0)1174960109", "GB", "+441174960109", None),
        ("(617) 555-0172", "US", "+16175550172", None),
        ("00 33 6 39 98 12 40", "FR", "+33639981240", None),
        ("+33 06 39 98 12 40", "FR", "+33639981240", None),
        ("(+33)639981240", "FR", "+33639981240", None),
        ("06 39 98 12 40 p12", "FR", "+33639981240", None),
        ("Marie 06 39 98 12 40", "FR", "+33639981240", None),
        ("06 39 98 12 40 bureau", "FR", "+33639981240", None),
        ("06 39 98 12 40 (ne pas appeler le soir)", "FR", "+33639981240", None),
        ("06 39 98 12 40\n04 65 71 62 49", "FR", "+33639981240", "phone_several"),
        ("06 39 98 12 40 ou 04 65 71 62 49", "FR", "+33639981240", "phone_several"),
        ("0470 12 34 56", "BE", "+32470123456", None),
        ("022 123 45 67", "CH", "+41221234567", None),
        ("030/1234567", "DE", "+49301234567", None),
    ],
)
def test_number_is_read(text: str, country: str, expected: str, issue: str | None):
    assert read_phone(text, country) == (expected, issue)


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("0000000000", "phone_placeholder"),
        ("99 99 99 99 99", "phone_placeholder"),
        ("06 00 00 00 00", "phone_placeholder"),
        ("0123456789", "phone_placeholder"),
        ("1234567890", "phone_placeholder"),
        ("06 39 98 12 4", "phone_invalid"),
        ("07 12 34 56 789", "phone_invalid"),
        ("6,12345678E+8", "phone_invalid"),
        ("12", "phone_invalid"),
        ("abc", "phone_invalid"),
        ("0800 FLOWERS", "phone_invalid"),
        ("O6 39 98 12 40", "phone_invalid"),
        ("3639", "phone_invalid"),
        ("ne pas appeler", "phone_invalid"),
        ("x" * 200, "phone_invalid"),
    ],
)
def test_what_is_no_number_is_refused(text: str, issue: str):
    assert read_phone(text, "FR") == (None, issue)


_WAYS = ("{0} {1} {2} {3} {4}", "{0}.{1}.{2}.{3}.{4}", "{0}{1}{2}{3}{4}", "{0}-{1}-{2}-{3}-{4}")


@given(st.integers(100_000_001, 999_999_999), st.sampled_from(_WAYS))
def test_every_way_of_writing_gives_the_same_number(national: int, way: str):
    digits = f"0{national}"
    pairs = [digits[place : place + 2] for place in range(0, 10, 2)]
    expected = read_phone(f"+33{national}", "FR")
    assert read_phone(way.format(*pairs), "FR") == expected
    assert expected.number in {f"+33{national}", None}


@given(st.text(max_size=40))
def test_no_text_makes_it_fail(text: str):
    number = read_phone(text, "FR").number
    assert number is None or (number[0] == "+" and number[1:].isdigit())


@given(st.integers(100_000_001, 999_999_999))
def test_a_clean_number_stays(national: int):
    number = read_phone(f"0{national}", "FR").number
    assert number is None or read_phone(number, "FR") == (number, None)
