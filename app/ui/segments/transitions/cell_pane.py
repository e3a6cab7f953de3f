"""The pane of a chosen passage: the sentence, what sets its customers apart, who they are, what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.domain.transition import LEAST_ROW, NOT_YET, CellDetail, Matrix, Mover
from app.ui.charts.chart import text_width
from app.ui.formats import NOTHING, customers_count, day_text, days_count, money_round, percent, whole_number
from app.ui.segments.transitions.difference_bars import DifferenceBars
from app.ui.segments.transitions.words import class_name, difference_words, when_words
from app.ui.segments.transitions.work import MoverRows
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, IconButton, Pane, Text

if TYPE_CHECKING:
    from app.ui.shell.page import Page

_LEAST_TABLE: Final = 190
_SHOWN: Final = 3


class CellPane(Pane):
    """`segment_wanted`, `customers_wanted` and `scenario_wanted` are for the passage in sight."""

    segment_wanted = Signal()
    customers_wanted = Signal()
    scenario_wanted = Signal()
    customer_opened = Signal(int)

    def __init__(self, page: Page) -> None:
        """Start without a passage."""
        super().__init__()
        self._asked: tuple[Matrix, tuple[str, str]] | None = None
        self._detail: CellDetail | None = None
        self._currency = "EUR"
        self.name = Text("", "pane", wraps=True)
        self.facts = Text("", "table", "secondary", wraps=True, is_rich=True)
        self.apart = Text("", "table_strong", wraps=True)
        self.about = Text("", "caption", "muted", wraps=True)
        self._bars = QWidget()
        self._bars_column = QVBoxLayout(self._bars)
        self._bars_column.setContentsMargins(0, 4, 0, 0)
        self._bars_column.setSpacing(10)
        self.model = PagedTableModel(self._columns(), page.context.jobs, self)
        self.table = TableView(self.model, name="segments.movers", preferences=page.context.preferences, is_bare=True)
        self.table.setMinimumHeight(look().px(_LEAST_TABLE))
        self.table.row_activated.connect(self._on_row)
        self.more = Button("", "link", is_small=True)
        self.more.clicked.connect(self._on_more)
        self._shows_all = False
        self.make, self.see, self.scenario = Button("", "primary"), Button(""), IconButton("workflow", "")
        self.make.clicked.connect(self.segment_wanted)
        self.see.clicked.connect(self.customers_wanted)
        self.scenario.clicked.connect(self.scenario_wanted)
        self._build()
        self.retranslate()

    @property
    def detail(self) -> CellDetail | None:
        """Return the opened passage."""
        return self._detail

    def retranslate(self) -> None:
        """Set every text."""
        self.make.setText(self.tr("Make it a segment"))
        self.make.set_hint(self.tr("Open the segment builder on these customers"), "Ctrl+Return")
        self.scenario.set_name(self.tr("Save them as a segment and choose a scenario for it"))
        self.table.setAccessibleName(self.tr("Customers of the passage"))
        self.table.retranslate()
        self._say()

    def show_nothing(self) -> None:
        """Say what can be clicked."""
        self._asked = self._detail = None
        self._say()

    def show_opening(self, matrix: Matrix, cell: tuple[str, str], currency: str) -> None:
        """Show what the matrix knows of a passage while the rest is read."""
        self._asked, self._currency, self._detail, self._shows_all = (matrix, cell), currency, None, False
        self._say()

    def show_detail(self, detail: CellDetail) -> None:
        """Show the opened passage."""
        if self._asked is None or self._asked[1] != (detail.row, detail.column):
            return
        self._detail = detail
        self.model.set_source(MoverRows(detail.movers))
        self.model.reload()
        self._say()

    def segment_name(self) -> str:
        """Return a name for the segment of the passage."""
        if self._asked is None:
            return ""
        matrix, cell = self._asked
        text = self.tr("{first} to {second}, {from_day} to {to_day}")
        first, second = (class_name(matrix.segmentation, code) for code in cell)
        days = {"from_day": day_text(matrix.from_on), "to_day": day_text(matrix.to_on)}
        return text.format(first=first, second=second, **days)

    def _build(self) -> None:
        top = self.add_section()
        top.addWidget(self.name)
        top.addWidget(self.facts)
        middle = self.add_section()
        for widget in (self.apart, self.about, self._bars, self.more):
            middle.addWidget(widget)
        holder = self.add_section()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.table, 1)
        self.body.setStretch(self.body.count() - 2, 1)
        self.body.setStretch(self.body.count() - 1, 0)
        for button in (self.make, self.see):
            self.add_action(button)
        self.foot.addStretch(1)
        self.add_action(self.scenario)

    def _say(self) -> None:
        for widget in (self.table, self._bars):
            widget.setVisible(self._detail is not None)
        for button in (self.make, self.see, self.scenario):
            button.setEnabled(self._detail is not None)
        self._clear_bars()
        self.more.hide()
        if self._asked is None:
            self.name.setText(self.tr("Who goes where"))
            self.facts.setText(self.tr("Click a cell of the matrix to see its customers and what sets them apart."))
            self.apart.setText("")
            self.about.setText("")
            self.see.setText(self.tr("See the customers"))
            return
        self._say_cell(*self._asked)
        self._say_differences(self._asked[1][0])

    def _say_cell(self, matrix: Matrix, cell: tuple[str, str]) -> None:
        first, second = (class_name(matrix.segmentation, code) for code in cell)
        is_same = cell[0] == cell[1]
        text = self.tr("{first}: stayed") if is_same else self.tr("{first} → {second}")
        self.name.setText(text.format(first=first, second=second))
        passage = matrix.cell(*cell)
        whole = matrix.row_total(cell[0]).customers
        share = matrix.share(*cell)
        said = [f"<b>{customers_count(passage.customers)}</b>"]
        if share is not None:
            text = self.tr("{share} of the {whole} who were “{first}”.")
            said = [f"{said[0]}, " + text.format(share=percent(share), whole=whole_number(whole), first=first)]
        else:
            said[0] += "."
            few = self.tr("Fewer than {count} were “{first}”: too few for a share.")
            said.append(few.format(count=LEAST_ROW, first=first))
        money_text = self.tr(
            "They spent {before} in the year before the first date, {after} in that before the second."
        )
        before, after = (money_round(cents, self._currency) for cents in
                         (passage.revenue_before_cents, passage.revenue_after_cents))  # fmt: skip
        said.append(money_text.format(before=before, after=after))
        self.facts.setText(" ".join(said))
        see = QCoreApplication.translate("CellPane", "See the %n", None, passage.customers)
        self.see.setText(see.replace(str(passage.customers), whole_number(passage.customers)))

    def _say_differences(self, row: str) -> None:
        detail = self._detail
        if detail is None:
            self.apart.setText(self.tr("Looking for what sets them apart…"))
            self.about.setText("")
            return
        count = whole_number(detail.compared)
        if detail.compared_with == "stayed":
            text = self.tr("What sets them apart from the {count} who stayed")
        elif row == NOT_YET:
            text = self.tr("What sets them apart from the {count} other new customers")
        else:
            text = self.tr("What sets them apart from the {count} who left")
        self.apart.setText(text.format(count=count))
        if detail.refusal is not None:
            self.about.setText(self.tr("Too few customers on one side to tell them apart."))
        elif not detail.differences:
            text = self.tr("Nothing clear: none of {count} facts differs by more than chance may.")
            self.about.setText(text.format(count=whole_number(detail.tried)))
        else:
            text = self.tr("Gaps too large for chance, among {count} facts looked at.")
            self.about.setText(text.format(count=whole_number(detail.tried)))
        self._bars.setVisible(bool(detail.differences))
        self._add_bars(detail)

    def _add_bars(self, detail: CellDetail) -> None:
        names = [self.tr("these"), self.tr("stayed") if detail.compared_with == "stayed" else self.tr("others")]
        width = round(max(text_width(name) for name in names)) + look().px(12)
        of = self.tr("{count} of {whole}")
        rest = 0 if self._shows_all else len(detail.differences) - _SHOWN
        self.more.setVisible(rest > 0)
        self.more.setText(QCoreApplication.translate("CellPane", "%n more difference(s)", None, max(rest, 0)))
        for difference in detail.differences[: None if self._shows_all else _SHOWN]:
            figures = (
                (difference.cell_with, difference.cell_customers, difference.cell_share),
                (difference.other_with, difference.other_customers, difference.other_share),
            )
            one, other = (
                (name, share, of.format(count=whole_number(having), whole=whole_number(whole)))
                for name, (having, whole, share) in zip(names, figures, strict=True)
            )
            words = difference_words(difference, self._currency)
            if difference.when != "before":
                words = self.tr("{fact}, {when}").format(fact=words, when=when_words(difference))
            self._bars_column.addWidget(DifferenceBars(words, when_words(difference), (one, other), width))

    def _on_more(self) -> None:
        self._shows_all = True
        self._say()

    def _clear_bars(self) -> None:
        while self._bars_column.count():
            item = self._bars_column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _columns(self) -> list[Column[Mover]]:
        return [
            Column("name", lambda: self.tr("Customer"), _name, sort="name", width=120, stretches=True, is_strong=True,
                   hint=_name),
            Column("silence", lambda: self.tr("Silence"), _silence, sort="silence", width=76, is_muted=True,
                   is_optional=True),
            Column("before", lambda: self.tr("Before"), self._before, Kind.NUMBER, sort="before", width=80),
            Column("after", lambda: self.tr("After"), self._after, Kind.NUMBER, sort="after", width=80),
        ]  # fmt: skip

    def _before(self, row: Mover) -> str:
        return money_round(row.revenue_before_cents, self._currency)

    def _after(self, row: Mover) -> str:
        return money_round(row.revenue_after_cents, self._currency)

    def _on_row(self, row: Mover) -> None:
        self.customer_opened.emit(row.customer_id)


def _name(row: Mover) -> str:
    return row.name


def _silence(row: Mover) -> str:
    return NOTHING if row.silence_days is None else days_count(row.silence_days)
