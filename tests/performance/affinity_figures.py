"""How well the next category is told on Online Retail II, and how fast, beside popularity alone.

Forty categories found in the product names; three days, 90 days apart, the last 90 days before the end of the data.
Customers with a sale in the year before a day are ranked from what was known on it. Hit-rate@3 and MRR look at the
next basket of those who bought within 90 days, the AUC and the lift at everybody's purchases of these 90 days, as
means over the categories that at least ten customers bought.
"""

from __future__ import annotations

import csv
import lzma
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app.services.container import Services
from app.services.customers.profile_build import rebuild_orders
from app.services.scoring.affinity import AffinityBase, affinity_base
from app.services.scoring.affinity_baskets import fill_baskets, read_baskets
from app.services.scoring.affinity_model import HORIZON_DAYS, Baskets, bought
from tests.builders.workspace import NOW, ensure_source
from tests.fakes import FixedClock
from tests.performance.measure import ROOT, Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    Numbers = NDArray[Any]

DATA = ROOT.parent / "shared" / "data" / "online_retail_ii.csv.xz"
LAST_DAY = date(2011, 12, 9)
DAYS = tuple(LAST_DAY - timedelta(HORIZON_DAYS * number) for number in (1, 2, 3))
GOALS = {"hit-rate@3": 0.915, "MRR": 0.82, "AUC per category": 0.79, "lift in the top tenth": 3.7}
_LEAST_BUYERS = 10


def affinity_figures() -> list[Figure]:
    """Measure on the real file; nothing where it is not beside the checkout."""
    if not DATA.exists():
        print(f"Affinity: {DATA.name} is not beside this checkout.")
        return []
    with tempfile.TemporaryDirectory() as folder:
        services = Services.create(Path(folder) / "retail.clientele", FixedClock())
        with services.database.write(bulk=True) as connection:
            fill_retail(connection)
            fill_baskets(connection)
        with services.database.read() as connection:
            start = time.process_time()
            bases = [affinity_base(connection, day) for day in DAYS]
            ranked = [_ranked(base) for base in bases]
            seconds = (time.process_time() - start) / len(DAYS)
            future = read_baskets(connection, LAST_DAY)
        services.close()
    ours = np.mean([_measured(future, base, *found) for base, found in zip(bases, ranked, strict=True)], axis=0)
    plain = [
        _measured(future, base, places, np.broadcast_to(base.shop.popularity, chances.shape))
        for base, (places, chances) in zip(bases, ranked, strict=True)
    ]
    peers = np.mean(plain, axis=0)
    figures = [
        Figure(f"affinity, {name}", float(value), "", "popularity alone", float(peer), at_least=goal)
        for (name, goal), value, peer in zip(GOALS.items(), ours, peers, strict=True)
    ]
    return [*figures, Figure("affinity, learning and ranking 4,300 customers", seconds * 1000, "ms")]


def fill_retail(connection: Connection) -> None:
    """Write the sales with a customer of Online Retail II as purchases; a customer number is its record."""
    ensure_source(connection)
    products: dict[tuple[str, str], int] = {}
    orders: dict[str, int] = {}
    purchases: list[tuple[object, ...]] = []
    lines: list[tuple[object, ...]] = []
    for row in _sales():
        name = row["Description"].strip()
        product = products.setdefault((row["StockCode"], name), len(products) + 1)
        if row["Invoice"] not in orders:
            orders[row["Invoice"]] = len(orders) + 1
            purchases.append(_purchase(orders[row["Invoice"]], row))
        amount_e4 = round(int(row["Quantity"]) * float(row["Price"]) * 10_000)
        lines.append((orders[row["Invoice"]], len(lines) + 1, product, int(row["Quantity"]) * 1000, amount_e4))
    people = sorted({int(str(purchase[3])) for purchase in purchases})
    _insert(connection, "source_record VALUES (?, 1, ?, NULL)", [(one, f"k{one}") for one in people])
    _insert(connection, "customer VALUES (?, ?)", [(one, NOW) for one in people])
    _insert(connection, "record_customer VALUES (?, ?)", [(one, one) for one in people])
    profile = "profile (customer_id, kind, display_name, sort_name, record_count, source_count, search_text)"
    _insert(connection, f"{profile} VALUES (?, 'person', ?, ?, 1, 1, '')", [(one, one, one) for one in people])
    named = [(number, 1, sku, name, "") for (sku, name), number in products.items()]
    _insert(connection, "product VALUES (?, ?, ?, ?, ?)", named)
    columns = (
        "id, source_id, batch_id, record_id, order_key, content_key, is_live, kind, bought_on, currency, channel, "
        "gross_e4, discount_e4, shipping_e4, tax_e4, refunded_e4, net_e4, line_count"
    )
    _insert(connection, f"purchase ({columns}) VALUES ({', '.join('?' * 18)})", purchases)
    _insert(connection, "purchase_line VALUES (?, ?, ?, ?, ?)", lines)
    rebuild_orders(connection, None)


def _sales() -> Iterator[dict[str, str]]:
    with lzma.open(DATA, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            is_sale = row["Customer ID"] and not row["Invoice"].startswith("C")
            if is_sale and int(row["Quantity"]) > 0 and float(row["Price"]) > 0:
                yield row


def _purchase(number: int, row: dict[str, str]) -> tuple[object, ...]:
    customer = int(float(row["Customer ID"]))
    on = row["InvoiceDate"][:10]
    return (number, 1, 1, customer, row["Invoice"], number, 1, "sale", on, "EUR", "web", 1, 0, 0, 0, 0, 1, 1)


def _insert(connection: Connection, into: str, rows: Sequence[tuple[object, ...]]) -> None:
    connection.exec_driver_sql(f"INSERT INTO {into}", list(rows))


def _ranked(base: AffinityBase) -> tuple[Numbers, Numbers]:
    """Customers and their chances per category."""
    blocks = list(base.blocks())
    return np.concatenate([block.customer_ids for block in blocks]), np.concatenate([b.chances for b in blocks])


def _measured(future: Baskets, base: AffinityBase, ids: Numbers, chances: Numbers) -> tuple[float, ...]:
    """Return hit-rate@3, MRR, AUC and lift of one day."""
    assert future.categories == base.baskets.categories
    places = np.searchsorted(future.customer_ids, ids)
    since = (future.day > base.day) & (future.day <= base.day + HORIZON_DAYS)
    hits = _next_baskets(future, since, places)
    has_bought = hits.any(1)
    order = np.argsort(-chances[has_bought], axis=1, kind="stable")
    found = np.take_along_axis(hits[has_bought], order, 1)
    truth = bought(future, places, base.day, base.day + HORIZON_DAYS)
    tested = np.flatnonzero(truth.sum(0) >= _LEAST_BUYERS)
    aucs = [_auc(chances[:, category], truth[:, category]) for category in tested]
    lifts = [_lift(chances[:, category], truth[:, category]) for category in tested]
    return (
        float(found[:, :3].any(1).mean()),
        float((1 / (1 + found.argmax(1))).mean()),
        float(np.mean(aucs)),
        float(np.mean(lifts)),
    )


def _next_baskets(future: Baskets, since: Numbers, places: Numbers) -> Numbers:
    """What the first basket after the day holds, one row per customer, empty for those without."""
    rows = np.flatnonzero(since)[::-1]
    first = np.zeros(len(future.customer_ids), dtype=np.int64)
    first[future.customer[rows]] = future.holds[rows]
    return (first[places][:, None] >> np.arange(len(future.categories))) & 1 == 1


def _auc(scores: Numbers, truth: Numbers) -> float:
    _, place, equals = np.unique(scores, return_inverse=True, return_counts=True)
    rank = (np.cumsum(equals) - equals / 2 + 0.5)[place]
    positives = truth.sum()
    return float((rank[truth == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(truth) - positives)))


def _lift(scores: Numbers, truth: Numbers) -> float:
    """Buyers among the tenth with the highest scores, as a multiple of those among everybody; equals share."""
    wanted = max(1, len(scores) // 10)
    line = np.sort(scores)[-wanted]
    above, at = scores > line, scores == line
    hits = truth[above].sum() + truth[at].mean() * (wanted - above.sum())
    return float(hits / wanted / truth.mean())
