"""Categories that the user gave to products, and what each order holds, ready to be read at once."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # The user's choice: it counts before the category of the file and the one found in the name.
    """CREATE TABLE product_category (
        product_id INTEGER PRIMARY KEY REFERENCES product (id), category TEXT NOT NULL
    ) STRICT""",
    # Derived: bit n of `holds` tells whether the order holds the n-th category of setting basket_categories.
    """CREATE TABLE order_basket (
        purchase_id INTEGER PRIMARY KEY, content_key INTEGER NOT NULL, holds INTEGER NOT NULL
    ) STRICT""",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the tables; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)
