"""The focus ring: one QFocusFrame that follows the focus, painted by the style outside the control."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleHintReturnMask,
    QStyleOption,
    QWidget,
)

from app.ui.theme.look import look
from app.ui.theme.tokens import FOCUS_OFFSET, FOCUS_WIDTH, RADIUS_MD, RADIUS_PILL

_MARGIN = FOCUS_WIDTH + FOCUS_OFFSET
_METRICS = {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}
_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)


class KitStyle(QProxyStyle):
    """Fusion with the ring of the design, quick tooltips and no icons in dialog buttons."""

    def __init__(self) -> None:
        """Stand before Fusion."""
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Leave room for the ring around the control."""
        if metric in _METRICS:
            return _MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """Show the ring over the control, tooltips after half a second, no icons in dialog buttons."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
            return 500
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask and isinstance(returnData, QStyleHintReturnMask):
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the ring; the rest is Fusion's."""
        if element == QStyle.ControlElement.CE_FocusFrame:
            self._paint_ring(painter, option, widget)
            return
        super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Leave out Fusion's dotted focus rectangle: the ring says it."""
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            return
        super().drawPrimitive(element, option, painter, widget)

    def _paint_ring(self, painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
        followed = widget.widget() if isinstance(widget, QFocusFrame) else None
        is_pill = followed is not None and followed.property("chip") is not None
        radius = look().px(RADIUS_PILL if is_pill else RADIUS_MD) + 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("focus_ring"), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius)
        painter.restore()


class FocusRing(QObject):
    """Moves the ring to the control that has the focus; buttons get it from the keyboard only, fields always."""

    def __init__(self, application: QApplication) -> None:
        """Follow the focus of `application`."""
        super().__init__(application)
        self._frame: QFocusFrame | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def frame(self) -> QFocusFrame | None:
        """Return the ring in sight."""
        return self._frame

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._frame is not None:
            self._frame.setWidget(None)  # type: ignore[arg-type]
            self._frame = None
        if new is None or not _wants_ring(new) or (old is None and not isinstance(new, _FIELDS)):
            return
        frame = QFocusFrame(new)
        frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        frame.setWidget(new)
        frame.destroyed.connect(self._on_frame_gone)
        self._frame = frame

    def _on_frame_gone(self) -> None:
        self._frame = None


def _wants_ring(widget: QWidget) -> bool:
    if widget.property("ring") == "none" or isinstance(widget, (QAbstractItemView,)):
        return False
    if isinstance(widget, _FIELDS):
        return True
    if isinstance(widget, QAbstractScrollArea):
        return widget.isEnabled()
    return QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
