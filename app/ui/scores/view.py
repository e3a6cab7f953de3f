"""What the page of one score is made from: a view under its tab, a strip of figures, a refusal that says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.scores.hints import explain
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Button, Card, KeyFigure, Line, Text, Tile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures

_LEAST_WIDTH = 120


class ScoreView(QWidget):
    """The page of one family of scores. The page asks it to `refresh` when it comes into sight or data changed."""

    action_changed = Signal()

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__()
        self.page = page
        self.is_stale = True
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GUTTER)

    @property
    def currency(self) -> str:
        """Return the currency of the shop."""
        figures = self.page.figures
        return figures.currency if figures is not None else "EUR"

    def refresh(self) -> None:
        """Read what the view shows, by jobs of its page."""

    def show_figures(self, figures: Figures) -> None:
        """Take what all scores share (day, thresholds, currency), in the language in force."""

    def action(self) -> str:
        """Return what the primary button of the page says; nothing hides it."""
        return ""

    def act(self) -> None:
        """Do what the primary button says."""


class FiguresOrRefusal(ScoreView):
    """A page with figures in the layout `told`, or with the reason why there are none yet."""

    def __init__(self, page: ScoresPage) -> None:
        """Start with neither in sight."""
        super().__init__(page)
        self.refusal = RefusalCard()
        self.refusal.import_wanted.connect(self._on_import)
        self._figures = QWidget()
        self.told = QVBoxLayout(self._figures)
        self.told.setContentsMargins(0, 0, 0, 0)
        self.told.setSpacing(GUTTER)
        for widget in (self.refusal, self._figures):
            self.column.addWidget(widget)
            widget.hide()

    def set_refused(self, *, is_refused: bool) -> None:
        """Show the reason, or the figures."""
        self.refusal.setVisible(is_refused)
        self._figures.setVisible(not is_refused)

    def _currency(self) -> str:
        return self.currency

    def _on_row(self, row: Any) -> None:
        self.page.show_profile(row.customer_id)

    def _on_import(self) -> None:
        self.page.context.navigator.go("importing")


def beside(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Return a row of widgets, each with its share of the width."""
    row = QHBoxLayout()
    row.setSpacing(GUTTER)
    for widget, share in parts:
        row.addWidget(widget, share)
    return row


class FigureStrip(QFrame):
    """Key figures in a row; `opened` carries the key of the one that was clicked."""

    opened = Signal(str)

    def __init__(self, keys: Sequence[str]) -> None:
        """Start with a place for each of `keys`, which also name their explanations."""
        super().__init__()
        self.setProperty("card", "true")
        self.figures = {key: KeyFigure() for key in keys}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, figure in enumerate(self.figures.values()):
            if place:
                row.addWidget(Line("upright"))
            figure.setMinimumWidth(_LEAST_WIDTH)
            figure.opened.connect(self._on_opened)
            row.addWidget(figure, 1)

    def show_figure(self, key: str, title: str, figure: str, below: str = "") -> None:
        """Show a figure under its title, with a line below it."""
        shown = self.figures[key]
        shown.set_figure(title, figure)
        shown.set_change("", below)
        explain(shown, key)

    def _on_opened(self) -> None:
        sender = self.sender()
        for key, figure in self.figures.items():
            if figure is sender:
                self.opened.emit(key)


class RefusalCard(Card):
    """Why nobody has a score yet, what is missing, and when it will do; `import_wanted` asks for more sales."""

    import_wanted = Signal()

    def __init__(self) -> None:
        """Start without words."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._tile = Tile("gauge", "neutral", 36, 18)
        self.fact = Text("", "card")
        self.sentence = Text("", "table", "secondary", wraps=True)
        self.button = Button("")
        self.button.clicked.connect(self.import_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self.fact)
        texts.addWidget(self.sentence)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        texts.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(14)
        tile = QVBoxLayout()
        tile.addWidget(self._tile)
        tile.addStretch(1)
        row.addLayout(tile)
        row.addLayout(texts, 1)
        self.body.addLayout(row)

    def show_refusal(self, fact: str, sentence: str, button: str = "") -> None:
        """Say that there is no score, why, and what to do."""
        self.fact.setText(fact)
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
