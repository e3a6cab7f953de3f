"""Rules over many customers, beside the same rule written by hand in SQL; `--large`: a million of them, too."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.models.domain.settings import ScorePolicy
from app.services.container import Services
from app.services.scoring.figures import refresh
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import fill
from tests.fakes import FixedClock
from tests.performance.many_customers import grow
from tests.performance.measure import Figure, best_of, report

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2025, 11, 18)
CUSTOMERS, PURCHASES_EACH = 100_000, 10.0
TIMES = 10
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
PAST_RULE: dict[str, Any] = {
    "all": [
        {"field": "segment", "op": "is", "rule": {"field": "rfm", "op": "is", "value": "best"}, "days_ago": 365},
        {"field": "rfm", "op": "is_not", "value": "best"},
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
    """Measure processor time, best of four: other work on the computer does not count."""
    with tempfile.TemporaryDirectory() as folder:
        services = Services.create(Path(folder) / "bench.clientele", FixedClock())
        fill(services.database, customers=CUSTOMERS, purchases_per_customer=PURCHASES_EACH)
        with services.database.write(bulk=True) as connection:
            refresh(connection, TODAY, ScorePolicy())
            set_setting(connection, FIGURES_ON, TODAY.isoformat())
        figures = rule_figures(services, CUSTOMERS, 150.0)
        past = _cpu_ms(lambda: services.segments.count(PAST_RULE), runs=2)
        figures.append(Figure("who was a best customer a year ago and is not now", past, "ms"))
        if "--large" in sys.argv:
            grow(services.database, TIMES)
            figures += rule_figures(services, CUSTOMERS * TIMES, 2000.0)
        services.close()
    return report("Segments", figures)


def rule_figures(services: Services, customers: int, at_most: float) -> list[Figure]:
    """Measure the rules over a base of so many customers."""

    def by_hand() -> None:
        with services.database.read() as connection:
            connection.exec_driver_sql(BY_HAND).fetchall()

    floor = _cpu_ms(by_hand)
    name = f"of {customers:,} customers"
    count = services.segments.count
    return [
        Figure(f"four conditions {name}", _cpu_ms(lambda: count(RULE)), "ms", "SQL by hand", floor, at_most=at_most),
        Figure(
            f"the same, its members {name}",
            _cpu_ms(lambda: services.segments.members(RULE)),
            "ms",
            "SQL by hand",
            floor,
        ),
        Figure(f"four broad conditions {name}", _cpu_ms(lambda: count(BROAD_RULE)), "ms"),
        Figure(f"everybody, split by reach and class {name}", _cpu_ms(lambda: count({"all": []}), runs=2), "ms"),
    ]


def _cpu_ms(work: Callable[[], object], runs: int = 4) -> float:
    return best_of(runs, work).cpu_seconds * 1000


if __name__ == "__main__":
    sys.exit(main())
