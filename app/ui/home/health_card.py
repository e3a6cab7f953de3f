"""How far customers can be reached, and how old each source is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.formats import days_ago, percent, whole_number
from app.ui.theme.widgets import Card, IconLabel, Line, MeasureRow, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.importing import SourceAge
    from app.models.domain.insights import DataHealth, HomeWork


class HealthCard(Card):
    """Shares of customers as bars, then the sources with their age."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._health: DataHealth | None = None
        self._sources: Sequence[SourceAge] = ()
        self._ageing: frozenset[int] = frozenset()
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        self.body.addStretch(1)
        self.retranslate()

    def show_health(self, health: DataHealth) -> None:
        """Show the shares."""
        self._health = health
        self.retranslate()

    def show_sources(self, work: HomeWork) -> None:
        """Show the ages."""
        self._sources = work.sources
        self._ageing = frozenset(source.source_id for source in work.ageing)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Data health"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for row in self._measures():
            column.addWidget(row)
        if self._sources:
            if self._health is not None:
                column.addWidget(Line())
            ages = QVBoxLayout()
            ages.setSpacing(4)
            for source in self._sources:
                ages.addWidget(self._age(source))
            column.addLayout(ages)
        self.body.replaceWidget(self._holder, holder)
        holder.show()
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder

    def _measures(self) -> list[MeasureRow]:
        health = self._health
        if health is None or not health.customers:
            return []
        measures = (
            (self.tr("Usable e-mail"), health.with_email),
            (self.tr("Complete postal address"), health.with_post),
            (self.tr("Mobile phone"), health.with_mobile),
            (self.tr("E-mail consent known"), health.with_email_consent),
        )
        rows: list[MeasureRow] = []
        for label, count in measures:
            share = count / health.customers
            row = MeasureRow(label, percent(share), share)
            text = self.tr("{count} of {total} customers and prospects")
            row.setToolTip(text.format(count=whole_number(count), total=whole_number(health.customers)))
            rows.append(row)
        return rows

    def _age(self, source: SourceAge) -> QWidget:
        is_old = source.source_id in self._ageing
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        name = Text(source.name, "table", "secondary")
        name.setMinimumWidth(20)
        name.setToolTip(source.name)
        row.addWidget(name, 1)
        if is_old:
            row.addWidget(IconLabel("clock-alert", "warn_text", 14))
        row.addWidget(Text(days_ago(source.age_days or 0), "table", "warn" if is_old else "secondary"))
        return holder
