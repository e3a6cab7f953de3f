"""The grid and the curve against the stored scores, and what other limits would change against what they do change."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.domain.ports import NoProgress
from app.models.domain.settings import RfmPolicy, ScorePolicy
from app.services.policy_job import keep_policy
from app.services.scoring.figures import refresh
from app.services.scoring.rfm_pmg import curve, sizes
from app.services.undo import undo
from tests.builders.workspace import fill
from tests.fakes import TODAY

if TYPE_CHECKING:
    from app.services.container import Services

BY_HAND = ScorePolicy(rfm=RfmPolicy("thresholds", (20, 60, 120, 400), (2, 4, 7, 9)), pmg_large_share=0.3)


@pytest.fixture
def shop(services: Services) -> Services:
    fill(services.database, customers=300, purchases_per_customer=5)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    return services


def classes(services: Services, score_id: str) -> dict[int, str | None]:
    with services.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT customer_id, class FROM customer_score WHERE score_id = ?", (score_id,)
        )
        return {row[0]: row[1] for row in rows}


def test_cells_add_up_to_the_grid_and_to_the_classes(shop: Services) -> None:
    picture, grid = shop.rfm_pmg.picture(), shop.scoring.rfm_grid()
    assert [cell.customers for cell in picture.cells] == [count for row in grid.counts for count in row]
    assert [(cell.recency, cell.frequency) for cell in picture.cells[:6]] == [(5, n) for n in range(1, 6)] + [(4, 1)]
    assert picture.marked == sum(cell.customers for cell in picture.cells) > 0
    rfm = {share.klass: share.customers for share in shop.scoring.overview("rfm").classes if share.customers}
    assert dict(picture.classes) == rfm
    money = sum(share.revenue_12m_cents for share in shop.scoring.overview("rfm").classes)
    assert sum(cell.revenue_12m_cents for cell in picture.cells) == money
    for cell in picture.cells:
        assert sum(count for _, count in cell.classes) == cell.customers


def test_sizes_and_curve_end_at_the_same_sum(shop: Services) -> None:
    picture = shop.rfm_pmg.picture()
    pmg = [share.customers for share in shop.scoring.overview("pmg").classes]
    assert [size.customers for size in picture.sizes] == pmg
    assert picture.curve[-1].customers == sum(pmg)
    assert picture.curve[-1].revenue_cents == sum(size.revenue_cents for size in picture.sizes)
    large, medium, _ = picture.sizes
    whole = picture.curve[-1].revenue_cents
    assert large.revenue_cents >= 0.5 * whole > large.revenue_cents - large.least_cents * large.customers
    assert large.revenue_cents + medium.revenue_cents >= 0.8 * whole


@given(st.lists(st.integers(-5_000, 500_000), max_size=600))
def test_a_curve_rises_and_bends_one_way(amounts: list[int]) -> None:
    ordered = sorted(amounts, reverse=True)
    points = curve(ordered)
    if not amounts:
        assert points == ()
        return
    assert (points[0].customers, points[-1].customers) == (0, len(amounts))
    assert points[-1].revenue_cents == sum(amount for amount in amounts if amount > 0)
    steps = list(pairwise(points))
    slopes = [(b.revenue_cents - a.revenue_cents) / (b.customers - a.customers) for a, b in steps]
    assert all(slope >= 0 for slope in slopes)
    assert all(first >= second - 1e-9 for first, second in pairwise(slopes))
    assert len(points) <= 2 + 2 * 240


def test_sizes_of_nobody() -> None:
    assert [(size.customers, size.revenue_cents) for size in sizes([])] == [(0, 0)] * 3


def test_the_limits_in_force_change_nothing(shop: Services) -> None:
    preview = shop.rfm_pmg.preview(ScorePolicy(), NoProgress())
    assert (preview.rfm_moved, preview.pmg_moved) == (0, 0)
    assert all(change.before == change.after for change in (*preview.rfm, *preview.pmg))


@pytest.mark.parametrize(
    "policy", [BY_HAND, replace(BY_HAND, pmg_window_days=None), replace(BY_HAND, pmg_window_days=180)]
)
def test_a_preview_says_what_keeping_does(shop: Services, policy: ScorePolicy) -> None:
    preview = shop.rfm_pmg.preview(policy)
    before = {score_id: classes(shop, score_id) for score_id in ("rfm", "pmg")}
    shop.workspace.save_score_policy(policy)
    shop.scoring.refresh()
    after = {score_id: classes(shop, score_id) for score_id in ("rfm", "pmg")}
    moved = {one: sum(before[one].get(key) != klass for key, klass in after[one].items()) for one in after}
    assert (preview.rfm_moved, preview.pmg_moved) == (moved["rfm"], moved["pmg"])
    assert preview.rfm_moved > 0
    for change in preview.rfm:
        assert change.after == list(after["rfm"].values()).count(change.klass)
        assert change.before == list(before["rfm"].values()).count(change.klass)


def test_limits_kept_are_taken_back_and_done_again(shop: Services) -> None:
    before = classes(shop, "rfm")
    changes = keep_policy(shop, BY_HAND, NoProgress())
    kept = classes(shop, "rfm")
    assert kept != before
    assert shop.workspace.score_policy() == BY_HAND
    assert changes.undo is not None
    back = undo(shop, changes.undo, NoProgress())
    assert (classes(shop, "rfm"), shop.workspace.score_policy()) == (before, ScorePolicy())
    assert back.undo is not None
    undo(shop, back.undo, NoProgress())
    assert (classes(shop, "rfm"), shop.workspace.score_policy()) == (kept, BY_HAND)


def test_pictures_of_an_empty_workspace(services: Services) -> None:
    picture = services.rfm_pmg.picture()
    assert (picture.marked, picture.customers, picture.curve, picture.classes) == (0, 0, (), ())
    assert services.rfm_pmg.preview(BY_HAND).rfm_moved == 0
