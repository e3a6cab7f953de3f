"""What orders hold and their channels, 65,536 orders in a row: read in a tenth of the time that rows take.

A pack is two arrays by purchase id: what `order_basket` says (int64, UNWRITTEN where it says nothing) and the place of
the channel in setting basket_channels (uint8). `fill_baskets` keeps them in step with order_basket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import Connection, text

from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Integers = NDArray[np.signedinteger]

BLOCK_BITS: Final = 16
UNWRITTEN: Final = -1
OTHER_CHANNELS: Final = 254
"""What channels share that have no place of their own."""
NO_CHANNEL: Final = 255
"""Place of an order that is not written yet."""

_BLOCK: Final = 1 << BLOCK_BITS
_CHANNELS: Final = "basket_channels"
_MISSING: Final = """WITH RECURSIVE block (number) AS (
        SELECT min(purchase_id) >> :bits FROM order_basket UNION ALL
        SELECT number + 1 FROM block WHERE number < (SELECT max(purchase_id) >> :bits FROM order_basket))
    SELECT number FROM block WHERE number IS NOT NULL AND number NOT IN (SELECT block FROM basket_pack)"""
_ROWS: Final = """SELECT group_concat(b.purchase_id), group_concat(b.holds), group_concat(coalesce(c.place, :other))
    FROM order_basket AS b JOIN purchase AS p ON p.id = b.purchase_id
        LEFT JOIN temp.channel_place AS c ON c.channel IS p.channel
    WHERE b.purchase_id >= :low AND b.purchase_id < :high"""


def pack_baskets(connection: Connection) -> None:
    """Write the packs that are missing; a pack whose orders changed has been taken away before."""
    missing = [int(row[0]) for row in connection.execute(text(_MISSING), {"bits": BLOCK_BITS})]
    if not missing:
        return
    _place_channels(connection)
    for block in missing:
        low = block << BLOCK_BITS
        row = connection.execute(text(_ROWS), {"low": low, "high": low + _BLOCK, "other": OTHER_CHANNELS}).one()
        holds = np.full(_BLOCK, UNWRITTEN, dtype="<i8")
        channels = np.full(_BLOCK, NO_CHANNEL, dtype=np.uint8)
        if row[0] is not None:
            ids, held, places = (np.fromstring(cell, dtype=np.int64, sep=",") for cell in row)
            holds[ids - low], channels[ids - low] = held, places
        values = {"block": block, "holds": holds.tobytes(), "channels": channels.tobytes()}
        connection.execute(text("INSERT INTO basket_pack VALUES (:block, :holds, :channels)"), values)
    connection.exec_driver_sql("DROP TABLE temp.channel_place")


def forget_packs(connection: Connection, blocks: Iterable[int] | None = None) -> None:
    """Take packs away, all of them or some."""
    if blocks is None:
        connection.exec_driver_sql("DELETE FROM basket_pack")
        return
    for block in blocks:
        connection.execute(text("DELETE FROM basket_pack WHERE block = :block"), {"block": block})


def packed_holds(connection: Connection, purchases: Integers) -> Integers:
    """Return what each purchase holds as far as packs tell, UNWRITTEN elsewhere."""
    return _packed(connection, purchases, "holds", np.dtype("<i8"), UNWRITTEN)


def packed_channels(connection: Connection, purchases: Integers) -> NDArray[np.uint8]:
    """Return the number of the channel of each purchase, NO_CHANNEL where no pack tells."""
    return _packed(connection, purchases, "channels", np.dtype(np.uint8), NO_CHANNEL)


def channel_places(connection: Connection) -> list[str]:
    """Return the channels in the order of their numbers."""
    return list(get_setting(connection, _CHANNELS) or [])


def _packed(connection: Connection, purchases: Integers, column: str, kind: np.dtype, unknown: int) -> np.ndarray:
    if not len(purchases):
        return np.zeros(0, dtype=kind)
    first, last = int(purchases.min()) >> BLOCK_BITS, int(purchases.max()) >> BLOCK_BITS
    found = np.full((last - first + 1) << BLOCK_BITS, unknown, dtype=kind)
    rows = connection.execute(
        text(f"SELECT block, {column} FROM basket_pack WHERE block BETWEEN :first AND :last"),
        {"first": first, "last": last},
    )
    for block, packed in rows:
        start = (block - first) << BLOCK_BITS
        found[start : start + _BLOCK] = np.frombuffer(packed, dtype=kind)
    return found[purchases - (first << BLOCK_BITS)]


def _place_channels(connection: Connection) -> None:
    """Give each channel a number for ever, and make the temporary table channel_place(channel, place)."""
    known = channel_places(connection)
    statement = "SELECT channel FROM purchase WHERE kind = 'sale' GROUP BY 1 ORDER BY count(*) DESC, 1"
    known += [row[0] for row in connection.exec_driver_sql(statement) if row[0] not in known]
    known = known[:OTHER_CHANNELS]
    set_setting(connection, _CHANNELS, known)
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.channel_place")
    connection.exec_driver_sql("CREATE TEMP TABLE channel_place (channel TEXT UNIQUE, place INTEGER NOT NULL)")
    places = [(channel, place) for place, channel in enumerate(known)]
    connection.exec_driver_sql("INSERT INTO temp.channel_place VALUES (?, ?)", places)
