"""What the pane and the profile show of one customer, read in one job."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.models.domain.customer import CustomerQuery, OwnWords
from app.ui.persona_words import know_personas

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.models.domain.customer import Profile, PurchaseRow, ScoreLine, Tag, TimelineEntry
    from app.models.domain.ports import Progress
    from app.models.domain.scenario import PlannedContact
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class Housemate:
    """Somebody of a customer's household: reasons by their codes, or the user's word."""

    customer_id: int
    name: str
    reasons: tuple[str, ...]
    is_decided: bool


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """One customer whole, in the business's currency; `own` is what users noted, `tags` are those to choose from."""

    profile: Profile
    purchases: tuple[PurchaseRow, ...]
    timeline: tuple[TimelineEntry, ...]
    scores: tuple[ScoreLine, ...]
    currency: str
    own: OwnWords = field(default_factory=OwnWords)
    housemates: tuple[Housemate, ...] = ()
    tags: tuple[Tag, ...] = ()
    own_score_names: Mapping[str, str] = field(default_factory=dict[str, str])

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
    """The job that reads the facts; the pane does without household and tags."""

    services: Services
    customer_id: int
    is_whole: bool = True

    def __call__(self, progress: Progress) -> CustomerFacts:
        """Read them. KnownError: customer_unknown."""
        customers = self.services.customers
        profile = customers.profile(self.customer_id)
        progress.check_cancelled()
        services, number = self.services, profile.customer_id
        know_personas(services.personas.names())
        return CustomerFacts(
            profile,
            tuple(customers.purchases(number)),
            tuple(customers.timeline(number)),
            services.scoring.explain(number),
            services.workspace.business().currency,
            services.notes.of_customer(number),
            _housemates(services, number) if self.is_whole else (),
            tuple(services.notes.tags()) if self.is_whole else (),
            {score.score_id: score.name for score in services.scoring.own_scores()} if self.is_whole else {},
        )


def _housemates(services: Services, customer_id: int) -> tuple[Housemate, ...]:
    household = services.identity.household_of(customer_id)
    if household is None:
        return ()
    others = [member for member in household.members if member.customer_id != customer_id]
    ids = tuple(member.customer_id for member in others)
    names = {row.customer_id: row.name for row in services.customers.page(CustomerQuery(customer_ids=ids), 0, len(ids))}
    return tuple(
        Housemate(
            member.customer_id,
            names[member.customer_id],
            tuple(reason.code for reason in member.reasons if reason.weight > 0),
            member.is_decided,
        )
        for member in others
        if member.customer_id in names
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
