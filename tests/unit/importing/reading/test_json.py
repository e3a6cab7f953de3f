"""JSON and JSON Lines as tables: lists wherever they are, nested values, lines of orders, broken texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading import json_stream
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices, ReadTable


def table(folder: Path, content: object, choices: ReadingChoices | None = None, *, name: str = "x.json") -> ReadTable:
    path = folder / name
    data = content if isinstance(content, bytes) else str(content).encode() if isinstance(content, str) else None
    path.write_bytes(data if data is not None else json.dumps(content).encode())
    return open_file(path, choices)


def cells(read: ReadTable) -> list[list[str]]:
    return [row for _, row in read.rows()]


PEOPLE = [{"nom": "Zoé", "cp": "01000"}, {"nom": "Loïc", "fidèle": True, "solde": 12.50}]


@pytest.mark.parametrize(
    "content",
    [
        PEOPLE,
        {"clients": PEOPLE},
        {"count": 2, "next": None, "clients": PEOPLE, "meta": {"page": 1}},
        {"response": {"page": 1, "clients": PEOPLE}},
        json.dumps(PEOPLE, ensure_ascii=False).encode("utf-8-sig"),
        json.dumps(PEOPLE, ensure_ascii=False, indent=2).encode("utf-16"),
        json.dumps(PEOPLE, ensure_ascii=False).encode("cp1252"),
        "\n".join(json.dumps(one) for one in PEOPLE),
        " ".join(json.dumps(one, indent=1) for one in PEOPLE),
    ],
    ids=["list", "wrapped", "wrapped with more", "two deep", "bom", "utf-16", "cp1252", "lines", "one after another"],
)
def test_records_wherever_they_are(tmp_path, content):
    read = table(tmp_path, content)
    assert read.reading.header == ("nom", "cp", "fidèle", "solde")
    assert cells(read) == [["Zoé", "01000", "", ""], ["Loïc", "", "TRUE", "12.5"]]
    assert read.estimated_rows() == 2


def test_values_stay_as_they_are_written(tmp_path):
    read = table(
        tmp_path, '[{"n": 12.50, "big": 12345678901234567890123, "e": 1E5, "x": NaN, "s": "\\ud83d!", "z": null}]'
    )
    assert cells(read) == [["12.50", "12345678901234567890123", "1E5", "", "\ufffd!", ""]]


def test_what_is_nested_gets_names_with_dots(tmp_path):
    one = {
        "id": 7,
        "adresse": {"ville": "Lyon", "geo": {"lat": 45.75}},
        "tags": ["vip", "été"],
        "emails": [{"value": "a@b.fr", "type": "home"}, {"value": "c@b.fr"}],
        "vide": [],
    }
    read = table(tmp_path, [one])
    assert dict(zip(read.reading.header, cells(read)[0], strict=True)) == {
        "id": "7",
        "adresse.ville": "Lyon",
        "adresse.geo.lat": "45.75",
        "tags": "vip, été",
        "emails.1.value": "a@b.fr",
        "emails.1.type": "home",
        "emails.2.value": "c@b.fr",
        "vide": "",
    }


def test_an_order_gives_a_row_for_each_of_its_lines(tmp_path):
    orders = [
        {"id": "A1", "total": "30.00", "line_items": [{"sku": "S", "qty": 2}, {"sku": "T", "qty": 1}]},
        {"id": "A2", "total": "5.00", "line_items": []},
    ]
    for content in (orders, {"orders": orders}):
        read = table(tmp_path, content)
        assert read.reading.header == ("id", "total", "line_items.sku", "line_items.qty")
        assert cells(read) == [["A1", "30.00", "S", "2"], ["A1", "30.00", "T", "1"], ["A2", "5.00", "", ""]]
        assert [note.code for note in read.reading.notes] == ["row_per_line"]
    single = table(tmp_path, {**orders[0], "email": "a@b.fr", "date": "2024-03-01"}, name="one.json")
    assert single.reading.header == ("id", "total", "email", "date", "line_items.sku", "line_items.qty")
    assert len(cells(single)) == 2


def test_several_lists_are_chosen_from(tmp_path):
    content = {"customers": PEOPLE, "orders": [{"id": 1}]}
    read = table(tmp_path, content)
    assert (read.reading.member, read.reading.members) == ("customers", ("customers", "orders"))
    assert cells(table(tmp_path, content, ReadingChoices(member="orders"))) == [["1"]]
    with pytest.raises(KnownError) as caught:
        table(tmp_path, content, ReadingChoices(member="other"))
    assert caught.value.code == "member_missing"


def test_objects_under_their_keys(tmp_path):
    read = table(tmp_path, {"c1": {"nom": "Zoé"}, "c2": {"nom": "Loïc"}})
    assert (read.reading.header, cells(read)) == (("key", "nom"), [["c1", "Zoé"], ["c2", "Loïc"]])


def test_a_line_that_is_none_is_left_out_and_counted(tmp_path):
    read = table(tmp_path, '{"a": 1}\n\noops\n{"a": 2}\n', name="x.jsonl")
    assert list(read.rows()) == [(1, ["1"]), (4, ["2"])]
    assert read.reading.kind == "jsonl"
    assert [(note.code, note.params["count"]) for note in read.reading.notes] == [("unreadable_lines_skipped", 1)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('[{"a": 1}, {"a"', "file_damaged"),
        ('{"a": [{"b": 1}', "file_damaged"),
        ('[{"a": 1}] trailing', "file_damaged"),
        ('{"a": 1,, "b": 2}', "file_damaged"),
        ("[" * 100_000, "file_damaged"),
        ('[{"a": ' + "[" * 100_000, "file_damaged"),
        ("[]", "file_empty"),
        ("{}", "file_empty"),
        ("[{}, {}]", "file_empty"),
    ],
)
def test_broken_and_empty_texts_have_their_reason(tmp_path, content, code):
    with pytest.raises(KnownError) as caught:
        table(tmp_path, content)
    assert caught.value.code == code


def test_records_are_read_one_by_one(tmp_path, monkeypatch):
    monkeypatch.setattr(json_stream, "_CHUNK", 64)
    monkeypatch.setattr(json_stream, "LARGEST_RECORD", 2_000)
    read = table(tmp_path, [{"n": number, "text": "é" * (number % 90)} for number in range(500)])
    assert [row[0] for row in cells(read)] == [str(number) for number in range(500)]
    with pytest.raises(KnownError) as caught:
        table(tmp_path, [{"text": "x" * 20_000}])
    assert caught.value.code == "file_too_large"
