"""The contacts of one day of a rehearsal, or those that are never made: who, how, why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.models.domain.scenario import PlannedContact
from app.ui.labels import channel_label
from app.ui.plan_words import why_sentence, withheld_sentence
from app.ui.tables.columns import Column

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class ContactSource:
    """Contacts that are in memory, as a source of rows."""

    contacts: Sequence[PlannedContact]

    def count(self) -> int:
        """Return how many there are."""
        return len(self.contacts)

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[PlannedContact]:
        """Return them in their order, which nothing changes."""
        del sort, descending
        return self.contacts[offset : offset + limit]


def columns() -> list[Column[PlannedContact]]:
    """Return who, by which channel, why or why not."""
    return [
        Column(
            "customer",
            lambda: QCoreApplication.translate("RehearsalColumns", "Customer"),
            lambda contact: contact.customer_name,
            is_strong=True,
            width=136,
        ),
        Column(
            "channel",
            lambda: QCoreApplication.translate("RehearsalColumns", "Channel"),
            lambda contact: channel_label(contact.channel),
            width=70,
        ),
        Column(
            "why",
            lambda: QCoreApplication.translate("RehearsalColumns", "Why"),
            _why,
            hint=_why,
            stretches=True,
        ),
    ]


def _why(contact: PlannedContact) -> str:
    return withheld_sentence(contact.withheld) if contact.withheld else why_sentence(contact.why)
