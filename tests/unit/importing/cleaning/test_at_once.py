"""Many cells at once are read as each by itself; what has an issue is left to be read by itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.importing.cleaning.at_once import make_at_once
from app.services.importing.cleaning.cleaner import make_cleaner
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.fields import FIELDS

_SIGNS = " ./-:T@+_0123456789abzABZ'é\u00a0"
_DAYS = st.builds("{:02d}{}{:02d}{}{}".format, st.integers(0, 32), st.sampled_from("/-. "), st.integers(0, 13),
                  st.sampled_from("/-. "), st.sampled_from(["2024", "1899", "24", "2099", "1900"]))  # fmt: skip
_ISO = st.builds("{}-{:02d}-{:02d}".format, st.sampled_from(["2024", "0000"]), st.integers(0, 13), st.integers(0, 31))
_CLOCKS = st.builds("{}{:02d}:{:02d}{}".format, st.sampled_from([" ", "T", "  "]), st.integers(0, 25),
                    st.integers(0, 61), st.sampled_from(["", ":07", ":60", "Z", " PM"]))  # fmt: skip
_TEXTS = {
    "purchase.order_key": st.one_of(st.text(_SIGNS, max_size=12), st.sampled_from(["NULL", "1,2E+10", "12.0", "NaN"])),
    "purchase.date": st.builds("{}{}".format, st.one_of(_DAYS, _ISO), st.one_of(st.just(""), _CLOCKS)),
    "customer.phone": st.one_of(
        st.from_regex(r"(\+33|0033|0|\+262|)[ .]?[1-9]( ?[0-9]{2}){4}", fullmatch=True),
        st.from_regex(r"0[1-9][0-9]{0,2}(0{6,8}|1{6,8})", fullmatch=True),
        st.sampled_from(["0123456789", "09 87 65 43 21", "0234567890", "06 92 12 34 56", "06 39 01 02 03"]),
    ),
    "customer.email": st.one_of(
        st.from_regex(r"[a-zA-Z.]{1,9}@(gmail|gmial|orange|test|exemple)\.(com|fr|con)", fullmatch=True),
        st.text(_SIGNS, max_size=20),
        st.sampled_from(["test@orange.fr", "aaaa@free.fr", "a..b@free.fr"]),
    ),
}


@pytest.mark.parametrize("field_id", _TEXTS)
@pytest.mark.parametrize("format_", [ColumnFormat(date_order="dmy"), ColumnFormat(zone="utc", country_is_open=True)])
def test_at_once_is_one_by_one(field_id: str, format_: ColumnFormat) -> None:
    """Every value told is the one that the cleaner tells, without an issue."""
    field = FIELDS[field_id]
    clean = make_cleaner(field, format_, "FR", today="2025-01-01")
    at_once = make_at_once(field, format_, "FR", clean)

    @settings(max_examples=120, deadline=None)
    @given(st.lists(_TEXTS[field_id], max_size=20))
    def check(texts: list[str]) -> None:
        for text, value in at_once(set(texts)).items() if at_once is not None else ():
            cleaned = clean(text)
            assert (text, cleaned.value, cleaned.issue) == (text, value, None)

    check()


@pytest.mark.parametrize(
    ("field_id", "text", "value"),
    [
        ("purchase.order_key", "T000123", "T000123"),
        ("purchase.date", "03/04/2024 18:05", "2024-04-03T18:05:00"),
        ("purchase.date", "2024-04-03T18:05:09", "2024-04-03T18:05:09"),
        ("customer.phone", "06 12 34 56 78", "+33612345678"),
        ("customer.email", "Anne.Martin@orange.fr", "anne.martin@orange.fr"),
    ],
)
def test_usual_texts_are_read_at_once(field_id: str, text: str, value: str) -> None:
    """The usual ways of writing are known; without this nothing would be gained."""
    field, format_ = FIELDS[field_id], ColumnFormat(date_order="dmy")
    at_once = make_at_once(field, format_, "FR", make_cleaner(field, format_, "FR"))
    assert at_once is not None
    assert at_once([text]) == {text: value}


@pytest.mark.parametrize("field_id", _TEXTS)
def test_a_whole_column_is_read_as_cell_by_cell(field_id: str) -> None:
    """All of a column's values are those of the cleaner, or nothing is said of the column."""
    field, format_ = FIELDS[field_id], ColumnFormat(date_order="dmy")
    clean = make_cleaner(field, format_, "FR", today="2025-01-01")
    at_once = make_at_once(field, format_, "FR", clean)
    assert at_once is not None

    @settings(max_examples=120, deadline=None)
    @given(st.lists(_TEXTS[field_id], min_size=1, max_size=4))
    def check(texts: list[str]) -> None:
        found = at_once.all_of(texts)
        if found is not None:
            assert [(value, None) for value in found] == [(one.value, one.issue) for one in map(clean, texts)]

    check()


@pytest.mark.parametrize(
    ("field_id", "texts", "values"),
    [
        ("purchase.order_key", ["T1", "T2"], ["T1", "T2"]),
        ("purchase.date", ["03/04/2024 18:05"] * 2, ["2024-04-03T18:05:00"] * 2),
        ("customer.phone", ["06 12 34 56 78", "+33 6 12 34 56 79"], ["+33612345678", "+33612345679"]),
        ("customer.email", ["A@orange.fr", "b.c@free.fr"], ["a@orange.fr", "b.c@free.fr"]),
    ],
)
def test_usual_columns_are_read_whole(field_id: str, texts: list[str], values: list[str]) -> None:
    """Columns of nothing but usual texts are known as one."""
    field, format_ = FIELDS[field_id], ColumnFormat(date_order="dmy")
    at_once = make_at_once(field, format_, "FR", make_cleaner(field, format_, "FR"))
    assert at_once is not None
    assert at_once.all_of(texts) == values
