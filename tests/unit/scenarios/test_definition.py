from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from app.services.scenarios.definition import LONGEST_TEXT, read_definition
from app.services.scenarios.templates import template_definition


def changed(*path_and_value):
    *path, value = path_and_value
    data = copy.deepcopy(template_definition("birthday").to_json())
    place = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return data


def test_json_form_is_read_back_unchanged():
    data = template_definition("reactivation").to_json()
    assert read_definition(json.loads(json.dumps(data))).to_json() == data


def test_parameters_that_are_left_out_take_their_default():
    assert read_definition(changed("parameters", {})).values["lead_days"] == 5


@pytest.mark.parametrize(
    ("data", "problem", "at"),
    [
        pytest.param([], "not_an_object", "", id="list"),
        pytest.param(None, "not_an_object", "", id="nothing"),
        pytest.param({}, "missing", "channels", id="empty"),
        pytest.param(changed("code", "import os"), "unknown_key", "code", id="foreign key"),
        pytest.param(changed("version", 2), "version", "version", id="later version"),
        pytest.param(changed("version", True), "version", "version", id="version true"),
        pytest.param(changed("trigger", "kind", "eval"), "not_a_choice", "trigger.kind", id="trigger"),
        pytest.param(changed("trigger", "sql", "DROP"), "unknown_key", "trigger.kind", id="more in the trigger"),
        pytest.param(changed("parameters", "lead_days", -1), "out_of_bounds", "parameters.lead_days", id="negative"),
        pytest.param(changed("parameters", "lead_days", 61), "out_of_bounds", "parameters.lead_days", id="too large"),
        pytest.param(changed("parameters", "lead_days", "5"), "not_a_number", "parameters.lead_days", id="text"),
        pytest.param(changed("parameters", "lead_days", True), "not_a_number", "parameters.lead_days", id="flag"),
        pytest.param(changed("parameters", "other", 1), "unknown_key", "parameters.other", id="parameter"),
        pytest.param(changed("channels", []), "out_of_bounds", "channels", id="no channel"),
        pytest.param(changed("channels", "email"), "not_a_list", "channels", id="channel text"),
        pytest.param(changed("channels", ["email", "email"]), "repeated", "channels", id="channel twice"),
        pytest.param(changed("channels", ["fax"]), "not_a_choice", "channels", id="fax"),
        pytest.param(changed("nature", "spam"), "not_a_choice", "nature", id="nature"),
        pytest.param(changed("objective", ["give"]), "not_a_choice", "objective", id="objective list"),
        pytest.param(changed("priority", 0), "out_of_bounds", "priority", id="priority"),
        pytest.param(changed("language", "de"), "not_a_choice", "language", id="language without texts"),
        pytest.param(changed("texts", {}), "missing", "texts", id="no texts"),
        pytest.param(changed("texts", "de", {}), "unknown_key", "texts.de", id="texts in German"),
        pytest.param(changed("texts", "fr", "html", "x"), "unknown_key", "texts.fr.html", id="text key"),
        pytest.param(changed("texts", "fr", "sms_body", 3), "not_a_text", "texts.fr.sms_body", id="number"),
        pytest.param(changed("texts", "fr", "sms_body", "{a"), "brace_unclosed", "texts.fr.sms_body", id="brace"),
        pytest.param(
            changed("texts", "fr", "sms_body", "{password}"), "unknown_placeholder", "texts.fr.sms_body", id="field"
        ),
        pytest.param(changed("texts", "fr", "sms_body", "a\0b"), "control_character", "texts.fr.sms_body", id="nul"),
        pytest.param(
            changed("texts", "fr", "sms_body", "\ud800"), "control_character", "texts.fr.sms_body", id="surrogate"
        ),
        pytest.param(
            changed("texts", "fr", "sms_body", "x" * (LONGEST_TEXT + 1)), "too_long", "texts.fr.sms_body", id="long"
        ),
    ],
)
def test_what_is_not_a_scenario_is_refused_with_its_place(data, problem, at):
    with pytest.raises(KnownError) as caught:
        read_definition(data)
    assert caught.value.code == "scenario_invalid"
    assert (caught.value.params["problem"], caught.value.params["at"]) == (problem, at)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(key=st.sampled_from(sorted(template_definition("birthday").to_json())), value=json_values)
def test_a_hostile_value_anywhere_is_refused_or_harmless(key, value):
    try:
        definition = read_definition(changed(key, value))
    except KnownError:
        return
    assert read_definition(definition.to_json()) == definition
