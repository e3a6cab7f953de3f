"""Files that no preset knows: names, values, kind, traps, questions."""

from __future__ import annotations

import pytest

from app.services.importing.fields import FileKind
from app.services.importing.mapping.propose import propose_mapping
from app.services.importing.mapping.types import FileMapping


def fields(mapping: FileMapping) -> dict[str, str | None]:
    return {column.header: column.field for column in mapping.columns}


def test_online_retail_maps_by_itself():
    header = ["Invoice", "StockCode", "Description", "Quantity", "InvoiceDate", "Price", "Customer ID", "Country"]
    rows = [
        [
            "489434",
            "85048",
            "15CM CHRISTMAS GLASS BALL",
            "12",
            "2009-12-01 07:45:00",
            "6.95",
            "13085",
            "United Kingdom",
        ],
        ["489434", "79323P", "PINK CHERRY LIGHTS", "12", "2009-12-01 07:45:00", "6.75", "13085", "United Kingdom"],
        ["C489449", "22087", "PAPER BUNTING", "-12", "2009-12-01 10:33:00", "2.95", "", "EIRE"],
    ]
    mapping = propose_mapping(header, rows)
    assert mapping.kind is FileKind.PURCHASES
    assert list(fields(mapping).values()) == [
        "purchase.order_key",
        "line.sku",
        "line.product",
        "line.quantity",
        "purchase.date",
        "line.unit_price",
        "customer.external_id",
        "customer.country",
    ]
    assert all(column.is_sure for column in mapping.columns)
    assert mapping.formats["InvoiceDate"].date_order == "ymd"
    assert mapping.formats["Price"].decimal == "."
    assert mapping.questions == ()


@pytest.mark.parametrize(
    "header",
    [
        "record_id,first_name,last_name,email,phone,street,postcode,city,card,birth_date,created",
        "record_id,card,last_name,first_name,phone,email,postcode,birth_date,created",
        "record_id,email,first_name,last_name,postcode,created",
        "record_id,full_name,phone,email,birth_date,created",
    ],
)
def test_records_of_four_sources_map_by_themselves(header: str):
    known = {"record_id": "customer.external_id", "created": "customer.created_on"}
    names = header.split(",")
    mapping = propose_mapping(names, [])
    assert mapping.kind is FileKind.CUSTOMERS
    assert fields(mapping) == {name: known.get(name, f"customer.{name}") for name in names}


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("E-MAIL", "customer.email"),
        ("Adresse e-mail", "customer.email"),
        ("Prénoms", "customer.first_name"),
        ("PRENOM", "customer.first_name"),
        ("N° de téléphone", "customer.phone"),
        ("Tél.", "customer.phone"),
        ("CP", "customer.postcode"),
        ("Né(e) le", "customer.birth_date"),
        ("TÃ©lÃ©phone", "customer.phone"),
        ("billingZip", "customer.postcode"),
        ("Client - Ville", "customer.city"),
        ("Date d'inscription", "customer.created_on"),
        ("Civilité", "customer.title"),
        ("Remarques", "customer.note"),
        ("Total Spent", None),
        ("Nb commandes", None),
        ("Chiffre d'affaires", None),
        ("Dernier achat", None),
        ("Solde (€)", None),
        ("Pointure", None),
    ],
)
def test_name_of_a_column_of_people(name: str, field: str | None):
    mapping = propose_mapping([name, "Code client"], [])
    assert mapping.columns[0].field == field


def test_description_is_a_product_in_a_purchase_file_only():
    sales = propose_mapping(["Order ID", "Date", "Description", "Amount"], [["1", "2024-01-02", "Thé vert", "3.00"]])
    people = propose_mapping(["ID", "Name", "Description"], [["1", "Jean Dupont", "Aime le thé"]])
    assert sales.field_of("Description") == "line.product"
    assert people.field_of("Description") != "line.product"


def test_a_name_that_the_values_contradict_is_not_believed():
    rows = [[f"code{number}", f"Dupont {number}"] for number in range(20)]
    mapping = propose_mapping(["Email", "Nom"], rows)
    assert mapping.field_of("Email") is None


def test_client_column_of_codes_is_the_customer_number():
    rows = [["F1", "02/01/2024", f"C0003{number}", "12,50"] for number in range(9)]
    mapping = propose_mapping(["Facture", "Date", "Client", "Montant TTC"], rows)
    assert mapping.field_of("Client") == "customer.external_id"


def test_name_of_two_words_is_a_full_name():
    mapping = propose_mapping(["Nom", "Email"], [["Jean Dupont", "a@b.fr"], ["Anne Garnier", "c@d.fr"]])
    assert mapping.field_of("Nom") == "customer.full_name"


def test_one_column_for_each_field_but_two_telephones():
    mapping = propose_mapping(["Mobile", "Téléphone", "Email", "Mail"], [])
    assert list(fields(mapping).values())[:2] == ["customer.phone", "customer.phone_2"]
    assert sorted(filter(None, fields(mapping).values())) == ["customer.email", "customer.phone", "customer.phone_2"]


def test_single_land_line_is_the_telephone():
    assert propose_mapping(["Nom", "Tél fixe"], []).field_of("Tél fixe") == "customer.phone"


def contact(number: int) -> list[str]:
    return [f"06 39 98 12 4{number}", f"0430{number}", "Apt"]


def test_file_without_names_is_understood_by_its_values():
    first_names = ["Jean", "Marie", "Anne", "Paul", "Luc", "Odile"]
    rows = [
        [f"C{number:05}", first, "Vazel" + "abcdef"[number], f"{first.lower()}@b.fr", *contact(number)]
        for number, first in enumerate(first_names)
    ]
    mapping = propose_mapping([f"Column {number}" for number in range(1, 8)], rows)
    assert list(fields(mapping).values()) == [
        "customer.external_id",
        "customer.first_name",
        "customer.last_name",
        "customer.email",
        "customer.phone",
        "customer.postcode",
        None,
    ]
    assert not any(column.is_sure for column in mapping.columns)


def test_events_with_their_date_are_contacts():
    mapping = propose_mapping(
        ["Email", "Campagne", "Événement", "Date"], [["a@b.fr", "Noël", "ouverture", "13-12-2024 09:30"]]
    )
    assert mapping.kind is FileKind.CONTACTS
    assert list(fields(mapping).values()) == ["customer.email", "contact.campaign", "contact.kind", "contact.date"]


def test_name_of_the_file_says_what_its_rows_are():
    contacts = propose_mapping(
        ["email", "date", "motif"], [["a@b.fr", "13/12/2024", "STOP"]], file_name="desinscrits.txt"
    )
    assert (contacts.kind, contacts.constants) == (FileKind.CONTACTS, {"contact.kind": "unsubscribed"})
    list_of = {
        name: propose_mapping(["Email", "Prénom"], [], file_name=name).constants.get("consent.email")
        for name in ("unsubscribed_members_export_15d.csv", "subscribed_members_export.csv", "clients.csv")
    }
    assert list(list_of.values()) == ["unsubscribed", "subscribed", None]


def test_ambiguous_dates_are_asked_with_examples_of_both_answers():
    rows = [["F1", "06/02/2024", "1,50"], ["F2", "07/02/2024", "2,50"], ["F3", "02/03/2024", "3,50"]]
    mapping = propose_mapping(["Facture", "Date", "Montant"], rows)
    (question,) = mapping.questions
    assert (question.kind, question.header, question.values) == (
        "date_order",
        "Date",
        ("06/02/2024", "07/02/2024", "02/03/2024"),
    )
    assert {option.value: option.examples[0] for option in question.options} == {
        "dmy": "2024-02-06",
        "mdy": "2024-06-02",
    }
    answered = mapping.with_answer(question, "dmy")
    assert answered.questions == ()
    assert answered.formats["Date"].date_order == "dmy"
    assert not answered.formats["Date"].open_question


def sales(*lines: tuple[str, str]) -> FileMapping:
    rows = [[key, "25/01/2024", "Thé", "1", amount] for key, amount in lines]
    return propose_mapping(["N° commande", "Date", "Produit", "Qté", "Total"], rows)


def test_total_repeated_on_each_line_is_asked_about():
    mapping = sales(("1", "36,40"), ("1", "36,40"), ("2", "118,00"), ("3", "5,00"), ("3", "5,00"))
    (question,) = mapping.questions
    assert (question.kind, question.suggested, question.count) == ("total_per", "order", 2)
    assert {option.value: option.total_e4 for option in question.options} == {"order": 1_594_000, "line": 2_008_000}
    total = mapping.column_of("purchase.total")
    assert total is not None
    assert not total.is_probable
    assert mapping.with_answer(question, "line").field_of("Total") == "line.amount"
    assert mapping.with_answer(question, "order").field_of("Total") == "purchase.total"


def test_totals_that_differ_within_an_order_are_amounts_of_lines():
    mapping = sales(("1", "36,40"), ("1", "12,00"), ("2", "118,00"), ("3", "5,00"), ("3", "7,00"))
    assert mapping.field_of("Total") == "line.amount"
    assert mapping.questions == ()


def test_total_on_the_first_line_only_or_one_line_per_order_is_the_order_s():
    assert sales(("1", "36,40"), ("1", ""), ("2", "118,00")).field_of("Total") == "purchase.total"
    assert sales(("1", "36,40"), ("2", "36,40"), ("3", "118,00")).field_of("Total") == "purchase.total"


def test_kind_can_be_given():
    assert propose_mapping(["Email", "Nom"], [], kind=FileKind.CONTACTS).kind is FileKind.CONTACTS


def test_examples_are_distinct_and_filled():
    mapping = propose_mapping(["Ville"], [["Apt"], [""], ["Apt"], ["-"], ["Digne"], [" Forcalquier "], ["Manosque"]])
    assert mapping.columns[0].examples == ("Apt", "Digne", "Forcalquier")


@pytest.mark.parametrize(
    "header", [[], [""], ["", "", ""], ["é" * 500], [f"c{number}" for number in range(300)], ["Email"] * 5]
)
def test_odd_headers_do_no_harm(header: list[str]):
    mapping = propose_mapping(header, [["x"], [], ["a", "b", "c", "d", "e", "f"]])
    assert [column.header for column in mapping.columns] == header
    named = [column.field for column in mapping.columns if column.field]
    assert len(named) == len(set(named))
