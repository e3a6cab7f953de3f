"""Every template, parameter, place, problem and state of the registries has its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.domain.errors import KnownError
from app.models.domain.values import Channel
from app.services.messages.fields import FIELDS
from app.services.messages.render import TEXT_KEYS
from app.services.scenarios.awkward import _KINDS
from app.services.scenarios.definition import OBJECTIVES
from app.services.scenarios.store import STATUSES
from app.services.scenarios.templates import all_templates, template_definition
from app.services.scenarios.triggers import TRIGGERS
from app.ui.labels import codes
from app.ui.messages import change_sentence, knows_error
from app.ui.scenarios.labels import STATUS_BADGES, TRIGGER_ICONS
from app.ui.scenarios.words import placeholder_words, problem_sentence, what_it_does

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_templates_triggers_and_parameters(qapp: QApplication) -> None:
    ids = {template.id for template in all_templates()}
    assert set(codes("template")) == set(codes("template_use")) == ids
    assert set(TRIGGER_ICONS) == set(TRIGGERS)
    assert set(TRIGGERS) <= set(codes("scenario_sentence"))
    parameters = {parameter.id for trigger in TRIGGERS.values() for parameter in trigger.parameters}
    assert set(codes("parameter")) == set(codes("parameter_help")) == parameters


def test_places_texts_states_and_objectives(qapp: QApplication) -> None:
    assert set(codes("placeholder")) == set(FIELDS)
    assert set(codes("message_text")) == {key for keys in TEXT_KEYS.values() for key in keys}
    assert set(codes("scenario_status")) == set(STATUS_BADGES) == set(STATUSES)
    assert set(codes("objective_help")) == set(OBJECTIVES)
    assert set(codes("by_channel")) == {channel.value for channel in Channel}
    assert set(codes("awkward")) == {kind[0] for kind in _KINDS} | {"ordinary"}


def test_what_each_template_does_is_a_whole_sentence(qapp: QApplication) -> None:
    sentences = {each.id: what_it_does(template_definition(each.id).to_json()) for each in all_templates()}
    assert sentences["birthday"] == (
        "5 days before the birthday, once a year, by e-mail, else SMS, else letter; from 18 years on."
    )
    assert all("{" not in sentence for sentence in sentences.values())


def test_zero_days_reads_as_the_day_itself(qapp: QApplication) -> None:
    definition = template_definition("welcome").to_json()
    definition["parameters"]["after_days"] = 0
    assert what_it_does(definition).startswith("On the day of the first purchase")


def test_every_problem_of_a_definition_has_its_sentence(qapp: QApplication) -> None:
    from pathlib import Path

    from app.services.messages import placeholders
    from app.services.scenarios import definition

    source = "".join(Path(str(module.__file__)).read_text("utf-8") for module in (definition, placeholders))
    for code in codes("scenario_problem"):
        assert f'"{code}"' in source, code
    error = KnownError("scenario_invalid", problem="unknown_placeholder", at="texts.fr.sms_body", name="prenom")
    assert "prenom" in problem_sentence(error)


def test_several_places_in_a_row(qapp: QApplication) -> None:
    assert placeholder_words(["first_name", "city"]) == "First name, town"


def test_toasts_and_errors(qapp: QApplication) -> None:
    assert change_sentence("scenario_active", {"name": "Bienvenue"}) == "“Bienvenue” is in service"
    for status in STATUSES:
        assert change_sentence(f"scenario_{status}", {"name": "x"})
    for label in ("scenario_created", "scenario_updated", "scenario_archived", "scenario_restored"):
        assert change_sentence(label, {"name": "x"})
    for code in ("scenario_invalid", "scenario_missing", "template_unknown", "name_missing", "name_too_long"):
        assert knows_error(code), code
