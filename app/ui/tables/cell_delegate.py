"""Paints the cells of every table: text, figures, badges, levels, dots, icons, on the look in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.formats import NOTHING
from app.ui.tables.columns import Kind
from app.ui.tables.paged_model import KIND_ROLE, MUTED_ROLE, STRONG_ROLE, VALUE_ROLE
from app.ui.theme.icons import paint_icon
from app.ui.theme.look import look
from app.ui.theme.tokens import ICON, ICON_SMALL, RADIUS_SM
from app.ui.theme.widgets.level import BLOCKS_WIDTH, paint_level

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CELL_PADDING = 12
Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """One delegate for all kinds of columns; the model says the kind of a cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint background, line, and the cell of its kind."""
        painter.save()
        self._paint_back(painter, option, index)
        kind = index.data(KIND_ROLE)
        inner = option.rect.adjusted(look().px(CELL_PADDING), 0, -look().px(CELL_PADDING), -1)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text is None and index.data(VALUE_ROLE) is None:
            _paint_loading(painter, inner)
        else:
            painters = cast("dict[Kind, Callable[..., None]]", _PAINTERS)
            painters.get(kind, _paint_text)(painter, inner, index, text or "", self._is_marked(option))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the text takes, one row high."""
        del option
        font = look().font("table", 600 if index.data(STRONG_ROLE) else None)
        width = QFontMetrics(font).horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        extra = {Kind.LEVEL: BLOCKS_WIDTH + 8, Kind.BADGE: 32, Kind.DOT: 16}.get(index.data(KIND_ROLE), 0)
        return QSize(width + look().px(2 * CELL_PADDING + extra), look().row_height)

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        if self._is_marked(option):
            painter.fillRect(rect, look().color("bg_selected"))
        elif self._is_hovered(option, index):
            painter.fillRect(rect, look().color("bg_hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look().color("border_subtle"))

    def _is_marked(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_Selected)

    def _is_hovered(self, option: QStyleOptionViewItem, index: Index) -> bool:
        return option.widget.property("hovered_row") == index.row()


def _paint_text(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    is_strong = bool(index.data(STRONG_ROLE))
    weight = (600 if is_selected else 500) if is_strong else 400
    font = look().font("table", weight)
    alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT
    color = "text_muted" if index.data(MUTED_ROLE) else "text_primary" if is_strong else "text_secondary"
    if alignment & Qt.AlignmentFlag.AlignRight:
        color = "text_primary"
    _draw(painter, rect, text, font_color=color, font=font, alignment=Qt.AlignmentFlag(alignment))


def _paint_link(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    del index, is_selected
    _draw(painter, rect, text, font_color="accent_text", font=look().font("table", 500), alignment=_LEFT)


def _paint_level(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    del is_selected
    paint_level(painter, rect.left(), rect.center().y() + 0.5, int(index.data(VALUE_ROLE) or 0))
    words = rect.adjusted(look().px(BLOCKS_WIDTH + 8), 0, 0, 0)
    _draw(painter, words, text, font_color="text_primary", font=look().font("table"), alignment=_LEFT)


def _paint_badge(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    del is_selected
    if not text:
        return
    tone, icon = cast("tuple[str, str | None]", index.data(VALUE_ROLE) or ("neutral", None))
    front, back = _badge_colours(tone)
    px = look().px
    font = look().font("caption", 500)
    icon_width = px(ICON_SMALL) + px(4) if icon else 0
    width = min(QFontMetrics(font).horizontalAdvance(text) + px(14) + icon_width, rect.width())
    box = QRect(rect.left(), rect.center().y() - px(10) + 1, width, px(20))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color(back))
    painter.drawRoundedRect(box, px(RADIUS_SM), px(RADIUS_SM))
    if icon:
        mark = QRect(box.left() + px(6), box.center().y() - px(ICON_SMALL) // 2 + 1, px(ICON_SMALL), px(ICON_SMALL))
        paint_icon(painter, mark, icon, front)
    words = box.adjusted(px(7) + icon_width, 0, -px(4), 0)
    _draw(painter, words, text, font_color=front, font=font, alignment=_LEFT)


def _paint_dot(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    del is_selected
    px = look().px
    token = index.data(VALUE_ROLE)
    if token:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color(str(token)))
        painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - px(4) + 0.5, px(8), px(8)), 2, 2)
    words = rect.adjusted(px(14), 0, 0, 0)
    _draw(painter, words, text, font_color="text_secondary", font=look().font("table"), alignment=_LEFT)


def _paint_icons(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    del text, is_selected
    px = look().px
    left = rect.left()
    for name, color in cast("Sequence[tuple[str | None, str]]", index.data(VALUE_ROLE) or ()):
        box = QRect(left, rect.center().y() - px(ICON) // 2 + 1, px(ICON), px(ICON))
        if name is None:
            _draw(painter, box, NOTHING, "text_muted", look().font("table"), Qt.AlignmentFlag.AlignCenter)
        else:
            paint_icon(painter, box, name, color)
        left += px(24)


def _paint_dots(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    del text, is_selected
    filled, total = cast("tuple[int, int]", index.data(VALUE_ROLE) or (0, 0))
    px = look().px
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for dot in range(total):
        is_full = dot < filled
        painter.setPen(QPen(look().color("accent_solid" if is_full else "border_control"), 1))
        painter.setBrush(look().color("accent_solid") if is_full else Qt.BrushStyle.NoBrush)
        center = QPointF(rect.left() + px(3) + dot * px(10), rect.center().y() + 0.5)
        painter.drawEllipse(center, px(3), px(3))


def _paint_check(painter: QPainter, rect: QRect, index: Index, text: str, is_selected: bool) -> None:
    del text, is_selected
    px = look().px
    is_on = bool(index.data(VALUE_ROLE))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(rect.left() + 0.5, rect.center().y() - px(8) + 0.5, px(16) - 1, px(16) - 1)
    painter.setPen(QPen(look().color("accent_solid" if is_on else "border_control"), 1))
    painter.setBrush(look().color("accent_solid" if is_on else "bg_field"))
    painter.drawRoundedRect(box, px(4), px(4))
    if is_on:
        paint_icon(painter, box.toRect().adjusted(2, 2, -1, -1), "check", "text_on_accent")


def _paint_loading(painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("border_subtle"))
    height = look().px(8)
    painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - height / 2, rect.width() * 0.6, height), 2, 2)


def _draw(painter: QPainter, rect: QRect, text: str, font_color: str, font: Any, alignment: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(look().color(font_color))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, alignment, elided)


def _badge_colours(tone: str) -> tuple[str, str]:
    return ("text_secondary", "bg_pressed") if tone == "neutral" else (f"{tone}_text", f"{tone}_tint")


_PAINTERS = {
    Kind.LEVEL: _paint_level,
    Kind.BADGE: _paint_badge,
    Kind.DOT: _paint_dot,
    Kind.ICONS: _paint_icons,
    Kind.DOTS: _paint_dots,
    Kind.CHECK: _paint_check,
    Kind.LINK: _paint_link,
}


def row_height_of(view: QTableView) -> None:
    """Give every row of a table the height in force."""
    view.verticalHeader().setDefaultSectionSize(look().row_height)
