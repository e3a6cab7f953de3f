"""The base of every chart: a painted widget with a menu (copy, PNG, SVG, as a table) and words for screen readers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from app.ui.charts.chart_table import ChartTable
from app.ui.charts.stops import Stop, next_stop
from app.ui.theme.look import look
from app.ui.theme.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Sequence


class Chart(QWidget):
    """Subclasses implement `paint_chart` and `table_rows`; `message` says in one sentence what the chart shows."""

    opened = Signal(object)  # the key of the bar, cell or point that was clicked

    def __init__(self, height: int = 200, parent: QWidget | None = None) -> None:
        """Start empty, `height` design pixels high."""
        super().__init__(parent)
        self._height = height
        self._title = ""
        self._stop: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self._on_look_changed)

    def set_message(self, title: str, message: str) -> None:
        """Set the name (used for files and the table) and the sentence that screen readers say."""
        self._title = title
        self.setAccessibleName(title)
        self.setAccessibleDescription(message)
        if title and self.focusPolicy() == Qt.FocusPolicy.NoFocus:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def stops(self) -> Sequence[Stop]:
        """Return the places that arrow keys go to, row by row; none for a chart that only its table reads out."""
        return ()

    def stops_in_a_row(self) -> int:
        """Return how many stops stand beside each other."""
        return 1

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(look().px(360), look().px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return QSize(look().px(160), look().px(min(self._height, 120)))

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        """Paint into `rect`."""
        raise NotImplementedError

    def table_rows(self) -> Sequence[Sequence[str]]:
        """Return the values as text, titles first."""
        raise NotImplementedError

    def save_png(self, path: Path, ratio: float = 2.0) -> None:
        """Write the chart as a PNG, `ratio` pixels to a design pixel, on the surface colour."""
        self._picture(ratio).save(str(path), "PNG")

    def save_svg(self, path: Path) -> None:
        """Write the chart as an SVG."""
        path.write_bytes(self.svg())

    def svg(self) -> bytes:
        """Return the chart as SVG text."""
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - only when asked for

        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size())
        generator.setViewBox(QRect(0, 0, self.width(), self.height()))
        generator.setTitle(self._title)
        generator.setDescription(self.accessibleDescription())
        painter = QPainter(generator)
        self.paint_chart(painter, QRectF(self.rect()))
        painter.end()
        return bytes(data.data())

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        QGuiApplication.clipboard().setPixmap(self._picture(2.0))

    def show_table(self) -> None:
        """Show the values as a table."""
        ChartTable(self._title, self.table_rows(), self).open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_chart(painter, QRectF(self.rect()))
        stop = self._at_stop() if self.hasFocus() else None
        if stop is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look().color("focus_ring"), 2))
            painter.drawRoundedRect(stop.place.adjusted(1, 1, -1, -1), 3, 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from stop to stop by the arrow keys; Enter opens what it counts, or the table where there is no stop."""
        stops = self.stops()
        wanted = next_stop(event.key(), self._stop, len(stops), self.stops_in_a_row())
        if wanted is not None:
            self._stop = wanted
            self.update()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, stops[wanted].words))
            return
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            super().keyPressEvent(event)
            return
        stop = self._at_stop()
        if stop is None or stop.key is None:
            self.show_table()
        else:
            self.opened.emit(stop.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it again."""
        super().focusOutEvent(event)
        self.update()

    def _at_stop(self) -> Stop | None:
        stops = self.stops()
        return stops[self._stop] if self._stop is not None and self._stop < len(stops) else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer copy, PNG, SVG and the table."""
        menu = Menu(self)
        menu.add(QCoreApplication.translate("Chart", "Copy as a picture"), self.copy_picture, "copy")
        menu.add(QCoreApplication.translate("Chart", "Save as PNG…"), self._on_save_png, "image")
        menu.add(QCoreApplication.translate("Chart", "Save as SVG…"), self._on_save_svg, "download")
        menu.addSeparator()
        menu.add(QCoreApplication.translate("Chart", "See as a table"), self.show_table, "table")
        menu.exec(event.globalPos())
        menu.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Show what is under the pointer as a tooltip."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.words_at(event.pos()))  # type: ignore[attr-defined]
        return super().event(event)

    def words_at(self, place: QPointF) -> str:
        """Return what the chart says at a place."""
        del place
        return ""

    def _picture(self, ratio: float) -> QPixmap:
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(look().color("bg_surface"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_chart(painter, QRectF(self.rect()))
        painter.end()
        return picture

    def _on_save_png(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, QCoreApplication.translate("Chart", "Save as PNG…"), f"{self._title}.png", "PNG (*.png)"
        )
        if name:
            self.save_png(Path(name))

    def _on_save_svg(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, QCoreApplication.translate("Chart", "Save as SVG…"), f"{self._title}.svg", "SVG (*.svg)"
        )
        if name:
            self.save_svg(Path(name))

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def nice_ticks(highest: float, about: int = 4) -> list[float]:
    """Return round values from 0 to just under or at `highest`, about as many as asked."""
    if highest <= 0:
        return [0.0]
    raw = highest / about
    power = 10.0 ** len(str(int(raw))) / 10 if raw >= 1 else 1.0
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= raw)
    return [step * index for index in range(int(highest / step) + 1)]


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    color: str = "chart_axis",
    font: QFont | None = None,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """Write a label."""
    painter.setFont(font or look().font("caption"))
    painter.setPen(look().color(color))
    painter.drawText(rect, alignment, text)


def rule(painter: QPainter, left: float, right: float, height: float, color: str) -> None:
    """Draw a horizontal hairline."""
    painter.setPen(QPen(look().color(color), 1))
    line = round(height) + 0.5
    painter.drawLine(QPointF(left, line), QPointF(right, line))


def text_width(text: str, font: QFont | None = None) -> float:
    """Return the width of a label."""
    return QFontMetricsF(font or look().font("caption")).horizontalAdvance(text)
