"""The pane of one segment: its rule in words, its count, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.segment import Segment, SegmentCount
from app.ui.formats import NOTHING, money_round, percent, whole_number
from app.ui.segments.class_strip import ClassStrip
from app.ui.segments.history.view import HistoryView
from app.ui.segments.list_rows import list_id_of
from app.ui.segments.sentences import sentence
from app.ui.segments.words import Vocabulary, segment_name
from app.ui.shell.page import Page
from app.ui.theme.widgets import Button, IconText, Pane, Text

_PAST_AFTER_MS = 600
_REACH = (("email", "mail"), ("sms", "message-square"), ("phone", "phone"), ("post", "mailbox"))


class SegmentPane(Pane):
    """Shows a segment; its buttons are connected by the list."""

    def __init__(self, page: Page) -> None:
        """Start without a segment; its past is read by jobs of `page`."""
        super().__init__()
        self._segment: Segment | None = None
        self._vocabulary: Vocabulary | None = None
        self._count: SegmentCount | None = None
        self.name = Text("", "pane", wraps=True)
        self.words = Text("", "table", "secondary", wraps=True, is_selectable=True)
        self._figure, self._share, self._money = Text("", "figure"), Text("", "caption", "muted"), Text("", "table")
        self.strip = ClassStrip()
        self._reach = {key: IconText(icon, "") for key, icon in _REACH}
        self._reach_title = Text("", "caption_strong", "secondary")
        self.edit = Button("", "primary", "pencil")
        self.customers = Button("", icon="users")
        self.use = Button("", icon="send")
        self.scenario = Button("", icon="workflow")
        self.copy = Button("", "quiet", "copy")
        self.more = Button("", "quiet", "ellipsis")
        self._past_title = Text("", "caption_strong", "secondary")
        self.past = HistoryView(page)
        self._past_timer = QTimer(self)  # whoever goes through the list does not ask for the past of each
        self._past_timer.setSingleShot(True)
        self._past_timer.setInterval(_PAST_AFTER_MS)
        self._past_timer.timeout.connect(self._on_past)
        self._build()

    def retranslate(self) -> None:
        """Set every text."""
        self.customers.setText(self.tr("See the customers"))
        self.use.setText(self.tr("Use for a list"))
        self.copy.setText(self.tr("Duplicate"))
        self.scenario.setText(self.tr("Use in a scenario"))
        self.more.setText(self.tr("More…"))
        self._past_title.setText(self.tr("The last 24 months"))
        self.past.retranslate()
        self._reach_title.setText(self.tr("You may reach"))
        if self._segment is not None and self._vocabulary is not None:
            self.show_segment(self._segment, self._vocabulary)

    def show_segment(self, segment: Segment, vocabulary: Vocabulary) -> None:
        """Show a segment; its count follows."""
        self._segment, self._vocabulary = segment, vocabulary
        self.name.setText(segment_name(segment))
        self.words.setText(sentence(segment.rule, vocabulary))
        is_list = list_id_of(segment) is not None
        self.edit.setText(self.tr("Change the list") if is_list else self.tr("Open the rules"))
        for button in (self.use, self.scenario, self.copy):
            button.setHidden(is_list)
        self._past_holder.setHidden(is_list)
        self._past_timer.start()
        self._figure.setText(NOTHING if segment.customers is None else whole_number(segment.customers))
        self._money.setText(self._money_words(segment.revenue_12m_cents or 0, vocabulary.currency))
        self.customers.setEnabled(segment.customers != 0)

    def show_count(self, count: SegmentCount, currency: str) -> None:
        """Show classes and reach."""
        self._count = count
        self._figure.setText(whole_number(count.customers))
        share = percent(count.customers / count.total if count.total else 0.0, 1)
        text = self.tr("{share} of your {total} customers")
        self._share.setText(text.format(share=share, total=whole_number(count.total)))
        self._money.setText(self._money_words(count.revenue_12m_cents, currency))
        self.strip.set_classes(count.by_class)
        texts = {
            "email": self.tr("{count} by e-mail"),
            "sms": self.tr("{count} by SMS"),
            "phone": self.tr("{count} by phone"),
            "post": self.tr("{count} by letter"),
        }
        for key, words in self._reach.items():
            words.label.setText(texts[key].format(count=whole_number(count.reachable.get(key, 0))))

    def _build(self) -> None:
        top = self.add_section()
        top.addWidget(self.name)
        top.addWidget(self.words)
        middle = self.add_section()
        figures = QHBoxLayout()
        figures.setSpacing(10)
        beside = QVBoxLayout()
        beside.setSpacing(1)
        beside.addWidget(self._share)
        beside.addWidget(self._money)
        figures.addWidget(self._figure)
        figures.addLayout(beside, 1)
        middle.addLayout(figures)
        middle.addWidget(self.strip)
        reach = self.add_section()
        reach.addWidget(self._reach_title)
        for words in self._reach.values():
            reach.addWidget(words)
        actions = self.add_section()
        for button in (self.customers, self.use, self.scenario):
            actions.addWidget(button)
        quiet = QWidget()
        row = QHBoxLayout(quiet)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        actions.addWidget(quiet)
        self._past_holder = QWidget()
        past = QVBoxLayout(self._past_holder)
        past.setContentsMargins(0, 0, 0, 0)
        past.setSpacing(8)
        past.addWidget(self._past_title)
        past.addWidget(self.past)
        self.add_section(self._past_holder)
        self.edit.setSizePolicy(self.customers.sizePolicy())
        self.add_action(self.edit)

    def _on_past(self) -> None:
        segment = self._segment
        is_saved = segment is not None and list_id_of(segment) is None
        self.past.show_segment(segment.id if segment is not None and is_saved else None, self.name.text())

    def _money_words(self, cents: int, currency: str) -> str:
        return self.tr("{money} of purchases in 12 months").format(money=money_round(cents, currency))
