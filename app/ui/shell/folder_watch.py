"""Looks for new files in the watched folder: at the start, when the window comes to the front, when it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.services.importing.watched_folder import FolderLook, Stamp
from app.ui.jobs import JobRunner, Lane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.models.domain.changes import Changes
    from app.models.domain.ports import Progress
    from app.services.container import Services

_SETTLES_MS: Final = 1_000
"""A file is proposed when it has not grown for so long."""


@dataclass(frozen=True, slots=True)
class _Look:
    services: Services

    def __call__(self, progress: Progress) -> FolderLook:
        return self.services.watched_folder.look(progress)


@dataclass(frozen=True, slots=True)
class _Forget:
    services: Services
    paths: tuple[Path, ...]

    def __call__(self, progress: Progress) -> Changes:
        return self.services.watched_folder.forget(self.paths, progress)


@dataclass(frozen=True, slots=True)
class _Watch:
    services: Services
    folder: Path | None

    def __call__(self, progress: Progress) -> Changes:
        progress.check_cancelled()
        return self.services.watched_folder.watch(self.folder)


class FolderWatch(QObject):
    """`changed` says that there are other new files, another folder, or that it is missing."""

    changed = Signal()

    def __init__(self, services: Services, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Look nowhere before `look` is called."""
        super().__init__(parent)
        self._services = services
        self._jobs = jobs
        self._watcher: QFileSystemWatcher | None = None
        self._stamps: Mapping[Path, Stamp] = {}
        self._taken: set[Path] = set()
        self._has_looked = False
        self.folder: Path | None = None
        self.is_missing = False
        self.files: tuple[Path, ...] = ()
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.setInterval(_SETTLES_MS)
        self._settles.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def look(self) -> None:
        """Look now."""
        self._jobs.start(_Look(self._services), then=self._on_looked, initiator=self, latest="watched_folder")

    def watch(self, folder: Path | None) -> None:
        """Watch another folder, or none."""
        self._taken.clear()
        self._has_looked = False
        self._jobs.start(_Watch(self._services, folder), then=self._on_written, initiator=self, lane=Lane.WRITE)

    def take(self, paths: Sequence[Path]) -> None:
        """Propose these files no more while the window is open: they are on the list of the import."""
        self._taken.update(paths)
        self._propose()

    def forget(self, paths: Sequence[Path]) -> None:
        """Propose these files no more."""
        self.take(paths)
        work = _Forget(self._services, tuple(paths))
        self._jobs.start(work, then=self._on_written, initiator=self, lane=Lane.WRITE)

    def stop(self) -> None:
        """Look no more."""
        self._settles.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _on_looked(self, found: FolderLook) -> None:
        """Take what was found; what grew since the last look, or came with it, is looked at once more."""
        is_growing = self._has_looked and found.files != self._stamps
        settled = {path for path, stamp in found.files.items() if self._stamps.get(path) == stamp}
        proposed = tuple(path for path in found.files if path in settled or not self._has_looked)
        is_another = (found.folder, found.is_missing) != (self.folder, self.is_missing)
        self.folder, self.is_missing = found.folder, found.is_missing
        self._stamps, self._has_looked = found.files, True
        self._follow()
        if is_growing:
            self._settles.start()
        self._propose(proposed, is_forced=is_another)

    def _propose(self, files: tuple[Path, ...] | None = None, *, is_forced: bool = False) -> None:
        shown = tuple(path for path in (self.files if files is None else files) if path not in self._taken)
        if is_forced or shown != self.files:
            self.files = shown
            self.changed.emit()

    def _follow(self) -> None:
        """Let the system tell about changes in the folder."""
        if self._watcher is None and self.folder is not None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_directory, Qt.ConnectionType.QueuedConnection)
        if self._watcher is None:
            return
        wanted = [str(self.folder)] if self.folder is not None and not self.is_missing else []
        watched = self._watcher.directories()
        if watched and watched != wanted:
            self._watcher.removePaths(watched)
        if wanted and watched != wanted:
            self._watcher.addPaths(wanted)

    def _on_directory(self, path: str) -> None:
        del path
        self._settles.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self.folder is not None:
            self.look()

    def _on_written(self, changes: Changes) -> None:
        del changes
        self.look()
