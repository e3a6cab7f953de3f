"""The saved form of a mapping: there and back, the short form, and what is refused."""

from __future__ import annotations

import json

import pytest

from app.models.domain.errors import KnownError
from app.services.importing.fields import FileKind
from app.services.importing.mapping.propose import propose_mapping
from app.services.importing.mapping.types import FileMapping

HEADER = ["Facture", "Le", "Client", "Montant TTC", "X"]
ROWS = [["F1", "06/02/2024", "C001", "1.50", "a"], ["F2", "07/02/2024", "C002", "2.50", "b"]]


def test_saved_mapping_maps_the_next_file_without_a_question():
    first = propose_mapping(HEADER, ROWS)
    (question,) = first.questions
    saved = FileMapping.from_json(first.with_answer(question, "mdy").to_json())
    following = propose_mapping(HEADER, [["F3", "03/04/2024", "C003", "7.25", "c"]], saved=saved)
    assert following.questions == ()
    assert following.formats["Le"].date_order == "mdy"
    assert [column.field for column in following.columns] == [column.field for column in first.columns]
    assert {column.reason for column in following.columns} == {"saved"}


def test_saved_mapping_follows_its_columns_and_proposes_new_ones():
    saved = FileMapping.from_json(propose_mapping(["Nom", "Mail"], []).to_json())
    mapping = propose_mapping(["Ville", "Mail", "Nom"], [], saved=saved)
    assert {column.header: (column.field, column.reason) for column in mapping.columns} == {
        "Ville": ("customer.city", "name"),
        "Mail": ("customer.email", "saved"),
        "Nom": ("customer.last_name", "saved"),
    }


def test_short_form_written_by_hand():
    text = '{"kind": "customers", "columns": {"Nom": "customer.first_name", "Ville": null}}'
    mapping = propose_mapping(["nom", "Ville", "Email"], [], saved=FileMapping.from_json(text))
    assert mapping.kind is FileKind.CUSTOMERS
    assert [column.field for column in mapping.columns] == ["customer.first_name", None, "customer.email"]


def test_formats_that_a_person_chose_are_kept():
    given = {"Le": {"date_order": "dmy", "decimal": None, "zone": "written", "serials": "1904"}}
    text = json.dumps({"kind": "purchases", "columns": {"Le": "purchase.date"}, "formats": given})
    assert json.loads(FileMapping.from_json(text).to_json())["formats"] == given


@pytest.mark.parametrize(
    "item", [{"zone": "Paris"}, {"country": "fr"}, {"currency": "€"}, {"serials": 1904}, {"x": None}]
)
def test_formats_that_cannot_be_are_refused(item: dict[str, object]):
    with pytest.raises(KnownError):
        FileMapping.from_json(json.dumps({"kind": "purchases", "columns": {"a": None}, "formats": {"a": item}}))


def test_constants_are_kept():
    text = '{"kind": "contacts", "columns": {"Email": "customer.email"}, "constants": {"contact.kind": "called"}}'
    mapping = FileMapping.from_json(FileMapping.from_json(text).to_json())
    assert mapping.constants == {"contact.kind": "called"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "{}",
        '{"kind": "dogs", "columns": {"a": null}}',
        '{"kind": ["customers"], "columns": {"a": null}}',
        '{"kind": "customers"}',
        '{"kind": "customers", "columns": {}}',
        '{"kind": "customers", "columns": ["a"]}',
        '{"kind": "customers", "columns": [{"header": "a"}]}',
        '{"kind": "customers", "columns": {"a": "customer.shoe_size"}}',
        '{"kind": "customers", "columns": {"a": 3}}',
        '{"kind": "customers", "columns": {"a": "customer.email", "b": "customer.email"}}',
        '{"kind": "customers", "columns": {"a": null}, "surprise": 1}',
        '{"kind": "customers", "columns": {"a": null}, "version": 99}',
        '{"kind": "customers", "columns": {"a": null}, "formats": {"a": {"date_order": "ydm"}}}',
        '{"kind": "customers", "columns": {"a": null}, "formats": {"a": 3}}',
        '{"kind": "customers", "columns": {"a": null}, "formats": {"a": {"date_order": ["dmy"]}}}',
        '{"kind": "customers", "columns": {"a": null}, "constants": {"a": "b"}}',
        '{"kind": "customers", "columns": {"a": null}, "values": {"a": {"x": 1}}}',
        '{"kind": "customers", "columns": {"a": null}, "values": {"a": ["x"]}}',
        '{"kind": "customers", "columns": {"a": null}, "left_out": {"a": "x"}}',
        '{"kind": "customers", "columns": {"a": null}, "inverted": {"a": true}}',
        '{"kind": "customers", "columns": {"a": null}, "inverted": [1]}',
        '{"kind": "customers", "columns": {"a": null}, "joins": [{"field": "customer.street", "headers": ["a"]}]}',
        '{"kind": "customers", "columns": {"a": null}, "joins": [{"field": "x", "headers": ["a", "b"]}]}',
        '{"kind": "customers", "columns": {"a": null}, "joins": ["a"]}',
        '{"kind": "customers", "columns": {"a": null}, "splits": {"a": ["customer.first_name"]}}',
        '{"kind": "customers", "columns": {"b": "customer.city"}, "splits": {"a": ["customer.city", "customer.note"]}}',
        '{"kind": "customers", "columns": {"a": null}, "custom": {"a": {"name": " "}}}',
        '{"kind": "customers", "columns": {"a": null}, "custom": {"a": {"name": "x", "type": "colour"}}}',
        '{"kind": "customers", "columns": {"a": null}, "custom": {"a": {"name": "x"}, "b": {"name": "X"}}}',
        '{"kind": "customers", "columns": {"\\ud800": null}}',
        '{"kind": "customers", "columns": {"a": null}, "values": {"a": {"x": "\\ud800"}}}',
        '{"kind": "customers", "columns": [{"header": "a", "index": true, "field": null}]}',
        '{"kind": "customers", "version": true, "columns": {"a": null}}',
        "[" * 100_000,
    ],
)
def test_wrong_mapping_is_refused_with_its_reason(text: str):
    with pytest.raises(KnownError) as caught:
        FileMapping.from_json(text)
    assert caught.value.code == "mapping_invalid"
    json.dumps(caught.value.params)


def test_the_place_of_a_mistake_is_said():
    text = '{"kind": "customers", "columns": {"a": null}, "values": {"Statut": {"KO": 3}}}'
    with pytest.raises(KnownError) as caught:
        FileMapping.from_json(text)
    assert caught.value.params == {"detail": "values", "place": "Statut: KO"}


def test_a_mapping_saved_before_there_were_changes_still_reads():
    text = '{"version": 1, "kind": "customers", "columns": [{"header": "a", "index": 0, "field": null}], "formats": {}}'
    mapping = FileMapping.from_json(text)
    assert (mapping.values, mapping.joins, mapping.custom, mapping.inverted) == ({}, (), {}, frozenset())
