"""Every score can be named in a message, and says what it says in the language of the message."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.own_score import OwnRule, OwnScore
from app.models.domain.settings import Business, ScorePolicy
from app.services.messages.fields import values_of
from app.services.messages.readers import load_readers
from app.services.messages.scores import _CLASSES, SCORE_FIELDS
from app.services.scenarios.definition import read_definition
from app.services.scoring.figures import refresh
from app.services.scoring.registry import specs
from app.ui.scenarios.words import placeholder_title
from tests.builders.workspace import add_customer, add_purchase, fill
from tests.fakes import TODAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.container import Services

SHOP = Business("Maison Lavande", currency="EUR")


def test_every_score_has_a_placeholder_and_each_of_its_classes_words() -> None:
    assert set(SCORE_FIELDS) == {spec.id for spec in specs()}
    worded = {f"{spec.id}.{klass}" for spec in specs() if SCORE_FIELDS[spec.id] == "class" for klass in spec.classes}
    assert worded - _CLASSES.keys() == set()


def test_every_placeholder_of_a_score_has_a_title(qapp: QApplication) -> None:
    del qapp
    assert [name for name in SCORE_FIELDS if placeholder_title(name) == name] == []


def test_messages_say_scores_in_their_language(services: Services) -> None:
    with services.database.write() as connection:
        for number in range(1, 4):
            add_customer(connection, number)
            for bought in range(number * 2):
                add_purchase(connection, number, TODAY - timedelta(30 * bought + number), 10_000)
        refresh(connection, TODAY, ScorePolicy())
    services.scoring.create_own(OwnScore("Fidélité", rules=(OwnRule("purchase_count", "at_least", 7.5, 6.0),)))
    with services.database.read() as connection:
        reader = load_readers(connection, [3], TODAY)[3]
    french, english = values_of(reader, SHOP, "fr", TODAY), values_of(reader, SHOP, "en", TODAY)
    assert (french["rfm"], english["rfm"]) == ("client à risque", "customer at risk")
    assert (french["pmg"], english["vpec_buyer"]) == ("gros client", "several purchases")
    assert (french["own_1"], english["own_1"]) == ("7,5", "7.5")
    assert "referrals_brought" not in french


def test_a_risk_is_never_certain_and_amounts_have_their_currency(services: Services) -> None:
    fill(services.database, customers=200, purchases_per_customer=6)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
        connection.exec_driver_sql("UPDATE customer_score SET value = 1 WHERE score_id = 'attrition'")
        ids = [
            row[0]
            for row in connection.exec_driver_sql(
                "SELECT customer_id FROM customer_score WHERE score_id = 'attrition' LIMIT 2"
            )
        ]
        readers = load_readers(connection, ids, TODAY)
    for reader in readers.values():
        said = values_of(reader, SHOP, "en", TODAY)
        assert said["attrition"] == "99%"
        assert said["lifetime_value"].startswith("€")


def test_texts_may_hold_scores_and_nothing_else(services: Services) -> None:
    template = services.scenarios.templates()[0]
    definition = services.scenarios.create(template.id, "fr")[1].definition
    texts = {"fr": {**definition["texts"]["fr"], "sms_body": "Vous êtes {rfm|un client} {own_12|}"}}
    assert read_definition({**definition, "texts": texts})
    texts["fr"]["sms_body"] = "{own_x}"
    with pytest.raises(KnownError) as refused:
        read_definition({**definition, "texts": texts})
    assert refused.value.params["name"] == "own_x"
