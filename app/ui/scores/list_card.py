"""A short list of customers on a card: a title, a table of rows that are already read, a link to all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.scores.hints import explain
from app.ui.tables import Column, PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.tokens import TABLE_HEADER
from app.ui.theme.widgets import Button, Placeholder, Text

if TYPE_CHECKING:
    from app.ui.shell.context import PageContext

_MOST_ROWS_SHOWN = 8
_LEAST_ROWS_SHOWN = 4
Order = Callable[[Any], Any]


@dataclass(frozen=True)
class MemoryRows:
    """A source over a sequence; `orders` give the value to sort by for each sort key."""

    known: Sequence[Any]
    orders: Mapping[str, Order] = field(default_factory=dict[str, Order])

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.known)

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[Any]:
        """Return a page of rows in the order asked for, that of the sequence without one."""
        order = self.orders.get(sort or "")
        known = sorted(self.known, key=order, reverse=descending) if order else self.known
        return known[offset : offset + limit]


class ListCard(QFrame):
    """`row_opened` carries a row, `all_wanted` is the link at the right of the title.

    Several rows chosen offer to become a segment: `chosen_wanted` carries the ids of their customers.
    """

    row_opened = Signal(object)
    all_wanted = Signal()
    chosen_wanted = Signal(object, str)  # with the title of the list

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        context: PageContext,
        orders: Mapping[str, Order] | None = None,
    ) -> None:
        """Make the empty list `name` (its widths are remembered)."""
        super().__init__()
        self.setProperty("card", "true")
        self._orders = orders or {}
        self._rows: Sequence[Any] = ()
        self.title, self._muted = Text("", "card"), Text("", "table", "muted")
        self.link = Button("", "link")
        self.link.clicked.connect(self.all_wanted)
        self.model = PagedTableModel(columns, context.jobs, self)
        self.table = TableView(self.model, name=f"scores.{name}", preferences=context.preferences, is_bare=True)
        self.table.row_activated.connect(self.row_opened)
        self.chosen = Button("", icon="list-checks", is_small=True)
        self.chosen.clicked.connect(self._on_chosen)
        self.chosen.hide()
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.model.loaded.connect(self._show_chosen)
        self.nobody = Text("", "table", "secondary", wraps=True)
        self.nobody.setContentsMargins(16, 4, 16, 16)
        self.waiting = Placeholder(_LEAST_ROWS_SHOWN)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(12)
        head.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._muted, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.chosen)
        head.addWidget(self.link)
        self._head = head
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.nobody)
        column.addWidget(self.waiting)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.nobody.hide()
        self.waiting.hide()
        look().changed.connect(self._fit)

    def set_words(self, title: str, muted: str, hint: str, link: str = "", nobody: str = "") -> None:
        """Set the title, what is beside it, the code of its explanation, the link, and what an empty list says."""
        self.title.setText(title)
        self._muted.setText(muted)
        explain(self.title, hint)
        self.table.setAccessibleName(title)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.nobody.setText(nobody)
        self.table.retranslate()
        self._show_chosen()

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the customers of the rows chosen, when there are several."""
        ids = tuple(row.customer_id for row in self.table.selected_rows())
        return ids if len(ids) > 1 else ()

    def add_before_link(self, widget: QWidget) -> None:
        """Put a control after the title."""
        self._head.insertWidget(2, widget)

    def set_busy(self) -> None:
        """Say that the rows are being looked for; old ones go."""
        self.table.hide()
        self.nobody.hide()
        self.waiting.show()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show rows in the order given."""
        self._rows = rows
        self.model.set_source(MemoryRows(rows, self._orders))
        self.waiting.hide()
        self.table.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        self._fit()

    def _show_chosen(self) -> None:
        count = len(self.chosen_ids())
        self.chosen.setVisible(count > 0)
        self.link.setVisible(not count and bool(self.link.text()))
        if count:
            text = QCoreApplication.translate("ListCard", "Make a segment of the {count} chosen")
            self.chosen.setText(text.format(count=whole_number(count)))

    def _on_chosen(self) -> None:
        self.chosen_wanted.emit(self.chosen_ids(), self.title.text())

    def _fit(self) -> None:
        """Keep room for some rows; the rest is reached by scrolling the table."""
        count = min(max(len(self._rows), _LEAST_ROWS_SHOWN), _MOST_ROWS_SHOWN)
        self.table.setMinimumHeight(look().px(TABLE_HEADER) + count * look().row_height + 2)
