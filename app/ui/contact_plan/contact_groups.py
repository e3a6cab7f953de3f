"""Contacts in groups: by channel when they are planned, by reason when they are withheld."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ui.contact_plan.labels import WITHHELD_ICONS
from app.ui.formats import whole_number
from app.ui.labels import CHANNEL_ICONS, channel_label, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.models.domain.scenario import PlannedContact


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with its contacts."""

    key: str
    icon: str
    contacts: tuple[PlannedContact, ...]
    is_withheld: bool = False

    def title(self) -> str:
        """Return the bold words."""
        return label("withheld_group", self.key) if self.is_withheld else channel_label(self.key)

    def note(self) -> str:
        """Return the muted words: how many, and what becomes of them or what to do."""
        words = label("withheld_advice" if self.is_withheld else "channel_file", self.key)
        return f"{whole_number(len(self.contacts))}, {words}"


def by_channel(contacts: Iterable[PlannedContact]) -> list[Group]:
    """Group planned contacts by the channel they go by."""
    found: dict[str, list[PlannedContact]] = defaultdict(list)
    for contact in contacts:
        found[contact.channel].append(contact)
    return [Group(key, icon, tuple(found[key])) for key, icon in CHANNEL_ICONS.items() if key in found]


def by_reason(contacts: Iterable[PlannedContact]) -> list[Group]:
    """Group withheld contacts by why they are."""
    found: dict[str, list[PlannedContact]] = defaultdict(list)
    for contact in contacts:
        if contact.withheld is not None:
            found[contact.withheld.code].append(contact)
    order = [*WITHHELD_ICONS, *(code for code in found if code not in WITHHELD_ICONS)]
    return [
        Group(code, WITHHELD_ICONS.get(code, "info"), tuple(found[code]), is_withheld=True)
        for code in order
        if code in found
    ]
