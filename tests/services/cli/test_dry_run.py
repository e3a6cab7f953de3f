"""The rehearsal without a window; the columns are a public interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.services.cli.program import columns_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.services.cli.program import Answer


def test_first_day_is_the_plan_and_nobody_is_greeted_twice(
    command: Callable[..., Answer], sample: Path, tmp_path: Path
) -> None:
    out, plan = tmp_path / "rehearsal.csv", tmp_path / "plan.csv"
    answer = command("dry-run", sample, "--from", "2025-11-18", "--days", 40, "--out", out)
    assert (answer.code, answer.err) == (0, "")
    assert columns_of(out) == ["day", "customer_id", "scenario", "step", "channel", "status", "reason"]
    command("plan", sample, "--day", "2025-11-18", "--out", plan)
    first = [row for row in rows_of(out) if row["day"] == "2025-11-18"]
    kept = ("customer_id", "scenario", "channel", "status", "reason")
    assert [{key: row[key] for key in kept} for row in first] == rows_of(plan)
    greeted = [
        row["customer_id"] for row in rows_of(out) if row["status"] == "planned" and row["scenario"] == "Anniversaire"
    ]
    assert len(greeted) == len(set(greeted)) > 0
    assert "is contacted most" in answer.out


def test_one_scenario_alone_and_one_that_is_not_there(
    command: Callable[..., Answer], sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "rehearsal.csv"
    options = ("dry-run", sample, "--from", "2025-05-01", "--days", 60, "--out", out)
    assert command(*options, "--scenario", "anniversaire").code == 0
    assert {row["scenario"] for row in rows_of(out)} == {"Anniversaire"}
    unknown = command(*options, "--scenario", "Noël")
    assert unknown.code == 1
    assert "There is no scenario “Noël”. Choose one of: Anniversaire" in unknown.err
    assert command("dry-run", sample, "--from", "2025-05-01", "--days", 0, "--out", out).code == 2
