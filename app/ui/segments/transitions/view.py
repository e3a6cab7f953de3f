"""The tab "Moves": from which class to which customers went between two days, why, and what comes next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.models.domain.transition import NOT_YET, Flow, Matrix, Projection, Segmentation
from app.ui.formats import day_text
from app.ui.jobs import Lane
from app.ui.places import documents_folder
from app.ui.segments.transitions.cell_pane import CellPane
from app.ui.segments.transitions.choices import FLOW, OWN, Choices
from app.ui.segments.transitions.flow_chart import FlowChart
from app.ui.segments.transitions.matrix_table import MatrixTable
from app.ui.segments.transitions.notes import noise_method, noise_note, projection_note
from app.ui.segments.transitions.segments_dialog import SegmentsDialog
from app.ui.segments.transitions.sheets import flow_sheet, matrix_sheet
from app.ui.segments.transitions.work import (
    Beside,
    MakeSegment,
    Offered,
    Question,
    ReadBeside,
    ReadCell,
    ReadFlow,
    ReadMatrix,
    ReadOffered,
    SaveSheets,
    usual_days,
)
from app.ui.theme.widgets import Banner, Button, Card, EmptyState, JobStrip, Text
from app.ui.theme.widgets.side_split import SideSplit

if TYPE_CHECKING:
    from datetime import date

    from app.models.domain.changes import Changes
    from app.models.domain.transition import CellDetail
    from app.ui.segments.page import SegmentsPage

_KEPT = "segments.transitions.segmentation"
_FIRST = "rfm"


class TransitionsView(QWidget):
    """The matrix, or the months, over the pane of the chosen passage; `header_actions` stand in the page's header."""

    def __init__(self, page: SegmentsPage) -> None:
        """Start without figures."""
        super().__init__()
        self._page = page
        self._offered: Offered | None = None
        self._question: Question | None = None
        self._days: tuple[date, date] | None = None
        self._matrix: Matrix | None = None
        self._beside: Beside | None = None
        self._flow: Flow | None = None
        self._opened: tuple[Question, tuple[str, str]] | None = None
        kept = page.context.preferences.get(_KEPT, _FIRST)
        self._segmentation_id = kept if isinstance(kept, str) else _FIRST
        self.export = Button("", icon="file-down")
        self.export.clicked.connect(self._on_export)
        self.header_actions = (self.export,)
        self.choices = Choices()
        self.early = Banner("info")
        self.strip = JobStrip()
        self.card = Card()
        self.table, self.chart = MatrixTable(), FlowChart()
        self.note, self.noise = (Text("", "caption", "muted", wraps=True) for _ in range(2))
        self.pane = CellPane(page)
        self.empty = EmptyState("chart-pie")
        self._build()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Read everything anew; the days and the choice stay."""
        self._page.load(ReadOffered(self._page.context.services), self._on_offered, latest="transitions.offered")

    def retranslate(self) -> None:
        """Set every text."""
        self.export.setText(self.tr("Export…"))
        self.export.set_hint(self.tr("Save the table as XLSX or CSV"), "Ctrl+E")
        self.choices.retranslate()
        self.pane.retranslate()
        self.table.setAccessibleName(self.tr("Matrix of passages"))
        self.empty.set_texts(
            self.tr("No customer has bought yet"),
            self.tr("Moves from one class to another need purchases with a name. Import your sales to see them."),
            self.tr("Import my files"),
        )
        self.table.matrix_model.retranslate()
        self.table.choose(self.table.chosen)
        if self._offered is not None:
            self._show_offered(self._offered)
        self._say()

    def open(self, *, segmentation: str = "", days: tuple[date, date] | None = None, **params: Any) -> None:
        """Show a segmentation, or two days."""
        del params
        self._segmentation_id = segmentation or self._segmentation_id
        self._days = days or self._days
        if self._offered is not None:
            self._ask()

    def _build(self) -> None:
        self.card.body.setSpacing(6)
        self._pictures = QStackedWidget()
        self._pictures.addWidget(self.table)
        self._pictures.addWidget(self.chart)
        self.card.body.addWidget(self._pictures, 1)
        for note in (self.noise, self.note):
            self.card.body.addWidget(note)
        self.split = SideSplit(
            self.card, self.pane, name="segments.transitions", preferences=self._page.context.preferences
        )
        self.choices.row.addWidget(self.split.toggle)
        self._figures = QWidget()
        inside = QVBoxLayout(self._figures)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for widget in (self.choices, self.early, self.strip):
            inside.addWidget(widget)
        inside.addWidget(self.split, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._figures, 1)
        whole.addWidget(self.empty, 1)
        for widget in (self.early, self.empty):
            widget.hide()

    def _connect(self) -> None:
        self.choices.days_chosen.connect(self._on_days)
        self.choices.segmentation_chosen.connect(self._on_segmentation)
        self.choices.mode.chosen.connect(self._on_mode)
        self.choices.picture.chosen.connect(self._on_picture)
        self.table.opened.connect(self._on_cell)
        self.table.told.connect(self._page.context.shell.announced)
        self.chart.band_opened.connect(self._on_band)
        self.early.link_activated.connect(self._on_first_day)
        self.empty.primary_activated.connect(self._on_import)
        self.pane.segment_wanted.connect(self._on_segment)
        self.pane.customers_wanted.connect(self._on_customers)
        self.pane.scenario_wanted.connect(self._on_scenario)
        self.pane.customer_opened.connect(self._on_customer)
        for keys, act in (("Ctrl+Return", self.pane.make.click), ("Ctrl+E", self.export.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_offered(self, offered: Offered) -> None:
        is_new = self._offered is None or self._offered.last_on != offered.last_on
        self._offered = offered
        if is_new or self._days is None:
            self._days = usual_days(offered)
        self._figures.setVisible(offered.first_on is not None)
        self.empty.setVisible(offered.first_on is None)
        self.export.setEnabled(offered.first_on is not None)
        known = {segmentation.id for segmentation in offered.segmentations}
        if self._segmentation_id not in known and not self._has_own_segments(offered):
            self._segmentation_id = _FIRST
        self._show_offered(offered)
        if offered.first_on is not None:
            self._ask()

    def _has_own_segments(self, offered: Offered) -> bool:
        """Whether the choice is a set of segments that are all there."""
        known = {segment.id for segment in offered.segments}
        ids = _ids_of(self._segmentation_id)
        return bool(ids) and set(ids) <= known

    def _show_offered(self, offered: Offered) -> None:
        chosen: Segmentation | None = None
        if ids := _ids_of(self._segmentation_id):
            chosen = Segmentation(self._segmentation_id, "segments", (), {str(number): "" for number in ids})
        self.choices.set_segmentations(offered.segmentations, chosen, self._segmentation_id)
        if self._days is not None:
            self.choices.set_days(self._days, offered.last_on)

    def _ask(self) -> None:
        """Read the matrix of what is chosen; the one in sight stays until then."""
        offered, days = self._offered, self._days
        if offered is None or days is None:
            return
        self.choices.set_days(days, offered.last_on)
        self._question = Question(self._segmentation_id, *days)
        self._say_early()
        read = ReadMatrix(self._page.context.services, self._question)
        title = self.tr("Comparing two days")
        job = self._page.load(read, self._on_matrix, latest="transitions.matrix", title=title, cancellable=True)
        self.strip.follow(job)
        if self.choices.picture.choice() == FLOW:
            self._read_flow()

    def _say_early(self) -> None:
        """Propose the first day with data when the first day is before it."""
        first = self._offered.first_on if self._offered is not None else None
        is_early = first is not None and self._days is not None and self._days[0] < first
        if is_early and first is not None:
            fact = self.tr("Your data begins on {day}.").format(day=day_text(first))
            follows = self.tr("On the first day chosen, nobody was a customer yet.")
            self.early.set_banner("info", fact, follows, self.tr("Compare from {day}").format(day=day_text(first)))
        self.early.setVisible(is_early)

    def _on_matrix(self, matrix: Matrix) -> None:
        offered, asked = self._offered, self._question
        if offered is None or asked is None:
            return
        self._matrix, self._beside = matrix, None
        self.table.matrix_model.show_matrix(matrix, offered.currency, offered.last_on)
        self._say()
        cell = self._opened[1] if self._opened is not None else _worth_opening(matrix)
        if cell is not None and matrix.cell(*cell).customers:
            self._open_cell(asked, matrix, cell)
        else:
            self._opened = None
            self.table.choose(None)
            self.pane.show_nothing()
        self._page.load(ReadBeside(self._page.context.services, asked), self._on_beside, latest="transitions.beside")

    def _on_beside(self, beside: Beside) -> None:
        if beside.question != self._question:
            return
        self._beside = beside
        ahead = beside.projection if isinstance(beside.projection, Projection) else None
        chosen = self.table.chosen
        self.table.matrix_model.show_beside(beside.noise, ahead)
        self.table.choose(chosen)
        self._say()

    def _say(self) -> None:
        is_flow = self.choices.picture.choice() == FLOW
        title = (
            self.tr("Who moves where, month by month") if is_flow else self.tr("Where they came from, where they are")
        )
        muted = self.tr("width: customers") if is_flow else self.tr("colour: share of the row")
        self.card.set_title(title, muted)
        self.note.setVisible(self._beside is not None and not is_flow)
        self.noise.setVisible(self.table.matrix_model.has_noise and not is_flow)
        self.noise.setText(noise_note())
        self.noise.setToolTip(noise_method())
        if self._beside is not None and self._matrix is not None:
            self.note.setText(projection_note(self._beside.projection, self._matrix.segmentation))

    def _on_cell(self, cell: tuple[str, str]) -> None:
        if self._matrix is not None and self._question is not None:
            self._open_cell(self._question, self._matrix, cell)

    def _on_band(self, days: tuple[date, date], cell: tuple[str, str]) -> None:
        step = (
            next((step for step in self._flow.steps if (step.from_on, step.to_on) == days), None)
            if self._flow
            else None
        )
        if step is not None:
            self._open_cell(Question(self._segmentation_id, *days), step, cell)

    def _open_cell(self, asked: Question, matrix: Matrix, cell: tuple[str, str]) -> None:
        self._opened = (asked, cell)
        self.table.choose(cell if asked == self._question else None)
        currency = self._offered.currency if self._offered is not None else "EUR"
        self.pane.show_opening(matrix, cell, currency)
        read = ReadCell(self._page.context.services, asked, cell)
        self._page.load(read, self._on_detail, latest="transitions.cell")

    def _on_detail(self, detail: CellDetail) -> None:
        self.pane.show_detail(detail)

    def _on_days(self, from_on: date, to_on: date) -> None:
        self._days = (min(from_on, to_on), max(from_on, to_on))
        if from_on != to_on:
            self._ask()

    def _on_first_day(self) -> None:
        if self._offered is not None and self._offered.first_on is not None and self._days is not None:
            self._on_days(self._offered.first_on, self._days[1])

    def _on_segmentation(self, segmentation_id: str) -> None:
        if segmentation_id == OWN:
            self._choose_segments()
            return
        self._take(segmentation_id)

    def _take(self, segmentation_id: str) -> None:
        self._segmentation_id, self._opened, self._flow = segmentation_id, None, None
        self._page.context.preferences.put(_KEPT, segmentation_id)
        if self._offered is not None:
            self._show_offered(self._offered)
        self._ask()

    def _choose_segments(self) -> None:
        offered = self._offered
        if offered is None:
            return
        self._show_offered(offered)
        dialog = SegmentsDialog(offered.segments, _ids_of(self._segmentation_id), self.window())
        dialog.taken.connect(self._on_segments)
        dialog.open()

    def _on_segments(self, ids: list[int]) -> None:
        self._take(OWN + ",".join(map(str, ids)))

    def _on_mode(self, mode: str) -> None:
        chosen = self.table.chosen
        self.table.matrix_model.set_mode(mode)
        self.table.choose(chosen)
        self._say()

    def _on_picture(self, picture: str) -> None:
        is_flow = picture == FLOW
        self._pictures.setCurrentWidget(self.chart if is_flow else self.table)
        self.choices.mode.setVisible(not is_flow)
        self._say()
        if is_flow:
            self._read_flow()

    def _read_flow(self) -> None:
        if self._question is None:
            return
        read, title = ReadFlow(self._page.context.services, self._question), self.tr("Reading twelve months")
        job = self._page.load(read, self._on_flow, latest="transitions.flow", title=title, cancellable=True)
        self.strip.follow(job)

    def _on_flow(self, flow: Flow) -> None:
        self._flow = flow
        self.chart.show_flow(flow)

    def _on_segment(self) -> None:
        if self.pane.detail is not None:
            self._page.make_segment(self.pane.detail.rule, self.pane.segment_name())

    def _on_customers(self) -> None:
        if self.pane.detail is not None:
            rule, name = self.pane.detail.rule, self.pane.segment_name()
            self._page.context.navigator.go("customers", rule=rule, name=name)

    def _on_scenario(self) -> None:
        detail = self.pane.detail
        if detail is not None:
            work = MakeSegment(self._page.context.services, self.pane.segment_name(), detail.rule)
            self._page.load(work, self._on_segment_made, lane=Lane.WRITE)

    def _on_segment_made(self, changes: Changes) -> None:
        self._page.context.shell.applied(changes)
        self._page.context.navigator.go("scenarios", gallery=True)

    def _on_customer(self, customer_id: int) -> None:
        self._page.context.navigator.go("customers", customer_id=customer_id)

    def _on_import(self) -> None:
        self._page.context.navigator.go("importing")

    def _on_export(self) -> None:
        if self._matrix is None:
            return
        name = self.tr("Passages {first} {second}").format(
            first=self._matrix.from_on.isoformat(), second=self._matrix.to_on.isoformat()
        )
        start = documents_folder() / f"{name}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the passages"), str(start), "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write what is in sight into `path`: the months' passages when they are, else the matrix."""
        if self._matrix is None:
            return
        is_flow = self.choices.picture.choice() == FLOW and self._flow is not None
        sheets = (flow_sheet(self._flow),) if is_flow and self._flow is not None else (matrix_sheet(self._matrix),)
        self._page.load(SaveSheets(path, sheets), self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._page.context.shell.toast(self.tr("{name} saved").format(name=path.name))


def _ids_of(segmentation_id: str) -> list[int]:
    """Return the segments of a set; none for any other segmentation."""
    if not segmentation_id.startswith(OWN):
        return []
    return [int(part) for part in segmentation_id.removeprefix(OWN).split(",") if part.isdecimal()]


def _worth_opening(matrix: Matrix) -> tuple[str, str] | None:
    """Return the passage to open first: where most money was lost by customers who moved, if any did."""
    moved = [cell for cell in matrix.cells if cell[0] != cell[1] and cell[0] != NOT_YET and cell[1] in matrix.columns]
    return min(moved, key=lambda cell: matrix.cells[cell].change_cents, default=None)


def create(page: SegmentsPage) -> QWidget:
    """Build the view under its tab."""
    return TransitionsView(page)
