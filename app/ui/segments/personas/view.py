"""The tab "Personas": a card for each, how many and why, how they differ, and prospects by maturity."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.persona import FEWEST_PERSONAS, MOST_PERSONAS
from app.ui.formats import customers_count, day_text, days_count, whole_number
from app.ui.jobs import Lane
from app.ui.labels import label
from app.ui.persona_words import persona_words
from app.ui.segments.personas import messages
from app.ui.segments.personas.card import PersonaBox
from app.ui.segments.personas.difference_card import DifferenceCard
from app.ui.segments.personas.maturity_card import MaturityCard
from app.ui.segments.personas.number_card import NumberCard
from app.ui.segments.personas.words import persona_rule
from app.ui.segments.personas.work import CountMoves, FindPersonas, KeepMaturity, ReadPersonas, Rename, Shown
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Banner, Button, EmptyState, JobStrip, Placeholder, SegmentedControl, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.models.domain.changes import Changes
    from app.models.domain.persona import PersonaMoves, PersonaPage
    from app.ui.segments.page import SegmentsPage

messages.teach()

_CARD_WIDTH: Final = 340
_MOST_COLUMNS: Final = 3
_YEAR_DAYS: Final = 365
_LONG_DAYS: Final = 548
_PLACEHOLDER_LINES: Final = 8


class PersonasView(QWidget):
    """The cards over the two pictures; `header_actions` stand in the page's header."""

    def __init__(self, page: SegmentsPage) -> None:
        """Start without personas."""
        super().__init__()
        self._page = page
        self._shown: Shown | None = None
        self._moves: PersonaMoves | None = None
        self._has_tried = False
        self.again = Button("", icon="refresh-cw")
        self.again.clicked.connect(self._on_again)
        self.header_actions = (self.again,)
        numbers = range(FEWEST_PERSONAS, MOST_PERSONAS + 1)
        self.facts = Text("", "table", "secondary", wraps=True)
        self.number_label = Text("", "table", "secondary")
        self.numbers = SegmentedControl([(str(k), str(k)) for k in numbers], is_small=True)
        self.numbers.chosen.connect(self._on_number)
        self.strip = JobStrip()
        self.moved = Banner("info")
        self.boxes: list[PersonaBox] = []
        self.difference, self.number = DifferenceCard(), NumberCard()
        self.number.chosen.connect(self._on_row)
        self.difference.grid.opened.connect(self._on_see)
        self.maturity = MaturityCard()
        self.empty = EmptyState("users")
        self.empty.primary_activated.connect(self._on_empty)
        self.waiting = Placeholder(_PLACEHOLDER_LINES)
        self._columns = 0
        self._build()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Read the personas anew."""
        self._page.load(ReadPersonas(self._page.context.services), self._on_read, latest="personas")

    def retranslate(self) -> None:
        """Set every text."""
        self.again.setText(self.tr("Find them again"))
        self.again.set_hint(self.tr("Look for personas in today's figures; the same kind of customer keeps its name"))
        self.number_label.setText(self.tr("Number of personas"))
        self.numbers.setAccessibleName(self.tr("Number of personas"))
        if self._shown is not None:
            self._show(self._shown)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.facts, 1)
        head.addWidget(self.number_label)
        head.addWidget(self.numbers)
        self.figures = QWidget()
        inside = QVBoxLayout(self.figures)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GUTTER)
        inside.addLayout(head)
        inside.addWidget(self.moved)
        self.grid = QGridLayout()
        self.grid.setSpacing(GUTTER)
        inside.addLayout(self.grid)
        inside.addWidget(self.difference)
        lower = QHBoxLayout()
        lower.setSpacing(GUTTER)
        lower.addWidget(self.number, 3)
        lower.addWidget(self.maturity, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GUTTER)
        for widget in (self.strip, self.waiting, self.figures, self.empty):
            whole.addWidget(widget)
        whole.addLayout(lower)
        whole.addStretch(1)
        for widget in (self.moved, self.figures, self.empty, self.number, self.maturity):
            widget.hide()

    def _connect(self) -> None:
        self.maturity.segment_wanted.connect(self._on_maturity_segment)
        self.maturity.customers_wanted.connect(self._on_maturity_customers)
        self.maturity.kept.connect(self._on_maturity_kept)
        self._page.context.shell.day_changed.connect(self._on_day)

    def _on_read(self, shown: Shown) -> None:
        is_other = self._shown is None or self._shown.page != shown.page
        self._shown = shown
        if is_other:
            self._moves = None
        self._show(shown)
        if shown.page.version is None:
            self._find_first(shown.page)
        elif is_other and shown.page.version.as_of < shown.page.as_of:
            self._page.load(CountMoves(self._page.context.services), self._on_moves, latest="persona_moves")

    def _find_first(self, page: PersonaPage) -> None:
        """Look for personas by itself the first time; afterwards only when asked."""
        if page.shortage is None and not self._has_tried and self._page.context.shell.looked_at is None:
            self._has_tried = True
            self._find(None)

    def _show(self, shown: Shown) -> None:
        page = shown.page
        self.waiting.hide()
        for widget in (self.figures, self.number):
            widget.setVisible(page.version is not None)
        self.empty.setVisible(page.version is None)
        self.maturity.setVisible(page.customers + shown.prospects > 0)
        self.maturity.show_prospects(shown)
        self._show_actions()
        if page.version is None:
            self._show_empty(page)
            return
        self.numbers.set_choice(str(len(page.cards)))
        self._show_facts(page)
        while len(self.boxes) < len(page.cards):
            self.boxes.append(self._new_box())
        for place, box in enumerate(self.boxes):
            if place < len(page.cards):
                box.show_card(page.cards[place], page.everybody, shown.currency)
        self._place_boxes(is_forced=True)
        self.difference.show_page(page, shown.currency)
        self.number.show_version(page.version, len(page.cards))

    def _show_facts(self, page: PersonaPage) -> None:
        version = page.version
        if version is None:
            return
        text = self.tr("Found in the purchases and contacts of {customers}, as of {day}. {reason}")
        self.facts.setText(
            text.format(
                customers=customers_count(version.customers),
                day=day_text(date.fromisoformat(version.as_of)),
                reason=self.number.reason_words(version, len(page.cards)),
            )
        )
        self._show_moved(page)

    def _show_moved(self, page: PersonaPage) -> None:
        """Say who changed persona: since the version was made, else from the run before it."""
        version, moves = page.version, self._moves
        self.moved.hide()
        if version is None:
            return
        if moves is not None:
            since, moved, compared = moves.since, moves.moved, moves.compared
            follows = self.tr(
                "Of {all} compared. The personas themselves stayed; these customers behave otherwise now."
            )
        elif version.moved is not None and version.compared is not None and version.before_as_of is not None:
            since, moved, compared = version.before_as_of, version.moved, version.compared
            follows = self.tr("Of {all} compared. Personas of the same kind kept their name and colour.")
        else:
            return
        if since < page.as_of:
            fact = QCoreApplication.translate(
                "PersonasView", "%n customer(s) changed persona since {day}.", None, moved
            )
        else:
            fact = QCoreApplication.translate("PersonasView", "%n customer(s) changed persona.", None, moved)
        fact = fact.replace(str(moved), whole_number(moved), 1).format(day=day_text(date.fromisoformat(since)))
        self.moved.set_banner("info", fact, follows.format(all=whole_number(compared)))
        self.moved.show()

    def _show_empty(self, page: PersonaPage) -> None:
        shortage = page.shortage
        if shortage is None:
            self.empty.set_texts(
                self.tr("Who are your customers?"),
                self.tr("Personas put together those who buy alike: how often, for how much, what, where and when."),
                self.tr("Find my personas"),
            )
            return
        title = self.tr("Too few customers for personas")
        if shortage.customers == 0:
            title = self.tr("No customer has bought yet")
            sentence = self.tr("Personas are found in purchases with a name. Import your sales to see them.")
        else:
            sentence = self.tr(
                "{customers} have bought; personas need {needed}: in fewer, chance makes the groups. {when}"
            ).format(
                customers=customers_count(shortage.customers),
                needed=whole_number(shortage.needed),
                when=self._when_words(shortage.ready_in_days),
            )
        self.empty.set_texts(title, sentence, self.tr("Import my files"))

    def _when_words(self, days: int | None) -> str:
        if days is None:
            return self.tr("No new customer came in a year: import more of your sales.")
        if days > _LONG_DAYS:
            years = round(days / _YEAR_DAYS)
            return QCoreApplication.translate(
                "PersonasView", "At the pace of the last year, in about %n year(s).", None, years
            )
        return self.tr("At the pace of the last year, in about {days}.").format(days=days_count(days))

    def _show_actions(self) -> None:
        """Another day can be looked at, not changed."""
        is_today = self._page.context.shell.looked_at is None
        has_personas = self._shown is not None and self._shown.page.version is not None
        self.again.setEnabled(is_today and has_personas)
        self.numbers.setEnabled(is_today)

    def _new_box(self) -> PersonaBox:
        box = PersonaBox()
        box.renamed.connect(self._on_renamed)
        box.customers_wanted.connect(self._on_see)
        box.segment_wanted.connect(self._on_segment)
        box.customer_opened.connect(self._on_customer)
        return box

    def minimumSizeHint(self) -> QSize:
        """Return no height of its own: that of the narrowest texts would leave a void under the last card."""
        return QSize(look().px(_CARD_WIDTH), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards beside each other as have room."""
        super().resizeEvent(event)
        self._place_boxes()

    def _place_boxes(self, *, is_forced: bool = False) -> None:
        columns = min(max(self.width() // look().px(_CARD_WIDTH), 1), _MOST_COLUMNS)
        if columns == self._columns and not is_forced:
            return
        self._columns = columns
        count = len(self._shown.page.cards) if self._shown is not None else 0
        for place, box in enumerate(self.boxes):
            self.grid.addWidget(box, place // columns, place % columns)
            box.setVisible(place < count)
        for column in range(_MOST_COLUMNS):
            self.grid.setColumnStretch(column, 1 if column < columns else 0)

    def _find(self, k: int | None) -> None:
        work = FindPersonas(self._page.context.services, k)
        title = self.tr("Finding personas")
        job = self._page.load(work, self._on_found, lane=Lane.WRITE, title=title, cancellable=True)
        job.ended.connect(self._on_ended)
        self.strip.follow(job)
        self.numbers.setEnabled(False)
        self.again.setEnabled(False)

    def _on_found(self, changes: Changes) -> None:
        self._page.context.shell.applied(changes)

    def _on_ended(self, state: object) -> None:
        """Let the number in force be seen again when a run was stopped."""
        del state
        self._show_actions()
        if self._shown is not None and self._shown.page.version is not None:
            self.numbers.set_choice(str(len(self._shown.page.cards)))

    def _on_moves(self, moves: PersonaMoves | None) -> None:
        self._moves = moves
        if self._shown is not None:
            self._show_moved(self._shown.page)

    def _on_again(self) -> None:
        self._find(None)

    def _on_number(self, key: str) -> None:
        if self._shown is not None and int(key) != len(self._shown.page.cards):
            self._find(int(key))

    def _on_row(self, key: Any) -> None:
        if self.numbers.isEnabled():
            self._on_number(str(key))

    def _on_renamed(self, key: str, words: str) -> None:
        self._page.load(Rename(self._page.context.services, key, words), self._on_found, lane=Lane.WRITE)

    def _on_see(self, key: str) -> None:
        self._page.context.navigator.go("customers", rule=persona_rule(key), name=self._name(key))

    def _on_segment(self, key: str) -> None:
        self._page.make_segment(persona_rule(key), self._name(key))

    def _on_customer(self, customer_id: int) -> None:
        self._page.context.navigator.go("customers", customer_id=customer_id)

    def _name(self, key: str) -> str:
        cards = self._shown.page.cards if self._shown is not None else ()
        return next((persona_words(card.persona.name) for card in cards if card.persona.key == key), key)

    def _on_maturity_segment(self, code: str) -> None:
        if self._shown is not None:
            self._page.make_segment(dict(self._shown.maturity[code][0]), label("maturity", code))

    def _on_maturity_customers(self, code: str) -> None:
        if self._shown is not None:
            rule = dict(self._shown.maturity[code][0])
            self._page.context.navigator.go("customers", rule=rule, name=label("maturity", code))

    def _on_maturity_kept(self, policy: Any) -> None:
        self._page.load(KeepMaturity(self._page.context.services, policy), self._on_kept, lane=Lane.WRITE)

    def _on_kept(self, changes: Changes) -> None:
        self.maturity.end_form()
        self._page.context.shell.applied(changes)

    def _on_empty(self) -> None:
        page = self._shown.page if self._shown is not None else None
        if page is not None and page.shortage is None:
            self._find(None)
        else:
            self._page.context.navigator.go("importing")

    def _on_day(self, day: object) -> None:
        del day
        self._show_actions()


def create(page: SegmentsPage) -> QWidget:
    """Build the view under its tab."""
    return PersonasView(page)
