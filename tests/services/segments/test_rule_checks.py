from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.errors import KnownError
from app.services.segments.rules import MAX_CONDITIONS, MAX_DEPTH, rule_from_json, rule_to_json

if TYPE_CHECKING:
    from app.services.container import Services

REVENUE = {"field": "revenue", "op": "at_least", "value": 1}


def refused(services: Services, rule: Any) -> KnownError:
    with pytest.raises(KnownError) as caught:
        services.segments.members(rule)
    return caught.value


HOSTILE = [
    (None, "not_a_rule"),
    ([], "not_a_rule"),
    ({}, "not_a_rule"),
    ({"all": [], "any": []}, "not_a_rule"),
    ({"all": {"field": "revenue"}}, "not_a_list"),
    ({"all": ["revenue"]}, "not_a_rule"),
    ({"all": [REVENUE | {"sql": "1=1"}]}, "unknown_key"),
    ({"field": "revenue; DROP TABLE profile", "op": "is", "value": 1}, "unknown_field"),
    ({"field": ["revenue"], "op": "is"}, "unknown_field"),
    ({"field": "revenue", "op": "is", "value": 1}, "unknown_operator"),
    ({"field": "revenue", "op": None}, "unknown_operator"),
    ({"field": "revenue", "op": "at_least", "value": "1"}, "not_a_number"),
    ({"field": "revenue", "op": "at_least", "value": True}, "not_a_number"),
    ({"field": "revenue", "op": "at_least", "value": 1.5}, "not_a_number"),
    ({"field": "revenue", "op": "at_least", "value": 2**60}, "not_a_number"),
    ({"field": "revenue", "op": "between", "value": [1]}, "not_a_range"),
    ({"field": "has_email", "op": "is", "value": 1}, "not_a_flag"),
    ({"field": "city", "op": "is", "value": ""}, "not_a_text"),
    ({"field": "city", "op": "is", "value": "x" * 201}, "not_a_text"),
    ({"field": "city", "op": "any_of", "value": "Annecy"}, "not_a_list"),
    ({"field": "city", "op": "any_of", "value": []}, "not_a_list"),
    ({"field": "name", "op": "contains", "value": "!!"}, "not_a_text"),
    ({"field": "birth_month", "op": "is", "value": 13}, "not_a_month"),
    ({"field": "bought", "op": "at_least", "value": -1}, "not_a_number"),
    ({"field": "bought", "op": "never", "within_days": 0}, "not_a_number"),
    ({"field": "bought", "op": "never", "from_on": "hier"}, "not_a_day"),
    ({"field": "segment", "op": "is", "value": 999}, "segment_missing"),
    ({"field": "segment", "op": "is", "value": "1"}, "not_a_number"),
]


@pytest.mark.parametrize(("rule", "detail"), HOSTILE, ids=lambda value: str(value)[:50])
def test_invalid_rules_say_what_is_wrong(services: Services, rule: Any, detail: str) -> None:
    error = refused(services, rule)
    assert (error.code, error.params["detail"]) == ("rule_invalid", detail)
    assert str(refused(services, {"any": [REVENUE, {"not": rule}]}).params["path"]).startswith("/any/1/not/0")


def test_values_are_never_sql(services: Services) -> None:
    for field in ("city", "name", "source", "department"):
        op = "contains" if field == "name" else "is"
        assert services.segments.members({"field": field, "op": op, "value": "a' OR 1=1 --"}) == []


def test_limits_of_depth_and_number(services: Services) -> None:
    def nested(depth: int) -> Any:
        rule: Any = REVENUE
        for _ in range(depth - 1):
            rule = {"not": rule}
        return rule

    services.segments.members(nested(MAX_DEPTH))
    services.segments.members({"any": [REVENUE] * (MAX_CONDITIONS - 1)})
    assert services.segments.explain({"any": [REVENUE] * (MAX_CONDITIONS - 1)}, 1) is None
    assert refused(services, nested(MAX_DEPTH + 1)).code == "rule_too_deep"
    assert refused(services, {"any": [REVENUE] * MAX_CONDITIONS}).code == "rule_too_deep"


def test_limits_count_the_rules_of_named_segments(services: Services) -> None:
    """Each segment names the one before it twice: the rule would grow without end."""
    rule: Any = REVENUE
    for number in range(7):
        segment_id = (services.segments.create(str(number), rule).params or {})["segment_id"]
        named = {"field": "segment", "op": "is", "value": segment_id}
        rule = {"any": [named, named]}
    assert refused(services, {"any": [rule, rule, rule]}).code == "rule_too_deep"


def test_circles_of_segments_are_refused(services: Services) -> None:
    services.segments.create("A", REVENUE)
    first = services.segments.by_name("A").id
    services.segments.create("B", {"field": "segment", "op": "is", "value": first})
    second = services.segments.by_name("B").id
    for target in (first, second):
        with pytest.raises(KnownError) as caught:
            services.segments.update(first, "A", {"not": {"field": "segment", "op": "is", "value": target}})
        assert caught.value.code == "rule_cycle"
    assert services.segments.get(first).rule == REVENUE


def test_rule_file_round_trip() -> None:
    named = rule_from_json(rule_to_json("Fidèles d’Annecy", {"all": [REVENUE]}))
    assert (named.name, named.rule) == ("Fidèles d’Annecy", {"all": [REVENUE]})


FILES = [
    ("", "not_json"),
    ("[]", "not_an_object"),
    ("{}", "rule_missing"),
    (json.dumps({"version": 1, "rule": REVENUE, "x": 1}), "unknown_key"),
    (json.dumps({"version": 2, "rule": REVENUE}), "version"),
    (json.dumps({"version": True, "rule": REVENUE}), "version"),
    (json.dumps({"rule": REVENUE}), "version"),
    (json.dumps({"version": 1, "name": 5, "rule": REVENUE}), "name"),
    (json.dumps({"version": 1, "rule": 5}), "not_a_rule"),
]


@pytest.mark.parametrize(("content", "detail"), FILES)
def test_rule_files_that_are_refused(content: str, detail: str) -> None:
    with pytest.raises(KnownError) as caught:
        rule_from_json(content)
    assert (caught.value.code, caught.value.params["detail"]) == ("rule_invalid", detail)


def test_bottomless_rule_file_is_refused() -> None:
    for depth in (60, 100_000):
        with pytest.raises(KnownError) as caught:
            rule_from_json('{"version": 1, "rule": ' + '{"not": ' * depth + "1" + "}" * depth + "}")
        assert caught.value.code == "rule_too_deep"
