"""The page before a workspace is open: explore an example, import files, open a workspace."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.shell.wordmark import Wordmark
from app.ui.theme.look import look
from app.ui.theme.restyle import set_named
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.paragraph import Paragraph
from app.ui.theme.widgets.segmented import SegmentedControl
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile
from app.ui.translation import LANGUAGES
from app.ui.workspace_file import SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.ui.preferences import Preferences
    from app.ui.theme.widgets.banner import Banner
    from app.ui.theme.widgets.job_strip import JobStrip

_RECENT_SHOWN = 4


class StartPage(QFrame):
    """Three doors, language at once, files may be dropped anywhere."""

    sample_wanted = Signal()
    import_wanted = Signal(list)  # files already there, if dropped
    open_wanted = Signal()
    recent_wanted = Signal(object)  # Path
    language_chosen = Signal(str)

    def __init__(self, preferences: Preferences, language: str, parent: QWidget | None = None) -> None:
        """Show the doors and the recent workspaces of `preferences`."""
        super().__init__(parent)
        self._preferences = preferences
        self.setProperty("surface", "window")
        self.setAcceptDrops(True)
        self._languages = SegmentedControl(list(LANGUAGES.items()))
        self._languages.set_choice(language)
        self._languages.chosen.connect(self.language_chosen)
        self.wordmark = Wordmark(46)
        self._promise = Text("", "lead", "secondary")
        self.sample = Door("store", is_primary=False)
        self.files = Door("file-down", is_primary=True)
        self.workspace = Door("folder-open", is_primary=False)
        self.sample.button.clicked.connect(self.sample_wanted)
        self.files.button.clicked.connect(self._on_files)
        self.workspace.button.clicked.connect(self.open_wanted)
        self._notices = QVBoxLayout()
        self._facts = [Fact("hard-drive"), Fact("user-x"), Fact("undo-2")]
        self._recent_row = QHBoxLayout()
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._promise.setText(self.tr("Know your customers, know who to write to today, and why."))
        self.sample.set_texts(
            self.tr("Explore an example"),
            self.tr("A delicatessen, 3,200 customers, three years of purchases. Nothing to prepare, nothing to break."),
            self.tr("Open the example"),
        )
        self.files.set_texts(
            self.tr("Import my files"),
            self.tr("Till, web shop, newsletter, spreadsheet: drop them here, the columns are recognised."),
            self.tr("Choose files…"),
        )
        self.workspace.set_texts(
            self.tr("Open a workspace"),
            self.tr("A “.clientele” file that exists already, yours or that of a business you advise."),
            self.tr("Open…"),
        )
        texts = (
            self.tr("Everything stays on this computer"),
            self.tr("No account, no online subscription"),
            self.tr("Everything can be undone"),
        )
        for fact, text in zip(self._facts, texts, strict=True):
            fact.label.setText(text)
        self._languages.setAccessibleName(self.tr("Language"))
        self._show_recent()

    @cached_property
    def banner(self) -> Banner:
        """What went wrong, made with the first problem."""
        from app.ui.theme.widgets.banner import Banner  # noqa: PLC0415 - the page opens without it

        banner = Banner("bad", is_closable=True, parent=self)
        banner.hide()
        self._notices.insertWidget(0, banner)
        return banner

    @cached_property
    def strip(self) -> JobStrip:
        """How far an opening is, made with the first one."""
        from app.ui.theme.widgets.job_strip import JobStrip  # noqa: PLC0415 - the page opens without it

        strip = JobStrip(self)
        self._notices.addWidget(strip)
        return strip

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong, and read the recent workspaces again: one may be gone."""
        self.banner.set_banner("bad", sentence)
        self.banner.show()
        self._show_recent()

    def show_recent(self) -> None:
        """Read the list of recent workspaces again."""
        self._show_recent()

    def set_language(self, language: str) -> None:
        """Speak the language in force.

        It is told by the window: listening to change events would make the binding load every kind of event there is
        before the first picture.
        """
        self._languages.set_choice(language)
        self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a workspace that was dropped, import anything else."""
        from app.ui.theme.widgets.drop_zone import dropped_files  # noqa: PLC0415 - when first used

        paths = dropped_files(event)
        workspaces = [path for path in paths if path.suffix == SUFFIX]
        if workspaces:
            self.recent_wanted.emit(workspaces[0])
        elif paths:
            self.import_wanted.emit(paths)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 20, 24, 0)
        top.addStretch(1)
        top.addWidget(self._languages)
        doors = QHBoxLayout()
        doors.setSpacing(20)
        doors.addStretch(1)
        for door in (self.sample, self.files, self.workspace):
            doors.addWidget(door)
        doors.addStretch(1)
        facts = QHBoxLayout()
        facts.setSpacing(36)
        facts.addStretch(1)
        for fact in self._facts:
            facts.addWidget(fact)
        facts.addStretch(1)
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(0)
        column.addStretch(5)
        column.addLayout(_centred(self.wordmark))
        column.addSpacing(22)
        column.addLayout(_centred(self._promise))
        column.addSpacing(36)
        self._notices.setContentsMargins(120, 0, 120, 0)
        column.addLayout(self._notices)
        column.addSpacing(6)
        column.addLayout(doors)
        column.addSpacing(28)
        column.addLayout(self._recent_row)
        column.addSpacing(28)
        column.addLayout(facts)
        column.addStretch(6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        set_named(area, "horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        area.setWidget(content)
        set_named(area, "focusPolicy", "NoFocus")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addWidget(area, 1)

    def _show_recent(self) -> None:
        while self._recent_row.count():
            item = self._recent_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        paths = [path for path in self._preferences.recent_workspaces() if path.exists()][:_RECENT_SHOWN]
        if not paths:
            return
        self._recent_row.setSpacing(8)
        self._recent_row.addStretch(1)
        self._recent_row.addWidget(Text(self.tr("Opened last:"), "table", "muted"))
        for path in paths:
            button = RecentButton(path)
            button.chosen.connect(self.recent_wanted)
            self._recent_row.addWidget(button)
        self._recent_row.addStretch(1)

    def _on_files(self) -> None:
        self.import_wanted.emit([])


class Door(QFrame):
    """A card with tile, title, two lines and a button; the primary one is outlined in the accent."""

    def __init__(self, icon: str, *, is_primary: bool, parent: QWidget | None = None) -> None:
        """Show `icon`; the words come with `set_texts`."""
        super().__init__(parent)
        self.setProperty("card", "selected" if is_primary else "start")
        self._title = Text("", "dialog")
        self._sentence = Paragraph("body", "secondary")
        self.button = Button("", "primary" if is_primary else "secondary")
        column = QVBoxLayout(self)
        edge = 1 if is_primary else 0  # its outline is 1 px wider
        column.setContentsMargins(24 - edge, 24 - edge, 24 - edge, 20 - edge)
        column.setSpacing(0)
        column.addWidget(Tile(icon, "accent" if is_primary else "neutral", 44, 22))
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._sentence, 1)
        column.addSpacing(14)
        column.addWidget(self.button)
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def set_texts(self, title: str, sentence: str, action: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.setText(action)
        self.button.setAccessibleDescription(title)

    def _on_look_changed(self) -> None:
        self.setFixedWidth(look().px(304))
        self.setMinimumHeight(look().px(264))


class Fact(QWidget):
    """A promise with its icon."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        """Show `icon`."""
        super().__init__(parent)
        self.label = Text("", "table", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, "accent_text"))
        row.addWidget(self.label)


class RecentButton(Button):
    """A workspace opened before."""

    chosen = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Name the workspace at `path`."""
        super().__init__(path.stem, "quiet", "folder-open", parent=parent)
        self._path = path
        self.setToolTip(str(path))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._path)


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row
