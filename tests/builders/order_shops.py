"""Orders as arrays: real ones of CDNOW, and invented shops whose customers keep to a known law."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scoring.history import Ledger, OrderHistory

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Sale = tuple[int, int, int]
"""Customer, epoch day, ten-thousandths."""


def history_of_sales(sales: Iterable[Sale], as_of: int | None = None) -> OrderHistory:
    """Return the history of sales up to a day (None: the last), with a place per customer in ascending order."""
    merged: dict[tuple[int, int], int] = {}
    for customer, day, amount in sales:
        if as_of is None or day <= as_of:
            merged[customer, day] = merged.get((customer, day), 0) + amount
    rows = np.array([(*key, amount) for key, amount in sorted(merged.items())], dtype=np.int64).reshape(-1, 3)
    ids, places = np.unique(rows[:, 0], return_inverse=True)
    none = np.zeros(0, dtype=np.int64)
    last = int(rows[:, 1].max(initial=0)) if as_of is None else as_of
    count, ones = len(ids), np.ones(len(rows), dtype=np.int64)
    ledger = Ledger.of(count, places.astype(np.int64), rows[:, 1].copy(), rows[:, 2].copy(), ones)
    return OrderHistory(day_of_epoch(last), count, ledger, Ledger.of(count, none, none, none, none))


def cdnow_sample(shared_data: Path) -> list[Sale]:
    """Return the orders of the CDNOW sample: 2,357 customers, 1 January 1997 to 30 June 1998."""
    with (shared_data / "cdnow_sample.csv").open(encoding="utf-8") as file:
        return [
            (int(row["customer_id"]), epoch_day(date.fromisoformat(row["date"])), round(float(row["amount"]) * 10_000))
            for row in csv.DictReader(file)
        ]


def invented_sales(
    customers: int, days: int, *, until: int = 20_000, seed: int = 1, leaves: float = 0.1, pause_days: float = 45.0
) -> list[Sale]:
    """Invent customers who come over `days`, buy about every `pause_days` and leave after a purchase by chance."""
    chance: Any = np.random.default_rng(seed)
    sales: list[Sale] = []
    for customer in range(1, customers + 1):
        day = until - int(chance.integers(0, days + 1)) if customer > 2 else until - days
        pause = pause_days * float(chance.gamma(2.0, 0.5))
        while day <= until:
            sales.append((customer, day, int(chance.gamma(4.0, 75_000.0)) + 10_000))
            if chance.random() < leaves:
                break
            day += 1 + int(chance.exponential(pause))
    return sales
