"""What can be done in place about something that was noticed: correct values, say how they are written, look at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.services.importing.fields import FIELDS
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.ui.importing.draft import FileDraft
    from app.ui.importing.finding_row import FindingRow

_WITHOUT_VALUES: Final = frozenset({"key_precision_lost", "columns_identical", "date_ambiguous"})
_DATE_ISSUES: Final = frozenset({"date_unreadable", "date_ambiguous", "date_out_of_range", "date_in_future"})
_AMOUNT_ISSUES: Final = frozenset({"amount_unreadable", "amount_assumed", "quantity_unreadable"})


@dataclass(frozen=True, slots=True)
class IssueAct:
    """An act on a column because of an issue: correct, dates, decimal, column, answer; `argument` as in ColumnMenu."""

    act: str
    draft: FileDraft
    header: str
    issue: str = ""
    argument: str = ""


def acts_for(draft: FileDraft, code: str, header: str | None, *, is_alarm: bool = False) -> list[IssueAct]:
    """Return what can be done about an issue of a column; nothing for what is about no column of the file."""
    mapping = draft.in_force()
    if mapping is None or header is None or all(column.header != header for column in mapping.columns):
        return []
    acts: list[IssueAct] = []
    field_id = mapping.field_of(header)
    if not is_alarm and code not in _WITHOUT_VALUES and field_id is not None:
        acts.append(IssueAct("correct", draft, header, code))
    if code in _DATE_ISSUES:
        known = mapping.formats.get(header)
        order = known.date_order if known is not None else None
        acts += [IssueAct("dates", draft, header, code, one) for one in ("dmy", "mdy") if one != order]
    if code in _AMOUNT_ISSUES and field_id is not None and FIELDS[field_id].value in {"amount", "quantity"}:
        known = mapping.formats.get(header)
        sign = known.decimal if known is not None else None
        acts += [IssueAct("decimal", draft, header, code, one) for one in (",", ".") if one != sign]
    return [*acts, IssueAct("column", draft, header, code)]


def act_words(act: IssueAct) -> str:
    """Return Correct the values…"""
    translate = QCoreApplication.translate
    if act.act == "correct":
        if act.issue == "email_domain_typo":
            return translate("IssueActs", "See the corrections proposed…")
        if act.issue in {"status_unknown", "kind_unknown", "consent_unknown", "title_unknown", "channel_unknown"}:
            return translate("IssueActs", "Say what they mean…")
        return translate("IssueActs", "Correct or leave out the values…")
    return {
        "dates.dmy": translate("IssueActs", "Read as day, month, year"),
        "dates.mdy": translate("IssueActs", "Read as month, day, year"),
        "decimal.,": translate("IssueActs", "Read with a decimal comma"),
        "decimal..": translate("IssueActs", "Read with a decimal point"),
        "answer.": translate("IssueActs", "Answer"),
    }.get(f"{act.act}.{act.argument}", translate("IssueActs", "Go to the column"))


class IssueActs(QObject):
    """The links under one finding; a child of its row."""

    wanted = Signal(object)  # IssueAct

    def __init__(self, row: FindingRow, acts: list[IssueAct]) -> None:
        """Add a link for each act to `row`."""
        super().__init__(row)
        self._acts: list[tuple[Button, IssueAct]] = []
        if not acts:
            return
        line = FlowLayout(None, spacing=16)
        for act in acts:
            button = Button(act_words(act), "link", parent=row)
            button.setAccessibleDescription(row.title.text())
            button.clicked.connect(self._on_clicked)
            line.addWidget(button)
            self._acts.append((button, act))
        row.texts.addLayout(line)

    def buttons(self) -> list[Button]:
        """Return the links."""
        return [button for button, _ in self._acts]

    def _on_clicked(self) -> None:
        sender = self.sender()
        act = next((act for button, act in self._acts if button is sender), None)
        if act is not None:
            self.wanted.emit(act)
