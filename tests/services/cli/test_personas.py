"""Personas without a window; the columns are a public interface."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from app.services.container import Services
from tests.builders.workspace import fill
from tests.services.cli.program import columns_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fakes import FixedClock
    from tests.services.cli.program import Answer


@pytest.fixture
def own_sample(workspace_path: Path, clock: FixedClock) -> Path:
    """Return a workspace of enough customers."""
    services = Services.open(workspace_path, clock)
    fill(services.database, customers=500)
    services.rebuild.refresh(unify=False)
    services.close()
    return workspace_path


def test_found_once_then_kept(command: Callable[..., Answer], own_sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "personas.csv"
    answer = command("personas", own_sample, "--out", out, "--k", 4)
    assert (answer.code, answer.err) == (0, "")
    assert columns_of(out) == ["customer_id", "persona", "name", "version", "distance"]
    first = rows_of(out)
    assert {row["persona"] for row in first} == {"p1", "p2", "p3", "p4"}
    assert {row["version"] for row in first} == {"1"}
    assert all(float(row["distance"]) >= 0 for row in first)
    again = command("personas", own_sample, "--out", out, "--json")
    assert rows_of(out) == first
    report = json.loads(again.out)
    assert (report["version"], report["k"]) == (1, 4)
    counted = Counter(row["persona"] for row in first)
    assert {one["persona"]: one["customers"] for one in report["personas"]} == counted
    assert [one["k"] for one in report["tried"]] == [3, 4, 5, 6, 7, 8, 9]


def test_another_number_is_a_new_version(command: Callable[..., Answer], own_sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "personas.csv"
    command("personas", own_sample, "--out", out, "--k", 3)
    before = {row["customer_id"]: row["persona"] for row in rows_of(out)}
    report = json.loads(command("personas", own_sample, "--out", out, "--k", 5, "--json").out)
    after = {row["customer_id"]: row["persona"] for row in rows_of(out)}
    assert report["version"] == 2
    assert report["moved"] == sum(before[customer] != after[customer] for customer in before)


def test_a_shop_without_customers_is_refused(command: Callable[..., Answer], tmp_path: Path) -> None:
    command("new", tmp_path / "empty.clientele")
    answer = command("personas", tmp_path / "empty.clientele", "--out", tmp_path / "personas.csv")
    assert answer.code == 1
    assert "0 where" in answer.err
    assert not (tmp_path / "personas.csv").exists()
