"""Conditions on scores read as sentences: classes have words, the owner's own scores their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.domain.own_score import OwnRule, OwnScore
from app.models.domain.ports import NoProgress
from app.services.scoring.registry import specs
from app.ui.labels import codes
from app.ui.segments.short_words import clause
from app.ui.segments.words import choice_words, field_words
from app.ui.segments.work import ReadVocabulary

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.container import Services


def test_every_class_of_a_score_has_words(services: Services, qapp: QApplication) -> None:
    del qapp
    vocabulary = ReadVocabulary(services)(NoProgress())
    named = {(spec.id, klass) for spec in specs() for klass in spec.classes if spec.id not in {"rfm", "pmg"}}
    raw = [pair for pair in sorted(named) if f"{pair[0]}.{pair[1]}" not in codes("rule_value")]
    assert raw == []
    assert choice_words("attrition", "high", vocabulary) == "high"


def test_an_own_score_is_called_by_its_name(services: Services, qapp: QApplication) -> None:
    del qapp
    score = OwnScore("House loyalty", rules=(OwnRule("purchase_count", "at_least", 10, 2),), levels=(20, 10))
    services.scoring.create_own(score)
    vocabulary = ReadVocabulary(services)(NoProgress())
    assert field_words("own_1") == "House loyalty"
    assert field_words("own_1.class") == "House loyalty, level"
    told = clause({"field": "own_1", "op": "at_least", "value": 12}, vocabulary)
    assert told == "House loyalty: at least 12"
    told = clause({"field": "own_1.class", "op": "is", "value": "medium"}, vocabulary)
    assert told.startswith("House loyalty, level: ")
    assert "medium" in told
