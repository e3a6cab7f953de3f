"""Opening, making and closing workspaces from the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.ui.jobs import Lane
from app.ui.workspace_file import SUFFIX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences

SAMPLE_NAME = f"Maison Lavande{SUFFIX}"


class Opener(Protocol):
    """Builds the services of a workspace; passed in by the program's entry point, called on a worker thread."""

    def open(self, path: Path) -> Services:
        """Open a workspace; KnownError when it cannot be."""
        ...

    def create(self, path: Path) -> Services:
        """Make a new workspace."""
        ...


class FileChooser(Protocol):
    """Asks for files; tests give answers instead."""

    def open_file(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        """Ask for one file to open."""
        ...

    def open_files(self, parent: QWidget, title: str, pattern: str) -> list[Path]:
        """Ask for files to read."""
        ...

    def save_file(self, parent: QWidget, title: str, proposal: str, pattern: str) -> Path | None:
        """Ask where to write a file."""
        ...

    def choose_folder(self, parent: QWidget, title: str, start: Path | None) -> Path | None:
        """Ask for a folder, beginning at `start`."""
        ...


class SystemFileChooser:
    """The system's dialogs."""

    def open_file(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        """Ask for one file to open."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when first opened

        name, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), pattern)
        return Path(name) if name else None

    def open_files(self, parent: QWidget, title: str, pattern: str) -> list[Path]:
        """Ask for files to read."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when first opened

        names, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), pattern)
        return [Path(name) for name in names]

    def save_file(self, parent: QWidget, title: str, proposal: str, pattern: str) -> Path | None:
        """Ask where to write a file."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when first opened

        name, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / proposal), pattern)
        return Path(name) if name else None

    def choose_folder(self, parent: QWidget, title: str, start: Path | None) -> Path | None:
        """Ask for a folder, beginning at `start`."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when first opened

        name = QFileDialog.getExistingDirectory(parent, title, str(start or Path.home()))
        return Path(name) if name else None


class Workspaces(QObject):
    """Opens and makes workspaces by jobs; one is open at a time."""

    opened = Signal(object, list)  # Services, files to import at once
    failed = Signal(object)  # KnownError

    def __init__(
        self,
        opener: Opener,
        jobs: JobRunner,
        preferences: Preferences,
        data_folder: Path | None,
        parent: QObject | None = None,
        *,
        sample_customers: int | None = None,
    ) -> None:
        """Open through `opener`; the sample lives in `data_folder` (None: where the system keeps such files)."""
        super().__init__(parent)
        self._opener = opener
        self._jobs = jobs
        self._preferences = preferences
        self._data_folder = data_folder
        self._sample_customers = sample_customers
        self._files: list[Path] = []

    def open(self, path: Path) -> None:
        """Open a workspace."""
        self._files = []
        opener = self._opener

        def work(progress: Progress) -> Services:
            progress.check_cancelled()
            return opener.open(path)

        self._start(work, QCoreApplication.translate("Workspaces", "Opening the workspace"))

    def create(self, path: Path, files: list[Path] | None = None) -> None:
        """Make a new workspace, then import `files`."""
        self._files = list(files or [])
        target = path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
        opener = self._opener

        def work(progress: Progress) -> Services:
            progress.check_cancelled()
            return opener.create(target)

        self._start(work, QCoreApplication.translate("Workspaces", "Making the workspace"))

    def open_sample(self, language: str) -> None:
        """Open the sample business, making it first (in a child process) if it is not there yet."""
        self._files = []
        size = self._sample_customers
        opener, path = self._opener, (self._data_folder or _system_data_folder()) / SAMPLE_NAME

        def work(progress: Progress) -> Services:
            if not path.exists():
                _make_sample(path, language, size, progress)
            return opener.open(path)

        self._start(work, QCoreApplication.translate("Workspaces", "Preparing the example"), is_cancellable=True)

    def _start(self, work: object, title: str, *, is_cancellable: bool = False) -> None:
        self._jobs.start(
            work,  # type: ignore[arg-type]
            then=self._on_opened,
            failed=self._on_failed,
            lane=Lane.WRITE,
            title=title,
            cancellable=is_cancellable,
            initiator=self,
        )

    def _on_opened(self, services: Services) -> None:
        self._preferences.add_recent(services.path)
        self.opened.emit(services, self._files)

    def _on_failed(self, error: KnownError) -> None:
        if error.code == "workspace_missing":
            self._preferences.forget_recent(Path(str(error.params.get("path", ""))))
        self.failed.emit(error)


def _system_data_folder() -> Path:
    from platformdirs import user_data_dir  # noqa: PLC0415 - only for the sample

    return Path(user_data_dir("Clientele", appauthor=False))


def _make_sample(path: Path, language: str, customers: int | None, progress: Progress) -> None:
    """Make the sample beside its place and move it there when it is whole."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    from app.models.domain.ports import SystemClock  # noqa: PLC0415
    from app.services.sample_business import make_sample_workspace  # noqa: PLC0415 - only the first time
    from app.services.workspace.worker import run_in_child  # noqa: PLC0415

    path.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="sample-", dir=path.parent) as folder:
        fresh = Path(folder) / path.name
        run_in_child(make_sample_workspace, fresh, SystemClock(), language, customers, progress=progress)
        fresh.replace(path)
