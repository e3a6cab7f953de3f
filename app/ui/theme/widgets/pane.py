"""The side pane of a list: a body that scrolls, sections split by lines, actions fixed at its foot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme.widgets.line import Line


class Pane(QFrame):
    """A card 312–372 wide; fill `body` through `add_section`, put buttons into `foot`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, with a hidden foot."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setMinimumWidth(300)
        self._content = QWidget()
        self._content.setProperty("scrolled", "true")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._content)
        self._foot = QWidget()
        self.foot = QHBoxLayout(self._foot)
        self.foot.setContentsMargins(16, 12, 16, 12)
        self.foot.setSpacing(8)
        self._foot_line = Line("strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot_line)
        column.addWidget(self._foot)
        self._foot.hide()
        self._foot_line.hide()
        self._name_what_scrolls()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_what_scrolls()
        super().changeEvent(event)

    def add_section(self, content: QWidget | None = None) -> QVBoxLayout:
        """Add a section after a line and return its layout."""
        if self.body.count() > 1:
            self.body.insertWidget(self.body.count() - 1, Line("strong"))
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        if content is not None:
            layout.addWidget(content)
        self.body.insertWidget(self.body.count() - 1, holder)
        return layout

    def clear_sections(self) -> None:
        """Take everything out of the body."""
        while self.body.count() > 1:
            item = self.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add_action(self, button: QWidget) -> None:
        """Put a button into the foot."""
        self.foot.addWidget(button)
        self._foot.show()
        self._foot_line.show()

    def _name_what_scrolls(self) -> None:
        self._scroll.setAccessibleName(QCoreApplication.translate("Pane", "Details"))
