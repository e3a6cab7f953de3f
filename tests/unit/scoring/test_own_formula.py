"""Formulas of users: what they mean, and that nothing but arithmetic is ever read."""

from __future__ import annotations

import math
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from app.services.scoring.own_formula import evaluate, names_in, parse

VALUES = {"orders": np.array([4.0, 0.0, np.nan]), "cents": np.array([100.0, 300.0, 50.0])}
NAMES = frozenset(VALUES)


def worked_out(formula: str) -> list[float]:
    found = np.asarray(evaluate(parse(formula, NAMES), VALUES.__getitem__), dtype=np.float64)
    return np.broadcast_to(found, 3).tolist()


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        ("orders * 2 + cents / 100", [9, 3, None]),
        ("-(orders - 1)", [-3, 1, None]),
        ("cents / orders", [25, None, None]),
        ("known(orders, 7)", [4, 0, 7]),
        ("(orders >= 1) * 10", [10, 0, None]),
        ("min(cents, 120, 80)", [80, 80, 50]),
        ("sqrt(orders) + abs(0 - cents)", [102, 300, None]),
        ("log(orders)", [math.log(5), 0, None]),
        ("3", [3, 3, 3]),
    ],
)
def test_meaning(formula: str, wanted: list[float | None]) -> None:
    for value, expected in zip(worked_out(formula), wanted, strict=True):
        assert math.isnan(value) if expected is None else value == pytest.approx(expected)


@pytest.mark.parametrize(
    ("formula", "code"),
    [
        ("", "formula_empty"),
        ("orders +", "formula_unreadable"),
        ("nobody", "formula_name"),
        ("orders ** 9", "formula_part"),
        ("orders.real", "formula_part"),
        ("orders[0]", "formula_part"),
        ("'a'", "formula_part"),
        ("True", "formula_part"),
        ("1 < orders < 3", "formula_part"),
        ("open(1)", "formula_part"),
        ("min(orders)", "formula_part"),
        ("(lambda: 1)()", "formula_part"),
        ("[x for x in orders]", "formula_part"),
        ("__import__('os')", "formula_part"),
        ("1j", "formula_part"),
        ("(" * 300 + "1" + ")" * 300, "formula_unreadable"),
        ("-" * 90 + "1", "formula_long"),
        ("1+" * 600 + "1", "formula_long"),
    ],
)
def test_what_is_refused(formula: str, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        worked_out(formula)
    assert caught.value.code in {code, "formula_long"}


@given(st.text(max_size=60))
def test_any_text_is_a_formula_or_refused_kindly(text: str) -> None:
    with suppress(KnownError):
        worked_out(text)


def test_names_in_order_of_use() -> None:
    assert names_in(parse("cents / known(orders, 1) + cents", NAMES)) == ("cents", "orders")
