"""The customers of what was chosen in a picture, those with most money first, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.models.domain.customer import CustomerRow
from app.ui.formats import NOTHING, customers_count, days_count, money, money_round, percent, whole_number
from app.ui.segments.rfm_pmg.work import RuleCustomers
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, FlowLayout, Pane, Text

if TYPE_CHECKING:
    from app.ui.segments.rfm_pmg.words import Choice
    from app.ui.shell.page import Page

_LEAST_TABLE: Final = 200


class ChoicePane(Pane):
    """`segment_wanted` and `customers_wanted` are for the choice in sight; `customer_opened` carries an id."""

    segment_wanted = Signal()
    customers_wanted = Signal()
    customer_opened = Signal(int)

    def __init__(self, page: Page) -> None:
        """Start without a choice."""
        super().__init__()
        self._page = page
        self._choice: Choice | None = None
        self._currency = "EUR"
        self.name = Text("", "pane", wraps=True)
        self.facts = Text("", "table", "secondary", wraps=True)
        self.model = PagedTableModel(self._columns(), page.context.jobs, self)
        self.table = TableView(self.model, name="segments.choice", preferences=page.context.preferences, is_bare=True)
        self.table.setMinimumHeight(look().px(_LEAST_TABLE))
        self.table.row_activated.connect(self._on_row)
        self.make = Button("", "primary")
        self.make.clicked.connect(self.segment_wanted)
        self.see = Button("")
        self.see.clicked.connect(self.customers_wanted)
        top = self.add_section()
        top.addWidget(self.name)
        top.addWidget(self.facts)
        holder = self.add_section()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.table, 1)
        self.body.setStretch(self.body.count() - 2, 1)
        self.body.setStretch(self.body.count() - 1, 0)
        actions = QWidget()
        flow = FlowLayout(actions, 8)
        flow.addWidget(self.make)
        flow.addWidget(self.see)
        self.add_action(actions)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.make.setText(self.tr("Make it a segment"))
        self.make.set_hint(self.tr("Open the segment builder on these customers"), "Ctrl+Return")
        self.table.setAccessibleName(self.tr("Customers of the choice"))
        self.table.retranslate()
        self.show_choice(self._choice, self._currency)

    def show_choice(self, choice: Choice | None, currency: str) -> None:
        """Show who was chosen; nothing chosen says what can be."""
        self._choice, self._currency = choice, currency
        self.table.setVisible(choice is not None and choice.customers > 0)
        self.make.setEnabled(choice is not None)
        self.see.setEnabled(choice is not None and choice.customers > 0)
        if choice is None:
            self.name.setText(self.tr("Who is where"))
            self.facts.setText(
                self.tr(
                    "Click a cell of the grid, or a part of the curve, to see its customers. Ctrl and Shift take "
                    "several cells."
                )
            )
            self.see.setText(self.tr("See the customers"))
            return
        self.name.setText(choice.name)
        text = self.tr("{customers}, {share} of those who bought. {money}, {money_share} of the revenue.")
        self.facts.setText(
            text.format(
                customers=customers_count(choice.customers),
                share=percent(choice.share, 1),
                money=money_round(choice.revenue_cents, currency),
                money_share=percent(choice.money_share, 1),
            )
        )
        see = QCoreApplication.translate("ChoicePane", "See the %n", None, choice.customers)
        self.see.setText(see.replace(str(choice.customers), whole_number(choice.customers)))

    def read(self, choice: Choice) -> None:
        """Read the customers of a choice."""
        self.model.set_source(RuleCustomers(self._page.context.services, choice.rule))
        self.model.reload()

    def _columns(self) -> list[Column[CustomerRow]]:
        return [
            Column(
                "name", lambda: self.tr("Customer"), _name, sort="name", width=130, stretches=True, is_strong=True,
                hint=_name,
            ),
            Column(
                "silence", lambda: self.tr("Silence"), _silence, sort="last_purchase", width=84, is_muted=True,
                is_optional=True,
            ),
            Column(
                "revenue", lambda: self.tr("Sales 12 m."), lambda row: money(row.revenue_12m_cents, self._currency),
                Kind.NUMBER, sort="revenue_12m", width=100,
            ),
        ]  # fmt: skip

    def _on_row(self, row: CustomerRow) -> None:
        self.customer_opened.emit(row.customer_id)


def _name(row: CustomerRow) -> str:
    return row.name


def _silence(row: CustomerRow) -> str:
    return NOTHING if row.silence_days is None else days_count(row.silence_days)
