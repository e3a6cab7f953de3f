"""Switching the language while running: locale, translators, and every widget's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.ui.start.start_page import StartPage
from app.ui.theme.widgets.banner import Banner
from app.ui.theme.widgets.button import IconButton
from app.ui.translation import Translation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.ui.preferences import Preferences


class Shouting(QTranslator):
    """A language in capitals."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return sourceText.upper() if context in {"StartPage", "Banner"} else ""


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    del qapp
    before = QLocale()
    translation = Translation()
    yield translation
    translation.switch("en")
    QLocale.setDefault(before)


def test_the_locale_follows_the_language(translation: Translation) -> None:
    translation.switch("fr")
    assert QLocale().toString(1234.5, "f", 1) == "1\u202f234,5"
    translation.switch("en")
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_qt_speaks_the_language_too(translation: Translation) -> None:
    translation.switch("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    translation.switch("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_widgets_take_their_words_again(qtbot: QtBot, preferences: Preferences) -> None:
    page = StartPage(preferences, "en")
    banner = Banner("bad", is_closable=True)
    close = banner.findChild(IconButton)
    assert close is not None
    qtbot.addWidget(page)
    qtbot.addWidget(banner)
    assert page.workspace.button.text() == "Open…"
    shouting = Shouting()
    QCoreApplication.installTranslator(shouting)
    try:
        QCoreApplication.sendPostedEvents()
        page.set_language("en")  # told by the window
        assert page.workspace.button.text() == "OPEN…"
        assert close.accessibleName() == "CLOSE"
    finally:
        QCoreApplication.removeTranslator(shouting)
    QCoreApplication.sendPostedEvents()
    page.set_language("en")
    assert page.workspace.button.text() == "Open…"
    assert close.accessibleName() == "Close"
