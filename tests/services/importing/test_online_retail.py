"""A million real invoice lines: the published figures, to the cent."""

from __future__ import annotations

import lzma
import shutil
from datetime import date

import pytest

from app.models.domain.ports import NoProgress
from app.models.domain.values import cents
from app.services.container import Services
from app.services.import_job import import_and_derive
from tests.builders.import_files import one, plan_of, query
from tests.fakes import FixedClock


@pytest.fixture(scope="module")
def retail(shared_data, tmp_path_factory):
    """The workspace after the one import, the day after the last line, and the report."""
    folder = tmp_path_factory.mktemp("retail")
    path = folder / "online_retail_ii.csv"
    with lzma.open(shared_data / "online_retail_ii.csv.xz") as packed, path.open("wb") as plain:
        shutil.copyfileobj(packed, plain, 1 << 20)
    services = Services.create(folder / "retail.clientele", FixedClock(date(2011, 12, 10)))
    report = import_and_derive(services, [plan_of(services, path)], NoProgress())[0]
    path.unlink()
    yield services, report
    services.close()


def test_every_line_is_in_and_the_sum_is_exact(retail):
    services, report = retail
    assert (report.kind, report.rows, report.imported, report.rejected_count) == ("purchases", 1_044_847, 1_044_847, 0)
    assert report.counts["lines"] == 1_044_847
    assert report.money_e4 == 189_097_441_180  # some prices have tenths of a penny
    assert cents(report.money_e4) == 1_890_974_412
    assert one(services.database, "SELECT sum(net_e4) FROM purchase WHERE is_live = 1") == report.money_e4
    assert one(services.database, "SELECT sum(amount_e4) FROM purchase_line") == report.money_e4


def test_its_customers_are_customers(retail):
    services, report = retail
    assert report.counts["records"] == 5_942
    assert services.customers.totals() == (5_881, 61)


def test_invoices_that_begin_with_c_are_refunds(retail):
    services, _ = retail
    assert one(services.database, "SELECT count(*) FROM purchase WHERE order_key LIKE 'C%' AND kind <> 'refund'") == 0
    credit = "SELECT count(*) FROM purchase p JOIN purchase_line l ON l.purchase_id = p.id WHERE p.order_key LIKE 'C%'"
    assert one(services.database, credit) == 19_165


def test_lines_without_customer_are_anonymous(retail):
    services, report = retail
    lines = query(
        services.database,
        """SELECT sum(p.line_count), sum(p.net_e4) FROM purchase p WHERE p.record_id IS NULL AND p.is_live = 1""",
    )
    assert lines == [(235_287, report.anonymous_e4)]
    with_customer = one(services.database, "SELECT sum(net_e4) FROM customer_order")
    assert with_customer + report.anonymous_e4 == report.money_e4


def test_every_customer_with_a_sale_has_its_class(retail):
    services, _ = retail
    assert one(services.database, "SELECT count(*) FROM customer_score WHERE score_id = 'rfm' AND class <> ''") == 5_881
