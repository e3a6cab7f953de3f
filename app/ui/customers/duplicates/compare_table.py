"""Two to four records side by side; each value is marked = ≈ ≠ against the first record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.customers.elided_text import ElidedText
from app.ui.customers.words import field_words, purchases_count
from app.ui.formats import day_text, money
from app.ui.labels import label
from app.ui.theme.look import look
from app.ui.theme.widgets import Text

if TYPE_CHECKING:
    from app.models.domain.identity import CaseDetail, CaseRecord

LETTERS = "ABCD"
_FEW_COLUMNS = 3
_LIVES_THERE = 0.5
Consents = Mapping[int, tuple[tuple[str, str], ...]]
FIELDS = (
    "first_name", "last_name", "company", "company_id", "phone", "phone_2", "email", "street", "city", "birth_on",
    "card",
)  # fmt: skip
_MARKS = {
    "equal": ("=", "good", None),
    "near": ("≈", "warn", "warn_tint"),
    "different": ("≠", "bad", "bad_tint"),
}
_GROUP = re.compile(r"(\d{4})(?=\d{3})")
MARK_SIGNS = {mark: sign for mark, (sign, _, _) in _MARKS.items()}
MARK_TONES = {mark: tone for mark, (_, tone, _) in _MARKS.items()}


class CompareTable(QScrollArea):
    """The records of a case with a check box each; `ticked` follows every change of the choice."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._boxes: dict[int, QCheckBox] = {}
        self._records: tuple[CaseRecord, ...] = ()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_case(self, detail: CaseDetail, currency: str, consents: Consents | None = None) -> None:
        """Show the records of a case, ticked as proposed, with what each says of consents."""
        self._records, self._boxes = detail.records, {}
        content = QWidget()
        content.setProperty("scrolled", "true")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(_Cell(), 0, 0)
        for column, record in enumerate(detail.records, 1):
            grid.addWidget(self._head(record, LETTERS[column - 1]), 0, column)
            grid.setColumnStretch(column, 1)
        row, is_narrow = 1, len(detail.records) > _FEW_COLUMNS
        for line in _lines(detail.records, currency, consents or {}):
            grid.addWidget(_title_cell(line.title), row, 0)
            for column, (value, mark) in enumerate(zip(line.values, line.marks, strict=True), 1):
                cell = _value_cell(line.title, LETTERS[column - 1], value, mark, is_narrow=is_narrow)
                grid.addWidget(cell, row, column)
            row += 1
        grid.setRowStretch(row, 1)
        grid.setColumnMinimumWidth(0, look().px(88 if is_narrow else 112))
        self.setWidget(content)

    def show_nothing(self) -> None:
        """Empty the table."""
        self._records, self._boxes = (), {}
        self.setWidget(QWidget())

    def chosen_ids(self) -> list[int]:
        """Return the ids of the ticked records."""
        return [record_id for record_id, box in self._boxes.items() if box.isChecked()]

    def chosen_letters(self) -> list[str]:
        """Return A, B… of the ticked records."""
        chosen = set(self.chosen_ids())
        return [LETTERS[n] for n, record in enumerate(self._records) if record.record_id in chosen]

    def toggle(self, place: int) -> None:
        """Tick or untick a record by its place."""
        if place < len(self._records):
            self._boxes[self._records[place].record_id].toggle()

    def _head(self, record: CaseRecord, letter: str) -> QWidget:
        cell = _Cell(is_head=True)
        box = QCheckBox()
        box.setChecked(record.is_chosen)
        box.setAccessibleName(self.tr("Record {letter}, {source}").format(letter=letter, source=record.source))
        box.toggled.connect(self._on_toggled)
        self._boxes[record.record_id] = box
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(box)
        row.addWidget(Text(letter, "strong", "accent"))
        is_narrow = len(self._records) > _FEW_COLUMNS
        if not is_narrow:
            row.addWidget(ElidedText(record.source, "strong"), 1)
        row.addStretch(0 if not is_narrow else 1)
        column = QVBoxLayout(cell)
        column.setContentsMargins(8 if is_narrow else 12, 10, 6, 10)
        column.setSpacing(3)
        column.addLayout(row)
        if is_narrow:
            column.addWidget(ElidedText(record.source, "table_strong"))
        words = self.tr("created on {day}").format(day=day_text(record.created_on)) if record.created_on else ""
        column.addWidget(ElidedText(words, "caption", "secondary"))
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return cell

    def _on_toggled(self) -> None:
        self.ticked.emit()


@dataclass(frozen=True, slots=True)
class _Line:
    title: str
    values: list[str]
    marks: list[str]


class _Cell(QWidget):
    """A cell with a tint, a line below and one at its left."""

    def __init__(self, tint: str | None = None, *, is_head: bool = False) -> None:
        super().__init__()
        self._tint = tint
        self._is_head = is_head

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint and lines."""
        del event
        painter = QPainter(self)
        if self._tint:
            painter.fillRect(self.rect(), look().color(self._tint))
        line = look().color("border_default" if self._is_head else "border_subtle")
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        painter.fillRect(0, 0, 1, self.height(), look().color("border_subtle"))
        painter.end()


def _title_cell(title: str) -> QWidget:
    cell = _Cell()
    row = QHBoxLayout(cell)
    row.setContentsMargins(16, 0, 8, 0)
    row.addWidget(Text(title, "table", "secondary"))
    cell.setMinimumHeight(look().px(42))
    return cell


def _value_cell(title: str, letter: str, value: str, mark: str, *, is_narrow: bool) -> QWidget:
    sign, tone, tint = _MARKS.get(mark, ("", "muted", None))
    cell = _Cell(tint)
    row = QHBoxLayout(cell)
    row.setContentsMargins(*(8, 6, 6, 6) if is_narrow else (12, 6, 10, 6))
    row.setSpacing(2 if is_narrow else 6)
    shown = value or QCoreApplication.translate("CompareTable", "not given")
    text = Text(breakable(shown), "body" if value else "table", "primary" if value else "muted", wraps=True)
    text.setMinimumWidth(30)
    text.setToolTip(value)
    row.addWidget(text, 1)
    if sign:
        row.addWidget(Text(sign, "card", tone), 0, Qt.AlignmentFlag.AlignTop)
    cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    words = f", {label('match_mark', mark)}" if sign else ""
    cell.setAccessibleName(f"{letter}, {title}: {shown}{words}")
    return cell


def breakable(value: str) -> str:
    """Let an e-mail address break before its @ and its dots, and a long number between its groups of digits."""
    if value.replace("\u00a0", "").lstrip("+").isdigit():
        return _GROUP.sub("\\1\u200b", value.replace("\u00a0", " "))
    return value.replace("@", "\u200b@").replace(".", "\u200b.") if "@" in value else value


def _lines(records: tuple[CaseRecord, ...], currency: str, consents: Consents) -> list[_Line]:
    lines: list[_Line] = []
    for field in FIELDS:
        values = [_value(record, field) for record in records]
        if any(values):
            lines.append(
                _Line(label("record_field", field), values, [record.marks.get(field, "") for record in records])
            )
    none = QCoreApplication.translate("CompareTable", "none")
    bought = [_bought(record, currency) or none for record in records]
    last = [day_text(record.last_purchase_on) if record.last_purchase_on else none for record in records]
    blank = [""] * len(records)
    lines.append(_Line(label("record_field", "purchases"), bought, blank))
    lines.append(_Line(label("record_field", "last_purchase"), last, blank))
    if consents:
        said = [_consents(consents.get(record.record_id, ())) for record in records]
        lines.append(_Line(QCoreApplication.translate("CompareTable", "Consent"), said, blank))
    return lines


def _value(record: CaseRecord, field: str) -> str:
    if field == "city":
        return " ".join(part for part in (record.values.get("postcode"), record.values.get("city")) if part)
    value = record.values.get(field) or ""
    return field_words(field, value) if value else ""


def _consents(said: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(label("said_consent", f"{status}.{channel}") for channel, status in said)


def _bought(record: CaseRecord, currency: str) -> str:
    if not record.purchase_count:
        return ""
    return f"{purchases_count(record.purchase_count)}, {money(record.revenue_cents, currency)}"


def housemates(detail: CaseDetail, chosen: list[int]) -> list[str]:
    """Return the letters of unticked records that probably are of the first one's household."""
    return [
        LETTERS[place]
        for place, record in enumerate(detail.records)
        if place and record.household >= _LIVES_THERE and record.record_id not in chosen
    ]
