"""What customers do with e-mails: how soon they first read, how much they read and click, for how long they have read.

Messages are told apart by campaign, else by day. Rates are percents of the messages sent; opens that a mail program
preloaded do not count as reading. Without a message sent there is no rate; without reading no delay and no span.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, text

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue
from app.services.scoring.preloaded import IS_PRELOADED

if TYPE_CHECKING:
    from app.services.scoring.columns import Numbers

SPECS: Final = (
    ScoreSpec("email_open_rate", "points", True, 0, 100, 0, 1),  # noqa: FBT003 - higher is better
    ScoreSpec("email_click_rate", "points", True, 0, 100, 0, 1),  # noqa: FBT003
    ScoreSpec("email_activation_days", "days", False, 0, None, 0, 1),  # noqa: FBT003
    ScoreSpec("email_life_days", "days", True, 0, None, 0, 1),  # noqa: FBT003
    ScoreSpec("email_click_life_days", "days", True, 0, None, 0, 1),  # noqa: FBT003
)

_DECIMALS: Final = 1
_MESSAGE: Final = "coalesce(e.campaign, e.happened_on)"
_READ: Final = f"(e.kind = 'clicked' OR e.kind = 'opened' AND NOT {IS_PRELOADED})"
_DAY: Final = "CAST(julianday(e.happened_on) - 2440587.5 AS INTEGER)"
_ACTIVITY: Final = f"""
    SELECT rc.customer_id, count(DISTINCT {_MESSAGE}) FILTER (WHERE e.kind = 'sent'),
        count(DISTINCT {_MESSAGE}) FILTER (WHERE {_READ}),
        count(DISTINCT {_MESSAGE}) FILTER (WHERE e.kind = 'clicked'),
        min({_DAY}) FILTER (WHERE e.kind = 'sent'), min({_DAY}) FILTER (WHERE {_READ}),
        max({_DAY}) FILTER (WHERE {_READ}), min({_DAY}) FILTER (WHERE e.kind = 'clicked'),
        max({_DAY}) FILTER (WHERE e.kind = 'clicked')
    FROM record_customer AS rc JOIN contact_event AS e ON e.record_id = rc.record_id
    WHERE e.is_live = 1 AND e.channel = 'email' AND e.kind IN ('sent', 'opened', 'clicked') AND e.happened_on <= :on
    GROUP BY 1 ORDER BY 1"""


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Compute the five indicators; each customer has those that there is something to say of."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    del policy
    rows = connection.execute(text(_ACTIVITY), {"on": features.as_of.isoformat()}).all()
    cells = np.array([tuple(row) for row in rows], dtype=np.float64).reshape(len(rows), 9)
    cells = cells[np.isin(cells[:, 0], features.customer_ids)]
    ids, columns = cells[:, 0].astype(np.int64), indicators(cells)
    return tuple(
        ScoreColumn(spec, ids[~np.isnan(values)], values[~np.isnan(values)])
        for spec, values in zip(SPECS, columns, strict=True)
    )


def indicators(cells: Numbers) -> tuple[Numbers, ...]:
    """Return the five columns (NaN = nothing to say) from id, messages, read, clicked, and first and last days."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    _, sent, read, clicked, first_sent, first_read, last_read, first_click, last_click = cells.T
    with np.errstate(divide="ignore", invalid="ignore"):
        rates: list[Numbers] = [
            np.where(sent > 0, np.minimum(100 * part / sent, 100), np.nan) for part in (read, clicked)
        ]
    delay: Numbers = np.where(first_read >= first_sent, first_read - first_sent, np.nan)
    opened, clicked_rate = (np.round(rate, _DECIMALS).astype(np.float64) for rate in rates)
    return opened, clicked_rate, delay, last_read - first_read, last_click - first_click


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say each indicator as a sentence."""
    del known, policy, connection
    return {spec.id: (Reason(spec.id, {"amount": scores[spec.id][0]}),) for spec in SPECS if spec.id in scores}
