"""The passages without a window; the columns are a public interface."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.services.cli.program import columns_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.services.cli.program import Answer

DAYS = ("--from", "2024-11-18", "--to", "2025-11-18")


@pytest.mark.parametrize("name", ["rfm", "pmg", "email_opens", "segments:rfm_best,rfm_lost", "segments:best"])
def test_matrix_and_members_agree(command: Callable[..., Answer], sample: Path, tmp_path: Path, name: str) -> None:
    out, members = tmp_path / "matrix.csv", tmp_path / "members.csv"
    answer = command("transitions", sample, *DAYS, "--segmentation", name, "--out", out, "--members", members)
    assert (answer.code, answer.err) == (0, "")
    assert columns_of(out) == ["from", "to", "customers", "revenue_before", "revenue_after"]
    assert columns_of(members) == ["customer_id", "from", "to"]
    counted = Counter((row["from"], row["to"]) for row in rows_of(members))
    assert counted == {(row["from"], row["to"]): int(row["customers"]) for row in rows_of(out)}
    assert any(row["from"] == "not_yet" for row in rows_of(out))
    assert f"{sum(counted.values()):,} customers" in answer.out


def test_classes_of_the_second_day_are_the_scores(command: Callable[..., Answer], sample: Path, tmp_path: Path) -> None:
    out, members, scores = (tmp_path / name for name in ("matrix.csv", "members.csv", "scores.csv"))
    command("transitions", sample, *DAYS, "--segmentation", "rfm", "--out", out, "--members", members)
    command("score", sample, "--out", scores)
    expected = {row["customer_id"]: row["rfm"] for row in rows_of(scores) if row["rfm"]}
    assert {row["customer_id"]: row["to"] for row in rows_of(members)} == expected


def test_money_is_in_whole_units_with_cents(command: Callable[..., Answer], sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "matrix.csv"
    command("transitions", sample, *DAYS, "--segmentation", "pmg", "--out", out)
    before = [row["revenue_before"] for row in rows_of(out) if row["from"] == "large"]
    assert before
    assert all(len(amount.partition(".")[2]) == 2 for amount in before)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--segmentation", "rmf"), ("rmf", "rfm, pmg, activity")),
        (("--segmentation", "segments:Nobody"), ("Nobody",)),
        (("--segmentation", "segments:"), ("segments:",)),
        (("--segmentation", "rfm", "--to", "2024-11-18"), ("second day",)),
        (("--segmentation", "rfm", "--to", "2031-01-01"), ("2031-01-01", "2025-11-18")),
    ],
)
def test_refusals_are_clear(
    command: Callable[..., Answer], sample: Path, tmp_path: Path, arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    out = tmp_path / "matrix.csv"
    answer = command("transitions", sample, *DAYS, *arguments, "--out", out)
    assert answer.code == 1
    assert all(word in answer.err for word in words), answer.err
    assert not out.exists()


def test_a_missing_date_is_wrong_usage(command: Callable[..., Answer], sample: Path, tmp_path: Path) -> None:
    answer = command(
        "transitions", sample, "--from", "2024-11-18", "--segmentation", "rfm", "--out", tmp_path / "m.csv"
    )
    assert answer.code == 2
    assert "--to" in answer.err


def test_two_results_never_go_into_one_file(command: Callable[..., Answer], sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "matrix.csv"
    assert command("transitions", sample, *DAYS, "--segmentation", "rfm", "--out", out, "--members", out).code == 1
    assert not out.exists()
