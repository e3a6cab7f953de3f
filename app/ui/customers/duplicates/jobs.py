"""The jobs behind the review of duplicates: reading the queue, deciding, taking back, deriving what follows.

A decision brings only the customers it is about up to date; figures and scores of everybody follow in a job of their
own, in a child process, which the next decision supersedes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from app.models.domain.changes import Area, Changes
from app.models.domain.ports import NoProgress, Progress
from app.ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.models.domain.identity import BulkPreview, CaseDetail, DecisionRow, ReviewCase
    from app.services.container import Services
    from app.services.identity.service import IdentityService
    from app.ui.shell.context import PageContext

_FIGURES = "customers.figures"
_FEW_CUSTOMERS = 200  # derived anew here; more take longer than a child process needs to start


@dataclass(frozen=True, slots=True)
class Queue:
    """The open cases, those worth most first, the currency, and how many records were joined without asking."""

    cases: tuple[ReviewCase, ...]
    currency: str
    joined_count: int


@dataclass(frozen=True, slots=True)
class ReadQueue:
    """Reads the doubtful pairs, those worth most first."""

    services: Services
    at_most: int

    def __call__(self, progress: Progress) -> Queue:
        """Do it."""
        progress.check_cancelled()
        from app.services.review_facts import joined_count  # noqa: PLC0415 - for the first visit only

        cases = tuple(self.services.identity.review_queue(self.at_most))
        joined = 0 if cases else joined_count(self.services.database)
        return Queue(cases, self.services.workspace.business().currency, joined)


@dataclass(frozen=True, slots=True)
class Case:
    """A case with what its records say of consents: record id → (channel, status)."""

    detail: CaseDetail
    consents: Mapping[int, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class ReadCase:
    """Reads one case with its records. KnownError: case_unknown."""

    services: Services
    case_id: str

    def __call__(self, progress: Progress) -> Case:
        """Do it."""
        from app.services.review_facts import consents_of  # noqa: PLC0415 - for the first visit only

        progress.check_cancelled()
        detail = self.services.identity.case(self.case_id)
        return Case(detail, consents_of(self.services.database, [record.record_id for record in detail.records]))


@dataclass(frozen=True, slots=True)
class ReadDecisions:
    """Reads every act of decision, the latest first."""

    services: Services

    def __call__(self, progress: Progress) -> list[DecisionRow]:
        """Do it."""
        progress.check_cancelled()
        return self.services.identity.decisions()


@dataclass(frozen=True, slots=True)
class PreviewAbove:
    """Says what accepting every case of at least a probability would do."""

    services: Services
    least: float

    def __call__(self, progress: Progress) -> BulkPreview:
        """Do it."""
        progress.check_cancelled()
        return self.services.identity.preview_above(self.least)


@dataclass(frozen=True, slots=True)
class Act:
    """Writes one act of the user and brings the customers it is about up to date."""

    services: Services
    act: Callable[[IdentityService], Changes]

    def __call__(self, progress: Progress) -> Changes:
        """Do it."""
        from app.services.review_job import derive_changed  # noqa: PLC0415 - the window opens without it

        progress.check_cancelled()
        changes = self.act(self.services.identity)
        derive_changed(self.services, changes)
        return changes


@dataclass(frozen=True, slots=True)
class AcceptAbove:
    """Answers "same" to every open case of at least a probability, with all that follows from it."""

    services: Services
    least: float

    def __call__(self, progress: Progress) -> Changes:
        """Do it."""
        from app.services import review_job  # noqa: PLC0415 - the window opens without it

        accept = review_job.accept_above if _has_few(self.services) else review_job.accept_above_in_child
        return accept(self.services, self.least, progress)


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Withdraws one act, with all that follows from it."""

    services: Services
    group_key: str

    def __call__(self, progress: Progress) -> Changes:
        """Do it."""
        from app.services import review_job  # noqa: PLC0415 - the window opens without it

        withdraw = review_job.withdraw if _has_few(self.services) else review_job.withdraw_in_child
        return withdraw(self.services, self.group_key, progress)


@dataclass(frozen=True, slots=True)
class DeriveFigures:
    """Brings figures, scores and what follows from them up to date for everybody."""

    services: Services

    def __call__(self, progress: Progress) -> Changes:
        """Do it; stopped, all is as before, and done with the next start at the latest."""
        from app.services.import_job import refresh_aside  # noqa: PLC0415 - loads the importing services

        refresh_aside(self.services, progress, unify=False)
        return Changes(Area.EVERYTHING & ~Area.IDENTITY)


def make_way(context: PageContext) -> None:
    """Stop deriving figures before an act, which would wait for them; they are derived after it."""
    for job in context.jobs.jobs():
        if job.latest == _FIGURES:
            job.cancel()


def follow_with_figures(context: PageContext) -> None:
    """Derive everybody's figures after an act; a later act takes this over."""
    context.jobs.start(
        DeriveFigures(context.services),
        then=context.shell.data_changed.emit,
        lane=Lane.WRITE,
        latest=_FIGURES,
        title=QCoreApplication.translate("ReviewJobs", "Bringing the figures up to date"),
        initiator=context.shell,
    )


def deciding(record_ids: tuple[int, ...], kind: Literal["same", "different"]) -> Callable[[IdentityService], Changes]:
    """Say that records are one person, or different ones."""
    return lambda identity: identity.decide(record_ids, kind)


def one_household(record_ids: tuple[int, ...]) -> Callable[[IdentityService], Changes]:
    """Say of records that they are different people of one household."""
    answers = [(a, b, "household") for a, b in combinations(record_ids, 2)]

    def act(identity: IdentityService) -> Changes:
        changes = identity.decide_many(answers, NoProgress())
        return Changes(changes.areas, "household_joined", changes.params, changes.undo)

    return act


def splitting_off(record_id: int) -> Callable[[IdentityService], Changes]:
    """Make a record a customer of its own."""
    return lambda identity: identity.split_off(record_id)


def saying_household(customer_ids: tuple[int, ...], *, is_one: bool) -> Callable[[IdentityService], Changes]:
    """Say that customers are, or are not, one household."""
    return lambda identity: identity.decide_household(customer_ids, is_one=is_one)


def taking_back(group_key: str) -> Callable[[IdentityService], Changes]:
    """Withdraw one act."""
    return lambda identity: identity.undo_decision(group_key)


def _has_few(services: Services) -> bool:
    return sum(services.customers.totals()) <= _FEW_CUSTOMERS
