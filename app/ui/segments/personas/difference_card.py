"""How personas differ: a row for each behaviour, a column for each persona, shaded by how far from everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui.charts.chart import text_width
from app.ui.charts.heat_grid import HeatCell, HeatGrid, ink_on
from app.ui.charts.legend import Legend
from app.ui.formats import NOTHING
from app.ui.persona_words import persona_words
from app.ui.segments.personas.words import column_words, figure_of
from app.ui.theme.look import look
from app.ui.theme.tokens import RADIUS_SM
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.persona import PersonaPage

_STEPS: Final = 7
_FURTHEST: Final = 1.4
_LEAST_APART: Final = 0.25
_ALWAYS: Final = ("recency_days", "purchase_days", "average_basket_cents", "tempo_days")
_MOST_ROWS: Final = 12
_CELL_HEIGHT, _GAP, _HEAD, _MOST_LEFT = 26, 3, 58, 220


class DifferenceGrid(HeatGrid):
    """Shades from less than everybody to more, under titles of up to three lines."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(_CELL_HEIGHT)

    def sizeHint(self) -> QSize:
        """Return what all rows take."""
        rows = look().px(_CELL_HEIGHT + _GAP) * max(len(self._rows), 1)
        return QSize(look().px(360), rows + look().px(_HEAD))

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint titles and cells."""
        painter.setFont(look().font("caption"))
        for row, title in enumerate(self._rows):
            box = self._box(rect, row, 0)
            room = QRectF(rect.left(), box.top(), box.left() - rect.left() - look().px(8), box.height())
            self._write(painter, room, title, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, title in enumerate(self._columns):
            box = self._box(rect, 0, column)
            room = QRectF(box.left(), rect.top(), box.width(), look().px(_HEAD) - look().px(4))
            self._write(painter, room, title, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                self._paint_cell(painter, self._box(rect, row, column), cell)

    def _write(self, painter: QPainter, room: QRectF, title: str, alignment: Qt.AlignmentFlag) -> None:
        painter.setFont(look().font("caption"))
        painter.setPen(look().color("text_secondary"))
        painter.drawText(room, int(alignment) | int(Qt.TextFlag.TextWordWrap), title)

    def _box(self, rect: QRectF, row: int, column: int) -> QRectF:
        px = look().px
        left = min(max((text_width(title) for title in self._rows), default=0.0), px(_MOST_LEFT)) + px(12)
        width = (rect.width() - left) / max(len(self._columns), 1)
        height = (rect.height() - px(_HEAD)) / max(len(self._rows), 1)
        corner = QPointF(rect.left() + left + column * width, rect.top() + px(_HEAD) + row * height)
        return QRectF(corner.x(), corner.y(), width - px(_GAP), height - px(_GAP))

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: HeatCell) -> None:
        step = 4 if cell.shade is None else min(max(int(cell.shade * _STEPS), 0), _STEPS - 1) + 1
        back = look().color(f"chart_div{step}")
        is_chosen = cell.key is not None and cell.key == self._chosen
        painter.setBrush(back)
        painter.setPen(QPen(look().color("text_primary"), 2) if is_chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, look().px(RADIUS_SM), look().px(RADIUS_SM))
        painter.setPen(ink_on(back))
        painter.setFont(look().font("table", 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.figure or NOTHING)


class DifferenceCard(Card):
    """The picture with its legend; a click on a column's cell opens the customers of the persona."""

    def __init__(self) -> None:
        """Start without personas."""
        super().__init__()
        self.grid = DifferenceGrid()
        self.words = Text("", "table", "secondary", wraps=True)
        self.legend = Legend([])
        self.body.addWidget(self.words)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.legend)
        self.body.addStretch(1)

    def show_page(self, page: PersonaPage, currency: str) -> None:
        """Show every persona, in the language in force."""
        self.set_title(self.tr("What sets them apart"))
        self.words.setText(
            self.tr("Typical figure of each persona. The stronger the colour, the further from everybody.")
        )
        self.legend.set_entries([(self.tr("less than everybody"), "chart_div2"), (self.tr("more"), "chart_div6")])
        names = _rows(page)
        titles = [persona_words(card.persona.name) for card in page.cards]
        cells = [[self._cell(page, place, name, currency) for place in range(len(page.cards))] for name in names]
        self.grid.set_cells(cells, [column_words(name) for name in names], titles)
        self.grid.set_message(self.tr("What sets them apart"), ", ".join(titles))

    def _cell(self, page: PersonaPage, place: int, name: str, currency: str) -> HeatCell:
        card = page.cards[place]
        apart = card.figures.apart.get(name, 0.0)
        figure = figure_of(name, card.figures, currency)
        text = self.tr("{persona}, {behaviour}: {figure}; everybody {usual}")
        words = text.format(
            persona=persona_words(card.persona.name),
            behaviour=column_words(name),
            figure=figure,
            usual=figure_of(name, page.everybody, currency),
        )
        return HeatCell(0.5 + apart / (2 * _FURTHEST), figure, "", words, card.persona.key)


def _rows(page: PersonaPage) -> Sequence[str]:
    """Return the columns worth showing: the usual ones, and those in which some persona is far from everybody."""
    names = [name for name in page.everybody.apart if name not in _mirrored(page)]
    furthest = {name: max(abs(card.figures.apart.get(name, 0.0)) for card in page.cards) for name in names}
    others = [name for name in names if name not in {*_ALWAYS, "revenue_cents"} and furthest[name] >= _LEAST_APART]
    chosen = sorted(others, key=lambda name: -furthest[name])[: _MOST_ROWS - len(_ALWAYS)]
    return [name for name in names if name in _ALWAYS or name in chosen]


def _mirrored(page: PersonaPage) -> set[str]:
    """Return the more usual one of two channels: what it says, the other one says too."""
    channels = [name for name in page.everybody.apart if name.startswith("channel.")]
    if len(channels) != 2:
        return set()
    return {max(channels, key=lambda name: page.everybody.means.get(name) or 0.0)}
