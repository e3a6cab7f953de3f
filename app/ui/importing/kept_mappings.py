"""Whole mappings: saved to a file, applied from one, and applied from those kept under a name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models.domain.errors import KnownError
from app.services.importing.mapping.types import FileMapping

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.ui.importing.draft import FileDraft
    from app.ui.shell.page import Page
    from app.ui.workspaces import FileChooser


@dataclass(frozen=True, slots=True)
class SaveMappingWork:
    """Write a mapping in its saved form."""

    mapping: FileMapping
    target: Path

    def __call__(self, progress: Progress) -> str:
        """Return the name of the file. KnownError: file_not_writable."""
        progress.check_cancelled()
        try:
            self.target.write_text(self.mapping.to_json(), encoding="utf-8")
        except OSError as error:
            raise KnownError("file_not_writable", path=str(self.target)) from error
        return self.target.name


@dataclass(frozen=True, slots=True)
class LoadMappingWork:
    """Read a saved mapping."""

    path: Path

    def __call__(self, progress: Progress) -> FileMapping:
        """Return it. KnownError: mapping_invalid, file_missing, file_locked."""
        progress.check_cancelled()
        try:
            return FileMapping.from_json(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise KnownError("file_missing", name=self.path.name) from error
        except UnicodeDecodeError as error:
            raise KnownError("mapping_invalid", detail="not_json", place=self.path.name) from error
        except OSError as error:
            raise KnownError("file_locked", name=self.path.name) from error


class KeptMappings(QObject):
    """Asks for files and hands the page a mapping to read the file with."""

    chosen = Signal(object, object)  # FileDraft, FileMapping

    def __init__(self, page: Page, chooser: FileChooser) -> None:
        """Act for `page`."""
        super().__init__(page)
        self._page = page
        self._chooser = chooser
        self._draft: FileDraft | None = None

    def act(self, draft: FileDraft, act: str, name: str) -> None:
        """Save the mapping of a file, or apply another one to it."""
        del name
        self._draft = draft
        pattern = self.tr("Mappings (*.json)")
        mapping = draft.in_force()
        if act == "save" and mapping is not None:
            proposal = self.tr("{source} mapping.json").format(source=draft.source)
            target = self._chooser.save_file(self._page, self.tr("Save this mapping"), proposal, pattern)
            if target is not None:
                self._page.load(SaveMappingWork(mapping, target), self._on_saved)
        elif act == "load":
            path = self._chooser.open_file(self._page, self.tr("Apply a mapping"), pattern)
            if path is not None:
                self._page.load(LoadMappingWork(path), self._on_loaded)

    def _on_saved(self, name: str) -> None:
        self._page.context.shell.toast(self.tr("The mapping was saved as “{file}”").format(file=name))

    def _on_loaded(self, mapping: FileMapping) -> None:
        if self._draft is not None:
            self.chosen.emit(self._draft, mapping)
