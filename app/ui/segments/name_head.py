"""The head of the builder: way back, name with its pencil, undo and redo, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from app.ui.shell.page_header import PageHeader
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_LONGEST_NAME = 80


class NameField(QLineEdit):
    """A line that is left by Enter, Esc or going elsewhere."""

    left = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc and Enter."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.left.emit()
            if event.key() != Qt.Key.Key_Escape:
                self.entered.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave."""
        super().focusOutEvent(event)
        self.left.emit()


class NameHead(PageHeader):
    """A page header whose title is the name of a segment and can be changed in place."""

    name_changed = Signal(str)
    name_entered = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    use_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        """Start without a name."""
        super().__init__()
        self._name = ""
        self.field = NameField()
        self.field.setMaxLength(_LONGEST_NAME)
        self.field.setMinimumWidth(look().px(320))
        self.field.textEdited.connect(self.name_changed)
        self.field.left.connect(self._on_left)
        self.field.entered.connect(self.name_entered)
        self.pencil = IconButton("pencil", "", is_small=True)
        self.pencil.clicked.connect(self.edit_name)
        self.beside.insertWidget(0, self.field)
        self.beside.insertWidget(2, self.pencil)
        self.undo = IconButton("undo-2", "", is_quiet=False)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo = IconButton("redo-2", "", is_quiet=False)
        self.redo.clicked.connect(self.redo_wanted)
        self.use = Button("")
        self.use.clicked.connect(self.use_wanted)
        self.save = Button("", "primary")
        self.save.clicked.connect(self.save_wanted)
        for button in (self.undo, self.redo, self.use, self.save):
            self.add_action(button)
        self.field.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.field.setPlaceholderText(self.tr("Name of the segment"))
        self.field.setAccessibleName(self.tr("Name of the segment"))
        self.pencil.set_name(self.tr("Change the name"))
        self.undo.set_name(self.tr("Undo"))
        self.undo.set_hint(self.tr("Undo"), "Ctrl+Z")
        self.redo.set_name(self.tr("Redo"))
        self.redo.set_hint(self.tr("Redo"), "Ctrl+Shift+Z")
        self.use.setText(self.tr("Use for a list"))
        self.save.setText(self.tr("Save"))
        self.save.set_hint(self.tr("Save the segment"), "Ctrl+Return")
        self.show_name(self._name)

    def show_name(self, name: str) -> None:
        """Show a name; a field waits for one while there is none."""
        self._name = name
        if self.field.text() != name:
            self.field.setText(name)
        is_editing = self.field.hasFocus() or not name
        self.field.setVisible(is_editing)
        self.pencil.setVisible(not is_editing)
        self.set_title("" if is_editing else name)
        self._title.setVisible(not is_editing)

    def edit_name(self) -> None:
        """Let the name be changed."""
        self.field.show()
        self.pencil.hide()
        self._title.hide()
        self.field.setFocus()
        self.field.selectAll()

    def _on_left(self) -> None:
        if self.field.hasFocus():
            self.field.clearFocus()  # comes back here
            return
        self.show_name(self.field.text().strip())
