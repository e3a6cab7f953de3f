"""What a mapping does to cells: joined, split, replaced, turned round, left out."""

from __future__ import annotations

import pytest

from app.services.importing.columns import MappedColumns
from app.services.importing.fields import FileKind
from app.services.importing.issue_log import IssueLog
from app.services.importing.mapping.propose import propose_mapping
from app.services.importing.mapping.reshape import Reshaping
from app.services.importing.mapping.split_cells import parts_of
from app.services.importing.mapping.types import ColumnMapping, CustomField, FileMapping, Join

NAME = ("customer.first_name", "customer.last_name")
TURNED = ("customer.last_name", "customer.first_name")
TOWN = ("customer.postcode", "customer.city")
ADDRESS = ("customer.street", "customer.postcode", "customer.city")


@pytest.mark.parametrize(
    ("text", "fields", "parts"),
    [
        ("Jean-Pierre Dupont", NAME, ["Jean-Pierre", "Dupont"]),
        ("DUPONT Jean-Pierre", NAME, ["Jean-Pierre", "Dupont"]),
        ("Tournier, Anne", NAME, ["Anne", "Tournier"]),
        ("Kowal Zbigniew", TURNED, ["Kowal", "Zbigniew"]),
        ("Mme Anne de La Tour", ("customer.title", *NAME), ["MME", "Anne", "de La Tour"]),
        ("Boulangerie Martin SARL", NAME, ["", "Boulangerie Martin SARL"]),
        ("Boulangerie Martin SARL", (*NAME, "customer.company"), ["", "", "Boulangerie Martin SARL"]),
        ("04300 Forcalquier", TOWN, ["04300", "Forcalquier"]),
        ("F-75011 Paris", TOWN, ["75011", "Paris"]),
        ("Forcalquier (04300)", TOWN, ["04300", "Forcalquier"]),
        ("1000 Bruxelles", TOWN, ["1000", "Bruxelles"]),
        ("London SW1A 1AA", TOWN, ["SW1A 1AA", "London"]),
        ("Forcalquier", TOWN, ["", "Forcalquier"]),
        ("4 rue des Lavandes, 04300 Forcalquier", ADDRESS, ["4 rue des Lavandes", "04300", "Forcalquier"]),
        ("12345 Main Street\n4 B\n80331 München", ADDRESS, ["12345 Main Street, 4 B", "80331", "München"]),
        (
            "4 rue des Lavandes, 04300 Forcalquier, France",
            (*ADDRESS, "customer.country"),
            ["4 rue des Lavandes", "04300", "Forcalquier", "France"],
        ),
        ("24.03.2023, 12:32", ("purchase.date", "purchase.time"), ["24.03.2023", "12:32"]),
        ("Savons | Lavande | 100 g", ("line.category", "line.product"), ["Savons", "Lavande | 100 g"]),
        ("  ", NAME, ["", ""]),
        ("Forcalquier", ("customer.city", "customer.note"), ["Forcalquier", ""]),
    ],
)
def test_one_cell_of_several_values(text: str, fields: tuple[str, ...], parts: list[str]):
    assert parts_of(text, fields) == parts


def mapping(fields: dict[str, str | None], kind: FileKind = FileKind.CUSTOMERS, **changes: object) -> FileMapping:
    columns = tuple(ColumnMapping(header, index, field) for index, (header, field) in enumerate(fields.items()))
    return FileMapping(kind, columns, **changes)  # pyright: ignore[reportArgumentType] - by name


def read(known: FileMapping, cells: list[str]) -> dict[str, object]:
    """Return the clean values of one row: of fields, and of the user's own by their names."""
    header = [column.header for column in known.columns]
    columns = MappedColumns(known, header, IssueLog(), country="FR", today="2026-01-01")
    whole = cells if columns.reshaping is None else columns.reshaping.cells(cells)
    found = {field_id: reader[whole[reader.index]] for field_id, reader in columns.readers.items()}
    return found | {own.name: reader[whole[reader.index]] for own, reader in columns.custom}


def test_a_plain_mapping_makes_no_cells():
    assert Reshaping.of(mapping({"A": "customer.email"}, inverted=frozenset({"A"})), ["A"]) is None


@pytest.mark.parametrize(
    ("day", "hour", "moment"),
    [
        ("2024-03-24", "12:32", "2024-03-24T12:32:00"),
        ("2024-03-24 00:00:00", "12:32", "2024-03-24T12:32:00"),
        ("2024-03-24", "", "2024-03-24"),
    ],
)
def test_day_and_hour_joined(day: str, hour: str, moment: str):
    join = Join("purchase.date", ("Jour", "Heure"))
    known = mapping({"Jour": None, "Heure": None}, FileKind.PURCHASES, joins=(join,))
    assert read(known, [day, hour]) == {"purchase.date": moment}


def test_number_and_street_joined_whatever_is_empty_or_missing():
    join = Join("customer.street", ("N°", "Rue", "Étage"))
    known = mapping({"Rue": None, "N°": None}, joins=(join,))
    assert read(known, ["rue Haute", "4"]) == {"customer.street": "4 rue Haute"}
    assert read(known, ["rue Haute", " "]) == {"customer.street": "rue Haute"}


def test_texts_read_instead_of_others_without_regard_to_case():
    values = {"E": {"Soldé": "paid", "KO": "cancelled", "?": ""}}
    known = mapping({"E": "purchase.status"}, FileKind.PURCHASES, values=values)
    assert [read(known, [text])["purchase.status"] for text in ("soldé", " KO", "?", "refunded")] == [
        "paid",
        "cancelled",
        None,
        "refunded",
    ]


@pytest.mark.parametrize(
    ("field", "text", "meaning"),
    [
        ("consent.email", "Yes", "refused"),
        ("consent.email", "No", "granted"),
        ("consent.email", "unsubscribed", "refused"),
        ("consent.sms", "Yes", "refused"),
        ("consent.sms", "No", None),
        ("consent.email_refused", "Yes", "granted"),
        ("consent.email_refused", "No", "refused"),
    ],
)
def test_inverted_flags(field: str, text: str, meaning: str | None):
    assert read(mapping({"F": field}, inverted=frozenset({"F"})), [text]) == {field: meaning}


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("text", " peau  sèche ", "peau sèche"),
        ("number", "1 234", 1234),
        ("number", "4,5", 4.5),
        ("number", "beaucoup", None),
        ("date", "24/03/2031", "2031-03-24"),
        ("flag", "oui", True),
        ("flag", "N", False),
        ("flag", "parfois", None),
        ("flag", "", None),
    ],
)
def test_own_fields_are_typed(kind: str, text: str, value: object):
    assert read(mapping({"X": None}, custom={"X": CustomField("Mine", kind)}), [text]) == {"Mine": value}


def test_own_flag_that_means_the_opposite():
    known = mapping({"X": None}, custom={"X": CustomField("Mine", "flag")}, inverted=frozenset({"X"}))
    assert read(known, ["oui"]) == {"Mine": False}


def test_rows_left_out_with_the_further_rows_of_their_order():
    fields: dict[str, str | None] = {"N": "purchase.order_key", "État": "purchase.status"}
    known = mapping(fields, FileKind.PURCHASES, left_out={"État": ("Test", "")})
    rows = [["1", "paid"], ["2", "TEST "], ["2", ""], ["3", "paid"]]
    made = Reshaping(mapping(fields, FileKind.PURCHASES, left_out={"État": ("Test",)}), ["N", "État"])
    kept = [row for portion in made.portions(iter([list(enumerate(rows))])) for row in portion]
    assert ([row for row, _ in kept], made.left_out) == ([0, 3], 2)
    assert Reshaping(known, ["N", "État"]).is_left_out(["4", " "])


def test_joined_dates_are_asked_about_once_and_answered():
    saved = FileMapping(FileKind.PURCHASES, (), joins=(Join("purchase.date", ("Jour", "Heure")),))
    rows = [["03/04/2024", "12:00", "5,00", "1"], ["05/06/2024", "13:00", "7,00", "2"]]
    header = ["JOUR", "Heure", "Montant", "Ticket"]
    proposed = propose_mapping(header, rows, saved=saved)
    (question,) = proposed.questions
    assert (question.kind, question.header) == ("date_order", "JOUR + Heure")
    answered = FileMapping.from_json(proposed.with_answer(question, "mdy").to_json())
    again = propose_mapping(["Jour", "heure", "Montant", "Ticket"], rows, saved=answered)
    assert again.questions == ()
    assert again.formats["Jour + heure"].date_order == "mdy"
    assert [column.field for column in again.columns] == [None, None, "purchase.total", "purchase.order_key"]
