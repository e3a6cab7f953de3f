"""Approving: which shape of file for each channel, where the files go, and off they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit

from app.ui.form_dialog import FormDialog
from app.ui.formats import is_french
from app.ui.jobs import Lane
from app.ui.labels import CHANNEL_ICONS, channel_label
from app.ui.messages import error_sentence
from app.ui.places import documents_folder
from app.ui.plan_words import contacts_count, format_label
from app.ui.theme.widgets import Button, IconLabel, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from app.models.domain.changes import Changes
    from app.models.domain.errors import KnownError
    from app.models.domain.mailing import Mailing
    from app.models.domain.ports import Progress
    from app.models.domain.scenario import PlannedContact
    from app.services.container import Services
    from app.ui.places import Places
    from app.ui.shell.context import PageContext

FOLDER_PREFERENCE = "mailings.folder"
_FORMATS_PREFERENCE = "contact_plan.formats"


class ApproveDialog(FormDialog):
    """`approved` carries the changes and the lists that were made."""

    approved = Signal(object, object)

    def __init__(
        self,
        context: PageContext,
        places: Places,
        day: date,
        contacts: Sequence[PlannedContact],
        parent: QWidget,
    ) -> None:
        """Ask about `contacts` of the plan of `day`."""
        super().__init__(parent)
        self._context = context
        self._places = places
        self._day = day
        self._contacts = list(contacts)
        self._counts = Counter(contact.channel for contact in contacts)
        self._folder = _remembered_folder(context)
        self.formats: dict[str, QComboBox] = {}
        self._words: dict[str, Text] = {}
        self._title_files = Text("", "table_strong")
        self._title_folder = Text("", "table_strong")
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self._choose = Button("")
        self._choose.clicked.connect(self._on_choose)
        self._build()
        self.primary.clicked.connect(self._on_approve)
        self.setMinimumWidth(620)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        count = contacts_count(len(self._contacts))
        self.set_title(
            self.tr("Approve {contacts}").format(contacts=count),
            self.tr("They are recorded as contacted today; until you undo it, the pressure rules count them."),
        )
        self._title_files.setText(self.tr("One file for each channel"))
        self._title_folder.setText(self.tr("Where the files go"))
        self._choose.setText(self.tr("Choose…"))
        self.folder.setText(str(self._folder))
        self.folder.setAccessibleName(self._title_folder.text())
        for channel, words in self._words.items():
            text = self.tr("{channel}: {contacts}")
            words.setText(text.format(channel=channel_label(channel), contacts=contacts_count(self._counts[channel])))
            self.formats[channel].setAccessibleName(words.text())
        self.note.setText(self.tr("Clientèle sends nothing itself: your tools do."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Approve {contacts}").format(contacts=count))

    def _build(self) -> None:
        from app.services.mailings.formats import DEFAULT_FORMATS  # noqa: PLC0415 - not needed to open the window

        services, language = self._context.services, _language()
        shapes = services.mailings.formats(language)
        chosen = self._remembered_formats()
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        channels = [channel for channel in CHANNEL_ICONS if channel in self._counts]
        for row, channel in enumerate(channels):
            combo = QComboBox()
            for shape in shapes:
                if channel in shape.channels:
                    combo.addItem(format_label(shape.id), shape.id)
            wanted = chosen.get(channel) or DEFAULT_FORMATS[language][channel]
            combo.setCurrentIndex(max(combo.findData(wanted), 0))
            combo.setMinimumWidth(240)
            words = Text("", "table")
            words.setBuddy(combo)
            grid.addWidget(IconLabel(CHANNEL_ICONS[channel]), row, 0)
            grid.addWidget(words, row, 1)
            grid.addWidget(combo, row, 2)
            self.formats[channel], self._words[channel] = combo, words
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(self._choose)
        self.body.addWidget(self._title_files)
        self.body.addLayout(grid)
        self.body.addSpacing(4)
        self.body.addWidget(self._title_folder)
        self.body.addLayout(place)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _remembered_formats(self) -> dict[str, str]:
        stored = self._context.preferences.get(_FORMATS_PREFERENCE, {})
        return cast("dict[str, str]", stored) if isinstance(stored, dict) else {}

    def _on_choose(self) -> None:
        folder = self._places.choose_folder(self, self.tr("Folder for the files"), self._folder)
        if folder is not None:
            self._folder = folder
            self.folder.setText(str(folder))
            self.show_problem("")

    def _on_approve(self) -> None:
        self.show_problem("")
        self.primary.setEnabled(False)
        formats = {channel: str(combo.currentData()) for channel, combo in self.formats.items()}
        preferences = self._context.preferences
        preferences.put(FOLDER_PREFERENCE, str(self._folder))
        preferences.put(_FORMATS_PREFERENCE, {**self._remembered_formats(), **formats})
        work = _Approve(self._context.services, self._day, tuple(self._contacts), self._folder, formats, _language())
        self._context.jobs.start(
            work,
            then=self._on_done,
            failed=self._on_failed,
            lane=Lane.WRITE,
            title=self.tr("Writing the lists"),
            initiator=self,
        )

    def _on_done(self, outcome: tuple[Changes, list[Mailing]]) -> None:
        self.approved.emit(*outcome)
        self.accept()

    def _on_failed(self, error: KnownError) -> None:
        self.primary.setEnabled(True)
        self.show_problem(error_sentence(error))
        self._choose.setFocus()


@dataclass(frozen=True)
class _Approve:
    """The job that writes the files."""

    services: Services
    day: date
    contacts: tuple[PlannedContact, ...]
    folder: Path
    formats: Mapping[str, str]
    language: str

    def __call__(self, progress: Progress) -> tuple[Changes, list[Mailing]]:
        """Approve."""
        return self.services.mailings.approve_plan(
            self.day, self.contacts, self.folder, self.formats, progress, self.language
        )


def _language() -> str:
    return "fr" if is_french() else "en"


def _remembered_folder(context: PageContext) -> Path:
    stored = context.preferences.get(FOLDER_PREFERENCE, "")
    folder = Path(str(stored)) if stored else documents_folder()
    return folder if folder.is_dir() else documents_folder()
