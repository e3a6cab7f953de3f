"""Who is who from the command line: report, questions, answers from a file, households."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

from tests.services.cli.program import Answer, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable


def clusters(command: Callable[..., Answer], workspace: Path, out: Path) -> dict[tuple[str, ...], str]:
    """Every record under its customer, as the program writes it."""
    assert command("customers", workspace, "--records", "--out", out).code == 0
    return {(row["source"], row["external_id"], row["row"]): row["customer_id"] for row in rows_of(out)}


def answered(path: Path, pairs: list[tuple[str, str]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([("pair", "decision"), *pairs])
    return path


def test_unify_reports_what_it_did(command: Callable[..., Answer], sample: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert command("unify", sample, "--report", report).code == 0
    figures = json.loads(report.read_text(encoding="utf-8"))
    assert {"pairs", "joined", "to_review", "households", "seconds"} <= figures.keys()
    assert figures["records"] - figures["joined"] == figures["customers"]


def test_questions_are_answered_from_a_file(command: Callable[..., Answer], sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.csv"
    assert command("review", sample, "--out", out).code == 0
    first = rows_of(out)[0]
    assert first["likelihood"] in {"almost_certain", "very_likely", "likely", "even"}
    assert ":" in first["reasons"]
    before = set(clusters(command, sample, tmp_path / "before.csv").values())
    asked = {first["customer_a"], first["customer_b"]}
    two = sorted(before - asked, key=int)[:2]
    answers = [(first["pair"], "same"), ("-".join(two), "household"), ("1-2", "")]
    assert command("decide", sample, "--file", answered(tmp_path / "answers.csv", answers)).code == 0
    after = set(clusters(command, sample, tmp_path / "after.csv").values())
    assert before - after == {max(asked, key=int)}
    command("review", sample, "--out", out)
    assert first["pair"] not in {row["pair"] for row in rows_of(out)}
    homes = tmp_path / "homes.csv"
    assert command("households", sample, "--out", homes).code == 0
    assert sorted((row["customer_id"] for row in rows_of(homes) if row["decided"] == "yes"), key=int) == two
    assert command("check", sample).code == 0


def test_what_is_no_answer_is_refused(command: Callable[..., Answer], sample: Path, tmp_path: Path) -> None:
    for number, rows in enumerate(([("1-2", "perhaps")], [("1", "same")], [("1-1", "same")], [("1-999999", "same")])):
        answer = command("decide", sample, "--file", answered(tmp_path / f"{number}.csv", rows))
        assert answer.code == 1
        assert answer.err.count("\n") == 1
    assert command("decide", sample, "--file", answered(tmp_path / "none.csv", [])).out == "0 answers taken.\n"
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert "pair and decision" in command("decide", sample, "--file", tmp_path / "other.csv").err
