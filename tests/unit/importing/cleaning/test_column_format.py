"""The format of a column comes from the whole column."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.services.importing.cleaning.amount_scan import AmountScan
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.cleaning.date_scan import DateScan, reading_examples


def scanned(*portions: list[str]) -> ColumnFormat:
    scan = DateScan()
    for portion in portions:
        scan.add(portion)
    return scan.decide()


def scanned_amounts(*portions: list[str]) -> ColumnFormat:
    scan = AmountScan()
    for portion in portions:
        scan.add(portion)
    return scan.decide()


def test_one_day_above_twelve_decides_for_all():
    assert scanned(["01/02/2024", "03/04/2024"], ["25/03/2024"]).date_order == "dmy"
    assert scanned(["01/02/2024", "03/04/2024"], ["03/25/2024"]).date_order == "mdy"


def test_nothing_above_twelve_leaves_the_question_open():
    found = scanned(["06/02/2024", "07/02/2024", "06/02/2024", "08/02/2024", "10/02/2024"])
    assert found.date_order is None
    assert found.open_question
    assert found.examples == ("06/02/2024", "07/02/2024", "08/02/2024")


def test_rows_in_the_order_of_time_suggest_the_order():
    start = date(2024, 2, 1)
    days = [start + timedelta(days=step) for step in range(0, 300, 3)]
    texts = [day.strftime("%d/%m/%Y") for day in days if day.day <= 12]
    assert scanned(texts).suggested_order == "dmy"
    assert scanned([day.strftime("%m/%d/%Y") for day in days if day.day <= 12]).suggested_order == "mdy"


def test_am_and_pm_suggest_the_american_order():
    assert scanned(["03/04/2024 9:30 AM", "05/04/2024 1:15 PM"]).suggested_order == "mdy"


def test_a_mixed_column_is_asked_about_unless_one_order_prevails():
    assert scanned(["25/03/2024", "03/26/2024"]).open_question
    many = [f"{day}/03/20{year}" for day in range(13, 32) for year in range(10, 24)]
    assert scanned([*many, "03/26/2024"]).date_order == "dmy"


def test_sortable_days_need_no_question():
    assert scanned(["2024-03-04", "2024-05-06"]) == ColumnFormat(date_order="ymd")


def test_days_equal_to_their_month_need_no_question():
    found = scanned(["03/03/2024", "05/05/2024"])
    assert not found.open_question


def test_no_dates_no_question():
    assert scanned(["", "bonjour", "12 mars 2024"]) == ColumnFormat()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["1.234", "12,50"], ","),
        (["1,234", "12.50"], "."),
        (["1.234", "5.678"], None),
        (["12", "13"], None),
        (["1.234.567"], ","),
    ],
)
def test_decimal_sign(values: list[str], expected: str | None):
    assert scanned_amounts(values).decimal == expected


def test_examples_in_both_orders():
    assert reading_examples(["04/05/2024"], "dmy") == ("2024-05-04",)
    assert reading_examples(["04/05/2024", "04/05"], "mdy") == ("2024-04-05", "--04-05")
