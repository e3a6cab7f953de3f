"""The tab Data quality: figures by field at the left, lists to act on at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.customers.folding_split import FoldingSplit
from app.ui.customers.quality import labels as _labels
from app.ui.customers.quality.correct_dialog import CorrectDialog
from app.ui.customers.quality.fields_card import FieldsCard
from app.ui.customers.quality.jobs import Correct, ReadDoubtful, ReadOverview, ReadQuestions
from app.ui.customers.quality.lists_card import ListsCard
from app.ui.jobs import Lane
from app.ui.theme.look import look
from app.ui.theme.tokens import PAGE_BOTTOM, PAGE_SIDE
from app.ui.theme.widgets import Button

if TYPE_CHECKING:
    from app.models.domain.quality import DoubtfulValue, QualityOverview, Question
    from app.ui.shell.page import Page

_FOLDS_BELOW = 900
_KNOWN = _labels.__name__  # importing the labels registers them


class QualityView(QWidget):
    """`profile_wanted` carries the customer of a row that was opened."""

    profile_wanted = Signal(int)

    def __init__(self, page: Page) -> None:
        """Build the view over the services of `page`; `refresh` reads."""
        super().__init__()
        self._page = page
        self._services = page.context.services
        self.fields = FieldsCard()
        self.fields.list_wanted.connect(self._on_list_wanted)
        self.lists = ListsCard(page.context)
        self.lists.list_chosen.connect(self._load_list)
        self.lists.correct_wanted.connect(self._on_correct)
        self.lists.by_hand_wanted.connect(self._on_by_hand)
        self.lists.profile_wanted.connect(self.profile_wanted)
        self._fields_toggle = Button("", icon="gauge", is_small=True)
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read figures and the list in sight."""
        self._page.load(ReadOverview(self._services), self._on_overview, latest="quality")
        self._load_list()

    def retranslate(self) -> None:
        """Set every text."""
        self._fields_toggle.setText(self.tr("What is known"))
        self.fields.retranslate()
        self.lists.retranslate()

    def _build(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.fields)
        area.setMinimumWidth(look().px(320))
        area.setMaximumWidth(look().px(480))
        split = FoldingSplit(area, self.lists, self._fields_toggle, _FOLDS_BELOW)
        split.addWidget(area)
        split.addWidget(self.lists)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([look().px(340), 10_000])
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        column.setSpacing(10)
        column.addWidget(self._fields_toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(split, 1)

    def _load_list(self) -> None:
        kind = self.lists.choice()
        if kind == "ask":
            work = ReadQuestions(self._services, self.lists.asked())
            self._page.load(work, self._on_questions, latest="quality_list")
        else:
            self._page.load(ReadDoubtful(self._services, kind), self._on_values, latest="quality_list")

    def _on_overview(self, overview: QualityOverview) -> None:
        self.fields.show_overview(overview)
        self.lists.show_overview(overview)

    def _on_values(self, values: list[DoubtfulValue]) -> None:
        self.lists.show_values(values)

    def _on_questions(self, questions: list[Question]) -> None:
        self.lists.show_questions(questions)

    def _on_list_wanted(self, key: str) -> None:
        self._fields_toggle.setChecked(False)
        self.lists.choose(key)
        self.lists.value_table.setFocus()

    def _on_correct(self, values: list[DoubtfulValue]) -> None:
        corrections = [(value.customer_id, value.corrects, value.suggestion) for value in values]
        self._page.load(
            Correct(self._services, corrections),
            self._page.context.shell.applied,
            lane=Lane.WRITE,
            title=self.tr("Correcting values"),
        )

    def _on_by_hand(self, value: DoubtfulValue) -> None:
        CorrectDialog(self._page.context, value, self._page).open()
