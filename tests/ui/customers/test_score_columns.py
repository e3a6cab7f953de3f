"""Every score is a column of the list of customers, hidden until chosen, sorted by the service."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.models.domain.customer import CustomerQuery, CustomerRow
from app.models.domain.own_score import OwnRule, OwnScore
from app.models.domain.settings import ScorePolicy
from app.services.customers.service import SHOWN_SCORES
from app.services.scoring.figures import refresh
from app.services.scoring.registry import specs
from app.ui.customers.customer_table import CustomerColumns
from app.ui.customers.score_columns import OTHER_SCORES, risk_blocks, risk_text
from tests.builders.workspace import fill
from tests.fakes import TODAY
from tests.ui.customers.test_list import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.container import Services
    from tests.ui.customers.conftest import Frame


SAID_BY_ANOTHER = {"rfm", "engagement", "satisfaction", "next_category_chance"}
"""Shown as the segment, as points, or as the hint of the next category."""


def row(**scores: tuple[float | None, str | None]) -> CustomerRow:
    return CustomerRow(1, "A", None, TODAY - timedelta(1), 1, None, 1, 1, 100, 100, None, scores)


def test_each_score_has_a_column_and_the_risk_is_shown_at_first(qapp: QApplication) -> None:
    del qapp
    columns = {column.key: column for column in CustomerColumns().all()}
    wanted = {
        "vpec",
        "attrition",
        "lifetime_value",
        "next_category",
        "engagement_points",
        "satisfaction_points",
        "influence",
    }
    assert wanted <= set(columns)
    assert wanted <= set(SHOWN_SCORES)
    assert all(columns[key].sort == f"score:{key}" for key in wanted)
    assert {key for key in wanted if not columns[key].is_hidden_at_first} == {"attrition"}


def test_the_columns_show_what_the_scores_say(services: Services, qapp: QApplication) -> None:
    del qapp
    fill(services.database, customers=120, purchases_per_customer=6)
    with services.database.write() as connection:
        refresh(connection, TODAY, ScorePolicy())
    rows = services.customers.page(CustomerQuery(sort="score:engagement_points", descending=True), 0, 5)
    column = next(column for column in CustomerColumns().all() if column.key == "engagement_points")
    shown = [int(column.text(one)) for one in rows]
    assert shown == sorted(shown, reverse=True)
    assert shown[0] > 0


def test_a_risk_is_never_certain_and_nobody_is_a_dash(qapp: QApplication) -> None:
    del qapp
    certain = row(attrition=(0.9999, "high"))
    assert (risk_text(certain), risk_blocks(certain)) == ("99%", 3)
    assert (risk_text(row()), risk_blocks(row())) == ("–", 0)


def test_no_score_is_without_a_column(qapp: QApplication) -> None:
    del qapp
    sorts = {column.sort for column in CustomerColumns().all()}
    missing = {spec.id for spec in specs() if f"score:{spec.id}" not in sorts} - SAID_BY_ANOTHER
    assert missing == set()
    assert set(SHOWN_SCORES) >= {spec.id for spec in specs()} - SAID_BY_ANOTHER


def test_other_scores_are_written_as_the_profile_writes_them(qapp: QApplication) -> None:
    del qapp
    columns = {column.key: column for column in CustomerColumns().all()}
    shown = row(
        rfm_recency=(4.0, None), vpec_tenure=(1.0, "old"), email_open_rate=(25.0, None), vpec_points=(71.5, None)
    )
    texts = [columns[key].text(shown) for key in ("rfm_recency", "vpec_tenure", "email_open_rate", "email_life_days")]
    assert texts == ["4 of 5", "Came before", "25%", "–"]
    assert all(columns[key].is_hidden_at_first for key in OTHER_SCORES)


def test_a_score_of_ones_own_is_a_column_and_a_block_of_the_profile(shop: Services, frame: Frame) -> None:
    rules = (OwnRule("purchase_count", "at_least", 10.0, 2.0),)
    shop.scoring.create_own(OwnScore("Fidélité", "points", rules=rules))
    frame.page.refresh()
    frame.settle()
    model = frame.page.list.model
    own = next(column for column in model.columns if column.key.startswith("own_"))
    listed = [row for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]
    rows = {row.customer_id: own.text(row) for row in listed}
    assert (own.title(), rows[1], rows[6]) == ("Fidélité", "10", "0")
    assert frame.page.list.table.isColumnHidden(model.columns.index(own))
    frame.navigator.go("customers", customer_id=1)
    frame.settle()
    text = words(frame.page.profile.scores)
    assert "Fidélité" in text
    assert "Potential" in text
    (score,) = shop.scoring.own_scores()
    assert score.id is not None
    shop.scoring.delete_own(score.id)
    frame.page.refresh()
    frame.settle()
    assert not any(column.key.startswith("own_") for column in model.columns)
