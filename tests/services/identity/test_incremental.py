"""A new file is matched against the customers that there are; the outcome is that of linking everything anew."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from app.models.db.engine import create_workspace
from app.models.domain.ports import NoProgress
from app.services.identity.service import IdentityService
from tests.builders.families import families
from tests.builders.febrl_like import febrl_like
from tests.builders.workspace import ensure_source
from tests.services.identity.test_identity_service import add_records

FIELDS = ("first_name", "last_name", "email", "phone", "street", "postcode", "city", "birth_on", "card", "company_id")
TABLES = ("record_customer", "identity_pair", "customer_household", "customer_forward", "customer")
SHARED = "shop@marche-provence.fr"


def everything(database):
    with database.read() as connection:
        found = {t: connection.exec_driver_sql(f"SELECT * FROM {t} ORDER BY 1, 2").fetchall() for t in TABLES}
    return found | {"customer": [row[0] for row in found["customer"]]}


def values_of(record):
    return {name: value for name in FIELDS if (value := getattr(record, name))}


def odd_values(rng, values):
    """What real files hold beside clean fields: values shared by many, names in one field, days that fill a gap."""
    dice = rng.random()
    if dice < 0.03:
        return values | {"email": SHARED}
    if dice < 0.06:
        return values | {"phone": "+33491000000"}
    if dice < 0.15 and "first_name" in values and "last_name" in values:
        order = ("first_name", "last_name") if rng.random() < 0.5 else ("last_name", "first_name")
        return values | {"first_name": None, "last_name": f"{values[order[0]]} {values[order[1]]}"}
    if dice < 0.17:
        return values | {"birth_on": "1985-01-01"}
    return {} if dice < 0.18 else values


class Shop:
    """Two workspaces with the same history: one links what is new, the other one everything each time."""

    def __init__(self, folder, clock, seed, people):
        self.rng = Random(seed)
        self.databases = [create_workspace(folder / f"{name}.clientele") for name in ("new", "all")]
        self.identities = [IdentityService(database, clock) for database in self.databases]
        names = ("french", "english", "invented", "damaged")[seed % 4]
        if names == "damaged":  # files without families, full of wrong entries
            records, _ = febrl_like(seed, people // 2, people // 2, 3)
        else:
            records, _ = families(seed, people, names)
        self.waiting = [(r.record_id, odd_values(self.rng, values_of(r))) for r in records]
        self.rng.shuffle(self.waiting)
        self.live: dict[int, dict[str, Any]] = {}
        self.gone: dict[int, dict[str, Any]] = {}
        self.keys: list[str] = []
        for database in self.databases:
            with database.write() as connection:
                ensure_source(connection)

    def come(self, count):
        batch, self.waiting = dict(self.waiting[:count]), self.waiting[count:]
        for database in self.databases:
            add_records(database, batch)
        self.live |= batch

    def leave(self, count):
        chosen = self.rng.sample(sorted(self.live), min(count, len(self.live)))
        self._set_current(chosen, 0)
        self.gone |= {record: self.live.pop(record) for record in chosen}

    def come_back(self, count):
        chosen = self.rng.sample(sorted(self.gone), min(count, len(self.gone)))
        self._set_current(chosen, 1)
        self.live |= {record: self.gone.pop(record) for record in chosen}

    def change(self, count):
        """A later file says something else: another version of the record is in force."""
        others = [values for values in self.live.values() if values]
        for record in self.rng.sample(sorted(self.live), min(count, len(self.live))):
            values = {**self.live[record], **self.rng.choice(others)} if self.rng.random() < 0.7 else self.live[record]
            self.live[record] = values
            names = ", ".join([*values, "note"])
            for database in self.databases:
                with database.write() as connection:
                    connection.exec_driver_sql(
                        "UPDATE record_version SET is_current = 0 WHERE record_id = ?", (record,)
                    )
                    connection.exec_driver_sql(
                        "INSERT INTO record_version (record_id, batch_id, row_number, content_key, is_current, "
                        f"{names}) VALUES (?, 1, 1, 1, 1, {', '.join('?' * (len(values) + 1))})",
                        (record, *values.values(), None),
                    )

    def decide(self, count):
        for case in self.identities[0].review_queue(count):
            if not self.live.keys() >= set(case.record_ids):
                continue
            kind = self.rng.choice(("same", "different"))
            for identity in self.identities:
                identity.decide(case.record_ids, kind)
        two = self.rng.sample(sorted(self.live), 2)
        kind = self.rng.choice(("same", "different", "household"))
        for identity in self.identities:
            identity.decide_many([(two[0], two[1], kind)], NoProgress())

    def take_back(self):
        known = [row.group_key for row in self.identities[0].decisions() if not row.is_withdrawn]
        if known:
            place = self.rng.randrange(len(known))
            for identity in self.identities:
                keys = [row.group_key for row in identity.decisions() if not row.is_withdrawn]
                identity.undo_decision(keys[place])

    def _set_current(self, records, is_current):
        for database in self.databases:
            with database.write() as connection:
                for record in records:
                    connection.exec_driver_sql(
                        "UPDATE record_version SET is_current = ? WHERE id = "
                        "(SELECT max(id) FROM record_version WHERE record_id = ?)",
                        (is_current, record),
                    )

    def link(self):
        new, anew = self.identities
        with self.databases[0].write(bulk=True) as connection:
            report = new.unify_in(connection, NoProgress())
        other = anew.unify(NoProgress())
        assert (report.pairs, report.to_review, report.customers) == (other.pairs, other.to_review, other.customers)
        found, expected = (everything(database) for database in self.databases)
        for table in TABLES:
            assert found[table] == expected[table], table

    def close(self):
        for database in self.databases:
            database.close()


@pytest.fixture
def shop_of(tmp_path, clock):
    shops = []

    def make(seed, people):
        shops.append(Shop(tmp_path, clock, seed, people))
        return shops[-1]

    yield make
    for shop in shops:
        shop.close()


def test_nothing_new_changes_nothing(shop_of):
    shop = shop_of(5, 300)
    shop.come(200)
    shop.link()
    before = everything(shop.databases[0])
    shop.link()
    assert everything(shop.databases[0]) == before


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_files_that_come_change_and_leave_give_what_linking_all_gives(shop_of, seed):
    shop = shop_of(seed, 700)
    shop.come(300)
    shop.link()
    acts = [
        lambda: shop.come(shop.rng.randrange(1, 60)),
        lambda: shop.leave(shop.rng.randrange(1, 30)),
        lambda: shop.come_back(shop.rng.randrange(1, 30)),
        lambda: shop.change(shop.rng.randrange(1, 15)),
        lambda: shop.decide(2),
        shop.take_back,
    ]
    for _ in range(8):
        for act in shop.rng.sample(acts, 2):
            act()
        shop.link()


@pytest.mark.parametrize("seed", [4, 7])
def test_after_a_decision_everything_is_as_if_all_had_been_linked_anew(shop_of, seed):
    shop = shop_of(seed, 700)
    shop.come(400)
    shop.link()
    decided, anew = shop.identities
    for kind in ("same", "different", "household", "not_household"):
        asked = [case.record_ids for case in decided.review_queue(2)]
        asked += [tuple(sorted(shop.rng.sample(sorted(shop.live), 2)))]  # hardly any evidence for these two
        for a, b, *_others in asked:
            for identity in shop.identities:
                identity.decide_many([(a, b, kind)], NoProgress())
            anew.unify(NoProgress())
            assert everything(shop.databases[0]) == everything(shop.databases[1])
    shop.take_back()
    anew.unify(NoProgress())
    assert everything(shop.databases[0]) == everything(shop.databases[1])


def test_contents_that_are_overwritten_or_deleted_are_read_again(shop_of):
    shop = shop_of(4, 300)
    shop.come(250)
    shop.link()
    written, deleted = shop.rng.sample(sorted(shop.live), 2)
    for database in shop.databases:
        with database.write() as connection:
            connection.exec_driver_sql(
                "UPDATE record_version SET first_name = NULL, email = NULL, last_name = 'Effacé' WHERE record_id = ?",
                (written,),
            )
            connection.exec_driver_sql("DELETE FROM record_version WHERE record_id = ?", (deleted,))
    shop.link()
    with shop.databases[0].read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM identity_touched").scalar_one() == 0


def test_a_state_that_cannot_be_used_is_made_anew(shop_of):
    shop = shop_of(6, 300)
    shop.come(200)
    shop.link()
    with shop.databases[0].write() as connection:
        connection.exec_driver_sql("UPDATE identity_state SET content = x'00' WHERE name = 'fingerprint'")
    shop.come(50)
    shop.link()


def test_an_empty_workspace_is_linked(shop_of):
    shop = shop_of(7, 10)
    shop.link()
    shop.come(10)
    shop.link()
