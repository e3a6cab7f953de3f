"""The settings of a business, kept in its workspace as JSON values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, cast

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes
from app.models.domain.ports import Clock
from app.models.domain.settings import Business, PressurePolicy, RfmPolicy, ScorePolicy
from app.services.workspace.pressure_rules import policy_data, policy_from

FIGURES_ON = "figures_on"
"""The day the derived figures are as of."""

FIGURES_STALE = "figures_stale"
"""True from the moment evidence changes until everything derived is rebuilt."""


def get_setting(connection: Connection, key: str) -> Any:
    """Return a setting, None when it was never saved."""
    value = connection.execute(text("SELECT value FROM setting WHERE key = :key"), {"key": key}).scalar()
    return None if value is None else json.loads(value)


def set_setting(connection: Connection, key: str, value: Any) -> None:
    """Save a JSON-able setting."""
    connection.execute(
        text("INSERT INTO setting VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {"key": key, "value": json.dumps(value, ensure_ascii=False)},
    )


class WorkspaceService:
    """Reads and saves the choices of the business."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def business(self) -> Business:
        """Return who writes, in which country and currency."""
        return Business(**self._read("business"))

    def save_business(self, business: Business) -> Changes:
        """Keep who writes. Another currency makes other figures: they are stale until derived again."""
        has_other_currency = business.currency != self.business().currency
        changes = self._save("business", asdict(business))
        if has_other_currency:
            with self._database.write() as connection:
                set_setting(connection, FIGURES_STALE, value=True)
        return changes

    def pressure(self) -> PressurePolicy:
        """Return the contact pressure policy."""
        return policy_from(self._read("pressure"), self.business().country)

    def save_pressure(self, policy: PressurePolicy) -> Changes:
        """Keep the contact pressure policy."""
        return self._save("pressure", policy_data(policy), Area.SETTINGS | Area.PLAN)

    def score_policy(self) -> ScorePolicy:
        """Return the thresholds of the scores."""
        saved = self._read("score_policy")
        if "rfm" in saved:
            rfm: dict[str, Any] = saved["rfm"]
            saved["rfm"] = RfmPolicy(**{key: _tupled(value) for key, value in rfm.items()})
        return ScorePolicy(**saved)

    def save_score_policy(self, policy: ScorePolicy) -> Changes:
        """Keep the thresholds; the scores change at their next computation."""
        return self._save("score_policy", asdict(policy), Area.SETTINGS | Area.SCORES)

    def figures_on(self) -> date:
        """Return the day the figures are as of; today while none were computed."""
        with self._database.read() as connection:
            saved = get_setting(connection, FIGURES_ON)
        return date.fromisoformat(saved) if saved else self._clock.today()

    def is_today(self) -> bool:
        """Return whether the figures are today's."""
        return self.figures_on() == self._clock.today()

    def is_stale(self) -> bool:
        """Return whether evidence changed after everything derived was built."""
        with self._database.read() as connection:
            return bool(get_setting(connection, FIGURES_STALE))

    def _read(self, key: str) -> dict[str, Any]:
        with self._database.read() as connection:
            return dict(get_setting(connection, key) or {})

    def _save(self, key: str, value: Mapping[str, Any], areas: Area = Area.SETTINGS) -> Changes:
        with self._database.write() as connection:
            set_setting(connection, key, value)
        return Changes(areas, "settings_saved")


def _tupled(value: Any) -> Any:
    """A list, as JSON keeps a tuple, as the tuple it was."""
    return tuple(cast("list[Any]", value)) if isinstance(value, list) else value
