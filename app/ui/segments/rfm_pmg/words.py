"""What the pictures of RFM and PMG say: sentences, names and rules of what was chosen in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui.formats import customers_count, money_round, percent, whole_number
from app.ui.labels import pmg_label, segment_label
from app.ui.rfm_axes import MARKS, cell_rule, frequency_titles, recency_titles

if TYPE_CHECKING:
    from app.models.domain.rfm_pmg import GridCell, RfmPmgPicture, SizeClass
    from app.models.domain.score import RfmGrid

Place = tuple[int, int]
"""Recency and frequency mark of a cell."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen in a picture: its name, its rule, how many they are and their money."""

    name: str
    rule: dict[str, Any]
    customers: int
    revenue_cents: int
    share: float
    money_share: float


def cell_words(cell: GridCell, picture: RfmPmgPicture, currency: str) -> str:
    """Return a cell as a sentence."""
    text = QCoreApplication.translate(
        "RfmPmg", "{place}: {customers}, {share} of those who bought, {money} in 12 months."
    )
    words = text.format(
        place=place_words((cell.recency, cell.frequency), picture.grid),
        customers=customers_count(cell.customers),
        share=percent(cell.customers / max(picture.marked, 1), 1),
        money=money_round(cell.revenue_12m_cents, currency),
    )
    if not cell.classes:
        return words
    mostly = QCoreApplication.translate("RfmPmg", "Classes: {classes}.")
    named = ", ".join(f"{segment_label(klass)} {whole_number(count)}" for klass, count in cell.classes)
    return f"{words} {mostly.format(classes=named)}"


def place_words(place: Place, grid: RfmGrid) -> str:
    """Return which cell it is."""
    recency = recency_titles(grid)[MARKS.index(place[0])]
    frequency = frequency_titles(grid)[place[1] - 1]
    if frequency == whole_number(1):
        return QCoreApplication.translate("RfmPmg", "Last purchase {recency}, 1 purchase").format(recency=recency)
    text = QCoreApplication.translate("RfmPmg", "Last purchase {recency}, {frequency} purchases")
    return text.format(recency=recency, frequency=frequency)


def cells_choice(places: Sequence[Place], picture: RfmPmgPicture) -> Choice:
    """Return several cells as one choice."""
    chosen = set(places)
    cells = [cell for cell in picture.cells if (cell.recency, cell.frequency) in chosen]
    customers = sum(cell.customers for cell in cells)
    revenue = sum(cell.revenue_12m_cents for cell in cells)
    whole = sum(cell.revenue_12m_cents for cell in picture.cells)
    if len(chosen) == 1:
        name = place_words(places[0], picture.grid)
    else:
        text = QCoreApplication.translate("RfmPmg", "{count} cells of the RFM grid")
        name = text.format(count=whole_number(len(chosen)))
    share = customers / max(picture.marked, 1)
    return Choice(name, cells_rule(chosen), customers, revenue, share, revenue / whole if whole > 0 else 0.0)


def size_choice(size: SizeClass, picture: RfmPmgPicture) -> Choice:
    """Return a PMG class as a choice."""
    customers = sum(one.customers for one in picture.sizes)
    revenue = sum(one.revenue_cents for one in picture.sizes)
    return Choice(
        size_name(size.klass),
        {"all": [{"field": "pmg", "op": "is", "value": size.klass}]},
        size.customers,
        size.revenue_cents,
        size.customers / max(customers, 1),
        size.revenue_cents / revenue if revenue else 0.0,
    )


def size_name(klass: str) -> str:
    """Return what the customers of a size are called."""
    names = {
        "large": QCoreApplication.translate("RfmPmg", "Large customers"),
        "medium": QCoreApplication.translate("RfmPmg", "Medium customers"),
        "small": QCoreApplication.translate("RfmPmg", "Small customers"),
    }
    return names.get(klass, pmg_label(klass))


def cells_rule(places: set[Place]) -> dict[str, Any]:
    """Return the rule of cells: two spans of marks where they make a rectangle, else one part per cell."""
    recencies, frequencies = sorted({place[0] for place in places}), sorted({place[1] for place in places})
    is_whole = len(places) == len(recencies) * len(frequencies)
    if is_whole and _is_span(recencies) and _is_span(frequencies):
        return {"all": [_marks("rfm_recency", recencies), _marks("rfm_frequency", frequencies)]}
    return {"any": [{"all": cell_rule(*place)} for place in sorted(places, reverse=True)]}


def window_words(window_days: int | None) -> str:
    """Return which purchases PMG looks at."""
    if window_days is None:
        return QCoreApplication.translate("RfmPmg", "all purchases ever")
    months = {180: 6, 365: 12, 730: 24}.get(window_days)
    if months is None:
        text = QCoreApplication.translate("RfmPmg", "purchases of the last {days} days")
        return text.format(days=whole_number(window_days))
    text = QCoreApplication.translate("RfmPmg", "purchases of the last {months} months")
    return text.format(months=whole_number(months))


def _is_span(marks: Sequence[int]) -> bool:
    return marks[-1] - marks[0] == len(marks) - 1


def _marks(field: str, marks: Sequence[int]) -> dict[str, Any]:
    if len(marks) == 1:
        return {"field": field, "op": "exactly", "value": marks[0]}
    return {"field": field, "op": "between", "value": [marks[0], marks[-1]]}
