"""Whole mappings: saved to a file, applied from one, and applied from those kept under a name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.models.domain.errors import KnownError
from app.services.importing.mapping.types import FileMapping
from app.ui.importing.dialog_frame import DialogFrame
from app.ui.jobs import Lane
from app.ui.theme.widgets.field import Field

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services
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


@dataclass(frozen=True, slots=True)
class KeepMappingWork:
    """Keep a mapping under a name, or keep one no longer."""

    services: Services
    name: str
    mapping: FileMapping | None

    def __call__(self, progress: Progress) -> list[str]:
        """Return the names that are kept now."""
        progress.check_cancelled()
        if self.mapping is None:
            self.services.importing.forget_mapping(self.name)
        else:
            self.services.importing.keep_mapping(self.name, self.mapping)
        return self.services.importing.mapping_names()


@dataclass(frozen=True, slots=True)
class KeptNamesWork:
    """Read the names of the mappings that are kept."""

    services: Services

    def __call__(self, progress: Progress) -> list[str]:
        """Return them."""
        progress.check_cancelled()
        return self.services.importing.mapping_names()


@dataclass(frozen=True, slots=True)
class KeptMappingWork:
    """Read a mapping that is kept."""

    services: Services
    name: str

    def __call__(self, progress: Progress) -> FileMapping:
        """Return it."""
        progress.check_cancelled()
        return self.services.importing.kept_mapping(self.name)


class NameDialog(DialogFrame):
    """Asks for the name to keep a mapping under."""

    def __init__(self, proposal: str, parent: QWidget | None = None) -> None:
        """Propose a name."""
        super().__init__(
            QCoreApplication.translate("KeptMappings", "Keep this mapping"),
            QCoreApplication.translate("KeptMappings", "It can then be applied to any other file."),
            QCoreApplication.translate("KeptMappings", "Keep"),
            parent,
        )
        self.name = QLineEdit(proposal)
        self.name.selectAll()
        self.name.textChanged.connect(self._on_text)
        self.body.addWidget(Field(QCoreApplication.translate("KeptMappings", "Name"), self.name))

    def _on_text(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))


class KeptMappings(QObject):
    """Asks for files and hands the page a mapping to read the file with."""

    chosen = Signal(object, object)  # FileDraft, FileMapping
    names_known = Signal(list)

    def __init__(self, page: Page, chooser: FileChooser) -> None:
        """Act for `page`."""
        super().__init__(page)
        self._page = page
        self._chooser = chooser
        self._draft: FileDraft | None = None
        self.dialog: NameDialog | None = None

    def reload(self) -> None:
        """Read the names anew."""
        self._page.load(KeptNamesWork(self._page.context.services), self._on_names, latest="import.mappings")

    def act(self, draft: FileDraft, act: str, name: str) -> None:
        """Save the mapping of a file, or apply another one to it."""
        self._draft = draft
        services = self._page.context.services
        pattern = self.tr("Mappings (*.json)")
        mapping = draft.in_force()
        if act == "keep":
            self.dialog = NameDialog(draft.source, self._page)
            self.dialog.finished.connect(self._on_named)
            self.dialog.open()
        elif act == "apply":
            self._page.load(KeptMappingWork(services, name), self._on_loaded)
        elif act == "forget":
            self._page.load(KeepMappingWork(services, name, None), self._on_names, lane=Lane.WRITE)
        elif act == "save" and mapping is not None:
            proposal = self.tr("{source} mapping.json").format(source=draft.source)
            target = self._chooser.save_file(self._page, self.tr("Save this mapping"), proposal, pattern)
            if target is not None:
                self._page.load(SaveMappingWork(mapping, target), self._on_saved)
        elif act == "load":
            path = self._chooser.open_file(self._page, self.tr("Apply a mapping"), pattern)
            if path is not None:
                self._page.load(LoadMappingWork(path), self._on_loaded)

    def _on_named(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        mapping = self._draft.in_force() if self._draft is not None else None
        if dialog is None or mapping is None:
            return
        name = dialog.name.text()
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            work = KeepMappingWork(self._page.context.services, name, mapping)
            self._page.load(work, self._on_names, lane=Lane.WRITE)

    def _on_names(self, names: list[str]) -> None:
        self.names_known.emit(names)

    def _on_saved(self, name: str) -> None:
        self._page.context.shell.toast(self.tr("The mapping was saved as “{file}”").format(file=name))

    def _on_loaded(self, mapping: FileMapping) -> None:
        if self._draft is not None:
            self.chosen.emit(self._draft, mapping)
