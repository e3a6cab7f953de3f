"""The past of segments in a shop of 100,000 customers: 24 months of one rule, of three, and once they are kept."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.domain.settings import ScorePolicy
from app.services.container import Services
from app.services.scoring.figures import refresh
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import fill
from tests.fakes import FixedClock
from tests.performance.measure import Figure, best_of, report

if TYPE_CHECKING:
    from app.models.domain.segment import Rule

TODAY = date(2025, 11, 18)
DAYS = 26
BUYERS: Rule = {"field": "purchase_count", "op": "at_least", "value": 1}
BEST: Rule = {"field": "rfm", "op": "is", "value": "best"}
TEA: Rule = {
    "all": [
        {"field": "bought", "op": "at_least", "value": 2, "category": "Thés", "within_days": 365},
        {"field": "rfm", "op": "any_of", "value": ["best", "loyal"]},
    ]
}


def main() -> int:
    """Measure processor time: other work on the computer does not count."""
    with tempfile.TemporaryDirectory() as folder:
        services = Services.create(Path(folder) / "bench.clientele", FixedClock())
        fill(services.database, customers=100_000, purchases_per_customer=10.0)
        with services.database.write(bulk=True) as connection:
            refresh(connection, TODAY, ScorePolicy())
            set_setting(connection, FIGURES_ON, TODAY.isoformat())
        figures = _figures(services)
        services.close()
    return report("Past of segments", figures)


def _figures(services: Services) -> list[Figure]:
    """The floor is what the same days would cost if each were asked alone."""
    history = services.segment_history

    def cpu_seconds(times: int, work: object) -> float:
        assert callable(work)
        return best_of(times, work).cpu_seconds

    def alone(rule: Rule) -> float:
        return DAYS * cpu_seconds(2, lambda: services.segments.count(rule, date(2024, 11, 30)))

    def from_nothing(*rules: Rule) -> float:
        with services.database.write() as connection:
            connection.exec_driver_sql("DELETE FROM segment_month")
        return cpu_seconds(1, lambda: history.warm(rules))

    figures: list[Figure] = []
    for name, rule in (("buyers", BUYERS), ("best customers", BEST), ("tea and loyal", TEA)):
        asked = alone(rule)
        figures.append(
            Figure(f"24 months of {name}", from_nothing(rule), "s", "each day alone", asked, most_times_peer=1.0)
        )
        figures.append(Figure("the same, seen", cpu_seconds(3, lambda: history.kept_months(rule)), "s", at_most=0.05))  # noqa: B023 - called at once
    together = from_nothing(BUYERS, BEST, TEA)
    sum_of_parts = sum(figure.value for figure in figures[::2])
    figures.append(Figure("the three together", together, "s", "one by one", sum_of_parts, most_times_peer=0.8))
    moves = cpu_seconds(2, lambda: history.moves(BEST, date(2025, 9, 30), date(2025, 10, 31)))
    figures.append(Figure("who entered and left in a month", moves, "s", at_most=0.3))
    figures.append(Figure("RFM grid and PMG curve", cpu_seconds(2, services.rfm_pmg.picture), "s"))
    figures.append(Figure("other limits tried", cpu_seconds(2, lambda: services.rfm_pmg.preview(ScorePolicy())), "s"))
    return figures


if __name__ == "__main__":
    sys.exit(main())
