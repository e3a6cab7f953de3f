"""Everything derived, made anew: the day of the figures, stopping, staleness, and no difference to step by step."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.domain.errors import Cancelled
from app.services.integrity import check, digests
from tests.builders.import_files import StopsAt, bring, dump, in_force, one, write_table
from tests.builders.small_shop import PEOPLE, PEOPLE_ROWS, SALES, SALES_ROWS


@pytest.fixture
def shop(services, tmp_path):
    bring(services, write_table(tmp_path / "p.csv", PEOPLE, PEOPLE_ROWS), "Boutique")
    bring(services, write_table(tmp_path / "s.csv", SALES, SALES_ROWS), "Boutique")
    return services


def test_evidence_is_not_shown_before_it_is_derived(shop, clock):
    assert shop.rebuild.needs_refresh()
    assert shop.workspace.is_stale()
    assert shop.customers.totals() == (0, 0)
    report = shop.rebuild.refresh()
    assert (report.profiles, report.as_of) == (5, clock.today())
    assert not shop.rebuild.needs_refresh()
    assert shop.customers.totals() == (3, 2)


def test_a_new_day_needs_a_refresh(shop, clock):
    shop.rebuild.refresh()
    clock.advance(1)
    assert shop.rebuild.needs_refresh()
    assert not shop.workspace.is_stale()
    shop.rebuild.refresh()
    assert shop.customers.search("lefevre")[0].silence_days == 55


def test_an_untouched_workspace_needs_none(services):
    assert not services.rebuild.needs_refresh()
    assert services.rebuild.refresh().profiles == 0


def test_looking_at_another_day_and_back(shop, clock):
    shop.rebuild.refresh()
    today = in_force(shop.database)
    shop.rebuild.look_at(date(2025, 4, 1))
    row = shop.customers.search("lefevre")[0]
    assert (row.purchase_count, row.revenue_cents, row.silence_days) == (2, 5_000, 7)
    assert shop.customers.totals() == (1, 4)
    assert (shop.workspace.figures_on(), shop.workspace.is_today()) == (date(2025, 4, 1), False)
    assert check(shop).differing == ()
    shop.rebuild.look_at(clock.today())
    assert in_force(shop.database) == today


@pytest.mark.parametrize("phase", ["unifying", "profiles", "scores"])
def test_stopped_it_leaves_everything_as_it_was(shop, tmp_path, phase):
    shop.rebuild.refresh()
    more = [row.replace("C-10", "C-20").replace(";Ana;", ";Anna;") for row in PEOPLE_ROWS]
    bring(shop, write_table(tmp_path / "more.csv", PEOPLE, more), "Boutique")
    before = dump(shop.database)
    with pytest.raises(Cancelled):
        shop.rebuild.refresh(StopsAt(phase=phase))
    assert dump(shop.database) == before
    assert shop.rebuild.needs_refresh()


def test_refreshing_twice_is_refreshing_once(shop):
    shop.rebuild.refresh()
    with shop.database.read() as connection:
        before = digests(connection)
    shop.rebuild.refresh()
    with shop.database.read() as connection:
        assert digests(connection) == before


def test_customers_without_record_in_force_have_no_profile(shop):
    shop.rebuild.refresh()
    for batch in shop.importing.batches():
        shop.importing.withdraw(batch.batch_id)
    shop.rebuild.refresh()
    for table in (
        "profile",
        "profile_search",
        "profile_words",
        "customer_consent",
        "customer_custom",
        "customer_order",
        "customer_feature",
        "customer_score",
    ):
        assert one(shop.database, f"SELECT count(*) FROM {table}") == 0, table
