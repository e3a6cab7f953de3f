"""The help page: one tab per subject; F1 opens it on the screen in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.changes import Area
from app.ui.formats import time_text
from app.ui.help.help_card import HelpCard
from app.ui.help.keys import KEYS, PLACES
from app.ui.help.screens import SCREENS
from app.ui.help.terms import STAYS, TERMS
from app.ui.labels import label
from app.ui.shell.page import Page
from app.ui.theme.tokens import GUTTER
from app.version import VERSION

if TYPE_CHECKING:
    from app.ui.shell.context import PageContext

_WIDTH = 860


class HelpPage(Page):
    """Screens, keys, words, activity, and what stays on this computer."""

    section = "help"
    watches = Area.NONE

    def __init__(self, context: PageContext) -> None:
        """Show what every screen is for."""
        super().__init__(context)
        self._about: str | None = None
        keys = ["screens", "keys", "terms", "activity", "computer"]
        self.subjects = self.add_tabs([(key, "") for key in keys])
        self.subjects.chosen.connect(self._show_subject)
        self.cards: dict[str, list[HelpCard]] = {key: [] for key in keys}
        self._column = QVBoxLayout()
        self._column.setSpacing(GUTTER)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(holder, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        self._add_cards()
        context.shell.announced.connect(self._on_announced)
        self.retranslate()

    def open(self, about: str | None = None, **params: Any) -> None:
        """Show first what the screen `about` is for."""
        del params
        self._about = about if about in SCREENS else None
        if self._about is not None:
            self.subjects.set_choice("screens")
        self._fill_screens()
        self._show_subject(self.subjects.choice())

    def refresh(self) -> None:
        """Read the activity again."""
        self._fill_activity()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.header.set_title(self.tr("Help"), beside=self.tr("Version {version}").format(version=VERSION))
        texts = {
            "screens": self.tr("Screens"),
            "keys": self.tr("Keyboard"),
            "terms": self.tr("Words"),
            "activity": self.tr("Activity"),
            "computer": self.tr("This computer"),
        }
        self.subjects.set_texts(texts)
        self._fill_screens()
        for place, card in zip(KEYS, self.cards["keys"], strict=True):
            card.set_title(QCoreApplication.translate("HelpKeys", str(PLACES[place])))
            card.set_rows([(_native(keys), _tr("HelpKeys", words)) for keys, words in KEYS[place]])
        rows = sorted((_tr("HelpTerms", word), _tr("HelpTerms", sentence)) for word, sentence in TERMS)
        self.cards["terms"][0].set_rows(rows)
        computer = self.cards["computer"][0]
        computer.set_title(self.tr("What stays on this computer"))
        place = (self.tr("This workspace"), str(self.context.services.path))
        computer.set_rows([*[("", _tr("HelpTerms", sentence)) for sentence in STAYS], place])
        self._fill_activity()
        self._show_subject(self.subjects.choice())

    def _add_cards(self) -> None:
        counts = {"screens": 2, "keys": len(KEYS), "terms": 1, "activity": 1, "computer": 1}
        for subject, count in counts.items():
            for _ in range(count):
                card = HelpCard()
                card.hide()
                self.cards[subject].append(card)
                self._column.addWidget(card)

    def _fill_screens(self) -> None:
        first, others = self.cards["screens"]
        sections = [section for section in self.context.navigator.sections() if section in SCREENS] or list(SCREENS)
        if self._about is not None:
            first.set_title(label("section", self._about))
            first.set_rows([("", _tr("HelpScreens", SCREENS[self._about]))])
        others.set_title(self.tr("The other screens") if self._about is not None else "")
        rest = [section for section in sections if section != self._about]
        others.set_rows([(label("section", section), _tr("HelpScreens", SCREENS[section])) for section in rest])

    def _fill_activity(self) -> None:
        card = self.cards["activity"][0]
        said = list(self.context.shell.activity)[::-1]
        card.set_title(self.tr("Since the workspace was opened"))
        rows = [(time_text(activity.at) if activity.at is not None else "", activity.text) for activity in said]
        card.set_rows(rows or [("", self.tr("Nothing was changed yet."))])

    def _on_announced(self, text: str) -> None:
        del text
        if self.isVisible():
            self._fill_activity()

    def _show_subject(self, subject: str) -> None:
        for key, cards in self.cards.items():
            for card in cards:
                card.setVisible(key == subject)
        if self._about is None:
            self.cards["screens"][0].hide()


def _tr(context: str, text: object) -> str:
    return QCoreApplication.translate(context, str(text))


def _native(keys: tuple[str, ...]) -> str:
    return " … ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def create(context: PageContext) -> Page:
    """Return the page."""
    return HelpPage(context)
