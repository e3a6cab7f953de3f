"""Rule files: segments leave a workspace and enter another by names; files that no one should trust are refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.segments.portable import resolved
from app.services.segments.rules import MAX_FILE, MAX_SEGMENTS, rule_from_json
from app.services.undo import undo
from tests.builders.workspace import add_customer
from tests.fakes import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.models.domain.changes import Changes

CITY = {"field": "city", "op": "is", "value": "Annecy"}


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Services]:
    """Another workspace: its ids are not those of the first."""
    services = Services.create(tmp_path / "other.clientele", FixedClock())
    services.segments.create("Autre chose", {"all": []})
    yield services
    services.close()


def made(changes: Changes, key: str = "segment_id") -> int:
    return int(str((changes.params or {})[key]))


def test_a_segment_goes_from_one_workspace_to_another(services: Services, other: Services) -> None:
    base = made(services.segments.create("Annecy", CITY))
    inner = made(services.segments.create("Anciens", {"not": {"field": "segment", "op": "is", "value": base}}))
    salon = made(services.lists.create("Salon"), "list_id")
    loyal = services.segments.by_name("rfm_loyal").id
    rule: dict[str, Any] = {
        "any": [
            {"field": "segment", "op": "is", "value": inner, "days_ago": 30},
            {"field": "entered", "op": "is", "value": loyal, "within_days": 7},
            {"field": "class_was", "op": "any_of", "value": [str(base), "none"],
             "segmentation": f"segments:{base},{inner}", "days_ago": 9},
            {"field": "list", "op": "any_of", "value": [salon]},
            {"field": "segment", "op": "is", "rule": CITY},
        ]
    }  # fmt: skip
    text = services.segments.export_text(made(services.segments.create("Tout", rule, "Hiver")))
    assert json.loads(text)["version"] == 1
    with pytest.raises(KnownError) as caught:
        other.segments.import_text(text)
    assert caught.value.params["detail"] == "list_missing"
    assert {each.name for each in other.segments.all() if each.ready_id is None} == {"Autre chose"}
    its_list = made(other.lists.create("Salon"), "list_id")
    changes = other.segments.import_text(text, "Reçus")
    ids = {each.name: each.id for each in other.segments.all()}
    assert {"Tout", "Annecy", "Anciens"} < set(ids)
    found = other.segments.get(made(changes))
    assert (found.name, found.folder) == ("Tout", "Reçus")
    first, second, third, fourth, fifth = found.rule["any"]
    assert (first["value"], first["days_ago"]) == (ids["Anciens"], 30)
    assert second["value"] == other.segments.by_name("rfm_loyal").id
    assert third["segmentation"] == f"segments:{ids['Annecy']},{ids['Anciens']}"
    assert third["value"] == [str(ids["Annecy"]), "none"]
    assert fourth["value"] == [its_list]
    assert fifth["rule"] == CITY
    assert changes.undo is not None
    undo(other, changes.undo, NoProgress())
    assert {each.name for each in other.segments.all() if each.ready_id is None} == {"Autre chose"}


def test_a_name_means_the_segment_of_this_workspace(services: Services) -> None:
    mine = made(services.segments.create("Annecy", {"all": []}))
    file = {"version": 1, "name": "X", "rule": {"field": "segment", "op": "is", "value": "ANNECY"}, "segments": {"Annecy": CITY}}  # fmt: skip  # noqa: E501
    changes = services.segments.import_text(json.dumps(file))
    assert services.segments.get(made(changes)).rule["value"] == mine


def test_a_file_is_asked_without_making_anything(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1, city="Annecy")
        add_customer(connection, 2)
    segments = {"A": {"not": {"field": "segment", "op": "is", "value": "B"}}, "B": CITY}
    file = {"version": 1, "rule": {"field": "segment", "op": "is", "value": "A"}, "segments": segments}
    with services.database.read() as connection:
        rule = resolved(connection, rule_from_json(json.dumps(file)))
    assert services.segments.members(rule) == [2]
    assert len([each for each in services.segments.all() if each.ready_id is None]) == 0


def file_with(rule: object, **more: object) -> str:
    return json.dumps({"version": 1, "name": "X", "rule": rule, **more})


NAMED = {"field": "segment", "op": "is", "value": "A"}
BAD = "rule_invalid"
HOSTILE = [
    ('{"version": 1, "version": 1, "rule": {"all": []}}', BAD, "duplicate_key"),
    ('{"version": 1, "rule": {"field": "revenue", "op": "at_least", "value": NaN}}', BAD, "not_a_number"),
    ('{"version": 1, "rule": {"field": "age", "op": "at_least", "value": -Infinity}}', BAD, "not_a_number"),
    ('{"version": 1, "name": "X", "rule": {"field": "age", "op": "exactly", "value": 1e400}}', BAD, "not_a_number"),
    ('{"version": 1, "rule": {"field": "revenue", "op": "exactly", "value": ' + "9" * 5000 + "}}", BAD, "not_json"),
    ('{"version": 1, "rule": {"field": "city", "op": "is", "value": "\\ud800"}}', BAD, "not_json"),
    (" " * MAX_FILE + "{}", BAD, "too_large"),
    ("[" * 500_000, "rule_too_deep", None),
    (file_with({"all": [{"all": []}] * 600}), "rule_too_deep", None),
    (file_with(NAMED), BAD, "segment_missing"),
    (file_with(NAMED, segments={"A": NAMED}), "rule_cycle", None),
    (file_with(NAMED, segments={"A": {"not": {**NAMED, "value": "B"}}, "B": NAMED}), "rule_cycle", None),
    (file_with(NAMED, segments=[]), BAD, "not_an_object"),
    (file_with(NAMED, segments={str(n): CITY for n in range(MAX_SEGMENTS + 1)}), BAD, "too_large"),
    (file_with(NAMED, segments={"": CITY}), BAD, "name"),
    (file_with(NAMED, segments={"A": "x'); DROP TABLE segment; --"}), BAD, "not_a_rule"),
    (file_with({"field": "x'); DROP TABLE segment; --", "op": "is"}), BAD, "unknown_field"),
    (file_with({"field": "own:Rien", "op": "at_least", "value": 1}), BAD, "unknown_field"),
    (file_with({"field": "custom.text.\ud800", "op": "is", "value": "a"}), BAD, "not_json"),
    (file_with({**NAMED, "value": {"A": 1}}), BAD, "not_a_number"),
    (file_with({"field": "list", "op": "is", "value": "Salon"}), BAD, "list_missing"),
    (file_with({"field": "batch", "op": "is", "value": "juin.csv"}), BAD, "batch_missing"),
    (file_with({"field": "opened", "op": "never", "mailing": "Noël"}), BAD, "mailing_missing"),
    (file_with({"field": "opened", "op": "never", "mailing": [1, 2]}), BAD, "not_a_number"),
    (file_with({"field": "class_was", "op": "known", "segmentation": ["A"], "days_ago": 1}), BAD, "segment_missing"),
    (file_with({"field": "segment", "op": "is", "rule": "all"}), BAD, "not_a_rule"),
    (file_with({"field": "segment", "op": "is", "rule": {"all": {"all": []}}}), BAD, "not_a_list"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "detail"), HOSTILE, ids=lambda value: str(value)[:60])
def test_files_that_are_refused(services: Services, text: str, code: str, detail: str | None) -> None:
    before = services.segments.all()
    with pytest.raises(KnownError) as caught:
        services.segments.import_text(text)
    assert (caught.value.code, caught.value.params.get("detail")) == (code, detail)
    assert services.segments.all() == before


def test_own_scores_are_known_by_their_names(services: Services, other: Services) -> None:
    from app.models.domain.own_score import OwnScore

    definition = OwnScore(name="Ancienneté", kind="formula", formula="recency_days")
    other.scoring.create_own(OwnScore(name="Autre", kind="formula", formula="recency_days"))
    for workspace in (services, other):
        workspace.scoring.create_own(definition)
    segment = services.segments.create("Vieux", {"field": "own_1", "op": "at_least", "value": 3})
    changes = other.segments.import_text(services.segments.export_text(made(segment)))
    assert other.segments.get(made(changes)).rule["field"] == "own_2"
