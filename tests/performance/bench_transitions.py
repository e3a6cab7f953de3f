"""The passages between two days of a shop of 100,000 customers: from nothing, and when the days have been seen."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from app.services.container import Services
from tests.builders.workspace import fill
from tests.fakes import FixedClock
from tests.performance.measure import Figure, best_of, report

TODAY = date(2025, 11, 18)
YEAR_AGO = date(2024, 11, 18)
CUSTOMERS = 100_000
AGGREGATE = "SELECT record_id, count(*), sum(net_e4), max(bought_on) FROM purchase WHERE is_live = 1 GROUP BY record_id"
_FROM_NOTHING_MS = 3_000.0
_SEEN_MS = 300.0


def main() -> int:
    """Measure processor time: other work on the computer does not count."""
    with tempfile.TemporaryDirectory() as folder:
        services = Services.create(Path(folder) / "bench.clientele", FixedClock())
        fill(services.database, customers=CUSTOMERS, purchases_per_customer=10.0)
        figures = _figures(services)
        services.close()
    return report("Transitions", figures)


def _figures(services: Services) -> list[Figure]:
    passages = services.transitions

    def forget() -> None:
        with services.database.write() as connection:
            connection.exec_driver_sql("DELETE FROM class_snapshot")

    def aggregate() -> None:
        with services.database.read() as connection:
            connection.exec_driver_sql(AGGREGATE).fetchall()

    def milliseconds(times: int, work: object) -> float:
        assert callable(work)
        return best_of(times, work).cpu_seconds * 1000

    aggregate()
    floor = milliseconds(2, aggregate)
    figures: list[Figure] = []
    for name in ("rfm", "pmg", "activity", "email_activity"):

        def matrix(name: str = name) -> None:
            passages.matrix(name, YEAR_AGO, TODAY)

        def from_nothing(matrix: object = matrix) -> None:
            assert callable(matrix)
            forget()
            matrix()

        peer = ("one aggregate over purchases", floor)
        figures += [
            Figure(
                f"matrix {name}, from nothing", milliseconds(2, from_nothing), "ms", *peer, at_most=_FROM_NOTHING_MS
            ),
            Figure(f"matrix {name}, days seen", milliseconds(3, matrix), "ms", *peer, at_most=_SEEN_MS),
        ]
    cell = milliseconds(1, lambda: passages.cell("rfm", (YEAR_AGO, TODAY), ("loyal", "at_risk")))
    flow = milliseconds(1, lambda: passages.flow("rfm", TODAY))
    noise = milliseconds(1, lambda: passages.noise("pmg", YEAR_AGO))
    projection = milliseconds(1, lambda: passages.projection("rfm", TODAY))
    return [
        *figures,
        Figure("a cell opened, with what sets it apart", cell, "ms"),
        Figure("twelve months of flow", flow, "ms"),
        Figure("what is noise", noise, "ms"),
        Figure("projection, with that of a year ago", projection, "ms"),
    ]


if __name__ == "__main__":
    sys.exit(main())
