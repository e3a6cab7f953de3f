"""The texts of the window: collected from the source, compiled for the program."""

from __future__ import annotations

import ast
import json
import os
import tempfile
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
    with tempfile.TemporaryDirectory() as folder:
        sources = [
            _readable_copy(source, Path(folder) / f"{number}.py")
            for number, source in enumerate(sorted((ROOT / "app").rglob("*.py")))
        ]
        return _collect_from(sources)


def _collect_from(sources: list[Path]) -> int:
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


def _readable_copy(source: Path, target: Path) -> Path:
    """Copy a source file as lupdate can read it.

    lupdate misses `translate(context, text, None, count)` unless context is a literal and count a number, and plurals
    marked by QT_TRANSLATE_NOOP: in the copy such calls are written out with their literals.
    """
    text = source.read_text(encoding="utf-8")
    tree = ast.parse(text)
    constants = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }  # fmt: skip
    lines = [line.encode() for line in text.splitlines(keepends=True)]
    calls = [
        (node, call) for node in ast.walk(tree) if isinstance(node, ast.Call) if (call := _literal(node, constants))
    ]
    for node, call in sorted(calls, key=lambda one: (one[0].lineno, one[0].col_offset), reverse=True):
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        tail = lines[last][node.end_col_offset or 0 :]
        lines[first : last + 1] = [lines[first][: node.col_offset] + call.encode() + tail]
    target.write_bytes(b"".join(lines))
    return target


def _literal(node: ast.Call, constants: dict[str, str]) -> str:
    """The call with everything lupdate looks at as literals; empty when it reads the call as it is."""
    name = _name_of(node.func)
    if name not in {"translate", "QT_TRANSLATE_NOOP"} or len(node.args) < 2:
        return ""
    context, text = (_text(one, constants) for one in node.args[:2])
    if context is None or text is None or (isinstance(node.args[0], ast.Constant) and "%n" not in text):
        return ""
    plural = ", None, 1" if "%n" in text else ""
    return f"QCoreApplication.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}{plural})"


def _text(node: ast.expr, constants: dict[str, str]) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return constants.get(node.id) if isinstance(node, ast.Name) else None


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _qt_program(name: str) -> Path:
    """Return one of Qt's programs inside the PySide6 package."""
    answer = ask(VENV_PYTHON, "-c", "import PySide6; print(PySide6.__path__[0])")
    folder = answer.stdout.strip()
    suffix = ".exe" if os.name == "nt" else ""
    return Path(folder) / f"{name}{suffix}"
