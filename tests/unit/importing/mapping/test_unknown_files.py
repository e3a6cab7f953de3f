"""Files of no known tool, in five languages: names and values together say what a column is, and how surely."""

from __future__ import annotations

import random

import pytest

from app.services.importing.mapping.propose import propose_mapping
from app.services.importing.mapping.types import FileMapping

CUSTOMERS = ["C001", "C002", "C003"]
WEEK = ["24/03/2025", "25/03/2025", "26/03/2025"]
GERMAN_WEEK = ["24.03.2025", "25.03.2025", "26.03.2025"]
BIRTHS = ["12/03/1980", "25/07/1975", "13/08/1991"]
MAILS = ["anne@ex.org", "marc@ex.org", "paul@ex.org"]
GOODS = ["Savon", "Miel", "Thé"]
COUNTS = ["2", "1", "3"]
PRICES = ["4,50", "7,50", "8,50"]
AMOUNTS = ["9,00", "7,50", "25,50"]
YES_NO = ["oui", "non", "oui"]

Columns = list[tuple[str, list[str], str | None]]

FILES: dict[str, tuple[str, str, Columns]] = {
    "fr people": (
        "FR",
        "customers",
        [
            ("Réf. client", CUSTOMERS, "customer.external_id"),
            ("Civilité", ["Mme", "M.", "M."], "customer.title"),
            ("Nom", ["Durand", "Petit", "Roux"], "customer.last_name"),
            ("Prénom", ["Anne", "Marc", "Paul"], "customer.first_name"),
            ("Adresse mail", MAILS, "customer.email"),
            ("Tél. portable", ["06 12 34 56 78", "06 22 34 56 78", "06 32 34 56 78"], "customer.phone"),
            ("Adresse", ["4 rue Haute", "5 rue Basse", "6 quai Neuf"], "customer.street"),
            ("CP", ["04300", "75011", "13001"], "customer.postcode"),
            ("Ville", ["Forcalquier", "Paris", "Marseille"], "customer.city"),
            ("Né(e) le", BIRTHS, "customer.birth_date"),
            ("Accepte la newsletter", YES_NO, "consent.email"),
            ("Pointure", ["38", "41", "44"], None),
        ],
    ),
    "en people": (
        "GB",
        "customers",
        [
            ("Customer No.", CUSTOMERS, "customer.external_id"),
            ("Title", ["Mrs", "Mr", "Mr"], "customer.title"),
            ("First name", ["Anne", "Mark", "Paul"], "customer.first_name"),
            ("Surname", ["Smith", "Jones", "Brown"], "customer.last_name"),
            ("E-mail address", MAILS, "customer.email"),
            ("Mobile", ["07700 900123", "07700 900124", "07700 900125"], "customer.phone"),
            ("Address line 1", ["4 High Street", "5 Low Road", "6 Park Lane"], "customer.street"),
            ("Town", ["Leeds", "York", "Ely"], "customer.city"),
            ("Postcode", ["LS1 4AB", "YO1 7HH", "CB7 4DL"], "customer.postcode"),
            ("Date of birth", BIRTHS, "customer.birth_date"),
            ("Marketing opt-in", ["Yes", "No", "Yes"], "consent.email"),
        ],
    ),
    "de people": (
        "DE",
        "customers",
        [
            ("Kundennr.", ["1001", "1002", "1003"], "customer.external_id"),
            ("Anrede", ["Frau", "Herr", "Herr"], "customer.title"),
            ("Vorname", ["Anna", "Karl", "Uwe"], "customer.first_name"),
            ("Nachname", ["Müller", "Schmidt", "Maier"], "customer.last_name"),
            ("E-Mail", MAILS, "customer.email"),
            ("Telefonnummer", ["0171 2345678", "0171 2345679", "0171 2345670"], "customer.phone"),
            ("Straße", ["Hauptstr. 4", "Ringstraße 5", "Am Markt 6"], "customer.street"),
            ("PLZ", ["79098", "80331", "10115"], "customer.postcode"),
            ("Wohnort", ["Freiburg", "München", "Berlin"], "customer.city"),
            ("Geburtsdatum", ["12.03.1980", "25.07.1975", "13.08.1991"], "customer.birth_date"),
            ("Kunde seit", GERMAN_WEEK, "customer.created_on"),
            ("Newsletter", ["ja", "nein", "ja"], "consent.email"),
        ],
    ),
    "es people": (
        "ES",
        "customers",
        [
            ("Nº cliente", CUSTOMERS, "customer.external_id"),
            ("Nombre", ["Ana", "José", "Luis"], "customer.first_name"),
            ("Apellidos", ["García López", "Pérez", "Ruiz"], "customer.last_name"),
            ("Correo electrónico", MAILS, "customer.email"),
            ("Teléfono móvil", ["612 345 678", "612 345 679", "612 345 670"], "customer.phone"),
            ("Dirección", ["Calle Mayor 4", "Calle Sol 5", "Plaza Real 6"], "customer.street"),
            ("Código postal", ["28013", "08001", "41001"], "customer.postcode"),
            ("Población", ["Madrid", "Barcelona", "Sevilla"], "customer.city"),
            ("Fecha de nacimiento", BIRTHS, "customer.birth_date"),
            ("Acepta publicidad", ["sí", "no", "sí"], "consent.email"),
        ],
    ),
    "it people": (
        "IT",
        "customers",
        [
            ("Codice cliente", CUSTOMERS, "customer.external_id"),
            ("Nome", ["Anna", "Marco", "Luca"], "customer.first_name"),
            ("Cognome", ["Rossi", "Bianchi", "Verdi"], "customer.last_name"),
            ("Indirizzo e-mail", MAILS, "customer.email"),
            ("Cellulare", ["347 1234567", "347 1234568", "347 1234569"], "customer.phone"),
            ("Indirizzo", ["Via Roma 4", "Via Verdi 5", "Piazza Dante 6"], "customer.street"),
            ("CAP", ["00184", "20121", "50122"], "customer.postcode"),
            ("Città", ["Roma", "Milano", "Firenze"], "customer.city"),
            ("Data di nascita", BIRTHS, "customer.birth_date"),
            ("Consenso marketing", ["sì", "no", "sì"], "consent.email"),
        ],
    ),
    "fr sales": (
        "FR",
        "purchases",
        [
            ("N° ticket", ["1001", "1002", "1003"], "purchase.order_key"),
            ("Date", WEEK, "purchase.date"),
            ("Heure", ["10:12", "11:12", "17:40"], "purchase.time"),
            ("Code client", CUSTOMERS, "customer.external_id"),
            ("Désignation", GOODS, "line.product"),
            ("Famille", ["Hygiène", "Épicerie", "Épicerie"], "line.category"),
            ("Qté", COUNTS, "line.quantity"),
            ("P.U. TTC", PRICES, "line.unit_price"),
            ("Mode de règlement", ["CB", "ESP", "CB"], None),
        ],
    ),
    "en sales": (
        "GB",
        "purchases",
        [
            ("Order number", ["A1", "A2", "A3"], "purchase.order_key"),
            ("Order date", ["2025-03-24", "2025-03-25", "2025-03-26"], "purchase.date"),
            ("Customer email", MAILS, "customer.email"),
            ("Product", ["Soap", "Honey", "Tea"], "line.product"),
            ("SKU", ["S-1", "H-1", "T-1"], "line.sku"),
            ("Quantity", COUNTS, "line.quantity"),
            ("Line total", ["9.00", "7.50", "25.50"], "line.amount"),
            ("Currency", ["GBP", "GBP", "GBP"], "purchase.currency"),
            ("Status", ["paid", "refunded", "paid"], "purchase.status"),
        ],
    ),
    "de sales": (
        "DE",
        "purchases",
        [
            ("Bestellnummer", ["B1", "B2", "B3"], "purchase.order_key"),
            ("Bestelldatum", GERMAN_WEEK, "purchase.date"),
            ("Kundennummer", ["1001", "1002", "1003"], "customer.external_id"),
            ("Artikelbezeichnung", ["Seife", "Honig", "Tee"], "line.product"),
            ("Menge", COUNTS, "line.quantity"),
            ("Einzelpreis", PRICES, "line.unit_price"),
            ("Gesamtpreis", AMOUNTS, "purchase.total"),
            ("Währung", ["EUR", "EUR", "EUR"], "purchase.currency"),
        ],
    ),
    "es sales": (
        "ES",
        "purchases",
        [
            ("Nº factura", ["F1", "F2", "F3"], "purchase.order_key"),
            ("Fecha", WEEK, "purchase.date"),
            ("Cliente", ["Ana García", "José Pérez", "Luis Ruiz"], "customer.full_name"),
            ("Producto", ["Jabón", "Miel", "Té"], "line.product"),
            ("Cantidad", COUNTS, "line.quantity"),
            ("Importe total", AMOUNTS, "purchase.total"),
        ],
    ),
    "it sales": (
        "IT",
        "purchases",
        [
            ("Numero ordine", ["O1", "O2", "O3"], "purchase.order_key"),
            ("Data ordine", WEEK, "purchase.date"),
            ("Cliente", ["Anna Rossi", "Marco Bianchi", "Luca Verdi"], "customer.full_name"),
            ("Prodotto", ["Sapone", "Miele", "Tè"], "line.product"),
            ("Quantità", COUNTS, "line.quantity"),
            ("Totale", AMOUNTS, "purchase.total"),
        ],
    ),
}
EVENTS = {
    "fr": (["Email", "Événement", "Date", "Campagne"], ["ouverture", "clic", "désinscription"], WEEK),
    "en": (["Email address", "Event", "Timestamp", "Campaign name"], ["open", "click", "unsubscribe"], WEEK),
    "de": (["E-Mail", "Ereignis", "Datum", "Kampagne"], ["geöffnet", "geklickt", "abgemeldet"], GERMAN_WEEK),
    "es": (["Correo", "Evento", "Fecha", "Campaña"], ["apertura", "clic", "baja"], WEEK),
    "it": (["Email", "Evento", "Data", "Campagna"], ["apertura", "clic", "disiscrizione"], WEEK),
}


def proposed(columns: Columns, country: str) -> FileMapping:
    rows = [list(row) for row in zip(*(values for _, values, _ in columns), strict=True)]
    return propose_mapping([name for name, _, _ in columns], rows, country=country)


@pytest.mark.parametrize("name", FILES)
def test_people_and_sales(name: str):
    country, kind, columns = FILES[name]
    mapping = proposed(columns, country)
    assert mapping.kind.value == kind
    assert {header: mapping.field_of(header) for header, _, _ in columns} == {header: f for header, _, f in columns}
    assert all(column.is_sure or column.is_probable for column in mapping.columns if column.field)


@pytest.mark.parametrize("name", FILES)
def test_the_order_of_columns_does_not_matter(name: str):
    country, kind, columns = FILES[name]
    shuffled = list(columns)
    random.Random(3).shuffle(shuffled)
    mapping = proposed(shuffled, country)
    assert mapping.kind.value == kind
    assert {column.header: column.field for column in mapping.columns} == {header: f for header, _, f in columns}


@pytest.mark.parametrize("language", EVENTS)
def test_events_of_newsletters(language: str):
    header, kinds, days = EVENTS[language]
    rows = [[mail, kind, f"{day} 10:12", "Printemps"] for mail, kind, day in zip(MAILS, kinds, days, strict=True)]
    mapping = propose_mapping(header, rows)
    assert mapping.kind.value == "contacts"
    assert [column.field for column in mapping.columns] == [
        "customer.email", "contact.kind", "contact.date", "contact.campaign",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Email", ["oui", "non", "oui"]),
        ("Code postal", ["Paris", "Lyon", "Apt"]),
        ("Date de naissance", ["rouge", "vert", "bleu"]),
        ("Téléphone", ["Durand", "Petit", "Roux"]),
        ("Newsletter", ["rue Haute", "rue Basse", "quai Neuf"]),
    ],
)
def test_a_name_that_the_values_contradict_is_not_believed(header: str, values: list[str]):
    (column, _) = propose_mapping([header, "Nom"], [[value, "Durand"] for value in values]).columns
    assert not column.is_sure
    assert column.field is None or column.confidence < 0.6


def test_values_alone_are_probable_never_sure():
    rows = [
        [mail, phone] for mail, phone in zip(MAILS, ["06 12 34 56 78", "06 22 34 56 78", "07 32 34 56 78"], strict=True)
    ]
    mapping = propose_mapping(["Colonne 1", "Colonne 2"], rows)
    assert [column.field for column in mapping.columns] == ["customer.email", "customer.phone"]
    assert {column.reason for column in mapping.columns} == {"values"}
    assert all(column.is_probable for column in mapping.columns)
