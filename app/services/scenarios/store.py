"""Scenario rows of the workspace, as frozen values."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.models.domain.scenario import Scenario
from app.services.scenarios.definition import read_definition
from app.services.scenarios.engine import ActiveScenario

STATUSES = ("draft", "active", "paused")
_COLUMNS = "id, name, template_id, status, definition, published_at"


def all_scenarios(connection: Connection) -> list[Scenario]:
    """Return the scenarios that are not archived, oldest first."""
    rows = connection.execute(text(f"SELECT {_COLUMNS} FROM scenario WHERE archived_at IS NULL ORDER BY id"))
    return [_scenario(row) for row in rows]


def one_scenario(connection: Connection, scenario_id: int) -> Scenario:
    """Return a scenario, archived or not. KnownError: scenario_missing."""
    row = connection.execute(text(f"SELECT {_COLUMNS} FROM scenario WHERE id = :id"), {"id": scenario_id}).one_or_none()
    if row is None:
        raise KnownError("scenario_missing", scenario_id=scenario_id)
    return _scenario(row)


def active_scenarios(connection: Connection) -> list[ActiveScenario]:
    """Return the scenarios that take part in plans."""
    return [_at_work(each) for each in all_scenarios(connection) if each.status == "active"]


def active_one(connection: Connection, scenario_id: int) -> ActiveScenario:
    """Return one scenario as if it took part, whatever its status. KnownError: scenario_missing."""
    return _at_work(one_scenario(connection, scenario_id))


def scenario_state(connection: Connection, scenario_id: int) -> dict[str, Any]:
    """Return everything that `put_back_state` needs to undo a change."""
    row = connection.execute(text("SELECT * FROM scenario WHERE id = :id"), {"id": scenario_id}).mappings().one()
    return dict(row)


def put_back_state(connection: Connection, state: dict[str, Any]) -> None:
    """Write a scenario back as it was."""
    connection.execute(
        text(
            "UPDATE scenario SET name = :name, definition = :definition, status = :status, updated_at = :updated_at, "
            "published_at = :published_at, archived_at = :archived_at WHERE id = :id"
        ),
        state,
    )


def free_name(connection: Connection, wanted: str) -> str:
    """Return `wanted`, with a number when another scenario bears it."""
    taken = {row[0] for row in connection.execute(text("SELECT name FROM scenario WHERE archived_at IS NULL"))}
    if wanted not in taken:
        return wanted
    return next(name for number in range(2, len(taken) + 3) if (name := f"{wanted} {number}") not in taken)


def _at_work(scenario: Scenario) -> ActiveScenario:
    return ActiveScenario(scenario.id, scenario.name, scenario.template_id, read_definition(scenario.definition))


def _scenario(row: Any) -> Scenario:
    scenario_id, name, template_id, status, definition, published_at = row
    published_on: date | None = datetime.fromisoformat(published_at).date() if published_at else None
    return Scenario(scenario_id, name, template_id, status, json.loads(definition), published_on)
