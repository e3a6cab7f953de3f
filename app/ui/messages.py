"""Sentences for what services answer: errors (those of app/error_sentences/) and changes (for the toast).

An area whose page can say an error better adds its own with `add_errors`, its changes with `add_changes`; source text
is marked with QT_TRANSLATE_NOOP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.error_sentences import CONTEXT, ERROR_SENTENCES, values_of
from app.ui.formats import whole_number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.models.domain.errors import KnownError

_ERRORS: dict[str, tuple[str, str]] = {}
_CHANGES: dict[str, tuple[str, str]] = {}
_PARAM_TEXTS: dict[str, Callable[[Any], str]] = {}


def add_errors(context: str, sentences: Mapping[str, object]) -> None:
    """Teach sentences by KnownError code; `{name}` takes the parameter `name`."""
    _ERRORS.update({code: (context, str(text)) for code, text in sentences.items()})


def add_changes(context: str, sentences: Mapping[str, object]) -> None:
    """Teach toast texts by Changes.label; a `%n` sentence counts by the parameter `count`."""
    _CHANGES.update({label: (context, str(text)) for label, text in sentences.items()})


def add_param_text(name: str, turn: Callable[[Any], str]) -> None:
    """Say how the parameter `name` becomes words in every sentence (a day, a field code…)."""
    _PARAM_TEXTS[name] = turn


def error_sentence(error: KnownError) -> str:
    """Return what to tell about `error`, in the language in force."""
    known = _ERRORS.get(error.code)
    if known is None:
        text = QCoreApplication.translate("Messages", "This could not be done ({code}). Nothing was changed.")
        return text.format(code=error.code)
    return _filled(*known, values_of(error))


def knows_error(code: str) -> bool:
    """Whether a sentence exists for a code."""
    return code in _ERRORS


def change_sentence(label: str, params: Mapping[str, object] | None = None) -> str:
    """Return the toast of a change, or nothing for a label without one."""
    known = _CHANGES.get(label)
    return _filled(*known, dict(params or {})) if known else ""


def fill(text: str, params: Mapping[str, Any]) -> str:
    """Put parameters, each in its words, into a translated sentence; a missing one stays visible."""
    return text.format_map(_Words({name: _words(name, value) for name, value in params.items()}))


class _Words(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "{" + name + "}"


def _filled(context: str, text: str, params: Mapping[str, Any]) -> str:
    count = params.get("count", -1)
    if "%n" in text and isinstance(count, int):
        translated = QCoreApplication.translate(context, text, None, count)
        translated = translated.replace("(s)", "" if abs(count) < 2 else "s").replace(
            str(count), whole_number(count), 1
        )
    else:
        translated = QCoreApplication.translate(context, text)
    return fill(translated, params)


def _words(name: str, value: Any) -> str:
    if name in _PARAM_TEXTS:
        return _PARAM_TEXTS[name](value)
    if isinstance(value, int) and not isinstance(value, bool):
        return whole_number(value)
    return "" if value is None else str(value)


add_errors(CONTEXT, ERROR_SENTENCES)
