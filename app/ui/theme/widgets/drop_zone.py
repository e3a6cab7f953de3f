"""A place where files are dropped or chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme.restyle import set_style_property
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.empty_state import centred
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


class DropZone(QFrame):
    """Accepts files (`files_dropped` with a list of paths); its button asks for them (`choose_activated`)."""

    files_dropped = Signal(list)
    choose_activated = Signal()

    def __init__(self, title: str = "", sentence: str = "", action: str = "", parent: QWidget | None = None) -> None:
        """Show the words and the button."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setProperty("card", "drop")
        self._title = Text(title, "pane")
        self._sentence = Text(sentence, "table", "secondary", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setFixedWidth(420)
        self.button = Button(action, "primary")
        self.button.clicked.connect(self.choose_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (Tile("file-down", "accent", 44, 22), self._title, self._sentence, self.button):
            column.addLayout(centred(widget))
        column.addStretch(1)

    def set_texts(self, title: str, sentence: str, action: str) -> None:
        """Change the words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.setText(action)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            set_style_property(self, "card", "dropping")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        del event
        set_style_property(self, "card", "drop")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        set_style_property(self, "card", "drop")
        paths = dropped_files(event)
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the local files that a drop carries."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
