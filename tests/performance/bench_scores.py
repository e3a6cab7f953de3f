"""Scores of everybody as of a day, and the models of scores on public data.

`--large` measures instead 168,000 customers with ten million lines, and a million customers: minutes to write, and
some gigabytes of disk.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

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


def main() -> int:
    """Measure processor time, best of three: other work on the computer does not count."""
    if "--large" in sys.argv:
        return report("Scores of large shops", large_figures())
    figures: list[Figure] = []
    for customers, purchases_each in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            services = Services.create(Path(folder) / "bench.clientele", FixedClock())
            fill(services.database, customers=customers, purchases_per_customer=purchases_each)
            figures += _scores(services.database, customers)
            services.close()
    figures += affinity_figures()
    figures += model_figures()
    return report("Scores", figures)


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


if __name__ == "__main__":
    sys.exit(main())
