"""Every field, operator and value of rules has words; sentences leave no hole."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.segment import RuleField
from app.services.segments.fields import catalogue
from app.services.segments.ready import READY
from app.ui.labels import codes
from app.ui.segments.field_chooser import GROUPS
from app.ui.segments.new_conditions import EXAMPLES, is_complete, new_condition, with_operator
from app.ui.segments.sentences import sentence
from app.ui.segments.short_words import clause
from app.ui.segments.words import (
    Vocabulary,
    field_words,
    flag_words,
    operator_words,
    ready_name,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.container import Services

FIELDS = [
    *(RuleField(field.id, field.group, field.value, field.operators) for field in catalogue().values()),
    RuleField("segment", "segments", "segment", ("is", "is_not"), (("1", -1),)),
]
VOCABULARY = Vocabulary(date(2025, 11, 18), {field.id: field for field in FIELDS})


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_each_field_of_the_catalogue_has_words(qapp: QApplication, field: RuleField) -> None:
    del qapp
    assert field.id in codes("rule_field")
    assert field.group in GROUPS
    assert field.group in codes("rule_group")
    for op in field.operators:
        assert "." not in operator_words(field, op)
    if field.value == "flag":
        assert flag_words(field.id, is_on=True) != flag_words(field.id, is_on=False)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_each_operator_of_each_field_makes_a_clause_without_holes(qapp: QApplication, field: RuleField) -> None:
    del qapp
    for op in field.operators:
        condition = with_operator(new_condition(field), op, field)
        words = clause(condition, VOCABULARY)
        assert words
        assert "{" not in words
        assert not words.startswith(field.id)


def test_fields_added_later_need_no_change_of_the_services_to_be_found_without_words() -> None:
    assert field_words("unheard_of") == "unheard_of"


@pytest.mark.parametrize("ready_id", READY)
def test_each_ready_made_segment_has_a_name_and_a_sentence(qapp: QApplication, ready_id: str) -> None:
    del qapp
    assert ready_name(ready_id) != ready_id
    assert not ready_name(ready_id).startswith("rfm_")
    assert sentence(READY[ready_id], VOCABULARY).endswith(".")


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_examples_can_be_counted(services: Services, code: str) -> None:
    assert services.segments.count(EXAMPLES[code]).customers == 0


def test_groups_are_said_in_words(qapp: QApplication) -> None:
    del qapp
    rule = {
        "all": [
            {"field": "recency_days", "op": "at_least", "value": 90},
            {
                "any": [
                    {"field": "city", "op": "any_of", "value": ["Apt", "Lyon"]},
                    {"field": "rfm", "op": "is_not", "value": "lost"},
                ]
            },
            {"not": {"any": [{"field": "is_prospect", "op": "is", "value": True}]}},
        ]
    }
    assert sentence(rule, VOCABULARY) == (
        "Customers who made their last purchase at least 90 days ago, have bought already and either live in Apt or "
        "Lyon or are not in the RFM segment Lost."
    )


def test_a_purchase_is_said_with_what_when_and_where(qapp: QApplication) -> None:
    del qapp
    condition = {
        "field": "bought",
        "op": "at_least",
        "value": 2,
        "category": "Thés",
        "channel": "web",
        "within_days": 90,
    }
    assert clause(condition, VOCABULARY) == "Has bought: Thés, at least 2 times, online, in the last 90 days"
    assert sentence(condition, VOCABULARY) == (
        "Customers who have bought “Thés” at least 2 times online within the last 90 days."
    )


@pytest.mark.parametrize(
    ("field_id", "value", "expected"),
    [("city", "", False), ("city", "Apt", True), ("recency_days", 3, True), ("rfm", None, False)],
)
def test_a_condition_without_its_value_is_not_complete(field_id: str, value: Any, expected: bool) -> None:
    field = VOCABULARY.fields[field_id]
    assert is_complete({"field": field_id, "op": field.operators[0], "value": value}, field) is expected


def test_changing_the_operator_keeps_the_value_in_the_shape_it_needs() -> None:
    days, rfm = VOCABULARY.fields["recency_days"], VOCABULARY.fields["rfm"]
    condition = {"field": "recency_days", "op": "at_least", "value": 30}
    assert with_operator(condition, "between", days)["value"] == [30, 30]
    assert "value" not in with_operator(condition, "unknown", days)
    chosen = with_operator({"field": "rfm", "op": "is", "value": "best"}, "any_of", rfm)
    assert chosen["value"] == ["best"]
    assert with_operator(chosen, "is", rfm)["value"] == "best"
