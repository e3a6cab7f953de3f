"""The dry run in the window: totals, calendar, who is never reached and why, the chosen day."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.domain.rehearsal import Rehearsal
from app.services.scenarios.rehearsal import rehearsal_in_child
from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.formats import customers_count, percent, sentence_start, whole_number
from app.ui.jobs import ProcessWork
from app.ui.labels import channel_label, label
from app.ui.plan_words import contacts_count, day_of_week
from app.ui.scenarios.rehearsal.calendar import RehearsalCalendar
from app.ui.scenarios.rehearsal.day_list import ContactSource, columns
from app.ui.tables.paged_model import PagedTableModel
from app.ui.tables.table_view import TableView
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Card, JobStrip, KeyFigure, Line, SegmentedControl, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.scenario import PlannedContact
    from app.ui.scenarios.page import ScenariosPage

AHEAD_DAYS: Final = 60
PAST_DAYS: Final = 365
_SIDE_WIDTH: Final = 440
_FIGURES: Final = ("customers", "contacts", "withheld", "last")


class RehearsalView(QWidget):
    """`show_scenario` starts; the segmented control turns from the days to come to the year gone by."""

    customer_wanted = Signal(int)

    def __init__(self, page: ScenariosPage) -> None:
        """Start without days."""
        super().__init__()
        self._page = page
        self._scenario_id: int | None = None
        self._found: Rehearsal | None = None
        self._day: date | None = None
        self.span = SegmentedControl([("ahead", ""), ("past", "")])
        self.span.chosen.connect(self._on_span)
        self.strip = JobStrip()
        self.figures = {key: KeyFigure() for key in _FIGURES}
        self.calendar = RehearsalCalendar()
        self.calendar.opened.connect(self._on_day)
        self.reasons = BarRows(30)
        self.reasons.opened.connect(self._on_reason)
        self.calendar_card, self.reasons_card, self.list_card = Card(), Card(), Card()
        self.model = PagedTableModel(columns(), page.context.jobs, self)
        self.table = TableView(self.model, is_bare=True)
        self.table.row_activated.connect(self._on_row)
        self._note = Text("", "caption", "secondary", wraps=True)
        self._build()
        self.retranslate()

    def show_scenario(self, scenario_id: int | None) -> None:
        """Rehearse one scenario, or all that are in service (None)."""
        if scenario_id != self._scenario_id:
            self._found = None
        self._scenario_id = scenario_id
        self._start()

    def is_past(self) -> bool:
        """Whether the year gone by is replayed."""
        return self.span.choice() == "past"

    def retranslate(self) -> None:
        """Set every text."""
        ahead, past = self.tr("Next {days} days").format(days=AHEAD_DAYS), self.tr("Replay the past year")
        self.span.set_texts({"ahead": ahead, "past": past})
        self.span.setAccessibleName(self.tr("Days of the dry run"))
        self.calendar_card.set_title(self.tr("Contacts planned, day by day"))
        self._show()

    def _build(self) -> None:
        totals = QFrame()
        totals.setProperty("card", "true")
        row = QHBoxLayout(totals)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, figure in enumerate(self.figures.values()):
            if place:
                row.addWidget(Line("upright"))
            row.addWidget(figure, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.calendar)
        self.calendar.setProperty("scrolled", "true")
        self.calendar_card.body.addWidget(area, 1)
        self.calendar_card.body.addWidget(self._note)
        self.reasons_card.body.addWidget(self.reasons)
        self.list_card.body.addWidget(self.table, 1)
        side = QVBoxLayout()
        side.setSpacing(GUTTER)
        side.addWidget(self.reasons_card)
        side.addWidget(self.list_card, 1)
        right = QWidget()
        right.setFixedWidth(look().px(_SIDE_WIDTH))
        right.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        below = QHBoxLayout()
        below.setSpacing(GUTTER)
        below.addWidget(self.calendar_card, 1)
        below.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self.strip)
        column.addWidget(totals)
        column.addLayout(below, 1)

    def _start(self) -> None:
        context = self._page.context
        today = context.services.clock.today()
        first, days = (today - timedelta(days=PAST_DAYS), PAST_DAYS) if self.is_past() else (today, AHEAD_DAYS)
        services = context.services
        work = ProcessWork(rehearsal_in_child, (services.path, services.clock, first, days, self._scenario_id))
        job = self._page.load(work, self._on_found, latest="rehearsal", title=self.tr("Dry run"), cancellable=True)
        self.strip.follow(job)

    def _on_found(self, found: Rehearsal) -> None:
        self._found = found
        busy = [day for day in found.days if day.contacts]
        self._day = busy[0].day if busy else None
        self._show()

    def _on_span(self) -> None:
        self._found = None
        self._show()
        self._start()

    def _on_day(self, day: date) -> None:
        self._day = day
        self._show_day()

    def _on_reason(self, code: str) -> None:
        if self._found is not None:
            chosen = [each for each in self._found.withheld if each.withheld and each.withheld.code == code]
            self.calendar.set_chosen(None)
            self._list(label("withheld_group", code), chosen)

    def _on_row(self, contact: PlannedContact) -> None:
        self._page.context.navigator.go("customers", customer_id=contact.customer_id)

    def _show(self) -> None:
        found = self._found
        self.calendar.show_days(found.days if found else ())
        self._show_figures(found)
        self._show_reasons(found)
        self._show_day()
        self._note.setText(self._assumption(found))
        self.calendar.set_message(
            self.calendar_card.title_label.text(), contacts_count(found.contacts) if found else ""
        )

    def _show_figures(self, found: Rehearsal | None) -> None:
        titles = (self.tr("Customers contacted"), self.tr("Contacts"), self.tr("Withheld"))
        counts = (found.customers, found.contacts, len(found.withheld)) if found else (None, None, None)
        channels = [
            self.tr("{channel} {count}").format(channel=channel_label(channel), count=whole_number(count))
            for channel, count in (found.by_channel if found else ())
        ]
        below = (
            "",
            ", ".join(channels),
            self.tr("never reached, each with its reason") if found and found.withheld else "",
        )
        for key, title, count, words in zip(_FIGURES, titles, counts, below, strict=False):
            self.figures[key].set_figure(title, "" if count is None else whole_number(count))
            self.figures[key].set_change("", words)
        last = self.figures["last"]
        if found is None:
            last.set_figure("", "")
            last.set_change("", "")
        elif found.returned is not None:
            last.set_figure(self.tr("Came back by themselves"), whole_number(found.returned))
            share = percent(found.returned / found.customers) if found.customers else ""
            words = self.tr("{share} of them bought within {days} days, without any message")
            last.set_change("", words.format(share=share, days=found.returned_within) if share else "")
        else:
            last.set_figure(self.tr("Contacted most"), contacts_count(found.most[2]) if found.most else "")
            last.set_change("", found.most[1] if found.most else "")

    def _show_reasons(self, found: Rehearsal | None) -> None:
        counts = Counter(each.withheld.code for each in found.withheld if each.withheld) if found else Counter[str]()
        rows = [
            BarRow(label("withheld_group", code), count, whole_number(count), "chart_cat2", key=code)
            for code, count in counts.most_common()
        ]
        self.reasons.set_rows(rows, (self.tr("Reason"), self.tr("Contacts")))
        self.reasons_card.setVisible(bool(rows))
        self.reasons_card.set_title(
            self.tr("{count} withheld").format(count=contacts_count(sum(counts.values()))) if rows else ""
        )

    def _show_day(self) -> None:
        days = self._found.days if self._found else ()
        contacts = next((day.contacts for day in days if day.day == self._day), ())
        self.calendar.set_chosen(self._day)
        title = sentence_start(day_of_week(self._day)) if self._day else self.tr("No contact on any day")
        self._list(title if self._found else "", contacts)

    def _list(self, title: str, contacts: Sequence[PlannedContact]) -> None:
        beside = customers_count(len({contact.customer_id for contact in contacts})) if contacts else ""
        self.list_card.set_title(title, beside)
        self.model.set_source(ContactSource(tuple(contacts)))

    def _assumption(self, found: Rehearsal | None) -> str:
        if found is None:
            return ""
        if found.returned is not None:
            return self.tr(
                "Each day is planned from what was known on it, as if every message had been sent. Nobody received "
                "any: whoever bought did so by themselves."
            )
        return self.tr(
            "As if nobody bought anything until then and every plan were approved on its day: in fact there will be "
            "a few less."
        )
