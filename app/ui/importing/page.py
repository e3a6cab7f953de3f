"""The import page: a wizard of four steps over a list of files, and the history of imports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.models.domain.changes import Area, Changes
from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport
from app.services.importing.mapping.types import FileMapping
from app.ui.importing.batch_acts import BatchActs, UndoImport
from app.ui.importing.check_step import CheckStep
from app.ui.importing.column_acts import ColumnActs
from app.ui.importing.columns_step import ColumnsStep
from app.ui.importing.draft import FileDraft
from app.ui.importing.file_list import FileList
from app.ui.importing.files_step import FilesStep
from app.ui.importing.foot_state import FootState, check_foot, columns_foot, files_foot, result_foot
from app.ui.importing.issue_acts import IssueAct
from app.ui.importing.issue_words import issue_sentence
from app.ui.importing.kept_mappings import KeptMappings
from app.ui.importing.outcome_words import files_words, rows_words, takeable_rows
from app.ui.importing.result_step import ResultStep
from app.ui.importing.wizard_foot import WizardFoot
from app.ui.importing.work import (
    CheckWork,
    FactsWork,
    ImportFacts,
    ImportWork,
    ReviewCountWork,
)
from app.ui.jobs import Lane
from app.ui.jobs.job import JobState
from app.ui.shell.context import PageContext
from app.ui.shell.page import Page
from app.ui.theme.widgets.drop_zone import dropped_files
from app.ui.theme.widgets.step_bar import StepBar
from app.ui.workspaces import FileChooser, SystemFileChooser

FILES, COLUMNS, CHECK, RESULT = range(4)
_WATCHED: Final = Area.RECORDS | Area.PURCHASES | Area.CONTACTS | Area.SETTINGS


class ImportPage(Page):
    """Holds the drafts, moves between the steps, starts the jobs."""

    section = "importing"
    watches = _WATCHED

    def __init__(self, context: PageContext, chooser: FileChooser | None = None) -> None:
        """Start at the files; `chooser` asks for files."""
        super().__init__(context, scrolls=False)
        self._chooser = chooser or SystemFileChooser()
        self._checking: list[FileDraft] = []
        self._corrected: Path | None = None
        self._sources: list[str] = []
        self._currency = "EUR"
        self._is_running = False
        self._list = FileList(self)
        self._acts = BatchActs(self, self._chooser)
        self._column_acts = ColumnActs(self)
        self._kept = KeptMappings(self, self._chooser)
        self.setAcceptDrops(True)
        self.steps = StepBar(("", "", "", ""))
        self.header.add_action(self.steps)
        self.files = FilesStep(context, self._chooser)
        self.columns = ColumnsStep()
        self.check = CheckStep()
        self.result = ResultStep()
        self.stack = QStackedWidget()
        for step in (self.files, self.columns, self.check, self.result):
            self.stack.addWidget(step)
        self.body.addWidget(self.stack, 1)
        self.foot = WizardFoot()
        whole = self.layout()
        if whole is not None:
            whole.addWidget(self.foot)
        self._shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.steps.set_steps([self.tr("Files"), self.tr("Columns"), self.tr("Check"), self.tr("Result")])
        self.files.retranslate()
        self.columns.retranslate()
        self.result.retranslate()
        self.foot.cancel.setText(self.tr("Cancel"))
        self.foot.back.setText(self.tr("Back"))
        self._show()

    def refresh(self) -> None:
        """Read sources, currency and history again."""
        self.load(FactsWork(self.context.services), self._on_facts, latest="facts")
        self._kept.reload()
        self.files.history.reload()
        self._list.begin()

    def open(self, **params: Any) -> None:
        """Take files that were dropped elsewhere: `files` holds their paths."""
        files = params.get("files")
        if files:
            self.add_files([Path(path) for path in files])

    def step(self) -> int:
        """Return the step in view."""
        return self.stack.currentIndex()

    def drafts(self) -> list[FileDraft]:
        """Return the tables to import, in order."""
        return self._list.drafts()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files, or the files of folders, on the list and read them; after a result, a new list begins."""
        if self._is_running:
            self.banner.set_banner("info", self.tr("An import is running. Add files when it has ended."))
            self.banner.show()
            return
        if self.step() == RESULT:
            self._list.clear()
        self.go_to(FILES)
        self._list.add(paths)

    def go_to(self, step: int) -> None:
        """Show a step."""
        self.banner.hide()
        self.stack.setCurrentIndex(step)
        self.steps.set_current(step)
        if step == COLUMNS:
            self.columns.show_drafts(self._list.ready())
        self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files anywhere on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        paths = dropped_files(event)
        if paths:
            event.acceptProposedAction()
            self.add_files(paths)

    def _connect(self) -> None:
        self._list.changed.connect(self._show)
        self._list.proposed.connect(self._on_proposed)
        self._list.cleaned.connect(self.columns.show_changes)
        self._list.said.connect(self._on_said)
        self._list.failed.connect(self.show_error)
        self.files.files_chosen.connect(self.add_files)
        self.files.choose_wanted.connect(self._on_choose)
        self.files.removed.connect(self._list.remove)
        self.files.source_changed.connect(self._list.name_source)
        self.files.part_toggled.connect(self._list.want)
        self.files.separate_wanted.connect(self._list.separate)
        self.files.reading_wanted.connect(self._list.open_reading)
        self.files.history.withdraw_wanted.connect(self._acts.on_withdraw)
        self.files.history.restore_wanted.connect(self._acts.on_restore)
        self.files.history.rejected_wanted.connect(self._acts.on_save_rejected)
        self.columns.kind_changed.connect(self._list.take_as)
        self.columns.reading_wanted.connect(self._list.open_reading)
        self.columns.mapping_changed.connect(self._on_mapping)
        self.columns.menu_wanted.connect(self._column_acts.open_menu)
        self.columns.act_wanted.connect(self._column_acts.act)
        self._column_acts.changed.connect(self._on_column_act)
        self.columns.kept_wanted.connect(self._kept.act)
        self._kept.chosen.connect(self._on_kept_mapping)
        self._kept.names_known.connect(self.columns.columns.foot.set_names)
        self.check.answers_wanted.connect(self._on_back)
        self.check.act_wanted.connect(self._on_issue_act)
        self.result.customers_wanted.connect(self._on_customers)
        self.result.duplicates_wanted.connect(self._on_duplicates)
        self.result.undo_wanted.connect(self._on_undo)
        self.result.again_wanted.connect(self._on_again)
        self.result.rejected_wanted.connect(self._acts.on_save_rejected)
        self.result.undo_one_wanted.connect(self._acts.undo_one)
        self.result.correct_wanted.connect(self._acts.on_correct)
        self.files.history.report_wanted.connect(self._acts.on_report)
        self.files.history.again_wanted.connect(self._acts.on_correct)
        self._acts.to_correct.connect(self._on_to_correct)
        self.banner.link_activated.connect(self._on_banner_link)
        self._acts.withdrawn.connect(self._on_withdrawn)
        self.foot.cancel.clicked.connect(self._on_cancel)
        self.foot.back.clicked.connect(self._on_back)
        self.foot.primary.clicked.connect(self._on_primary)
        self._shortcut.activated.connect(self.foot.primary.click)

    # What is shown

    def _show(self) -> None:
        step = self.step()
        below = (
            self.tr("Drop the files of your tools; nothing is saved before you say so."),
            self.tr("Step 2: say what each column contains. Most of it is done."),
            self.tr("Step 3: what importing will do, counted row by row."),
            self.tr("Step 4: what was imported."),
        )
        self.header.set_title(self.tr("Import files"), below=below[step])
        self.files.show_files(self._list.files, self._sources)
        self.foot.setVisible(step != FILES or bool(self._list.files))
        self.foot.cancel.setVisible(step != RESULT and not self._is_running)
        self.foot.back.setVisible(step in {COLUMNS, CHECK})
        self.foot.back.setEnabled(not self._is_running)
        self.foot.show_state(self._foot_state())
        if step == CHECK:
            self.check.show_drafts(self._list.ready(), self._currency)

    def _foot_state(self) -> FootState:
        step, ready = self.step(), self._list.ready()
        if step == FILES:
            return files_foot(self._list.files)
        if step == COLUMNS:
            return columns_foot(ready)
        if step == CHECK:
            return check_foot(ready, is_running=self._is_running)
        return result_foot(is_running=self._is_running)

    # Reading files

    def _on_proposed(self) -> None:
        if self.step() == COLUMNS:
            self.columns.show_drafts(self._list.ready())

    def _on_said(self, sentence: str) -> None:
        self.banner.set_banner("info", sentence)
        self.banner.show()

    def _on_facts(self, facts: ImportFacts) -> None:
        self._sources, self._currency = facts.sources, facts.currency
        self.columns.set_currency(facts.currency)
        if self.step() == FILES:
            self.files.show_files(self._list.files, self._sources)

    def _on_choose(self) -> None:
        pattern = self.tr(
            "Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.json *.jsonl *.vcf *.zip);;All files (*)"
        )
        chosen = self._chooser.open_files(self, self.tr("Choose the files to import"), pattern)
        if chosen:
            self.add_files(chosen)

    def _on_mapping(self, draft: FileDraft) -> None:
        self._list.preview(draft, mapping=draft.in_force())
        self._show()

    def _on_column_act(self, draft: FileDraft, header: str) -> None:
        """Show what an act made of a column; at the check, count anew what importing would do."""
        self._on_mapping(draft)
        if self.step() == CHECK:
            self._start_check()
            return
        self.columns.show_changes(draft)
        self.columns.reveal(header)

    def _on_kept_mapping(self, draft: FileDraft, mapping: FileMapping) -> None:
        """Read a file with a mapping made for another one, as if it were proposed."""
        self._list.preview(draft, mapping=mapping, is_proposal=True)

    def _on_issue_act(self, wanted: IssueAct) -> None:
        """Act on something that the check noticed: in place, or at the column it is about."""
        if wanted.act == "correct":
            sentence = issue_sentence(wanted.issue)
            self._column_acts.open_values(wanted.draft, wanted.header, wanted.issue, sentence)
        elif wanted.act in {"column", "answer"}:
            self.go_to(COLUMNS)
            self.columns.show_column(wanted.draft, wanted.header)
        else:
            self._column_acts.act(wanted.draft, wanted.header, wanted.act, wanted.argument)

    # Steps

    def _on_primary(self) -> None:
        if not self.foot.primary.isEnabled():
            return
        step = self.step()
        if step == FILES:
            self.go_to(COLUMNS)
        elif step == COLUMNS:
            self._start_check()
        elif step == CHECK and any(draft.report is not None for draft in self._list.ready()):
            self._start_import()
        elif step == CHECK:
            self._start_check()
        else:
            self._on_cancel()

    def _on_back(self) -> None:
        if not self._is_running:
            self.go_to(max(self.step() - 1, FILES))

    def _on_cancel(self) -> None:
        self._list.clear()
        self.go_to(FILES)

    def _start_check(self) -> None:
        self._checking = self._list.ready()
        plans = [plan for draft in self._checking if (plan := draft.plan()) is not None]
        for draft in self._checking:
            draft.report, draft.check_error = None, None
        self._is_running = True
        self.go_to(CHECK)
        job = self.load(
            CheckWork(self.context.services, plans),
            self._on_checked,
            lane=Lane.WRITE,
            title=self.tr("Checking {files}").format(files=files_words(len(plans))),
            cancellable=True,
        )
        job.ended.connect(self._on_ended)
        self.check.follow(job)

    def _on_checked(self, answers: list[ImportReport | KnownError]) -> None:
        for draft, answer in zip(self._checking, answers, strict=True):
            if isinstance(answer, ImportReport):
                draft.report = answer
            else:
                draft.check_error = answer
        self._show()

    def _start_import(self) -> None:
        plans = [plan for draft in self._list.ready() if (plan := draft.plan()) is not None]
        self._is_running = True
        self._show()
        job = self.load(
            ImportWork(self.context.services, plans),
            self._on_imported,
            lane=Lane.WRITE,
            title=self.tr("Importing {files}").format(files=files_words(len(plans))),
            cancellable=True,
        )
        job.ended.connect(self._on_ended)
        self.check.follow(job)

    def _on_ended(self, state: JobState) -> None:
        self._is_running = False
        self._show()
        if state is JobState.CANCELLED:
            self.banner.set_banner("info", self.tr("Stopped."), self.tr("Everything is as it was before."))
            self.banner.show()

    def _on_imported(self, reports: list[ImportReport]) -> None:
        if self.context.shell.folder is not None:
            self.context.shell.folder.forget(self._list.paths())
        self.result.show_reports(self._list.ready(), reports, self._currency)
        self.go_to(RESULT)
        self.context.shell.applied(Changes(Area.EVERYTHING))
        rows = rows_words(takeable_rows(reports))
        ids = tuple(self.result.batch_ids())
        self.context.shell.toast(
            self.tr("{rows} imported").format(rows=rows), UndoImport(self._acts, ids) if ids else None
        )
        self.load(ReviewCountWork(self.context.services), self.result.show_review_count, latest="review")

    def _on_undo(self) -> None:
        self.result.strip.follow(self._acts.withdraw(self.result.batch_ids()))

    def _on_withdrawn(self, batch_ids: list[int]) -> None:
        self.result.show_withdrawn(batch_ids)

    def _on_to_correct(self, path: Path) -> None:
        """Put the file of rejected rows on the list; it is read again once the user has corrected it."""
        self._list.clear()
        self.stack.setCurrentIndex(FILES)
        self.add_files([path])
        self._corrected = path
        fact = self.tr("The rejected rows are in “{file}”.").format(file=path.name)
        follows = self.tr("Correct them in your spreadsheet and save; the last column says what is wrong in each.")
        self.banner.set_banner("info", fact, follows, self.tr("Read the file again"))
        self.banner.show()

    def _on_banner_link(self) -> None:
        if self._corrected is not None:
            path, self._corrected = self._corrected, None
            self._list.clear()
            self.add_files([path])

    def _on_again(self) -> None:
        for draft in self.drafts():
            draft.report, draft.check_error = None, None
        self._start_check()

    def _on_customers(self) -> None:
        self.context.navigator.go("customers")

    def _on_duplicates(self) -> None:
        self.context.navigator.go("customers", tab="duplicates")


def create(context: PageContext) -> Page:
    """Return the page."""
    return ImportPage(context)
