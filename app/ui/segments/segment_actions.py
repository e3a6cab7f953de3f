"""What can be done with a segment or a list besides editing it: name, folder, copy, archive, file, members."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from app.models.domain.changes import Changes
from app.models.domain.errors import KnownError
from app.models.domain.ports import Progress
from app.ui.jobs import Lane
from app.ui.segments.list_rows import free_name, list_id_of
from app.ui.segments.words import segment_name
from app.ui.segments.work import ReadVocabulary
from app.ui.workspaces import FileChooser, SystemFileChooser

if TYPE_CHECKING:
    from app.models.domain.segment import Segment
    from app.ui.segments.page import SegmentsPage

_LARGEST_FILE = 1_000_000


class SegmentActions(QObject):
    """Asks what has to be asked and writes by jobs of the page; every write can be taken back from its message."""

    def __init__(self, page: SegmentsPage, chooser: FileChooser | None = None) -> None:
        """Act for `page`; files are chosen through `chooser`."""
        super().__init__(page)
        self._page = page
        self._services = page.context.services
        self._chooser = chooser or SystemFileChooser()

    def ask_name(self, segment: Segment) -> None:
        """Ask for another name."""
        name, is_given = QInputDialog.getText(
            self._page, self.tr("Rename"), self.tr("Name"), text=segment_name(segment)
        )
        if is_given:
            self.rename(segment, name)

    def rename(self, segment: Segment, name: str) -> None:
        """Give a segment or a list another name."""
        segments, lists, list_id = self._services.segments, self._services.lists, list_id_of(segment)

        def act() -> Changes:
            return segments.rename(segment.id, name) if list_id is None else lists.rename(list_id, name)

        self._write(act)

    def ask_folder(self, segment: Segment) -> None:
        """Ask for a folder, one there is or a new one."""
        folders = ["", *self._services.segments.folders()]
        name, is_given = QInputDialog.getItem(
            self._page,
            self.tr("Put into a folder"),
            self.tr("Folder (choose or type a new one; empty for none)"),
            folders,
            folders.index(segment.folder) if segment.folder in folders else 0,
        )
        if is_given:
            self.move(segment, name)

    def move(self, segment: Segment, folder: str) -> None:
        """Put a segment into a folder."""
        self._write(lambda: self._services.segments.move(segment.id, folder))

    def duplicate(self, segment: Segment) -> None:
        """Make a copy under a free name."""
        services = self._services
        template, numbered = self.tr("{name} (copy)"), self.tr("{name} (copy {number})")

        def work(progress: Progress) -> Changes:
            vocabulary = ReadVocabulary(services)(progress)
            return services.segments.duplicate(segment.id, free_name(template, numbered, segment, vocabulary))

        self._page.load(work, self._page.applied, lane=Lane.WRITE)

    def archive(self, segment: Segment) -> None:
        """Put a segment aside, or take one back into use."""
        segments = self._services.segments
        act = segments.archive if segment.archived_at is None else segments.unarchive
        self._write(lambda: act(segment.id))

    def delete(self, segment: Segment) -> None:
        """Delete a segment or a list."""
        segments, lists, list_id = self._services.segments, self._services.lists, list_id_of(segment)

        def act() -> Changes:
            return segments.delete(segment.id) if list_id is None else lists.delete(list_id)

        self._write(act)

    def export(self, segment: Segment) -> None:
        """Ask for a file and write the rule into it."""
        proposal = f"{segment_name(segment)}.json".replace("/", "-")
        path = self._chooser.save_file(self._page, self.tr("Save the rule"), proposal, self.tr("Rule file (*.json)"))
        if path is not None:
            job = _Export(self._page, segment.id, path)
            self._page.load(job, self._on_exported)

    def import_file(self) -> None:
        """Ask for a rule file and make its segment."""
        path = self._chooser.open_file(self._page, self.tr("Open a rule file"), self.tr("Rule file (*.json)"))
        if path is not None:
            self._write(_Import(self._page, path))

    def ask_list(self) -> None:
        """Ask for the name of a new list."""
        name, is_given = QInputDialog.getText(self._page, self.tr("New list"), self.tr("Name of the list"))
        if is_given:
            self.make_list(name)

    def make_list(self, name: str) -> None:
        """Make an empty list."""
        self._write(lambda: self._services.lists.create(name))

    def edit_list(self, segment: Segment) -> None:
        """Open the members of a list."""
        from app.ui.segments.list_dialog import ListDialog  # noqa: PLC0415 - for who edits one

        list_id = list_id_of(segment)
        if list_id is not None:
            ListDialog(self._page, list_id, segment.name).open()

    def _write(self, act: Callable[[], Changes]) -> None:
        def work(progress: Progress) -> Changes:
            progress.check_cancelled()
            return act()

        self._page.load(work, self._page.applied, lane=Lane.WRITE)

    def _on_exported(self, path: Path) -> None:
        self._page.context.shell.toast(self.tr("Rule saved in {file}").format(file=path.name))


class _Export:
    """Writes a rule file."""

    def __init__(self, page: SegmentsPage, segment_id: int, path: Path) -> None:
        self._segments = page.context.services.segments
        self._segment_id = segment_id
        self._path = path

    def __call__(self, progress: Progress) -> Path:
        """Do it. KnownError: those of files."""
        from app.services.files.outgoing_files import known_file_error  # noqa: PLC0415 - for who exports

        progress.check_cancelled()
        content = self._segments.export_text(self._segment_id)
        try:
            self._path.write_text(content, encoding="utf-8")
        except OSError as error:
            raise known_file_error(error, self._path) from error
        return self._path


class _Import:
    """Reads a rule file and makes its segment."""

    def __init__(self, page: SegmentsPage, path: Path) -> None:
        self._segments = page.context.services.segments
        self._path = path

    def __call__(self) -> Changes:
        """Do it. KnownError: those of files, rule_…, segment_name_…"""
        from app.services.files.outgoing_files import known_file_error  # noqa: PLC0415 - for who imports

        try:
            if self._path.stat().st_size > _LARGEST_FILE:
                raise KnownError("rule_invalid", path="", detail="not_json", value=self._path.name)
            content = self._path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            raise KnownError("rule_invalid", path="", detail="not_json", value=self._path.name) from error
        except OSError as error:
            raise known_file_error(error, self._path) from error
        return self._segments.import_text(content)
