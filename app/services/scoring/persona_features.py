"""What personas are told apart by: how lately, how often, for how much, in which rhythm, what, where and when.

One row per customer with a sale, in raw units, NaN where nothing can be said. The columns of categories and channels
bear their names, `category.Tea`, so that a kept version finds its own again. Nothing dated after the day is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import numpy as np
from sqlalchemy import text

from app.models.domain.values import epoch_day
from app.services.scoring.affinity_baskets import baskets_of
from app.services.scoring.contact_history import contacts_of
from app.services.scoring.features import YEAR_DAYS
from app.services.scoring.history import history_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.affinity_model import Baskets
    from app.services.scoring.columns import FeatureTable
    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.signedinteger]

PLAIN: Final = ("recency_days", "purchase_days", "revenue_cents", "average_basket_cents", "tempo_days")
SEASONS: Final = ("season.spring", "season.summer", "season.autumn", "season.winter")
DISCOUNT: Final = "discount_share"
ENGAGEMENT: Final = "engagement_acts"
CATEGORY: Final = "category."
CHANNEL: Final = "channel."
MOST_CATEGORIES: Final = 8
MOST_CHANNELS: Final = 3
_LEAST_BUYERS: Final = 0.05
"""A category that fewer customers bought, or a channel that fewer used, tells nobody apart."""
_UNKNOWN_CHANNEL: Final = ""
_MEMO: Final = "persona_columns"
_DISCOUNTED: Final = "SELECT group_concat(id) FROM purchase WHERE kind = 'sale' AND discount_e4 > 0"
_BY_CHANNEL: Final = """SELECT coalesce(channel, ''), count(*) FROM purchase WHERE kind = 'sale' AND is_live = 1
    GROUP BY 1 ORDER BY 2 DESC, 1"""
_OF_CHANNEL: Final = "SELECT group_concat(id) FROM purchase WHERE kind = 'sale' AND coalesce(channel, '') = :channel"


@dataclass(frozen=True, slots=True)
class PersonaFacts:
    """The customers with a sale: `customer_ids` ascending, `values` of shape (customers, names)."""

    customer_ids: Integers
    names: tuple[str, ...]
    values: Numbers

    def __getitem__(self, name: str) -> Numbers:
        """Return one column."""
        return self.values[:, self.names.index(name)]


def persona_facts(features: FeatureTable, connection: Connection, names: Sequence[str] | None = None) -> PersonaFacts:
    """Return the columns `names` of every customer with a sale; by default all that these data know of."""
    has_sale = features["purchase_count"] > 0
    known = cast("dict[str, Numbers]", features.memo.setdefault(_MEMO, {}))
    if names is None or not known.keys() >= set(names):
        known |= _columns(features, connection, names)
    chosen = tuple(known) if names is None else tuple(names)
    nothing = np.full(len(has_sale), np.nan)
    values = np.column_stack([known.get(name, nothing)[has_sale] for name in chosen])
    return PersonaFacts(features.customer_ids[has_sale], chosen, values)


def _columns(features: FeatureTable, connection: Connection, names: Sequence[str] | None) -> dict[str, Numbers]:
    """Return the columns over all customers; those of categories and channels as `names` asks for."""
    history = history_of(features, connection, has_purchases=True)
    columns: dict[str, Numbers] = {name: features[name] for name in PLAIN if name in features.columns}
    columns["purchase_days"] = np.diff(history.sales.starts).astype(np.float64)
    columns |= _seasons(history)
    columns |= _sold_how(history, connection, names)
    columns |= _categories(features, history, connection, names)
    columns[ENGAGEMENT] = _acts(features, connection)
    return columns


def _seasons(history: OrderHistory) -> dict[str, Numbers]:
    """Return the share of the days with a sale in each season of three months, spring beginning in March."""
    owners = _owners(history)
    months = history.sales.days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) % 12
    quarters = (months - 2) % 12 // 3
    return {name: _share(owners[quarters == number], owners, history.customers) for number, name in enumerate(SEASONS)}


def _sold_how(history: OrderHistory, connection: Connection, names: Sequence[str] | None) -> dict[str, Numbers]:
    """Return the share of the sales at a reduced price, and through each channel."""
    purchases, rows = history.purchases, history.rows
    if purchases is None or rows is None or not len(purchases):
        return {DISCOUNT: np.full(history.customers, np.nan)}
    owners = _owners(history)[rows]
    lowest, highest = int(purchases.min()), int(purchases.max())

    def share(ids: str | None) -> Numbers:
        is_one = np.zeros(highest - lowest + 1, dtype=np.bool_)
        found = np.fromstring(ids or "", dtype=np.int64, sep=",")
        is_one[found[(found >= lowest) & (found <= highest)] - lowest] = True
        return _share(owners[is_one[purchases - lowest]], owners, history.customers)

    columns = {DISCOUNT: share(connection.exec_driver_sql(_DISCOUNTED).scalar())}
    for channel in _channels(connection, names):
        ids = connection.execute(text(_OF_CHANNEL), {"channel": channel}).scalar()
        columns[f"{CHANNEL}{channel}"] = share(ids)
    return columns


def _channels(connection: Connection, names: Sequence[str] | None) -> list[str]:
    """Return the channels with a column: those wanted, or every frequent one when there are at least two."""
    if names is not None:
        return [name.removeprefix(CHANNEL) for name in names if name.startswith(CHANNEL)]
    rows = connection.exec_driver_sql(_BY_CHANNEL).all()
    total = sum(count for _, count in rows)
    known = [str(channel) for channel, count in rows if channel != _UNKNOWN_CHANNEL and count >= _LEAST_BUYERS * total]
    return known[:MOST_CHANNELS] if len(rows) > 1 else []


def _categories(
    features: FeatureTable, history: OrderHistory, connection: Connection, names: Sequence[str] | None
) -> dict[str, Numbers]:
    """Return what part each category has of all that a customer took: of each basket, the categories in it."""
    if names is not None and not any(name.startswith(CATEGORY) for name in names):
        return {}
    baskets = baskets_of(connection, history, features.customer_ids)
    size = len(features.customer_ids)
    marks = np.bincount(baskets.customer, weights=np.bitwise_count(baskets.holds), minlength=size)
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            f"{CATEGORY}{name}": np.where(marks > 0, _holding(baskets, name, size) / marks, np.nan)
            for name in _chosen_categories(baskets, names, size)
        }


def _chosen_categories(baskets: Baskets, names: Sequence[str] | None, size: int) -> list[str]:
    if names is not None:
        wanted = [name.removeprefix(CATEGORY) for name in names if name.startswith(CATEGORY)]
        return [name for name in wanted if name in baskets.categories]
    buyers = {name: int((_holding(baskets, name, size) > 0).sum()) for name in baskets.categories}
    least = _LEAST_BUYERS * len(np.unique(baskets.customer))
    known = sorted((name for name in buyers if buyers[name] >= max(least, 1)), key=lambda name: (-buyers[name], name))
    return known[:MOST_CATEGORIES] if len(known) > 1 else []


def _holding(baskets: Baskets, name: str, size: int) -> Numbers:
    """Return in how many baskets of each customer a category is."""
    bit = baskets.categories.index(name)
    held = ((baskets.holds >> bit) & 1).astype(np.float64)
    return np.bincount(baskets.customer, weights=held, minlength=size).astype(np.float64)


def _acts(features: FeatureTable, connection: Connection) -> Numbers:
    """Return how often each customer turned to the business in a year (opened, clicked, visited…); NaN if nobody."""
    contacts = contacts_of(features, connection)
    day = epoch_day(features.as_of)
    is_own = contacts.is_incoming & ~contacts.is_preloaded & (contacts.days > day - YEAR_DAYS)
    is_own &= ~contacts.of_kind("sent", "unsubscribed", "complained")
    size = len(features.customer_ids)
    found = np.bincount(contacts.places[is_own], minlength=size).astype(np.float64)
    return found if found.any() else np.full(size, np.nan)


def _owners(history: OrderHistory) -> Integers:
    return np.repeat(np.arange(history.customers, dtype=np.int32), np.diff(history.sales.starts))


def _share(some: Integers, all_of_them: Integers, size: int) -> Numbers:
    count = np.bincount(all_of_them, minlength=size)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(count > 0, np.bincount(some, minlength=size) / count, np.nan)
