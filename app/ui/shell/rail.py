"""The rail: wordmark, workspace switcher, find, sections, settings and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.labels import SECTION_ICONS, label
from app.ui.shell.nav_button import NavButton
from app.ui.shell.wordmark import Wordmark
from app.ui.theme.look import look
from app.ui.theme.restyle import set_style_property
from app.ui.theme.tokens import RAIL_FOLDED, RAIL_WIDTH
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Avatar

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOOT = ("settings", "help")


class Rail(QWidget):
    """Tells where to go; `section_chosen`, `switcher_pressed` (where its menu goes), `find_pressed`."""

    section_chosen = Signal(str)
    switcher_pressed = Signal(QPoint)
    find_pressed = Signal()

    def __init__(self, sections: Sequence[str], parent: QWidget | None = None) -> None:
        """Show `sections`; settings and help stand at the foot."""
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_folded = False
        self.buttons = {section: NavButton(section, SECTION_ICONS[section]) for section in sections}
        self._wordmark = Wordmark()
        self._switcher = SwitcherButton()
        self._switcher.clicked.connect(self._on_switcher)
        self._find = FindButton()
        self._find.clicked.connect(self.find_pressed)
        self._lay_out()
        for button in self.buttons.values():
            button.clicked.connect(self._on_clicked)
        self.retranslate()
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_business(self, name: str, place: str) -> None:
        """Name the workspace."""
        self._switcher.set_business(name, place)

    def set_current(self, section: str) -> None:
        """Mark the section in sight."""
        if section in self.buttons:
            self.buttons[section].setChecked(True)

    def set_count(self, section: str, text: str) -> None:
        """Show a count beside a section."""
        if section in self.buttons:
            self.buttons[section].set_count(text)

    def set_folded(self, *, is_folded: bool) -> None:
        """Fold to icons, or unfold."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self._wordmark.setVisible(not is_folded)
        self._switcher.set_folded(is_folded=is_folded)
        self._find.set_folded(is_folded=is_folded)
        for button in self.buttons.values():
            button.set_folded(is_folded=is_folded)
        self._on_look_changed()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for number, (section, button) in enumerate(self.buttons.items(), 1):
            keys = "F1" if section == "help" else f"Ctrl+{number}" if number < 10 and section not in _FOOT else ""
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            button.set_words(label("section", section), native)
        self._find.set_words(self.tr("Find a customer"), self.tr("Find a customer anywhere"))
        self._switcher.setToolTip(self.tr("Open, create or close a workspace"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(self._wordmark)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 13, 10, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self._switcher)
        column.addSpacing(6)
        column.addWidget(self._find)
        column.addSpacing(10)
        for section, button in self.buttons.items():
            if section not in _FOOT:
                column.addWidget(button)
        column.addStretch(1)
        for section in _FOOT:
            if section in self.buttons:
                column.addWidget(self.buttons[section])

    def _on_clicked(self) -> None:
        section = next((name for name, button in self.buttons.items() if button is self.sender()), None)
        if section is not None:
            self.section_chosen.emit(section)

    def _on_switcher(self) -> None:
        self.switcher_pressed.emit(self._switcher.mapToGlobal(QPoint(0, self._switcher.height() + 4)))

    def _on_look_changed(self) -> None:
        self.setFixedWidth(RAIL_FOLDED if self._is_folded else look().px(RAIL_WIDTH))


class SwitcherButton(QPushButton):
    """The business in a box: initials, name, place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a name."""
        super().__init__(parent)
        self.setProperty("rail", "box")
        self._avatar = Avatar("", 26, is_square=True)
        self._name = Text("", "table_strong")
        self._place = Text("", "caption", "muted")
        self._mark = IconLabel("chevrons-up-down", "text_secondary", 16)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._place)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(self._avatar)
        row.addWidget(self._words, 1)
        row.addWidget(self._mark)
        for child in (self._avatar, self._words, self._mark):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = row
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_business(self, name: str, place: str) -> None:
        """Name the business."""
        self._avatar.set_name(name)
        self._name.setText(name)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self.setAccessibleName(name)

    def set_folded(self, *, is_folded: bool) -> None:
        """Show the initials only."""
        self._words.setVisible(not is_folded)
        self._mark.setVisible(not is_folded)
        self._row.setContentsMargins(4 if is_folded else 8, 0, 4 if is_folded else 6, 0)

    def _on_look_changed(self) -> None:
        self.setFixedHeight(look().px(44))


class FindButton(QPushButton):
    """Looks like a field; opens the search of customers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setProperty("rail", "find")
        self._icon = IconLabel("search", "text_muted")
        self._label = Text("", "table", "muted")
        self._key = QLabel(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText).replace("+", " "))
        self._key.setProperty("key", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = row
        for child in (self._icon, self._label, self._key):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_words(self, text: str, hint: str) -> None:
        """Set the words."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{hint} ({QKeySequence('Ctrl+K').toString(QKeySequence.SequenceFormat.NativeText)})")

    def set_folded(self, *, is_folded: bool) -> None:
        """Show the magnifying glass only."""
        self._label.setVisible(not is_folded)
        self._key.setVisible(not is_folded)
        set_style_property(self, "folded", is_folded)
