"""Who is in: some members at random with what the rules looked at, and why someone is not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.models.domain.segment import SampleRow
from app.ui.formats import money, whole_number
from app.ui.jobs import JobRunner
from app.ui.labels import segment_label
from app.ui.segments.class_strip import class_colour
from app.ui.segments.memory_rows import MemoryRows
from app.ui.segments.why_not import WhyNot
from app.ui.segments.words import Vocabulary, field_words, seen_words
from app.ui.shell.page import Page
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Line, Text

_SHOWN_VALUES = 4
_HEADER = 34


class SampleCard(QFrame):
    """A table of members, a button for others, and the question under it."""

    others_wanted = Signal()
    customer_wanted = Signal(int)

    def __init__(self, page: Page) -> None:
        """Show rows over the jobs of `page`."""
        super().__init__()
        self.setProperty("card", "true")
        self._vocabulary = Vocabulary(date.min)
        self._total = 0
        self._rows: list[SampleRow] = []
        self._telling: set[int] = set()
        self._title, self._muted = Text("", "card"), Text("", "table", "muted")
        self.others = Button("", "link", "refresh-cw")
        self.others.clicked.connect(self.others_wanted)
        self.model = self._new_model(page.context.jobs)
        self.table = TableView(self.model, name="segment_sample", is_bare=True)
        self.table.row_activated.connect(self._on_activated)
        self.why = WhyNot(page)
        self._build()
        look().changed.connect(self._fit)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Who"))
        self.others.setText(self.tr("Others"))
        self.table.setAccessibleName(self.tr("Some members of the segment"))
        self.table.retranslate()
        self.why.retranslate()
        self._show_muted()

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Take the words of the rules."""
        self._vocabulary = vocabulary
        self.why.set_vocabulary(vocabulary)

    def show_sample(self, rows: list[SampleRow]) -> None:
        """Show some members."""
        self._rows = rows
        self._telling = _telling(rows)
        self.model.set_source(MemoryRows(rows))
        self._show_muted()
        self._fit()

    def set_total(self, total: int) -> None:
        """Say out of how many."""
        self._total = total
        self._show_muted()

    def _new_model(self, jobs: JobRunner) -> PagedTableModel[SampleRow]:
        columns: list[Column[SampleRow]] = [
            Column("name", lambda: self.tr("Customer"), lambda row: row.name, is_strong=True, width=170),
            Column(
                "segment",
                lambda: self.tr("RFM segment"),
                lambda row: segment_label(row.rfm_class or "prospect"),
                Kind.DOT,
                value=lambda row: class_colour(row.rfm_class or "prospect"),
                width=140,
            ),
            Column("why", lambda: self.tr("Why they are in"), self._why_in, hint=self._why_in, stretches=True),
            Column(
                "revenue",
                lambda: self.tr("Spent, 12 m."),
                lambda row: money(row.revenue_12m_cents, self._vocabulary.currency),
                Kind.NUMBER,
                width=110,
            ),
        ]
        return PagedTableModel(columns, jobs, self)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._muted)
        head.addStretch(1)
        head.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addStretch(1)
        column.addWidget(Line("strong"))
        column.addWidget(self.why)
        self._fit()

    def _fit(self) -> None:
        rows = max(len(self._rows), 1)
        self.table.setFixedHeight(look().px(_HEADER) + rows * look().row_height)

    def _show_muted(self) -> None:
        text = self.tr("{count} at random, of {total}")
        self._muted.setText(text.format(count=whole_number(len(self._rows)), total=whole_number(self._total)))
        self._muted.setVisible(bool(self._rows))
        self.others.setEnabled(self._total > len(self._rows))

    def _why_in(self, row: SampleRow) -> str:
        text = self.tr("{field}: {value}")
        told = [value for place, value in enumerate(row.values) if place in self._telling and value[0] != "rfm"]
        values = sorted(told, key=self._is_flag)[:_SHOWN_VALUES]
        seen = [(field, seen_words(field, value, self._vocabulary)) for field, value in values]
        return ", ".join(text.format(field=field_words(field), value=words) for field, words in seen)

    def _is_flag(self, entry: tuple[str, object]) -> bool:
        return self._vocabulary.value_type(entry[0]) == "flag"

    def _on_activated(self, row: SampleRow) -> None:
        self.customer_wanted.emit(row.customer_id)


def _telling(rows: Sequence[SampleRow]) -> set[int]:
    """Return the places of the values that differ between the members; all of them when none does."""
    places = range(min((len(row.values) for row in rows), default=0))
    differing = {place for place in places if len({str(row.values[place]) for row in rows}) > 1}
    return differing or set(places)
