from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.settings import RfmPolicy, ScorePolicy
from app.services.scoring.registry import specs
from app.services.scoring.service import ScoringService
from app.services.workspace.service import WorkspaceService
from tests.builders.workspace import add_customer, add_purchase, fill

if TYPE_CHECKING:
    from app.models.db.engine import Database
    from tests.fakes import FixedClock

TODAY = date(2025, 11, 18)


@pytest.fixture
def workspace(database: Database, clock: FixedClock) -> WorkspaceService:
    return WorkspaceService(database, clock)


@pytest.fixture
def scoring(database: Database, clock: FixedClock, workspace: WorkspaceService) -> ScoringService:
    return ScoringService(database, clock, workspace)


def test_overview_counts_everybody_once(database: Database, scoring: ScoringService) -> None:
    fill(database, customers=200)
    scoring.refresh()
    for spec in specs():
        overview = scoring.overview(spec.id)
        assert overview.scored + overview.without == 200
        if spec.classes or spec.has_open_classes or spec.unit == "mark":
            assert sum(share.customers for share in overview.classes) == overview.scored
        assert overview.as_of == TODAY.isoformat()
    with pytest.raises(KnownError) as caught:
        scoring.overview("astrology")
    assert caught.value.code == "score_unknown"


def test_grid_holds_everybody_with_a_sale(database: Database, scoring: ScoringService) -> None:
    fill(database, customers=200)
    scoring.refresh()
    grid = scoring.rfm_grid()
    assert sum(map(sum, grid.counts)) == scoring.overview("rfm").scored
    assert len(grid.recency_bounds_days) == len(grid.frequency_bounds) == 4
    assert list(grid.recency_bounds_days) == sorted(grid.recency_bounds_days)


def test_grid_shows_the_owners_thresholds(workspace: WorkspaceService, scoring: ScoringService) -> None:
    workspace.save_score_policy(ScorePolicy(rfm=RfmPolicy(method="thresholds")))
    assert scoring.rfm_grid().recency_bounds_days == (30, 90, 180, 365)


def test_reasons_of_a_customer(database: Database, scoring: ScoringService) -> None:
    with database.write() as connection:
        for number in (1, 2, 3):
            add_customer(connection, number)
        for days in (178, 143, 108):
            add_purchase(connection, 1, TODAY - timedelta(days), 2500)
        add_purchase(connection, 2, TODAY, 22500)
    scoring.refresh()
    lines = {line.score_id: line for line in scoring.explain(1)}
    assert set(lines) >= {spec.id for spec in specs() if spec.minimum_customers == 1}
    assert set(lines) <= {spec.id for spec in specs() if spec.minimum_customers <= 2}
    recency = {reason.code: dict(reason.params) for reason in lines["rfm_recency"].reasons}
    assert recency["rfm_recency"] == {"days": 108, "mark": 2}
    assert recency["rfm_tempo"] == {"days": 35, "times": 3.1}
    (share,) = lines["pmg"].reasons
    assert share.code == "pmg_share"
    assert share.params["share"] == 0.25
    assert (share.params["rank"], share.params["customers"], share.params["above_share"]) == (2, 2, 0.75)
    assert scoring.explain(2)[3].reasons[0].code == "rfm_new"
    of_a_prospect = [("vpec_buyer", "prospect"), ("rfm_group", "prospect")]
    assert [(line.score_id, line.klass) for line in scoring.explain(3)] == of_a_prospect
    assert scoring.explain(99) == ()


def test_table_has_a_row_per_live_customer_as_of_any_day(database: Database, scoring: ScoringService) -> None:
    with database.write() as connection:
        add_customer(connection, 1)
        add_customer(connection, 2)
        add_purchase(connection, 1, TODAY - timedelta(10), 2500)
    scoring.refresh()
    first, second = scoring.table()
    marks = {"rfm_recency": 3, "rfm_frequency": 3, "rfm_monetary": 3, "rfm": "new", "pmg": "large"}
    assert {name: first[name] for name in marks} == marks
    assert set(second) == set(first) == {"customer_id", *scoring.columns()}
    said = {"customer_id", "vpec_buyer", "rfm_group"}
    assert {value for name, value in second.items() if name not in said} == {None}
    assert second["vpec_buyer"] == second["rfm_group"] == "prospect"
    assert [row["rfm"] for row in scoring.table(TODAY - timedelta(11))] == [None, None]
