"""Where customers will be in a year if the next twelve months resemble the last.

Each class of today moves by the shares of its row a year ago, and as many new customers arrive as did (a Markov chain
of one step with newcomers). A class that nobody was in a year ago stays where it is: nothing is known of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.models.domain.transition import NOT_YET, Matrix, Projection, ProjectionError, months_before

if TYPE_CHECKING:
    from collections.abc import Mapping

YEAR_MONTHS: Final = 12


def projection_of(last_year: Matrix, year_before: Matrix | None) -> Projection:
    """Project from the matrix of the last twelve months; `year_before` (the twelve before) says how good that is."""
    names = last_year.segmentation.classes
    now = {name: last_year.column_total(name).customers for name in names}
    ahead = projected(last_year, now)
    past = None
    if year_before is not None:
        then = {name: year_before.column_total(name).customers for name in names}
        announced = projected(year_before, then)
        shown = [name for name in names if announced[name] or now[name]]
        past = ProjectionError({name: announced[name] for name in shown}, {name: now[name] for name in shown})
    newcomers = last_year.row_total(NOT_YET).customers
    return Projection(months_before(last_year.to_on, -YEAR_MONTHS), ahead, sum(ahead.values()), newcomers, past)


def projected(matrix: Matrix, now: Mapping[str, int]) -> dict[str, int]:
    """Move `now` by the shares of each row and add the newcomers, in whole customers who add up."""
    names = matrix.segmentation.classes
    moved = {name: float(matrix.cell(NOT_YET, name).customers) for name in names}
    for row in names:
        whole = matrix.row_total(row).customers
        if not whole:
            moved[row] += now[row]
            continue
        for column in names:
            moved[column] += now[row] * matrix.cell(row, column).customers / whole
    return _whole(moved, round(sum(moved.values())))


def _whole(amounts: Mapping[str, float], total: int) -> dict[str, int]:
    """Round to whole numbers that add up to the total: the largest remainders are rounded up."""
    rounded = {name: int(amount) for name, amount in amounts.items()}
    missing = total - sum(rounded.values())
    by_rest = sorted(amounts, key=lambda name: rounded[name] - amounts[name])
    for name in by_rest[:missing]:
        rounded[name] += 1
    return rounded
