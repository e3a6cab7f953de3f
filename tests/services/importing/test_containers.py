"""Archives, sheets, JSON, address books and part-files through the whole import."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import openpyxl
import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.importing.reading.parts import tables_in
from app.services.importing.reading.table import ReadingChoices
from tests.builders.import_files import bring, dump, query, write_table

MEMBERS = (
    "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME\n{0}@example.org,Zoé,Nom{0},2,2024-03-01 10:00:00\n"
)


def newsletter(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "audience.zip", "w") as archive:
        for status, name in (("subscribed", "anne"), ("unsubscribed", "bruno")):
            archive.writestr(f"{status}_members_export_15d1.csv", MEMBERS.format(name))
    return folder / "audience.zip"


def test_the_status_in_the_names_of_a_newsletter_export(services, tmp_path):
    path = newsletter(tmp_path)
    for part in tables_in(path):
        plan = services.importing.preview(path, choices=ReadingChoices(member=part.member)).plan
        report = services.importing.run(plan, NoProgress())
        assert (report.kind, report.rows, report.reading["member"]) == ("customers", 1, part.member)
        assert [issue.code for issue in report.issues] == []
    services.rebuild.refresh()
    found = query(
        services.database,
        "SELECT p.email, c.status FROM profile p JOIN customer_consent c USING (customer_id) ORDER BY 1",
    )
    assert found == [
        ("anne@example.org", "granted"),
        ("bruno@example.org", "refused"),
    ]


def test_orders_with_lines_in_json(services, tmp_path):
    orders = [
        {
            "order_id": f"A{number}",
            "created_at": f"2024-03-{number:02}T10:00:00Z",
            "total_price": "30.00",
            "email": f"n{number}@example.org",
            "line_items": [
                {"name": "Savon", "quantity": 2, "price": "10.00"},
                {"name": "Bougie", "quantity": 1, "price": "10.00"},
            ],
        }
        for number in range(1, 9)
    ]
    (tmp_path / "orders.json").write_text(json.dumps({"orders": orders}), encoding="utf-8")
    report = bring(services, tmp_path / "orders.json")
    assert (report.kind, report.rows, report.counts["purchases"], report.counts["lines"]) == ("purchases", 16, 8, 16)
    assert report.money_e4 == 8 * 300_000


def test_an_address_book(services, tmp_path):
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vial;Zoé;;Mme;\r\nEMAIL:z@example.org\r\nTEL;TYPE=CELL:06 12 34 56 78\r\n"
    card += "BDAY:--0229\r\nADR:;;3 rue Haute;Apt;;84400;France\r\nEND:VCARD\r\n"
    (tmp_path / "contacts.vcf").write_text(card, encoding="utf-8", newline="")
    report = bring(services, tmp_path / "contacts.vcf")
    assert (report.kind, report.imported, report.issues) == ("customers", 1, ())
    services.rebuild.refresh()
    [row] = query(services.database, "SELECT last_name, first_name, email, mobile, birth_day, postcode FROM profile")
    assert row == ("Vial", "Zoé", "z@example.org", "+33612345678", "02-29", "84400")


def test_two_sheets_of_one_workbook_are_two_imports(services, tmp_path):
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for year in ("2023", "2024"):
        sheet = book.create_sheet(year)
        sheet.append(["Email", "Nom", "Prénom"])
        sheet.append([f"n{year}@example.org", "Vial", "Zoé"])
    book.save(tmp_path / "clients.xlsx")
    book.close()
    plans = [
        services.importing.preview(tmp_path / "clients.xlsx", choices=ReadingChoices(sheet=part.sheet)).plan
        for part in tables_in(tmp_path / "clients.xlsx")
    ]
    reports = [services.importing.run(plan, NoProgress()) for plan in plans]
    assert [(report.reading["sheet"], report.imported) for report in reports] == [("2023", 1), ("2024", 1)]
    assert "same_file_before" not in [issue.code for report in reports for issue in report.issues]
    again = services.importing.run(plans[1], NoProgress())
    assert (again.imported, again.unchanged) == (0, 1)
    assert "same_file_before" in [issue.code for issue in again.issues]


def test_part_files_are_one_import(services, tmp_path):
    first = write_table(tmp_path / "x_1.csv", "Email;Nom", ["a@example.org;Vial", "b@example.org;Armand"])
    second = write_table(tmp_path / "x_2.csv", "Nom;Email", ["Lenoir;c@example.org"])
    plan = services.importing.preview(first, more=(second,)).plan
    assert plan.more == (second,)
    report = services.importing.run(plan, NoProgress())
    assert (report.rows, report.imported) == (3, 3)
    second.write_text("Nom;Email\nAutre;d@example.org\n", encoding="utf-8")
    assert services.importing.run(plan, NoProgress()).imported == 1


def test_a_part_that_vanishes_leaves_the_workspace_as_it_was(services, tmp_path):
    first = write_table(tmp_path / "x_1.csv", "Email;Nom", ["a@example.org;Vial"])
    second = write_table(tmp_path / "x_2.csv", "Email;Nom", ["c@example.org;Lenoir"])
    plan = services.importing.preview(first, more=(second,)).plan
    second.unlink()
    before = dump(services.database)
    with pytest.raises(KnownError) as caught:
        services.importing.run(plan, NoProgress())
    assert caught.value.code == "file_missing"
    assert dump(services.database) == before
