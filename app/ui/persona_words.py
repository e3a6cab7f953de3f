"""What personas are called: the user's own words, or the codes of their names in the language in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.models.domain.persona import PersonaName
from app.ui.labels import add_labels, codes, label

if TYPE_CHECKING:
    from collections.abc import Mapping

COLOURS: Final = (
    "chart_cat1", "chart_cat2", "chart_cat3", "chart_cat4", "chart_cat5", "chart_cat6", "chart_div2", "chart_seq4",
    "chart_past",
)  # fmt: skip
"""By the colour number of a persona; the name always stands beside."""

_names: dict[str, str] = {}

add_labels(
    "persona",
    "PersonaWords",
    {
        "pillars": QT_TRANSLATE_NOOP("PersonaWords", "Pillars of the shop"),
        "regulars": QT_TRANSLATE_NOOP("PersonaWords", "Regulars"),
        "regulars_slowing": QT_TRANSLATE_NOOP("PersonaWords", "Regulars slowing down"),
        "regulars_gone": QT_TRANSLATE_NOOP("PersonaWords", "Former regulars"),
        "returning": QT_TRANSLATE_NOOP("PersonaWords", "Occasional buyers"),
        "returning_slowing": QT_TRANSLATE_NOOP("PersonaWords", "Occasional buyers drifting away"),
        "returning_gone": QT_TRANSLATE_NOOP("PersonaWords", "Occasional buyers of old"),
        "newcomers": QT_TRANSLATE_NOOP("PersonaWords", "First purchase lately"),
        "once": QT_TRANSLATE_NOOP("PersonaWords", "Came only once"),
        "once_gone": QT_TRANSLATE_NOOP("PersonaWords", "Came once, long ago"),
    },
)
add_labels("score_name", "PersonaWords", {"persona": QT_TRANSLATE_NOOP("PersonaWords", "Persona")})
add_labels(
    "persona_trait",
    "PersonaWords",
    {
        "channel": QT_TRANSLATE_NOOP("PersonaWords", "{name}, {value}"),
        "category": QT_TRANSLATE_NOOP("PersonaWords", "{name}, {value}"),
        "season": QT_TRANSLATE_NOOP("PersonaWords", "{name}, {value}"),
        "discount": QT_TRANSLATE_NOOP("PersonaWords", "{name}, at reduced prices"),
        "engagement": QT_TRANSLATE_NOOP("PersonaWords", "{name}, who read you"),
        "basket_large": QT_TRANSLATE_NOOP("PersonaWords", "{name}, large baskets"),
        "basket_small": QT_TRANSLATE_NOOP("PersonaWords", "{name}, small baskets"),
        "most_often": QT_TRANSLATE_NOOP("PersonaWords", "{name}, the most faithful"),
        "latest": QT_TRANSLATE_NOOP("PersonaWords", "{name}, seen lately"),
        "number": QT_TRANSLATE_NOOP("PersonaWords", "{name} {number}"),
    },
)
add_labels(
    "persona_value",
    "PersonaWords",
    {
        "season.spring": QT_TRANSLATE_NOOP("PersonaWords", "in spring"),
        "season.summer": QT_TRANSLATE_NOOP("PersonaWords", "in summer"),
        "season.autumn": QT_TRANSLATE_NOOP("PersonaWords", "in autumn"),
        "season.winter": QT_TRANSLATE_NOOP("PersonaWords", "in winter"),
        "channel.web": QT_TRANSLATE_NOOP("PersonaWords", "online"),
        "channel.online": QT_TRANSLATE_NOOP("PersonaWords", "online"),
        "channel.shop": QT_TRANSLATE_NOOP("PersonaWords", "in the shop"),
        "channel.store": QT_TRANSLATE_NOOP("PersonaWords", "in the shop"),
        "channel.phone": QT_TRANSLATE_NOOP("PersonaWords", "by phone"),
    },
)


def persona_words(name: PersonaName) -> str:
    """Return what a persona is called."""
    if name.own:
        return name.own
    words = label("persona", name.code)
    if name.trait:
        words = label("persona_trait", name.trait).format(name=words, value=value_words(name.trait, name.value))
    if name.number > 1:
        words = label("persona_trait", "number").format(name=words, number=name.number)
    return words


def persona_text_words(text: str) -> str:
    """Return what a persona is called by its `PersonaName.as_text`."""
    return persona_words(PersonaName.from_text(text))


def value_words(kind: str, value: str) -> str:
    """Return a season, a channel or a category; text of the data stays as it is."""
    code = f"{kind}.{value.casefold()}"
    return label("persona_value", code) if code in codes("persona_value") else value


def know_personas(names: Mapping[str, str]) -> None:
    """Take the names of the personas in force, by key, as `PersonaName.as_text`."""
    _names.clear()
    _names.update(names)


def persona_of_key(key: str) -> str:
    """Return what the persona of a key is called; the key itself when nobody named it."""
    return persona_text_words(_names[key]) if key in _names else key
