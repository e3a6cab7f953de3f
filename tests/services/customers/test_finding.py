"""Anybody is found by a few letters of anything, without accents and with a typing error; the meant one comes first."""

from __future__ import annotations

import pytest

from app.services.customers.typos import begins_one_error_away


@pytest.fixture
def people(services):
    def add(first, last, **values):
        return services.by_hand.add_customer({"first_name": first, "last_name": last, **values}).params["customer_id"]

    services.ids = {
        "helene": add("Hélène", "Marchetti", email="helene.marchetti@courriel.example", city="Forcalquier"),
        "michel": add("Michel", "Marchetti", mobile="06 39 98 47 15"),
        "marc": add("Marc", "Hellier", city="Manosque"),
        "martine": add("Martine", "Armand", email="contact@marchetti-traiteur.example"),
    }
    return services


def found(services, words):
    names = {number: name for name, number in services.ids.items()}
    return [names[row.customer_id] for row in services.customers.search(words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("marcheti hel", "helene"),
        ("HÉLÈNE MARCHETTI", "helene"),
        ("amrchetti hélène", "helene"),
        ("forcalqier", "helene"),
        ("0639984715", "michel"),
        ("+33 6 39 98", "michel"),
        ("archetti mich", "michel"),
        ("hellier", "marc"),
        ("helier", "marc"),
        ("traiteur", "martine"),
    ],
)
def test_fragments_find_with_one_error_at_most(people, words, first):
    assert found(people, words)[0] == first


def test_those_whose_name_it_is_come_before_those_who_hold_the_letters_somewhere(people):
    assert found(people, "marchetti") == ["helene", "michel", "martine"]
    assert found(people, str(people.ids["michel"]))[0] == "michel"


def test_right_words_find_nothing_else(people):
    assert found(people, "michel marchetti") == ["michel"]
    assert found(people, "xyzzy") == []
    assert found(people, "  ") == []
    assert found(people, '"') == []


@pytest.mark.parametrize(
    ("word", "term", "is_near"),
    [
        ("marcheti", "marchetti", True),
        ("marchettti", "marchetti", True),
        ("marchatti", "marchetti", True),
        ("marhcetti", "marchetti", True),
        ("march", "marchetti", True),
        ("marhc", "marchetti", True),
        ("marhetti", "marchand", False),
        ("matrin", "martin", True),
        ("mratni", "martin", False),
    ],
)
def test_one_error_and_no_more(word, term, is_near):
    assert begins_one_error_away(word, term) is is_near
