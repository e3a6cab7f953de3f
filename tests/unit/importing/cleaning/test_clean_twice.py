"""Cleaning never fails, and a clean value stays as it is when it is cleaned again."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.services.importing.cleaning.cleaner import EMPTY, make_cleaner
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.cleaning.issues import SEVERITIES
from app.services.importing.cleaning.names import PersonName
from app.services.importing.fields import FIELDS

# One field of each type of value whose clean form is a text of the same kind.
TEXTS = (
    "customer.last_name",
    "customer.company",
    "customer.external_id",
    "customer.city",
    "customer.email",
    "customer.phone",
    "customer.postcode",
    "customer.birth_date",
    "customer.created_on",
    "purchase.date",
)
_PIECES = (
    "12 03 2024 / - . , : ' 06 39 98 12 40 +33 (0) € $ h 14 30 PM mars March 04300 1.234 ,50 @ gmail.com dupont DE LA"
    " M. Mme SARL & \u00a0 \u202f Z +01:00 null 0 1e5 45384 1710230400 #"
)
_TYPES = {
    "amount": int,
    "quantity": int,
    "name": str | PersonName,
    "score": tuple,
}
"""The types of clean values, where they are no texts."""

ABROAD = re.compile(r"\s*(A|B|CH|L|NL|AT|BE|LU)[\W_]*[0-9]", re.IGNORECASE)
"""A postcode with the letters of another country loses them, and then reads as one of the shop's own."""

PIECES = st.sampled_from(_PIECES.split(" "))
CELLS = st.one_of(
    st.text(max_size=30), st.lists(PIECES, max_size=6).map("".join), st.lists(PIECES, max_size=6).map(" ".join)
)


@pytest.mark.parametrize("country", ["FR", "US"])
@given(text=CELLS)
def test_nothing_makes_a_cleaner_fail(country: str, text: str):
    for field in FIELDS.values():
        for known in (
            ColumnFormat(),
            ColumnFormat("dmy", ","),
            ColumnFormat("mdy", ".", currency="EUR", serials="1904"),
        ):
            cleaned = make_cleaner(field, known, country, today="2025-11-18")(text)
            assert cleaned.issue is None or cleaned.issue in SEVERITIES  # what is wrong has a name that is told
            assert cleaned.suggestion is None or cleaned.issue is not None
            if not text.strip():
                assert cleaned == EMPTY
            assert isinstance(cleaned.value, _TYPES.get(field.value, str) | None)


@pytest.mark.parametrize("field_id", TEXTS)
@given(text=CELLS)
def test_a_clean_value_stays(field_id: str, text: str):
    assume(field_id != "customer.postcode" or not ABROAD.match(text))
    clean = make_cleaner(FIELDS[field_id], ColumnFormat("dmy", ","), "FR", today="2025-11-18")
    once = clean(text).value
    if once is not None:
        assert clean(str(once)).value == once
