"""Everything derived of a few customers, made anew at once: what entering by hand and its undo need."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from app.services.customers.profile_build import rebuild_orders, rebuild_profiles
from app.services.scoring.features import FEATURES, ZERO_WITHOUT_ORDER, feature_params, feature_select
from app.services.scoring.registry import specs
from app.services.workspace.service import FIGURES_STALE, set_setting

if TYPE_CHECKING:
    from datetime import date

    from app.services.workspace.service import WorkspaceService

_MINE = "customer_id IN (SELECT value FROM json_each(:ids))"


def derive_some(workspace: WorkspaceService) -> Callable[[Connection, Sequence[int]], None]:
    """Return what brings customers up to date as of the day of the figures; scores of all follow with a rebuild."""

    def derive(connection: Connection, customer_ids: Sequence[int]) -> None:
        rebuild_profiles(connection, customer_ids)
        rebuild_orders(connection, customer_ids)
        _fill_features(connection, workspace.figures_on(), customer_ids)
        set_setting(connection, FIGURES_STALE, value=True)

    return derive


def _fill_features(connection: Connection, as_of: date, customer_ids: Sequence[int]) -> None:
    values = {"ids": json.dumps(list(customer_ids)), **feature_params(as_of)}
    filled = ", ".join(f"coalesce(f.{name}, 0)" if name in ZERO_WITHOUT_ORDER else f"f.{name}" for name in FEATURES)
    connection.execute(text(f"DELETE FROM customer_feature WHERE {_MINE}"), values)
    connection.execute(
        text(f"""INSERT INTO customer_feature (customer_id, {", ".join(FEATURES)}) SELECT p.customer_id, {filled}
                 FROM profile p LEFT JOIN ({feature_select("AND " + _MINE)}) f USING (customer_id)
                 WHERE p.{_MINE}"""),
        values,
    )
    for spec in specs():  # the table is in the order of the scores
        connection.execute(
            text(f"""DELETE FROM customer_score WHERE score_id = :score AND {_MINE}
                     AND customer_id NOT IN (SELECT customer_id FROM profile)"""),
            {**values, "score": spec.id},
        )
