"""Scores for the window and the command line: overviews, the RFM grid, explanations, the table of any day."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, Protocol

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.affinity import Habits, ProductHint, SortedProduct
from app.models.domain.changes import Area, Changes
from app.models.domain.customer import ScoreLine
from app.models.domain.own_score import OWN_PREFIX, OwnScore
from app.models.domain.ports import Clock
from app.models.domain.score import ClassShare, RfmGrid, ScoreDay, ScoreOverview, ScoreSpec
from app.models.domain.score_page import (
    AffinityPage,
    LifetimePage,
    PotentialMonth,
    ScoredCustomer,
    ScorePage,
    ScorePreview,
)
from app.models.domain.score_quality import BacktestDay, ScoreQuality
from app.models.domain.settings import ScorePolicy
from app.services.scoring import engagement, own, rfm
from app.services.scoring.backtests import backtests
from app.services.scoring.columns import ScoreColumn, stored_features
from app.services.scoring.engagement import EngagementPolicy
from app.services.scoring.explaining import score_lines, with_reason
from app.services.scoring.figures import refresh, score_at
from app.services.scoring.qualities import stored_quality
from app.services.scoring.registry import spec_of, specs

__all__ = ["ScoringService", "WorkspaceChoices", "refresh"]

_MEASURED: Final = ("share", "cents", "points")
"""Units whose value says more than the class."""


class WorkspaceChoices(Protocol):
    """What scores need to know of the workspace: the day of its figures and its thresholds."""

    def figures_on(self) -> date:
        """Return the day that the stored figures are as of."""
        ...

    def score_policy(self) -> ScorePolicy:
        """Return the thresholds."""
        ...


class ScoringService:
    """Reads of the stored scores, and scores of any other day computed on the way."""

    def __init__(self, database: Database, clock: Clock, workspace: WorkspaceChoices) -> None:
        """Keep what the reads need; nothing is computed yet."""
        self._database = database
        self._clock = clock
        self._workspace = workspace

    def specs(self) -> tuple[ScoreSpec, ...]:
        """Return every score of the application, then the user's own."""
        return (*specs(), *(own.spec_of_own(score) for score in self.own_scores()))

    def spec(self, score_id: str) -> ScoreSpec:
        """Return the identity card of a score, the user's own included. KnownError: score_unknown."""
        if score_id.startswith(OWN_PREFIX):
            found = {spec.id: spec for spec in self.specs()}
            if score_id in found:
                return found[score_id]
        return spec_of(score_id)

    def refresh(self) -> None:
        """Recompute the stored features and scores as of the day of the figures."""
        day, policy = self._workspace.figures_on(), self._workspace.score_policy()
        with self._database.write(bulk=True) as connection:
            refresh(connection, day, policy)

    def overview(self, score_id: str) -> ScoreOverview:
        """Return how a score spreads over the base. KnownError: score_unknown."""
        spec, as_of = self.spec(score_id), self._workspace.figures_on()
        by = "s.class" if spec.classes or spec.has_open_classes else "CAST(CAST(s.value AS INTEGER) AS TEXT)"
        with self._database.read() as connection:
            customers = _count(connection, "profile")
            rows = connection.execute(
                text(
                    f"SELECT {by}, count(*), sum(f.revenue_12m_cents) FROM customer_score AS s "
                    "JOIN customer_feature AS f USING (customer_id) WHERE s.score_id = :id GROUP BY 1"
                ),
                {"id": score_id},
            )
            found = {klass: ClassShare(klass, count, revenue) for klass, count, revenue in rows if klass is not None}
        names = _class_names(spec) or _found_names(spec, found)
        shares = tuple(found.get(name, ClassShare(name, 0, 0)) for name in names)
        scored = sum(share.customers for share in found.values())
        return ScoreOverview(spec, as_of.isoformat(), scored, customers - scored, shares)

    def rfm_grid(self) -> RfmGrid:
        """Return the customers by recency and frequency mark, and the limits between the marks."""
        policy = self._workspace.score_policy().rfm
        with self._database.read() as connection:
            recency = rfm.bounds("rfm_recency", _spans(connection, "rfm_recency", "recency_days"), policy)
            frequency = rfm.bounds("rfm_frequency", _spans(connection, "rfm_frequency", "purchase_count"), policy)
            rows = connection.exec_driver_sql(
                "SELECT CAST(value AS INTEGER) / 100, CAST(value AS INTEGER) / 10 % 10, count(*) "
                "FROM customer_score WHERE score_id = 'rfm' GROUP BY 1, 2"
            )
            found = {(row, column): count for row, column, count in rows}
        counts = tuple(tuple(found.get((row, column), 0) for column in range(1, 6)) for row in range(5, 0, -1))
        return RfmGrid(recency, frequency, counts)

    def explain(self, customer_id: int) -> tuple[ScoreLine, ...]:
        """Return every score of a customer with its reasons; none for a customer without any."""
        day, policy = self._workspace.figures_on(), self._workspace.score_policy()
        with self._database.read() as connection:
            return score_lines(connection, customer_id, policy, day)

    def table(self, as_of: date | None = None) -> Iterator[dict[str, float | str | None]]:
        """Yield a row per live customer as of a day (None: that of the figures): its id, then a column per score.

        A mark or a class gives itself; a probability or an amount its value, and its class, if any, in `…_class`. None
        where the customer has no such score.
        """
        day = as_of or self._workspace.figures_on()
        with self._database.read() as connection:
            columns = score_at(connection, day, self._workspace.score_policy())
            ids = [int(row[0]) for row in connection.exec_driver_sql("SELECT customer_id FROM profile ORDER BY 1")]
        cells: dict[str, dict[int, float | str | None]] = {}
        for column in columns:
            cells.update(_cells_of(column))
        for customer_id in ids:
            row: dict[str, float | str | None] = {"customer_id": customer_id}
            for name, known in cells.items():
                row[name] = known.get(customer_id)
            yield row

    def features(self, as_of: date | None = None) -> tuple[tuple[str, ...], Iterator[dict[str, float | None]]]:
        """Return the names of all features, and a row per live customer as of a day (None: that of the figures)."""
        from app.services.scoring.wide_features import rows, wide_features  # noqa: PLC0415 - the window starts without

        with self._database.read() as connection:
            table = wide_features(connection, as_of or self._workspace.figures_on())
        return tuple(table.columns), rows(table)

    def columns(self) -> tuple[str, ...]:
        """Return the names of the columns of `table` after customer_id."""
        return tuple(name for spec in self.specs() for name in _column_names(spec))

    def quality(self, score_id: str) -> ScoreQuality | None:
        """Return how far a stored score may be trusted; None for a score that only describes the past."""
        self.spec(score_id)
        with self._database.read() as connection:
            return stored_quality(connection, score_id)

    def page(self, score_id: str, limit: int = 12) -> ScorePage:
        """Return everything that the page of a score shows; KnownError: score_unknown.

        `page.levels(medium, high)` answers a dragged threshold at once; `save_score_policy` and `refresh` keep it.
        """
        from app.services.scoring.pages import score_page  # noqa: PLC0415 - read with the first page only

        overview, policy = self.overview(score_id), self._workspace.score_policy()
        with self._database.read() as connection:
            page = score_page(connection, overview, limit)
            first = tuple(with_reason(row, score_id, policy, connection) for row in page.first)
        return replace(page, first=first)

    def lifetime_page(self) -> LifetimePage:
        """Return who holds the lifetime value and what each generation of customers brought."""
        from app.services.scoring.lifetime_page import lifetime_page  # noqa: PLC0415 - read with its page only

        with self._database.read() as connection:
            return lifetime_page(connection, self._workspace.figures_on(), self._workspace.score_policy())

    def affinity_page(self) -> AffinityPage:
        """Return categories against each other; a second for 100,000 customers."""
        from app.services.scoring.affinity_page import affinity_page  # noqa: PLC0415 - read with its page only

        with self._database.read() as connection:
            return affinity_page(connection, self._workspace.figures_on())

    def whom_to_tell(self, category: str, limit: int = 50) -> tuple[ScoredCustomer, ...]:
        """Return who will most likely buy in a category, chance in percent as value; none for an unknown category."""
        from app.services.scoring.affinity_page import whom_to_tell  # noqa: PLC0415 - read with its page only

        with self._database.read() as connection:
            return whom_to_tell(connection, self._workspace.figures_on(), category, limit)

    def next_products(self, customer_id: int, limit: int = 3) -> tuple[ProductHint, ...]:
        """Return the products to propose to a customer, with reasons; a fraction of a second."""
        from app.services.scoring.affinity_products import next_products  # noqa: PLC0415 - read with its page only

        with self._database.read() as connection:
            return next_products(connection, self._workspace.figures_on(), customer_id, limit)

    def habits(self, customer_id: int | None = None, category: str | None = None) -> Habits:
        """Return on which weekdays, months, hours and channels a customer, a category or everybody buys."""
        from app.services.scoring.affinity_habits import habits  # noqa: PLC0415 - read with its page only

        with self._database.read() as connection:
            return habits(connection, self._workspace.figures_on(), customer_id, category)

    def products(self) -> tuple[SortedProduct, ...]:
        """Return every product with its category and where that comes from."""
        from app.services.scoring.category_choices import sorted_products  # noqa: PLC0415 - read with its page only

        with self._database.read() as connection:
            return sorted_products(connection)

    def choose_category(self, products: Sequence[int], category: str | None) -> Changes:
        """Sort products otherwise (None: as file or name say); a rebuild follows. KnownError: see `choose`."""
        from app.services.scoring.category_choices import choose  # noqa: PLC0415 - read with its page only

        with self._database.write() as connection:
            return choose(connection, products, category)

    def restore_categories(self, argument: int | str) -> Changes:
        """Take a choice of categories back."""
        from app.services.scoring.category_choices import restore  # noqa: PLC0415 - read with its page only

        with self._database.write() as connection:
            return restore(connection, argument)

    def potential_months(self, customer_id: int | None = None, months: int = 13) -> tuple[PotentialMonth, ...]:
        """Return how the potential of all customers, or of one, moved from month to month; computed on the way."""
        from app.services.scoring.vpec_months import potential_months  # noqa: PLC0415 - read with its page only

        day, policy = self._workspace.figures_on(), self._workspace.score_policy()
        with self._database.read() as connection:
            return potential_months(connection, day, policy, months, customer_id)

    def engagement_policy(self) -> EngagementPolicy:
        """Return what acts are worth, the half-life and where the levels begin."""
        with self._database.read() as connection:
            return engagement.engagement_policy(connection)

    def preview_engagement(self, policy: EngagementPolicy) -> ScorePreview:
        """Return how engagement would spread with other weights; nothing is stored. ValueError as its form prevents."""
        from app.services.scoring.previews import preview_of  # noqa: PLC0415 - read with its form only

        policy.refuse_wrong()
        with self._database.read() as connection:
            features = stored_features(connection, self._workspace.figures_on())
            return preview_of(connection, features, engagement.compute_with(features, policy, connection)[0])

    def save_engagement_policy(self, policy: EngagementPolicy) -> Changes:
        """Keep other weights; the scores change at the next `refresh`."""
        with self._database.write() as connection:
            engagement.save_engagement_policy(connection, policy)
        return Changes(Area.SETTINGS | Area.SCORES, "engagement_saved")

    def own_scores(self) -> tuple[OwnScore, ...]:
        """Return the scores that the user made."""
        with self._database.read() as connection:
            return own.own_scores(connection)

    def own_names(self) -> tuple[str, ...]:
        """Return the features and scores that rules and formulas may look at."""
        return own.offered_names(specs())

    def preview_own(self, score: OwnScore) -> ScorePreview:
        """Return how a definition would spread; nothing is stored. KnownError: own_score_…, formula_…"""
        from app.services.scoring import own_store, previews  # noqa: PLC0415 - read with its form only

        day = self._workspace.figures_on()
        with self._database.read() as connection:
            column = own_store.computed(connection, score, day)
            return previews.preview_of(connection, stored_features(connection, day), column)

    def create_own(self, score: OwnScore) -> Changes:
        """Keep a new score and compute it; params hold `score`, its id. KnownError: own_score_…, formula_…"""
        from app.services.scoring import own_store  # noqa: PLC0415 - read with its form only

        with self._database.write(bulk=True) as connection:
            return own_store.create(connection, score, self._workspace.figures_on(), self._clock.now())

    def update_own(self, score: OwnScore) -> Changes:
        """Change a score (by its `id`) and compute it. KnownError: own_score_…, formula_…"""
        from app.services.scoring import own_store  # noqa: PLC0415 - read with its form only

        with self._database.write(bulk=True) as connection:
            return own_store.update(connection, score, self._workspace.figures_on())

    def delete_own(self, own_id: int) -> Changes:
        """Put a score aside. KnownError: own_score_missing."""
        from app.services.scoring import own_store  # noqa: PLC0415 - read with its form only

        with self._database.write() as connection:
            return own_store.delete(connection, own_id, self._clock.now())

    def restore_own(self, argument: int | str) -> Changes:
        """Take back the making, change or deletion of a score."""
        from app.services.scoring import own_store  # noqa: PLC0415 - read with its form only

        with self._database.write(bulk=True) as connection:
            return own_store.restore(connection, argument, self._workspace.figures_on(), self._clock.now())

    def history(self, score_id: str) -> tuple[ScoreDay, ...]:
        """Return what a score said of the whole base on the days it was computed, the earliest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                text("SELECT as_of, scored, value_sum, classes FROM score_history WHERE score_id = :id ORDER BY as_of"),
                {"id": score_id},
            )
            return tuple(ScoreDay(on, scored, total, json.loads(classes)) for on, scored, total, classes in rows)

    def backtest(self, score_id: str) -> tuple[BacktestDay, ...]:
        """Place a score on past days and compare with what happened, latest day first; see `backtests`."""
        day, policy = self._workspace.figures_on(), self._workspace.score_policy()
        self.spec(score_id)
        with self._database.read() as connection:
            return backtests(connection, score_id, day, policy)


def _spans(connection: Connection, score_id: str, feature: str) -> dict[int, tuple[int, int]]:
    rows = connection.execute(
        text(
            f"SELECT s.value, min(f.{feature}), max(f.{feature}) FROM customer_score AS s "
            "JOIN customer_feature AS f USING (customer_id) WHERE s.score_id = :id GROUP BY 1"
        ),
        {"id": score_id},
    )
    return {int(mark): (least, greatest) for mark, least, greatest in rows}


def _class_names(spec: ScoreSpec) -> tuple[str, ...]:
    if spec.classes:
        return spec.classes
    return tuple(str(mark) for mark in range(5, 0, -1)) if spec.unit == "mark" else ()


def _found_names(spec: ScoreSpec, found: Mapping[str, ClassShare]) -> tuple[str, ...]:
    """Open classes, those with most customers first."""
    if not spec.has_open_classes:
        return ()
    return tuple(sorted(found, key=lambda name: (-found[name].customers, name)))


def _column_names(spec: ScoreSpec) -> tuple[str, ...]:
    if spec.unit in _MEASURED and spec.classes:
        return (spec.id, f"{spec.id}_class")
    return (spec.id,)


def _cells_of(column: ScoreColumn) -> dict[str, dict[int, float | str | None]]:
    """Return the cells of a score by column and customer."""
    spec = column.spec
    if spec.unit not in _MEASURED and (spec.classes or spec.has_open_classes):
        return {spec.id: {customer_id: klass for customer_id, _, klass in column.rows()}}
    cells: dict[str, dict[int, float | str | None]] = {}
    cells[spec.id] = {customer_id: _plain(spec, value) for customer_id, value, _ in column.rows()}
    for name in _column_names(spec)[1:]:
        cells[name] = {customer_id: klass for customer_id, _, klass in column.rows()}
    return cells


def _plain(spec: ScoreSpec, value: float) -> float | None:
    if value != value:  # noqa: PLR0124 - NaN alone differs from itself
        return None
    return round(value, 4) if spec.unit == "share" else round(value)


def _count(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())
