"""Step 1: the files to import, and the imports made so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.importing.file_row import FileRow
from app.ui.importing.history_card import HistoryCard
from app.ui.importing.listed_file import ListedFile
from app.ui.shell.context import PageContext
from app.ui.shell.folder_notice import FolderNotice
from app.ui.shell.folder_row import FolderRow
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.drop_zone import DropZone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.workspaces import FileChooser

_LIST_SHARE = 0.6
"""How much of the step the list of files may take before it scrolls."""


class FilesStep(QWidget):
    """A drop zone until there are files, then their list; the history below."""

    files_chosen = Signal(list)
    choose_wanted = Signal()
    removed = Signal(object)  # Path
    source_changed = Signal(object, str)  # FileDraft, name
    part_toggled = Signal(object, object, bool)  # ListedFile, TablePart, is wanted
    separate_wanted = Signal(object)  # ListedFile
    reading_wanted = Signal(object)  # FileDraft

    def __init__(self, context: PageContext, chooser: FileChooser | None = None, parent: QWidget | None = None) -> None:
        """Start without files; `chooser` asks for a folder to watch."""
        super().__init__(parent)
        self._files: list[ListedFile] = []
        self._sources: list[str] = []
        self._rows: list[FileRow] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_next)
        self.zone = DropZone()
        self.zone.setMinimumHeight(look().px(210))
        self.zone.files_dropped.connect(self.files_chosen)
        self.zone.choose_activated.connect(self.choose_wanted)
        self.add = Button("", icon="plus")
        self.add.clicked.connect(self.choose_wanted)
        self.list_card = Card()
        self.list_card.add_to_head(self.add)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._content.setProperty("scrolled", "true")
        self._box = QVBoxLayout(self._content)
        self._box.setContentsMargins(0, 0, 8, 0)
        self._box.setSpacing(0)
        self._scroll.setWidget(self._content)
        self.list_card.body.addWidget(self._scroll)
        self.list_card.hide()
        self.notice = FolderNotice(context.shell)
        self.folder = FolderRow(context.shell, chooser)
        self.history = HistoryCard(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self.notice)
        column.addWidget(self.zone)
        column.addWidget(self.list_card)
        column.addWidget(self.folder)
        column.addWidget(self.history, 1)

    @property
    def rows(self) -> list[FileRow]:
        """Return the rows of all files, those that are still to be made included."""
        while self._make_next():
            pass
        return list(self._rows)

    def show_files(self, files: list[ListedFile], sources: list[str]) -> None:
        """Show the files; rows are made one after the other, so that the window answers in between."""
        self._files, self._sources = list(files), list(sources)
        for row in [row for row in self._rows if row.listed not in files]:
            self._rows.remove(row)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._show_rows()
        self.zone.setVisible(not files)
        self.folder.setVisible(not files)
        self.list_card.setVisible(bool(files))
        self._next.start()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        translate = QCoreApplication.translate
        self.zone.set_texts(
            translate("FilesStep", "Drop your files here"),
            translate(
                "FilesStep",
                "Customers, sales, newsletters: CSV, Excel, LibreOffice, JSON, vCard or ZIP, as your tools export "
                "them. Several at once, or a whole folder, anywhere on the window.",
            ),
            translate("FilesStep", "Choose files…"),
        )
        self.list_card.set_title(translate("FilesStep", "Files to import"))
        self.notice.retranslate()
        self.add.setText(translate("FilesStep", "Add files…"))
        self.history.retranslate()
        for row in self._rows:
            row.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the history."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self._scroll.viewport().width()
        box, content = self._box, self._content
        wanted = box.totalHeightForWidth(width) if box.hasHeightForWidth() else box.totalSizeHint().height()
        content.setFixedHeight(max(wanted, 1))
        self._scroll.setFixedHeight(min(wanted, round(self.height() * _LIST_SHARE)))

    def _show_rows(self) -> None:
        for place, row in enumerate(self._rows):
            row.show_file(self._sources, is_first=place == 0)
        self._fit()

    def _on_next(self) -> None:
        if self._make_next():
            self._next.start()

    def _make_next(self) -> bool:
        """Make the next row, or the next line of a row; return whether there was one to make."""
        row = next((row for row in self._rows if row.add_part()), None)
        if row is None:
            made = {row.listed for row in self._rows}
            place, listed = next(((at, one) for at, one in enumerate(self._files) if one not in made), (-1, None))
            if listed is None:
                return False
            row = self._row(listed)
            self._rows.insert(place, row)
            self._box.insertWidget(place, row)
        self._show_rows()
        return True

    def _row(self, listed: ListedFile) -> FileRow:
        row = FileRow(listed)
        row.removed.connect(self.removed)
        row.source_changed.connect(self.source_changed)
        row.part_toggled.connect(self.part_toggled)
        row.separate_wanted.connect(self.separate_wanted)
        row.reading_wanted.connect(self.reading_wanted)
        return row
