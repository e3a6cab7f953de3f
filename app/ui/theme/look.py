"""The look in force: theme, text size, row height; everything drawn asks it, and is told when it changes.

There is one per process, as there is one QApplication whose palette and style sheet it owns.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme import tokens
from app.ui.theme.fonts import type_font
from app.ui.theme.palette import palette_of
from app.ui.theme.stylesheet import first_stylesheet, stylesheet
from app.ui.theme.tokens import DARK, LIGHT, Theme

TEXT_SIZES_PERCENT = (100, 115, 130, 150)


class Scheme(StrEnum):
    """Which theme the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """The theme in force with its scale; `changed` follows every change."""

    changed = Signal()

    def __init__(self) -> None:
        """Start light, at 100 %, with compact rows."""
        super().__init__()
        self.theme: Theme = LIGHT
        self.scheme = Scheme.SYSTEM
        self.text_percent = 100
        self.rows_are_comfortable = False

    @property
    def scale(self) -> float:
        """Return the factor between design pixels and pixels."""
        return self.text_percent / 100

    def px(self, size: float) -> int:
        """Return a design size at the text size in force."""
        return round(size * self.text_percent / 100)

    @property
    def row_height(self) -> int:
        """Return the height of a table row."""
        return self.px(tokens.ROW_COMFORTABLE if self.rows_are_comfortable else tokens.ROW_COMPACT)

    def color(self, name: str) -> QColor:
        """Return a colour by its token name, as `text_primary` or `chart.cat1`."""
        return _color(getattr(self.theme, name.replace(".", "_")))

    def brush(self, name: str) -> QBrush:
        """Return the brush of a colour token."""
        return _brush(getattr(self.theme, name.replace(".", "_")))

    def font(self, role: str, weight: int | None = None) -> QFont:
        """Return the font of a text style (`body`, `table`, `caption`, `card`, `page`…), scaled."""
        return QFont(type_font(role, self.text_percent, weight))  # a copy: the caller may change it

    def apply(
        self,
        scheme: Scheme | None = None,
        text_percent: int | None = None,
        rows_are_comfortable: bool | None = None,
    ) -> None:
        """Take new choices and restyle the whole application."""
        self._take(scheme, text_percent, rows_are_comfortable)
        self._use(DARK if self._is_dark() else LIGHT)
        self.dress()
        self.changed.emit()

    def prepare(
        self,
        scheme: Scheme | None = None,
        text_percent: int | None = None,
        rows_are_comfortable: bool | None = None,
    ) -> None:
        """Take the choices the first picture is built with, the style sheet left for `dress`.

        Widgets added to a styled parent are styled again with each step up: building them first halves that work.
        """
        self._take(scheme, text_percent, rows_are_comfortable)
        self._use(DARK if self.scheme is Scheme.DARK or self._seems_dark() else LIGHT)

    def dress(self, *, is_first: bool = False) -> None:
        """Put the style sheet of the choices in force on every widget; the first picture needs only a part of it."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            sheet = first_stylesheet if is_first else stylesheet
            application.setStyleSheet(sheet(self.theme, self.text_percent))

    def follow_system(self) -> None:
        """Restyle when the system turns light or dark, as long as no theme is forced."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        self._on_system_scheme_changed()

    def _take(self, scheme: Scheme | None, text_percent: int | None, rows_are_comfortable: bool | None) -> None:
        self.scheme = self.scheme if scheme is None else scheme
        self.text_percent = self.text_percent if text_percent is None else text_percent
        if rows_are_comfortable is not None:
            self.rows_are_comfortable = rows_are_comfortable

    def _use(self, theme: Theme) -> None:
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette_of(self.theme))
            application.setFont(self.font("body"))

    def _seems_dark(self) -> bool:
        """Whether the system's palette is dark, before it is replaced; what it calls itself is asked later."""
        if self.scheme is not Scheme.SYSTEM or QGuiApplication.instance() is None:
            return False
        system = QGuiApplication.palette()
        return system.window().color().lightness() < system.windowText().color().lightness()

    def _is_dark(self) -> bool:
        if self.scheme is not Scheme.SYSTEM or QGuiApplication.instance() is None:
            return self.scheme is Scheme.DARK
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see set_named

        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _on_system_scheme_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM and (self.theme is DARK) != self._is_dark():
            self.apply()


@lru_cache(maxsize=256)
def _color(text: str) -> QColor:
    return QColor(text)


@lru_cache(maxsize=256)
def _brush(text: str) -> QBrush:
    """A brush as a palette makes it: made in Python it would ask for Qt's enumerations (see set_named)."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, _color(text))
    return palette.window()


@lru_cache(maxsize=1)
def look() -> Look:
    """Return the look in force."""
    return Look()
