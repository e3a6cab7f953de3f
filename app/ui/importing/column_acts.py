"""Carries out what the user chooses to do with a column, asking where there is something to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.services.importing.column_values import ColumnValues, column_values
from app.ui.importing import mapping_edits as edits
from app.ui.importing.column_dialogs import ConstantDialog, CustomDialog, JoinDialog
from app.ui.importing.column_menu import ColumnMenu
from app.ui.importing.values_dialog import ValuesDialog
from app.ui.importing.work import BusinessDay, BusinessDayWork
from app.ui.jobs import ProcessWork

if TYPE_CHECKING:
    from app.services.importing.mapping.types import FileMapping
    from app.ui.importing.draft import FileDraft
    from app.ui.shell.page import Page


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whose values are being read, and why."""

    draft: FileDraft
    header: str
    issue: str | None
    sentence: str


class ColumnActs(QObject):
    """Menu, dialogs and the change they make in the draft."""

    changed = Signal(object, str)  # FileDraft, header

    def __init__(self, page: Page) -> None:
        """Act for `page`, whose jobs read the values."""
        super().__init__(page)
        self._page = page
        self._subject: tuple[FileDraft, str] | None = None
        self._asked: _Asked | None = None
        self.dialog: QDialog | None = None

    def open_menu(self, draft: FileDraft, header: str, button: QWidget) -> None:
        """Show under `button` what can be done with a column."""
        mapping = draft.in_force()
        if mapping is None:
            return
        self._subject = (draft, header)
        is_changed = draft.proposed is not None and _differs(mapping, draft.proposed, header)
        menu = ColumnMenu(mapping, header, is_changed=is_changed, parent=button)
        menu.act_chosen.connect(self._on_act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def act(self, draft: FileDraft, header: str, act: str, argument: str = "") -> None:
        """Do, or ask about, one act of the menu."""
        mapping = draft.mapping
        if mapping is None:
            return
        if act == "values":
            self.open_values(draft, header)
        elif act == "constant":
            self.open_constant(draft)
        elif act == "join":
            self._open(JoinDialog(mapping, header, self._page), draft, header)
        elif act == "custom":
            taken = [one.name for known, one in mapping.custom.items() if known != header]
            self._open(CustomDialog(header, mapping.custom.get(header), taken, self._page), draft, header)
        else:
            self._take(draft, header, _done(draft, mapping, header, act, argument))

    def open_constant(self, draft: FileDraft) -> None:
        """Ask for a value that holds for every row."""
        mapping = draft.in_force()
        if mapping is not None:
            self._open(ConstantDialog(mapping, self._page), draft, "")

    def open_values(self, draft: FileDraft, header: str, issue: str | None = None, sentence: str = "") -> None:
        """Read the values of a column, all or those with one issue, then ask what they mean."""
        self._asked = _Asked(draft, header, issue, sentence)
        self._page.load(BusinessDayWork(self._page.context.services), self._on_business, latest="import.values")

    def _on_business(self, known: BusinessDay) -> None:
        asked = self._asked
        plan = asked.draft.plan() if asked is not None else None
        if asked is None or plan is None:
            return
        work = ProcessWork(_read_values, (plan, asked.header, known.country, known.today, asked.issue))
        title = self.tr("Reading the values of “{column}”").format(column=asked.header)
        self._page.load(work, self._on_values, latest="import.values", title=title, cancellable=True)

    def _on_values(self, found: ColumnValues) -> None:
        asked, self._asked = self._asked, None
        mapping = asked.draft.in_force() if asked is not None else None
        if asked is not None and mapping is not None:
            dialog = ValuesDialog(mapping, found, self._page, sentence=asked.sentence)
            self._open(dialog, asked.draft, asked.header)

    def _open(self, dialog: QDialog, draft: FileDraft, header: str) -> None:
        self._subject, self.dialog = (draft, header), dialog
        dialog.finished.connect(self._on_dialog)
        dialog.open()

    def _on_dialog(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None or self._subject is None:
            return
        draft, header = self._subject
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted and draft.mapping is not None:
            self._take(draft, header, _answered(draft.mapping, header, dialog))

    def _on_act(self, act: str, argument: str) -> None:
        if self._subject is not None:
            self.act(*self._subject, act, argument)

    def _take(self, draft: FileDraft, header: str, mapping: FileMapping) -> None:
        draft.edit(mapping)
        self.changed.emit(draft, header)


def _answered(mapping: FileMapping, header: str, dialog: QDialog) -> FileMapping:
    if isinstance(dialog, ValuesDialog):
        return edits.with_values(mapping, header, *dialog.changes())
    if isinstance(dialog, JoinDialog):
        return edits.with_join(mapping, dialog.join())
    if isinstance(dialog, CustomDialog):
        return edits.with_custom(mapping, header, dialog.custom())
    if isinstance(dialog, ConstantDialog):
        return edits.with_constant(mapping, str(dialog.field.currentData()), dialog.text.text().strip())
    return mapping


def _done(draft: FileDraft, mapping: FileMapping, header: str, act: str, argument: str) -> FileMapping:
    """What an act that asks nothing makes of a mapping; choosing a split again takes it back."""
    if act == "split":
        fields = tuple(argument.split("+"))
        is_taken_back = mapping.splits.get(header) == fields
        return edits.with_target(mapping, header, None) if is_taken_back else edits.with_split(mapping, header, fields)
    if act == "invert":
        return edits.with_inversion(mapping, header)
    if act == "dates":
        return edits.with_date_order(mapping, header, argument)
    if act == "decimal":
        return edits.with_decimal(mapping, header, argument)
    if act == "undo" and draft.proposed is not None:
        return edits.as_proposed(mapping, draft.proposed, header)
    return edits.with_target(mapping, header, None)


def _differs(mapping: FileMapping, proposed: FileMapping, header: str) -> bool:
    return mapping.field_of(header) != proposed.field_of(header) or any(
        (
            header in mapping.custom and mapping.custom.get(header) != proposed.custom.get(header),
            mapping.splits.get(header) != proposed.splits.get(header),
            edits.join_of(mapping, header) != edits.join_of(proposed, header),
        )
    )


def _read_values(*args: object, progress: object) -> ColumnValues:
    """In a child process: two million cells keep the interpreter busy for seconds."""
    plan, header, country, today, issue = args
    return column_values(plan, header, country, today, issue=issue, progress=progress)  # type: ignore[arg-type]
