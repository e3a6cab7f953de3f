"""The RFM grid and the PMG curve of the stored scores, and what other limits would make of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, Protocol

from sqlalchemy import text

from app.models.domain.rfm_pmg import ClassChange, CurvePoint, GridCell, LimitsPreview, RfmPmgPicture, SizeClass
from app.services.scoring import pmg, rfm

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Connection

    from app.models.db.engine import Database
    from app.models.domain.ports import Progress
    from app.models.domain.score import RfmGrid
    from app.models.domain.settings import ScorePolicy
    from app.services.scoring.columns import ScoreColumn

_STEPS: Final = 240
_CELLS: Final = """SELECT CAST(s.value AS INTEGER) / 100, CAST(s.value AS INTEGER) / 10 % 10, s.class, count(*),
    sum(f.revenue_12m_cents) FROM customer_score AS s JOIN customer_feature AS f USING (customer_id)
    WHERE s.score_id = 'rfm' GROUP BY 1, 2, 3"""
_AMOUNTS: Final = """SELECT CAST(value AS INTEGER), class FROM customer_score
    WHERE score_id = 'pmg' AND class IS NOT NULL ORDER BY value DESC, customer_id"""


class Choices(Protocol):
    """What is needed of the workspace."""

    def figures_on(self) -> date:
        """Return the day that the stored figures are as of."""
        ...

    def score_policy(self) -> ScorePolicy:
        """Return the thresholds."""
        ...


class Grids(Protocol):
    """What is needed of the scores."""

    def rfm_grid(self) -> RfmGrid:
        """Return the limits between the marks."""
        ...


class RfmPmgService:
    """Reads over the stored scores; nothing is written."""

    def __init__(self, database: Database, workspace: Choices, scoring: Grids) -> None:
        """Keep what the reads need."""
        self._database = database
        self._workspace = workspace
        self._scoring = scoring

    def picture(self) -> RfmPmgPicture:
        """Return both pictures as of the day of the figures. One pass over two scores."""
        grid = self._scoring.rfm_grid()
        with self._database.read() as connection:
            cells = _cells(connection)
            amounts = [(int(row[0]), str(row[1])) for row in connection.exec_driver_sql(_AMOUNTS)]
            customers = int(connection.exec_driver_sql("SELECT count(*) FROM profile").scalar_one())
        by_class = Counter[str]()
        for cell in cells:
            by_class.update(dict(cell.classes))
        return RfmPmgPicture(
            self._workspace.figures_on(),
            self._workspace.score_policy().pmg_window_days,
            sum(cell.customers for cell in cells),
            customers,
            grid,
            cells,
            tuple((klass, by_class[klass]) for klass in rfm.CLASSES if by_class[klass]),
            curve([amount for amount, _ in amounts]),
            sizes(amounts),
        )

    def preview(self, policy: ScorePolicy, progress: Progress | None = None) -> LimitsPreview:
        """Return what a policy would change in the classes of the day of the figures. O(n log n)."""
        from app.services.scoring.columns import read_features  # noqa: PLC0415 - the window starts without numpy

        with self._database.read() as connection:
            features = read_features(connection, self._workspace.figures_on())
            if progress is not None:
                progress.check_cancelled()
            marked = rfm.compute(features, policy, connection)[-1]
            sized = pmg.compute(features, policy, connection)[0]
            return LimitsPreview(*_compared(connection, marked, sized))


def curve(amounts: Sequence[int]) -> tuple[CurvePoint, ...]:
    """Return the running sum of amounts (largest first) at about _STEPS places; refunds beyond purchases count 0."""
    if not amounts:
        return ()
    step = max(len(amounts) // _STEPS, 1)
    points = [CurvePoint(0, 0, amounts[0])]
    total = 0
    for place, amount in enumerate(amounts, 1):
        total += max(amount, 0)
        if place % step == 0 or place == len(amounts):
            points.append(CurvePoint(place, total, amount))
    return tuple(points)


def sizes(amounts: Sequence[tuple[int, str]]) -> tuple[SizeClass, ...]:
    """Return the three classes from (amount, class), largest first."""
    found = {klass: [0, 0, 0] for klass in pmg.CLASSES}
    for amount, klass in amounts:
        one = found[klass]
        one[0] += 1
        one[1] += max(amount, 0)
        one[2] = amount
    return tuple(SizeClass(klass, *values) for klass, values in found.items())


def _cells(connection: Connection) -> tuple[GridCell, ...]:
    """Return the 25 cells, the most recent row first."""
    classes: dict[tuple[int, int], list[tuple[str, int]]] = {}
    money = Counter[tuple[int, int]]()
    for recency, frequency, klass, customers, revenue in connection.exec_driver_sql(_CELLS):
        classes.setdefault((recency, frequency), []).append((klass, customers))
        money[recency, frequency] += revenue
    cells: list[GridCell] = []
    for recency in range(5, 0, -1):
        for frequency in range(1, 6):
            place = (recency, frequency)
            found = sorted(classes.get(place, []), key=lambda one: (-one[1], one[0]))
            cells.append(GridCell(recency, frequency, sum(count for _, count in found), money[place], tuple(found)))
    return tuple(cells)


def _compared(
    connection: Connection, marked: ScoreColumn, sized: ScoreColumn
) -> tuple[int, int, tuple[ClassChange, ...], tuple[ClassChange, ...]]:
    rfm_moved, rfm_changes = _changes(connection, marked)
    pmg_moved, pmg_changes = _changes(connection, sized)
    return rfm_moved, pmg_moved, rfm_changes, pmg_changes


def _changes(connection: Connection, column: ScoreColumn) -> tuple[int, tuple[ClassChange, ...]]:
    """Compare a column with the same score as stored; having no class counts as one of its own."""
    rows = connection.execute(
        text("SELECT customer_id, class FROM customer_score WHERE score_id = :id"), {"id": column.spec.id}
    )
    before: dict[int, str | None] = {int(row[0]): row[1] for row in rows}
    after = {customer_id: klass for customer_id, _, klass in column.rows()}
    moved = sum(before.get(customer_id) != klass for customer_id, klass in after.items())
    was, will = Counter(before.values()), Counter(after.values())
    return moved, tuple(ClassChange(klass, was[klass], will[klass]) for klass in column.spec.classes)
