"""Packs say of every order what its rows say, and follow what changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.services.scoring.affinity_baskets import fill_baskets, read_baskets
from app.services.scoring.basket_packs import NO_CHANNEL, UNWRITTEN, channel_places, packed_channels, packed_holds
from app.services.scoring.columns import read_features
from app.services.scoring.history import history_of
from app.services.scoring.prospects import channels_used
from tests.builders.workspace import add_customer, add_product, add_purchase

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)


def _shop(connection: Connection) -> tuple[int, int, int]:
    add_product(connection, 1, "Sencha", "Thés")
    add_product(connection, 2, "Miel de lavande", "Miels")
    add_customer(connection, 1)
    add_customer(connection, 2)
    return (
        add_purchase(connection, 1, date(2025, 1, 5), 1000, channel="shop", products=(1,)),
        add_purchase(connection, 1, date(2025, 3, 5), 1000, channel="web", products=(1, 2)),
        add_purchase(connection, 2, date(2025, 3, 6), 1000, channel="shop"),
    )


def test_a_pack_holds_what_orders_hold_and_their_channels(database: Database) -> None:
    with database.write() as connection:
        first, second, third = _shop(connection)
        fill_baskets(connection)
        asked = np.array([third, first, second, third + 1])
        assert packed_holds(connection, asked).tolist() == [0, 0b10, 0b11, UNWRITTEN]
        places = packed_channels(connection, asked).tolist()
        names = [channel_places(connection)[place] for place in places[:3]]
        assert (names, places[3]) == (["shop", "shop", "web"], NO_CHANNEL)


def test_an_order_changed_later_changes_its_pack(database: Database) -> None:
    with database.write() as connection:
        _, second, _ = _shop(connection)
        fill_baskets(connection)
        connection.exec_driver_sql("DELETE FROM purchase_line WHERE purchase_id = ? AND line_number = 1", (second,))
        connection.exec_driver_sql("UPDATE purchase SET content_key = -7, channel = 'phone' WHERE id = ?", (second,))
        assert fill_baskets(connection) == 1
        assert packed_holds(connection, np.array([second])).tolist() == [0b01]
        (place,) = packed_channels(connection, np.array([second])).tolist()
        assert channel_places(connection)[place] == "phone"


@pytest.mark.parametrize("is_packed", [True, False])
def test_channels_are_counted_with_and_without_packs(database: Database, *, is_packed: bool) -> None:
    with database.write() as connection:
        _shop(connection)
        if is_packed:
            fill_baskets(connection)
        late = add_purchase(connection, 2, date(2025, 4, 1), 500, channel="phone")
        features = read_features(connection, TODAY)
        assert channels_used(connection, history_of(features, connection)).tolist() == [2, 2]
        assert packed_channels(connection, np.array([late])).tolist() == [NO_CHANNEL]


def test_a_workspace_of_an_older_version_is_packed_at_its_next_rebuild(database: Database) -> None:
    with database.write() as connection:
        first, _, _ = _shop(connection)
        fill_baskets(connection)
        connection.exec_driver_sql("DELETE FROM basket_pack")
        assert fill_baskets(connection) == 0
        assert packed_holds(connection, np.array([first])).tolist() == [0b10]
        assert read_baskets(connection, TODAY).holds.tolist() == [0b10, 0b11, 0]
