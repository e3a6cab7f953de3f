"""Numbers, money and dates as the design writes them, in French and in English."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from app.ui import formats

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

N = "\u00a0"
THIN = "\u00a0"


@pytest.fixture(params=["fr_FR", "en_GB"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("turn", "french", "english"),
    [
        (lambda: formats.money(123456), f"1{THIN}234,56{N}€", "€1,234.56"),
        (lambda: formats.money(-30300, digits=0), f"−303{N}€", "−€303"),
        (lambda: formats.money(None), "–", "–"),
        (lambda: formats.percent(0.148, 1), f"14,8{N}%", "14.8%"),
        (lambda: formats.signed(5), "+5", "+5"),
        (lambda: formats.signed(-5), "−5", "−5"),
        (lambda: formats.whole_number(3214), f"3{THIN}214", "3,214"),
        (lambda: formats.money_axis(6_000_000), f"60{N}k€", "€60k"),
        (lambda: formats.day_long(date(2025, 11, 18)), "mardi 18 novembre 2025", "Tuesday 18 November 2025"),
        (lambda: formats.day_text(date(2025, 11, 18)), "18 nov. 2025", "18 Nov 2025"),
        (lambda: formats.day_full(date(2025, 11, 1)), "1er novembre 2025", "1 November 2025"),
        (lambda: formats.day_table(date(2025, 4, 1)), "01/04/2025", "01/04/2025"),
        (lambda: formats.month_letter(date(2025, 12, 1)), "D", "D"),
        (lambda: formats.phone_text("+33639984715"), N.join(["06", "39", "98", "47", "15"]), None),
        (lambda: formats.phone_text("+442079460000"), "+442079460000", None),
    ],
)
def test_texts(turn: Callable[[], str], french: str, english: str | None, locale: str) -> None:
    assert turn() == (french if locale == "fr_FR" or english is None else english)


def test_times_are_local(locale: str) -> None:
    moment = datetime(2025, 11, 18, 9, 12, tzinfo=UTC)
    local = moment.astimezone()
    expected = f"{local.hour}{N}h{N}{local.minute:02}" if locale == "fr_FR" else f"{local.hour}:{local.minute:02}"
    assert formats.time_text(moment) == expected


def test_plurals_count_with_separators(locale: str) -> None:
    del locale
    assert formats.customers_count(1) == "1 customer"
    assert formats.customers_count(3214).replace(THIN, ",") == "3,214 customers"
    assert formats.days_ago(0) == "today"
    assert formats.days_ago(12) == "12 days ago"


@pytest.mark.parametrize(
    ("probability", "word"),
    [(0.99, "almost certain"), (0.94, "very likely"), (0.7, "likely"), (0.4, "a toss-up"), (0.39, "unlikely")],
)
def test_probabilities_in_words(probability: float, word: str) -> None:
    assert formats.probability_word(probability) == word
