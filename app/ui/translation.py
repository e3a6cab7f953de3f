"""The language of the window: installed at start, switched while running."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app.ui.theme.resource_files import resource_path

LANGUAGES = {"fr": "Français", "en": "English"}
_LOCALES = {"fr": "fr_FR", "en": "en_GB"}


class Translation(QObject):
    """Installs the translators of a language and its locale."""

    switched = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start in the source language."""
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.language = ""

    def switch(self, language: str) -> None:
        """Speak `language` ("fr" or "en"; "" follows the system), now."""
        code = language if language in LANGUAGES else system_language()
        QLocale.setDefault(QLocale(_LOCALES[code]))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted = ((f"qtbase_{code}", qt_folder), (code, str(resource_path("i18n"))))
        loaded = [(QTranslator(self), name, folder) for name, folder in wanted]
        self._installed = [translator for translator, name, folder in loaded if translator.load(name, folder)]
        self.language = code
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        self.switched.emit(code)


def system_language() -> str:
    """Return the system's language if the window speaks it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"
