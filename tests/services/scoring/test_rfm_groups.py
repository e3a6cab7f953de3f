"""The eleven groups in a workspace: buyers and prospects, reasons, and any day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.builders.workspace import add_customer, add_purchase, derive

if TYPE_CHECKING:
    from app.services.container import Services

TODAY = date(2025, 11, 18)


def test_buyers_prospects_and_reasons(services: Services) -> None:
    with services.database.write() as connection:
        for customer_id in range(1, 13):
            add_customer(connection, customer_id, email=f"c{customer_id}@example.org")
        for customer_id in range(1, 11):  # from silent and rare to recent and frequent
            for number in range(customer_id):
                on = TODAY - timedelta(days=700 - 60 * customer_id - number)
                add_purchase(connection, customer_id, on, 1000 * customer_id)
        add_purchase(connection, 11, TODAY - timedelta(days=5), 2000)
        derive(connection)
    services.rebuild.refresh()
    with services.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT customer_id, value, class FROM customer_score WHERE score_id = 'rfm_group' ORDER BY customer_id"
        ).all()
    found = {customer_id: klass for customer_id, _value, klass in rows}
    assert found[10] == "champions"
    assert found[1] == "dormant"
    assert found[11] == "new"
    assert found[12] == "prospect"
    assert {customer_id for customer_id, value, _class in rows if value == 0} == {12}
    lines = {line.score_id: line for line in services.scoring.explain(10)}
    assert lines["rfm_group"].reasons == lines["rfm"].reasons != ()
