"""A rule is read as one sentence: "not" stands at the verbs, groups are said as either … or and both … and."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale

from app.models.domain.segment import RuleField, Segment
from app.services.segments.fields import catalogue
from app.ui.labels import codes
from app.ui.segments.grammar import from_place, goods, spoken
from app.ui.segments.new_conditions import new_condition, with_operator
from app.ui.segments.sentences import sentence
from app.ui.segments.short_words import clause, what_was_seen
from app.ui.segments.words import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

FIELDS = [
    *(RuleField(field.id, field.group, field.value, field.operators) for field in catalogue().values()),
    RuleField("segment", "segments", "segment", ("is", "is_not"), (("1", -1),)),
]
VOCABULARY = Vocabulary(date(2025, 11, 18), {field.id: field for field in FIELDS})
ANNECY = {"field": "city", "op": "is", "value": "Annecy"}
TEA = {"field": "bought", "op": "at_least", "value": 2, "category": "Thés", "within_days": 90}
UNREAD = {"field": "opened", "op": "never", "within_days": 60}
BEST = {"field": "rfm", "op": "is", "value": "best"}


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


def said(rule: dict[str, Any]) -> str:
    return sentence(rule, VOCABULARY)


def test_the_sentence_of_the_shop(qapp: QApplication) -> None:
    del qapp
    assert said({"all": [ANNECY, TEA, UNREAD]}) == (
        "Customers from Annecy who have bought “Thés” at least 2 times within the last 90 days and have not opened an "
        "e-mail for 60 days."
    )


def test_without_rules_it_is_everybody(qapp: QApplication) -> None:
    del qapp
    assert said({"all": []}) == "All your customers."


def test_a_town_alone_is_a_sentence(qapp: QApplication) -> None:
    del qapp
    assert said({"field": "city", "op": "any_of", "value": ["Annecy", "Lyon"]}) == (
        "Customers from Annecy or from Lyon."
    )


def test_not_is_said_at_the_verb(qapp: QApplication) -> None:
    del qapp
    assert said({"not": ANNECY}) == "Customers who do not live in Annecy."
    assert said({"not": BEST}) == "Customers who are not in the RFM segment Best customers."
    assert said({"not": {"any": [UNREAD, {"not": BEST}]}}) == (
        "Customers who have opened an e-mail in the last 60 days and are in the RFM segment Best customers."
    )
    assert said({"not": TEA}) == "Customers who have bought “Thés” at most 1 time within the last 90 days."


def test_groups_in_groups_stay_clear(qapp: QApplication) -> None:
    del qapp
    inner = {"all": [TEA, BEST]}
    assert said({"any": [UNREAD, inner]}) == (
        "Customers who either have not opened an e-mail for 60 days or both have bought “Thés” at least 2 times within "
        "the last 90 days and are in the RFM segment Best customers."
    )
    deep = said({"all": [UNREAD, {"any": [BEST, {"all": [TEA, ANNECY]}]}]})
    assert deep.endswith(
        "and either are in the RFM segment Best customers or (both have bought “Thés” at least 2 times within the last "
        "90 days and live in Annecy)."
    )


def test_groups_of_the_same_kind_run_together(qapp: QApplication) -> None:
    del qapp
    assert said({"all": [ANNECY, {"all": [TEA, {"all": [UNREAD]}]}]}) == said({"all": [ANNECY, TEA, UNREAD]})


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_each_field_is_said_in_both_ways_without_holes(qapp: QApplication, field: RuleField) -> None:
    del qapp
    for op in field.operators:
        condition = with_operator(new_condition(field), op, field)
        text, denied = said(condition), said({"not": condition})
        assert "{" not in text + denied
        assert "[" not in text + denied
        assert "  " not in text + denied
        assert text != denied
    assert [key for key in codes("rule_phrase") if key == field.id or key.startswith(f"{field.id}.")]


@pytest.mark.usefixtures("french")
def test_french_joins_places_and_goods_as_it_must() -> None:
    assert from_place("Annecy") == "d’Annecy"
    assert from_place("Lyon") == "de Lyon"
    assert from_place("Le Havre") == "du Havre"
    assert from_place("Les Lilas") == "des Lilas"
    assert goods("Thés") == "des thés"
    assert goods("Thés", is_negative=True) == "de thés"
    assert goods("Infusions", is_negative=True) == "d’infusions"
    assert goods("Thé") == "«\u00a0Thé\u00a0»"
    assert goods("CDs & DVDs") == "«\u00a0CDs & DVDs\u00a0»"
    assert spoken("[habitent] à Lyon", is_negative=True) == "n’habitent pas à Lyon"
    assert spoken("[sont] joignables", is_negative=True) == "ne sont pas joignables"
    assert spoken("[sont] joignables") == "sont joignables"


def test_the_past_is_said_with_its_grouping_and_its_day(qapp: QApplication) -> None:
    del qapp
    was = {"field": "class_was", "op": "is", "segmentation": "rfm", "value": "best", "days_ago": 365}
    assert said(was) == "Customers who were Best customers (RFM segments) a year ago."
    assert said({"not": was}) == "Customers who were not Best customers (RFM segments) a year ago."
    slow = {
        "field": "class_was",
        "op": "any_of",
        "segmentation": "activity",
        "value": ["slowing", "gone"],
        "on": "2025-01-31",
    }
    assert said(slow) == "Customers who were Slowing down or Gone (Activity) on 31 Jan 2025."
    assert clause(slow, VOCABULARY) == "Was in the class: Slowing down or Gone, on 31 Jan 2025"
    assert what_was_seen(slow, "gone", VOCABULARY) == "Gone"


def test_entering_and_leaving_a_segment_is_said_with_its_period(qapp: QApplication) -> None:
    del qapp
    words = Vocabulary(VOCABULARY.today, VOCABULARY.fields, {12: Segment(12, "Tea", None, {"all": []})})
    entered = {"field": "entered", "op": "is", "value": 12, "within_days": 30}
    assert sentence(entered, words) == "Customers who have entered the segment “Tea” in the last 30 days."
    before = {"field": "segment", "op": "is_not", "value": 12, "days_ago": 90}
    assert sentence(before, words) == "Customers who were not in the segment “Tea” 90 days ago."


def test_what_was_received_but_not_opened_is_said_with_its_campaign(qapp: QApplication) -> None:
    del qapp
    ignored = {"field": "unopened", "op": "at_least", "value": 2, "campaign": "Noël", "within_days": 30}
    assert said(ignored) == (
        "Customers who have received an e-mail without opening it at least 2 times in the campaign “Noël” within the "
        "last 30 days."
    )
