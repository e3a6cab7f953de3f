"""A message over the page with Undo: 8 s, waiting while looked at, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

SHOWN_MS = 8000
_ABOVE_BOTTOM = 20
_DELIBERATE = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.MouseFocusReason,
}


class Toast(QFrame):
    """A dark bar at the bottom of `host`; `undone` when its button is pressed."""

    undone = Signal(object)

    def __init__(self, host: QWidget, shown_ms: int = SHOWN_MS) -> None:
        """Stay hidden over `host`."""
        super().__init__(host)
        self._host = host
        self._undo: object = None
        self._has_focus = False
        self._is_hovered = False
        self.setProperty("toast", "true")
        self._text = Text("", "table")
        self._action = Button("", "toast", is_small=True)
        self._action.clicked.connect(self._on_undo)
        self._close = Button("", "toast_close", is_small=True)
        self._close.set_icon("x")
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("check", "bg_surface"))
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(shown_ms)
        self.timer.timeout.connect(self.dismiss)
        host.installEventFilter(self)
        for button in (self._action, self._close):
            button.installEventFilter(self)
        self.retranslate()
        self.hide()

    def show_message(self, text: str, undo: object = None) -> None:
        """Show `text`, taking the place of what was shown."""
        self._undo = undo
        self._text.setText(text)
        self._action.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self.timer.start()

    def dismiss(self) -> None:
        """Go away."""
        self.timer.stop()
        self._undo = None
        self._has_focus = self._is_hovered = False
        self.hide()

    def text(self) -> str:
        """Return the message in sight."""
        return self._text.text() if self.isVisible() else ""

    def undo_button(self) -> Button:
        """Return the button Undo, where focus may go."""
        return self._action

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._action.setText(self.tr("Undo"))
        self._action.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is over it."""
        self._is_hovered = True
        self.timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on when the pointer has left."""
        self._is_hovered = False
        self._resume()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place over the host, and wait while a button has the focus."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif isinstance(event, QFocusEvent) and watched is not self._host:
            self._has_focus = event.gotFocus() and event.reason() in _DELIBERATE
            if self._has_focus:
                self.timer.stop()
            else:
                self._resume()
        return super().eventFilter(watched, event)

    def _resume(self) -> None:
        if self.isVisible() and not self._has_focus and not self._is_hovered and not self.timer.isActive():
            self.timer.start()

    def _on_undo(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            self.undone.emit(undo)

    def _place(self) -> None:
        self.setMinimumWidth(min(look().px(420), self._host.width() - 48))
        self.adjustSize()
        left = (self._host.width() - self.width()) // 2
        self.move(max(left, 0), self._host.height() - self.height() - look().px(_ABOVE_BOTTOM))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
