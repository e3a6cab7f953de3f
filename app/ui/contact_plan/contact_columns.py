"""The columns of a list of contacts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.domain.scenario import PlannedContact
from app.ui.labels import channel_label, nature_label
from app.ui.plan_words import contacts_count, objective_label, why_sentence, withheld_sentence
from app.ui.tables.columns import Column, Kind
from app.ui.theme.tokens import NATURE_COLOURS

DOTS_AT_MOST = 6


class ContactColumns:
    """Columns of PlannedContact; `cap` says how many dots the pressure has."""

    def __init__(self) -> None:
        """Start without a cap."""
        self.cap: int | None = None

    def planned(self) -> list[Column[PlannedContact]]:
        """Return the columns of contacts that are approved or may be."""
        return [self._check(), _customer(), _why(), _scenario(), _objective(), _nature(), self._pressure()]

    def approved(self) -> list[Column[PlannedContact]]:
        """Return the columns of approved contacts."""
        return [_customer(), _why(), _scenario(), _objective(), _nature()]

    def withheld(self) -> list[Column[PlannedContact]]:
        """Return the columns of withheld contacts."""
        return [_customer(), _withheld(), _why(), _channel(), _scenario()]

    def _check(self) -> Column[PlannedContact]:
        return Column("check", lambda: "", lambda _contact: "", Kind.CHECK, width=44)

    def _pressure(self) -> Column[PlannedContact]:
        return Column(
            "pressure",
            lambda: QCoreApplication.translate("ContactColumns", "Pressure"),
            lambda contact: contacts_count(contact.contacts_in_window),
            Kind.DOTS,
            value=self._dots,
            width=78,
        )

    def _dots(self, contact: PlannedContact) -> tuple[int, int]:
        total = min(self.cap or 0, DOTS_AT_MOST) or max(contact.contacts_in_window, 1)
        return min(contact.contacts_in_window, DOTS_AT_MOST), min(total, DOTS_AT_MOST)


def _customer() -> Column[PlannedContact]:
    return Column(
        "customer",
        lambda: QCoreApplication.translate("ContactColumns", "Customer"),
        lambda contact: contact.customer_name,
        is_strong=True,
        width=142,
    )


def _why() -> Column[PlannedContact]:
    return Column(
        "why",
        lambda: QCoreApplication.translate("ContactColumns", "Why today"),
        lambda contact: why_sentence(contact.why),
        hint=lambda contact: why_sentence(contact.why),
        stretches=True,
        width=230,
    )


def _withheld() -> Column[PlannedContact]:
    return Column(
        "withheld",
        lambda: QCoreApplication.translate("ContactColumns", "Why withheld"),
        lambda contact: withheld_sentence(contact.withheld) if contact.withheld else "",
        hint=lambda contact: withheld_sentence(contact.withheld) if contact.withheld else "",
        width=290,
    )


def _scenario() -> Column[PlannedContact]:
    return Column(
        "scenario",
        lambda: QCoreApplication.translate("ContactColumns", "Scenario"),
        lambda contact: contact.scenario_name,
        width=114,
        is_optional=True,
    )


def _channel() -> Column[PlannedContact]:
    return Column(
        "channel",
        lambda: QCoreApplication.translate("ContactColumns", "Channel"),
        lambda contact: channel_label(contact.channel),
        width=96,
        is_optional=True,
    )


def _objective() -> Column[PlannedContact]:
    return Column(
        "objective",
        lambda: QCoreApplication.translate("ContactColumns", "Objective"),
        lambda contact: objective_label(contact.objective),
        width=80,
        is_optional=True,
    )


def _nature() -> Column[PlannedContact]:
    return Column(
        "nature",
        lambda: QCoreApplication.translate("ContactColumns", "Nature"),
        lambda contact: nature_label(contact.nature),
        Kind.DOT,
        value=lambda contact: NATURE_COLOURS.get(contact.nature),
        width=122,
    )
