"""Buttons: kinds primary, secondary, quiet, danger, link; sizes small 28, normal 32, big 40."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme.icons import Side
from app.ui.theme.icons import icon as themed_icon
from app.ui.theme.look import look
from app.ui.theme.restyle import set_style_property
from app.ui.theme.tokens import ICON

if TYPE_CHECKING:
    from PySide6.QtGui import QCursor

_ICON_COLOURS = {
    "primary": "text_on_accent",
    "quiet": "accent_text",
    "danger": "bad_text",
    "link": "accent_text",
    "toast": "bg_surface",
    "toast_close": "bg_surface",
}

_ICON_GAP = 4
"""What is missing between icon and words: styles put 4 px there, the design 8."""


class Button(QPushButton):
    """A button of one of the kinds, with an optional icon that follows the theme."""

    def __init__(
        self,
        text: str = "",
        kind: str = "secondary",
        icon: str | None = None,
        *,
        is_small: bool = False,
        is_big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `text`; add the `clicked` handler yourself."""
        super().__init__(parent)  # asked for with its words, the binding would make all of QIcon to tell them apart
        super().setText(text)
        self._icon_side = ICON
        self._stands = Side.LEFT if text else Side.MIDDLE
        self._icon_name: tuple[str, str | None, str | None] | None = None
        self.setProperty("kind", kind)
        if is_small:
            self.setProperty("small", "true")
        if is_big:
            self.setProperty("big", "true")
        if kind == "link":
            self.setCursor(_pointing_hand())
        self.setAutoDefault(False)
        if icon is not None:
            self.set_icon(icon)
        self._on_look_changed()
        look().changed.connect(self._on_look_changed)

    def setText(self, text: str) -> None:
        """Set the words; an icon beside them keeps its distance."""
        super().setText(text)
        if text and self._stands is Side.MIDDLE and self._icon_name:
            self._stands = Side.LEFT
            self.set_icon(*self._icon_name)
            self._on_look_changed()

    def set_icon(self, name: str, color: str | None = None, on_color: str | None = None) -> None:
        """Show the icon `name` before the text, coloured for the kind unless a token is given."""
        kind = str(self.property("kind"))
        self._icon_name = (name, color, on_color)
        self.setIcon(themed_icon(name, color or _ICON_COLOURS.get(kind, "text_primary"), on_color, self._stands))

    def set_icon_side(self, side: int) -> None:
        """Set the icon's size in design pixels."""
        self._icon_side = side
        self._on_look_changed()

    def set_kind(self, kind: str) -> None:
        """Turn the button into another kind."""
        set_style_property(self, "kind", kind)

    def set_hint(self, text: str, shortcut: str | None = None) -> None:
        """Set tooltip and accessible description, naming the shortcut that does the same."""
        self.setToolTip(f"{text} ({_keys_text(shortcut)})" if shortcut else text)
        self.setAccessibleDescription(self.toolTip())

    def _on_look_changed(self) -> None:
        side = look().px(self._icon_side)
        gap = 0 if self._stands is Side.MIDDLE else look().px(_ICON_GAP)
        self.setIconSize(QSize(side + gap, side))


class IconButton(Button):
    """A square button with an icon only: its name is spoken and shown as tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        is_quiet: bool = True,
        is_small: bool = False,
        color: str = "text_secondary",
        parent: QWidget | None = None,
    ) -> None:
        """Show `icon`, called `name`."""
        super().__init__("", "quiet_icon" if is_quiet else "icon", is_small=is_small, parent=parent)
        self.set_icon(icon, color)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Set the spoken name and the tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(name)


def _pointing_hand() -> QCursor:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see set_named
    from PySide6.QtGui import QCursor  # noqa: PLC0415

    return QCursor(Qt.CursorShape.PointingHandCursor)


def _keys_text(shortcut: str) -> str:
    """The keys as the system writes them."""
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - the first picture has no shortcut

    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
