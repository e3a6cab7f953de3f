"""What the pages of the plan show of a day, read in one job."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.domain.customer import ConsentState, TimelineEntry
    from app.models.domain.ports import Progress
    from app.models.domain.scenario import DayLoad, DayPlan, Message, PlannedContact
    from app.models.domain.settings import PressurePolicy
    from app.services.container import Services

ContactKey = tuple[int, int, str]
_OUTGOING = frozenset({"contact_sent", "contact_letter", "contact_called"})


def key_of(contact: PlannedContact) -> ContactKey:
    """Return what makes a contact unique: scenario, customer, occurrence."""
    return (contact.scenario_id, contact.customer_id, contact.occurrence)


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """The plan of a day, the rules it was made under, and whether any scenario takes part."""

    plan: DayPlan
    policy: PressurePolicy
    has_active_scenario: bool

    def planned(self) -> tuple[PlannedContact, ...]:
        """Return what may be approved."""
        return tuple(contact for contact in self.plan.contacts if contact.status == "planned")

    def approved(self) -> tuple[PlannedContact, ...]:
        """Return what was approved."""
        return tuple(contact for contact in self.plan.contacts if contact.status == "approved")


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """The job that reads the plan of a day."""

    services: Services
    day: date

    def __call__(self, progress: Progress) -> PlanFacts:
        """Read it."""
        progress.check_cancelled()
        scenarios = self.services.scenarios
        is_active = any(scenario.status == "active" for scenario in scenarios.all())
        return PlanFacts(scenarios.plan(self.day), self.services.workspace.pressure(), is_active)


@dataclass(frozen=True, slots=True)
class ReadWeek:
    """The job that looks at the days ahead."""

    services: Services
    first_day: date
    days: int = 7

    def __call__(self, progress: Progress) -> list[DayLoad]:
        """Read how many contacts each day holds."""
        progress.check_cancelled()
        return self.services.scenarios.week(self.first_day, self.days)


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """One contact with its message, the consent on its channel and the last contact before it."""

    contact: PlannedContact
    message: Message
    consent: ConsentState | None
    last_contact: TimelineEntry | None


@dataclass(frozen=True, slots=True)
class ReadContact:
    """The job behind the pane."""

    services: Services
    contact: PlannedContact

    def __call__(self, progress: Progress) -> ContactFacts:
        """Read message, consent and last contact."""
        progress.check_cancelled()
        contact, services = self.contact, self.services
        definition = services.scenarios.get(contact.scenario_id).definition
        message = services.scenarios.preview(definition, contact.customer_id, channel=contact.channel)
        consents = services.customers.profile(contact.customer_id).consents
        consent = next((state for state in consents if state.channel == contact.channel), None)
        earlier = (
            entry
            for entry in services.customers.timeline(contact.customer_id)
            if entry.reason.code in _OUTGOING and entry.on <= contact.day
        )
        last = max(earlier, key=_day_of, default=None)
        return ContactFacts(contact, message, consent, last)


def _day_of(entry: TimelineEntry) -> date:
    return entry.on
