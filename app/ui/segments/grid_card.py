"""Where a segment's members are in the RFM grid, over the whole base; a cell becomes a rule."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.ui.charts.heat_grid import HeatCell, HeatGrid
from app.ui.formats import NOTHING, whole_number
from app.ui.rfm_axes import MARKS, frequency_titles, recency_titles
from app.ui.segments.work import Looked
from app.ui.theme.widgets import Card, Text


class GridCard(Card):
    """The grid; `cell_chosen` carries recency and frequency mark."""

    cell_chosen = Signal(int, int)

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self._looked: Looked | None = None
        self._lead = Text("", "table", "secondary", wraps=True)
        self._columns = Text("", "caption", "muted", wraps=True)
        self._hint = Text("", "caption", "muted", wraps=True)
        self.grid = HeatGrid(cell_height=46)
        self.grid.opened.connect(self._on_opened)
        for widget in (self._lead, self._columns, self.grid, self._hint):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Where they are in the RFM grid"))
        self._lead.setText(self.tr("In each cell: customers of the segment, then all your customers of this cell."))
        self._columns.setText(self.tr("Down: days since the last purchase. Across: number of purchases."))
        self._hint.setText(self.tr("Click a cell to make it a rule."))
        if self._looked is not None:
            self.show_grid(self._looked)

    def show_grid(self, looked: Looked) -> None:
        """Show members over base."""
        self._looked = looked
        most = max((count for row in looked.inside for count in row), default=0) or 1
        rows, columns = recency_titles(looked.base), frequency_titles(looked.base)
        cells = [
            [
                self._cell(inside, base, inside / most, (row, column), (rows[row], columns[column]))
                for column, (inside, base) in enumerate(zip(insides, bases, strict=True))
            ]
            for row, (insides, bases) in enumerate(zip(looked.inside, looked.base.counts, strict=True))
        ]
        self.grid.set_cells(cells, rows, columns)
        total = sum(sum(row) for row in looked.inside)
        message = self.tr("{count} customers of the segment have marks").format(count=whole_number(total))
        self.grid.set_message(self.title_label.text(), message)

    def _cell(self, inside: int, base: int, shade: float, place: tuple[int, int], titles: tuple[str, str]) -> HeatCell:
        words = self.tr("{recency}, {frequency} purchases: {inside} of {base} customers")
        spoken = words.format(
            recency=titles[0], frequency=titles[1], inside=whole_number(inside), base=whole_number(base)
        )
        key = (MARKS[place[0]], place[1] + 1)
        if not inside:
            return HeatCell(None, NOTHING, whole_number(base) if base else "", spoken, key)
        return HeatCell(min(shade, 0.999), whole_number(inside), whole_number(base), spoken, key)

    def _on_opened(self, key: tuple[int, int]) -> None:
        self.cell_chosen.emit(*key)
