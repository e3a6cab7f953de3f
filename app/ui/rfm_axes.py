"""Titles of the rows and columns of the RFM grid, from the limits between its marks."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.formats import NOTHING, whole_number

if TYPE_CHECKING:
    from app.models.domain.score import RfmGrid

MARKS = (5, 4, 3, 2, 1)


def recency_titles(grid: RfmGrid) -> list[str]:
    """Return the spans of days since the last purchase, the most recent (mark 5) first."""
    limits = grid.recency_bounds_days
    if not limits:
        return [whole_number(mark) for mark in MARKS]
    first = QCoreApplication.translate("RfmAxes", "{days} d or less").format(days=whole_number(limits[0]))
    last = QCoreApplication.translate("RfmAxes", "over {days} d").format(days=whole_number(limits[-1]))
    spans = [_span(lower + 1, upper, "d") for lower, upper in itertools.pairwise(limits)]
    return [first, *spans, last]


def frequency_titles(grid: RfmGrid) -> list[str]:
    """Return the spans of numbers of purchases, the fewest (mark 1) first."""
    limits = grid.frequency_bounds
    if not limits:
        return [whole_number(mark) for mark in reversed(MARKS)]
    last = QCoreApplication.translate("RfmAxes", "{count}+").format(count=whole_number(limits[-1]))
    spans = [_span(lower, upper - 1, "") for lower, upper in zip((1, *limits), limits, strict=False)]
    return [*spans, last]


def cell_rule(recency: int, frequency: int) -> list[dict[str, object]]:
    """Return the two conditions that make a cell of the grid."""
    return [
        {"field": "rfm_recency", "op": "exactly", "value": recency},
        {"field": "rfm_frequency", "op": "exactly", "value": frequency},
    ]


def _span(least: int, most: int, unit: str) -> str:
    if most < least:
        return NOTHING
    if unit:
        text = QCoreApplication.translate("RfmAxes", "{least} to {most} d")
        return text.format(least=whole_number(least), most=whole_number(most))
    if least == most:
        return whole_number(least)
    text = QCoreApplication.translate("RfmAxes", "{least} to {most}")
    return text.format(least=whole_number(least), most=whole_number(most))
