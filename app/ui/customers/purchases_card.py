"""The purchases of a customer as stems in time, with the present silence shaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.charts.stem_chart import Stem, StemChart
from app.ui.customers.words import purchases_count
from app.ui.formats import days_count, days_short, money, money_axis
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from app.models.domain.customer import PurchaseRow
    from app.ui.customers.customer_facts import CustomerFacts

_STEMS_AT_MOST = 400
_SILENCE_FACTOR = 1.5
_SILENCE_LEAST_DAYS = 30


class PurchasesCard(Card):
    """One stem per sale; a prospect is told what would make a customer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self.chart = StemChart(200)
        self._nothing = Text("", "table", "muted", wraps=True)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self._nothing)

    def show_facts(self, facts: CustomerFacts, today: date) -> None:
        """Show the sales of a customer up to today."""
        profile, currency = facts.profile, facts.currency
        sales = [row for row in facts.purchases if row.kind == "sale" and row.net_cents > 0 and row.on <= today]
        self.chart.setVisible(bool(sales))
        self._nothing.setVisible(not sales)
        if not sales:
            self.set_title(self.tr("Purchases"))
            sentence = self.tr("No purchase yet. A first one, in the shop or online, makes this prospect a customer.")
            self._nothing.setText(sentence)
            return
        text = self.tr("{purchases}, {total} in all, average basket {basket}")
        words = text.format(
            purchases=purchases_count(profile.purchase_count),
            total=money(profile.revenue_cents, currency),
            basket=money(profile.average_basket_cents, currency),
        )
        self.set_title(self.tr("Purchases"), words)
        self.chart.set_message(self.tr("Purchases"), words)
        self._show_stems(sales, facts, today)

    def _show_stems(self, sales: list[PurchaseRow], facts: CustomerFacts, today: date) -> None:
        stems = [Stem(row.on, row.net_cents) for row in sales[:_STEMS_AT_MOST]]
        self._currency = facts.currency
        self.chart.set_stems(stems, today, self._amount, self._silence(facts))

    def _amount(self, cents: float) -> str:
        return money_axis(cents, self._currency)

    def _silence(self, facts: CustomerFacts) -> tuple[str, str]:
        """The band is drawn when the silence is longer than usual."""
        days, tempo = facts.profile.silence_days, facts.profile.tempo_days
        if days is None or days < _SILENCE_LEAST_DAYS or (tempo and days < tempo * _SILENCE_FACTOR):
            return "", ""
        self.chart.setToolTip(self.tr("No purchase for {days}").format(days=days_count(days)))
        return days_short(days), self.tr("silence")
