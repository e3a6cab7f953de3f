"""Sentences for what services answer: errors (what happened, nothing lost, what to do) and changes (for the toast).

Other areas add theirs with `add_errors` and `add_changes`, source text marked with QT_TRANSLATE_NOOP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

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
    return _filled(*known, error.params)


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


add_errors(
    "Messages",
    {
        "disk_full": QT_TRANSLATE_NOOP(
            "Messages", "The disk is full. Nothing was changed. Free some space, then try again."
        ),
        "folder_missing": QT_TRANSLATE_NOOP(
            "Messages", "The folder “{path}” does not exist. Choose another one, nothing was written."
        ),
        "not_a_workspace": QT_TRANSLATE_NOOP(
            "Messages",
            "“{path}” is not a workspace of Clientèle. To bring in a table, choose “Import my files”.",
        ),
        "undo_unknown": QT_TRANSLATE_NOOP("Messages", "This cannot be undone any more. Nothing was changed."),
        "workspace_damaged": QT_TRANSLATE_NOOP(
            "Messages",
            "The workspace “{path}” is damaged and was left as it is. Open a copy of it from your backups.",
        ),
        "workspace_exists": QT_TRANSLATE_NOOP(
            "Messages", "“{path}” exists already and was left as it is. Open it, or choose another name."
        ),
        "workspace_in_use": QT_TRANSLATE_NOOP(
            "Messages", "The workspace “{path}” is open in another window. Close it there, then try again."
        ),
        "workspace_missing": QT_TRANSLATE_NOOP(
            "Messages",
            "The workspace “{path}” is not there any more. Look where it was moved, then open it from there.",
        ),
        "workspace_newer": QT_TRANSLATE_NOOP(
            "Messages",
            "“{path}” was made by a newer version of Clientèle and was left as it is. Install that version to open it.",
        ),
        "workspace_read_only": QT_TRANSLATE_NOOP(
            "Messages", "“{path}” cannot be written. Copy it to a folder of yours, or ask for the right to change it."
        ),
        "workspace_unreachable": QT_TRANSLATE_NOOP(
            "Messages", "“{path}” cannot be read just now. Look whether its disk is connected, then try again."
        ),
    },
)
