"""Builds every service from one open workspace. Only the program's entry points and tests use it.

Services are made when first asked for, and import what they need then: the window opens without the libraries that
only importing, linking or exporting use.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.db.engine import Database, create_workspace, join_workspace, open_workspace
from app.models.domain.ports import Clock, SystemClock
from app.services.workspace.service import WorkspaceService

if TYPE_CHECKING:
    from app.models.domain.changes import Changes, UndoStep
    from app.models.domain.ports import Progress
    from app.services.customers.by_hand import ByHandService
    from app.services.customers.corrections import CorrectionsService
    from app.services.customers.notes import NotesService
    from app.services.customers.own_acts import OwnActsService
    from app.services.customers.service import CustomersService
    from app.services.identity.service import IdentityService
    from app.services.importing.service import ImportingService
    from app.services.importing.watched_folder import WatchedFolder
    from app.services.insights.service import InsightsService
    from app.services.mailings.service import MailingsService
    from app.services.personas.service import PersonasService
    from app.services.quality.service import QualityService
    from app.services.rebuild import RebuildService
    from app.services.scenarios.service import ScenariosService
    from app.services.scoring.page_figures import ScorePages
    from app.services.scoring.rfm_pmg import RfmPmgService
    from app.services.scoring.service import ScoringService
    from app.services.segment_history.service import SegmentHistoryService
    from app.services.segments.lists import ListsService
    from app.services.segments.service import SegmentsService
    from app.services.transitions.service import TransitionsService


class Services:
    """The use cases of one open workspace."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock

    @classmethod
    def create(cls, path: Path, clock: Clock | None = None) -> Services:
        """Create a new workspace with its ready-made segments. KnownError: see create_workspace."""
        services = cls(create_workspace(path), clock or SystemClock())
        services.segments.ensure_ready()
        return services

    @classmethod
    def open(cls, path: Path, clock: Clock | None = None) -> Services:
        """Open a workspace. KnownError: see open_workspace."""
        services = cls(open_workspace(path), clock or SystemClock())
        services.segments.ensure_ready()
        return services

    @classmethod
    def join(cls, path: Path, clock: Clock) -> Services:
        """Open a workspace that this program's main process holds; for its worker processes only."""
        return cls(join_workspace(path), clock)

    @property
    def path(self) -> Path:
        """Return the workspace file."""
        return self.database.path

    def close(self) -> None:
        """Close the workspace."""
        self.database.close()

    @cached_property
    def workspace(self) -> WorkspaceService:
        """The settings of the business."""
        return WorkspaceService(self.database, self.clock)

    @cached_property
    def importing(self) -> ImportingService:
        """Files to evidence."""
        from app.services.importing.service import ImportingService  # noqa: PLC0415 - loads readers and cleaners

        return ImportingService(self.database, self.clock, self.workspace)

    @cached_property
    def watched_folder(self) -> WatchedFolder:
        """The folder where new files are looked for."""
        from app.services.importing.watched_folder import WatchedFolder  # noqa: PLC0415 - made when first needed

        return WatchedFolder(self.database)

    @cached_property
    def identity(self) -> IdentityService:
        """Records to customers."""
        from app.services.identity.service import IdentityService  # noqa: PLC0415 - loads the linkage engine

        return IdentityService(self.database, self.clock)

    @cached_property
    def customers(self) -> CustomersService:
        """Lists, search and profiles."""
        from app.services.customers.service import CustomersService  # noqa: PLC0415 - made when first needed

        customers = CustomersService(self.database, self.clock)
        customers.use_rules(self.segments)
        return customers

    @cached_property
    def corrections(self) -> CorrectionsService:
        """What the user says of customers, before what files say."""
        from app.services.customers.corrections import CorrectionsService  # noqa: PLC0415 - made when first needed

        return CorrectionsService(self.database, self.clock, self.workspace)

    @cached_property
    def notes(self) -> NotesService:
        """Notes, tasks and tags of customers."""
        from app.services.customers.notes import NotesService  # noqa: PLC0415 - made when first needed

        return NotesService(self.database, self.clock)

    @cached_property
    def by_hand(self) -> ByHandService:
        """Customers, purchases and contacts entered by hand."""
        from app.services.customers.by_hand import ByHandService  # noqa: PLC0415 - made when first needed
        from app.services.derive_some import derive_some  # noqa: PLC0415

        return ByHandService(self.database, self.clock, self.workspace, derive_some(self.workspace))

    @cached_property
    def own_acts(self) -> OwnActsService:
        """Undo and redo of what the user says and enters about customers."""
        from app.services.customers.own_acts import OwnActsService  # noqa: PLC0415 - made when first needed
        from app.services.derive_some import derive_some  # noqa: PLC0415

        return OwnActsService(self.database, self.clock, derive_some(self.workspace))

    @cached_property
    def scoring(self) -> ScoringService:
        """Scores of any day."""
        from app.services.scoring.service import ScoringService  # noqa: PLC0415 - made when first needed

        return ScoringService(self.database, self.clock, self.workspace)

    @cached_property
    def personas(self) -> PersonasService:
        """Groups of like customers, and what they are called."""
        from app.services.personas.service import PersonasService  # noqa: PLC0415 - made when first needed

        return PersonasService(self.database, self.clock, self.workspace)

    @cached_property
    def score_pages(self) -> ScorePages:
        """What the pages of scores read and keep beside the scores."""
        from app.services.scoring.page_figures import ScorePages  # noqa: PLC0415 - made when first needed

        return ScorePages(self.database, self.workspace)

    @cached_property
    def rfm_pmg(self) -> RfmPmgService:
        """The RFM grid and the PMG curve, and other limits tried."""
        from app.services.scoring.rfm_pmg import RfmPmgService  # noqa: PLC0415 - made when first needed

        return RfmPmgService(self.database, self.workspace, self.scoring)

    @cached_property
    def segments(self) -> SegmentsService:
        """Rules and who answers them."""
        from app.services.segments.service import SegmentsService  # noqa: PLC0415 - made when first needed

        segments = SegmentsService(self.database, self.clock, self.workspace)
        segments.use_classes(lambda segmentation, day: self.transitions.classes(segmentation, day))  # noqa: PLW0108 - passages are made of segments
        return segments

    @cached_property
    def segment_history(self) -> SegmentHistoryService:
        """Segments at the ends of past months."""
        from app.services.segment_history.service import SegmentHistoryService  # noqa: PLC0415 - loads what computes

        return SegmentHistoryService(self.database, self.clock, self.workspace, self.segments)

    @cached_property
    def transitions(self) -> TransitionsService:
        """Who moves from which class to which."""
        from app.services.transitions.service import TransitionsService  # noqa: PLC0415 - loads numpy

        return TransitionsService(self.database, self.clock, self.workspace, self.segments, self.personas)

    @cached_property
    def lists(self) -> ListsService:
        """Lists of customers made by hand."""
        from app.services.segments.lists import ListsService  # noqa: PLC0415 - made when first needed

        return ListsService(self.database, self.clock)

    @cached_property
    def scenarios(self) -> ScenariosService:
        """Scenarios and the contact plan."""
        from app.services.scenarios.service import ScenariosService  # noqa: PLC0415 - made when first needed

        return ScenariosService(self.database, self.clock, self.workspace)

    @cached_property
    def mailings(self) -> MailingsService:
        """Lists for the tools that send."""
        from app.services.mailings.service import MailingsService  # noqa: PLC0415 - loads the writers

        return MailingsService(self.database, self.clock, self.workspace, self.segments, self.scenarios)

    @cached_property
    def insights(self) -> InsightsService:
        """Home and reports."""
        from app.services.insights.service import InsightsService  # noqa: PLC0415 - made when first needed

        return InsightsService(self.database, self.clock, self.workspace, self.identity, self.scenarios)

    @cached_property
    def quality(self) -> QualityService:
        """How good the data is, and what to ask of whom."""
        from app.services.quality.service import QualityService  # noqa: PLC0415 - made when first needed

        return QualityService(self.database, self.clock, self.workspace)

    @cached_property
    def rebuild(self) -> RebuildService:
        """Everything derived, made anew."""
        from app.services.rebuild import RebuildService  # noqa: PLC0415 - made when first needed

        return RebuildService(self.database, self.clock, self.workspace, self.identity)

    def undo(self, step: UndoStep, progress: Progress) -> Changes:
        """Take a write back, and derive anew what it had changed."""
        from app.services.undo import undo  # noqa: PLC0415 - made when first needed

        return undo(self, step, progress)
