"""The commands import and read on archives, workbooks of several sheets, part-files and damaged files."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.services.cli.program import Answer
from tests.services.cli.test_usage import assert_refused

PEOPLE = "Nom;Prénom;E-mail\nVial;Zoé;{}@exemple.fr\n"


@pytest.fixture
def empty(tmp_path: Path, command: Callable[..., Answer]) -> Path:
    assert command("new", tmp_path / "mine.clientele").code == 0
    return tmp_path / "mine.clientele"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as target:
        target.writestr("a/anne.csv", PEOPLE.format("anne"))
        target.writestr("b/bruno.csv", PEOPLE.format("bruno"))
        target.writestr("lisez-moi.txt", "Bonjour\nVoici votre export\n")
    return tmp_path / "x.zip"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    workbook = openpyxl.Workbook()
    workbook.worksheets[0].append(["Notes de la boutique"])
    workbook.worksheets[0].append(["à ne pas lire"])
    for name in ("2023", "2024", "caché"):
        sheet = workbook.create_sheet(name)
        sheet.append(["Nom", "Prénom", "E-mail"])
        sheet.append(["Vial", "Zoé", f"n{name}@exemple.fr"])
        sheet.append(["Armand", "Luc", f"l{name}@exemple.fr"])
    workbook["caché"].sheet_state = "hidden"
    workbook.save(tmp_path / "x.xlsx")
    workbook.close()
    return tmp_path / "x.xlsx"


def parts(answer: Answer) -> list[tuple[str, str, int]]:
    assert answer.code == 0, answer
    return [(one["file"], one["part"], one["imported"]) for one in json.loads(answer.out)["files"]]


def test_each_file_of_an_archive_is_reported(empty: Path, archive: Path, command: Callable[..., Answer]) -> None:
    answer = command("import", empty, archive, "--json")
    assert parts(answer) == [("x.zip", "anne.csv", 1), ("x.zip", "bruno.csv", 1)]
    again = command("import", empty, archive, "--member", "bruno.csv")
    assert again.out.startswith("x.zip (bruno.csv): 0 of 1 rows imported, 1 unchanged")
    assert_refused(command("import", empty, archive, "--member", "carla.csv"))


def test_each_sheet_of_a_workbook_is_reported(empty: Path, book: Path, command: Callable[..., Answer]) -> None:
    assert parts(command("import", empty, book, "--json")) == [("x.xlsx", "2023", 2), ("x.xlsx", "2024", 2)]
    assert parts(command("import", empty, book, "--json", "--sheet", "caché")) == [("x.xlsx", "caché", 2)]
    assert_refused(command("import", empty, book, "--sheet", "2025"))


def test_parts_are_one_import(empty: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    files = [tmp_path / f"x_{number}.csv" for number in (1, 2)]
    for path in files:
        path.write_text(PEOPLE.format(path.stem), encoding="utf-8")
    [(name, part, imported)] = parts(command("import", empty, *files, "--as-one", "--json"))
    assert (name, part, imported) == ("x_1.csv", None, 2)


def test_a_part_is_read(book: Path, archive: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    out, report = tmp_path / "out.csv", tmp_path / "report.json"
    assert command("read", archive, "--member", "b/bruno.csv", "--out", out, "--report", report).code == 0
    assert out.read_text(encoding="utf-8").splitlines()[1:] == ["Vial,Zoé,bruno@exemple.fr"]
    assert json.loads(report.read_text(encoding="utf-8"))["members"] == ["a/anne.csv", "b/bruno.csv", "lisez-moi.txt"]
    assert command("read", book, "--sheet", "2024", "--out", out).code == 0
    assert out.read_text(encoding="utf-8").splitlines()[2] == "Armand,Luc,l2024@exemple.fr"
    assert_refused(command("read", book, "--sheet", "2025", "--out", out))


def test_damaged_files_are_refused_in_one_sentence(book: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    whole = book.read_bytes()
    for seed in range(12):
        chance = random.Random(seed)
        content = bytearray(whole)
        for _ in range(chance.choice([3, 30, 300])):
            content[chance.randrange(len(content))] = chance.randrange(256)
        book.write_bytes(content)
        answer = command("read", book, "--out", tmp_path / "out.csv")
        assert "Traceback" not in answer.err
        if answer.code != 0:
            assert_refused(answer)
