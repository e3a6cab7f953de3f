"""The columns of the list of customers, and where its rows come from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.ui.customers.score_columns import own_columns, score_columns
from app.ui.customers.words import segment_words
from app.ui.formats import NOTHING, day_table, days_count, days_short, money, whole_number
from app.ui.labels import CHANNEL_ICONS, CHANNEL_OFF_ICONS, channel_label, pmg_label
from app.ui.tables import Column, Kind
from app.ui.theme.tokens import SEGMENT_COLOURS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.models.domain.customer import CustomerQuery, CustomerRow
    from app.services.customers.service import CustomersService

CHANNEL_ORDER = ("email", "post", "sms", "phone")
FIRST_SORT = "revenue_12m"


@dataclass(frozen=True, slots=True)
class CustomerSource:
    """Rows of one query; asked on worker threads."""

    customers: CustomersService
    query: CustomerQuery

    def count(self) -> int:
        """Return how many customers answer."""
        return self.customers.count(self.query).count

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[CustomerRow]:
        """Return a page of them."""
        query = replace(self.query, sort=sort or "name", descending=descending)
        return self.customers.page(query, offset, limit)


class CustomerColumns(QObject):
    """The columns; the currency is known once the business is read."""

    def __init__(self) -> None:
        """Start with euros."""
        super().__init__()
        self.currency = "EUR"

    def all(self) -> list[Column[CustomerRow]]:
        """Return the columns; optional ones leave first, from the right."""
        return [
            Column(
                "name",
                lambda: self.tr("Customer"),
                lambda row: row.name,
                sort="name",
                width=140,
                stretches=True,
                is_strong=True,
                hint=lambda row: row.name,
            ),
            Column(
                "city",
                lambda: self.tr("Town"),
                lambda row: row.city or NOTHING,
                sort="city",
                width=94,
                is_optional=True,
                hint=lambda row: row.city or "",
            ),
            Column(
                "last_purchase",
                lambda: self.tr("Last purchase"),
                lambda row: day_table(row.last_purchase_on),
                sort="last_purchase",
                width=108,
                is_optional=True,
            ),
            Column(
                "tempo",
                lambda: self.tr("Silence/rhythm"),
                silence_text,
                sort="tempo",
                width=114,
                spoken=silence_spoken,
            ),
            *self._money(),
            *self._scores(),
        ]

    def own(self, names: Mapping[str, str]) -> list[Column[CustomerRow]]:
        """Return a column per score that the owner made, hidden until chosen."""
        return own_columns(names, lambda: self.currency)

    def _money(self) -> list[Column[CustomerRow]]:
        return [
            Column(
                "purchases_12m",
                lambda: self.tr("Buys 12 m."),
                lambda row: whole_number(row.purchase_count_12m),
                Kind.NUMBER,
                sort="purchase_count_12m",
                width=92,
                is_optional=True,
            ),
            Column(
                "revenue_12m",
                lambda: self.tr("Sales 12 m."),
                lambda row: money(row.revenue_12m_cents, self.currency),
                Kind.NUMBER,
                sort="revenue_12m",
                width=108,
            ),
        ]

    def _scores(self) -> list[Column[CustomerRow]]:
        """The risk of leaving stands in the list as it opens; the other scores are there to be chosen."""
        risk, *others = score_columns(lambda: self.currency)
        return [
            replace(risk, title=lambda: self.tr("Risk"), width=104, is_hidden_at_first=False),
            Column(
                "segment",
                lambda: self.tr("Segment"),
                lambda row: segment_words(row.segment),
                Kind.DOT,
                value=lambda row: SEGMENT_COLOURS.get(row.segment or "", "border_control"),
                sort="score:rfm",
                width=142,
                is_optional=True,
            ),
            Column(
                "pmg",
                lambda: self.tr("Size (PMG)"),
                pmg_text,
                sort="score:pmg",
                width=88,
                is_optional=True,
                is_hidden_at_first=True,
            ),
            Column(
                "reach",
                lambda: self.tr("Reachable by"),
                reach_spoken,
                Kind.ICONS,
                value=reach_icons,
                spoken=reach_spoken,
                hint=reach_spoken,
                width=108,
            ),
            *others,
        ]


def silence_text(row: CustomerRow) -> str:
    """Return 231 d / 12 d."""
    if row.silence_days is None:
        return NOTHING
    rhythm = days_short(row.tempo_days) if row.tempo_days else NOTHING
    return f"{days_short(row.silence_days)} / {rhythm}"


def silence_spoken(row: CustomerRow) -> str:
    """Return the silence and the rhythm in words."""
    if row.silence_days is None:
        return QCoreApplication.translate("CustomerColumns", "No purchase")
    if not row.tempo_days:
        text = QCoreApplication.translate("CustomerColumns", "No purchase for {silence}")
        return text.format(silence=days_count(row.silence_days))
    text = QCoreApplication.translate("CustomerColumns", "No purchase for {silence}, usually every {rhythm}")
    return text.format(silence=days_count(row.silence_days), rhythm=days_count(row.tempo_days))


def pmg_text(row: CustomerRow) -> str:
    """Return Large, Medium, Small, or a dash."""
    klass = row.scores.get("pmg", (None, None))[1]
    return pmg_label(klass) if klass else NOTHING


def reach_icons(row: CustomerRow) -> list[tuple[str | None, str]]:
    """Return an icon per channel: plain for yes, struck for no, a dash for unknown or no address."""
    return [_reach_icon(channel, row.reach.get(channel, "unknown")) for channel in CHANNEL_ORDER]


def _reach_icon(channel: str, state: str) -> tuple[str | None, str]:
    if state == "granted":
        return CHANNEL_ICONS[channel], "text_secondary"
    return (CHANNEL_OFF_ICONS[channel] if state == "refused" else None), "text_muted"


def reach_spoken(row: CustomerRow) -> str:
    """Return E-mail allowed, SMS refused, phone never asked."""
    states = {channel: row.reach.get(channel, "unknown") for channel in CHANNEL_ORDER}
    return ", ".join(reach_words(channel, state) for channel, state in states.items())


def reach_words(channel: str, state: str) -> str:
    """Return SMS: no."""
    words = {
        "granted": QCoreApplication.translate("CustomerColumns", "{channel}: yes"),
        "refused": QCoreApplication.translate("CustomerColumns", "{channel}: no"),
        "unreachable": QCoreApplication.translate("CustomerColumns", "{channel}: no address"),
        "unknown": QCoreApplication.translate("CustomerColumns", "{channel}: unknown"),
    }
    return words[state].format(channel=channel_label(channel))
