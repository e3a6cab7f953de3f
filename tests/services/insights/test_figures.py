"""The figures of Home on a small real workspace, each worked out by hand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.domain.customer import CustomerQuery
from tests.builders.workspace import add_consent, add_customer, add_purchase

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)


def _derive(services: Services) -> None:
    services.rebuild.refresh(unify=False)


def test_money_holds_anonymous_sales_and_refunds(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, date(2025, 11, 1), 10_000)
        add_purchase(connection, 1, date(2025, 11, 5), -2_500, kind="refund")
        add_purchase(connection, None, date(2025, 10, 1), 5_001)
        add_purchase(connection, 1, date(2025, 9, 1), 0, kind="cancelled")
    _derive(services)
    figures = services.insights.figures()
    assert figures.revenue.value == 12_501
    assert figures.anonymous_12m_cents == 5_001
    assert figures.basket.value == 6_251, "12 501 cents over two sales, half a cent up"
    assert (figures.customers, figures.prospects, figures.active_customers) == (1, 0, 1)


def test_a_year_is_365_days_and_the_one_before_touches_it(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, date(2024, 11, 19), 100)  # first day of the year up to today
        add_purchase(connection, 1, date(2024, 11, 18), 10)  # last day of the year before
        add_purchase(connection, 1, date(2023, 11, 20), 1)  # first day of the year before
        add_purchase(connection, 1, date(2023, 11, 19), 7_000)
        add_purchase(connection, 1, date(2025, 11, 19), 90_000)  # tomorrow
    _derive(services)
    revenue = services.insights.figures().revenue
    assert (revenue.value, revenue.year_before) == (100, 11)
    assert len(revenue.trend) == 13
    assert revenue.trend[-1] == 100
    assert revenue.trend[0] == 110, "the 365 days up to 30 November 2024 begin on 2 December 2023"


def test_without_a_whole_year_before_there_is_nothing_to_compare(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1)
        add_purchase(connection, 1, date(2024, 6, 1), 10_000)
        add_purchase(connection, 1, date(2025, 6, 1), 10_000)
    _derive(services)
    revenue = services.insights.figures().revenue
    assert revenue.value == 10_000
    assert revenue.year_before is None
    assert revenue.trend[0] is None


def test_a_month_begun_is_compared_with_the_same_days(services: Services) -> None:
    with services.database.write() as connection:
        add_purchase(connection, None, date(2025, 11, 18), 300)
        add_purchase(connection, None, date(2024, 11, 18), 200)
        add_purchase(connection, None, date(2024, 11, 19), 10_000)
        add_purchase(connection, None, date(2025, 10, 31), 40)
        add_purchase(connection, None, date(2024, 10, 31), 30)
    _derive(services)
    months = services.insights.figures().months
    assert len(months) == 12
    assert months[0].month == date(2024, 12, 1)
    november, october = months[-1], months[-2]
    assert (november.revenue_cents, november.before_cents, november.until_day) == (300, 200, 18)
    assert (october.revenue_cents, october.before_cents, october.until_day) == (40, 30, None)


def test_a_whole_february_is_compared_with_a_whole_february(services: Services) -> None:
    with services.database.write() as connection:
        add_purchase(connection, None, date(2024, 2, 29), 500)
        add_purchase(connection, None, date(2025, 2, 28), 700)
    _derive(services)
    services.rebuild.look_at(date(2025, 2, 28))
    february = services.insights.figures().months[-1]
    assert (february.revenue_cents, february.before_cents, february.until_day) == (700, 500, None)


def test_health_counts_everybody(services: Services) -> None:
    with services.database.write() as connection:
        add_customer(connection, 1, email="a@example.org", street="1 rue", postcode="04300", city="Forcalquier")
        add_customer(connection, 2, email="b@example.org", street="2 rue", city="Apt")
        add_customer(connection, 3, phone="+33612345678")
        connection.exec_driver_sql(
            "INSERT INTO consent_event (record_id, channel, status, stated_on, is_live) "
            "VALUES (1, 'email', 'granted', '2025-01-01', 1), (3, 'email', 'refused', '2025-01-01', 1), "
            "(2, 'sms', 'granted', '2025-01-01', 1)"
        )
    _derive(services)
    health = services.insights.figures().health
    assert health.customers == 3
    assert (health.with_email, health.with_post, health.with_mobile) == (2, 1, 1)
    assert health.with_email_consent == 2


def test_nothing_yet(services: Services) -> None:
    figures = services.insights.figures()
    assert not figures.has_purchases
    assert (figures.customers, figures.revenue.value, figures.basket.value) == (0, 0, None)
    assert figures.health.customers == 0


def test_figures_agree_with_customers_and_scores(services: Services) -> None:
    with services.database.write() as connection:
        for number in range(1, 31):
            add_customer(connection, number)
            for again in range(number % 5):
                add_purchase(connection, number, date(2025 - number % 3, 1 + again, number % 28 + 1), 1_000 + number)
        add_purchase(connection, None, date(2025, 3, 1), 777)
        add_consent(connection, 1, "email", "granted")
    _derive(services)
    figures = services.insights.figures()
    assert (figures.customers, figures.prospects) == services.customers.totals()
    shares = {share.klass: share.customers for share in services.scoring.overview("rfm").classes}
    assert dict(figures.classes) == shares
    assert figures.at_risk == shares["at_risk"]
    active = CustomerQuery(rule={"field": "purchase_count_12m", "op": "at_least", "value": 1})
    assert figures.active_customers == services.customers.count(active).count
    everyone = services.customers.count(CustomerQuery())
    assert figures.revenue.value == everyone.revenue_12m_cents + figures.anonymous_12m_cents
