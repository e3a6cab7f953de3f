"""The first step with real files: folders, part-files, several tables in one file, and what can be taken out."""

from __future__ import annotations

import pytest

WAIT_MS = 60_000
ORDERS = "Commande;Date;E-mail;Total\n{number};02/01/2025;a{number}@courriel.example;10,00\n"


def _add(page, *paths):
    page.add_files(list(paths))
    assert page.context.jobs.wait_idle(WAIT_MS)


@pytest.fixture
def parts(tmp_path):
    """Return two files that are the parts of one."""
    paths = []
    for number in (1, 2):
        path = tmp_path / f"commandes_{number}.csv"
        path.write_text(ORDERS.format(number=number), encoding="utf-8")
        paths.append(path)
    return paths


@pytest.fixture
def workbook(tmp_path):
    """Return a workbook of two filled sheets and a hidden one."""
    import xlsxwriter

    path = tmp_path / "carnet.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for sheet_name, names in (("Boutique", "ab"), ("Marché", "cd"), ("Ancien", "ef")):
            sheet = book.add_worksheet(sheet_name)
            sheet.write_row(0, 0, ["Nom", "Prénom", "E-mail"])
            for row, name in enumerate(names, 1):
                sheet.write_row(row, 0, [f"NOM{name}", "Odile", f"{name}@courriel.example"])
            if sheet_name == "Ancien":
                sheet.hide()  # type: ignore[attr-defined]
    return path


def test_a_folder_stands_for_the_tables_in_it(page, tmp_path, customers_csv):
    folder = tmp_path / "exports"
    folder.mkdir()
    customers_csv.rename(folder / "clients.csv")
    (folder / "logo.png").write_bytes(b"\x89PNG")
    (folder / ".secret.csv").write_text("a;b\n1;2\n")
    _add(page, folder)
    assert [row.path.name for row in page.files.rows] == ["clients.csv"]
    assert "no tables: 1 file of “exports”" in page.banner.accessibleName()
    assert page.foot.primary.isEnabled()


def test_a_folder_without_tables_says_so(page, tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    _add(page, folder)
    assert page.files.rows == []
    assert "photos" in page.banner.accessibleName()
    assert page.banner.isVisible()


def test_parts_of_one_file_are_read_as_one_until_separated(page, parts):
    _add(page, *reversed(parts))
    row = page.files.rows[0]
    assert len(page.files.rows) == 1
    assert "commandes_1.csv, commandes_2.csv" in row._together.whole()
    assert page.drafts()[0].plan().more == (parts[1],)
    assert len(page.drafts()[0].preview.rows) == 2
    row.separate.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert [row.path for row in page.files.rows] == parts
    assert [draft.more for draft in page.drafts()] == [(), ()]
    assert all(not row.separate.isVisible() for row in page.files.rows)


def test_the_parts_dropped_again_are_not_added(page, parts):
    _add(page, *parts)
    _add(page, parts[1])
    assert len(page.files.rows) == 1


def test_a_file_taken_off_while_it_is_looked_at_stays_off(page, customers_csv, orders_csv):
    page.add_files([customers_csv, orders_csv])
    page.files.rows[0].remove.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert [draft.path for draft in page.drafts()] == [orders_csv]
    assert [row.path for row in page.files.rows] == [orders_csv]


def test_the_sheets_of_a_workbook_are_chosen_one_by_one(page, workbook):
    _add(page, workbook)
    row = page.files.rows[0]
    assert [(part.check.text(), part.check.isChecked()) for part in row.parts] == [
        ("Boutique", True),
        ("Marché", True),
        ("Ancien", False),
    ]
    assert "Hidden" in row.parts[2].how.whole()
    assert [draft.name for draft in page.drafts()] == ["carnet.xlsx · Boutique", "carnet.xlsx · Marché"]
    row.parts[2].check.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    row.parts[0].check.click()
    assert [draft.part for draft in page.drafts()] == ["Marché", "Ancien"]
    assert page.drafts()[1].preview.rows[0][1][0] == "NOMe"
    assert page.foot.primary.isEnabled()


def test_all_the_wanted_sheets_are_checked_and_imported_as_one(page, workbook):
    _add(page, workbook)
    for _ in range(3):
        assert page.foot.primary.isEnabled(), page.foot.sentence.text()
        page.foot.primary.click()
        assert page.context.jobs.wait_idle(WAIT_MS)
    assert sum(page.context.services.customers.totals()) == 4
    assert len(page.result.batch_ids()) == 2


def test_another_sheet_can_be_read_instead(page, workbook):
    _add(page, workbook)
    row = page.files.rows[0]
    row.parts[1].reading.click()
    form = page._list.dialog.form
    assert [form.sheet.itemText(place) for place in range(form.sheet.count())] == ["Marché", "Ancien"]
    form.sheet.setCurrentIndex(1)
    page._list.dialog.accept()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert [part.check.isChecked() for part in row.parts] == [True, False, True]
    assert page.drafts()[1].name == "carnet.xlsx · Ancien"
