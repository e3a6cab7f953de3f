from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.messages.placeholders import Placeholder, TextFault, names_in, parse


def test_literals_placeholders_and_fallbacks_in_order():
    assert parse("Bonjour {first_name|à vous}, {name} !") == (
        "Bonjour ",
        Placeholder("first_name", "à vous"),
        ", ",
        Placeholder("name", None),
        " !",
    )


def test_doubled_braces_are_literal():
    assert parse("a {{b}} c") == ("a {b} c",)


def test_an_empty_fallback_is_a_fallback():
    assert parse("{city|}") == (Placeholder("city", ""),)


@pytest.mark.parametrize(
    ("text", "problem", "at"),
    [
        ("Bonjour {first_name", "brace_unclosed", 8),
        ("Bonjour {first_{name}}", "brace_unclosed", 8),
        ("Bonjour first_name}", "brace_unopened", 18),
        ("{}", "placeholder_name", 0),
        ("{0}", "placeholder_name", 0),
        ("{first_name.__class__}", "placeholder_name", 0),
        ("{first_name[0]}", "placeholder_name", 0),
        ("{first_name!r}", "placeholder_name", 0),
        ("{first_name:>99999999}", "placeholder_name", 0),
        ("{PRÉNOM}", "placeholder_name", 0),
    ],
)
def test_anything_else_in_braces_is_refused(text, problem, at):
    with pytest.raises(TextFault) as caught:
        parse(text)
    assert (caught.value.problem, caught.value.at) == (problem, at)


def test_names_once_each():
    assert names_in("{city} {name|x} {city}") == ("city", "name")


@given(st.text(alphabet="{}|a_ é", max_size=30))
def test_any_text_is_read_or_refused(text):
    try:
        parts = parse(text)
    except TextFault:
        return
    assert all(isinstance(part, Placeholder) or part for part in parts)
