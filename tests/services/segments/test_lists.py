"""Lists made by hand: customers go in and out, follow their joins, and every act is taken back and done again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.undo import undo
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_customer, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.services.container import Services


@pytest.fixture
def shop(services: Services) -> Services:
    with services.database.write() as connection:
        for customer in range(1, 6):
            add_customer(connection, customer)
            add_purchase(connection, customer, TODAY - timedelta(90), 100)
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    return services


def made(changes: Changes) -> int:
    return int(str((changes.params or {})["list_id"]))


def takes_back(services: Services, changes: Changes) -> Changes:
    assert changes.undo is not None
    return undo(services, changes.undo, NoProgress())


def on(list_id: int, op: str = "is") -> dict[str, Any]:
    return {"field": "list", "op": op, "value": [list_id] if "_of" in op else list_id}


def test_customers_go_in_and_out(shop: Services) -> None:
    created = shop.lists.create(" Salon  2025 ", [1, 2, 2, 99])
    salon = made(created)
    assert (created.params or {})["count"] == 2
    added = shop.lists.add(salon, [2, 3])
    assert (added.params or {})["count"] == 1
    removed = shop.lists.remove(salon, [1, 5])
    assert shop.lists.members(salon) == [2, 3]
    (listed,) = shop.lists.all()
    assert (listed.name, listed.customers) == ("Salon 2025", 2)
    assert shop.segments.members(on(salon)) == [2, 3]
    assert shop.segments.members(on(salon, "none_of")) == [1, 4, 5]
    assert shop.segments.members(on(salon), TODAY - timedelta(30)) == []
    back = takes_back(shop, removed)
    assert shop.lists.members(salon) == [1, 2, 3]
    takes_back(shop, added)
    assert shop.lists.members(salon) == [1, 2]
    takes_back(shop, back)
    assert shop.lists.members(salon) == [2]
    takes_back(shop, created)
    assert shop.lists.all() == []
    assert shop.lists.add(made(shop.lists.create("Vide")), [99]).undo is None


def test_lists_are_renamed_and_deleted(shop: Services) -> None:
    salon = made(shop.lists.create("Salon", [1]))
    renamed = shop.lists.rename(salon, "Foire")
    segment = shop.segments.create("De la foire", {"all": [on(salon, "any_of")]})
    refused: list[tuple[Any, tuple[Any, ...], str]] = [
        (shop.lists.create, (" ",), "list_name_missing"),
        (shop.lists.create, ("FOIRE",), "list_name_taken"),
        (shop.lists.delete, (salon,), "list_used"),
        (shop.lists.add, (77, [1]), "list_missing"),
        (shop.lists.members, (77,), "list_missing"),
    ]
    for call, arguments, code in refused:
        with pytest.raises(KnownError) as caught:
            call(*arguments)
        assert caught.value.code == code
    takes_back(shop, segment)
    deleted = shop.lists.delete(salon)
    assert shop.lists.all() == []
    takes_back(shop, deleted)
    takes_back(shop, renamed)
    assert [(each.name, each.customers) for each in shop.lists.all()] == [("Salon", 1)]


def test_members_follow_the_joins_of_their_records(shop: Services) -> None:
    salon = made(shop.lists.create("Salon", [2]))
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE record_customer SET customer_id = 1 WHERE record_id = 2")
        connection.exec_driver_sql("DELETE FROM profile WHERE customer_id = 2")
        connection.exec_driver_sql("INSERT INTO customer_forward VALUES (2, 1)")
    assert shop.lists.members(salon) == [1]
    assert shop.segments.members(on(salon)) == [1]
    assert (shop.lists.add(salon, [2]).params or {})["count"] == 0
