"""A few customers as imports and unification leave them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.builders.import_files import bring, write_table
from tests.builders.small_shop import EVENTS, EVENTS_ROWS, PEOPLE, PEOPLE_ROWS, SALES, SALES_ROWS, ids_of


@pytest.fixture
def shop(services, tmp_path):
    """The services over the shop of these files, and its customers' numbers by first name."""
    bring(services, write_table(tmp_path / "p.csv", PEOPLE, PEOPLE_ROWS), "Boutique")
    bring(services, write_table(tmp_path / "s.csv", SALES, SALES_ROWS), "Boutique")
    bring(services, write_table(tmp_path / "e.csv", EVENTS, EVENTS_ROWS), "Lettre")
    services.rebuild.refresh()
    return SimpleNamespace(services=services, customers=services.customers, ids=ids_of(services))
