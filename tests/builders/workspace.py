"""Fill a workspace by plain SQL: a few hand-made customers, or thousands of invented ones.

`fill` writes evidence (records, purchases, contacts, consents) and, unless told otherwise, the derived tables up to
customer_order, as imports and unification would leave them when each record is one customer. Features and scores
are left to the code under test. `add_customer`, `add_purchase`, `add_contact` and `add_consent` write one thing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.folding import fold
from app.models.domain.values import epoch_day

NOW = "2025-11-18T09:00:00+00:00"
UNTIL = date(2025, 11, 18)
CITIES = (
    ("Forcalquier", "04300"),
    ("Manosque", "04100"),
    ("Apt", "84400"),
    ("Marseille", "13001"),
    ("Aix-en-Provence", "13100"),
    ("Annecy", "74000"),
    ("Lyon", "69003"),
    ("Paris", "75011"),
    ("Ajaccio", "20000"),
    ("Saint-Denis", "97400"),
)
CATEGORIES = ("Thés", "Miels", "Savons", "Bougies", "Coffrets cadeaux", "Huiles", "Confitures", "Livres")
PRODUCTS_PER_CATEGORY = 5
FIRST_NAMES = (("Chantal", "female"), ("Monique", "female"), ("Solange", "female"), ("Marc", "male"), ("Paul", "male"))
LAST_NAMES = ("Dubois", "Vial", "Armand", "Clément", "Da Silva", "Chevalier", "Martin", "Ören")
CHANNELS = ("email", "sms", "post", "phone")

_CHUNK = 20_000
_PURCHASE_COLUMNS = (
    "id, source_id, batch_id, record_id, order_key, content_key, is_live, kind, bought_on, currency, channel, "
    "gross_e4, discount_e4, shipping_e4, tax_e4, refunded_e4, net_e4, line_count"
)
_CONTACT_COLUMNS = "record_id, source_id, kind, channel, direction, happened_on, campaign, dedupe_key, is_live"


@dataclass(frozen=True, slots=True)
class Sale:
    """One invented purchase, before it becomes rows."""

    id: int
    record_id: int
    on: date
    kind: str
    channel: str
    net_e4: int
    product_id: int


def fill(
    database: Database,
    *,
    customers: int,
    purchases_per_customer: float = 4.0,
    until: date = UNTIL,
    days: int = 1095,
    seed: int = 7,
    with_derived: bool = True,
) -> None:
    """Invent `customers` records (an eighth without purchase) whose purchases spread over `days` up to `until`."""
    with database.write(bulk=True) as connection:
        ensure_source(connection)
        _insert_products(connection)
        _insert_records(connection, random.Random(seed), customers, until)
        sales = sorted(_sales(random.Random(seed + 1), customers, purchases_per_customer, until, days), key=_day)
        for start in range(0, len(sales), _CHUNK):
            _insert_sales(connection, sales[start : start + _CHUNK], first_id=start + 1)
        _insert_contacts(connection, random.Random(seed + 2), customers, until)
        _insert_consents(connection, random.Random(seed + 3), customers, until)
        if with_derived:
            derive(connection)
        connection.exec_driver_sql("ANALYZE")


def ensure_source(connection: Connection, source_id: int = 1, name: str = "Caisse") -> None:
    """Write the source and the batch that other rows refer to, once."""
    connection.execute(
        text("INSERT OR IGNORE INTO source (id, name, created_at) VALUES (:id, :name, :now)"),
        {"id": source_id, "name": name, "now": NOW},
    )
    connection.execute(
        text(
            "INSERT OR IGNORE INTO import_batch (id, source_id, kind, file_name, file_sha256, file_bytes, reading, "
            "mapping, created_at) VALUES (:id, :id, 'customers', 'caisse.csv', '', 0, '{}', '{}', :now)"
        ),
        {"id": source_id, "now": NOW},
    )


def add_customer(connection: Connection, customer_id: int, **fields: object) -> None:
    """Write a record and its customer with a profile; `fields` are columns of record_version (and `kind`, `mobile`)."""
    ensure_source(connection)
    known = {"first_name": f"Prénom{customer_id}", "last_name": f"Nom{customer_id}", "kind": "person"} | fields
    _execute_record(connection, customer_id, known)
    _link(connection)
    _insert_profile(connection, customer_id, known)


def add_purchase(
    connection: Connection,
    customer_id: int | None,
    on: date,
    net_cents: int,
    *,
    kind: str = "sale",
    channel: str = "shop",
    products: Sequence[int] = (),
) -> int:
    """Write one purchase, its lines (products by id, see `add_product`) and its customer_order row; return its id."""
    ensure_source(connection)
    new_id = int(connection.execute(text("SELECT coalesce(max(id), 0) + 1 FROM purchase")).scalar_one())
    sale = Sale(new_id, customer_id or 0, on, kind, channel, net_cents * 100, 0)
    connection.exec_driver_sql(_insert("purchase", _PURCHASE_COLUMNS), [_purchase_row(sale, len(products))])
    if products:
        lines = [(new_id, number, product, 1000, net_cents * 100) for number, product in enumerate(products, 1)]
        connection.exec_driver_sql("INSERT INTO purchase_line VALUES (?, ?, ?, ?, ?)", lines)
    if customer_id is not None:
        connection.exec_driver_sql(
            "INSERT INTO customer_order VALUES (?, ?, ?, ?, ?)",
            (customer_id, epoch_day(on), new_id, int(kind == "sale" and net_cents > 0), net_cents * 100),
        )
    return new_id


def add_product(connection: Connection, product_id: int, name: str, category: str) -> None:
    """Write one product."""
    ensure_source(connection)
    connection.exec_driver_sql(
        "INSERT INTO product VALUES (?, 1, ?, ?, ?)", (product_id, f"P{product_id}", name, category)
    )


def add_contact(
    connection: Connection,
    customer_id: int,
    on: date,
    *,
    kind: str = "sent",
    channel: str = "email",
    nature: str | None = None,
    detail: str | None = None,
) -> None:
    """Write one contact event of the customer's record."""
    direction = "out" if kind in {"sent", "letter", "called"} else "in"
    connection.exec_driver_sql(
        _insert("contact_event", f"{_CONTACT_COLUMNS}, nature, detail"),
        (customer_id, 1, kind, channel, direction, on.isoformat(), None, None, 1, nature, detail),
    )


def add_consent(connection: Connection, customer_id: int, channel: str, status: str, on: date = UNTIL) -> None:
    """Write the consent in force of a customer on a channel."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO customer_consent VALUES (?, ?, ?, ?, ?)",
        (customer_id, channel, status, on.isoformat(), customer_id),
    )


def derive(connection: Connection) -> None:
    """Write record_customer, customer, profile, customer_consent and customer_order: each record is one customer."""
    _link(connection)
    raw: Any = connection.connection.driver_connection
    raw.create_function("fold", 1, fold, deterministic=True)
    connection.exec_driver_sql("DELETE FROM profile")
    connection.exec_driver_sql(
        "INSERT INTO profile (customer_id, kind, title, first_name, last_name, company, display_name, sort_name, "
        "email, mobile, street, postcode, city, country, birth_on, birth_day, gender, language, since_on, "
        "record_count, source_count, email_record_id, mobile_record_id, post_record_id, search_text) "
        "SELECT record_id, CASE WHEN company IS NULL THEN 'person' ELSE 'organisation' END, title, first_name, "
        "last_name, company, first_name || ' ' || last_name, fold(last_name || ' ' || first_name), email, phone, "
        "street, postcode, city, country, birth_on, substr(birth_on, -5), gender, language, created_on, 1, 1, "
        "CASE WHEN email IS NOT NULL THEN record_id END, CASE WHEN phone IS NOT NULL THEN record_id END, "
        "CASE WHEN street IS NOT NULL THEN record_id END, fold(first_name || ' ' || last_name) "
        "FROM record_version WHERE is_current = 1"
    )
    for index in ("profile_search", "profile_words"):
        connection.exec_driver_sql(f"DELETE FROM {index}")
        connection.exec_driver_sql(
            f"INSERT INTO {index} (rowid, search_text) SELECT customer_id, search_text FROM profile"
        )
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO customer_consent "
        "SELECT record_id, channel, status, decided_on, record_id FROM consent_event WHERE is_live = 1"
    )
    connection.exec_driver_sql("DELETE FROM customer_order")
    connection.exec_driver_sql(
        "INSERT INTO customer_order SELECT record_id, CAST(julianday(bought_on) - 2440587.5 AS INTEGER), id, "
        "kind = 'sale' AND net_e4 > 0, net_e4 FROM purchase "
        "WHERE is_live = 1 AND record_id IS NOT NULL ORDER BY record_id, bought_on, id"
    )


def _insert(table: str, columns: str) -> str:
    marks = ", ".join("?" * len(columns.split(",")))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"


def _purchase_row(sale: Sale, line_count: int) -> tuple[object, ...]:
    record_id = sale.record_id or None
    return (
        *(sale.id, 1, 1, record_id, f"C{sale.id}", sale.id, 1, sale.kind, sale.on.isoformat(), "EUR", sale.channel),
        *(max(sale.net_e4, 0), 0, 0, 0, 0, sale.net_e4, line_count),
    )


def _insert_products(connection: Connection) -> None:
    rows = [
        (number + 1, 1, f"P{number + 1}", f"{category} n°{number % PRODUCTS_PER_CATEGORY + 1}", category)
        for number, category in enumerate(c for c in CATEGORIES for _ in range(PRODUCTS_PER_CATEGORY))
    ]
    connection.exec_driver_sql("INSERT INTO product VALUES (?, ?, ?, ?, ?)", rows)


_VERSION_COLUMNS = (
    "record_id, batch_id, row_number, content_key, is_current, title, first_name, last_name, company, email, phone, "
    "street, postcode, city, country, birth_on, gender, language, created_on"
)


def _execute_record(connection: Connection, record_id: int, known: dict[str, object]) -> None:
    connection.exec_driver_sql("INSERT INTO source_record VALUES (?, 1, ?, NULL)", (record_id, f"k{record_id}"))
    names = [name.strip() for name in _VERSION_COLUMNS.split(",")][5:]
    values = (record_id, 1, record_id, record_id, 1, *(known.get(name) for name in names))
    connection.exec_driver_sql(_insert("record_version", _VERSION_COLUMNS), values)


def _insert_profile(connection: Connection, customer_id: int, known: dict[str, object]) -> None:
    name = f"{known['first_name']} {known['last_name']}"
    birth_on = known.get("birth_on")
    values: dict[str, object] = {
        "customer_id": customer_id,
        "display_name": name,
        "sort_name": fold(name),
        "record_count": 1,
        "source_count": 1,
        "search_text": fold(name),
        "birth_day": str(birth_on)[-5:] if birth_on else None,
        "since_on": known.get("created_on"),
        "email_record_id": customer_id if known.get("email") else None,
        "mobile_record_id": customer_id if known.get("mobile") else None,
        "post_record_id": customer_id if known.get("street") else None,
    }
    columns = (
        "kind title first_name last_name company email mobile street postcode city country birth_on gender language"
    )
    values |= {column: known.get(column) for column in columns.split()}
    marks = ", ".join(f":{column}" for column in values)
    connection.execute(text(f"INSERT INTO profile ({', '.join(values)}) VALUES ({marks})"), values)


def _insert_records(connection: Connection, chance: random.Random, customers: int, until: date) -> None:
    numbers = iter(range(1, customers + 1))
    while chunk := list(islice(numbers, _CHUNK)):
        connection.exec_driver_sql(
            "INSERT INTO source_record VALUES (?, 1, ?, NULL)", [(number, f"k{number}") for number in chunk]
        )
        rows = [_version_row(chance, number, until) for number in chunk]
        connection.exec_driver_sql(_insert("record_version", _VERSION_COLUMNS), rows)


def _version_row(chance: random.Random, number: int, until: date) -> tuple[object, ...]:
    first_name, gender = chance.choice(FIRST_NAMES)
    last_name = chance.choice(LAST_NAMES)
    city, postcode = chance.choice(CITIES)
    birth_on: str | None = None
    if chance.random() < 0.6:
        birth_on = (date(1940, 1, 1) + timedelta(chance.randrange(24_000))).isoformat()
        birth_on = birth_on if chance.random() < 0.9 else "-" + birth_on[4:]
    return (
        *(number, 1, number, number, 1, None, first_name, last_name),
        f"{last_name} SARL" if chance.random() < 0.05 else None,
        f"c{number}@example.org" if chance.random() < 0.7 else None,
        f"+336{number:08d}" if chance.random() < 0.5 else None,
        f"{number % 90 + 1} rue des Lavandes" if chance.random() < 0.8 else None,
        *(postcode, city, "FR", birth_on, gender, "fr"),
        (until - timedelta(chance.randrange(1500))).isoformat(),
    )


def _day(sale: Sale) -> date:
    """Purchases arrive by day, as in a till's export, not by customer."""
    return sale.on


def _sales(chance: random.Random, customers: int, mean: float, until: date, days: int) -> Iterator[Sale]:
    """Yield purchases: many buy once, few buy very often; one in thirty is followed by a refund."""
    rate = mean * 8 / 7  # those who buy at all carry the mean of everybody
    for number in range(1, customers + 1):
        if number % 8 == 0:
            continue
        count = max(1, min(round(chance.expovariate(1 / rate)), 200))
        first = chance.randrange(days)
        for _ in range(count):
            on = until - timedelta(chance.randint(0, first))
            net_e4 = max(100, int(chance.lognormvariate(3.4, 0.8) * 100)) * 100
            channel = "web" if chance.random() < 0.3 else "shop"
            product_id = chance.randrange(len(CATEGORIES) * PRODUCTS_PER_CATEGORY) + 1
            yield Sale(0, number, on, "sale", channel, net_e4, product_id)
            if chance.random() < 1 / 30:
                yield Sale(0, number, min(on + timedelta(5), until), "refund", channel, -net_e4, product_id)


def _insert_sales(connection: Connection, sales: Sequence[Sale], first_id: int) -> None:
    sales = [replace(sale, id=number) for number, sale in enumerate(sales, first_id)]
    connection.exec_driver_sql(_insert("purchase", _PURCHASE_COLUMNS), [_purchase_row(sale, 1) for sale in sales])
    lines = [(sale.id, 1, sale.product_id, 1000, sale.net_e4) for sale in sales]
    connection.exec_driver_sql("INSERT INTO purchase_line VALUES (?, ?, ?, ?, ?)", lines)


def _insert_contacts(connection: Connection, chance: random.Random, customers: int, until: date) -> None:
    rows: list[tuple[object, ...]] = []
    for number in range(1, customers + 1):
        for _ in range(chance.randrange(3)):
            sent = until - timedelta(chance.randrange(200))
            rows.append((number, 1, "sent", "email", "out", sent.isoformat(), "Lettre", None, 1))
            if chance.random() < 0.4:
                rows.append((number, 1, "opened", "email", "in", sent.isoformat(), "Lettre", None, 1))
    if rows:
        connection.exec_driver_sql(_insert("contact_event", _CONTACT_COLUMNS), rows)


def _insert_consents(connection: Connection, chance: random.Random, customers: int, until: date) -> None:
    rows: list[tuple[object, ...]] = []
    for number in range(1, customers + 1):
        for channel in CHANNELS:
            draw = chance.random()
            if draw < 0.7:
                status = "granted" if draw < 0.55 else "refused"
                on = (until - timedelta(chance.randrange(900))).isoformat()
                rows.append((number, 1, channel, status, on, on, 1))
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on, is_live) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )


def _link(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT OR IGNORE INTO record_customer SELECT id, id FROM source_record")
    connection.exec_driver_sql(f"INSERT OR IGNORE INTO customer SELECT id, '{NOW}' FROM source_record")
