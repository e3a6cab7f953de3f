"""What the foot of the wizard says at each step, and whether its act is possible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.importing.draft import FileDraft
from app.ui.importing.labels import counted
from app.ui.importing.listed_file import ListedFile
from app.ui.importing.outcome_words import files_words, foreseen_sentence, rows_words, takeable_rows
from app.ui.importing.question_words import problem_sentence


@dataclass(frozen=True, slots=True)
class FootState:
    """A sentence, and the primary button."""

    sentence: str
    act: str
    is_on: bool
    is_problem: bool = False
    icon: str = "arrow-right"


def files_foot(files: Sequence[ListedFile]) -> FootState:
    """Step 1: on as soon as every file was read and one table can be imported."""
    drafts = [draft for listed in files for draft in listed.drafts]
    is_loading = any(draft.is_loading for draft in drafts) or not all(listed.is_looked_at for listed in files)
    is_on = any(draft.is_ready for draft in drafts) and not is_loading
    act = QCoreApplication.translate("ImportFoot", "Columns")
    bad = [listed.path.name for listed in files if listed.error is not None]
    bad += [draft.name for draft in drafts if draft.error is not None]
    if bad and not is_loading:
        text = QCoreApplication.translate("ImportFoot", "Cannot be read, so left out: {files}.")
        return FootState(text.format(files=", ".join(bad)), act, is_on, is_problem=not is_on)
    text = QCoreApplication.translate(
        "ImportFoot", "Nothing is saved before you import, and every import can be undone."
    )
    return FootState(text, act, is_on)


def columns_foot(drafts: Sequence[FileDraft]) -> FootState:
    """Step 2: on when nothing stands in the way of any file."""
    act = QCoreApplication.translate("ImportFoot", "Check")
    problem = next(((draft, one) for draft in drafts for one in draft.problems()), None)
    if problem is not None:
        sentence = QCoreApplication.translate("ImportFoot", "{file}: {problem}").format(
            file=problem[0].name, problem=problem_sentence(problem[1])
        )
        return FootState(sentence, act, is_on=False, is_problem=True)
    waiting = sum(len(draft.open_questions()) for draft in drafts)
    if waiting:
        text = QT_TRANSLATE_NOOP(
            "ImportFoot", "%n question(s) still open: the answers chosen are assumed, and listed at the next step."
        )
        sentence = counted("ImportFoot", text, waiting)
        return FootState(sentence, act, is_on=not any(draft.is_loading for draft in drafts))
    text = QCoreApplication.translate(
        "ImportFoot", "The next step counts what will be added. Nothing is saved before you import."
    )
    return FootState(text, act, is_on=bool(drafts) and not any(draft.is_loading for draft in drafts))


def check_foot(drafts: Sequence[FileDraft], *, is_running: bool) -> FootState:
    """Step 3: on when every file was checked and one has rows to take."""
    reports = [draft.report for draft in drafts if draft.report is not None]
    failed = sum(draft.check_error is not None for draft in drafts)
    rows = takeable_rows(reports)
    again = QCoreApplication.translate("ImportFoot", "Check again")
    act = QCoreApplication.translate("ImportFoot", "Import {rows}").format(rows=rows_words(rows)) if reports else again
    icon = "check" if reports else "refresh-cw"
    if is_running:
        text = QCoreApplication.translate("ImportFoot", "You can go on working. Stopping leaves everything as it was.")
        return FootState(text, act, is_on=False, icon=icon)
    if failed:
        text = QCoreApplication.translate("ImportFoot", "Go back to correct what cannot be imported: {files}.")
        return FootState(text.format(files=files_words(failed)), act, is_on=False, is_problem=True, icon=icon)
    if reports:
        return FootState(foreseen_sentence(reports), act, is_on=rows > 0, icon=icon)
    text = QCoreApplication.translate("ImportFoot", "The check was stopped. Nothing was saved.")
    return FootState(text, act, is_on=bool(drafts), icon=icon)


def result_foot(*, is_running: bool) -> FootState:
    """Step 4: on to other files."""
    text = QCoreApplication.translate(
        "ImportFoot", "Every import can also be withdrawn later, from the list at step 1."
    )
    act = QCoreApplication.translate("ImportFoot", "Import other files")
    return FootState(text, act, is_on=not is_running, icon="plus")
