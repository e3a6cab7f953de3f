"""Under the columns: values that hold for every row, and mappings kept for other files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.importing.labels import field_label
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.chip import Chip
from app.ui.theme.widgets.flow_layout import FlowLayout
from app.ui.theme.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class MappingFoot(QFrame):
    """Chips for constants, and two buttons."""

    constant_wanted = Signal()
    constant_removed = Signal(str)  # field id
    kept_wanted = Signal(str, str)  # act (keep, save, load, apply), name of a kept mapping

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without constants."""
        super().__init__(parent)
        self.setProperty("foot", "true")
        self._constants: dict[str, str] = {}
        self._names: Sequence[str] = ()
        self.chips: list[Chip] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, spacing=6)
        self.add = Button("", "quiet", icon="plus", is_small=True)
        self.kept = Button("", "quiet", icon="save", is_small=True)
        self.add.clicked.connect(self.constant_wanted)
        self.kept.clicked.connect(self._on_kept)
        self._flow.addWidget(self.add)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(self._holder, 1)
        row.addWidget(self.kept)
        self.retranslate()

    def show_constants(self, constants: Mapping[str, str]) -> None:
        """Show the values that hold for every row."""
        if dict(constants) == self._constants:
            return
        self._constants = dict(constants)
        self._make_chips()

    def set_names(self, names: Sequence[str]) -> None:
        """Take the names of the mappings that are kept."""
        self._names = names

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.add.setText(QCoreApplication.translate("MappingFoot", "A value for every row…"))
        self.kept.setText(QCoreApplication.translate("MappingFoot", "Mappings"))
        self._make_chips()

    def menu(self) -> Menu:
        """Return what can be done with whole mappings."""
        translate = QCoreApplication.translate
        menu = Menu(self)
        for name in self._names:
            words = translate("MappingFoot", "Apply “{name}”").format(name=name)
            menu.add(words, _Choice(self, "apply", name), "check")
        if self._names:
            menu.addSeparator()
        menu.add(translate("MappingFoot", "Keep this mapping…"), _Choice(self, "keep"), "save")
        for name in self._names:
            words = translate("MappingFoot", "Forget “{name}”").format(name=name)
            menu.add(words, _Choice(self, "forget", name), "trash-2")
        menu.addSeparator()
        menu.add(translate("MappingFoot", "Save this mapping to a file…"), _Choice(self, "save"), "download")
        menu.add(translate("MappingFoot", "Apply a mapping from a file…"), _Choice(self, "load"), "folder-open")
        return menu

    def _make_chips(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        self._flow.removeWidget(self.add)
        for field_id, text in self._constants.items():
            words = QCoreApplication.translate("MappingFoot", "{field} = {value}")
            chip = Chip(field_id, words.format(field=field_label(field_id), value=text), self._holder)
            chip.removed.connect(self.constant_removed)
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._flow.addWidget(self.add)

    def _on_kept(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.kept.mapToGlobal(QPoint(0, self.kept.height())))


class _Choice:
    """One row of the menu, called when it is chosen."""

    def __init__(self, foot: MappingFoot, act: str, name: str = "") -> None:
        self._foot, self._act, self._name = foot, act, name

    def __call__(self) -> None:
        """Tell the step."""
        self._foot.kept_wanted.emit(self._act, self._name)
