"""Files that are no tables, and files that change under the import: one reason each, the workspace as it was."""

from __future__ import annotations

import random
import zipfile

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from tests.builders.import_files import dump, plan_of, write_table

PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc0")


def empty(path):
    path.write_bytes(b"")


def blank(path):
    path.write_text("\n\n  \n")


def only_a_header(path):
    path.write_text("Nom;Prénom;Email\n")


def random_bytes(path):
    path.write_bytes(random.Random(7).randbytes(20_000))


def pdf(path):
    path.write_bytes(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n" * 20)


def picture(path):
    path.write_bytes(PNG * 10)


def broken_workbook(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook><sheets>")
        archive.writestr("[Content_Types].xml", "<Types/>")


def cut_workbook(path):
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet().write_column(0, 0, ["Email", *(f"n{n}@example.org" for n in range(500))])
    path.write_bytes(path.read_bytes()[:2_000])


def folder(path):
    path.mkdir()


def missing(path):
    pass


@pytest.mark.parametrize(
    ("make", "name", "code"),
    [
        (empty, "clients.csv", "file_empty"),
        (blank, "clients.csv", "file_empty"),
        (only_a_header, "clients.csv", "file_only_header"),
        (random_bytes, "clients.csv", "file_not_a_table"),
        (pdf, "clients.csv", "file_not_a_table"),
        (picture, "clients.csv", "file_not_a_table"),
        (picture, "clients.png", "file_not_a_table"),
        (broken_workbook, "clients.xlsx", "workbook_broken"),
        (cut_workbook, "clients.xlsx", "workbook_broken"),
        (folder, "clients.csv", "file_is_folder"),
        (missing, "clients.csv", "file_missing"),
    ],
)
def test_what_is_no_table_is_refused_with_its_reason(services, tmp_path, make, name, code):
    make(tmp_path / name)
    before = dump(services.database)
    with pytest.raises(KnownError) as caught:
        services.importing.preview(tmp_path / name)
    assert caught.value.code == code
    assert dump(services.database) == before


@pytest.fixture
def plan(services, tmp_path):
    rows = [f"n{n}@example.org;Nom;Prénom" for n in range(1_500)]
    return plan_of(services, write_table(tmp_path / "clients.csv", "Email;Nom;Prénom", rows), "Liste")


class Meddles(NoProgress):
    """A Progress that does something to the file at the first report."""

    def __init__(self, act):
        self._act = act

    def report(self, done, total, phase):
        if self._act is not None:
            act, self._act = self._act, None
            act()


def append(path):
    with path.open("a") as file:
        file.write("late@example.org;Nom;Prénom\r\n")


@pytest.mark.parametrize(
    ("act", "codes"),
    [
        (lambda path: path.unlink(), {"file_vanished"}),
        (append, {"file_changed"}),
        (lambda path: path.write_bytes(b""), {"file_changed", "file_vanished"}),
        (lambda path: path.replace(path.with_suffix(".old")), {"file_vanished"}),
    ],
    ids=["deleted", "appended", "emptied", "moved"],
)
@pytest.mark.parametrize("way", ["run", "check"])
def test_a_file_that_changes_during_the_import(services, plan, act, codes, way):
    before = dump(services.database)
    with pytest.raises(KnownError) as caught:
        getattr(services.importing, way)(plan, Meddles(lambda: act(plan.path)))
    assert caught.value.code in codes
    assert dump(services.database) == before


@pytest.mark.parametrize(
    ("make", "code"), [(folder, "file_is_folder"), (missing, "file_missing"), (pdf, "file_not_a_table")]
)
def test_a_file_that_became_something_else_before_the_import(services, plan, make, code):
    plan.path.unlink()
    make(plan.path)
    before = dump(services.database)
    with pytest.raises(KnownError) as caught:
        services.importing.run(plan, NoProgress())
    assert caught.value.code == code
    assert dump(services.database) == before


def test_a_workbook_with_titles_imports(services, tmp_path):
    import xlsxwriter

    path = tmp_path / "clients.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Clients")
        sheet.write(0, 0, "Carnet de la boutique")
        sheet.write_row(2, 0, ["Nom", "Prénom", "Email", "Ville"])
        sheet.write_row(3, 0, ["Vial", "Solange", "sol@example.org", "Apt"])
        sheet.write_row(4, 0, ["Armand", "Luc", "luc@example.org", "Lyon"])
    report = services.importing.run(plan_of(services, path), NoProgress())
    assert (report.rows, report.imported, report.reading["header_row"]) == (2, 2, 3)
