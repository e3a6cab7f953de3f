"""The bundled typeface, its text styles, and tabular figures everywhere."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from app.ui.theme.resource_files import resource_path
from app.ui.theme.tokens import DISPLAY_FAMILIES, FAMILIES, TYPE

FIRST_FACES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Wordmark-SemiBold")
"""What the first picture of the window is written in; the last one holds nothing but the letters of the name."""

OTHER_FACES = ("Inter-Bold", "InterDisplay-SemiBold")


def load_fonts(faces: tuple[str, ...] = FIRST_FACES + OTHER_FACES) -> None:
    """Make bundled faces known to Qt; a face that cannot be read leaves the system's in its place."""
    for name in faces:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", f"{name}.ttf")))


@lru_cache(maxsize=128)
def type_font(role: str, text_percent: int = 100, weight: int | None = None) -> QFont:
    """Return the font of a text style at a text size, with figures of equal width."""
    style = TYPE[role]
    font = QFont(list(DISPLAY_FAMILIES if style.is_display else FAMILIES))
    font.setPixelSize(round(style.size * text_percent / 100))
    font.setWeight(QFont.Weight(weight or style.weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
