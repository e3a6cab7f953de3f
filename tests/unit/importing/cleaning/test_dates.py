"""Days, moments and birthdays; the order of day and month is the column's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.cleaning.dates import day, read_birth_date, read_date, read_time


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2024-03-12", "dmy", "2024-03-12"),
        ("2024-03-12", "mdy", "2024-03-12"),
        ("2024/3/5", None, "2024-03-05"),
        ("20240101", None, "2024-01-01"),
        ("12/03/2024", "dmy", "2024-03-12"),
        ("12/03/2024", "mdy", "2024-12-03"),
        ("12.03.24", "dmy", "2024-03-12"),
        ("14 04 2024", "dmy", "2024-04-14"),
        ("25/03/2024", None, "2024-03-25"),
        ("03/03/2024", None, "2024-03-03"),
        ("12 mars 2024", None, "2024-03-12"),
        ("1er Juillet 2025", None, "2025-07-01"),
        ("3 déc. 2024", None, "2024-12-03"),
        ("4 oct. 23", None, "2023-10-04"),
        ("31-mars-2025", None, "2025-03-31"),
        ("vendredi 18 avril 2025", None, "2025-04-18"),
        ("March 12th, 2024", None, "2024-03-12"),
        ("Mar 12, 2024", None, "2024-03-12"),
        ("mar. 12 mars 2024", None, "2024-03-12"),
        ("12. März 2024", None, "2024-03-12"),
        ("45384", None, "2024-04-02"),
        ("29/02/2024", "dmy", "2024-02-29"),
        ("'12/03/2024", "dmy", "2024-03-12"),
        ("12/03/1975", "dmy", "1975-03-12"),
        ("12/03/75", "dmy", "1975-03-12"),
        ("12-mars-24", None, "2024-03-12"),
        ("lundi 12 mars 2024", None, "2024-03-12"),
        ("le 12 mars 2024", None, "2024-03-12"),
        ("Mardi 12/03/2024", "dmy", "2024-03-12"),
        ("Tue 03/12/2024", "mdy", "2024-03-12"),
        ("Monday, March 11th, 2024", None, "2024-03-11"),
        ("12th of March 2024", None, "2024-03-12"),
        ("1st Jan 2024", None, "2024-01-01"),
        ("12. Okt. 2024", None, "2024-10-12"),
        ("12 de marzo de 2024", None, "2024-03-12"),
        ("12\u00a0mars\u00a02024", None, "2024-03-12"),
        ("29 février 2024", None, "2024-02-29"),
        ("2024.3.5", None, "2024-03-05"),
        ("1710230400", None, "2024-03-12"),
        ("1710230400000", None, "2024-03-12"),
        ("20240312T093000Z", None, "2024-03-12"),
        ("1/2/24", "dmy", "2024-02-01"),
        ("1/2/24", "mdy", "2024-01-02"),
    ],
)
def test_day_is_read(text: str, order: str | None, expected: str):
    assert day(text, order) == expected


@pytest.mark.parametrize(
    ("text", "order", "expected_day", "expected_time"),
    [
        ("2024-03-12T09:30:00+01:00", "dmy", "2024-03-12", "09:30:00"),
        ("2024-03-12T09:30:00.123Z", "dmy", "2024-03-12", "09:30:00"),
        ("2025-10-02 17:09:34 -0300", None, "2025-10-02", "17:09:34"),
        ("2009-12-01 07:45:00", "ymd", "2009-12-01", "07:45:00"),
        ("12-04-2022 09:30", "dmy", "2022-04-12", "09:30:00"),
        ("09/28/24 08:54 AM", "mdy", "2024-09-28", "08:54:00"),
        ("09/28/24 12:05 AM", "mdy", "2024-09-28", "00:05:00"),
        ("18/02/2024 12h28", "dmy", "2024-02-18", "12:28:00"),
        ("24.03.2023, 12:32", "dmy", "2023-03-24", "12:32:00"),
        ("12 août 2023 à 14h05", None, "2023-08-12", "14:05:00"),
        ("Tue, 12 Mar 2024 09:30:00 +0100", None, "2024-03-12", "09:30:00"),
        ("Sat Mar  2 09:30:00 CET 2024", None, "2024-03-02", "09:30:00"),
        ("Dec 5, 2023, 3:45:12 PM", None, "2023-12-05", "15:45:12"),
        ("45384.34789351852", None, "2024-04-02", "08:20:58"),
        ("12/03/2024 14h30", "dmy", "2024-03-12", "14:30:00"),
        ("12/03/2024 à 9h", "dmy", "2024-03-12", "09:00:00"),
        ("12/03/2024 2:30 p.m.", "mdy", "2024-12-03", "14:30:00"),
        ("12 mars 2024 14:30:05", None, "2024-03-12", "14:30:05"),
        ("lundi 11 mars 2024 à 14h30", None, "2024-03-11", "14:30:00"),
        ("March 12, 2024 at 2:30 PM", None, "2024-03-12", "14:30:00"),
        ("1710235800", None, "2024-03-12", "09:30:00"),
    ],
)
def test_moment_is_read(text: str, order: str | None, expected_day: str, expected_time: str):
    reading = read_date(text, order)
    assert (reading.day, reading.time) == (expected_day, expected_time)


@pytest.mark.parametrize(
    ("text", "order", "issue"),
    [
        ("12/03/2024", None, "date_ambiguous"),
        ("12/03/2024", "ymd", "date_ambiguous"),
        ("25/03/2024", "mdy", "date_order_contradicts"),
        ("03/25/2024", "dmy", "date_order_contradicts"),
        ("29/02/2023", "dmy", "date_impossible"),
        ("31/04/2024", "dmy", "date_impossible"),
        ("32/01/2024", "dmy", "date_impossible"),
        ("13/13/2024", "dmy", "date_impossible"),
        ("2024-13-01", None, "date_impossible"),
        ("31 avril 2024", None, "date_impossible"),
        ("29/02/1900", "dmy", "date_impossible"),
        ("mars 2024", "dmy", "date_incomplete"),
        ("March 2024", "mdy", "date_incomplete"),
        ("T1 2024", "dmy", "date_incomplete"),
        ("2024-Q3", "dmy", "date_incomplete"),
        ("1er trimestre 2024", "dmy", "date_incomplete"),
        ("2024-03", "dmy", "date_incomplete"),
        ("2024", "dmy", "date_incomplete"),
        ("S12 2024", "dmy", "date_incomplete"),
        ("14/03", "dmy", "date_incomplete"),
        ("12/2024", "dmy", "date_incomplete"),
        ("5 mars", "dmy", "date_incomplete"),
        ("2024-04-31T10:00:00Z", "dmy", "date_impossible"),
        ("19/05/202", "dmy", "date_unreadable"),
        ("97400", "dmy", "date_unreadable"),
        ("1 234", "dmy", "date_unreadable"),
        ("hier", "dmy", "date_unreadable"),
        ("12/03/2024 25:00", "dmy", "date_unreadable"),
        ("x" * 500, "dmy", "date_unreadable"),
        ("1900-01-01", "dmy", "date_placeholder"),
        ("01/01/1900", "dmy", "date_placeholder"),
        ("00/00/0000", "dmy", "date_placeholder"),
        ("0000-00-00", None, "date_placeholder"),
        ("12/03/1789", "dmy", "date_out_of_range"),
    ],
)
def test_what_is_no_day_is_refused_with_its_reason(text: str, order: str | None, issue: str):
    reading = read_date(text, order)
    assert (reading.day, reading.issue) == (None, issue)


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("14/03", "dmy", "--03-14"),
        ("03/14", "mdy", "--03-14"),
        ("03/14", None, "--03-14"),
        ("--03-14", None, "--03-14"),
        ("--0314", None, "--03-14"),
        ("29/02", "dmy", "--02-29"),
        ("12 mars", None, "--03-12"),
        ("March 12", None, "--03-12"),
        ("1980-02-29", None, "1980-02-29"),
        ("16/11/1960", "dmy", "1960-11-16"),
        ("12/05/85", "dmy", "1985-05-12"),
        ("12/05/65", "dmy", "1965-05-12"),
        ("12/05/12", "dmy", "2012-05-12"),
        ("03/04", None, None),
        ("30/02", "dmy", None),
        ("01/01/1900", "dmy", None),
    ],
)
def test_birthday(text: str, order: str | None, expected: str | None):
    assert read_birth_date(text, order, this_year=2025).day == expected


def test_two_digit_year_of_birth_is_reported_as_assumed():
    assert read_birth_date("12/05/85", "dmy", this_year=2025).issue == "birth_year_assumed"
    assert read_birth_date("12/05/1985", "dmy", this_year=2025).issue is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:30", "09:30:00"),
        ("12h28", "12:28:00"),
        ("9:30 PM", "21:30:00"),
        ("15:20", "15:20:00"),
        ("24:00", None),
        ("midi", None),
    ],
)
def test_time(text: str, expected: str | None):
    assert read_time(text) == expected


_DAYS = st.dates(date(1901, 1, 2), date(2100, 12, 31)).filter(lambda each: each != date(1904, 1, 1))
_MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]


@given(_DAYS, st.sampled_from(["/", "-", ".", " "]))
def test_written_days_are_read_back(each: date, sign: str):
    iso = each.isoformat()
    assert day(iso, None) == iso
    assert day(each.strftime(f"%d{sign}%m{sign}%Y"), "dmy") == iso
    assert day(each.strftime(f"%m{sign}%d{sign}%Y"), "mdy") == iso
    assert day(f"{each.day} {_MONTHS[each.month - 1]} {each.year}", None) == iso


@given(_DAYS)
def test_without_an_order_a_day_is_right_or_unread(each: date):
    assert day(each.strftime("%d/%m/%Y"), None) in {each.isoformat(), None}


@given(st.dates(date(1930, 1, 1), date(2090, 1, 1)))
def test_spreadsheet_serials_are_read_back(each: date):
    serial = (each - date(1899, 12, 30)) // timedelta(days=1)
    assert day(str(serial), None) == each.isoformat()


@given(st.text(max_size=40), st.sampled_from(["dmy", "mdy", "ymd", None]))
def test_no_text_makes_it_fail(text: str, order: str | None):
    reading = read_date(text, order)
    assert (reading.day is None) == (reading.issue is not None and reading.issue != "date_from_serial")
    read_birth_date(text, order)
    read_time(text)
