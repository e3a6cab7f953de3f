"""Where the members of a rule are in the RFM grid."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from tests.builders.workspace import fill

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)


def test_the_grid_of_everybody_is_that_of_the_scores(services: Services) -> None:
    fill(services.database, customers=80)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    assert services.segments.grid({"all": []}) == services.scoring.rfm_grid().counts


def test_a_cell_counts_the_members_with_its_marks(services: Services) -> None:
    fill(services.database, customers=80)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    rule = {"field": "city", "op": "is", "value": "Apt"}
    grid = services.segments.grid(rule)
    for place, recency in enumerate((5, 4, 3, 2, 1)):
        marks = {"field": "rfm_recency", "op": "exactly", "value": recency}
        members = services.segments.members({"all": [rule, marks]})
        assert sum(grid[place]) == len(members)
    assert sum(map(sum, grid)) > 0
