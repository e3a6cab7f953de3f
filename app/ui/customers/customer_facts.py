"""What the pane and the profile show of one customer, read in one job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from app.models.domain.customer import Profile, PurchaseRow, ScoreLine, TimelineEntry
    from app.models.domain.ports import Progress
    from app.models.domain.scenario import PlannedContact
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """One customer whole, in the business's currency."""

    profile: Profile
    purchases: tuple[PurchaseRow, ...]
    timeline: tuple[TimelineEntry, ...]
    scores: tuple[ScoreLine, ...]
    currency: str

    def score(self, score_id: str) -> ScoreLine | None:
        """Return one of the scores."""
        return next((line for line in self.scores if line.score_id == score_id), None)


@dataclass(frozen=True, slots=True)
class Planned:
    """What the coming days hold for a customer."""

    customer_id: int
    today: date
    contacts: tuple[PlannedContact, ...]


@dataclass(frozen=True, slots=True)
class ReadFacts:
    """The job that reads the facts."""

    services: Services
    customer_id: int

    def __call__(self, progress: Progress) -> CustomerFacts:
        """Read them. KnownError: customer_unknown."""
        customers = self.services.customers
        profile = customers.profile(self.customer_id)
        progress.check_cancelled()
        return CustomerFacts(
            profile,
            tuple(customers.purchases(profile.customer_id)),
            tuple(customers.timeline(profile.customer_id)),
            self.services.scoring.explain(profile.customer_id),
            self.services.workspace.business().currency,
        )


@dataclass(frozen=True, slots=True)
class ReadPlanned:
    """The job that reads what is planned; it goes through the days ahead, so it runs apart."""

    services: Services
    customer_id: int
    today: date

    def __call__(self, progress: Progress) -> Planned:
        """Read the next weeks."""
        progress.check_cancelled()
        window = self.services.scenarios.planned_for(self.customer_id, self.today)
        return Planned(self.customer_id, self.today, tuple(window.contacts))
