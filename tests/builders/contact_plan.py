"""Short cuts for tests of the contact plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from tests.builders.workspace import add_consent, add_customer

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.models.domain.scenario import DayPlan, PlannedContact
    from app.services.scenarios.service import ScenariosService


def add_reachable(connection: Connection, customer_id: int, **fields: Any) -> None:
    """Write a customer with an e-mail address who allows e-mails."""
    add_customer(connection, customer_id, **{"email": f"c{customer_id}@example.org"} | fields)
    add_consent(connection, customer_id, "email", "granted")


def pause_all_but(scenarios: ScenariosService, template_id: str, **parameters: Any) -> int:
    """Leave one scenario active, with other parameters; return its id."""
    kept = 0
    for scenario in scenarios.all():
        if scenario.template_id == template_id:
            kept = scenario.id
            values = {**scenario.definition["parameters"], **parameters}
            scenarios.update(scenario.id, scenario.name, {**scenario.definition, "parameters": values})
        else:
            scenarios.set_status(scenario.id, "paused")
    return kept


def planned_ids(plan: DayPlan) -> list[int]:
    """Return the customers who are planned, in order of their ids."""
    return sorted(contact.customer_id for contact in plan.contacts if contact.status == "planned")


def withheld_codes(plan: DayPlan) -> dict[int, str]:
    """Return the code of the reason per withheld customer."""
    return {contact.customer_id: contact.withheld.code for contact in plan.withheld if contact.withheld}


def record_contact(connection: Connection, contact: PlannedContact, on: date | None = None) -> None:
    """Write the contact event that approving `contact` would."""
    connection.execute(
        text(
            "INSERT INTO contact_event (record_id, kind, channel, direction, happened_on, nature, scenario_id, "
            "occurrence, is_live) VALUES (:record, 'sent', :channel, 'out', :day, :nature, :scenario, :occurrence, 1)"
        ),
        {
            "record": contact.customer_id,
            "channel": contact.channel,
            "day": (on or contact.day).isoformat(),
            "nature": contact.nature,
            "scenario": contact.scenario_id,
            "occurrence": contact.occurrence,
        },
    )
