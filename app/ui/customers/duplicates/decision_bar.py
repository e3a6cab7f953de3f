"""The four answers to a case, each with its key inside its button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme.icons import CLEAR
from app.ui.theme.look import look
from app.ui.theme.restyle import set_style_property
from app.ui.theme.widgets import Button, FlowLayout

_CAP = 20
# Qt owns what `clone` returns but the binding does not know it: without a reference here it would be freed twice.
_CLONES: list[QIconEngine] = []


class KeyButton(Button):
    """A decisive button that shows the key that does the same."""

    def __init__(self, key: str, kind: str = "secondary") -> None:
        """Show `key` after the words, which come with `setText`."""
        super().__init__("", kind, is_big=True)
        self.setProperty("keyed", "true")
        self._cap = QIcon(_KeyCap(key, "text_on_accent" if kind == "primary" else "text_secondary"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.set_key_shown(is_shown=True)

    def set_key_shown(self, *, is_shown: bool) -> None:
        """Show the key, or leave it to the tooltip, in a smaller button, where the words need the room."""
        set_style_property(self, "big", "true" if is_shown else None)
        self.setIcon(self._cap if is_shown else QIcon())
        side = look().px(_CAP)
        self.setIconSize(QSize(side + look().px(8), side))


class DecisionBar(QFrame):
    """Join, different people, same household, skip; each has a signal."""

    join_wanted = Signal()
    different_wanted = Signal()
    household_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the buttons without words."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self.join = KeyButton("M", "primary")
        self.different = KeyButton("N")
        self.household = KeyButton("H")
        self.skip = KeyButton("S")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 12, 10, 12)
        row = FlowLayout(spacing=6)
        whole.addLayout(row)
        for button, wanted in (
            (self.join, self.join_wanted),
            (self.different, self.different_wanted),
            (self.household, self.household_wanted),
            (self.skip, self.skip_wanted),
        ):
            button.clicked.connect(wanted)
            row.addWidget(button)

    def retranslate(self) -> None:
        """Set every text but that of joining, which names the records."""
        self.different.setText(self.tr("Different people"))
        self.different.set_hint(self.tr("They stay two customers, for later imports too"), "N")
        self.household.setText(self.tr("Same household"))
        self.household.set_hint(self.tr("Different people who live together: one letter for both is enough"), "H")
        self.skip.setText(self.tr("Skip"))
        self.skip.set_hint(self.tr("Decide later"), "S")

    def set_join(self, records: str, *, is_possible: bool) -> None:
        """Name the records to join."""
        self.join.setText(self.tr("Join {records}").format(records=records))
        self.join.set_hint(self.tr("The ticked records become one customer"), "M")
        self.join.setEnabled(is_possible)

    def set_keys_shown(self, *, are_shown: bool) -> None:
        """Show the keys inside the buttons, or not."""
        for button in (self.join, self.different, self.household, self.skip):
            button.set_key_shown(is_shown=are_shown)


class _KeyCap(QIconEngine):
    """A letter in a rounded outline, painted in the colours in force; a gap parts it from the words."""

    def __init__(self, key: str, color: str) -> None:
        super().__init__()
        self._key = key
        self._color = color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the cap at the right end."""
        del state
        color = look().color("text_disabled" if mode == QIcon.Mode.Disabled else self._color)
        side = min(rect.width(), rect.height())
        box = QRect(rect.right() - side + 1, rect.y() + (rect.height() - side) // 2, side, side).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1))
        radius = look().px(4)
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(look().font("caption", 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of the cap."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return a picture of the cap for a display of `scale` pixels a point."""
        picture = QPixmap(size)
        picture.fill(CLEAR)
        picture.setDevicePixelRatio(scale)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, round(size.width() / scale), round(size.height() / scale)), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return another of the same."""
        engine = _KeyCap(self._key, self._color)
        _CLONES.append(engine)
        return engine
