"""What waits: old sources, misspelt domains, the contacts of the day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.domain.insights import EmailTypo
from app.models.domain.ports import NoProgress
from app.models.domain.scenario import DayLoad
from app.services.insights import planned
from app.services.insights.work import next_contact_on
from tests.builders.workspace import add_customer, add_purchase, ensure_source

if TYPE_CHECKING:
    import pytest

    from app.services.container import Services
    from tests.fakes import FixedClock


def test_an_import_ages_after_a_week(services: Services, clock: FixedClock) -> None:
    with services.database.write() as connection:
        ensure_source(connection)
    clock.advance(7)
    work = services.insights.work(NoProgress())
    assert [(source.name, source.age_days) for source in work.sources] == [("Caisse", 7)]
    assert work.ageing == ()
    clock.advance(1)
    assert [source.name for source in services.insights.work(NoProgress()).ageing] == ["Caisse"]


def test_a_withdrawn_import_has_no_age(services: Services, clock: FixedClock) -> None:
    with services.database.write() as connection:
        ensure_source(connection)
        connection.exec_driver_sql("UPDATE import_batch SET withdrawn_at = created_at")
    clock.advance(30)
    work = services.insights.work(NoProgress())
    assert (work.sources, work.ageing) == ((), ())


def test_misspelt_domains_most_frequent_first(services: Services) -> None:
    emails = ("a@gmial.com", "b@gmial.com", "c@hotmial.fr", "d@gmail.com", "e@example.org", None)
    with services.database.write() as connection:
        for number, email in enumerate(emails, 1):
            add_customer(connection, number, email=email)
    services.rebuild.refresh(unify=False)
    assert services.insights.work(NoProgress()).email_typos == (
        EmailTypo("gmial.com", "gmail.com", 2),
        EmailTypo("hotmial.fr", "hotmail.fr", 1),
    )


def test_contacts_of_the_day_are_those_of_the_plan(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    with services.database.write() as connection:
        for number in range(1, 5):
            add_customer(
                connection, number, birth_on="1970-11-23", email=f"c{number}@example.org" if number < 4 else None
            )
            add_purchase(connection, number, date(2025, 1, number), 1_000)
            connection.exec_driver_sql(
                "INSERT INTO consent_event (record_id, channel, status, decided_on, stated_on, is_live) "
                "VALUES (?, 'email', ?, '2025-01-01', '2025-01-01', 1)",
                (number, "refused" if number == 3 else "granted"),
            )
    services.rebuild.refresh(unify=False)
    assert not services.insights.work(NoProgress()).has_scenario
    _changes, scenario = services.scenarios.create("birthday", "en")
    services.scenarios.set_status(scenario.id, "active")
    plan, work = services.scenarios.plan(date(2025, 11, 18)), services.insights.work(NoProgress())
    assert work.has_scenario
    assert work.is_today
    assert work.contacts == len(plan.contacts) == sum(count for _, count in work.by_channel) > 0
    assert work.withheld == len(plan.withheld) > 0
    load = services.insights.week(NoProgress()).loads[0]
    assert load.relational + load.commercial == work.contacts
    week = services.insights.week(NoProgress())
    monkeypatch.setattr(planned, "CHILD_FROM_CUSTOMERS", 0)
    assert services.insights.work(NoProgress()) == work, "a child process counts the same"
    assert services.insights.week(NoProgress()) == week


def test_the_next_contact_is_after_today() -> None:
    days = [date(2025, 11, 18), date(2025, 11, 19), date(2025, 11, 20)]
    week = [DayLoad(days[0], 3, 0, False), DayLoad(days[1], 0, 0, True), DayLoad(days[2], 0, 1, False)]
    assert next_contact_on(week, days[0]) == days[2]
    assert next_contact_on(week[:2], days[0]) is None


def test_the_work_of_another_day_says_so(services: Services) -> None:
    services.rebuild.refresh(unify=False)
    services.rebuild.look_at(date(2025, 3, 31))
    work = services.insights.work(NoProgress())
    assert (work.day, work.is_today) == (date(2025, 3, 31), False)
