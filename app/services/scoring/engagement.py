"""Engagement from 0 to 100: how much a customer does with the business, over every channel, lately.

Each act is worth a weight, halved every `half_life_days`: S = Σ weight · 2^(−age / half life). The score is
100 · (1 − 2^(−S / half_points)), so it stays within 0 and 100, grows with every good act, shrinks with every bad one
(unsubscribing, a message reported as unwanted) and with time, and means the same for every business and day.
Weights, half-life and levels are settings of the workspace. Opens that a mail program preloaded count for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, text

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.models.domain.values import epoch_day
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue
from app.services.scoring.preloaded import IS_PRELOADED
from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.services.scoring.columns import Numbers
    from app.services.scoring.contact_history import ContactHistory
    from app.services.scoring.history import OrderHistory

    Integers = NDArray[np.signedinteger]
    Flags = NDArray[np.bool_]

PURCHASE: Final = "purchase"
DEFAULT_WEIGHTS: Final[Mapping[str, float]] = {
    PURCHASE: 10.0,
    "referred": 10.0,
    "reviewed": 8.0,
    "answered": 6.0,
    "nps": 6.0,
    "replied": 6.0,
    "visited": 6.0,
    "called": 4.0,
    "clicked": 3.0,
    "loyalty": 1.0,
    "opened": 1.0,
    "unsubscribed": -8.0,
    "complained": -15.0,
}
"""Points of one act today. A purchase is worth ten messages read; two purchases today make 50 of 100."""

CLASSES: Final = ("very_active", "active", "quiet", "silent")
SPECS: Final = (
    ScoreSpec("engagement", "class", True, 0, 100, 1, 1, CLASSES),  # noqa: FBT003 - higher is better
    ScoreSpec("engagement_points", "points", True, 0, 100, 1, 1),  # noqa: FBT003
)

_SETTING: Final = "engagement_policy"
_DECIMALS: Final = 1
_EPOCH: Final = date(1970, 1, 1)
_FORGOTTEN: Final = 20
"""After so many half-lives an act counts for nothing: less than a millionth is left."""
_REASONS: Final = 4
_LONGEST_DAYS: Final = 3_650
_HEAVIEST: Final = 100.0


@dataclass(frozen=True, slots=True)
class EngagementPolicy:
    """What acts are worth, how fast they are forgotten, and where the levels begin."""

    weights: Mapping[str, float] = field(default_factory=lambda: dict(DEFAULT_WEIGHTS))
    half_life_days: int = 180
    half_points: float = 20.0
    levels: tuple[float, float, float] = (60.0, 30.0, 10.0)

    def refuse_wrong(self) -> None:
        """Raise ValueError for values that make no score; forms do not offer them."""
        is_wrong = {
            "weights": not set(self.weights) <= set(DEFAULT_WEIGHTS)
            or any(abs(weight) > _HEAVIEST for weight in self.weights.values()),
            "half_life_days": not 1 <= self.half_life_days <= _LONGEST_DAYS,
            "half_points": not 0 < self.half_points <= 10 * _HEAVIEST,
            "levels": len(self.levels) != len(CLASSES) - 1
            or not 100 >= self.levels[0] > self.levels[1] > self.levels[2] >= 0,
        }
        for name, wrong in is_wrong.items():
            if wrong:
                raise ValueError(name)


def engagement_policy(connection: Connection) -> EngagementPolicy:
    """Return the workspace's own weights, those by default where it has none."""
    saved: dict[str, Any] = dict(get_setting(connection, _SETTING) or {})
    if "levels" in saved:
        saved["levels"] = tuple(saved["levels"])
    return EngagementPolicy(**saved)


def save_engagement_policy(connection: Connection, policy: EngagementPolicy) -> None:
    """Keep other weights; the scores change at their next computation."""
    policy.refuse_wrong()
    set_setting(connection, _SETTING, asdict(policy))


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Score every customer who ever did something that counts, prospects too. Two passes: orders, contacts."""
    del policy
    return compute_with(features, engagement_policy(connection), connection)


def compute_with(features: FeatureTable, own: EngagementPolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Score with other weights than those kept."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    total, has_acted = _sums(features, own, connection)
    points = points_of(total, own)[has_acted]
    ids = features.customer_ids[has_acted]
    classes = (points[:, None] < np.array(own.levels)).sum(1)
    return (ScoreColumn(SPECS[0], ids, points, classes), ScoreColumn(SPECS[1], ids, points))


def _sums(features: FeatureTable, own: EngagementPolicy, connection: Connection) -> tuple[Numbers, Flags]:
    from app.services.scoring.contact_history import contacts_of  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.history import history_of  # noqa: PLC0415 - the window starts without it

    return sums_at(history_of(features, connection), contacts_of(features, connection), own, epoch_day(features.as_of))


def sums_at(history: OrderHistory, contacts: ContactHistory, own: EngagementPolicy, day: int) -> tuple[Numbers, Flags]:
    """Return each customer's sum of weights as of a day, and whether it ever did anything that has one."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.contact_history import KINDS  # noqa: PLC0415 - the window starts without it

    size, sales = history.customers, history.sales
    weights = np.array([own.weights.get(kind, 0.0) for kind in KINDS])
    counts = contacts.is_incoming & ~contacts.is_preloaded & (weights[contacts.kinds] != 0) & (contacts.days <= day)
    places = contacts.places[counts]
    worth = weights[contacts.kinds[counts]] * _decay(day - contacts.days[counts], own.half_life_days)
    total: Numbers = np.zeros(size)
    total += np.bincount(places, worth, size)
    has_acted = np.bincount(places, minlength=size) > 0
    bought = own.weights.get(PURCHASE, 0.0)
    if bought:
        is_past = sales.days <= day
        buyers = np.repeat(np.arange(size, dtype=np.int32), np.diff(sales.starts))
        each = np.where(is_past, np.diff(sales.counts), 0) * _decay(day - sales.days, own.half_life_days)
        total += bought * np.bincount(buyers, each, size)
        has_acted |= sales.ends(day) > sales.starts[:-1]
    return total, has_acted


def _decay(age: Integers, half_life_days: int) -> Numbers:
    """Return the part that is left of an act, nothing after `_FORGOTTEN` half-lives."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    table = np.append(0.5 ** (np.arange(_FORGOTTEN * half_life_days + 1) / half_life_days), 0.0)
    return table[np.clip(age, 0, len(table) - 1)]


def points_of(total: Numbers, policy: EngagementPolicy) -> Numbers:
    """Return 0 to 100 for sums of weights: 0 for nothing or less, 50 for `half_points`."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    return np.round(100 * (1 - 0.5 ** (np.maximum(total, 0) / policy.half_points)), _DECIMALS)


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say which acts weigh most, for and against, and how many opens were preloaded."""
    del policy, scores
    own = engagement_policy(connection)
    params = {**_params(day_of(known, connection)), "customer": known["customer_id"]}
    with_decay(connection, own.half_life_days)
    acts = [
        (kind, own.weights.get(kind, 0.0) * recent, times)
        for statement in (_ORDERS_OF_ONE, _CONTACTS_OF_ONE)
        for _, kind, recent, times in connection.execute(text(statement), params)
    ]
    connection.exec_driver_sql("DROP TABLE temp.decay")
    acts.sort(key=lambda act: (-abs(act[1]), act[0]))
    reasons = tuple(
        Reason("engagement_act", {"kind": kind, "times": times, "weight": round(weight, _DECIMALS)}, weight)
        for kind, weight, times in acts[:_REASONS]
        if weight
    )
    preloaded = int(connection.execute(text(_PRELOADED_OF_ONE), params).scalar_one())
    if preloaded:
        reasons += (Reason("engagement_preloaded", {"times": preloaded}),)
    reasons = reasons or (Reason("engagement_forgotten", {}, -1.0),)
    return {"engagement": reasons, "engagement_points": reasons}


def with_decay(connection: Connection, half_life_days: int) -> None:
    """Make the temporary table decay(age, factor); the caller drops it. SQLite itself knows no powers."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.decay")
    connection.exec_driver_sql("CREATE TEMP TABLE decay (age INTEGER PRIMARY KEY, factor REAL NOT NULL)")
    rows = [(age, 0.5 ** (age / half_life_days)) for age in range(_FORGOTTEN * half_life_days + 1)]
    connection.exec_driver_sql("INSERT INTO temp.decay VALUES (?, ?)", rows)


def _params(as_of: date) -> dict[str, Any]:
    return {"day": epoch_day(as_of), "on": as_of.isoformat()}


def day_of(known: Mapping[str, Any], connection: Connection) -> date:
    """Return the day of the stored figures, which are what is explained."""
    if known.get("recency_days") is not None:
        return _EPOCH + timedelta(int(known["last_purchase_day"]) + int(known["recency_days"]))
    saved = get_setting(connection, "figures_on")
    return date.fromisoformat(saved) if saved else date.max


_ORDERS_FROM: Final = f"""SELECT o.customer_id, '{PURCHASE}', sum(coalesce(d.factor, 0)), count(*)
    FROM customer_order AS o LEFT JOIN temp.decay AS d ON d.age = :day - o.day WHERE o.is_sale AND o.day <= :day"""
_ORDERS_OF_ONE: Final = f"{_ORDERS_FROM} AND o.customer_id = :customer GROUP BY 1"

_EVENTS: Final = """FROM record_customer AS rc JOIN contact_event AS e ON e.record_id = rc.record_id
    LEFT JOIN temp.decay AS d ON d.age = :day - CAST(julianday(e.happened_on) - 2440587.5 AS INTEGER)
    WHERE e.is_live = 1 AND e.direction = 'in' AND e.happened_on <= :on"""
_CONTACTS_FROM: Final = f"""SELECT rc.customer_id, e.kind, sum(coalesce(d.factor, 0)), count(*) {_EVENTS}
    AND NOT (e.kind = 'opened' AND {IS_PRELOADED})"""
_CONTACTS_OF_ONE: Final = f"{_CONTACTS_FROM} AND rc.customer_id = :customer GROUP BY 1, 2"
_PRELOADED_OF_ONE: Final = f"""SELECT count(*) FROM record_customer AS rc
    JOIN contact_event AS e ON e.record_id = rc.record_id WHERE e.is_live = 1 AND e.happened_on <= :on
    AND rc.customer_id = :customer AND e.kind = 'opened' AND {IS_PRELOADED}"""
