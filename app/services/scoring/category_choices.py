"""How products are sorted into categories, and the user's own choices, which stand above files and names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import text

from app.models.domain.affinity import SortedProduct
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.services.scoring.affinity_baskets import assortment

if TYPE_CHECKING:
    from sqlalchemy import Connection

UNDO: Final = "restore_categories"
_LONGEST: Final = 80


def sorted_products(connection: Connection) -> tuple[SortedProduct, ...]:
    """Return every product with its category and where that comes from, by category, then name."""
    category_of = assortment(connection).category_of
    rows = connection.exec_driver_sql(
        "SELECT p.id, p.sku, p.name, c.category, nullif(trim(p.category), '') FROM product AS p "
        "LEFT JOIN product_category AS c ON c.product_id = p.id"
    )
    found: list[SortedProduct] = []
    for product, sku, name, own, said in rows:
        category = category_of.get(product)
        origin = "own" if own else "file" if said else "name" if category else "none"
        found.append(SortedProduct(product, sku, name, category, origin))
    return tuple(sorted(found, key=lambda each: (each.category is None, each.category or "", each.name, each.sku)))


def choose(connection: Connection, products: Sequence[int], category: str | None) -> Changes:
    """Put products into a category of the user's, or (None) back to that of the file or the name.

    Scores and reports follow at the next rebuild. KnownError: category_name, product_missing.
    """
    name = None if category is None else category.strip()
    if name is not None and not 0 < len(name) <= _LONGEST:
        raise KnownError("category_name", longest=_LONGEST)
    ids = json.dumps(sorted({int(product) for product in products}))
    known = connection.execute(
        text("SELECT count(*) FROM product WHERE id IN (SELECT value FROM json_each(:ids))"), {"ids": ids}
    ).scalar_one()
    if not products or known != len(set(products)):
        raise KnownError("product_missing")
    rows = connection.execute(
        text(
            "SELECT product_id, category FROM product_category WHERE product_id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": ids},
    )
    before = {str(product): kept for product, kept in rows}
    _write(connection, dict.fromkeys(json.loads(ids), name))
    argument = {str(product): before.get(str(product)) for product in json.loads(ids)}
    step = UndoStep(UNDO, json.dumps(argument, ensure_ascii=False))
    params: dict[str, object] = {"products": len(argument), "category": name or ""}
    return Changes(Area.SCORES | Area.PURCHASES, "categories_chosen", params, step)


def restore(connection: Connection, argument: int | str) -> Changes:
    """Bring the choices of an undo step back."""
    before = cast("dict[str, Any]", json.loads(str(argument)))
    _write(connection, {int(product): category for product, category in before.items()})
    return Changes(Area.SCORES | Area.PURCHASES, "categories_restored", {"products": len(before)})


def _write(connection: Connection, choices: dict[int, str | None]) -> None:
    gone = [(product,) for product, category in choices.items() if category is None]
    kept = [(product, category) for product, category in choices.items() if category is not None]
    if gone:
        connection.exec_driver_sql("DELETE FROM product_category WHERE product_id = ?", gone)
    if kept:
        connection.exec_driver_sql("INSERT OR REPLACE INTO product_category VALUES (?, ?)", kept)
