"""Keeping a decision of the owner on contacts: out of the plan, put off, back in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from app.ui.messages import add_param_text
from app.ui.plan_words import day_of_week

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.ports import Progress
    from app.models.domain.scenario import PlannedContact
    from app.services.container import Services


@dataclass(frozen=True)
class Decide:
    """The job that keeps a decision on contacts."""

    services: Services
    kind: str
    day: date
    contacts: tuple[PlannedContact, ...]
    until: date | None

    def __call__(self, progress: Progress) -> Changes:
        """Decide."""
        progress.check_cancelled()
        scenarios = self.services.scenarios
        if self.kind == "postpone" and self.until is not None:
            return scenarios.postpone(self.day, *self.contacts, until=self.until)
        decide = scenarios.remove if self.kind == "remove" else scenarios.restore
        return decide(self.day, *self.contacts)


def _until_words(value: Any) -> str:
    return day_of_week(date.fromisoformat(str(value))) if value else ""


add_param_text("until", _until_words)
