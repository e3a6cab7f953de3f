"""The command over segments: members by name, by rule and of all; why a customer is in or out; rule files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.services.cli.program import Answer, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def members(command: Callable[..., Answer], sample: Path, out: Path, *arguments: str | Path) -> list[str]:
    answer = command("segments", sample, *arguments, "--out", out)
    assert answer.code == 0, answer
    return [row["customer_id"] for row in rows_of(out)]


def rule_file(folder: Path, rule: object, **more: object) -> Path:
    path = folder / "rule.json"
    path.write_text(json.dumps({"version": 1, "name": "Essai", "rule": rule, **more}), encoding="utf-8")
    return path


def test_a_segment_goes_through_a_rule_file(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    file = tmp_path / "loyal.json"
    answer = command("segments", sample, "--name", "loyal", "--export", file)
    assert (answer.code, answer.err) == (0, "")
    content = json.loads(file.read_text(encoding="utf-8"))
    assert (content["version"], content["name"]) == (1, "rfm_loyal")
    out = tmp_path / "s.csv"
    by_name = members(command, sample, out, "--name", "loyal")
    assert by_name
    assert members(command, sample, out, "--rule", file) == by_name


def test_a_rule_file_may_bring_segments_of_its_own(
    sample: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    named = {"field": "segment", "op": "is", "value": "Bons", "days_ago": 100}
    bons = {"field": "segment", "op": "is", "value": "rfm_loyal"}
    file = rule_file(tmp_path, named, segments={"Bons": bons})
    found = members(command, sample, tmp_path / "s.csv", "--rule", file)
    assert found == members(command, sample, tmp_path / "t.csv", "--name", "rfm_loyal", "--as-of", "2025-08-10")
    assert "Bons" not in command("segments", sample, "--name", "Nobody", "--out", tmp_path / "u.csv").err


def test_why_one_is_in_and_another_is_not(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    loyal = members(command, sample, tmp_path / "s.csv", "--name", "loyal")
    rule = {"all": [{"field": "rfm", "op": "is", "value": "loyal"}, {"not": {"field": "segment", "op": "is", "value": "prospects", "days_ago": 9}}]}  # fmt: skip  # noqa: E501
    file = rule_file(tmp_path, rule)
    answer = command("segments", sample, "--rule", file, "--explain", loyal[0])
    assert answer.code == 0, answer
    lines = answer.out.splitlines()
    assert lines[0] == f"Customer {loyal[0]} is in Essai as of 2025-11-18."
    assert lines[2] == "  yes rfm is loyal (found: loyal)"
    assert "on 2025-11-09" in answer.out
    told = json.loads(command("segments", sample, "--rule", file, "--explain", loyal[0], "--json").out)
    assert (told["segment"], told["as_of"], told["answer"]["holds"]) == ("Essai", "2025-11-18", True)
    assert told["answer"]["all"][0] == {"holds": True, "condition": rule["all"][0], "value": "loyal"}
    out = command("segments", sample, "--name", "prospects", "--explain", loyal[0], "--as-of", "2025-10-01")
    assert out.out.startswith(f"Customer {loyal[0]} is not in prospects as of 2025-10-01.")
    unknown = command("segments", sample, "--name", "prospects", "--explain", 10**9)
    assert (unknown.code, unknown.out) == (1, "")
    assert "not in the workspace" in unknown.err


@pytest.mark.parametrize(
    "arguments",
    [["--explain", "1"], ["--export", "x.json"], ["--rule", "a.json", "--export", "x.json"],
     [], ["--name", "a", "--explain", "x"]],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage_says_so(sample: Path, command: Callable[..., Answer], arguments: list[str]) -> None:
    answer = command("segments", sample, *arguments)
    assert (answer.code, answer.out) == (2, "")


def test_nothing_is_written_over_the_rule(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    file = rule_file(tmp_path, {"all": []})
    before = file.read_bytes()
    assert command("segments", sample, "--rule", file, "--out", file).code == 1
    assert file.read_bytes() == before
