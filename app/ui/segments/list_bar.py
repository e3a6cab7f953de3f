"""Over the list: find a segment by its name, and which of them to show, by folder or by kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.segments import list_rows
from app.ui.segments.choice_combos import OneChoice
from app.ui.segments.picker import Choice
from app.ui.theme.look import look
from app.ui.theme.widgets import SearchField

if TYPE_CHECKING:
    from app.models.domain.segment import Segment


class ListBar(QWidget):
    """`changed` when other rows are to be shown."""

    changed = Signal()

    def __init__(self) -> None:
        """Start with everything in use."""
        super().__init__()
        self._segments: Sequence[Segment] = ()
        self.what = list_rows.ALL
        self.search = SearchField()
        self.search.setProperty("small", "true")
        self.search.setFixedWidth(look().px(220))
        self.search.textChanged.connect(self._on_typed)
        self.kinds = OneChoice("")
        self.kinds.picked.connect(self._on_kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search)
        row.addWidget(self.kinds)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Set every text."""
        self.search.set_placeholder(self.tr("Find a segment"))
        self.set_segments(self._segments)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Offer the folders there are, with how many segments each holds."""
        self._segments = segments
        kinds = [
            (list_rows.ALL, self.tr("All segments and lists"), ""),
            (list_rows.OWN, self.tr("Made by you"), ""),
            (list_rows.READY, self.tr("Ready-made"), ""),
            (list_rows.LISTS, self.tr("Lists made by hand"), ""),
            *((f"{list_rows.FOLDER}{name}", name, self.tr("Folders")) for name in list_rows.folders_of(segments)),
            (list_rows.ARCHIVED, self.tr("Archived"), self.tr("Put aside")),
        ]
        if self.what not in {key for key, _, _ in kinds}:
            self.what = list_rows.ALL
        choices = [
            Choice(key, words, len(list_rows.shown(segments, key, "")), heading) for key, words, heading in kinds
        ]
        self.kinds.set_choices(choices, self.what)

    def rows(self) -> list[Segment]:
        """Return the rows to show."""
        return list_rows.shown(self._segments, self.what, self.search.text())

    def _on_typed(self, typed: str) -> None:
        del typed
        self.changed.emit()

    def _on_kind(self, key: str) -> None:
        self.what = key
        self.changed.emit()
