"""Transitions for the window and the command line: matrices, what is noise in them, what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol

from sqlalchemy import text

from app.models.db.engine import Database
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock, NoProgress, Progress
from app.models.domain.transition import (
    LEAST_ROW,
    NOT_YET,
    CellDetail,
    Flow,
    Matrix,
    NoiseShare,
    Projection,
    Refusal,
    Segmentation,
    months_before,
)
from app.models.domain.values import day_of_epoch
from app.services.scoring.past_facts import PastFacts
from app.services.segments.service import SegmentsService
from app.services.transitions import noise
from app.services.transitions.cells import open_cell
from app.services.transitions.making import KnowsPersonas, SnapshotMaker
from app.services.transitions.matrix import laid_over, matrix_of
from app.services.transitions.projection import YEAR_MONTHS, projection_of
from app.services.transitions.segmentations import offered, segmentation_named
from app.services.transitions.snapshots import Snapshot, facts_stamp, keep_snapshots, read_snapshot
from app.services.transitions.tiers import tiers_since
from app.services.workspace.service import WorkspaceService

if TYPE_CHECKING:
    from sqlalchemy import Connection

FLOW_MONTHS: Final = 12
MOST_MOVERS: Final = 200


class Personas(KnowsPersonas, Protocol):
    """What transitions need of personas."""

    def names(self) -> Mapping[str, str]:
        """Return the name of each persona by its key; empty while there are none."""
        ...


class TransitionsService:
    """Who was in which class on which day. Snapshots of days are kept until a fact changes."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        workspace: WorkspaceService,
        segments: SegmentsService,
        personas: Personas | None = None,
    ) -> None:
        """Keep what the reads need; nothing is computed yet. Without `personas` no such segmentation is offered."""
        self._database = database
        self._clock = clock
        self._workspace = workspace
        self._segments = segments
        self._personas = personas
        self._noise: dict[tuple[str, date, str], dict[str, NoiseShare]] = {}

    def segmentations(self) -> tuple[Segmentation, ...]:
        """Return what can put every customer in one class, sets of segments apart: "segments:3,5,9" names one."""
        names = self._persona_names()
        with self._database.read() as connection:
            return offered(connection, names)

    def segmentation(self, segmentation_id: str) -> Segmentation:
        """Return a segmentation by its id. KnownError: segmentation_unknown, segment_missing."""
        names = self._persona_names()
        with self._database.read() as connection:
            return segmentation_named(connection, segmentation_id, names)

    def first_day(self) -> date | None:
        """Return the day of the first purchase, before which nobody is a customer; None without any."""
        with self._database.read() as connection:
            found = connection.exec_driver_sql("SELECT min(day) FROM customer_order WHERE is_sale").scalar()
        return None if found is None else day_of_epoch(found)

    def last_day(self) -> date:
        """Return the day of the figures, after which nothing is known."""
        return self._workspace.figures_on()

    def classes(self, segmentation_id: str, day: date, progress: Progress | None = None) -> Mapping[int, str]:
        """Return the class of everybody who was a customer on a day, by customer."""
        _, (snapshot,) = self._snapshots(segmentation_id, [day], progress)
        ids, places = (list[int](column.tolist()) for column in (snapshot.ids, snapshot.classes))
        return {customer: snapshot.names[place] for customer, place in zip(ids, places, strict=True)}

    def matrix(self, segmentation_id: str, from_on: date, to_on: date, progress: Progress | None = None) -> Matrix:
        """Return who went where between two days. KnownError: transition_days, transition_future, segmentation_unknown.

        Three seconds at most for 100,000 customers, 300 ms when both days have been asked for.
        """
        self._check_days(from_on, to_on)
        segmentation, (before, after) = self._snapshots(segmentation_id, [from_on, to_on], progress)
        with self._database.read() as connection:
            erased = _erased_between(connection, from_on, to_on)
        return matrix_of(segmentation, before, after, erased)

    def members(
        self, segmentation_id: str, from_on: date, to_on: date, progress: Progress | None = None
    ) -> list[tuple[int, str | None, str | None]]:
        """Return (customer, class on the first day, class on the second), None where no customer yet."""
        self._check_days(from_on, to_on)
        _, (before, after) = self._snapshots(segmentation_id, [from_on, to_on], progress)
        ids, rows, columns, *_ = laid_over(before, after)
        old: Sequence[str | None] = (*before.names, None)
        new: Sequence[str | None] = (*after.names, None)
        found = zip(ids.tolist(), rows.tolist(), columns.tolist(), strict=True)
        return [(customer, old[row], new[column]) for customer, row, column in found]

    def cell(
        self,
        segmentation_id: str,
        days: tuple[date, date],
        cell: tuple[str, str],
        *,
        limit: int = MOST_MOVERS,
        progress: Progress | None = None,
    ) -> CellDetail:
        """Return the customers of a cell (class on the first day, class on the second) and what sets them apart.

        KnownError: transition_days, transition_future, segmentation_unknown, transition_class.
        """
        self._check_days(*days)
        segmentation, (before, after) = self._snapshots(segmentation_id, days, progress)
        for name in cell:
            if name not in (*segmentation.classes, NOT_YET):
                raise KnownError("transition_class", name=name, known=", ".join(segmentation.classes))
        with self._database.read() as connection:
            return open_cell(connection, segmentation, (before, after), cell, limit, progress or NoProgress())

    def noise(self, segmentation_id: str, day: date) -> Mapping[str, NoiseShare]:
        """Return the share of each class that would have stayed if nothing had changed; empty where nobody can say.

        Only RFM and PMG follow from purchases alone. Classes under LEAST_ROW customers have none. About two seconds
        for 100,000 customers when first asked for.
        """
        if segmentation_id not in noise.KINDS:
            return {}
        with self._database.read() as connection:
            facts = facts_stamp(connection)
            known = self._noise.get((segmentation_id, day, facts))
            if known is None:
                policy = self._workspace.score_policy()
                shares = noise.noise_of_day(connection, segmentation_id, day, policy)
                known = {name: share for name, share in shares.items() if share.customers >= LEAST_ROW}
                self._noise = {(segmentation_id, day, facts): known}
        return known

    def projection(self, segmentation_id: str, day: date, progress: Progress | None = None) -> Projection | Refusal:
        """Return where customers will be a year after a day, or why this cannot be said yet."""
        first, year_ago = self._known_since(segmentation_id), months_before(day, YEAR_MONTHS)
        if first is None:
            return Refusal("no_purchases")
        if first > year_ago:
            return Refusal("too_short", {"since_on": first, "from_on": months_before(first, -YEAR_MONTHS)})
        days = [year_ago, day]
        before_that = months_before(day, 2 * YEAR_MONTHS)
        if first <= before_that:
            days.insert(0, before_that)
        segmentation, snapshots = self._snapshots(segmentation_id, days, progress)
        matrices = [matrix_of(segmentation, one, other) for one, other in pairwise(snapshots)]
        return projection_of(matrices[-1], matrices[0] if len(matrices) > 1 else None)

    def flow(self, segmentation_id: str, day: date, progress: Progress | None = None) -> Flow:
        """Return the passages of each of the twelve months up to a day; the same numbers as twelve matrices."""
        days = [months_before(day, months) for months in range(FLOW_MONTHS, -1, -1)]
        segmentation, snapshots = self._snapshots(segmentation_id, days, progress)
        steps = (matrix_of(segmentation, one, other) for one, other in pairwise(snapshots))
        return Flow(segmentation, tuple(steps))

    def _check_days(self, from_on: date, to_on: date) -> None:
        if from_on >= to_on:
            raise KnownError("transition_days", from_on=from_on.isoformat(), to_on=to_on.isoformat())
        if to_on > max(self._clock.today(), self.last_day()):
            raise KnownError("transition_future", day=to_on.isoformat(), today=self._clock.today().isoformat())

    def _persona_names(self) -> Mapping[str, str]:
        return self._personas.names() if self._personas is not None else {}

    def _known_since(self, segmentation_id: str) -> date | None:
        """Return the day from which classes of a segmentation can be told."""
        first = self.first_day()
        if first is not None and self.segmentation(segmentation_id).kind == "tier":
            with self._database.read() as connection:
                since = tiers_since(connection)
            return max(first, date.fromisoformat(since)) if since else None
        return first

    def _snapshots(
        self, segmentation_id: str, days: Sequence[date], progress: Progress | None
    ) -> tuple[Segmentation, list[Snapshot]]:
        """Return the snapshots of days, those kept and those made now, which are kept from now on."""
        watcher = progress or NoProgress()
        names = self._persona_names()
        with self._database.read() as connection:
            segmentation = segmentation_named(connection, segmentation_id, names)
            facts = facts_stamp(connection)
            found = {day: read_snapshot(connection, segmentation.id, day, facts) for day in days}
            missing = sorted({day for day, snapshot in found.items() if snapshot is None})
            made = self._make(connection, segmentation, missing, watcher)
        if made:
            keep_snapshots(self._database, segmentation.id, made, facts)
        known = {**found, **{snapshot.day: snapshot for snapshot in made}}
        return segmentation, [snapshot for day in days if (snapshot := known[day]) is not None]

    def _make(
        self, connection: Connection, segmentation: Segmentation, days: Sequence[date], progress: Progress
    ) -> list[Snapshot]:
        if not days:
            return []
        progress.report(0, len(days), "snapshots")
        maker = SnapshotMaker(segmentation, self._workspace.score_policy(), self._segments, self._personas)
        facts = PastFacts(connection, max(days))
        made: list[Snapshot] = []
        for day in days:
            progress.check_cancelled()
            made.append(maker.make(facts, day))
            progress.report(len(made), len(days), "snapshots")
        return made


def _erased_between(connection: Connection, from_on: date, to_on: date) -> int:
    """Count people erased after a day and until another: each act of erasing has a moment of its own."""
    return int(
        connection.execute(
            text(
                "SELECT count(DISTINCT erased_at) FROM erased_person "
                "WHERE substr(erased_at, 1, 10) > :after AND substr(erased_at, 1, 10) <= :until"
            ),
            {"after": from_on.isoformat(), "until": to_on.isoformat()},
        ).scalar_one()
    )
