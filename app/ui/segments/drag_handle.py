"""The handle of a rule or a group: dragged by the mouse, a menu on a click, every act also by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.ui.theme.look import look
from app.ui.theme.widgets import IconButton, Menu

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

UP, DOWN, IN, OUT = "up", "down", "in", "out"
DUPLICATE, REMOVE, NEGATE = "duplicate", "remove", "negate"

_ALT_KEYS: Final = {
    Qt.Key.Key_Up: UP,
    Qt.Key.Key_Down: DOWN,
    Qt.Key.Key_Right: IN,
    Qt.Key.Key_Left: OUT,
    Qt.Key.Key_N: NEGATE,
}


def act_of(event: QKeyEvent) -> str:
    """Return what a key does with the part that has the focus, "" for nothing."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.AltModifier:
        return _ALT_KEYS.get(Qt.Key(event.key()), "")
    if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_D:
        return DUPLICATE
    return REMOVE if not modifiers and event.key() == Qt.Key.Key_Delete else ""


class DragHandle(IconButton):
    """`dragged` and `dropped` carry the place on the screen; `acted` what was chosen in the menu."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_left = Signal()
    acted = Signal(str)

    def __init__(self, name: str) -> None:
        """Show the handle called `name`."""
        super().__init__("grip-vertical", name, is_small=True)
        self._from: QPoint | None = None
        self._is_dragging = False
        self.has_negation = True
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(QCoreApplication.translate("DragHandle", "Drag to move; click for more"))
        self.clicked.connect(self.open_menu)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Get ready to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the mouse went far enough."""
        if self._from is None:
            return
        way = (event.position().toPoint() - self._from).manhattanLength()
        if self._is_dragging or way >= QApplication.startDragDistance():
            self._is_dragging = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or click."""
        was_dragging = self._is_dragging
        self._stop()
        if was_dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the drag with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._is_dragging:
            self._stop()
            self.drag_left.emit()
            return
        super().keyPressEvent(event)

    def open_menu(self) -> None:
        """Offer every act with its key."""
        menu = Menu(self)
        for name, icon, words, keys in _acts():
            if name == REMOVE or (name == NEGATE and not self.has_negation):
                continue
            menu.add(words, _Act(self, name), icon, keys)
        menu.addSeparator()
        menu.add(QCoreApplication.translate("DragHandle", "Remove"), _Act(self, REMOVE), "trash-2", "Del")
        menu.exec(self.mapToGlobal(QPoint(0, look().px(28))))
        menu.deleteLater()

    def _stop(self) -> None:
        self._from = None
        self._is_dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)


class _Act:
    """One act of the menu."""

    def __init__(self, handle: DragHandle, name: str) -> None:
        self._handle = handle
        self._name = name

    def __call__(self) -> None:
        self._handle.acted.emit(self._name)


def _acts() -> list[tuple[str, str, str, str]]:
    translate = QCoreApplication.translate
    return [
        (UP, "arrow-up", translate("DragHandle", "Move up"), "Alt+Up"),
        (DOWN, "arrow-down", translate("DragHandle", "Move down"), "Alt+Down"),
        (IN, "arrow-right", translate("DragHandle", "Move into a group"), "Alt+Right"),
        (OUT, "arrow-left", translate("DragHandle", "Move out of the group"), "Alt+Left"),
        (NEGATE, "equal-not", translate("DragHandle", "Turn round (not)"), "Alt+N"),
        (DUPLICATE, "copy", translate("DragHandle", "Duplicate"), "Ctrl+D"),
        (REMOVE, "trash-2", translate("DragHandle", "Remove"), "Del"),
    ]
