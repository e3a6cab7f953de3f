"""The search field, the chips of the filters in force, and the menu that adds one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.ui.customers.filters import CHANNELS, Filters
from app.ui.customers.words import segment_name
from app.ui.labels import channel_label
from app.ui.theme.look import look
from app.ui.theme.widgets import AddChip, Button, Chip, FlowLayout, IconButton, SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from app.models.domain.customer import Tag
    from app.models.domain.segment import Segment


class FilterBar(QWidget):
    """Search, chips, + Filter, Clear all; `changed` carries the filters in force."""

    changed = Signal(object)
    pane_wanted = Signal(bool)
    columns_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without filters."""
        super().__init__(parent)
        self._filters = Filters()
        self._segments: Sequence[Segment] = ()
        self._tags: Sequence[Tag] = ()
        self._chips: list[Chip] = []
        self.search = SearchField()
        self.search.textChanged.connect(self._on_text)
        self._add = AddChip("")
        self._add.clicked.connect(self._on_add)
        self._clear = Button("", "link")
        self._clear.clicked.connect(self.clear)
        self.columns = IconButton("columns-3", "", is_quiet=False)
        self.columns.clicked.connect(self._on_columns)
        self.pane_toggle = IconButton("panel-right", "", is_quiet=False)
        self.pane_toggle.setCheckable(True)
        self.pane_toggle.clicked.connect(self._on_pane_toggle)
        self.pane_toggle.hide()
        holder = QWidget()
        self._flow = FlowLayout(holder)
        self._flow.addWidget(self.search)
        self._flow.addWidget(self._add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(holder, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.columns, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.pane_toggle, 0, Qt.AlignmentFlag.AlignTop)
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)
        self.retranslate()

    def filters(self) -> Filters:
        """Return the filters in force."""
        return self._filters

    def set_filters(self, filters: Filters) -> None:
        """Show and announce other filters."""
        if filters == self._filters:
            return
        self._filters = filters
        if self.search.text() != filters.text:
            self.search.blockSignals(True)
            self.search.setText(filters.text)
            self.search.blockSignals(False)
        self._show_chips()
        self.changed.emit(filters)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Take the segments that can be chosen; chosen ones follow a new name, archived ones leave."""
        self._segments = segments
        known = {segment.id: segment for segment in segments}
        kept = tuple(known[segment.id] for segment in self._filters.segments if segment.id in known)
        self.set_filters(replace(self._filters, segments=kept))

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Take the tags that can be chosen; one that nobody has any more leaves."""
        self._tags = tags
        known = {tag.tag_id for tag in tags}
        self.set_filters(replace(self._filters, tags=tuple(tag for tag in self._filters.tags if tag.tag_id in known)))

    def clear(self) -> None:
        """Take every filter away."""
        self.set_filters(Filters())
        self.search.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.search.set_placeholder(self.tr("Name, e-mail, phone, town…"))
        self.search.setToolTip(self.tr("Ctrl+F"))
        self._add.setText(self.tr("Filter"))
        self._add.setAccessibleName(self.tr("Add a filter"))
        self._clear.setText(self.tr("Clear all"))
        self.columns.set_name(self.tr("Choose the columns"))
        self.pane_toggle.set_name(self.tr("Show the side pane"))
        self._show_chips()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = [Chip(key, self._filters.words(key)) for key in self._filters.chip_keys()]
        for chip in self._chips:
            chip.removed.connect(self._on_chip_removed)
            self._flow.addWidget(chip)
        self._flow.addWidget(self._add)
        self._clear.setVisible(not self._filters.is_empty())
        self._flow.invalidate()
        self.updateGeometry()

    def _on_text(self, text: str) -> None:
        self._filters = replace(self._filters, text=text)
        self._clear.setVisible(not self._filters.is_empty())
        self.changed.emit(self._filters)

    def _on_chip_removed(self, key: str) -> None:
        self.set_filters(self._filters.without(key))
        self._add.setFocus()

    def _on_add(self) -> None:
        menu = self.filter_menu()
        menu.exec(self._add.mapToGlobal(QPoint(0, self._add.height() + 2)))
        menu.deleteLater()

    def filter_menu(self) -> QMenu:
        """Return the menu of the filters that can be added."""
        menu = QMenu(self)
        segments = menu.addMenu(self.tr("Segment"))
        chosen = {segment.id for segment in self._filters.segments}
        for segment in self._segments:
            _add_choice(segments, segment_name(segment), ("segment", segment.id), is_on=segment.id in chosen)
        segments.setEnabled(bool(self._segments))
        reach = menu.addMenu(self.tr("Reachable by"))
        for channel in CHANNELS:
            is_on = channel == self._filters.channel
            _add_choice(reach, channel_label(channel), ("channel", channel), is_on=is_on)
        tags = menu.addMenu(self.tr("Tag"))
        marked = {tag.tag_id for tag in self._filters.tags}
        for tag in self._tags:
            _add_choice(tags, tag.name, ("tag", tag.tag_id), is_on=tag.tag_id in marked)
        tags.setEnabled(bool(self._tags))
        menu.triggered.connect(self._on_choice)
        return menu

    def _on_choice(self, action: QAction) -> None:
        kind, value = action.data()
        if kind == "channel":
            self.set_filters(replace(self._filters, channel=None if value == self._filters.channel else value))
            return
        if kind == "tag":
            marked = tuple(tag for tag in self._filters.tags if tag.tag_id != value)
            if len(marked) == len(self._filters.tags):
                marked += tuple(tag for tag in self._tags if tag.tag_id == value)
            self.set_filters(replace(self._filters, tags=marked))
            return
        others = tuple(segment for segment in self._filters.segments if segment.id != value)
        if len(others) == len(self._filters.segments):
            others += tuple(segment for segment in self._segments if segment.id == value)
        self.set_filters(replace(self._filters, segments=others))

    def _on_columns(self) -> None:
        self.columns_wanted.emit()

    def _on_pane_toggle(self) -> None:
        self.pane_wanted.emit(self.pane_toggle.isChecked())

    def _on_look_changed(self) -> None:
        self.search.setFixedWidth(look().px(264))
        self._clear.setFixedHeight(self.search.sizeHint().height())


def _add_choice(menu: QMenu, text: str, data: tuple[str, object], *, is_on: bool) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(is_on)
    action.setData(data)
