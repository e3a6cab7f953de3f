"""How much of what moves is chance: the share of each class that would have stayed if nothing had changed.

The purchases of each customer's year are dealt at random into two halves, as if they were two years of the same
customer; what is older is in both. Each half is classed by itself, and a customer who was in a class by the one half
stayed if the other half says the same. Each half has half the purchases, so this is the most that chance may explain,
not exactly what it does (regression to the mean, which F. Galton described in 1886). Drawn several times from a seed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from app.models.domain.settings import ScorePolicy
from app.models.domain.transition import NoiseShare
from app.services.scoring import pmg, rfm
from app.services.scoring.columns import NO_CLASS, ORDERS, FeatureTable
from app.services.scoring.features import YEAR_DAYS
from app.services.scoring.history import Ledger, OrderHistory, order_features, read_orders_apart

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import Integers

    Flags = NDArray[np.bool_]

DRAWS: Final = 5
SEED: Final = 20_251_118
KINDS: Final = ("rfm", "pmg")
"""Segmentations that purchases alone decide."""


def noise_of_day(connection: Connection, kind: str, day: date, policy: ScorePolicy) -> dict[str, NoiseShare]:
    """Return `noise_shares` of the year up to a day; reads the orders one by one."""
    rows = connection.exec_driver_sql("SELECT group_concat(customer_id) FROM profile").scalar()
    ids = np.sort(np.fromstring(rows or "", dtype=np.int64, sep=","))
    return noise_shares(kind, read_orders_apart(connection, day, ids), policy, connection)


def noise_shares(
    kind: str, history: OrderHistory, policy: ScorePolicy, connection: Connection, draws: int = DRAWS
) -> dict[str, NoiseShare]:
    """Return the share of each class that one half keeps of the other, where both halves hold purchases.

    The year ends with the day of the history. Empty for segmentations that more than purchases decide.
    """
    if kind not in KINDS:
        return {}
    names = rfm.CLASSES if kind == "rfm" else pmg.CLASSES
    chance = np.random.default_rng(SEED)
    kept, seen = np.zeros(len(names)), np.zeros(len(names))
    for _ in range(draws):
        one, other = (_classes(kind, half, policy, connection) for half in halves(history, chance))
        both = (one != NO_CLASS) & (other != NO_CLASS)
        seen += np.bincount(one[both], minlength=len(names))
        kept += np.bincount(one[both & (one == other)], minlength=len(names))
    return {
        name: NoiseShare(float(kept[place] / seen[place]), float(seen[place] / draws))
        for place, name in enumerate(names)
        if seen[place]
    }


def halves(history: OrderHistory, chance: np.random.Generator) -> tuple[OrderHistory, OrderHistory]:
    """Deal each customer's purchases of the last year into two histories; what is older is in both.

    A refund goes where the last purchase before it went, by chance where there is none.
    """
    after = history.last_day - YEAR_DAYS
    sales, refunds = history.sales, history.refunds
    in_one = chance.random(len(sales.days)) < 0.5
    refunds_in_one = _follow(sales, refunds, in_one, chance)
    return (
        _half(history, in_one, refunds_in_one, after),
        _half(history, ~in_one, ~refunds_in_one, after),
    )


def _follow(sales: Ledger, refunds: Ledger, in_one: Flags, chance: np.random.Generator) -> Flags:
    places = _places(refunds)
    # The last sale of the same customer up to the day: rows are in order of customer, then day.
    span = int(max(sales.days.max(initial=0), refunds.days.max(initial=0))) + 1
    keys = _places(sales) * span + np.maximum(sales.days, 0)
    found = np.searchsorted(keys, places * span + np.maximum(refunds.days, 0), side="right") - 1
    has_sale = (found >= 0) & (_places(sales)[np.maximum(found, 0)] == places) if len(keys) else found >= 0
    drawn = chance.random(len(places)) < 0.5
    return np.where(has_sale, in_one[np.maximum(found, 0)], drawn) if len(keys) else drawn


def _half(history: OrderHistory, sales_kept: Flags, refunds_kept: Flags, after: int) -> OrderHistory:
    sales = _kept(history.sales, sales_kept | (history.sales.days <= after))
    refunds = _kept(history.refunds, refunds_kept | (history.refunds.days <= after))
    return OrderHistory(history.as_of, history.customers, sales, refunds)


def _kept(ledger: Ledger, which: Flags) -> Ledger:
    amounts, counts = np.diff(ledger.amounts_e4)[which], np.diff(ledger.counts)[which]
    return Ledger.of(len(ledger.starts) - 1, _places(ledger)[which], ledger.days[which], amounts, counts)


def _places(ledger: Ledger) -> Integers:
    return np.repeat(np.arange(len(ledger.starts) - 1), np.diff(ledger.starts))


def _classes(kind: str, history: OrderHistory, policy: ScorePolicy, connection: Connection) -> Integers:
    """Return the class of each place of the history as one of a year alone, NO_CLASS without a purchase."""
    ids = np.arange(history.customers, dtype=np.int64)
    table = FeatureTable(history.as_of, ids, order_features(history), {ORDERS: history})
    if kind == "rfm":
        column = next(found for found in rfm.compute(table, policy, connection) if found.spec.id == "rfm")
    else:
        column = pmg.compute(table, policy, connection)[0]
    classes = np.full(len(ids), NO_CLASS, dtype=np.int64)
    if column.classes is not None:
        classes[column.customer_ids] = column.classes
    return classes
