"""The channels of a scenario in their order: the first that a customer allows and can be reached by is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.values import Channel
from app.ui.labels import CHANNEL_ICONS, channel_label
from app.ui.theme.widgets import FieldError, IconButton, IconLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChannelOrder(QWidget):
    """A row per channel: used or not, up, down; `edited` when the user changed something."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with e-mail alone."""
        super().__init__(parent)
        self.error = FieldError()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.rows = [_ChannelRow(channel.value, self) for channel in Channel]
        for row in self.rows:
            self._column.addWidget(row)
            row.toggled.connect(self._on_toggled)
            row.moved.connect(self._on_moved)
        self._column.addWidget(self.error)
        self.set_channels(("email",))

    def channels(self) -> list[str]:
        """Return the channels in use, in order."""
        return [row.channel for row in self.rows if row.box.isChecked()]

    def set_channels(self, channels: Sequence[str]) -> None:
        """Show channels in use first, in their order, without telling."""
        order = [*channels, *(channel.value for channel in Channel if channel.value not in channels)]
        self.rows.sort(key=lambda row: order.index(row.channel))
        for row in self.rows:
            row.box.blockSignals(True)
            row.box.setChecked(row.channel in channels)
            row.box.blockSignals(False)
        self._show_order()

    def retranslate(self) -> None:
        """Set every text."""
        for row in self.rows:
            row.retranslate()

    def _show_order(self) -> None:
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
        used = self.channels()
        for row in self.rows:
            is_used = row.channel in used
            row.up.setEnabled(is_used and row.channel != used[0])
            row.down.setEnabled(is_used and row.channel != used[-1])
            row.box.setEnabled(not (is_used and len(used) == 1))

    def _on_toggled(self) -> None:
        self.set_channels(self.channels())
        self.edited.emit()

    def _on_moved(self, channel: str, step: int) -> None:
        used = self.channels()
        place = used.index(channel)
        used[place], used[place + step] = used[place + step], used[place]
        self.set_channels(used)
        self.edited.emit()


class _ChannelRow(QWidget):
    """One channel; `moved` carries it and −1 (up) or 1 (down)."""

    toggled = Signal()
    moved = Signal(str, int)

    def __init__(self, channel: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.channel = channel
        self.box = QCheckBox()
        self.up = IconButton("chevron-up", "", is_small=True)
        self.down = IconButton("chevron-down", "", is_small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(CHANNEL_ICONS[channel]))
        row.addWidget(self.box, 1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        self.box.toggled.connect(self._on_toggled)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        name = channel_label(self.channel)
        self.box.setText(name)
        self.up.set_name(QCoreApplication.translate("ChannelOrder", "{channel} earlier").format(channel=name))
        self.down.set_name(QCoreApplication.translate("ChannelOrder", "{channel} later").format(channel=name))

    def _on_toggled(self) -> None:
        self.toggled.emit()

    def _on_up(self) -> None:
        self.moved.emit(self.channel, -1)

    def _on_down(self) -> None:
        self.moved.emit(self.channel, 1)
