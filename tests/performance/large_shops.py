"""Shops of hundreds of thousands of customers and ten million lines, written by plain SQL in a minute or two.

Purchases spread over three years, by day as a till exports them; few customers buy very often, one order in thirty is
refunded, one in five comes from the web shop. Derived tables up to order_basket are as a rebuild leaves them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.models.db.engine import create_workspace, open_workspace
from app.models.domain.settings import ScorePolicy
from app.models.domain.values import epoch_day
from app.services.scoring.affinity_baskets import fill_baskets
from app.services.scoring.figures import refresh, score_at
from tests.builders.workspace import UNTIL, derive, ensure_source, fill
from tests.performance.measure import ROOT, Figure

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

LARGE: Final = (
    ("168,000 customers, 10,000,000 lines", 192_000, 2_450_000, 8.0, 500.0),
    ("1,000,000 customers, 10,000,000 lines", 1_000_000, 3_400_000, 60.0, None),
)
"""Name, profiles, orders, most seconds and most MiB."""
AGGREGATE: Final = (
    "SELECT record_id, count(*), sum(net_e4), max(bought_on) FROM purchase WHERE is_live = 1 GROUP BY record_id"
)
CATEGORIES: Final = 40
PRODUCTS: Final = 400
_DAYS: Final = 1095
_CHUNK: Final = 200_000
_PURCHASES: Final = """INSERT INTO purchase (id, source_id, batch_id, record_id, order_key, content_key, is_live, kind,
        bought_on, currency, channel, gross_e4, discount_e4, shipping_e4, tax_e4, refunded_e4, net_e4, line_count)
    VALUES (?, 1, 1, ?, ?, ?, 1, ?, date(? * 86400, 'unixepoch'), 'EUR', ?, ?, 0, 0, 0, 0, ?, ?)"""
_LINES: Final = """INSERT INTO purchase_line
    SELECT p.id, n.value, (p.id * 7919 + p.record_id * 31 + n.value * 104729 * (1 + p.record_id % 7)) % :products + 1,
        1000, p.net_e4 / p.line_count
    FROM purchase AS p, json_each(:numbers) AS n WHERE p.id BETWEEN :low AND :high AND n.value <= p.line_count"""


def fill_large(database: Database, *, customers: int, orders: int, lines: int, seed: int = 7) -> None:
    """Write `customers` of whom seven eighths buy, about `orders` purchases and `lines` lines."""
    fill(database, customers=customers, purchases_per_customer=0.01, with_derived=False)
    with database.write(bulk=True) as connection:
        connection.exec_driver_sql("DELETE FROM purchase_line")
        connection.exec_driver_sql("DELETE FROM purchase")
        ensure_source(connection)
        _write_products(connection)
        _write_orders(connection, np.random.default_rng(seed), customers, orders, lines)
        derive(connection)
        fill_baskets(connection)
        connection.exec_driver_sql("ANALYZE")


def large_figures() -> list[Figure]:
    """Return time and memory of every feature and score, and of keeping them, each in a process of its own."""
    figures: list[Figure] = []
    for name, customers, orders, most_seconds, most_mebibytes in LARGE:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "large.clientele"
            database = create_workspace(path)
            fill_large(database, customers=customers, orders=orders, lines=10_000_000)
            database.close()
            floor = _measured(path, "floor")["seconds"]
            for kind, label in (("compute", "every feature and score"), ("keep", "computed and kept")):
                found = _measured(path, kind)
                most = most_seconds if kind == "compute" else None
                peer = ("one aggregate over purchases", floor)
                figures.append(Figure(f"{label}, {name}", found["seconds"], "s", *peer, at_most=most))
                figures.append(Figure(f"{label}, peak memory", found["mebibytes"], "MiB", at_most=most_mebibytes))
    return figures


def _measured(path: Path, kind: str) -> dict[str, float]:
    answer = subprocess.run(
        [sys.executable, "-m", "tests.performance.large_shops", str(path), kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout.splitlines()[-1])


def measure(path: Path, kind: str) -> None:
    """Print processor seconds and peak memory of one run: `floor`, `compute` or `keep`."""
    database = open_workspace(path)
    start = time.process_time()
    if kind == "keep":
        with database.write(bulk=True) as connection:
            refresh(connection, UNTIL, ScorePolicy())
    else:
        with database.read() as connection:
            if kind == "compute":
                score_at(connection, UNTIL, ScorePolicy())
            else:
                connection.exec_driver_sql(AGGREGATE).fetchall()
    seconds = time.process_time() - start
    database.close()
    print(json.dumps({"seconds": seconds, "mebibytes": _peak_mebibytes()}))


def _peak_mebibytes() -> float:
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _write_products(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM product")
    rows = [(n + 1, 1, f"P{n + 1}", f"Article {n + 1}", f"Rayon {n % CATEGORIES + 1}") for n in range(PRODUCTS)]
    connection.exec_driver_sql("INSERT INTO product VALUES (?, ?, ?, ?, ?)", rows)


def _write_orders(connection: Connection, chance: np.random.Generator, customers: int, orders: int, lines: int) -> None:
    owners, days = _orders(chance, customers, orders)
    count = len(owners)
    per_order = max(1, round(lines / count))
    amounts = np.maximum(chance.lognormal(3.4, 0.8, count) * 100, 100).astype(np.int64) * 100
    is_refund, is_web = chance.random(count) < 1 / 30, chance.random(count) < 0.2
    for low in range(0, count, _CHUNK):
        part = slice(low, low + _CHUNK)
        net = np.where(is_refund[part], -amounts[part], amounts[part]).tolist()
        ids = range(low + 1, low + 1 + len(net))
        kinds = ["refund" if refunded else "sale" for refunded in is_refund[part].tolist()]
        channels = ["web" if web else "shop" for web in is_web[part].tolist()]
        rows = zip(
            *(ids, owners[part].tolist(), (f"C{number}" for number in ids), ids, kinds, days[part].tolist()),
            *(channels, [max(amount, 0) for amount in net], net, [per_order] * len(net)),
            strict=True,
        )
        connection.exec_driver_sql(_PURCHASES, list(rows))
        params = {"products": PRODUCTS, "numbers": str(list(range(1, per_order + 1)))}
        connection.execute(text(_LINES), {**params, "low": low + 1, "high": low + len(net)})


def _orders(chance: np.random.Generator, customers: int, orders: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the customer and the epoch day of each order, by day."""
    buyers = np.array([number for number in range(1, customers + 1) if number % 8])
    counts = np.clip(np.rint(chance.exponential(orders / len(buyers), len(buyers))), 1, 200).astype(np.int64)
    since = chance.integers(0, _DAYS, len(buyers))
    owners = np.repeat(buyers, counts)
    days = epoch_day(UNTIL) - (chance.random(len(owners)) * (np.repeat(since, counts) + 1)).astype(np.int64)
    order = np.lexsort((owners, days))
    return owners[order], days[order]


if __name__ == "__main__":
    measure(Path(sys.argv[1]), sys.argv[2])
