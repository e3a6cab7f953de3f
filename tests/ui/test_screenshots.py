"""A picture of every page without a screen, in either language and theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage

from app.ui.pages import section_names
from app.ui.screenshots import take
from app.ui.theme.look import Scheme, look
from app.ui.theme.tokens import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.services.container import Services


@pytest.mark.parametrize(("lang", "theme", "colors"), [("fr", "light", LIGHT), ("en", "dark", DARK)])
def test_every_page_is_drawn(
    lang: str, theme: str, colors: Theme, services: Services, tmp_path: Path, qapp: QApplication
) -> None:
    del qapp
    before = QLocale()
    try:
        files = take(services, tmp_path / "pages", lang, theme, (1280, 720))
    finally:
        QLocale.setDefault(before)
        look().apply(Scheme.LIGHT, 100)
    assert {file.stem for file in files} >= {"start", *section_names()}
    for file in files:
        if file.stem == "start":
            continue
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1280, 720)
        assert image.pixelColor(3, 300) == QColor(colors.bg_rail)
    assert services.workspace.business() is not None
