"""What is noise, what comes next, and month by month."""

from __future__ import annotations

import csv
import lzma
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.models.domain.settings import ScorePolicy
from app.models.domain.transition import NO_CLASS, NOT_YET, Matrix, Passage, Projection, Refusal, months_before
from app.models.domain.values import epoch_day
from app.services.scoring.history import Ledger, OrderHistory
from app.services.transitions.noise import halves, noise_shares
from app.services.transitions.projection import projected, projection_of
from app.services.transitions.segmentations import PLAIN
from tests.builders.workspace import add_customer, add_purchase, fill

if TYPE_CHECKING:
    from pathlib import Path

    from app.models.db.engine import Database
    from app.services.container import Services

TODAY = date(2025, 11, 18)
YEAR_AGO = date(2024, 11, 18)


def ledger(rows: list[tuple[int, int, int]], customers: int) -> Ledger:
    cells = np.array(sorted(rows), dtype=np.int64).reshape(-1, 3)
    ones = np.ones(len(cells), dtype=np.int64)
    return Ledger.of(customers, cells[:, 0], cells[:, 1].copy(), cells[:, 2].copy(), ones)


def test_online_retail_keeps_as_much_by_chance_as_published(shared_data: Path, database: Database) -> None:
    """Halves of the last year of Online Retail II keep about 64, 50 and 79 % of the PMG classes."""
    text = lzma.decompress((shared_data / "online_retail_ii.csv.xz").read_bytes()).decode()
    orders: dict[tuple[str, str], tuple[int, int]] = {}
    for row in csv.DictReader(text.splitlines()):
        if row["Customer ID"]:
            key = (row["Customer ID"], row["Invoice"])
            day = epoch_day(date.fromisoformat(row["InvoiceDate"][:10]))
            amount = round(int(row["Quantity"]) * float(row["Price"]) * 10_000)
            orders[key] = (day, orders.get(key, (day, 0))[1] + amount)
    places = {customer: place for place, customer in enumerate(sorted({customer for customer, _ in orders}))}
    sold, given_back = (
        [
            (places[customer], *found)
            for (customer, number), found in orders.items()
            if number.startswith("C") is is_back
        ]
        for is_back in (False, True)
    )
    count = len(places)
    history = OrderHistory(date(2011, 12, 9), count, ledger(sold, count), ledger(given_back, count))
    with database.read() as connection:
        shares = noise_shares("pmg", history, ScorePolicy(), connection)
    assert [round(shares[name].kept_share, 2) for name in ("large", "medium", "small")] == pytest.approx(
        [0.64, 0.50, 0.79], abs=0.025
    )


def test_halves_hold_every_purchase_of_the_year_once_and_older_ones_twice() -> None:
    day = epoch_day(TODAY)
    sales = [(customer, day - ago, 100 + ago) for customer in range(40) for ago in (5, 50, 500)]
    refunds = [(customer, day - 49, -10) for customer in range(40)]
    history = OrderHistory(TODAY, 40, ledger(sales, 40), ledger(refunds, 40))
    one, other = halves(history, np.random.default_rng(1))
    for customer in range(40):
        bounds = [(half.sales.starts[customer], half.sales.starts[customer + 1]) for half in (one, other)]
        held = [half.sales.days[low:high].tolist() for half, (low, high) in zip((one, other), bounds, strict=True)]
        assert sorted(held[0] + held[1]) == [day - 500, day - 500, day - 50, day - 5]
        for half, days in zip((one, other), held, strict=True):
            has_refund = half.refunds.starts[customer + 1] > half.refunds.starts[customer]
            assert has_refund == (day - 50 in days), "a refund goes with the purchase before it"


def test_equal_customers_with_many_purchases_keep_their_class(services: Services) -> None:
    """One who brings nearly everything and thirty equal ones: chance moves nobody."""
    with services.database.write() as connection:
        for customer in range(1, 32):
            add_customer(connection, customer)
            for week in range(50):
                add_purchase(connection, customer, TODAY - timedelta(7 * week), 900_000 if customer == 1 else 1_000)
    shares = services.transitions.noise("pmg", TODAY)
    assert shares["small"].kept_share == 1.0
    assert "large" not in shares, "one customer alone says nothing"
    assert services.transitions.noise("activity", TODAY) == {}


def test_noise_is_the_same_each_time(services: Services) -> None:
    fill(services.database, customers=300, purchases_per_customer=8.0)
    first = services.transitions.noise("pmg", TODAY)
    services.transitions._noise.clear()
    assert services.transitions.noise("pmg", TODAY) == first
    assert all(0 < share.kept_share < 1 for share in first.values())


def matrix(cells: dict[tuple[str, str], int], from_on: date = YEAR_AGO, to_on: date = TODAY) -> Matrix:
    passages = {cell: Passage(customers, 0, 0) for cell, customers in cells.items()}
    names = PLAIN["pmg"].classes
    return Matrix(PLAIN["pmg"], from_on, to_on, (*names, NOT_YET), names, passages)


def test_projection_by_hand() -> None:
    # A year ago 10 large: 6 stayed, 4 became small; 20 small: 15 stayed, 5 large; 8 new ones, all small.
    year = matrix({("large", "large"): 6, ("large", "small"): 4, ("small", "small"): 15, ("small", "large"): 5,
                   (NOT_YET, "small"): 8})  # fmt: skip
    found = projection_of(year, None)
    # Now 11 large and 27 small: large 11·0.6 + 27·0.25 = 13.35; small 11·0.4 + 27·0.75 + 8 = 32.65.
    assert found.customers == {"large": 13, "medium": 0, "small": 33, NO_CLASS: 0}
    assert (found.total, found.newcomers, found.on, found.past) == (46, 8, date(2026, 11, 18), None)


def test_how_the_projection_would_have_done() -> None:
    before = matrix({("large", "large"): 5, ("large", "small"): 5, (NOT_YET, "large"): 4}, date(2023, 11, 18), YEAR_AGO)
    year = matrix({("large", "large"): 9, ("small", "small"): 5, (NOT_YET, "large"): 1})
    past = projection_of(year, before).past
    assert past is not None
    # A year ago 9 large and 5 small: large 9·0.5 + 4 = 8.5, small 9·0.5 + 5 = 9.5; seen: 10 and 5.
    assert sum(past.announced.values()) == 18
    assert past.seen == {"large": 10, "small": 5}
    assert past.mean_error == pytest.approx((abs(past.announced["large"] - 10) + abs(past.announced["small"] - 5)) / 2)


def test_a_class_nobody_was_in_stays() -> None:
    assert projected(matrix({("large", "large"): 2}), {"large": 2, "medium": 7, "small": 0, NO_CLASS: 0}) == {
        "large": 2,
        "medium": 7,
        "small": 0,
        NO_CLASS: 0,
    }


def test_projection_adds_up_on_a_shop_and_is_refused_before_its_time(services: Services) -> None:
    fill(services.database, customers=300, days=1095)
    found = services.transitions.projection("rfm", TODAY)
    assert isinstance(found, Projection)
    year = services.transitions.matrix("rfm", YEAR_AGO, TODAY)
    assert found.total == year.customers_after + year.row_total(NOT_YET).customers == sum(found.customers.values())
    assert found.past is not None
    early = services.transitions.projection("rfm", date(2023, 6, 1))
    assert isinstance(early, Refusal)
    assert early.code == "too_short"
    assert early.params["from_on"] == months_before(early.params["since_on"], -12)
    between = services.transitions.projection("rfm", months_before(TODAY, 14))
    assert isinstance(between, Projection)
    assert between.past is None, "two years of history are needed to look back"


def test_no_projection_without_purchases(services: Services) -> None:
    assert services.transitions.projection("rfm", TODAY) == Refusal("no_purchases")


@pytest.mark.parametrize("segmentation", ["rfm", "pmg", "email_activity"])
def test_each_month_of_the_flow_is_the_matrix_of_its_days(services: Services, segmentation: str) -> None:
    fill(services.database, customers=120)
    flow = services.transitions.flow(segmentation, TODAY)
    assert flow.days[0] == YEAR_AGO
    assert flow.days[-1] == TODAY
    assert len(flow.steps) == 12
    for one, other in zip(flow.days, flow.days[1:], strict=False):
        step = next(step for step in flow.steps if step.from_on == one)
        assert step == services.transitions.matrix(segmentation, one, other)
    for one, other in zip(flow.steps, flow.steps[1:], strict=False):
        for name in flow.segmentation.classes:
            assert one.column_total(name).customers == other.row_total(name).customers


def test_months_before_ends_with_the_month() -> None:
    assert months_before(date(2025, 3, 31), 1) == date(2025, 2, 28)
    assert months_before(date(2024, 2, 29), 12) == date(2023, 2, 28)
    assert months_before(date(2025, 11, 18), -12) == date(2026, 11, 18)
    assert months_before(date(2025, 1, 5), 1) == date(2024, 12, 5)
