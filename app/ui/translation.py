"""The language of the window: installed at start, switched while running."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

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
        self.begin(language)
        self.complete()
        self.switched.emit(self.language)

    def begin(self, language: str) -> None:
        """Speak `language` in the program's own words; those of Qt's dialogs come with `complete`."""
        self.language = language if language in LANGUAGES else system_language()
        QLocale.setDefault(QLocale(_LOCALES[self.language]))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self._install(self.language, str(resource_path("i18n")))

    def complete(self) -> None:
        """Add the words of Qt's own dialogs in the language in force."""
        from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - the first picture holds none of Qt's words

        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{self.language}", folder)

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._installed.append(translator)
            QCoreApplication.installTranslator(translator)


def system_language() -> str:
    """Return the system's language if the window speaks it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"
