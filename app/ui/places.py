"""Asking for places on the disk and showing them, behind one object that tests replace."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class Places(Protocol):
    """What pages ask of the outside."""

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Return the folder the user chose, None when he gave up."""
        ...

    def choose_file(self, parent: QWidget, title: str, start: Path, pattern: str) -> Path | None:
        """Return the file to write, None when the user gave up."""
        ...

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's own window."""
        ...


class SystemPlaces:
    """The system's dialogs."""

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(chosen) if chosen else None

    def choose_file(self, parent: QWidget, title: str, start: Path, pattern: str) -> Path | None:
        """Ask for a file to write."""
        chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(start), pattern)
        return Path(chosen) if chosen else None

    def show_folder(self, folder: Path) -> None:
        """Open the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def documents_folder() -> Path:
    """Return where the user keeps documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(found) if found else Path.home()
    return folder if folder.is_dir() else Path.home()
