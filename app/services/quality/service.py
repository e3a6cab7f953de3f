"""Data quality: figures by field, lists to act on, what to ask of whom. Reads only; nothing is stored."""

from __future__ import annotations

from typing import Protocol

from app.models.db.engine import Database
from app.models.domain.ports import Clock
from app.models.domain.quality import DoubtfulValue, QualityOverview, Question
from app.models.domain.settings import Business
from app.services.quality import doubtful, figures, questions


class Workspace(Protocol):
    """What quality asks of the settings."""

    def business(self) -> Business:
        """Return whose customers they are."""
        ...


class QualityService:
    """How good the data is, as of today."""

    def __init__(self, database: Database, clock: Clock, workspace: Workspace) -> None:
        self._database = database
        self._clock = clock
        self._workspace = workspace

    def overview(self) -> QualityOverview:
        """Return figures and trend of every field, how long the lists are, and what is to be asked."""
        today = self._clock.today()
        with (
            self._database.read() as connection,
            doubtful.doubtful_tables(connection),
            figures.seen_tables(connection, today),
        ):
            fields = figures.read_fields(connection, today)
            return QualityOverview(
                as_of=today,
                customers=fields[0].customers,
                currency=self._workspace.business().currency,
                month_ends=figures.month_ends(today),
                fields=fields,
                lists=doubtful.counts(connection),
                asks=questions.totals(connection),
            )

    def doubtful(self, kind: str, limit: int = 5_000) -> list[DoubtfulValue]:
        """Return doubtful values: email, phone or address; best customers first."""
        with self._database.read() as connection, doubtful.doubtful_tables(connection):
            return doubtful.listed(connection, kind, limit)

    def questions(self, ask: str | None = None, limit: int = 5_000) -> list[Question]:
        """Return what to ask of whom next, most money at stake first; only one datum if `ask` is given."""
        with self._database.read() as connection:
            return questions.listed(connection, ask, limit)
