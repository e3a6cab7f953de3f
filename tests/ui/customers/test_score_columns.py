"""Every score is a column of the list of customers, hidden until chosen, sorted by the service."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.models.domain.customer import CustomerQuery, CustomerRow
from app.models.domain.settings import ScorePolicy
from app.services.customers.service import SHOWN_SCORES
from app.services.scoring.figures import refresh
from app.ui.customers.customer_table import CustomerColumns
from app.ui.customers.score_columns import risk_blocks, risk_text
from tests.builders.workspace import fill
from tests.fakes import TODAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.container import Services


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
