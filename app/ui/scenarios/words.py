"""Sentences about scenarios."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication

from app.ui.formats import days_count, decimal, whole_number
from app.ui.labels import codes, label
from app.ui.messages import error_sentence
from app.ui.scenarios import labels as _labels
from app.ui.score_sentences import score_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.errors import KnownError

_KNOWN = _labels.__name__  # importing the labels registers them


def what_it_does(definition: Mapping[str, Any]) -> str:
    """Return what a scenario does, with its parameters, in one sentence."""
    kind = str(cast("Mapping[str, Any]", definition["trigger"])["kind"])
    values = cast("Mapping[str, Any]", definition["parameters"])
    words = {name: _value_words(name, value) for name, value in values.items()}
    words["channels"] = channels_words(cast("Sequence[str]", definition["channels"]))
    is_at_once = 0 in {values.get("after_days"), values.get("lead_days")}
    key = f"{kind}.at_once" if is_at_once else kind
    return label("scenario_sentence", key).format_map(words)


def channels_words(channels: Sequence[str]) -> str:
    """Return e-mail, else SMS, else letter."""
    words = [label("by_channel", channel) for channel in channels]
    return QCoreApplication.translate("ScenariosWords", ", else ").join(words)


def placeholder_words(names: Sequence[str]) -> str:
    """Return first name, town."""
    words = [placeholder_title(name) for name in names]
    return ", ".join([words[0], *(word[:1].lower() + word[1:] for word in words[1:])]) if words else ""


def placeholder_title(name: str) -> str:
    """Return First name, or the name of a score."""
    return label("placeholder", name) if name in codes("placeholder") else score_title(name)


def problem_sentence(error: KnownError) -> str:
    """Return what is wrong, to stand beside the field it is about."""
    if error.code != "scenario_invalid":
        return error_sentence(error)
    text = label("scenario_problem", str(error.params.get("problem")))
    return text.replace("{name}", str(error.params.get("name", "")))


def choice_words(value: str) -> str:
    """Return a number of a choice as people write it, the words of another choice."""
    try:
        number = float(value)
    except ValueError:
        return label("parameter_choice", value)
    return decimal(number, 0 if number == round(number) else 1)


def _value_words(name: str, value: Any) -> str:
    if name.endswith("_days") and isinstance(value, int):
        return days_count(value)
    if isinstance(value, int):
        return whole_number(value)
    return choice_words(str(value))
