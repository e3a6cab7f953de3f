"""The columns and the rows of the lists that were made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.models.domain.mailing import Mailing
from app.ui.formats import day_table, whole_number
from app.ui.labels import CHANNEL_ICONS, channel_label
from app.ui.mailings.words import for_whom
from app.ui.plan_words import format_label
from app.ui.tables import Column, Kind

if TYPE_CHECKING:
    from app.services.container import Services


@dataclass(frozen=True)
class MailingSource:
    """Every list, the newest first."""

    services: Services

    def count(self) -> int:
        """Return how many lists there are."""
        return len(self.services.mailings.all())

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[Mailing]:
        """Return a page of them."""
        del sort, descending
        return self.services.mailings.all()[offset : offset + limit]


def mailing_columns() -> list[Column[Mailing]]:
    """Return the columns of the journal."""
    return [
        Column(
            "day", lambda: QCoreApplication.translate("MailingColumns", "Date"), lambda m: day_table(m.day), width=104
        ),
        Column(
            "name",
            lambda: QCoreApplication.translate("MailingColumns", "List"),
            _name,
            is_strong=True,
            width=220,
            stretches=True,
        ),
        Column(
            "channel",
            lambda: QCoreApplication.translate("MailingColumns", "Channel"),
            lambda m: channel_label(m.channel),
            Kind.BADGE,
            value=lambda m: ("neutral", CHANNEL_ICONS[m.channel]),
            width=106,
        ),
        Column(
            "recipients",
            lambda: QCoreApplication.translate("MailingColumns", "Recipients"),
            lambda m: whole_number(m.recipients),
            Kind.NUMBER,
            width=110,
        ),
        Column("for", lambda: QCoreApplication.translate("MailingColumns", "For"), for_whom, width=170),
        Column(
            "format",
            lambda: QCoreApplication.translate("MailingColumns", "File for"),
            lambda m: format_label(m.format_id),
            width=190,
            is_hidden_at_first=True,
        ),
    ]


def _name(mailing: Mailing) -> str:
    text = QCoreApplication.translate("MailingColumns", "{name} (withdrawn)") if mailing.is_withdrawn else "{name}"
    return text.format(name=mailing.name)
