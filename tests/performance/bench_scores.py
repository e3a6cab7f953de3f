"""Scores of everybody as of a day, a four-condition rule, and the models of scores on public data.

`--large` measures instead 168,000 customers with ten million lines, and a million customers: minutes to write, and
some gigabytes of disk.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.models.domain.settings import ScorePolicy
from app.services.container import Services
from app.services.scoring import pmg, rfm
from app.services.scoring.columns import read_features
from app.services.scoring.figures import refresh, score_at
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import fill
from tests.fakes import FixedClock
from tests.performance.affinity_figures import affinity_figures
from tests.performance.large_shops import AGGREGATE, large_figures
from tests.performance.measure import Figure, best_of, report
from tests.performance.score_models import model_figures

if TYPE_CHECKING:
    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)
SIZES = ((6_000, 8.0), (100_000, 10.0))
RULE: dict[str, Any] = {
    "all": [
        {"field": "city", "op": "any_of", "value": ["Annecy", "Lyon", "Marseille"]},
        {"field": "bought", "op": "at_least", "value": 2, "category": "Thés", "within_days": 90},
        {"field": "opened", "op": "never", "within_days": 60},
        {"field": "reachable_email", "op": "is", "value": True},
    ]
}
BROAD_RULE: dict[str, Any] = {
    "all": [
        {"field": "bought", "op": "at_least", "category": "Thés", "within_days": 90},
        {"field": "revenue_12m", "op": "at_least", "value": 10_000},
        {"field": "rfm", "op": "any_of", "value": ["best", "loyal"]},
        {"field": "opened", "op": "never", "within_days": 60},
    ]
}
BY_HAND = """
    SELECT count(*) FROM profile AS p JOIN customer_consent AS c
        ON c.customer_id = p.customer_id AND c.channel = 'email' AND c.status = 'granted'
    WHERE p.city IN ('Annecy', 'Lyon', 'Marseille') AND p.email IS NOT NULL AND (
        SELECT count(*) FROM customer_order AS o WHERE o.customer_id = p.customer_id AND o.is_sale AND o.day > 20320
        AND EXISTS (SELECT 1 FROM purchase_line AS l JOIN product AS t ON t.id = l.product_id
            WHERE l.purchase_id = o.purchase_id AND t.category = 'Thés')) >= 2
    AND NOT EXISTS (SELECT 1 FROM record_customer AS r JOIN contact_event AS e ON e.record_id = r.record_id
        WHERE r.customer_id = p.customer_id AND e.is_live AND e.kind = 'opened' AND e.happened_on > '2025-09-19')"""


def main() -> int:
    """Measure processor time, best of three: other work on the computer does not count."""
    if "--large" in sys.argv:
        return report("Scores of large shops", large_figures())
    figures: list[Figure] = []
    for customers, purchases_each in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            services = Services.create(Path(folder) / "bench.clientele", FixedClock())
            fill(services.database, customers=customers, purchases_per_customer=purchases_each)
            figures += _scores(services.database, customers) + _rules(services, customers)
            services.close()
    figures += affinity_figures()
    figures += model_figures()
    return report("Scores and segments", figures)


def _scores(database: Database, customers: int) -> list[Figure]:
    def aggregate() -> None:
        with database.read() as connection:
            connection.exec_driver_sql(AGGREGATE).fetchall()

    def compute() -> None:
        with database.read() as connection:
            features = read_features(connection, TODAY)
            for module in (rfm, pmg):
                module.compute(features, ScorePolicy(), connection)

    def everything() -> None:
        with database.read() as connection:
            score_at(connection, TODAY, ScorePolicy())

    def store() -> None:
        with database.write(bulk=True) as connection:
            refresh(connection, TODAY, ScorePolicy())
            set_setting(connection, FIGURES_ON, TODAY.isoformat())

    compute()
    floor = best_of(3, aggregate).cpu_seconds * 1000
    scored = best_of(3, compute).cpu_seconds * 1000
    all_scores = best_of(1, everything).cpu_seconds * 1000
    stored = best_of(1, store).cpu_seconds * 1000
    name = f"of {customers:,} customers"
    return [
        Figure(f"RFM and PMG {name}", scored, "ms", "one aggregate over purchases", floor, most_times_peer=2.0),
        Figure(f"every score {name}", all_scores, "ms", "one aggregate over purchases", floor),
        Figure(f"every score, written with features {name}", stored, "ms", "one aggregate over purchases", floor),
    ]


def _rules(services: Services, customers: int) -> list[Figure]:
    def by_hand() -> None:
        with services.database.read() as connection:
            connection.exec_driver_sql(BY_HAND).fetchall()

    floor = best_of(4, by_hand).cpu_seconds * 1000
    count = best_of(4, lambda: services.segments.count(RULE)).cpu_seconds * 1000
    broad = best_of(4, lambda: services.segments.count(BROAD_RULE)).cpu_seconds * 1000
    everybody = best_of(2, lambda: services.segments.count({"all": []})).cpu_seconds * 1000
    name = f"of {customers:,} customers"
    return [
        Figure(f"four conditions {name}", count, "ms", "SQL by hand", floor, at_most=150.0),
        Figure(f"four broad conditions {name}", broad, "ms"),
        Figure(f"everybody, split by reach and class {name}", everybody, "ms"),
    ]


if __name__ == "__main__":
    sys.exit(main())
