"""Scenarios as the owner keeps them: templates, own scenarios, previews of their messages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.models.domain.scenario import Message, Scenario, Template
from app.models.domain.settings import Business, PressurePolicy
from app.services.messages.fields import values_of
from app.services.messages.readers import load_readers
from app.services.messages.render import render
from app.services.scenarios import awkward, store, templates
from app.services.scenarios.definition import Definition, read_definition
from app.services.scenarios.planning import Planning

LONGEST_NAME = 120


class Settings(Protocol):
    """What scenarios ask of the workspace's settings."""

    def business(self) -> Business:
        """Return who writes."""
        ...

    def pressure(self) -> PressurePolicy:
        """Return how often a customer may be contacted."""
        ...


class ScenariosService(Planning):
    """Templates, scenarios and the contact plan of one workspace."""

    def __init__(self, database: Database, clock: Clock, settings: Settings) -> None:
        super().__init__(database, clock, settings.pressure)
        self._settings = settings

    def templates(self) -> tuple[Template, ...]:
        """Return the ready-made scenarios, the most urgent first."""
        return templates.all_templates()

    def all(self) -> list[Scenario]:
        """Return the scenarios that are not archived, oldest first."""
        with self._database.read() as connection:
            return store.all_scenarios(connection)

    def get(self, scenario_id: int) -> Scenario:
        """Return one scenario. KnownError: scenario_missing."""
        with self._database.read() as connection:
            return store.one_scenario(connection, scenario_id)

    def ensure_ready(self, language: str) -> list[Scenario]:
        """Create one active scenario of each first template in a workspace that never had any; return all."""
        with self._database.read() as connection:
            is_empty = connection.execute(text("SELECT COUNT(*) FROM scenario")).scalar_one() == 0
        if is_empty:
            for template in self.templates():
                if not template.is_first:
                    continue
                _changes, scenario = self.create(template.id, language)
                self.set_status(scenario.id, "active")
        return self.all()

    def create(self, template_id: str, language: str, name: str | None = None) -> tuple[Changes, Scenario]:
        """Make a draft from a template. KnownError: template_unknown, name_missing, name_too_long."""
        definition = templates.template_definition(template_id).to_json()
        definition["language"] = language if language in definition["texts"] else "en"
        wanted = templates.template_name(template_id, language) if name is None else _checked_name(name)
        now = self._clock.now().isoformat()
        with self._database.write() as connection:
            scenario_id = connection.execute(
                text(
                    "INSERT INTO scenario (name, template_id, definition, status, created_at, updated_at) "
                    "VALUES (:name, :template, :definition, 'draft', :now, :now) RETURNING id"
                ),
                {
                    "name": store.free_name(connection, wanted),
                    "template": template_id,
                    "definition": _dump(definition),
                    "now": now,
                },
            ).scalar_one()
            scenario = store.one_scenario(connection, scenario_id)
            undo = store.scenario_state(connection, scenario_id) | {"archived_at": now}
        return _changes("scenario_created", scenario.name, undo), scenario

    def update(self, scenario_id: int, name: str, definition: Mapping[str, Any]) -> Changes:
        """Save name and definition. KnownError: scenario_invalid, scenario_missing, name_missing, name_too_long."""
        checked = read_definition(definition)
        return self._change(
            scenario_id, "scenario_updated", name=_checked_name(name), definition=_dump(checked.to_json())
        )

    def set_status(self, scenario_id: int, status: str) -> Changes:
        """Make it a draft, active or paused. KnownError: scenario_missing, scenario_invalid."""
        if status not in store.STATUSES:
            raise KnownError("scenario_invalid", problem="not_a_choice", at="status")
        published = {"published_at": self._clock.now().isoformat()} if status == "active" else {}
        return self._change(scenario_id, f"scenario_{status}", status=status, **published)

    def archive(self, scenario_id: int) -> Changes:
        """Put it away: it no longer takes part in plans; its contacts stay in the history."""
        return self._change(scenario_id, "scenario_archived", archived_at=self._clock.now().isoformat())

    def restore_scenario(self, argument: int | str) -> Changes:
        """Undo a change of a scenario (`restore_scenario`); the argument comes from the change's undo step."""
        state = json.loads(str(argument))
        with self._database.write() as connection:
            undo = store.scenario_state(connection, state["id"])
            store.put_back_state(connection, state)
        return _changes("scenario_restored", state["name"], undo)

    def preview(
        self,
        definition: Mapping[str, Any],
        customer_id: int,
        *,
        channel: str | None = None,
        language: str | None = None,
    ) -> Message:
        """Return the message a customer would read today, by the first channel unless told.

        KnownError: scenario_invalid, customer_missing.
        """
        checked = read_definition(definition)
        business, policy, today = self._settings.business(), self._settings.pressure(), self._clock.today()
        with self._database.read() as connection:
            reader = load_readers(connection, [customer_id], today).get(customer_id)
        if reader is None:
            raise KnownError("customer_missing", customer_id=customer_id)
        chosen, texts = checked.texts_for(language or reader.language)
        values = values_of(reader, business, chosen, today, policy.leap_day)
        return render(texts, channel or checked.channels[0], values)

    def awkward_customers(self, definition: Mapping[str, Any], limit: int = 12) -> list[tuple[int, str, str]]:
        """Return (customer id, name, why) of customers to try the messages on; `why` is a code."""
        checked = read_definition(definition)
        with self._database.read() as connection:
            return awkward.awkward_customers(connection, checked.language, limit)

    def definitions(self, connection: Connection) -> dict[int, Definition]:
        """Return the checked definition of every scenario that is not archived, for use inside a transaction."""
        return {each.id: read_definition(each.definition) for each in store.all_scenarios(connection)}

    def _change(self, scenario_id: int, label: str, **values: str) -> Changes:
        with self._database.write() as connection:
            store.one_scenario(connection, scenario_id)
            undo = store.scenario_state(connection, scenario_id)
            columns = values | {"updated_at": self._clock.now().isoformat()}
            store.put_back_state(connection, undo | columns)
        return _changes(label, str(columns.get("name", undo["name"])), undo)


def _changes(label: str, name: str, undo: Mapping[str, Any]) -> Changes:
    return Changes(Area.SCENARIOS | Area.PLAN, label, {"name": name}, UndoStep("restore_scenario", _dump(undo)))


def _dump(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def _checked_name(name: str) -> str:
    stripped = " ".join(name.split())
    if not stripped:
        raise KnownError("name_missing")
    if len(stripped) > LONGEST_NAME:
        raise KnownError("name_too_long", longest=LONGEST_NAME)
    return stripped
