"""Everything derived, made anew from the evidence: customers, profiles, dated orders, figures and scores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes
from app.models.domain.ports import Clock, NoProgress, Progress
from app.services.customers.profile_build import rebuild_orders, rebuild_profiles
from app.services.scoring.affinity_baskets import fill_baskets
from app.services.scoring.figures import refresh as refresh_figures
from app.services.workspace.service import FIGURES_ON, FIGURES_STALE, WorkspaceService, get_setting, set_setting

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Unifies(Protocol):
    """What rebuilding needs of identity."""

    def unify_in(self, connection: Connection, progress: Progress) -> object:
        """Put every record in force under its customer."""
        ...


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What rebuilding found."""

    profiles: int
    as_of: date


class RebuildService:
    """Brings the derived tables up to date. Each method is one transaction; readers see old or new."""

    def __init__(self, database: Database, clock: Clock, workspace: WorkspaceService, identity: Unifies) -> None:
        self._database = database
        self._clock = clock
        self._workspace = workspace
        self._identity = identity

    def refresh(self, progress: Progress | None = None, *, unify: bool = True) -> RebuildReport:
        """Derive everything from the evidence, as of today; Cancelled leaves all as it was."""
        with self._database.write(bulk=True) as connection:
            return self.refresh_in(connection, progress or NoProgress(), unify=unify)

    def refresh_in(self, connection: Connection, progress: Progress, *, unify: bool = True) -> RebuildReport:
        """Derive everything as a part of a longer transaction."""
        if unify:
            progress.report(0, None, "unifying")
            self._identity.unify_in(connection, progress)
        progress.check_cancelled()
        progress.report(0, None, "profiles")
        today, policy = self._clock.today(), self._workspace.score_policy()
        profiles = derive(connection)
        progress.check_cancelled()
        progress.report(0, None, "scores")
        refresh_figures(connection, today, policy)
        set_setting(connection, FIGURES_ON, today.isoformat())
        set_setting(connection, FIGURES_STALE, value=False)
        progress.check_cancelled()
        return RebuildReport(profiles, today)

    def look_at(self, day: date, progress: Progress | None = None) -> Changes:
        """Show every figure and score as of another day; `today` brings them back."""
        watcher = progress or NoProgress()
        watcher.report(0, None, "scores")
        policy = self._workspace.score_policy()
        with self._database.write(bulk=True) as connection:
            refresh_figures(connection, day, policy)
            set_setting(connection, FIGURES_ON, day.isoformat())
        return Changes(Area.SCORES | Area.SEGMENTS | Area.PROFILES | Area.PLAN)

    def needs_refresh(self) -> bool:
        """True when evidence changed after the last rebuild, or the figures are of an earlier day."""
        with self._database.read() as connection:
            saved = get_setting(connection, FIGURES_ON)
        return self.is_stale() or (saved is not None and saved != self._clock.today().isoformat())

    def is_stale(self) -> bool:
        """True when evidence changed after the last rebuild, so that records must be linked again."""
        with self._database.read() as connection:
            return bool(get_setting(connection, FIGURES_STALE))


def derive(connection: Connection) -> int:
    """Rebuild profiles, consents, dated orders and what they hold; return the number of profiles."""
    profiles = rebuild_profiles(connection, None)
    rebuild_orders(connection, None)
    fill_baskets(connection)
    return profiles
