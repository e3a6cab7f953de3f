"""Who entered and who left between two days: two lists under one switch, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.segment_history import MovedCustomer, Moves
from app.ui.formats import money, whole_number
from app.ui.segments.history.words import between_words
from app.ui.segments.memory_rows import MemoryRows
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.tokens import TABLE_HEADER
from app.ui.theme.widgets import Button, FlowLayout, SegmentedControl, Text

if TYPE_CHECKING:
    from app.ui.shell.page import Page

ENTERED: Final = "entered"
LEFT: Final = "left"
_MOST_ROWS: Final = 6
_LEAST_ROWS: Final = 3


class MovedList(QWidget):
    """`segment_wanted` and `customers_wanted` carry which of the two is in sight; `customer_opened` an id."""

    segment_wanted = Signal(str)
    customers_wanted = Signal(str)
    customer_opened = Signal(int)

    def __init__(self, page: Page) -> None:
        """Start empty."""
        super().__init__()
        self._moves: Moves | None = None
        self._currency = "EUR"
        self.title = Text("", "table_strong", wraps=True)
        self.which = SegmentedControl([(ENTERED, ""), (LEFT, "")], is_small=True)
        self.which.chosen.connect(self._on_which)
        self.nobody = Text("", "table", "secondary", wraps=True)
        self.model = PagedTableModel(self._columns(), page.context.jobs, self)
        self.table = TableView(self.model, name="segments.moved", preferences=page.context.preferences, is_bare=True)
        self.table.row_activated.connect(self._on_row)
        self.make, self.see = Button("", is_small=True), Button("", "quiet", is_small=True)
        self.make.clicked.connect(self._on_make)
        self.see.clicked.connect(self._on_see)
        self._foot = QWidget()
        foot = FlowLayout(self._foot, 8)
        foot.addWidget(self.make)
        foot.addWidget(self.see)
        choice = QHBoxLayout()
        choice.setContentsMargins(0, 0, 0, 0)
        choice.addWidget(self.which)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(choice)
        for widget in (self.nobody, self.table, self._foot):
            column.addWidget(widget)

    def retranslate(self) -> None:
        """Set every text."""
        self.make.setText(self.tr("Make it a segment"))
        self.table.setAccessibleName(self.tr("Who moved"))
        self.table.retranslate()
        self._show()

    def set_saved(self, *, is_saved: bool) -> None:
        """Let those who moved become a segment: its rule names the one they moved in, which must be saved for that."""
        self.make.setEnabled(is_saved)
        self.make.set_hint("" if is_saved else self.tr("Save the segment first: the new one will name it."))

    def show_moves(self, moves: Moves, currency: str) -> None:
        """Show who moved; the list with somebody comes first."""
        self._moves, self._currency = moves, currency
        if not self._count() and moves.entered + moves.left:
            self.which.set_choice(ENTERED if moves.entered else LEFT)
        self._show()

    def _show(self) -> None:
        if self._moves is None:
            return
        moves, count = self._moves, self._count()
        self.title.setText(between_words(moves.from_on, moves.to_on))
        self.which.set_texts(
            {
                ENTERED: self.tr("Entered {count}").format(count=whole_number(moves.entered)),
                LEFT: self.tr("Left {count}").format(count=whole_number(moves.left)),
            }
        )
        has_entered = self.which.choice() == ENTERED
        rows = moves.first_entered if has_entered else moves.first_left
        self.model.set_source(MemoryRows(rows))
        self.nobody.setText(self.tr("Nobody entered.") if has_entered else self.tr("Nobody left."))
        self.nobody.setVisible(not count)
        self.table.setVisible(bool(count))
        self._foot.setVisible(bool(count))
        see = QCoreApplication.translate("MovedList", "See the %n", None, count)
        self.see.setText(see.replace(str(count), whole_number(count)))
        shown = min(max(len(rows), _LEAST_ROWS), _MOST_ROWS)
        self.table.setFixedHeight(look().px(TABLE_HEADER) + shown * look().row_height + 2)

    def _count(self) -> int:
        if self._moves is None:
            return 0
        return self._moves.entered if self.which.choice() == ENTERED else self._moves.left

    def _columns(self) -> list[Column[MovedCustomer]]:
        return [
            Column("name", lambda: self.tr("Customer"), _name, width=120, stretches=True, is_strong=True, hint=_name),
            Column(
                "before", lambda: self.tr("12 m. before"), lambda row: money(row.revenue_before_cents, self._currency),
                Kind.NUMBER, width=118, is_optional=True, is_muted=True,
            ),
            Column(
                "after", lambda: self.tr("Sales 12 m."), lambda row: money(row.revenue_after_cents, self._currency),
                Kind.NUMBER, width=96,
            ),
        ]  # fmt: skip

    def _on_which(self, which: str) -> None:
        del which
        self._show()

    def _on_row(self, row: MovedCustomer) -> None:
        self.customer_opened.emit(row.customer_id)

    def _on_make(self) -> None:
        self.segment_wanted.emit(self.which.choice())

    def _on_see(self) -> None:
        self.customers_wanted.emit(self.which.choice())


def _name(row: MovedCustomer) -> str:
    return row.name
