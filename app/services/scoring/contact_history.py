"""All contacts that scores look at, up to a day, in a few arrays. One pass over the events, kept with the features."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.models.domain.values import epoch_day
from app.services.scoring.preloaded import IS_PRELOADED

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import FeatureTable

    Integers = NDArray[np.signedinteger]
    Flags = NDArray[np.bool_]

KINDS: Final = (
    "sent", "opened", "clicked", "replied", "visited", "called", "referred", "reviewed", "answered", "nps", "loyalty",
    "unsubscribed", "complained",
)  # fmt: skip

_MEMO: Final = "contacts"
_BLOCK: Final = 16_384
_DAY_ZERO: Final = 4_000_000
_DAY_BITS: Final = 23
_KIND_BITS: Final = 4
_DAY: Final = "CAST(julianday(e.happened_on) - 2440587.5 AS INTEGER)"
_KIND: Final = " ".join(f"WHEN '{kind}' THEN {number}" for number, kind in enumerate(KINDS))
_EVENTS: Final = f"""
    SELECT group_concat((((e.record_id << {_DAY_BITS}) + {_DAY} + {_DAY_ZERO}) << {_KIND_BITS + 3})
            + ((CASE e.kind {_KIND} END) << 3) + ((e.direction = 'in') << 2) + ((e.channel = 'email') << 1)
            + (e.kind = 'opened' AND {IS_PRELOADED})),
        group_concat(coalesce(m.code, -{_DAY} - {_DAY_ZERO}))
    FROM contact_event AS e LEFT JOIN temp.campaign_code AS m ON m.campaign = e.campaign
    WHERE e.id >= :low AND e.id < :high AND e.is_live = 1 AND e.happened_on <= :on
        AND e.kind IN ({", ".join(f"'{kind}'" for kind in KINDS)})"""
"""Record, day, kind and three marks in one number, and what tells messages apart: the campaign, else the day."""


@dataclass(frozen=True, slots=True)
class ContactHistory:
    """One entry per event of a live customer; `places` in the table of features, `kinds` in KINDS, epoch days.

    `messages` are equal for events of one campaign, or of one day where none is known. An open is preloaded when a
    mail program fetched it by itself.
    """

    places: Integers
    kinds: Integers
    days: Integers
    messages: Integers
    is_incoming: Flags
    is_email: Flags
    is_preloaded: Flags

    def of_kind(self, *kinds: str) -> Flags:
        """Tell which events are of these kinds."""
        return np.isin(self.kinds, [KINDS.index(kind) for kind in kinds])


def contacts_of(features: FeatureTable, connection: Connection) -> ContactHistory:
    """Return the contacts of the customers of a table of features; read at the first call."""
    kept = features.memo.get(_MEMO)
    if not isinstance(kept, ContactHistory):
        kept = features.memo[_MEMO] = _read(features, connection)
    return kept


def _read(features: FeatureTable, connection: Connection) -> ContactHistory:
    place_of = _places_of_records(features.customer_ids, connection)
    lowest, highest = connection.exec_driver_sql("SELECT min(id), max(id) FROM contact_event").one()
    coded: list[Integers] = [np.zeros(0, dtype=np.int64)]
    messages: list[Integers] = [np.zeros(0, dtype=np.int64)]
    if lowest is not None:
        _code_campaigns(connection)
        for low in range(lowest, highest + 1, _BLOCK):
            params = {"low": low, "high": low + _BLOCK, "on": features.as_of.isoformat()}
            row = connection.execute(text(_EVENTS), params).one()
            if row[0] is not None:
                coded.append(np.fromstring(row[0], dtype=np.int64, sep=","))
                messages.append(np.fromstring(row[1], dtype=np.int64, sep=","))
        connection.exec_driver_sql("DROP TABLE temp.campaign_code")
    return _unpacked(np.concatenate(coded), np.concatenate(messages), place_of, epoch_day(features.as_of))


def _unpacked(coded: Integers, messages: Integers, place_of: Integers, day: int) -> ContactHistory:
    records = coded >> (_DAY_BITS + _KIND_BITS + 3)
    places = np.where(records < len(place_of), place_of[np.minimum(records, len(place_of) - 1)], -1)
    is_live = places >= 0
    coded, messages, places = coded[is_live], messages[is_live], places[is_live]
    days = ((coded >> (_KIND_BITS + 3)) & ((1 << _DAY_BITS) - 1)) - _DAY_ZERO
    return ContactHistory(
        places,
        (coded >> 3) & ((1 << _KIND_BITS) - 1),
        np.minimum(days, day),
        messages,
        (coded >> 2) & 1 == 1,
        (coded >> 1) & 1 == 1,
        coded & 1 == 1,
    )


def _code_campaigns(connection: Connection) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.campaign_code")
    connection.exec_driver_sql("CREATE TEMP TABLE campaign_code (code INTEGER PRIMARY KEY, campaign TEXT UNIQUE)")
    connection.exec_driver_sql(
        "INSERT INTO temp.campaign_code (campaign) "
        "SELECT DISTINCT campaign FROM contact_event WHERE campaign IS NOT NULL"
    )


def _places_of_records(customer_ids: Integers, connection: Connection) -> Integers:
    """Return the place of each record's customer by record id, −1 for none."""
    cursor = connection.exec_driver_sql(
        "SELECT group_concat(record_id), group_concat(customer_id) FROM record_customer"
    ).one()
    if cursor[0] is None:
        return np.full(1, -1, dtype=np.int64)
    records, owners = (np.fromstring(cell, dtype=np.int64, sep=",") for cell in cursor)
    found = np.full(int(records.max()) + 1, -1, dtype=np.int64)
    places = np.searchsorted(customer_ids, owners)
    is_live = places < len(customer_ids)
    is_live[is_live] = customer_ids[places[is_live]] == owners[is_live]
    found[records[is_live]] = places[is_live]
    return found
