"""The card of a persona: its name to change in place, who they are in figures, three of them, what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.ui.formats import NOTHING, customers_count, days_ago, money_round, percent, whole_number
from app.ui.persona_words import COLOURS, persona_words
from app.ui.segments.personas.words import channel_words, figure_of, rhythm_words, taste_words
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, FlowLayout, IconButton, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from app.models.domain.persona import PersonaCard, PersonaFigures

LONGEST_NAME: Final = 60
_SIDE: Final = 12
_LINES: Final = ("last", "rhythm", "basket", "tastes", "channel")


class NameLine(QLineEdit):
    """A name being changed: kept by Enter or by going elsewhere, given up by Esc."""

    kept = Signal(str)
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter, give up on Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.kept.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.kept.emit(self.text())


class Square(QWidget):
    """The colour of a persona."""

    def __init__(self) -> None:
        """Start without a colour."""
        super().__init__()
        self._token = COLOURS[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_colour(self, token: str) -> None:
        """Take the colour of a token."""
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        """Return its side, in the text size in force."""
        return QSize(look().px(_SIDE), look().px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color(self._token))
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.end()


class PersonaBox(Card):
    """`renamed` carries key and words; the others carry the key, or the id of a customer."""

    renamed = Signal(str, str)
    customers_wanted = Signal(str)
    segment_wanted = Signal(str)
    customer_opened = Signal(int)

    def __init__(self) -> None:
        """Start without a persona."""
        super().__init__()
        self._card: PersonaCard | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.square, self.name = Square(), Text("", "card", wraps=True)
        self.line = NameLine()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.kept.connect(self._on_kept)
        self.line.given_up.connect(self._on_given_up)
        self.pencil = IconButton("pencil", "", is_small=True)
        self.pencil.clicked.connect(self.edit_name)
        self.extent = Text("", "strong", wraps=True)
        self.facts = {key: (Text("", "table", "muted"), Text("", "table", wraps=True)) for key in _LINES}
        self.typical_title = Text("", "table", "muted")
        self.typical: list[Button] = []
        self.see, self.make = Button("", is_small=True), Button("", is_small=True)
        self.see.clicked.connect(self._on_see)
        self.make.clicked.connect(self._on_make)
        self._build()

    def show_card(self, card: PersonaCard, everybody: PersonaFigures, currency: str) -> None:
        """Show a persona beside all customers, in the language in force."""
        self._card = card
        figures, words = card.figures, persona_words(card.persona.name)
        self.square.set_colour(COLOURS[card.persona.colour])
        self.name.setText(words)
        self.setAccessibleName(words)
        self.pencil.set_name(self.tr("Rename “{name}”").format(name=words))
        self.line.setAccessibleName(self.tr("Name of the persona"))
        self.line.setPlaceholderText(self.tr("Its own name"))
        text = self.tr("{customers} ({share}), {revenue} in 12 months ({revenue_share})")
        self.extent.setText(
            text.format(
                customers=customers_count(figures.customers),
                share=percent(figures.customers / max(everybody.customers, 1)),
                revenue=money_round(figures.revenue_12m_cents, currency),
                revenue_share=percent(figures.revenue_12m_cents / max(everybody.revenue_12m_cents, 1)),
            )
        )
        self._show_facts(figures, everybody, currency)
        self._show_typical(card)
        see = QCoreApplication.translate("PersonaBox", "See the %n", None, figures.customers)
        self.see.setText(see.replace(str(figures.customers), whole_number(figures.customers)))
        self.see.setAccessibleDescription(words)
        self.make.setText(self.tr("Make it a segment"))
        self.make.setAccessibleDescription(words)

    def edit_name(self) -> None:
        """Let the name be changed."""
        if self._card is not None:
            self.line.setText(persona_words(self._card.persona.name))
            self._set_editing(is_editing=True)
            self.line.setFocus()
            self.line.selectAll()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.square)
        head.addWidget(self.name, 1)
        head.addWidget(self.line, 1)
        head.addWidget(self.pencil)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (title, value) in enumerate(self.facts.values()):
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        row = len(self.facts)
        grid.addWidget(self.typical_title, row, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        self._names = FlowLayout(holder)
        grid.addWidget(holder, row, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.see)
        foot.addWidget(self.make)
        foot.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.extent)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.body.addLayout(foot)
        self.line.hide()

    def _show_facts(self, figures: PersonaFigures, everybody: PersonaFigures, currency: str) -> None:
        recency = figures.medians.get("recency_days")
        said = {
            "last": (self.tr("Last purchase"), NOTHING if recency is None else days_ago(round(recency))),
            "rhythm": (self.tr("Rhythm"), rhythm_words(figures)),
            "basket": (self.tr("Basket"), figure_of("average_basket_cents", figures, currency)),
            "tastes": (self.tr("Tastes"), taste_words(figures, everybody)),
            "channel": (self.tr("Where"), channel_words(figures)),
        }
        for key, (title, value) in said.items():
            self.facts[key][0].setText(title)
            self.facts[key][1].setText(value)
            for text in self.facts[key]:
                text.setVisible(value != NOTHING)

    def _show_typical(self, card: PersonaCard) -> None:
        self.typical_title.setText(self.tr("For example"))
        self.typical_title.setVisible(bool(card.typical))
        while len(self.typical) < len(card.typical):
            button = Button("", "link")
            button.clicked.connect(self._on_customer)
            self.typical.append(button)
            self._names.addWidget(button)
        for place, button in enumerate(self.typical):
            button.setVisible(place < len(card.typical))
            if place < len(card.typical):
                button.setText(card.typical[place].name)

    def _set_editing(self, *, is_editing: bool) -> None:
        self.line.setVisible(is_editing)
        self.name.setVisible(not is_editing)
        self.pencil.setVisible(not is_editing)

    def _on_kept(self, words: str) -> None:
        if self._card is None or self.line.isHidden():
            return
        self._set_editing(is_editing=False)
        self.pencil.setFocus()
        if words.strip() != persona_words(self._card.persona.name):
            self.renamed.emit(self._card.persona.key, words)

    def _on_given_up(self) -> None:
        self._set_editing(is_editing=False)
        self.pencil.setFocus()

    def _on_see(self) -> None:
        if self._card is not None:
            self.customers_wanted.emit(self._card.persona.key)

    def _on_make(self) -> None:
        if self._card is not None:
            self.segment_wanted.emit(self._card.persona.key)

    def _on_customer(self) -> None:
        sender = self.sender()
        if self._card is not None and isinstance(sender, Button) and sender in self.typical:
            self.customer_opened.emit(self._card.typical[self.typical.index(sender)].customer_id)
