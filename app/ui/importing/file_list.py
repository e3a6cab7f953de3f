"""The files being prepared: found, read and read again by jobs of the page; which of their tables are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog

from app.models.domain.errors import KnownError
from app.ui.importing.labels import counted
from app.ui.importing.listed_file import ListedFile
from app.ui.importing.reading_dialog import ReadingDialog
from app.ui.importing.work import BeginReadingWork, FindWork, PreviewWork

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from app.services.importing.fields import FileKind
    from app.services.importing.intake import Found
    from app.services.importing.mapping.types import FileMapping
    from app.services.importing.plan import Preview
    from app.services.importing.reading.parts import TablePart
    from app.services.importing.reading.table import ReadingChoices
    from app.ui.importing.draft import FileDraft
    from app.ui.shell.page import Page


class FileList(QObject):
    """`changed` after anything; before it `proposed` for a table that was read, `cleaned` for one read again."""

    changed = Signal()
    proposed = Signal(object)  # FileDraft
    cleaned = Signal(object)  # FileDraft
    said = Signal(str)
    failed = Signal(object)  # KnownError

    def __init__(self, page: Page) -> None:
        """Start empty; `page` runs the jobs."""
        super().__init__(page)
        self._page = page
        self._is_reader_ready = False
        self.files: list[ListedFile] = []
        self.dialog: ReadingDialog | None = None

    def drafts(self) -> list[FileDraft]:
        """Return the tables to import, in order."""
        return [draft for listed in self.files for draft in listed.drafts]

    def ready(self) -> list[FileDraft]:
        """Return those that were understood."""
        return [draft for draft in self.drafts() if draft.is_ready]

    def paths(self) -> list[Path]:
        """Return all files on the list."""
        return [path for listed in self.files for path in listed.paths]

    def begin(self) -> None:
        """Have the process that reads files ready, once."""
        if not self._is_reader_ready:
            self._is_reader_ready = True
            self._page.load(BeginReadingWork(), self._on_reader)

    def clear(self) -> None:
        """Take everything off."""
        self.files = []

    def add(self, paths: Iterable[Path]) -> None:
        """Put files, or the files of folders, on the list and look at them."""
        known = set(self.paths())
        fresh = tuple(path for path in dict.fromkeys(paths) if path not in known)
        self.files += [ListedFile(path) for path in fresh]
        self.changed.emit()
        if fresh:
            self._page.load(FindWork(fresh), self._on_found)

    def remove(self, path: Path) -> None:
        """Take a file off."""
        self.files = [listed for listed in self.files if listed.path != path]
        self.changed.emit()

    def want(self, listed: ListedFile, part: TablePart, is_wanted: bool) -> None:
        """Import one table of a file, or leave it."""
        draft = listed.want(part) if is_wanted else None
        if draft is not None:
            self.preview(draft)
        elif not is_wanted:
            listed.leave(part)
        self.changed.emit()

    def name_source(self, draft: FileDraft, name: str) -> None:
        """Take a table for one of another source."""
        draft.source = name

    def separate(self, listed: ListedFile) -> None:
        """Read files that were taken for parts of one each by itself."""
        place = self.files.index(listed)
        self.files[place : place + 1] = [ListedFile(path) for path in listed.paths]
        self.changed.emit()
        self._page.load(FindWork(listed.paths, groups=False), self._on_found)

    def preview(
        self,
        draft: FileDraft,
        *,
        mapping: FileMapping | None = None,
        kind: FileKind | None = None,
        is_proposal: bool = False,
    ) -> None:
        """Read a table; with `mapping` as corrected, or, `is_proposal`, as made for another file."""
        services = self._page.context.services
        work = PreviewWork(services, draft.key, draft.path, draft.choices, mapping, kind, draft.more)
        then = self._on_preview if mapping is None or is_proposal else self._on_preview_again
        draft.is_loading = True
        self._page.load(work, then, latest=f"preview.{draft.key}")

    def take_as(self, draft: FileDraft, kind: FileKind) -> None:
        """Read a table as one of another kind."""
        self.preview(draft, kind=kind)

    def open_reading(self, draft: FileDraft) -> None:
        """Ask how a table should be read."""
        listed = next((one for one in self.files if draft in one.drafts), None)
        parts = _free_parts(listed, draft) if listed is not None and listed.has_choice else ()
        self.dialog = ReadingDialog(draft, self._page.context.jobs, self._page, parts)
        self.dialog.finished.connect(self._on_dialog)
        self.dialog.open()

    def _on_reader(self, nothing: None) -> None:
        """Nothing waits for the reader: a file that comes first only waits for it to begin."""

    def _on_found(self, answer: tuple[tuple[Path, ...], Found]) -> None:
        """Put what was found in the place of what was dropped; what was taken off meanwhile stays off."""
        asked, found = set(answer[0]), answer[1]
        waiting = {one.path: one for one in self.files if not one.is_looked_at and one.path in asked}
        known = {path for listed in self.files if listed.path not in waiting for path in listed.paths}
        fresh: list[ListedFile] = []
        for one in found.files:
            is_wanted = not waiting.keys().isdisjoint({one.path, *one.path.parents, *one.more})
            if is_wanted and one.path not in known:
                listed = waiting.get(one.path) or ListedFile(one.path)
                listed.take(one)
                fresh.append(listed)
        place = next((at for at, one in enumerate(self.files) if one.path in waiting), len(self.files))
        kept = [listed for listed in self.files if listed.path not in waiting]
        self.files = [*kept[:place], *fresh, *kept[place:]]
        for listed in fresh:
            for draft in listed.drafts:
                self.preview(draft)
        self.changed.emit()
        self._say_passed_over(found)

    def _say_passed_over(self, found: Found) -> None:
        for folder, count in found.passed_over.items():
            text = QT_TRANSLATE_NOOP("FileList", "Left out, no tables: %n file(s) of “{folder}”.")
            nothing = QCoreApplication.translate("FileList", "“{folder}” holds no tables.")
            if count or not found.files:
                self.said.emit((counted("FileList", text, count) if count else nothing).format(folder=folder))

    def _on_preview(self, answer: tuple[int, Preview | KnownError]) -> None:
        draft = self._draft_of(answer[0])
        if draft is None:
            return
        draft.is_loading = False
        if isinstance(answer[1], KnownError):
            self._refuse(draft, answer[1])
        else:
            draft.take_preview(answer[1])
        self.proposed.emit(draft)
        self.changed.emit()

    def _on_preview_again(self, answer: tuple[int, Preview | KnownError]) -> None:
        draft = self._draft_of(answer[0])
        if draft is None:
            return
        if isinstance(answer[1], KnownError):
            draft.is_loading = False
            self.failed.emit(answer[1])
            return
        draft.take_preview_again(answer[1])
        self.cleaned.emit(draft)
        self.changed.emit()

    def _refuse(self, draft: FileDraft, error: KnownError) -> None:
        """A file that cannot be read at all stays listed; a wrong choice of reading is said and taken back."""
        if draft.preview is None:
            draft.error = error
        else:
            draft.choices = draft.preview.plan.choices
            self.failed.emit(error)

    def _draft_of(self, key: int) -> FileDraft | None:
        return next((draft for draft in self.drafts() if draft.key == key), None)

    def _on_dialog(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        draft, choices = dialog.draft, dialog.choices()
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted and choices != draft.choices:
            self._read_again(draft, choices)

    def _read_again(self, draft: FileDraft, choices: ReadingChoices) -> None:
        draft.choices = choices
        for listed in self.files:
            listed.rename_parts()
        self.preview(draft)
        self.changed.emit()


def _free_parts(listed: ListedFile, draft: FileDraft) -> Sequence[TablePart]:
    """The tables of a file that no other draft reads."""
    return [part for part in listed.parts if listed.draft_of(part) in {None, draft}]
