"""Reading, importing and taking back, without a window."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.services.cli.program import Answer, columns_of, rows_of, started
from tests.services.cli.test_usage import assert_refused

if TYPE_CHECKING:
    from collections.abc import Callable

REPORT_FIELDS = [
    "file", "part", "source", "kind", "encoding", "delimiter", "header_row", "columns", "rows", "imported", "updated",
    "unchanged", "rejected", "rejected_count", "left_out", "issues", "counts", "money", "reading", "dry_run",
    "batch_id",
]  # fmt: skip
CUSTOMERS = "Nom;Prénom;E-mail;Ville\nMartin;Anne;anne@exemple.fr;Lyon\nLe Goff;Zoé;zoe@exemple.fr;Brest\n"
PURCHASES = "N° commande;Date;Client;E-mail;Total TTC\nA1;18/11/2025;Martin;anne@exemple.fr;12,50\n"


@pytest.fixture
def empty(tmp_path: Path, command: Callable[..., Answer]) -> Path:
    path = tmp_path / "mine.clientele"
    assert command("new", path).code == 0
    return path


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding=encoding)
    return path


def reports(answer: Answer) -> list[dict[str, Any]]:
    assert answer.code == 0, answer
    return json.loads(answer.out)["files"]


def test_a_new_workspace_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "é mine.clientele"
    answer = started("new", path)
    assert (answer.code, answer.err) == (0, "")
    before = path.read_bytes()
    again = started("new", path)
    assert_refused(again)
    assert "exists already" in again.err
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_file_is_read_as_it_is_understood(tmp_path: Path) -> None:
    source = written(tmp_path / "till.csv", f"Export\n\n{CUSTOMERS}", "cp1252")
    out, report = tmp_path / "out.csv", tmp_path / "report.json"
    answer = started("read", source, "--out", out, "--report", report)
    assert (answer.code, answer.err) == (0, "")
    lines = out.read_bytes().decode("utf-8").split("\r\n")
    assert lines == [
        "Nom,Prénom,E-mail,Ville",
        "Martin,Anne,anne@exemple.fr,Lyon",
        "Le Goff,Zoé,zoe@exemple.fr,Brest",
        "",
    ]
    facts = json.loads(report.read_text(encoding="utf-8"))
    assert (facts["encoding"], facts["delimiter"], facts["header_row"], facts["rows"]) == ("cp1252", ";", 3, 2)
    assert facts["header"] == ["Nom", "Prénom", "E-mail", "Ville"]


def test_a_file_of_only_a_header_is_read(tmp_path: Path, command: Callable[..., Answer]) -> None:
    answer = command("read", written(tmp_path / "h.csv", "Nom;Ville;E-mail\n"), "--out", tmp_path / "o.csv")
    assert answer.code == 0, answer
    assert (tmp_path / "o.csv").read_text(encoding="utf-8") == "Nom,Ville,E-mail\n"


def bad_files(folder: Path) -> dict[str, Path]:
    """Return files that hold no table, by what their refusal mentions."""
    content = {
        "is empty": ("empty.csv", b""),
        "is not a table": ("letter.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 20),
        "is damaged": ("broken.xlsx", b"PK\x03\x04" + b"\x00" * 500),
        "There is no file": ("gone.csv", None),
    }
    found: dict[str, Path] = {}
    for words, (name, data) in content.items():
        found[words] = folder / name
        if data is not None:
            (folder / name).write_bytes(data)
    (folder / "folder.csv").mkdir()
    return {**found, "is a folder": folder / "folder.csv"}


def test_files_without_a_table_are_refused_and_leave_everything_as_it_was(
    empty: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    good = written(tmp_path / "good.csv", CUSTOMERS)
    before = command("customers", empty, "--out", tmp_path / "c.csv").out
    for words, path in bad_files(tmp_path).items():
        for answer in (command("import", empty, good, path), command("read", path, "--out", tmp_path / "o.csv")):
            assert_refused(answer)
            assert words in answer.err
            assert path.name in answer.err
        assert not (tmp_path / "o.csv").exists()
    # The good file of the same command was not imported either.
    assert command("customers", empty, "--out", tmp_path / "c.csv").out == before


def test_several_files_are_imported_and_reported(empty: Path, tmp_path: Path) -> None:
    people, sales = written(tmp_path / "people.csv", CUSTOMERS), written(tmp_path / "sales.csv", PURCHASES)
    report = tmp_path / "report.json"
    answer = started("import", empty, people, sales, "--source", "Caisse", "--report", report)
    assert (answer.code, answer.err) == (0, "")
    assert [line.partition(":")[0] for line in answer.out.splitlines()] == ["people.csv", "sales.csv"]
    first, second = json.loads(report.read_text(encoding="utf-8"))["files"]
    assert list(first) == REPORT_FIELDS
    assert (first["kind"], first["rows"], first["imported"], first["source"]) == ("customers", 2, 2, "Caisse")
    assert (first["encoding"], first["delimiter"], first["header_row"]) == ("utf-8", ";", 1)
    assert first["columns"] == {
        "Nom": "customer.last_name",
        "Prénom": "customer.first_name",
        "E-mail": "customer.email",
        "Ville": "customer.city",
    }
    assert (second["kind"], second["money"]["total"], second["batch_id"]) == ("purchases", "12.50", 2)


def test_importing_again_changes_nothing(empty: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    people = written(tmp_path / "people.csv", CUSTOMERS)
    reports(command("import", empty, people, "--json"))
    again = reports(command("import", empty, people, "--json"))[0]
    assert (again["rows"], again["imported"], again["updated"], again["unchanged"]) == (2, 0, 0, 2)


def test_a_dry_run_says_the_same_and_writes_nothing(
    empty: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    people = written(tmp_path / "people.csv", CUSTOMERS)
    tried = reports(command("import", empty, people, "--dry-run", "--json"))[0]
    assert (tried["dry_run"], tried["batch_id"]) == (True, None)
    assert "0 customers written" in command("customers", empty, "--out", tmp_path / "c.csv").out
    done = reports(command("import", empty, people, "--json"))[0]
    assert {**tried, "dry_run": False, "batch_id": done["batch_id"]} == done


def test_rejected_rows_are_listed_with_their_reason(
    empty: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    sales = written(tmp_path / "sales.csv", f"{PURCHASES}A2;soon;Martin;anne@exemple.fr;9,90\n")
    (rejected,) = reports(command("import", empty, sales, "--json"))[0]["rejected"]
    assert rejected == {"row": 3, "column": "Date", "value": "soon", "reason": rejected["reason"]}
    assert rejected["reason"]


def test_a_mapping_and_a_kind_are_respected(empty: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    people = written(tmp_path / "odd.csv", "a;b\nMartin;anne@exemple.fr\nLe Goff;zoe@exemple.fr\n")
    mapping = written(
        tmp_path / "mapping.json",
        json.dumps({"kind": "customers", "columns": {"a": "customer.last_name", "b": "customer.email"}}),
    )
    report = reports(command("import", empty, people, "--mapping", mapping, "--kind", "customers", "--json"))[0]
    assert report["columns"] == {"a": "customer.last_name", "b": "customer.email"}
    assert report["imported"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", "[" * 100_000, '{"kind": "toys", "columns": {"a": null}}',
        '{"kind": "customers", "columns": {"a": "customer.shoe_size"}}', '{"kind": "customers", "columns": {}}',
        '{"kind": "customers", "columns": {"a": ["x"]}}', '{"kind": ["customers"], "columns": {"a": null}}',
        '{"version": 9, "kind": "customers", "columns": {"a": null}}',
        '{"kind": "customers", "columns": {"a": "customer.email"}, "formats": {"a": {"decimal": 7}}}',
    ],
)  # fmt: skip
def test_a_mapping_that_is_none_is_refused(
    empty: Path, tmp_path: Path, command: Callable[..., Answer], text: str
) -> None:
    people = written(tmp_path / "people.csv", "a;b\nMartin;anne@exemple.fr\n")
    answer = command("import", empty, people, "--mapping", written(tmp_path / "m.json", text))
    assert_refused(answer)
    assert answer.err.startswith("The choice of columns cannot be understood")


def test_a_mapping_file_that_is_missing_or_a_folder_or_a_picture_is_refused(
    empty: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    people = written(tmp_path / "people.csv", CUSTOMERS)
    picture = tmp_path / "picture.json"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    for path in (tmp_path / "gone.json", tmp_path, picture):
        assert_refused(command("import", empty, people, "--mapping", path))


def test_a_file_that_lacks_a_needed_column_is_refused(
    empty: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    answer = command("import", empty, written(tmp_path / "c.csv", "colour\nred\nblue\n"), "--kind", "purchases")
    assert_refused(answer)
    assert "purchase." in answer.err


def test_an_import_is_taken_back_once(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    out = tmp_path / "c.csv"
    command("customers", sample, "--out", out)
    before = out.read_bytes()
    people = written(tmp_path / "people.csv", CUSTOMERS)
    batch = reports(command("import", sample, people, "--source", "Nouveau", "--json"))[0]["batch_id"]
    command("customers", sample, "--out", out)
    assert out.read_bytes() != before
    answer = command("undo-import", sample, str(batch))
    assert (answer.code, answer.err) == (0, "")
    assert "people.csv" in answer.out
    command("customers", sample, "--out", out)
    assert out.read_bytes() == before
    assert_refused(command("undo-import", sample, str(batch)))
    assert_refused(command("undo-import", sample, "4711"))
    assert command("check", sample).code == 0


def test_the_report_of_a_refused_import_is_not_written(
    empty: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    report = written(tmp_path / "report.json", "the last one")
    assert_refused(command("import", empty, tmp_path / "gone.csv", "--report", report))
    assert report.read_text(encoding="utf-8") == "the last one"
    assert not list(tmp_path.glob(".*.part"))


def test_read_does_not_touch_the_result_of_before_when_it_fails(tmp_path: Path, command: Callable[..., Answer]) -> None:
    out = written(tmp_path / "o.csv", "the last one")
    assert_refused(command("read", tmp_path / "gone.csv", "--out", out))
    assert out.read_text(encoding="utf-8") == "the last one"


def test_the_sample_s_files_import_as_they_are(
    files: Path, empty: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    copies = [Path(shutil.copy(files / name, tmp_path)) for name in ("caisse.csv", "boutique_clients.csv")]
    till, shop = reports(command("import", empty, *copies, "--json"))
    assert (till["kind"], till["encoding"], shop["kind"]) == ("purchases", "cp1252", "customers")
    assert till["rejected_count"] < till["rows"] / 20
    command("customers", empty, "--records", "--out", tmp_path / "r.csv")
    assert columns_of(tmp_path / "r.csv") == ["source", "external_id", "row", "customer_id"]
    assert len(rows_of(tmp_path / "r.csv")) >= shop["imported"]
