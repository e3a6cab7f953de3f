"""The figures of every datum: how many customers give it, what is doubtful or old in it, and its trend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.charts.spark_line import SparkLine
from app.ui.customers.contact_card import clear_layout
from app.ui.customers.words import counted
from app.ui.formats import percent, signed
from app.ui.labels import label
from app.ui.theme.widgets import Button, Card, Line, Placeholder, Text
from app.ui.theme.widgets.rows import Bar

if TYPE_CHECKING:
    from app.models.domain.quality import FieldQuality, QualityOverview

_LINES = 6
_LISTS = ("email", "phone", "address")


class FieldsCard(Card):
    """`list_wanted` carries the list that a doubtful count opens."""

    list_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent=parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(9)
        self.body.addLayout(self._rows)
        self._rows.addWidget(Placeholder(_LINES))
        self.body.addStretch(1)

    def show_overview(self, overview: QualityOverview) -> None:
        """Show the figures of every field."""
        clear_layout(self._rows)
        for place, field in enumerate(overview.fields):
            if place:
                self._rows.addWidget(Line())
            row = FieldRow(field)
            row.list_wanted.connect(self.list_wanted)
            self._rows.addWidget(row)

    def retranslate(self) -> None:
        """Set the title."""
        self.set_title(self.tr("What is known"), self.tr("share of customers"))


class FieldRow(QWidget):
    """One datum: name, share, trend, and what is wrong with it."""

    list_wanted = Signal(str)

    def __init__(self, field: FieldQuality) -> None:
        """Show `field`."""
        super().__init__()
        self._field = field.field
        share = field.given / field.customers if field.customers else 0.0
        name = label("quality_field", field.field)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Text(name, "table_strong"), 1)
        spark = SparkLine(field.trend, size=QSize(64, 18))
        head.addWidget(spark)
        head.addWidget(Text(_change(field), "caption", "secondary"))
        head.addWidget(Text(percent(share), "table_strong"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(Bar(share))
        column.addLayout(self._foot(field))
        self.setAccessibleName(f"{name}, {percent(share)}")

    def _foot(self, field: FieldQuality) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(10)
        if field.doubtful:
            text = counted(QCoreApplication.translate("FieldRow", "%n doubtful", None, field.doubtful), field.doubtful)
            if field.field in _LISTS:
                link = Button(text, "link")
                link.setAccessibleDescription(label("quality_field", field.field))
                link.clicked.connect(self._on_clicked)
                foot.addWidget(link)
            else:
                foot.addWidget(Text(text, "caption", "warn"))
        dated = field.given - field.undated
        words = self.tr("date not known")
        if dated:
            words = self.tr("{share} older than two years").format(share=percent(field.old / dated))
        if field.given:
            foot.addWidget(Text(words, "caption", "secondary"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        return foot

    def _on_clicked(self) -> None:
        self.list_wanted.emit(self._field)


def _change(field: FieldQuality) -> str:
    """Return +3 pts over the year, nothing without a change that shows."""
    if not field.trend:
        return ""
    points = round((field.trend[-1] - field.trend[0]) * 100)
    return QCoreApplication.translate("FieldRow", "{points} pts").format(points=signed(points)) if points else ""
