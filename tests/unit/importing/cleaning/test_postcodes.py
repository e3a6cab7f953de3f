"""Postcodes: lost zeros restored where they can be, other countries kept, what is none refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.cleaning.postal import read_postcode


@pytest.mark.parametrize(
    ("text", "country", "expected", "issue"),
    [
        ("04300", "FR", "04300", None),
        ("4300", "FR", "04300", "postcode_zero_restored"),
        ("1000.0", "FR", "01000", "postcode_zero_restored"),
        ("4300,0", "FR", "04300", "postcode_zero_restored"),
        ("'04300", "FR", "04300", None),
        ("20090", "FR", "20090", None),
        ("2A004", "FR", "2A004", None),
        ("2b033", "FR", "2B033", None),
        ("97400", "FR", "97400", None),
        ("98800", "FR", "98800", None),
        ("97 400", "FR", "97400", None),
        ("F-75011", "FR", "75011", None),
        ("F75011", "FR", "75011", None),
        ("75011 Paris", "FR", "75011", None),
        ("13100 CEDEX 2", "FR", "13100", None),
        ("CH-1200", "FR", "1200", None),
        ("B-1000", "FR", "1000", None),
        ("L-1234", "FR", "1234", None),
        ("D-10115", "FR", "10115", None),
        ("SW1A 1AA", "FR", "SW1A 1AA", None),
        ("sw1a1aa", "GB", "SW1A 1AA", None),
        ("H2X1Y4", "CA", "H2X 1Y4", None),
        ("1234ab", "NL", "1234 AB", None),
        ("1200", "CH", "1200", None),
        ("1000", "BE", "1000", None),
        ("2139", "US", "02139", "postcode_zero_restored"),
        ("021391234", "US", "02139-1234", None),
        ("8001", "ES", "08001", "postcode_zero_restored"),
        ("AD500", "FR", "AD500", None),
    ],
)
def test_postcode_is_read(text: str, country: str, expected: str, issue: str | None):
    assert read_postcode(text, country) == (expected, issue)


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("00000", "postcode_placeholder"),
        ("99999", "postcode_placeholder"),
        ("75O11", "postcode_invalid"),
        ("20A04", "postcode_invalid"),
        ("00750", "postcode_invalid"),
        ("99123", "postcode_invalid"),
        ("123456", "postcode_invalid"),
        ("300", "postcode_invalid"),
        ("Paris", "postcode_invalid"),
    ],
)
def test_what_is_no_french_postcode_is_refused(text: str, issue: str):
    assert read_postcode(text, "FR") == (None, issue)


@given(st.text(max_size=15), st.sampled_from(["FR", "GB", "US", "BE", "CA"]))
def test_a_clean_postcode_stays(text: str, country: str):
    postcode = read_postcode(text, country).postcode
    if postcode is not None:
        assert read_postcode(postcode, country) == (postcode, None)
