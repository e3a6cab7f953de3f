"""What should make one stop before writing, each with count and examples; and files that give no alarm."""

from __future__ import annotations

import pytest

from app.models.domain.ports import NoProgress
from tests.builders.import_files import bring, plan_of, write_table

PEOPLE = "N° client;Nom;Prénom;Email;Ville"
SALES = "Ticket;Date;N° client;Article;Montant"
NAMES = ["Vial", "Armand", "Clément", "Dubois", "Petit", "Leroy", "Moreau"]


def alarms(report):
    return {issue.code: issue for issue in report.issues if issue.severity == "alarm"}


def people(*, same=False, email="{}@example.org", town="Apt"):
    return [
        f"{n};{name};{name if same else f'P{name}'};{email.format(name.lower())};{town}" for n, name in enumerate(NAMES)
    ]


def sales(months, *, amount="10,00", per_month=4):
    return [
        f"{month}-{number};{number + 10}/{month[5:]}/{month[:4]};{number};Savon;{amount}"
        for month in months
        for number in range(1, per_month + 1)
    ]


def test_ordinary_files_give_no_alarm(services, tmp_path):
    assert alarms(bring(services, write_table(tmp_path / "a.csv", PEOPLE, people()), "Boutique")) == {}
    rows = sales(["2025-01", "2025-02", "2025-03"])
    assert alarms(bring(services, write_table(tmp_path / "b.csv", SALES, rows), "Boutique")) == {}
    rows = sales(["2025-04"], amount="13,00")
    assert alarms(bring(services, write_table(tmp_path / "c.csv", SALES, rows), "Boutique")) == {}


def test_first_names_in_the_column_of_last_names(services, tmp_path):
    found = alarms(bring(services, write_table(tmp_path / "a.csv", PEOPLE, people(same=True))))
    assert list(found) == ["columns_identical"]
    issue = found["columns_identical"]
    assert (issue.column, issue.count, issue.examples[0]) == ("Nom = Prénom", 7, (2, "Vial", None))


def test_one_difference_is_enough(services, tmp_path):
    rows = [*people(same=True)[:-1], "9;Moreau;Anne;moreau@example.org;Apt"]
    assert alarms(bring(services, write_table(tmp_path / "a.csv", PEOPLE, rows))) == {}


def test_an_email_for_everyone(services, tmp_path):
    found = alarms(bring(services, write_table(tmp_path / "a.csv", PEOPLE, people(email="boutique@example.org"))))
    assert list(found) == ["one_email_many_names"]
    assert (found["one_email_many_names"].count, found["one_email_many_names"].examples) == (
        1,
        ((2, "boutique@example.org", "7"),),
    )


def test_a_family_shares_its_email(services, tmp_path):
    rows = [f"{n};Vial;{name};famille@example.org;Apt" for n, name in enumerate(["Anne", "Luc", "Ève"])]
    assert alarms(bring(services, write_table(tmp_path / "a.csv", PEOPLE, rows))) == {}


def test_a_month_without_sales_inside_the_file(services, tmp_path):
    path = write_table(tmp_path / "a.csv", SALES, sales(["2025-01", "2025-02", "2025-04", "2025-05"]))
    found = alarms(bring(services, path))
    assert list(found) == ["month_without_sales"]
    assert (found["month_without_sales"].count, found["month_without_sales"].examples) == (1, ((0, "2025-03", None),))


def test_a_month_missing_since_the_last_file(services, tmp_path):
    months = ["2024-09", "2024-10", "2024-11", "2024-12"]
    bring(services, write_table(tmp_path / "a.csv", SALES, sales(months)), "Caisse")
    report = bring(services, write_table(tmp_path / "b.csv", SALES, sales(["2025-02"])), "Caisse")
    assert alarms(report)["month_without_sales"].examples == ((0, "2025-01", None),)
    report = bring(services, write_table(tmp_path / "c.csv", SALES, sales(["2025-01"])), "Caisse")
    assert alarms(report) == {}


def test_rare_sales_have_months_without_any(services, tmp_path):
    path = write_table(tmp_path / "a.csv", SALES, sales(["2024-01", "2024-05", "2024-12"], per_month=1))
    assert alarms(bring(services, path)) == {}


def test_dates_in_the_future(services, tmp_path):
    rows = [*sales(["2025-05"]), "99;25/03/2031;1;Savon;10,00"]
    report = bring(services, write_table(tmp_path / "a.csv", SALES, rows))
    found = alarms(report)["future_dates"]
    assert (found.column, found.count, found.examples) == ("Date", 1, ((6, "25/03/2031", None),))
    assert report.rejections[0].code == "date_in_future"


@pytest.mark.parametrize(("first", "second"), [("10,00", "1000,00"), ("1000,00", "10,00")])
def test_amounts_a_hundredfold(services, tmp_path, first, second):
    months = ["2025-01", "2025-02", "2025-03"]
    bring(services, write_table(tmp_path / "a.csv", SALES, sales(months, amount=first)), "Caisse")
    path = write_table(tmp_path / "b.csv", SALES, sales(["2025-04"], amount=second, per_month=12))
    found = alarms(bring(services, path, "Caisse"))
    assert found["amounts_hundredfold"].column == "Montant"
    assert found["amounts_hundredfold"].examples == ((0, second.replace(",", "."), first.replace(",", ".")),)
    other = alarms(bring(services, path, "Autre caisse"))
    assert set(other) == {"same_file_before"}


def test_a_column_that_is_empty_this_time(services, tmp_path):
    bring(services, write_table(tmp_path / "a.csv", PEOPLE, people()), "Boutique")
    emptied = write_table(tmp_path / "b.csv", PEOPLE, people(town=""))
    found = alarms(bring(services, emptied, "Boutique"))
    assert [(issue.code, issue.column) for issue in found.values()] == [("column_empty", "Ville")]
    again = write_table(tmp_path / "c.csv", PEOPLE, [*people(town=""), "77;Roux;Luc;roux@example.org;"])
    assert alarms(bring(services, again, "Boutique")) == {}


def test_the_same_file_twice(services, tmp_path):
    path = write_table(tmp_path / "a.csv", PEOPLE, people())
    bring(services, path)
    assert list(alarms(bring(services, path))) == ["same_file_before"]


def test_values_behind_an_issue_are_counted_for_mending(services, tmp_path):
    rows = ["1;25/03/2025;7;Savon;10,00", *(f"{n};soon;7;Savon;10,00" for n in (2, 3)), "4;x;7;Savon;10,00"]
    plan = plan_of(services, write_table(tmp_path / "a.csv", SALES, rows), fields={"Date": "purchase.date"})
    report = services.importing.check(plan, NoProgress())
    assert [(one.code, one.column, one.count) for one in report.rejections] == [("date_unreadable", "Date", 3)]
    values = services.importing.issue_values(plan, "date_unreadable", "Date")
    assert values == (("soon", 2), ("x", 1))
    assert services.importing.issue_values(plan, "consent_conflict", "Savon") == ()
