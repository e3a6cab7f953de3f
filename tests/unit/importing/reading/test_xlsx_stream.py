"""Large sheets read while they are unpacked: row for row what the library reads from the same file."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time, timedelta

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from app.services.importing.reading import xlsx_stream
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.xlsx_stream import SheetStream


@pytest.fixture
def streams(monkeypatch):
    """Switch the reading of small sheets as if they were large on and off."""
    xlsx_stream._is_unusual.cache_clear()
    return lambda is_on: monkeypatch.setattr(xlsx_stream, "LEAST_BYTES", 0 if is_on else 1 << 60)


def read(path):
    table = open_file(path, accepts_no_rows=True)
    return table.reading.header, list(table.rows())


def assert_alike(streams, path):
    streams(False)
    expected = read(path)
    streams(True)
    assert SheetStream.of(path, "Feuille") is not None, "the file is to be read as a stream"
    assert read(path) == expected


def write(path, rows, *, formats=(), options=None, merged=()):
    with xlsxwriter.Workbook(path, options or {}) as book:
        sheet = book.add_worksheet("Feuille")
        styles = [book.add_format({"num_format": code}) for code in formats]
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                style = styles[column] if column < len(styles) and number else None
                if value is None:
                    continue
                if isinstance(value, list):
                    sheet.write_rich_string(number, column, *value)  # type: ignore[attr-defined]
                elif value == "":
                    sheet.write_blank(number, column, None, style or book.add_format({"bold": True}))
                else:
                    sheet.write(number, column, value, style)
        for place in merged:
            sheet.merge_range(place, "")  # type: ignore[call-arg]
    return path


HEADER = ["Nom", "Jour", "Montant", "Code", "Actif", "Note"]
ROWS = [
    [
        f"Nom {n} <&> é",
        datetime(2025, 1 + n % 12, 1 + n % 28),
        n * 1.25 - 3,
        n % 900,
        n % 2 == 0,
        None if n % 3 else "x",
    ]
    for n in range(400)
]


@pytest.mark.parametrize("is_constant", [True, False])
def test_rows_of_every_type_are_read_alike(streams, tmp_path, is_constant):
    formats = ("General", "dd/mm/yyyy", '#,##0.00 "€";[Red]-#,##0.00', "00000", "General", "@")
    options = {"constant_memory": is_constant}
    assert_alike(streams, write(tmp_path / "a.xlsx", [HEADER, *ROWS], formats=formats, options=options))


@pytest.mark.parametrize("is_1904", [True, False])
@pytest.mark.parametrize(
    "code",
    [
        "dd/mm/yyyy",
        "d mmm yyyy hh:mm",
        "hh:mm:ss",
        "[h]:mm",
        "[$-40C]d mmmm yyyy;@",
        "mm:ss.0",
        "0.00E+00",
        '"dy"0',
        "0%",
    ],
)
def test_numbers_shown_as_days_are_read_alike(streams, tmp_path, code, is_1904):
    numbers = [0, 0.25, 0.999999, 1, 1.5, 58, 59, 60, 60.5, 61, 366, 2000.000001, 45000, 45000.123456, 45000.9999999]
    path = write(
        tmp_path / "a.xlsx",
        [["Nom", "Quand"], *([f"n{x}", x] for x in numbers)],
        formats=("@", code),
        options={"date_1904": is_1904},
    )
    assert_alike(streams, path)


def test_gaps_blanks_formulas_errors_and_signs_are_read_alike(streams, tmp_path):
    rows = [
        ["Titre", None, None],
        [None, None, None],
        ["Nom", "Somme", "Note"],
        *[[f"a{n}", f"=1+{n}", ""] for n in range(60)],
        [None, None, None],
        ["=NA()", '="a"&"b"', " deux  espaces "],
        ["_x000D_", "ligne\nsuivante", "a\rb"],
        ["_x0041_ & <b> \"'", "'=1", ["rouge", " et ", "bleu"]],
        [True, date(2025, 2, 3), time(3, 4, 5)],
        [timedelta(hours=30), 1e21, 1e-9],
        ["fin", None, "z" * 3000],
    ]
    assert_alike(streams, write(tmp_path / "a.xlsx", rows, merged=["A1:C1"]))


def test_cells_merged_over_rows_and_other_kinds_are_left_to_the_library(streams, tmp_path):
    path = write(tmp_path / "a.xlsx", [["Nom", "Ville"], *([None, f"v{n}"] for n in range(9))], merged=["A3:A5"])
    streams(True)
    assert SheetStream.of(path, "Feuille") is None
    assert SheetStream.of(path, "Absente") is None
    streams(False)
    assert SheetStream.of(write(tmp_path / "b.xlsx", [["a"], ["b"]]), "Feuille") is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'<c r="A90" t="s">', b'<c r="A90" cm="1" t="s">'),
        (b'<c r="A90" t="s">', b'<c r="A90" t="d">'),
        (b"</row>", b"</row><!-- -->"),
    ],
)
def test_what_the_stream_does_not_know_the_library_goes_on_with(streams, tmp_path, old, new):
    plain = write(tmp_path / "a.xlsx", [["Nom", "Ville"], *([f"n{n}", f"v{n}"] for n in range(200))])
    path = tmp_path / "b.xlsx"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w") as target:
        for info in source.infolist():
            content = source.read(info)
            target.writestr(info, content.replace(old, new, 1) if "sheet1" in info.filename else content)
    assert_alike(streams, path)


VALUES = st.one_of(
    st.none(), st.booleans(), st.text(max_size=8), st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9, allow_nan=False),
    st.datetimes(datetime(1901, 1, 1), datetime(2100, 1, 1)).map(lambda moment: moment.replace(microsecond=0)),
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(VALUES, min_size=4, max_size=4), min_size=1, max_size=80))
def test_whatever_a_sheet_holds_is_read_alike(streams, tmp_path_factory, rows):
    texts = [[_writable(value) for value in row] for row in rows]
    head = [["Un", "Deux", "Trois", "Quatre"], ["a", "b", "c", "d"]]
    path = tmp_path_factory.mktemp("any") / "a.xlsx"
    options = {"strings_to_formulas": False, "strings_to_urls": False, "default_date_format": "yyyy-mm-dd hh:mm:ss"}
    assert_alike(streams, write(path, [*head, *texts], options=options))


def _writable(value):
    if not isinstance(value, str):
        return value
    return "".join(sign for sign in value if sign in "\n\t" or " " <= sign < "\ud800") or None


def test_a_large_workbook_that_vanishes_or_changes_is_told(streams, tmp_path):
    path = write(tmp_path / "a.xlsx", [["Nom", "Ville"], *([f"n{n}", f"v{n}"] for n in range(9))])
    streams(True)
    table = open_file(path)
    path.rename(tmp_path / "b.xlsx")
    with pytest.raises(KnownError) as vanished:
        list(table.rows())
    path.write_bytes((tmp_path / "b.xlsx").read_bytes()[:900])
    with pytest.raises(KnownError) as cut:
        list(table.rows())
    assert (vanished.value.code, cut.value.code) == ("file_vanished", "workbook_broken")
