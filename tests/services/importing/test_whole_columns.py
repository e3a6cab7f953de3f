"""A file whose later rows contradict its first ones: decided from all of it, or said, never read wrongly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport
from app.services.importing.mapping import formats
from app.services.importing.mapping.types import FileMapping

HEADER = "Facture;Date;Client;Montant\n"


@pytest.fixture
def file(tmp_path: Path):
    def write(rows: list[tuple[str, str]], name: str = "ventes.csv") -> Path:
        path = tmp_path / name
        lines = [f"F{number};{day};c{number}@example.org;{amount}\n" for number, (day, amount) in enumerate(rows)]
        path.write_text(HEADER + "".join(lines), encoding="utf-8")
        return path

    return write


def issues(report: ImportReport) -> dict[str, int]:
    return {issue.code: issue.count for issue in report.issues}


def run(services, path: Path, mapping: FileMapping | None = None) -> ImportReport:
    from app.models.domain.ports import NoProgress

    return services.importing.run(services.importing.preview(path, mapping=mapping).plan, NoProgress())


def days(services) -> list[str]:
    with services.database.read() as connection:
        return [day for (day,) in connection.exec_driver_sql("SELECT bought_on FROM purchase ORDER BY id")]


EARLY = [(f"{day:02d}/{month:02d}/2024", "12,50") for day in range(1, 29) for month in range(1, 13)] * 5  # 1,680 rows


def test_a_day_that_only_a_late_row_proves_decides_for_the_first_ones(services, file):
    path = file([("03/04/2024", "5,00")] * 1_500 + [("25/03/2024", "5,00")])
    report = run(services, path)
    assert set(days(services)) == {"2024-04-03", "2024-03-25"}
    assert "date_order_assumed" not in issues(report)


def test_a_file_of_two_orders_is_read_in_neither(services, file):
    american = [(f"{month:02d}/{day:02d}/2024", "12,50") for day in range(1, 29) for month in range(1, 13)] * 5
    report = run(services, file(EARLY + american))
    found = set(days(services))
    assert all(day[5:7] == day[8:10] or int(day[8:10]) > 12 for day in found)  # only what can be read one way
    assert issues(report).get("date_ambiguous", 0) + report.rejected_count > 0


def test_one_typing_error_among_thousands_is_set_aside_alone(services, file):
    report = run(services, file([*EARLY, ("03/25/2024", "12,50")]))
    assert report.rejected_count == 1
    assert report.rejected[0].reason == "date_order_contradicts"


def test_a_decimal_sign_that_only_late_rows_prove_decides_for_the_first_ones(services, file):
    report = run(services, file([("12/03/2024", "1.234")] * 1_200 + [("25/03/2024", "5,50")]))
    assert report.money_e4 == 1_200 * 12_340_000 + 55_000
    assert "amount_assumed" not in issues(report)


def test_amounts_that_prove_both_signs_are_not_added_up(services, file):
    both = [("25/03/2024", "12,50")] * 3 + [("25/03/2024", "12.50"), ("25/03/2024", "13,50"), ("25/03/2024", "1.234")]
    report = run(services, file(both))
    assert [(one.value, one.reason) for one in report.rejected] == [("1.234", "amount_ambiguous")]


def test_ambiguous_dates_are_read_as_the_country_writes_and_said(services, file):
    report = run(services, file([("03/04/2024", "5,00"), ("05/04/2024", "5,00")]))
    assert days(services) == ["2024-04-03", "2024-04-05"]
    assert issues(report)["date_order_assumed"] == 2


def test_a_given_mapping_overrides_what_the_country_suggests(services, file):
    given = FileMapping.from_json(
        json.dumps(
            {
                "kind": "purchases",
                "columns": {
                    "Facture": "purchase.order_key", "Date": "purchase.date", "Client": "customer.email",
                    "Montant": "purchase.total",
                },
                "formats": {"Date": {"date_order": "mdy"}},
            }
        )
    )  # fmt: skip
    report = run(services, file([("03/04/2024", "5,00"), ("05/04/2024", "5,00")]), given)
    assert days(services) == ["2024-03-04", "2024-05-04"]
    assert issues(report) == {}


def test_a_file_too_large_to_read_beforehand_is_refused_when_its_rows_contradict_each_other(
    services, file, monkeypatch
):
    monkeypatch.setattr(formats, "_READ_WHOLE_ROWS", 1_000)
    american = [(f"{month:02d}/{day:02d}/2024", "12,50") for day in range(1, 29) for month in range(1, 13)] * 5
    with pytest.raises(KnownError) as caught:
        run(services, file(EARLY + american))
    assert (caught.value.code, caught.value.params["column"]) == ("column_contradicts", "Date")
    assert days(services) == []


def test_sales_in_another_currency_are_kept_in_it(services, file):
    path = file([("25/03/2024", "$12.50"), ("26/03/2024", "$1,250.00")])
    report = run(services, path)
    with services.database.read() as connection:
        assert set(connection.exec_driver_sql("SELECT currency FROM purchase").scalars()) == {"USD"}
    assert issues(report)["currency_assumed"] == 2


def test_an_amount_with_another_sign_than_its_column_is_not_added_up(services, file):
    report = run(services, file([("25/03/2024", "12,50 €")] * 30 + [("26/03/2024", "£5,00")]))
    assert [(one.value, one.reason) for one in report.rejected] == [("£5,00", "amount_other_currency")]


def test_a_sale_at_night_in_world_time_falls_on_the_shops_own_day(services, file):
    report = run(services, file([("2024-07-14T22:30:00Z", "5,00"), ("2024-07-14T12:00:00Z", "5,00")]))
    assert days(services) == ["2024-07-15", "2024-07-14"]
    assert issues(report) == {"date_moved_to_local": 1}


def test_an_offset_says_whose_clock_it_is(services, file):
    run(services, file([("2024-07-14 23:30:00 +0200", "5,00")]))
    assert days(services) == ["2024-07-14"]


def test_the_currency_of_an_earlier_file_does_not_hold_against_the_signs_of_this_one(services, file):
    run(services, file([("25/03/2024", "$12.50")], "mars.csv"))
    run(services, file([("25/04/2024", "12,50 €")], "avril.csv"))
    with services.database.read() as connection:
        found = connection.exec_driver_sql("SELECT bought_on, currency FROM purchase ORDER BY bought_on").fetchall()
    assert [tuple(row) for row in found] == [("2024-03-25", "USD"), ("2024-04-25", "EUR")]
