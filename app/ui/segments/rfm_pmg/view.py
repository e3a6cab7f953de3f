"""The tab "RFM and PMG": the grid recency × frequency, the curve of the sizes, and the customers of what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.domain.settings import ScorePolicy
from app.ui.formats import customers_count, day_text
from app.ui.jobs import Lane
from app.ui.segments.rfm_pmg import messages
from app.ui.segments.rfm_pmg.choice_pane import ChoicePane
from app.ui.segments.rfm_pmg.limits_dialog import LimitsDialog
from app.ui.segments.rfm_pmg.pmg_card import PmgCard
from app.ui.segments.rfm_pmg.rfm_card import RfmCard
from app.ui.segments.rfm_pmg.words import Choice, cells_choice, size_choice, window_words
from app.ui.segments.rfm_pmg.work import KeepLimits, ReadPicture, Shown, TryLimits
from app.ui.shell.day_popup import DayPopup
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Banner, Button, EmptyState, JobStrip, Text
from app.ui.theme.widgets.side_split import SideSplit

if TYPE_CHECKING:
    from datetime import date

    from app.models.domain.changes import Changes
    from app.models.domain.rfm_pmg import LimitsPreview
    from app.ui.segments.page import SegmentsPage

messages.teach()

_FEW: Final = 50
"""Under so many customers, five marks and three sizes say little."""

Place = tuple[int, int]


class RfmPmgView(QWidget):
    """Both pictures over the pane of the choice; `header_actions` stand in the page's header."""

    def __init__(self, page: SegmentsPage) -> None:
        """Start without figures."""
        super().__init__()
        self._page = page
        self._shown: Shown | None = None
        self._chosen: tuple[list[Place], str] = ([], "")
        self._dialog: LimitsDialog | None = None
        self.limits = Button("", icon="sliders-horizontal")
        self.limits.clicked.connect(self._on_limits)
        self.header_actions = (self.limits,)
        self.day = Button("", icon="calendar")
        self.day.clicked.connect(self._on_day)
        self.facts = Text("", "table", "secondary", wraps=True)
        self.few = Banner("info")
        self.strip = JobStrip()
        self.rfm, self.pmg = RfmCard(), PmgCard()
        self.pane = ChoicePane(page)
        self.empty = EmptyState("chart-pie")
        self.empty.primary_activated.connect(self._on_import)
        self._build()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Read the pictures anew; the choice stays."""
        self._page.load(ReadPicture(self._page.context.services), self._on_read, latest="rfm_pmg")

    def retranslate(self) -> None:
        """Set every text."""
        self.limits.setText(self.tr("Limits…"))
        self.limits.set_hint(self.tr("Change where marks and sizes begin"))
        self.day.set_hint(self.tr("Look at another day"))
        for part in (self.rfm, self.pmg, self.pane):
            part.retranslate()
        self.empty.set_texts(
            self.tr("No customer has bought yet"),
            self.tr("The RFM grid and the PMG curve look at purchases with a name. Import your sales to see them."),
            self.tr("Import my files"),
        )
        if self._shown is not None:
            self._show(self._shown)

    def open(self, *, size: str = "", cells: list[Place] | None = None, **params: Any) -> None:
        """Show a size or some cells as chosen, once they are read."""
        del params
        if size or cells:
            self._chosen = (list(cells or []), size)
            self._show_choice()

    def choice(self) -> Choice | None:
        """Return what is chosen."""
        if self._shown is None:
            return None
        places, size = self._chosen
        if places:
            return cells_choice(places, self._shown.picture)
        found = [one for one in self._shown.picture.sizes if one.klass == size]
        return size_choice(found[0], self._shown.picture) if found else None

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.day)
        head.addWidget(self.facts, 1)
        cards = QWidget()
        cards.setProperty("scrolled", "true")
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self.rfm, 3)
        column.addWidget(self.pmg, 2)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(cards)
        preferences = self._page.context.preferences
        self.split = SideSplit(area, self.pane, name="segments.rfm_pmg", preferences=preferences)
        head.addWidget(self.split.toggle)
        self._figures = QWidget()
        inside = QVBoxLayout(self._figures)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(head)
        for widget in (self.few, self.strip):
            inside.addWidget(widget)
        inside.addWidget(self.split, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._figures, 1)
        whole.addWidget(self.empty, 1)
        for widget in (self.few, self.empty):
            widget.hide()

    def _connect(self) -> None:
        self.rfm.chosen.connect(self._on_cells)
        self.pmg.chosen.connect(self._on_size)
        for card in (self.rfm, self.pmg):
            card.told.connect(self._page.context.shell.announced)
        self.pane.segment_wanted.connect(self._on_segment)
        self.pane.customers_wanted.connect(self._on_customers)
        self.pane.customer_opened.connect(self._on_customer)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self.pane.make.click)

    def _on_read(self, shown: Shown) -> None:
        self._shown = shown
        self._show(shown)
        self._show_choice()

    def _show(self, shown: Shown) -> None:
        picture = shown.picture
        self._figures.setVisible(picture.marked > 0)
        self.empty.setVisible(picture.marked == 0)
        self.limits.setEnabled(picture.marked > 0)
        self.day.setText(self.tr("As of {day}").format(day=day_text(picture.as_of)))
        method = self.tr("marks by hand") if shown.policy.rfm.method == "thresholds" else self.tr("marks by fifths")
        text = self.tr("RFM: all purchases, {method}. PMG: {window}.")
        self.facts.setText(text.format(method=method, window=window_words(picture.window_days)))
        self.few.setVisible(0 < picture.marked < _FEW)
        few = self.tr("Only {customers} have bought.").format(customers=customers_count(picture.marked))
        self.few.set_banner("info", few, self.tr("Five marks and three sizes say more from 50 customers on."))
        self.rfm.show_figures(shown)
        self.pmg.show_figures(shown)

    def _show_choice(self) -> None:
        """Outline the choice and show its customers."""
        places, size = self._chosen
        self.rfm.grid.set_taken(places)
        self.pmg.curve.set_taken(size)
        choice = self.choice()
        currency = self._shown.currency if self._shown is not None else "EUR"
        self.pane.show_choice(choice, currency)
        if choice is not None and choice.customers:
            self.pane.read(choice)

    def _on_cells(self, places: list[Place]) -> None:
        self._chosen = (places, "")
        self._show_choice()

    def _on_size(self, size: str) -> None:
        self._chosen = ([], size)
        self._show_choice()

    def _on_segment(self) -> None:
        choice = self.choice()
        if choice is not None:
            self._page.make_segment(choice.rule, choice.name)

    def _on_customers(self) -> None:
        choice = self.choice()
        if choice is not None:
            self._page.context.navigator.go("customers", rule=choice.rule, name=choice.name)

    def _on_customer(self, customer_id: int) -> None:
        self._page.context.navigator.go("customers", customer_id=customer_id)

    def _on_import(self) -> None:
        self._page.context.navigator.go("importing")

    def _on_day(self) -> None:
        if self._shown is None:
            return
        popup = DayPopup(self._shown.picture.as_of, self._shown.today, self)
        popup.picked.connect(self._on_picked)
        popup.adjustSize()
        popup.move(self.day.mapToGlobal(QPoint(0, self.day.height() + 4)))
        popup.show()

    def _on_picked(self, day: date) -> None:
        is_today = self._shown is not None and day == self._shown.today
        self._page.context.shell.day_wanted.emit(None if is_today else day)

    def _on_limits(self) -> None:
        if self._shown is None:
            return
        dialog = LimitsDialog(self._shown, self.window())
        dialog.tried.connect(self._on_tried)
        dialog.kept.connect(self._on_kept)
        dialog.destroyed.connect(self._on_dialog_gone)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_gone(self) -> None:
        self._dialog = None

    def _on_tried(self, policy: ScorePolicy) -> None:
        self._page.load(TryLimits(self._page.context.services, policy), self._on_preview, latest="limits")

    def _on_preview(self, preview: LimitsPreview) -> None:
        if self._dialog is not None:
            self._dialog.show_preview(preview)

    def _on_kept(self, policy: ScorePolicy) -> None:
        work = KeepLimits(self._page.context.services, policy)
        title = self.tr("Computing the scores")
        job = self._page.load(work, self._on_changed, lane=Lane.WRITE, title=title, cancellable=True)
        self.strip.follow(job)

    def _on_changed(self, changes: Changes) -> None:
        self._page.context.shell.applied(changes)


def create(page: SegmentsPage) -> QWidget:
    """Build the view under its tab."""
    return RfmPmgView(page)
