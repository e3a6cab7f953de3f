"""How the potential moved from month to month, for the whole base or one customer, from the orders read once.

Every month is valued with what was known at its end: nothing is stored, and nothing later is looked at.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.score_page import PotentialMonth
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scoring import lifetime_model, vpec_model
from app.services.scoring.columns import read_features
from app.services.scoring.contact_history import contacts_of
from app.services.scoring.engagement import engagement_policy, points_of, sums_at
from app.services.scoring.history import history_of
from app.services.scoring.prospects import first_known, groups_at
from app.services.scoring.purchase_fit import fit_purchases

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.models.domain.settings import ScorePolicy
    from app.services.scoring.columns import FeatureTable
    from app.services.scoring.contact_history import ContactHistory
    from app.services.scoring.engagement import EngagementPolicy
    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]


def potential_months(
    connection: Connection, as_of: date, policy: ScorePolicy, months: int, customer_id: int | None
) -> tuple[PotentialMonth, ...]:
    """Return the potential of customers and of prospects at the end of each of the last months and on `as_of`, the
    earliest first.

    About half a second a month for 100,000 customers.
    """
    features = read_features(connection, as_of)
    history, contacts, own = (
        history_of(features, connection),
        contacts_of(features, connection),
        engagement_policy(connection),
    )
    place: int | None = None
    if customer_id is not None:
        found = np.flatnonzero(features.customer_ids == customer_id)
        if not len(found):
            return ()
        place = int(found[0])
    found_months: list[PotentialMonth] = []
    since = first_known(features, connection)
    for on in _month_ends(as_of, months):
        parts = _parts(history, contacts, policy, own, epoch_day(on))
        hopes = _prospects(features, connection, history, policy, parts, since, epoch_day(on))
        month = _month(on, parts, hopes, place)
        if month is not None:
            found_months.append(month)
    return tuple(found_months)


def _parts(
    history: OrderHistory, contacts: ContactHistory, policy: ScorePolicy, own: EngagementPolicy, day: int
) -> vpec_model.Parts:
    horizon = policy.lifetime_horizon_days
    share = 1.0 if policy.margin_share is None else policy.margin_share
    margin = vpec_model.plain_margins(history, day, horizon) * share
    is_refused = lifetime_model.refusals(history, day, horizon)
    if not is_refused and not any(refuses for refuses, _ in lifetime_model.objections(history, day)):
        valued = lifetime_model.values(history, fit_purchases(history, day), horizon)
        margin[valued.places] = valued.expected * share
    total, has_acted = sums_at(history, contacts, own, day)
    points = np.where(has_acted, points_of(total, own), np.nan)
    evolution, has_evolution = vpec_model.evolutions(history, day)
    return vpec_model.Parts(margin, vpec_model.engagement_factors(points), evolution, has_evolution)


def _prospects(
    features: FeatureTable,
    connection: Connection,
    history: OrderHistory,
    policy: ScorePolicy,
    parts: vpec_model.Parts,
    since: Numbers,
    day: int,
) -> Numbers:
    """Return what those may bring who were known and had not bought by a day; NaN for others, and while too few had."""
    horizon = policy.lifetime_horizon_days
    groups, count = groups_at(features, connection, day - horizon)
    seen = vpec_model.conversion(history, day, horizon, since, groups, count)
    if not seen.is_known:
        return np.full(len(since), np.nan)
    now, _ = groups_at(features, connection, day)
    is_prospect = (history.sales.ends(day) == history.sales.starts[:-1]) & (since <= day)
    margin = vpec_model.new_customer_margin(history, day, horizon, parts.margin)
    return np.where(is_prospect, seen.chance[now] * margin, np.nan)


def _month(on: date, parts: vpec_model.Parts, hopes: Numbers, place: int | None) -> PotentialMonth | None:
    chosen = slice(None) if place is None else slice(place, place + 1)
    values, hopes = parts.value[chosen], hopes[chosen]
    has_value, has_hope = ~np.isnan(values), ~np.isnan(hopes)
    if not has_value.any() and not has_hope.any():
        return None
    evolution = parts.evolution[chosen][has_value]
    return PotentialMonth(
        on.isoformat(),
        int(has_value.sum()),
        round(float(values[has_value].sum())),
        int((evolution >= vpec_model.RISING_FROM).sum()),
        int((evolution <= vpec_model.DROPPING_FROM).sum()),
        int(has_hope.sum()),
        round(float(hopes[has_hope].sum())),
    )


def _month_ends(as_of: date, months: int) -> list[date]:
    """Return the ends of the last months before `as_of`, and `as_of`."""
    found = [as_of]
    first = date(as_of.year, as_of.month, 1)
    while len(found) < months and epoch_day(first) > epoch_day(day_of_epoch(0)):
        end = first - timedelta(1)
        found.append(end)
        first = date(end.year, end.month, 1)
    return found[::-1]
