"""The texts of the window: collected from the source, compiled for the program."""

from __future__ import annotations

import os
from pathlib import Path

from devtools.places import ROOT, TRANSLATIONS, VENV_PYTHON
from devtools.programs import SetupError, ask, call, say

LANGUAGES = ("fr", "en")


def compile_translations() -> None:
    """Make the .qm file of each .ts file that is newer than it."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        answer = ask(_qt_program("lrelease"), "-silent", source, "-qm", compiled)
        if answer.returncode != 0:
            raise SetupError(f"{source.name} could not be compiled: {answer.stderr.strip() or answer.stdout.strip()}")


def collect_translations() -> int:
    """Bring resources/i18n/*.ts up to date with app/, without the line numbers that every edit would change."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    sources = sorted((ROOT / "app").rglob("*.py"))
    for language in LANGUAGES:
        # English holds only what a plural needs; everything else is its own source.
        only_plurals = ["-pluralonly"] if language == "en" else []
        code = call(
            _qt_program("lupdate"), "-silent", "-locations", "none", "-no-obsolete", *only_plurals,
            "-source-language", "en", "-target-language", language, *sources, "-ts", TRANSLATIONS / f"{language}.ts",
        )  # fmt: skip
        if code != 0:
            return code
        say(f"resources/i18n/{language}.ts is up to date.")
    return 0


def _qt_program(name: str) -> Path:
    """Return one of Qt's programs inside the PySide6 package."""
    answer = ask(VENV_PYTHON, "-c", "import PySide6; print(PySide6.__path__[0])")
    folder = answer.stdout.strip()
    suffix = ".exe" if os.name == "nt" else ""
    return Path(folder) / f"{name}{suffix}"
