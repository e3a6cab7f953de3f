"""Facts of prospects and of the channels that customers use: since when known, from which source, how engaged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.services.scoring.contact_history import contacts_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import FeatureTable
    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.signedinteger]

_LATELY_DAYS: Final = 180
_SINCE: Final = """SELECT group_concat(customer_id), group_concat(CAST(julianday(since_on) - 2440587.5 AS INTEGER))
    FROM profile WHERE since_on IS NOT NULL"""
_SOURCE: Final = """SELECT group_concat(customer_id), group_concat(source_id) FROM (
    SELECT rc.customer_id AS customer_id, min(s.source_id) AS source_id FROM record_customer AS rc
    JOIN source_record AS s ON s.id = rc.record_id GROUP BY rc.customer_id)"""


def first_known(features: FeatureTable, connection: Connection) -> Numbers:
    """Return the epoch day since when each customer is known: that of its record or of its first contact; NaN never."""
    ids, days = _pair(connection, _SINCE)
    found = np.full(len(features.customer_ids), np.inf)
    places, is_live = _places(features, ids)
    found[places[is_live]] = days[is_live]
    contacts = contacts_of(features, connection)
    np.minimum.at(found, contacts.places, contacts.days.astype(np.float64))
    return np.where(np.isinf(found), np.nan, found)


def groups_at(features: FeatureTable, connection: Connection, day: int) -> tuple[Integers, int]:
    """Return a number for each customer's source and engagement on a day, and how many numbers there are.

    Engaged with contacts of their own in the half-year before: an open that nobody made does not count.
    """
    ids, sources = _pair(connection, _SOURCE)
    names, numbers = np.unique(sources, return_inverse=True)
    source = np.full(len(features.customer_ids), len(names), dtype=np.int64)
    places, is_live = _places(features, ids)
    source[places[is_live]] = numbers[is_live]
    contacts = contacts_of(features, connection)
    recent = contacts.is_incoming & ~contacts.is_preloaded & (contacts.days <= day)
    recent &= contacts.days > day - _LATELY_DAYS
    acts = np.bincount(contacts.places[recent], minlength=len(source))
    return source * 2 + (acts > 0), 2 * (len(names) + 1)


def channels_used(connection: Connection, history: OrderHistory) -> Integers:
    """Return in how many channels each customer bought, 0 where no sale says its channel.

    One pass over the purchases of every channel but the most frequent.
    """
    purchases, rows = history.purchases, history.rows
    size = history.customers
    if purchases is None or rows is None or not len(purchases):
        return np.zeros(size, dtype=np.int64)
    owners = np.repeat(np.arange(size, dtype=np.int32), np.diff(history.sales.starts))[rows]
    lowest = int(purchases.min())
    channel = np.zeros(int(purchases.max()) - lowest + 1, dtype=np.int8)
    names = [
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT channel FROM purchase WHERE kind = 'sale' GROUP BY 1 ORDER BY count(*) DESC, 1"
        )
    ]
    for number, name in enumerate(names[1:], 1):
        found = connection.execute(
            text("SELECT group_concat(id) FROM purchase WHERE kind = 'sale' AND channel IS :name"), {"name": name}
        ).scalar()
        ids = np.fromstring(found or "", dtype=np.int64, sep=",") - lowest
        channel[ids[(ids >= 0) & (ids < len(channel))]] = min(number, 100)
    used = channel[purchases - lowest]
    count = np.zeros(size, dtype=np.int64)
    for number, name in enumerate(names[:101]):
        if name:
            count += np.bincount(owners[used == number], minlength=size) > 0
    return count


def _pair(connection: Connection, statement: str) -> tuple[Integers, Integers]:
    row = connection.exec_driver_sql(statement).one()
    first, second = (np.fromstring(cell or "", dtype=np.int64, sep=",") for cell in row)
    return first, second


def _places(features: FeatureTable, ids: Integers) -> tuple[Integers, NDArray[np.bool_]]:
    places = np.searchsorted(features.customer_ids, ids)
    is_live = places < len(features.customer_ids)
    is_live[is_live] = features.customer_ids[places[is_live]] == ids[is_live]
    return places, is_live
