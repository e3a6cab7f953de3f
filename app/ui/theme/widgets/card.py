"""White panels with a 1 px outline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.tokens import CARD_PADDING
from app.ui.theme.widgets.text import Text


class Card(QFrame):
    """A card: a title 15, an optional muted line beside it, things at the right, and a body.

    Put widgets into `body` (a QVBoxLayout, spacing 8); `head` is the title row.
    """

    def __init__(
        self, title: str = "", muted: str = "", parent: QWidget | None = None, *, padding: int = CARD_PADDING
    ) -> None:
        """Make a card; without title its head row is hidden."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self.title_label = Text(title, "card")
        self.muted_label = Text(muted, "table", "muted")
        self._head = QWidget()
        self.head = QHBoxLayout(self._head)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(12)
        self.head.addWidget(self.title_label, 0, Qt.AlignmentFlag.AlignBaseline)
        self.head.addWidget(self.muted_label, 0, Qt.AlignmentFlag.AlignBaseline)
        self.head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(padding, max(padding - 4, 0), padding, padding)
        whole.setSpacing(12)
        whole.addWidget(self._head)
        whole.addLayout(self.body, 1)
        self.set_title(title, muted)

    def set_title(self, title: str, muted: str = "") -> None:
        """Change the title and the muted line."""
        self.title_label.setText(title)
        self.muted_label.setText(muted)
        self.muted_label.setVisible(bool(muted))
        self._head.setVisible(bool(title) or self.head.count() > 3)
        self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a link or a small control at the right of the title."""
        self.head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.show()

    def add_line(self) -> QFrame:
        """Add a 1 px line from edge to edge of the body and return it."""
        line = QFrame()
        line.setProperty("line", "horizontal")
        self.body.addWidget(line)
        return line
