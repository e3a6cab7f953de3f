"""Shops that break averages: every page and command says something true, or says what is missing."""

from __future__ import annotations

import argparse
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from app.cli.scores import run_backtest, run_features, run_score
from app.ui.charts.chart import Chart
from app.ui.scores import tabs
from tests.builders.workspace import add_contact, add_customer, add_product, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock

from tests.ui.scores.conftest import Desk

NONSENSE = re.compile(r"\b(nan|inf|null)\b|\bNone\b(?! yet)|%n|\{[a-z_]+\}|−0[^,.\d]|-0\b")


def one_customer(connection: Connection) -> None:
    add_customer(connection, 1)
    add_purchase(connection, 1, TODAY - timedelta(3), 1_000, products=(1,))


def all_bought_once(connection: Connection) -> None:
    for number in range(1, 121):
        add_customer(connection, number)
        add_purchase(connection, number, TODAY - timedelta(number * 5), 2_000 + number, products=(1 + number % 2,))


def one_bought_everything(connection: Connection) -> None:
    for number in range(1, 61):
        add_customer(connection, number)
    for day in range(200):
        add_purchase(connection, 1, TODAY - timedelta(day * 3), 5_000, products=(1, 2))


def all_on_one_day(connection: Connection) -> None:
    for number in range(1, 81):
        add_customer(connection, number)
        add_purchase(connection, number, TODAY - timedelta(40), 1_500, products=(1,))


def negative_totals(connection: Connection) -> None:
    for number in range(1, 61):
        add_customer(connection, number)
        add_purchase(connection, number, TODAY - timedelta(number), 1_000, products=(1,))
        add_purchase(connection, number, TODAY - timedelta(number - 1), -3_000, kind="refund")


def two_currencies(connection: Connection) -> None:
    all_bought_once(connection)
    connection.exec_driver_sql("UPDATE purchase SET currency = 'CHF' WHERE id % 2 = 0")


def ten_years_of_gap(connection: Connection) -> None:
    for number in range(1, 81):
        add_customer(connection, number)
        add_purchase(connection, number, TODAY - timedelta(3_650 + number), 2_000, products=(1,))
        add_purchase(connection, number, TODAY - timedelta(number), 2_000, products=(2,))


def only_prospects(connection: Connection) -> None:
    for number in range(1, 41):
        add_customer(connection, number, email=f"p{number}@courriel.example")
        add_contact(connection, number, TODAY - timedelta(number), kind="opened")


SHOPS = (
    one_customer, all_bought_once, one_bought_everything, all_on_one_day, negative_totals, two_currencies,
    ten_years_of_gap, only_prospects,
)  # fmt: skip

SEEN = (one_customer, all_bought_once, negative_totals, only_prospects)
"""Those whose pages are looked at too: they differ most in what is refused."""


@pytest.fixture
def odd(
    request: pytest.FixtureRequest,
    services: Services,
    jobs: JobRunner,
    preferences: Preferences,
    clock: FixedClock,
) -> Iterator[Desk]:
    fill: Callable[[Connection], None] = request.param
    with services.database.write() as connection:
        add_product(connection, 1, "Sencha", "Thés")
        add_product(connection, 2, "Miel de lavande", "Miels")
        fill(connection)
    services.rebuild.refresh()
    desk = Desk(services, jobs, preferences, clock)
    yield desk
    desk.close()


def said(desk: Desk) -> list[str]:
    """Return everything that the page in sight says, charts included."""
    page = desk.page
    texts = [text.text() for text in page.findChildren(QLabel) if text.isVisible()]
    for chart in page.findChildren(Chart):
        if chart.isVisible():
            texts += [chart.accessibleDescription(), *(cell for row in chart.table_rows() for cell in row)]
    return [text for text in texts if text]


@pytest.mark.parametrize("odd", SEEN, indirect=True, ids=lambda shop: shop.__name__)
def test_every_page_says_something_and_no_nonsense(odd: Desk) -> None:
    crashes: list[BaseException] = []
    odd.jobs.crashed.connect(crashes.append)
    odd.context.navigator.go("scores")
    odd.settle()
    keys = tabs.keys()
    for key in keys:
        odd.open(key)
        texts = said(odd)
        assert len(texts) > 3, key
        assert [text for text in texts if NONSENSE.search(text)] == [], key
    assert crashes == []


@pytest.mark.parametrize("odd", SHOPS, indirect=True, ids=lambda shop: shop.__name__)
def test_every_command_answers(odd: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    services = odd.services
    for as_of in (None, date(2020, 1, 1)):
        run_score(services, argparse.Namespace(explain=None, out=tmp_path / "scores.csv", as_of=as_of))
        run_features(services, argparse.Namespace(out=tmp_path / "features.csv", as_of=as_of))
        for name in ("scores.csv", "features.csv"):
            written = (tmp_path / name).read_text(encoding="utf-8-sig").lower()
            assert written.count("\n") > 1
            assert not re.search(r"\b(nan|inf)\b", written)
    for is_json in (False, True):
        run_backtest(services, argparse.Namespace(score="attrition", json=is_json))
    run_score(services, argparse.Namespace(explain=1, out=None, as_of=None))
    assert "NaN" not in capsys.readouterr().out
