"""The tables of a profile: every purchase, every contact, every source record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.ui.customers.rows_in_memory import RowsInMemory
from app.ui.customers.words import event_words, source_name
from app.ui.formats import NOTHING, day_table, money, phone_text, whole_number
from app.ui.labels import channel_label, label
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.tokens import PAGE_BOTTOM, PAGE_SIDE
from app.ui.theme.widgets import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.customer import PurchaseRow, RecordRow, TimelineEntry
    from app.ui.jobs import JobRunner


class ProfileTable(QWidget):
    """A table over rows in memory, or words when there is none."""

    def __init__(
        self, name: str, columns: Sequence[Column[Any]], jobs: JobRunner, icon: str, parent: QWidget | None = None
    ) -> None:
        """Show `columns`; `icon` is of the empty state."""
        super().__init__(parent)
        self._model: PagedTableModel[Any] = PagedTableModel(columns, jobs, self)
        self.table = TableView(self._model, name=f"profile.{name}", is_bare=True)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        self._empty = EmptyState(icon)
        self._states = QStackedWidget()
        self._states.addWidget(card)
        self._states.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        column.addWidget(self._states)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self._states.setCurrentIndex(0 if rows else 1)
        self._model.set_source(RowsInMemory(rows))

    def set_texts(self, spoken: str, title: str, sentence: str) -> None:
        """Name the table and say what stands for an empty one."""
        self.table.setAccessibleName(spoken)
        self._empty.set_texts(title, sentence)


class PurchaseColumns(QObject):
    """Columns of purchases, in the currency of the business."""

    def __init__(self) -> None:
        """Start with euros."""
        super().__init__()
        self.currency = "EUR"

    def all(self) -> list[Column[PurchaseRow]]:
        """Return the columns."""
        return [
            Column("on", lambda: self.tr("Day"), lambda row: day_table(row.on), width=110),
            Column("kind", lambda: self.tr("Kind"), _purchase_kind, width=130),
            Column(
                "items",
                lambda: self.tr("Bought"),
                _items,
                width=280,
                stretches=True,
                is_strong=True,
                hint=_items_hint,
            ),
            Column("channel", lambda: self.tr("Where"), lambda row: row.channel or NOTHING, width=130),
            Column("source", lambda: self.tr("Source"), lambda row: source_name(row.source), width=170),
            Column(
                "amount",
                lambda: self.tr("Amount"),
                lambda row: money(row.net_cents, self.currency),
                Kind.NUMBER,
                width=120,
            ),
        ]


class ContactColumns(QObject):
    """Columns of contacts and consents."""

    def all(self) -> list[Column[TimelineEntry]]:
        """Return the columns."""
        return [
            Column("on", lambda: self.tr("Day"), lambda row: day_table(row.on), width=110),
            Column("way", lambda: self.tr("Direction"), _direction, width=130),
            Column("channel", lambda: self.tr("Channel"), _channel, width=110),
            Column(
                "what",
                lambda: self.tr("What"),
                event_words,
                width=320,
                stretches=True,
                is_strong=True,
                hint=event_words,
            ),
            Column("scenario", lambda: self.tr("Scenario"), lambda row: row.scenario or NOTHING, width=180),
        ]


class RecordColumns(QObject):
    """Columns of source records."""

    def all(self) -> list[Column[RecordRow]]:
        """Return the columns."""
        return [
            Column("source", lambda: self.tr("Source"), lambda row: source_name(row.source), width=190, is_strong=True),
            Column("id", lambda: self.tr("Number there"), lambda row: row.external_id or NOTHING, width=130),
            Column(
                "row",
                lambda: self.tr("Row"),
                lambda row: whole_number(row.row_number),
                Kind.NUMBER,
                width=80,
            ),
            Column(
                "name",
                lambda: self.tr("Name"),
                lambda row: row.name or NOTHING,
                width=180,
                stretches=True,
            ),
            Column("email", lambda: self.tr("E-mail"), lambda row: row.email or NOTHING, width=230),
            Column(
                "phone",
                lambda: self.tr("Phone"),
                lambda row: phone_text(row.phone or NOTHING),
                width=130,
            ),
            Column("city", lambda: self.tr("Town"), lambda row: row.city or NOTHING, width=140),
        ]


def _purchase_kind(row: PurchaseRow) -> str:
    return label("purchase_kind", row.kind)


def _items(row: PurchaseRow) -> str:
    return ", ".join(dict.fromkeys(line[0] or line[1] for line in row.lines if line[0] or line[1])) or NOTHING


def _items_hint(row: PurchaseRow) -> str:
    return "\n".join(f"{name or category} × {quantity:g}" for name, category, quantity, _ in row.lines)


def _direction(row: TimelineEntry) -> str:
    if row.kind == "consent":
        return label("direction", "consent")
    return label("direction", str(row.reason.params.get("direction") or "out"))


def _channel(row: TimelineEntry) -> str:
    return channel_label(row.channel) if row.channel else NOTHING
