"""Names of two equal header rows, joined, are recognised like the names themselves."""

from __future__ import annotations

import pytest

from app.services.importing.mapping.header_words import header_key, header_words


@pytest.mark.parametrize("name", ["E-mail", "Code postal", "Date de naissance"])
def test_a_name_said_twice_is_the_name(name):
    assert header_words(f"{name} {name}") == header_words(name)
    assert header_key(f"{name} {name} {name}") == header_key(name)


def test_other_repetitions_stay():
    assert header_words("Adresse 1 Adresse 2") == ("adresse", "1", "adresse", "2")
