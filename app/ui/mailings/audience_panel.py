"""Who is left and why the others are not, how many, and what the file will hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.labels import label
from app.ui.mailings.file_preview import FilePreview
from app.ui.mailings.funnel_view import FunnelView
from app.ui.mailings.words import step_words
from app.ui.plan_words import counted
from app.ui.theme.look import look
from app.ui.theme.widgets import IconText, ReasonRow, Text

if TYPE_CHECKING:
    from app.models.domain.mailing import Audience, FunnelStep

_BOX_WIDTH = 216


class AudiencePanel(QWidget):
    """Funnel, count, preview and notes of one audience."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.funnel = FunnelView()
        self.preview = FilePreview()
        self.notes: list[str] = []
        self._titles = {key: Text("", "table_strong") for key in ("funnel", "preview")}
        self._titles["recipients"] = Text("", "caption", "secondary")
        self._count = Text("", "figure")
        self._checked = [IconText("shield-check", "", "good") for _ in range(2)]
        self._as_read = Text("", "caption", "muted")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(4)
        self._build()
        self.retranslate()

    def wait(self) -> None:
        """Mute the count until the next answer."""
        self._count.set_tone("muted")

    def show_audience(self, audience: Audience, whom: str, channel: str, tool: str) -> None:
        """Show who is left of `whom` for a list by `channel` that `tool` will read."""
        self._count.setText(whole_number(audience.recipients))
        self._count.set_tone("primary")
        self._checked[0].label.setText(label("consent_checked", channel))
        self._checked[1].label.setText(self.tr("Suppression list respected"))
        for checked in self._checked:
            checked.setVisible(audience.recipients > 0)
        steps = [(step.code, step.customers) for step in audience.steps]
        self.funnel.show_funnel(whom, audience.start, steps, audience.recipients, channel)
        self.preview.show_rows(audience.preview_header, audience.preview_rows)
        self.preview.setAccessibleName(self._titles["preview"].text())
        rows = len(audience.preview_rows)
        text = QCoreApplication.translate("AudiencePanel", "%n first row(s), as {tool} will read them", None, rows)
        self._as_read.setText(counted(text, rows).format(tool=tool) if rows else "")
        self._show_notes(audience, whom, channel)

    def retranslate(self) -> None:
        """Set every text that does not depend on the audience."""
        self._titles["funnel"].setText(self.tr("Who is left, and who is set aside"))
        self._titles["preview"].setText(self.tr("Preview of the file"))
        self._titles["recipients"].setText(self.tr("Recipients"))

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._titles["funnel"])
        left.addWidget(self.funnel)
        left.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(left, 1)
        top.addWidget(self._recipients_box(), 0, Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._titles["preview"])
        head.addWidget(self._as_read)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(head)
        column.addWidget(self.preview)
        column.addLayout(self._notes)

    def _recipients_box(self) -> QFrame:
        box = QFrame()
        box.setProperty("card", "well")
        box.setFixedWidth(look().px(_BOX_WIDTH))
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(self._titles["recipients"])
        column.addWidget(self._count)
        for checked in self._checked:
            checked.label.setWordWrap(True)
            column.addWidget(checked)
        return box

    def _show_notes(self, audience: Audience, whom: str, channel: str) -> None:
        while self._notes.count():
            item = self._notes.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        is_empty = not audience.recipients
        self.notes = [self._why_nobody(audience, whom, channel)] if is_empty else self._notes_of(audience)
        icon, tone = ("triangle-alert", "warn_text") if is_empty else ("info", "accent_text")
        for sentence in self.notes:
            self._notes.addWidget(ReasonRow(sentence, icon, tone))

    def _why_nobody(self, audience: Audience, whom: str, channel: str) -> str:
        if not audience.start:
            return self.tr("Nobody is in this group, so there is no list to make.")
        worst = max(audience.steps, key=_customers)
        text = self.tr("Nobody is left of “{whom}”; most of them: {reason}. Try another channel or another group.")
        return text.format(whom=whom, reason=step_words(worst.code, channel))

    def _notes_of(self, audience: Audience) -> list[str]:
        notes: list[str] = []
        if n := audience.neutralised:
            text = QCoreApplication.translate(
                "AudiencePanel", "%n cell(s) began like a formula: made harmless for spreadsheets.", None, n
            )
            notes.append(counted(text, n))
        if n := audience.empty_first_names:
            text = QCoreApplication.translate("AudiencePanel", "%n without first name: the cell stays empty.", None, n)
            notes.append(counted(text, n))
        return notes


def _customers(step: FunnelStep) -> int:
    return step.customers
