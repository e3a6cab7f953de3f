"""The check finds what does not equal a rebuild, and leaves no trace of looking."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.services.integrity import DERIVED, check
from tests.builders.import_files import bring, bring_and_derive, dump, write_table
from tests.builders.small_shop import PEOPLE, PEOPLE_ROWS, SALES, SALES_ROWS


@pytest.fixture
def shop(services, tmp_path):
    bring(services, write_table(tmp_path / "p.csv", PEOPLE, PEOPLE_ROWS), "Boutique")
    bring_and_derive(services, write_table(tmp_path / "s.csv", SALES, SALES_ROWS), "Boutique")
    return services


def test_a_sound_workspace(shop):
    before = dump(shop.database)
    report = check(shop)
    assert report.as_row() == {"customers": 5, "records": 5, "purchases": 7, "differing": ()}
    assert dump(shop.database) == before


FALSIFIED = {
    "profile": "UPDATE profile SET city = 'Nulle part' WHERE customer_id = 1",
    "unusable_address": "INSERT INTO unusable_address VALUES ('anne@example.org', '2025-04-22')",
    "customer_consent": "DELETE FROM customer_consent WHERE customer_id = 2",
    "customer_custom": "INSERT INTO customer_custom VALUES (1, 1, 'x', 1)",
    "customer_order": "UPDATE customer_order SET net_e4 = net_e4 + 1 WHERE customer_id = 2",
    "customer_feature": "UPDATE customer_feature SET purchase_count = 9 WHERE customer_id = 3",
    "customer_score": "UPDATE customer_score SET value = 0 WHERE score_id = 'rfm' AND customer_id = 1",
}


def test_every_derived_table_is_looked_at():
    assert set(FALSIFIED) == set(DERIVED)


@pytest.mark.parametrize("table", FALSIFIED)
def test_a_falsified_table_is_named(shop, table):
    with shop.database.write() as connection:
        assert connection.execute(text(FALSIFIED[table])).rowcount
    assert check(shop).differing == (table,)
    shop.rebuild.refresh()
    assert check(shop).differing == ()


def test_rows_that_refer_to_nothing_are_damage(shop):
    raw_write(shop, "DELETE FROM source WHERE id = 1")
    with pytest.raises(KnownError) as caught:
        check(shop)
    assert caught.value.code == "workspace_damaged"


def raw_write(services, statement):
    from app.models.db import driver

    connection = driver.connect(services.path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    connection.close()
