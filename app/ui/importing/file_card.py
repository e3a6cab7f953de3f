"""Which file of the import is shown, how it was read, and the way to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui.importing.draft import FileDraft
from app.ui.importing.elided_text import ElidedText, NameText
from app.ui.importing.labels import kind_label
from app.ui.importing.reading_words import reading_sentences
from app.ui.theme.widgets.badge import Badge
from app.ui.theme.widgets.button import Button, IconButton
from app.ui.theme.widgets.tile import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class FileCard(QFrame):
    """Name, recognised tool, how it was read; a selector when there are several files."""

    reading_wanted = Signal()
    file_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self._names: list[str] = []
        self._current = 0
        self._name = NameText()
        self._badge = Badge("")
        self._how = ElidedText("", "table", "secondary")
        self.change = Button("")
        self.change.clicked.connect(self.reading_wanted)
        self.previous = IconButton("chevron-left", "", is_quiet=False)
        self.next = IconButton("chevron-right", "", is_quiet=False)
        self.selector = Button("", icon="chevron-down")
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.selector.clicked.connect(self._on_selector)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._name)
        first.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(first)
        texts.addWidget(self._how)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(Tile("file-spreadsheet", "accent"))
        row.addLayout(texts, 1)
        row.addWidget(self.change)
        row.addSpacing(4)
        for button in (self.previous, self.selector, self.next):
            row.addWidget(button)
        self.retranslate()

    def show_file(self, draft: FileDraft, names: list[str], current: int) -> None:
        """Show one of the files."""
        self._names, self._current = names, current
        self._name.set_whole(draft.name)
        text, tone, icon = recognised_as(draft)
        self._badge.set_badge(text, tone, icon)
        preview = draft.preview
        self._how.set_whole(reading_sentences(preview.reading, preview.row_estimate) if preview is not None else "")
        place = QCoreApplication.translate("FileCard", "File {number} of {total}")
        self.selector.setText(place.format(number=current + 1, total=len(names)))
        for button in (self.previous, self.selector, self.next):
            button.setVisible(len(names) > 1)
        self.previous.setEnabled(current > 0)
        self.next.setEnabled(current < len(names) - 1)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.change.setText(QCoreApplication.translate("FileCard", "Change reading…"))
        self.previous.set_name(QCoreApplication.translate("FileCard", "Previous file"))
        self.next.set_name(QCoreApplication.translate("FileCard", "Next file"))

    def _on_previous(self) -> None:
        self.file_chosen.emit(self._current - 1)

    def _on_next(self) -> None:
        self.file_chosen.emit(self._current + 1)

    def _on_selector(self) -> None:
        menu = QMenu(self)
        for index, name in enumerate(self._names):
            action = menu.addAction(name)
            action.setData(index)
            action.setCheckable(True)
            action.setChecked(index == self._current)
        menu.triggered.connect(self._on_file)
        menu.exec(self.selector.mapToGlobal(self.selector.rect().bottomLeft()))
        menu.deleteLater()

    def _on_file(self, action: QAction) -> None:
        self.file_chosen.emit(int(action.data()))


def recognised_as(draft: FileDraft) -> tuple[str, str, str]:
    """Return words, tone and icon of what a file was recognised as."""
    preview, mapping = draft.preview, draft.mapping
    if preview is None or mapping is None:
        return "", "neutral", "file"
    kind = kind_label(mapping.kind.value).lower()
    if draft.is_as_last_time:
        text = QCoreApplication.translate("FileCard", "As last time: {source}, {kind}")
        return text.format(source=draft.source, kind=kind), "good", "check"
    if preview.recognised is not None:
        text = QCoreApplication.translate("FileCard", "Recognised: {tool}, {kind}")
        return text.format(tool=preview.recognised, kind=kind), "good", "check"
    if any(problem.code == "column_needed" for problem in draft.problems()):
        return (
            QCoreApplication.translate("FileCard", "Not recognised: say what the columns are"),
            "warn",
            "circle-alert",
        )
    return QCoreApplication.translate("FileCard", "Seems to hold {kind}").format(kind=kind), "neutral", "table"
