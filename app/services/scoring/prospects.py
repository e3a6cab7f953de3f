"""Facts of prospects and of the channels that customers use: since when known, from which source, how engaged."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.services.scoring.basket_packs import NO_CHANNEL, channel_places, packed_channels
from app.services.scoring.contact_history import KINDS, contacts_of
from app.services.scoring.preloaded import IS_PRELOADED

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import FeatureTable
    from app.services.scoring.history import OrderHistory

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.signedinteger]

LATELY_DAYS: Final = 180
_SINCE: Final = """SELECT group_concat(customer_id), group_concat(CAST(julianday(since_on) - 2440587.5 AS INTEGER))
    FROM profile WHERE since_on IS NOT NULL"""
_SOURCE: Final = """SELECT group_concat(rc.customer_id), group_concat(s.source_id) FROM record_customer AS rc
    JOIN source_record AS s ON s.id = rc.record_id"""
_CHANNEL: Final = "SELECT p.id, p.channel FROM json_each(:ids) AS i JOIN purchase AS p ON p.id = i.value"


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
    source, count = _sources(features, connection)
    contacts = contacts_of(features, connection)
    recent = contacts.is_incoming & ~contacts.is_preloaded & (contacts.days <= day)
    recent &= contacts.days > day - LATELY_DAYS
    acts = np.bincount(contacts.places[recent], minlength=len(source))
    return source * 2 + (acts > 0), 2 * count


def _sources(features: FeatureTable, connection: Connection) -> tuple[Integers, int]:
    """Return the number of each customer's first source, the last number for none, and how many numbers there are."""
    ids, sources = _pair(connection, _SOURCE)
    count = int(sources.max(initial=0)) + 2
    found = np.full(len(features.customer_ids), count - 1, dtype=np.int64)
    places, is_live = _places(features, ids)
    np.minimum.at(found, places[is_live], sources[is_live])
    return found, count


def channels_used(connection: Connection, history: OrderHistory) -> Integers:
    """Return in how many channels each customer bought, 0 without sales. One pass over the purchases."""
    purchases, rows = history.purchases, history.rows
    size = history.customers
    if purchases is None or rows is None or not len(purchases):
        return np.zeros(size, dtype=np.int64)
    owners = np.repeat(np.arange(size, dtype=np.int32), np.diff(history.sales.starts))[rows]
    used = packed_channels(connection, purchases).astype(np.int64)
    unpacked = np.flatnonzero(used == NO_CHANNEL)
    if len(unpacked):
        used[unpacked] = _channels_of(connection, purchases[unpacked])
    count = np.zeros(size, dtype=np.int64)
    for number in np.flatnonzero(np.bincount(used)).tolist():
        count += np.bincount(owners[used == number], minlength=size) > 0
    return count


def _channels_of(connection: Connection, purchases: Integers) -> Integers:
    """Return the numbers of the channels of purchases that no pack holds yet; new channels count on."""
    places: dict[str | None, int] = {name: number for number, name in enumerate(channel_places(connection))}
    rows = connection.execute(text(_CHANNEL), {"ids": json.dumps(purchases.tolist())})
    found = {int(purchase): places.setdefault(name, NO_CHANNEL + 1 + len(places)) for purchase, name in rows}
    return np.array([found[purchase] for purchase in purchases.tolist()], dtype=np.int64)


def _pair(connection: Connection, statement: str) -> tuple[Integers, Integers]:
    row = connection.exec_driver_sql(statement).one()
    first, second = (np.fromstring(cell or "", dtype=np.int64, sep=",") for cell in row)
    return first, second


def _places(features: FeatureTable, ids: Integers) -> tuple[Integers, NDArray[np.bool_]]:
    places = np.searchsorted(features.customer_ids, ids)
    is_live = places < len(features.customer_ids)
    is_live[is_live] = features.customer_ids[places[is_live]] == ids[is_live]
    return places, is_live


def group_of_one(connection: Connection, customer_id: int, as_of: date, count: int) -> int:
    """Return the number that `groups_at` gives one customer on a day, of `count` numbers."""
    source = connection.execute(
        text(
            "SELECT min(s.source_id) FROM record_customer AS rc JOIN source_record AS s ON s.id = rc.record_id "
            "WHERE rc.customer_id = :id"
        ),
        {"id": customer_id},
    ).scalar()
    kinds = ", ".join(f"'{kind}'" for kind in KINDS)
    acts = connection.execute(
        text(
            "SELECT count(*) FROM record_customer AS rc JOIN contact_event AS e ON e.record_id = rc.record_id "
            "WHERE rc.customer_id = :id AND e.is_live = 1 AND e.direction = 'in' AND e.happened_on <= :on "
            f"AND e.happened_on > :after AND e.kind IN ({kinds}) AND NOT (e.kind = 'opened' AND {IS_PRELOADED})"
        ),
        {"id": customer_id, "on": as_of.isoformat(), "after": (as_of - timedelta(LATELY_DAYS)).isoformat()},
    ).scalar_one()
    return int(count // 2 - 1 if source is None else source) * 2 + (int(acts) > 0)
