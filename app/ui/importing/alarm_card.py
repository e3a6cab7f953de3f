"""What should make one stop before writing: alarms and conflicts of consent of all files, above everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal

from app.ui.importing.finding_row import issue_row
from app.ui.importing.issue_acts import IssueActs, acts_for
from app.ui.importing.labels import counted
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.importing import ImportReport, IssueCount
    from app.ui.importing.draft import FileDraft

ALARM: Final = "alarm"


def alarms_of(report: ImportReport) -> list[IssueCount]:
    """Return the alarms of a file."""
    return [issue for issue in report.issues if issue.severity == ALARM]


class AlarmCard(Card):
    """Each alarm with the file it is of, what it means, and where to look."""

    act_wanted = Signal(object)  # IssueAct

    def __init__(self, outcomes: Sequence[tuple[FileDraft, ImportReport]]) -> None:
        """Show the alarms of these files."""
        found = [(draft, issue) for draft, report in outcomes for issue in alarms_of(report)]
        text = QT_TRANSLATE_NOOP("AlarmCard", "%n thing(s) to look at before importing")
        super().__init__(counted("AlarmCard", text, len(found)))
        self.acts: list[IssueActs] = []
        for place, (draft, issue) in enumerate(found):
            if place:
                self.add_line()
            row = issue_row(issue)
            if len(outcomes) > 1:
                row.texts.insertWidget(0, Text(draft.name, "caption", "muted"))
            acts = IssueActs(row, acts_for(draft, issue.code, issue.column, is_alarm=True))
            acts.wanted.connect(self.act_wanted)
            self.acts.append(acts)
            self.body.addWidget(row)
