"""Scores over a real workspace: cards, the grid and the classes that open, thresholds with undo, nothing yet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QStackedWidget

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.scoring.registry import specs
from app.ui.labels import codes
from app.ui.rfm_axes import frequency_titles, recency_titles
from app.ui.scores.labels import family_of
from app.ui.scores.page import ScoresPage
from app.ui.shell.context import PageContext
from app.ui.shell.navigator import Navigator
from app.ui.shell.page import Page
from app.ui.shell.shell import Shell
from tests.builders.workspace import add_customer, add_product, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock

SILENCES = (5, 40, 100, 200, 400)


class Visited(Page):
    """Another section, which keeps what it was opened with."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.opened: list[dict[str, Any]] = []

    def open(self, **params: Any) -> None:
        self.opened.append(params)


@pytest.fixture
def shop(services: Services) -> Services:
    """Five customers with a longer and longer silence and fewer and fewer purchases; a sixth without any."""
    with services.database.write() as connection:
        add_product(connection, 1, "Thé", "Thés")
        for number, silence in enumerate(SILENCES, 1):
            add_customer(connection, number, first_name=f"C{number}")
            for purchase in range(6 - number):
                add_purchase(connection, number, TODAY - timedelta(silence + 10 * purchase), 10_000 * (6 - number))
        add_customer(connection, 6, first_name="Prospect")
        refresh(connection, TODAY, ScorePolicy())
    return services


def make_context(services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock) -> PageContext:
    stack = QStackedWidget()
    context = PageContext(services, jobs, Navigator(stack), preferences, clock, Shell())

    def make_page() -> Page:
        return ScoresPage(context)

    def make_other() -> Page:
        return Visited(context)

    context.navigator.register("scores", make_page)
    context.navigator.register("customers", make_other)
    context.navigator.register("importing", make_other)
    context.shell.data_changed.connect(context.navigator.mark_stale)
    stack.resize(1228, 872)
    stack.show()
    return context


@pytest.fixture
def context(shop: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock) -> Iterator[PageContext]:
    context = make_context(shop, jobs, preferences, clock)
    yield context
    close(context)


def close(context: PageContext) -> None:
    context.jobs.wait_idle()
    stack = context.navigator._stack
    stack.close()
    stack.deleteLater()


def opened(context: PageContext, **params: Any) -> ScoresPage:
    context.navigator.go("scores", **params)
    assert context.jobs.wait_idle()
    page = context.navigator.page("scores")
    assert isinstance(page, ScoresPage)
    return page


def test_every_score_of_the_registry_is_on_a_card_with_its_words(context: PageContext) -> None:
    page = opened(context)
    on_cards = {score for family, card in page.cards.items() for score in (family, *card.marks)}
    assert on_cards == {spec.id for spec in specs() if spec.unit == "mark" or family_of(spec.id) == spec.id}
    assert {spec.id for spec in specs()} == set(codes("score_name")) - {"persona"}  # which has a tab of its own
    titles = {card.title_label.text() for card in page.cards.values()}
    assert {"RFM segments", "Size of the customers (PMG)", "Risk of leaving"} <= titles
    assert all("18 Nov 2025" in card.muted_label.text() for card in page.cards.values())


def test_a_card_says_who_has_no_class(context: PageContext) -> None:
    page = opened(context)
    assert page.cards["rfm"]._covered.label.text().startswith("5 customers have a class, 1 customer have none")


def test_the_grid_shows_every_customer_with_a_purchase(context: PageContext) -> None:
    page = opened(context, score="rfm")
    assert page.rfm.isVisible()
    rows = page.rfm.grid.table_rows()[1:]
    assert sum(int(cell) for row in rows for cell in row[1:] if cell.isdigit()) == 5
    assert rows[0][0] == "5 d or less"


def test_cells_classes_and_marks_open_their_customers(context: PageContext) -> None:
    page = opened(context, score="rfm")
    page.rfm.grid.opened.emit((5, 5))
    page.rfm.classes.opened.emit(("rfm", "best"))
    page.rfm.marks["rfm_recency"].chart.opened.emit(("rfm_recency", "1"))
    page.pmg.chart.opened.emit(("pmg", "large"))
    customers: Any = context.navigator.page("customers")
    members = [context.services.segments.members(visit["rule"]) for visit in customers.opened]
    assert members[0] == [1]
    assert 1 in members[1]
    assert members[2] == [5]
    assert 1 in members[3]
    assert customers.opened[1]["name"] == "RFM segments: Best customers"


def test_thresholds_by_hand_recompute_the_scores_and_can_be_taken_back(context: PageContext) -> None:
    undos: list[Any] = []
    context.shell.toast_wanted.connect(lambda _text, undo: undos.append(undo))
    page = opened(context, score="rfm")
    thresholds = page.rfm.thresholds
    assert not thresholds.save.isEnabled()
    thresholds.method.set_choice("thresholds")
    thresholds.method.chosen.emit("thresholds")
    for box, days in zip(thresholds.boxes["rfm_recency"], (50, 150, 250, 500), strict=True):
        box.setValue(days)
    thresholds.save.click()
    assert context.jobs.wait_idle()
    assert context.services.workspace.score_policy().rfm.recency_days == (50, 150, 250, 500)
    assert page.rfm.grid.table_rows()[1][0] == "50 d or less"
    fives = {"field": "rfm_recency", "op": "exactly", "value": 5}
    assert context.services.segments.members(fives) == [1, 2]
    context.shell.undo(undos[0])
    assert context.jobs.wait_idle()
    assert context.services.workspace.score_policy() == ScorePolicy()
    assert context.services.segments.members(fives) == [1]


def test_limits_out_of_order_are_refused_where_they_stand(context: PageContext) -> None:
    thresholds = opened(context, score="rfm").rfm.thresholds
    thresholds.method.set_choice("thresholds")
    thresholds.method.chosen.emit("thresholds")
    thresholds.boxes["rfm_frequency"][3].setValue(1)
    assert not thresholds.save.isEnabled()
    assert thresholds.errors["rfm_frequency"].text()
    assert not thresholds.errors["rfm_recency"].text()


def test_the_sizes_say_which_share_of_customers_brings_which_share_of_revenue(context: PageContext) -> None:
    page = opened(context, score="pmg")
    values = [bar.values for bar in page.pmg.chart._bars]
    assert sum(customers for customers, _ in values) == pytest.approx(100)
    assert sum(revenue for _, revenue in values) == pytest.approx(100)
    assert "of your revenue" in page.pmg.verdict.text()
    assert not page.pmg.verdict.text().startswith("0")


def test_moving_the_line_of_the_large_customers_moves_customers(context: PageContext) -> None:
    page = opened(context, score="pmg")
    large = {"field": "pmg", "op": "is", "value": "large"}
    before = context.services.segments.members(large)
    page.pmg.thresholds.medium.setValue(99)
    page.pmg.thresholds.large.setValue(98)
    page.pmg.thresholds.save.click()
    assert context.jobs.wait_idle()
    assert len(context.services.segments.members(large)) > len(before)
    page.pmg.thresholds.large.setValue(99)
    assert not page.pmg.thresholds.save.isEnabled()


def test_without_purchases_the_page_says_what_is_missing(
    services: Services, jobs: JobRunner, preferences: Preferences, clock: FixedClock
) -> None:
    context = make_context(services, jobs, preferences, clock)
    page = opened(context)
    assert page._empty.isVisible()
    assert not page.cards["rfm"].isVisible()
    page._empty.primary.click()
    assert context.navigator.current() == "importing"
    close(context)


def test_the_titles_of_the_grid_follow_its_limits(services: Services) -> None:
    from app.models.domain.score import RfmGrid

    grid = RfmGrid((30, 90, 180, 365), (2, 3, 6, 12), ())
    assert recency_titles(grid) == ["30 d or less", "31 to 90 d", "91 to 180 d", "181 to 365 d", "over 365 d"]
    assert frequency_titles(grid) == ["1", "2", "3 to 5", "6 to 11", "12+"]
    assert frequency_titles(RfmGrid((), (1, 2, 2, 3), ())) == ["–", "1", "–", "2", "3+"]
    assert services.scoring.rfm_grid().recency_bounds_days == ()
