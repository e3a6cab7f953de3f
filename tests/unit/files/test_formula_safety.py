from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.files.formula_safety import is_dangerous, neutralise


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "-",
        "+",
        "-2-3",
        "+33 6 12",
    ],
)
def test_formulas_get_an_apostrophe(cell):
    assert neutralise(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["+33612345678", "-12", "-12,50", "-0.5", "Anne", "a=b", "", "'x", "c@example.org"])
def test_numbers_and_plain_text_stay(cell):
    assert neutralise(cell) == cell


@given(st.text())
def test_nothing_dangerous_is_left(cell):
    assert not is_dangerous(neutralise(cell))
    assert neutralise(neutralise(cell)) == neutralise(cell)
