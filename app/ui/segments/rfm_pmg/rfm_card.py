"""The card of the RFM grid: coloured by number or by money, with the classes of each cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.ui.formats import customers_count, money_axis, money_round, percent, whole_number
from app.ui.rfm_axes import frequency_titles, recency_titles
from app.ui.segments.class_strip import ClassStrip
from app.ui.segments.rfm_pmg.cell_grid import Cell, CellGrid
from app.ui.segments.rfm_pmg.words import cell_words
from app.ui.theme.widgets import Card, SegmentedControl

if TYPE_CHECKING:
    from app.models.domain.rfm_pmg import GridCell
    from app.ui.segments.rfm_pmg.work import Shown

_MARKS: Final = 5
_SHORT_FROM_CENTS: Final = 100_000


class RfmCard(Card):
    """`chosen` carries the places of the cells taken, `told` the sentence the arrow keys came to."""

    chosen = Signal(object)
    told = Signal(str)

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self._shown: Shown | None = None
        self.by = SegmentedControl([("customers", ""), ("money", "")], is_small=True)
        self.by.chosen.connect(self._on_by)
        self.add_to_head(self.by)
        self.grid = CellGrid()
        self.grid.chosen.connect(self.chosen)
        self.grid.told.connect(self.told)
        self.strip = ClassStrip()
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.strip)

    def retranslate(self) -> None:
        """Set every text."""
        self.by.set_texts({"customers": self.tr("Customers"), "money": self.tr("Revenue")})
        if self._shown is not None:
            self.show_figures(self._shown)

    def show_figures(self, shown: Shown) -> None:
        """Show the grid."""
        self._shown = shown
        picture = shown.picture
        is_money = self.by.choice() == "money"
        beside = self.tr("colour: revenue of 12 months") if is_money else self.tr("colour: number of customers")
        self.set_title(self.tr("RFM grid"), beside)
        most = max((_amount(cell, is_money=is_money) for cell in picture.cells), default=0) or 1
        cells = [self._cell(cell, shown, most, is_money=is_money) for cell in picture.cells]
        rows = [cells[start : start + _MARKS] for start in range(0, len(cells), _MARKS)]
        titles = (self.tr("Last purchase"), self.tr("Number of purchases, ever"))
        self.grid.set_cells(rows, recency_titles(picture.grid), frequency_titles(picture.grid), titles)
        text = self.tr("{customers} with a purchase, by recency and frequency")
        self.grid.set_message(self.tr("RFM grid"), text.format(customers=customers_count(picture.marked)))
        self.strip.set_classes(picture.classes)
        self.strip.setToolTip(self.tr("The strip in each cell shows the classes of its customers, in these colours."))

    def _cell(self, cell: GridCell, shown: Shown, most: int, *, is_money: bool) -> Cell:
        place = (cell.recency, cell.frequency)
        words = cell_words(cell, shown.picture, shown.currency)
        if not cell.customers:
            return Cell(place, None, words=words)
        amount = max(_amount(cell, is_money=is_money), 0)
        whole = sum(max(_amount(one, is_money=is_money), 0) for one in shown.picture.cells) or 1
        figure = _money_text(amount, shown.currency) if is_money else whole_number(amount)
        classes = tuple((klass, count / cell.customers) for klass, count in cell.classes)
        return Cell(place, min(amount / most, 0.999), figure, percent(amount / whole), words, classes)

    def _on_by(self, by: str) -> None:
        del by
        if self._shown is not None:
            self.show_figures(self._shown)


def _money_text(cents: int, currency: str) -> str:
    """Return an amount that fits a cell."""
    return money_axis(cents, currency) if cents >= _SHORT_FROM_CENTS else money_round(cents, currency)


def _amount(cell: GridCell, *, is_money: bool) -> int:
    return cell.revenue_12m_cents if is_money else cell.customers
