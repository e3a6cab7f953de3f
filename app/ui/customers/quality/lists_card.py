"""The lists to act on: doubtful values with their corrections, and what to ask of whom next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.customers.quality.doubtful_model import DoubtfulModel, QualityColumns, QuestionModel
from app.ui.customers.words import counted
from app.ui.formats import customers_count, money_round, whole_number
from app.ui.labels import label
from app.ui.tables import TableView
from app.ui.theme.widgets import Button, EmptyState, SegmentedControl, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.quality import DoubtfulValue, QualityOverview, Question
    from app.ui.shell.context import PageContext

LISTS = ("email", "phone", "address", "ask")
_EVERY = ""


class ListsCard(QFrame):
    """Signals: a list was chosen, corrections are wanted, one value is to be corrected by hand, a profile opened."""

    list_chosen = Signal()
    correct_wanted = Signal(object)  # list of DoubtfulValue
    by_hand_wanted = Signal(object)  # DoubtfulValue
    profile_wanted = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Start on the e-mails, empty."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self._overview: QualityOverview | None = None
        self.columns = QualityColumns()
        self.values = DoubtfulModel(context.jobs, self.columns, self)
        self.questions = QuestionModel(context.jobs, self.columns, self)
        self.value_table = TableView(self.values, name="quality.values", preferences=context.preferences, is_bare=True)
        self.question_table = TableView(
            self.questions, name="quality.questions", preferences=context.preferences, is_bare=True
        )
        self.lists = SegmentedControl([(key, "") for key in LISTS], is_small=True)
        self.ask = QComboBox()
        self._sentence = Text("", "table", "secondary", wraps=True)
        self._empty = EmptyState("circle-check")
        self._stack = QStackedWidget()
        for widget in (self.value_table, self.question_table, self._empty):
            self._stack.addWidget(widget)
        self._chosen = Text("", "table", "secondary")
        self.all_button = Button("", "quiet")
        self.by_hand = Button("", icon="pencil")
        self.correct = Button("", "primary")
        self._build()
        self._connect()
        self.retranslate()

    def choice(self) -> str:
        """Return the list in sight."""
        return self.lists.choice()

    def choose(self, key: str) -> None:
        """Show another list."""
        self.lists.set_choice(key)
        self._on_list(key)

    def asked(self) -> str | None:
        """Return the only datum to ask for, None for every one."""
        return self.ask.currentData() or None

    def show_overview(self, overview: QualityOverview) -> None:
        """Show how long the lists are."""
        self._overview = overview
        self.columns.currency = overview.currency
        self._show_lists()

    def show_values(self, values: Sequence[DoubtfulValue]) -> None:
        """Show the values of the list in sight."""
        self.values.set_values(values)
        self._show_body(has_rows=bool(values))

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show what to ask."""
        self.questions.set_questions(questions)
        self._show_body(has_rows=bool(questions))

    def retranslate(self) -> None:
        """Set every text."""
        self.lists.setAccessibleName(self.tr("Lists to act on"))
        self.ask.setAccessibleName(self.tr("What to ask for"))
        self.value_table.setAccessibleName(self.tr("Doubtful values"))
        self.question_table.setAccessibleName(self.tr("What to ask of whom"))
        self.by_hand.setText(self.tr("By hand…"))
        self.by_hand.set_hint(self.tr("Correct the value under the cursor"))
        self._show_lists()
        self._show_ticked()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.addWidget(self.lists)
        head.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 16, 10)
        below.setSpacing(12)
        below.addWidget(self._sentence, 1)
        below.addWidget(self.ask)
        foot = QFrame()
        foot.setProperty("foot", "true")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self._chosen)
        row.addWidget(self.all_button)
        row.addStretch(1)
        row.addWidget(self.by_hand)
        row.addWidget(self.correct)
        self._foot = foot
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self._stack, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.lists.chosen.connect(self._on_list)
        self.ask.activated.connect(self._on_ask)
        self.values.ticked.connect(self._show_ticked)
        self.value_table.clicked.connect(self._on_cell)
        self.value_table.row_activated.connect(self._on_row)
        self.question_table.row_activated.connect(self._on_row)
        self.all_button.clicked.connect(self._on_all)
        self.by_hand.clicked.connect(self._on_by_hand)
        self.correct.clicked.connect(self._on_correct)
        space = QShortcut(QKeySequence("Space"), self.value_table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._on_space)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self._on_correct)

    def _show_lists(self) -> None:
        overview = self._overview
        counts = dict(overview.lists) if overview is not None else {}
        asks = overview.asks if overview is not None else ()
        counts["ask"] = sum(total.customers for total in asks)
        names = {
            "email": self.tr("E-mails"),
            "phone": self.tr("Phones"),
            "address": self.tr("Addresses"),
            "ask": self.tr("To ask"),
        }
        known = overview is not None
        self.lists.set_texts(
            {key: f"{name} {whole_number(counts.get(key, 0))}" if known else name for key, name in names.items()}
        )
        chosen = self.asked()
        self.ask.clear()
        self.ask.addItem(self.tr("Every question"), _EVERY)
        for total in asks:
            text = self.tr("{ask}: {customers}").format(
                ask=label("quality_ask", total.ask), customers=customers_count(total.customers)
            )
            self.ask.addItem(text, total.ask)
        self.ask.setCurrentIndex(max(self.ask.findData(chosen or _EVERY), 0))
        self._show_sentence()

    def _show_sentence(self) -> None:
        key = self.choice()
        self.ask.setVisible(key == "ask")
        sentences = {
            "email": self.tr(
                "Addresses that cannot be right, or that messages came back from. Ticked ones are corrected."
            ),
            "phone": self.tr("Numbers that no country gives out, or that too many customers share."),
            "address": self.tr("Letters need street, postcode and town. What the other addresses tell is proposed."),
            "ask": self._stake_sentence(),
        }
        self._sentence.setText(sentences[key])

    def _stake_sentence(self) -> str:
        asks = self._overview.asks if self._overview is not None else ()
        wanted = [total for total in asks if self.asked() in {None, total.ask}]
        currency = self.columns.currency
        text = self.tr("One question for each customer, the most useful first. They bought for {money} in 12 months.")
        return text.format(money=money_round(sum(total.stake_cents for total in wanted), currency))

    def _show_body(self, *, has_rows: bool) -> None:
        is_ask = self.choice() == "ask"
        self._empty.set_texts(
            self.tr("Nothing to ask") if is_ask else self.tr("Nothing doubtful here"),
            self.tr("Every customer who bought in the last 12 months is known well.")
            if is_ask
            else self.tr("All values of this kind can be right."),
        )
        shown = self.question_table if is_ask else self.value_table
        self._stack.setCurrentWidget(shown if has_rows else self._empty)
        self._foot.setVisible(has_rows and not is_ask)
        self._show_ticked()

    def _show_ticked(self) -> None:
        ticked, most = len(self.values.chosen()), self.values.correctable()
        text = self.tr("{ticked} of {most} corrections ticked")
        self._chosen.setText(text.format(ticked=whole_number(ticked), most=whole_number(most)))
        self.all_button.setText(self.tr("Untick all") if ticked else self.tr("Tick all"))
        self.all_button.setVisible(most > 0)
        self._chosen.setVisible(most > 0)
        words = QCoreApplication.translate("ListsCard", "Correct %n value(s)", None, ticked)
        self.correct.setText(counted(words, ticked))
        self.correct.set_hint(self.tr("What files said stays beside; Undo takes it back"), "Ctrl+Return")
        self.correct.setEnabled(ticked > 0)
        self.correct.setVisible(most > 0)

    def _on_list(self, key: str) -> None:
        del key
        self._show_sentence()
        self.list_chosen.emit()

    def _on_ask(self, place: int) -> None:
        del place
        self._show_sentence()
        self.list_chosen.emit()

    def _on_cell(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.values.toggle(index)

    def _on_space(self) -> None:
        self.values.toggle(self.value_table.currentIndex())

    def _on_row(self, row: DoubtfulValue | Question) -> None:
        self.profile_wanted.emit(row.customer_id)

    def _on_all(self) -> None:
        self.values.tick_all(are_ticked=not self.values.chosen())

    def _on_by_hand(self) -> None:
        value = self.value_table.current_row() or self.values.row_at(0)
        if value is not None:
            self.by_hand_wanted.emit(value)

    def _on_correct(self) -> None:
        chosen = self.values.chosen()
        if chosen and self.correct.isVisible():
            self.correct_wanted.emit(chosen)
