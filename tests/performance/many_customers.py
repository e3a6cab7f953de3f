"""A filled workspace made many times as large by SQL: every customer again and again under other ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

_CUSTOMER: Final = "customer"
_PURCHASE: Final = "purchase"
_OWN: Final = {
    "id": _CUSTOMER, "customer_id": _CUSTOMER, "record_id": _CUSTOMER, "email_record_id": _CUSTOMER,
    "mobile_record_id": _CUSTOMER, "post_record_id": _CUSTOMER, "purchase_id": _PURCHASE,
}  # fmt: skip
"""Columns that hold ids, by what they count."""

TABLES: Final = (
    "customer", "source_record", "record_customer", "profile", "customer_order", "purchase_line", "contact_event",
    "customer_consent", "customer_feature", "customer_score",
)  # fmt: skip
"""What rules over profiles, purchases, contacts and scores read; purchases themselves and files stay as they are."""


def grow(database: Database, times: int) -> None:
    """Make the base `times` as large; copies have the figures and scores of their originals."""
    with database.write(bulk=True) as connection:
        sizes = {
            _CUSTOMER: int(connection.exec_driver_sql("SELECT max(id) FROM source_record").scalar_one()),
            _PURCHASE: int(connection.exec_driver_sql("SELECT max(id) FROM purchase").scalar_one()),
        }
        for table in TABLES:
            for copy in range(1, times):
                _copy(connection, table, {kind: size * copy for kind, size in sizes.items()}, sizes)
        connection.exec_driver_sql("ANALYZE")


def _copy(connection: Connection, table: str, offsets: dict[str, int], sizes: dict[str, int]) -> None:
    names = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
    names = [name for name in names if not (table == "contact_event" and name == "id")]
    values = [f"{name} + {offsets[_OWN[name]]}" if name in _OWN else name for name in names]
    if table == "source_record":
        values[names.index("record_key")] = f"record_key || '.{offsets[_CUSTOMER]}'"
    key = "record_id" if table in {"record_customer", "contact_event"} else "customer_id"
    key, kind = ("purchase_id", _PURCHASE) if table == "purchase_line" else (key, _CUSTOMER)
    key = "id" if table in {"customer", "source_record"} else key
    some = "AND score_id IN ('rfm', 'pmg')" if table == "customer_score" else ""
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} FROM {table} "
        f"WHERE {key} <= {sizes[kind]} {some}"
    )
