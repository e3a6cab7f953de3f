from __future__ import annotations

import numpy as np
import pytest

from app.services.scoring.affinity_model import Baskets, bought, habits_at, shop_at, trained

DAY = 20_000
CATEGORIES = ("honey", "soap", "tea")
HONEY, SOAP, TEA = (1 << place for place in range(3))
Order = tuple[int, int, int]
"""Customer, days ago, what it holds."""


def baskets(orders: list[Order]) -> Baskets:
    rows = sorted((customer, DAY - days, holds) for customer, days, holds in orders)
    ids, place = np.unique([row[0] for row in rows], return_inverse=True)
    days, holds = (np.array([row[part] for row in rows], dtype=np.int64) for part in (1, 2))
    return Baskets(ids.astype(np.int64), place.astype(np.int64), days, holds, CATEGORIES)


def shop_of_two_tastes(customers: int = 60) -> list[Order]:
    """Even numbers buy tea every 30 days and soap now and then, odd ones honey."""
    orders: list[Order] = []
    for number in range(1, customers + 1):
        for days in range(number % 30, 400, 30):
            taste = TEA | (SOAP if days > 200 else 0) if number % 2 == 0 else HONEY
            orders.append((number, days, taste))
    return orders


def test_habits_by_hand() -> None:
    found = baskets([(7, 240, TEA), (7, 0, TEA | HONEY), (9, 60, SOAP), (8, 500, SOAP)])
    (habit,) = habits_at(found, DAY)
    assert found.customer_ids[habit.places].tolist() == [7, 9]
    assert habit.count.tolist() == [[1, 0, 2], [0, 1, 0]]
    assert habit.slow[0].tolist() == pytest.approx([1, 0, 1.5])
    assert habit.quick[0].tolist() == pytest.approx([1, 0, 1 + 0.5**4])
    assert habit.since_days[0].tolist() == [0, 0, 0]
    assert habit.in_last.tolist() == [[1, 0, 1], [0, 1, 0]]
    assert habit.silence_days.tolist() == [0, 60]
    assert habit.breadth.tolist() == [1.5, 1]


def test_what_is_bought_together_by_hand() -> None:
    shop = shop_at(baskets([(1, 10, TEA), (1, 20, HONEY), (2, 10, TEA), (3, 10, HONEY), (4, 10, TEA | HONEY)]), DAY)
    assert shop.buyers.tolist() == [3, 0, 3]
    assert shop.customers == 4
    assert shop.together[2].tolist() == pytest.approx([2 / 3, 0, 1])
    assert shop.popularity.tolist() == pytest.approx([3.5 / 6, 0.5 / 6, 3.5 / 6])


def test_what_was_bought_since() -> None:
    found = baskets([(1, 10, TEA), (1, 200, SOAP), (2, 10, HONEY)])
    assert bought(found, np.array([0]), DAY - 90, DAY).tolist() == [[0, 0, 1]]


def test_each_taste_is_learnt() -> None:
    found = baskets(shop_of_two_tastes())
    model = trained(found, DAY)
    assert model is not None
    (habit,) = habits_at(found, DAY)
    chances = model.chances(habit, shop_at(found, DAY))
    likes_tea = found.customer_ids[habit.places] % 2 == 0
    assert set(chances[likes_tea].argmax(1)) == {2}
    assert set(chances[~likes_tea].argmax(1)) == {0}
    assert ((chances >= 0) & (chances <= 1)).all()
    assert chances[likes_tea, 2].mean() > 0.9


def test_later_orders_change_nothing() -> None:
    early = shop_of_two_tastes()
    late: list[Order] = [(number, -5, SOAP | TEA | HONEY) for number in range(1, 61)]
    before, after = baskets(early), baskets(early + late).up_to(DAY)
    first, second = trained(before, DAY), trained(after, DAY)
    assert first is not None
    assert second is not None
    assert first.weights.tolist() == second.weights.tolist()
    assert shop_at(before, DAY).together.tolist() == shop_at(after, DAY).together.tolist()


@pytest.mark.parametrize(
    "orders",
    [[], [(1, 5, TEA)], [(1, 300, TEA)], [(n, 100, TEA) for n in range(200)], [(n, 5000, TEA) for n in range(9)]],
    ids=["nobody", "one", "old", "once", "gone"],
)
def test_nothing_to_learn_from(orders: list[Order]) -> None:
    assert trained(baskets(orders), DAY) is None
