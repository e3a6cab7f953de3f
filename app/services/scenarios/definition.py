"""The JSON form of a scenario, version 1, and the refusal of anything else.

    {"version": 1,
     "trigger": {"kind": "birthday"},
     "parameters": {"lead_days": 5, "grace_days": 3, "least_age": 18},
     "channels": ["email", "post"],          the first that the customer allows and can be reached by is taken
     "nature": "relational" | "commercial",
     "objective": "inform" | "sell" | "give" | "ask" | "propose",
     "priority": 1 … 99,                     the smaller number goes first when several scenarios want a customer
     "language": "fr",                       for customers whose own language has no texts
     "texts": {"fr": {"email_subject": "…", "email_body": "…", "sms_body": "…", "post_body": "…", "phone_body": "…"}}}

Anything unknown, missing, of another type or out of bounds is KnownError("scenario_invalid", problem=…, at=…):
`problem` is a code, `at` the path of the fault. Texts hold placeholders of `app.services.messages.fields` only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, cast

from app.models.domain.errors import KnownError
from app.models.domain.scenario import Parameter
from app.models.domain.values import Channel
from app.services.messages.fields import is_field
from app.services.messages.placeholders import TextFault, names_in
from app.services.messages.render import TEXT_KEYS
from app.services.scenarios.triggers import TRIGGERS
from app.services.scenarios.triggers.trigger import Trigger

VERSION = 1
NATURES = ("relational", "commercial")
OBJECTIVES = ("inform", "sell", "give", "ask", "propose")
LONGEST_TEXT = 20_000
LOWEST_PRIORITY = 99

_KEYS = frozenset(
    {"version", "trigger", "parameters", "channels", "nature", "objective", "priority", "language", "texts"}
)
_LANGUAGES = frozenset({"fr", "en"})
_TEXT_KEYS = frozenset(key for keys in TEXT_KEYS.values() for key in keys)


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition that was found sound."""

    trigger: Trigger
    values: Mapping[str, Any]
    channels: tuple[str, ...]
    nature: str
    objective: str
    priority: int
    language: str
    texts: Mapping[str, Mapping[str, str]]

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {
            "version": VERSION,
            "trigger": {"kind": self.trigger.id},
            "parameters": dict(self.values),
            "channels": list(self.channels),
            "nature": self.nature,
            "objective": self.objective,
            "priority": self.priority,
            "language": self.language,
            "texts": {language: dict(texts) for language, texts in self.texts.items()},
        }

    def texts_for(self, language: str | None) -> tuple[str, Mapping[str, str]]:
        """Return the language that a customer of `language` is written to in, and its texts."""
        chosen = language if language is not None and language in self.texts else self.language
        return chosen, self.texts[chosen]


def read_definition(data: object) -> Definition:
    """Check a definition whole. KnownError: scenario_invalid."""
    root = _mapping(data, "")
    for key in root:
        if key not in _KEYS:
            _refuse("unknown_key", str(key)[:40])
    for key in sorted(_KEYS - root.keys()):
        _refuse("missing", key)
    if type(root["version"]) is not int or root["version"] != VERSION:
        _refuse("version", "version")
    trigger = _trigger(root["trigger"])
    texts = _texts(root["texts"])
    return Definition(
        trigger,
        _values(trigger, root["parameters"]),
        _channels(root["channels"]),
        _one_of(root["nature"], NATURES, "nature"),
        _one_of(root["objective"], OBJECTIVES, "objective"),
        _whole_number(root["priority"], 1, LOWEST_PRIORITY, "priority"),
        _one_of(root["language"], tuple(texts), "language"),
        texts,
    )


def _refuse(problem: str, at: str) -> NoReturn:
    raise KnownError("scenario_invalid", problem=problem, at=at)


def _mapping(data: object, at: str) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        _refuse("not_an_object", at)
    return cast("Mapping[str, Any]", data)


def _one_of(value: object, allowed: tuple[str, ...], at: str) -> str:
    if not isinstance(value, str) or value not in allowed:
        _refuse("not_a_choice", at)
    return value


def _whole_number(value: object, lowest: int, highest: int, at: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        _refuse("not_a_number", at)
    if not lowest <= value <= highest:
        _refuse("out_of_bounds", at)
    return value


def _trigger(data: object) -> Trigger:
    trigger = _mapping(data, "trigger")
    if set(trigger) != {"kind"}:
        _refuse("unknown_key" if "kind" in trigger else "missing", "trigger.kind")
    return TRIGGERS[_one_of(trigger["kind"], tuple(TRIGGERS), "trigger.kind")]


def _values(trigger: Trigger, data: object) -> dict[str, Any]:
    given = _mapping(data, "parameters")
    known = {parameter.id: parameter for parameter in trigger.parameters}
    for key in given:
        if key not in known:
            _refuse("unknown_key", f"parameters.{str(key)[:40]}")
    return {id_: parameter_value(known[id_], given.get(id_, known[id_].default)) for id_ in known}


def parameter_value(parameter: Parameter, value: object) -> Any:
    """Return `value` when it suits `parameter`. KnownError: scenario_invalid."""
    at = f"parameters.{parameter.id}"
    if parameter.kind in {"choice", "channel"}:
        return _one_of(value, parameter.choices, at)
    if parameter.kind == "flag":
        return value if isinstance(value, bool) else _refuse("not_a_flag", at)
    lowest = 0 if parameter.lowest is None else parameter.lowest
    return _whole_number(value, lowest, 2**31 if parameter.highest is None else parameter.highest, at)


def _channels(data: object) -> tuple[str, ...]:
    if not isinstance(data, list | tuple):
        _refuse("not_a_list", "channels")
    channels = cast("list[object]", data)
    if not channels or len(channels) > len(Channel):
        _refuse("out_of_bounds", "channels")
    known = tuple(channel.value for channel in Channel)
    checked = tuple(_one_of(channel, known, "channels") for channel in channels)
    if len(set(checked)) < len(checked):
        _refuse("repeated", "channels")
    return checked


def _texts(data: object) -> dict[str, dict[str, str]]:
    by_language = _mapping(data, "texts")
    if not by_language:
        _refuse("missing", "texts")
    texts: dict[str, dict[str, str]] = {}
    for language, given in by_language.items():
        if language not in _LANGUAGES:
            _refuse("unknown_key", f"texts.{str(language)[:40]}")
        texts[language] = {
            str(key): _text(key, value, f"texts.{language}.{str(key)[:40]}")
            for key, value in _mapping(given, f"texts.{language}").items()
        }
    return texts


def _text(key: str, value: object, at: str) -> str:
    if key not in _TEXT_KEYS:
        _refuse("unknown_key", at)
    if not isinstance(value, str):
        _refuse("not_a_text", at)
    if len(value) > LONGEST_TEXT:
        _refuse("too_long", at)
    if any(ord(char) < 32 and char not in "\n\t" for char in value) or _is_broken(value):
        _refuse("control_character", at)
    try:
        names = names_in(value)
    except TextFault as fault:
        raise KnownError("scenario_invalid", problem=fault.problem, at=at, position=fault.at) from fault
    for name in names:
        if not is_field(name):
            raise KnownError("scenario_invalid", problem="unknown_placeholder", at=at, name=name)
    return value


def _is_broken(value: str) -> bool:
    return any(0xD800 <= ord(char) <= 0xDFFF for char in value)
