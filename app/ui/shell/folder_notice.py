"""New files in the watched folder, quietly: import them or not. Nothing is imported without somebody saying so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.theme.restyle import set_style_property
from app.ui.theme.tokens import ICON_NAV
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.shell.shell import Shell

_NAMED: Final = 3
_FOUND: Final = ("folder-open", "accent_text")
_MISSING: Final = ("triangle-alert", "warn_text")


class FolderNotice(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        """Follow the watched folder of `shell`."""
        super().__init__(parent)
        self._shell = shell
        self._icon = IconLabel("folder-open", "accent_text", ICON_NAV)
        self._text = Text("", "table", wraps=True)
        self.import_files = Button("", is_small=True)
        self.ignore = Button("", "quiet", is_small=True)
        self.import_files.clicked.connect(self._on_import)
        self.ignore.clicked.connect(self._on_ignore)
        set_style_property(self, "banner", "info")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.import_files)
        row.addWidget(self.ignore)
        self.hide()
        if shell.folder is not None:
            shell.folder.changed.connect(self.retranslate)

    def sentence(self) -> str:
        """Return what is said."""
        return self._text.text()

    def retranslate(self) -> None:
        """Say what there is in the language in force."""
        folder = self._shell.folder
        files = folder.files if folder is not None else ()
        is_missing = folder is not None and folder.is_missing
        self.setVisible(bool(files) or is_missing)
        self.import_files.setText(QCoreApplication.translate("FolderNotice", "Import…"))
        self.ignore.setText(QCoreApplication.translate("FolderNotice", "Ignore"))
        for button in (self.import_files, self.ignore):
            button.setVisible(bool(files))
        if folder is None or folder.folder is None:
            return
        name = folder.folder.name or str(folder.folder)
        self._icon.set_icon(*(_MISSING if is_missing else _FOUND))
        set_style_property(self, "banner", "warn" if is_missing else "info")
        if is_missing:
            text = QCoreApplication.translate(
                "FolderNotice",
                "The watched folder “{folder}” cannot be found. Look whether its disk is connected, or choose another "
                "one in Settings.",
            )
            self._text.setText(text.format(folder=name))
            return
        text = QCoreApplication.translate(
            "FolderNotice",
            str(QT_TRANSLATE_NOOP("FolderNotice", "%n new file(s) in “{folder}”: {names}.")),
            None,
            len(files),
        )
        names = [path.name for path in files[:_NAMED]]
        if len(files) > _NAMED:
            names.append("…")
        words = text.replace("%n", whole_number(len(files))).replace("(s)", "" if len(files) == 1 else "s")
        self._text.setText(words.format(folder=name, names=", ".join(names)).replace("….", "…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_import(self) -> None:
        folder = self._shell.folder
        if folder is not None and folder.files:
            files = list(folder.files)
            folder.take(files)
            self._shell.files_wanted.emit(files)

    def _on_ignore(self) -> None:
        folder = self._shell.folder
        if folder is not None and folder.files:
            folder.forget(folder.files)
