"""The focus ring: one transparent widget that lies over the control with the focus, a little larger than it.

Style sheets cannot paint outside a control, and a style of one's own in Python would be asked thousands of times for
every picture: a widget costs nothing while nobody moves the focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from app.ui.theme.look import look
from app.ui.theme.tokens import FOCUS_OFFSET, FOCUS_WIDTH, RADIUS_MD, RADIUS_PILL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARGIN = FOCUS_WIDTH + FOCUS_OFFSET
_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
}


class FocusRing(QObject):
    """Lays the ring over the control that has the focus; buttons get it from the keyboard only, fields always."""

    def __init__(self, application: QApplication) -> None:
        """Follow the focus of `application`."""
        super().__init__(application)
        self._frame: RingFrame | None = None
        application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, application.focusWidget())

    def frame(self) -> RingFrame | None:
        """Return the ring in sight."""
        return self._frame

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        frame, self._frame = self._frame, None
        if frame is not None:
            frame.leave()
        if new is None or not _wants_ring(new) or (old is None and not isinstance(new, _FIELDS)):
            return
        self._frame = RingFrame(new)
        self._frame.destroyed.connect(self._on_frame_gone)

    def _on_frame_gone(self, gone: QObject) -> None:
        if gone is self._frame:
            self._frame = None


class RingFrame(QWidget):
    """The ring around one control; it is a child of what the control scrolls in, so that nothing cuts it."""

    def __init__(self, followed: QWidget) -> None:
        """Lie over `followed`."""
        self._host, self._watched = _host_of(followed)
        super().__init__(self._host)
        self._followed: QWidget | None = followed
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._watched:
            widget.installEventFilter(self)
        followed.destroyed.connect(self.deleteLater)
        self._place()

    def widget(self) -> QWidget | None:
        """Return the control."""
        return self._followed

    def leave(self) -> None:
        """Go away."""
        self._followed = None
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control wherever its layout, its page or its window puts it."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        del event
        is_pill = self._followed is not None and self._followed.property("chip") is not None
        radius = look().px(RADIUS_PILL if is_pill else RADIUS_MD) + 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("focus_ring"), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _place(self) -> None:
        followed = self._followed
        if followed is None:
            return
        if not self._host.isAncestorOf(followed) or not followed.isVisible():
            self.hide()
            return
        corner = followed.mapTo(self._host, QPoint(0, 0))
        place = QRect(corner, followed.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        if place != self.geometry():
            self.setGeometry(place)
        if self.isHidden():
            self.show()
        self.raise_()


def _host_of(followed: QWidget) -> tuple[QWidget, list[QWidget]]:
    """Return the widget that the ring lies in, and every widget between it and the control."""
    between = [followed]
    host = followed.parentWidget() or followed
    while not host.isWindow():
        outer = host.parentWidget()
        if outer is None or isinstance(outer.parentWidget(), QAbstractScrollArea):
            break
        if isinstance(outer, QAbstractScrollArea):
            break
        between.append(host)
        host = outer
    return host, between


def _wants_ring(widget: QWidget) -> bool:
    if widget.property("ring") == "none" or widget.isWindow() or isinstance(widget, QAbstractItemView):
        return False
    if isinstance(widget, _FIELDS):
        return True
    if isinstance(widget, QAbstractScrollArea):
        return widget.isEnabled()
    return QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
