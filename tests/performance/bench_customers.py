"""The customers page at 100,000 customers: opening, searching and sorting, by the service and through the table."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.domain.customer import CustomerQuery
from app.models.domain.settings import ScorePolicy
from app.services.container import Services
from app.services.customers.ordering import SORTS
from app.services.scoring.figures import refresh
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import fill
from tests.fakes import TODAY, FixedClock
from tests.performance.measure import Figure, best_of, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.customer import CustomerRow
    from app.ui.jobs import JobRunner
    from app.ui.tables import PagedTableModel

CUSTOMERS = 100_000
FEWER = 10_000
PAGE_ROWS = 200
MOST_LETTERS = 6


def main() -> int:
    """Measure wall clock, best of several: what the owner waits for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        few = _workspace(Path(folder) / "few.clientele", FEWER)
        many = _workspace(Path(folder) / "many.clientele", CUSTOMERS)
        figures = [*_by_service(many), *_through_the_table(few, many)]
        few.close()
        many.close()
    return report(f"Customers, {CUSTOMERS:,} of them", figures)


def _workspace(path: Path, customers: int) -> Services:
    services = Services.create(path, FixedClock())
    fill(services.database, customers=customers)
    with services.database.write(bulk=True) as connection:
        refresh(connection, TODAY, ScorePolicy())
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    return services


def _keys(services: Services) -> list[str]:
    """Return what the search field holds while the most frequent name is typed."""
    with services.database.read() as connection:
        name = connection.exec_driver_sql(
            "SELECT last_name FROM profile WHERE last_name <> '' GROUP BY last_name ORDER BY count(*) DESC, 1 LIMIT 1"
        ).scalar_one()
    return [name[:letters] for letters in range(1, min(len(name), MOST_LETTERS) + 1)]


def _by_service(services: Services) -> list[Figure]:
    def read(query: CustomerQuery) -> None:
        services.customers.count(query)
        services.customers.page(query, 0, PAGE_ROWS)

    def plain() -> None:
        with services.database.read() as connection:
            connection.exec_driver_sql("SELECT * FROM profile ORDER BY sort_name LIMIT 200").fetchall()
            connection.exec_driver_sql("SELECT count(*) FROM profile").fetchall()

    floor = best_of(5, plain).wall_seconds * 1000
    first = CustomerQuery(sort="revenue_12m", descending=True)
    opened = _milliseconds(lambda: read(first))
    by_key = {text: _milliseconds(lambda text=text: read(replace(first, text=text))) for text in _keys(services)}
    key = max(by_key, key=by_key.__getitem__)
    orders = [(sort, descending) for sort in (*SORTS, "score:rfm", "score:pmg") for descending in (False, True)]
    by_sort = {
        order: _milliseconds(lambda order=order: read(CustomerQuery(sort=order[0], descending=order[1])))
        for order in orders
    }
    slowest = max(by_sort, key=by_sort.__getitem__)
    return [
        Figure("count and first page, by the service", opened, "ms", "the same rows by plain SQL", floor, at_most=300),
        Figure(f"search, the slowest key ({key!r})", by_key[key], "ms", at_most=50),
        Figure(f"sort, the slowest ({slowest[0]})", by_sort[slowest], "ms", at_most=300),
    ]


def _through_the_table(few: Services, many: Services) -> list[Figure]:
    from app.ui.application import make_application
    from app.ui.jobs import JobRunner

    application = make_application()
    jobs = JobRunner()
    table = _Table(many, jobs)
    first = CustomerQuery()
    opened = table.seconds(first) * 1000
    by_key = {text: min(table.seconds(replace(first, text=text)) for _ in range(3)) * 1000 for text in _keys(many)}
    key = max(by_key, key=by_key.__getitem__)
    table.seconds(first)
    sorts = [column.sort for column in table.model.columns if column.sort]
    by_sort = {sort: min(table.sort_seconds(sort) for _ in range(3)) * 1000 for sort in sorts}
    slowest = max(by_sort, key=by_sort.__getitem__)
    memory = {services: _table_bytes(services, jobs) / 1024 for services in (few, many)}
    jobs.shutdown()
    application.processEvents()
    return [
        Figure("opening, until the table has its rows", opened, "ms", at_most=300),
        Figure(f"search in the table, the slowest key ({key!r})", by_key[key], "ms", at_most=50),
        Figure(f"sort in the table, the slowest column ({slowest})", by_sort[slowest], "ms", at_most=300),
        Figure("memory of the table, looked through", memory[many], "KiB", f"with {FEWER:,}", memory[few], 1.2),
    ]


class _Table:
    """The model of the customers page, and how long it takes until rows are there."""

    def __init__(self, services: Services, jobs: JobRunner) -> None:
        from app.ui.customers.customer_table import FIRST_SORT, CustomerColumns
        from app.ui.tables import PagedTableModel

        self._services = services
        self._jobs = jobs
        self._columns = CustomerColumns()
        self.model: PagedTableModel[CustomerRow] = PagedTableModel(self._columns.all(), jobs)
        self.model.set_sort(FIRST_SORT, descending=True)

    def seconds(self, query: CustomerQuery) -> float:
        """Show another query."""
        from app.ui.customers.customer_table import CustomerSource

        return self._until_loaded(lambda: self.model.set_source(CustomerSource(self._services.customers, query)))

    def sort_seconds(self, sort: str) -> float:
        """Sort by another column, from another order."""
        from PySide6.QtCore import Qt

        keys = [column.sort for column in self.model.columns]
        self._until_loaded(lambda: self.model.sort(keys.index("name"), Qt.SortOrder.AscendingOrder))
        return self._until_loaded(lambda: self.model.sort(keys.index(sort), Qt.SortOrder.DescendingOrder))

    def look_through(self) -> None:
        """Look at rows all over the table, as with the scroll bar."""
        count = self.model.rowCount()
        for place in range(40):
            self.model.data(self.model.index(place * (count - 1) // 39, 0))
            self._jobs.wait_idle()

    def _until_loaded(self, change: Callable[[], None]) -> float:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        self.model.loaded.connect(loop.quit)
        start = time.perf_counter()
        QTimer.singleShot(0, change)
        loop.exec()
        seconds = time.perf_counter() - start
        self.model.loaded.disconnect(loop.quit)
        return seconds


def _table_bytes(services: Services, jobs: JobRunner) -> int:
    """Return what Python keeps for a table that was looked through."""
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    table = _Table(services, jobs)
    table.seconds(CustomerQuery())
    table.look_through()
    gc.collect()
    size = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return size


def _milliseconds(work: Callable[[], None]) -> float:
    return best_of(3, work).wall_seconds * 1000


if __name__ == "__main__":
    sys.exit(main())
