"""Loading what contacting people depends on, for many customers at once, as of a day.

Consent: `customer_consent` is the state of now; where a consent is dated later than the day, the state is derived again
from what was known by then. An unsubscription or complaint on a channel counts as a refusal until a later dated grant.
A suppression holds for every day, past ones too: nobody who asked to be left alone is contacted by a replay.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.settings import PressurePolicy
from app.models.domain.values import Channel, epoch_day
from app.services.scenarios.checks.open_request import LONGEST_WAIT_DAYS
from app.services.scenarios.checks.situation import EVERY_CHANNEL, Person
from app.services.scoring.satisfaction import is_settled

OUTGOING_KINDS = ("sent", "letter", "called")
"""What counts as a contact from us; opens, clicks and replies do not press."""

_KINDS = ", ".join(f"'{kind}'" for kind in OUTGOING_KINDS)
# CROSS JOIN keeps SQLite from reading whole tables for a handful of people: the temporary table comes first.
_PROFILES = """
    SELECT p.customer_id, p.display_name, p.language,
        CASE WHEN p.email NOT IN (SELECT address FROM main.unusable_address) THEN p.email END,
        p.mobile, p.landline, p.street, p.street_2, p.postcode, p.city, p.country
    FROM temp.plan_people c CROSS JOIN main.profile p USING (customer_id)
"""
_CONSENTS = """
    SELECT customer_id, channel, status, decided_on
    FROM temp.plan_people CROSS JOIN main.customer_consent USING (customer_id)
"""
_LATER_CONSENTS = """
    SELECT DISTINCT rc.customer_id, e.channel FROM temp.plan_people c
    CROSS JOIN main.record_customer rc ON rc.customer_id = c.customer_id
    CROSS JOIN main.consent_event e ON e.record_id = rc.record_id
    WHERE e.is_live = 1 AND e.decided_on > :day
"""
_CONSENT_EVENTS = """
    SELECT rc.customer_id, e.channel, e.status, e.decided_on, e.stated_on FROM temp.plan_people c
    CROSS JOIN main.record_customer rc ON rc.customer_id = c.customer_id
    CROSS JOIN main.consent_event e ON e.record_id = rc.record_id
    WHERE e.is_live = 1 AND (e.decided_on IS NULL OR e.decided_on <= :day)
"""
_CONTACTS = f"""
    SELECT DISTINCT rc.customer_id, e.happened_on, e.channel, e.direction, e.nature FROM temp.plan_people c
    CROSS JOIN main.record_customer rc ON rc.customer_id = c.customer_id
    CROSS JOIN main.contact_event e ON e.record_id = rc.record_id
    WHERE e.is_live = 1 AND e.happened_on <= :day
      AND ((e.direction = 'out' AND e.kind IN ({_KINDS}) AND e.happened_on > :since)
           OR (e.direction = 'in' AND e.kind IN ('unsubscribed', 'complained')))
"""


_REQUESTS = """
    SELECT rc.customer_id, e.happened_on, e.kind = 'claimed', e.detail FROM temp.plan_people c
    CROSS JOIN main.record_customer rc ON rc.customer_id = c.customer_id
    CROSS JOIN main.contact_event e ON e.record_id = rc.record_id
    WHERE e.is_live = 1 AND e.happened_on <= :day AND e.happened_on >= :since
      AND (e.kind = 'claimed' OR (e.direction = 'out' AND e.kind IN ('called', 'replied')))
    ORDER BY e.happened_on, e.kind = 'claimed' DESC, e.id
"""
"""Requests and complaints, and what answers them: a call or a reply."""
_UNREAD = """
    SELECT customer_id, COUNT(DISTINCT happened_on) FROM (
        SELECT rc.customer_id, e.kind, e.happened_on,
            MAX(CASE WHEN e.kind <> 'sent' THEN e.happened_on END) OVER (PARTITION BY rc.customer_id) AS read_on
        FROM temp.plan_people c CROSS JOIN main.record_customer rc ON rc.customer_id = c.customer_id
        CROSS JOIN main.contact_event e ON e.record_id = rc.record_id
        WHERE e.is_live = 1 AND e.channel = 'email' AND e.happened_on <= :day AND e.happened_on > :since
          AND ((e.kind = 'sent' AND e.direction = 'out') OR e.kind IN ('opened', 'clicked'))
    ) WHERE kind = 'sent' AND happened_on > read_on GROUP BY customer_id
"""
"""Days with e-mails since the last one that was opened; nobody who never opened one within the year."""
READING_DAYS = 365


def load_people(
    connection: Connection, customer_ids: Iterable[int], day: date, policy: PressurePolicy
) -> dict[int, Person]:
    """Return a Person per customer that has a profile, as of `day`."""
    connection.execute(text("CREATE TEMP TABLE IF NOT EXISTS plan_people (customer_id INTEGER PRIMARY KEY)"))
    connection.execute(text("DELETE FROM temp.plan_people"))
    rows = [(customer_id,) for customer_id in customer_ids]
    if rows:
        connection.exec_driver_sql("INSERT OR IGNORE INTO temp.plan_people VALUES (?)", rows)
    people = _profiles(connection)
    if people:
        _add_consents(connection, people, day)
        _add_contacts(connection, people, day, policy)
        _add_requests(connection, people, day)
        _add_reading(connection, people, day)
        _add_suppressions(connection, people)
    connection.execute(text("DROP TABLE temp.plan_people"))
    return people


def status_as_of(events: Iterable[tuple[str, str | None, str]]) -> str | None:
    """Return the consent that (status, decided_on, stated_on) add up to.

    A refusal stands unless a grant with a later date of proof follows it.
    """
    refused_on = granted_on = ""
    is_granted = False
    for status, decided_on, stated_on in events:
        if status == "refused":
            refused_on = max(refused_on, decided_on or stated_on)
        elif status == "granted":
            is_granted = True
            granted_on = max(granted_on, decided_on or "")
    if refused_on and granted_on <= refused_on:
        return "refused"
    return "granted" if is_granted else None


def _profiles(connection: Connection) -> dict[int, Person]:
    people: dict[int, Person] = {}
    for row in connection.execute(text(_PROFILES)).all():
        customer_id, name, language, email, mobile, landline, street, street_2, postcode, city, country = row
        person = people[customer_id] = Person(customer_id, name, language)
        if email:
            person.addresses[Channel.EMAIL] = email
        if mobile:
            person.addresses[Channel.SMS] = mobile
        if mobile or landline:
            person.addresses[Channel.PHONE] = mobile or landline
        if street and postcode and city:
            parts = (street, street_2, f"{postcode} {city}", country)
            person.addresses[Channel.POST] = ", ".join(part for part in parts if part)
    return people


def _add_consents(connection: Connection, people: dict[int, Person], day: date) -> None:
    for customer_id, channel, status, _decided_on in connection.execute(text(_CONSENTS)).all():
        if customer_id in people:
            people[customer_id].consents[channel] = status
    later = {(row[0], row[1]) for row in connection.execute(text(_LATER_CONSENTS), {"day": day.isoformat()})}
    if not later:
        return
    events: dict[tuple[int, str], list[tuple[str, str | None, str]]] = defaultdict(list)
    for customer_id, channel, status, decided_on, stated_on in connection.execute(
        text(_CONSENT_EVENTS), {"day": day.isoformat()}
    ):
        if (customer_id, channel) in later:
            events[customer_id, channel].append((status, decided_on, stated_on))
    for customer_id, channel in later:
        if customer_id in people:
            status = status_as_of(events[customer_id, channel])
            people[customer_id].consents.pop(channel, None)
            if status:
                people[customer_id].consents[channel] = status


def _add_contacts(connection: Connection, people: dict[int, Person], day: date, policy: PressurePolicy) -> None:
    window = _window_days(policy)
    bounds = {
        "since": (day - timedelta(days=window)).isoformat(),
        "day": day.isoformat(),
    }
    left: list[tuple[int, str, str]] = []
    for customer_id, happened_on, channel, direction, nature in connection.execute(text(_CONTACTS), bounds).all():
        person = people.get(customer_id)
        if person is None:
            continue
        if direction == "out":
            person.note_contact(epoch_day(date.fromisoformat(happened_on)), channel, nature)
        else:
            left.append((customer_id, channel, happened_on))
    if left:
        _refuse_those_who_left(connection, people, left)


def _window_days(policy: PressurePolicy) -> int:
    """How far back the policy looks; a balance looks at the last contacts, of the last year."""
    caps = [cap.days for cap in policy.further_caps]
    longest = max(policy.cap_days, policy.least_gap_days, policy.unread_gap_days or 0, 1, *caps)
    return longest if policy.balance_commercial is None else max(longest, 365)


def _add_requests(connection: Connection, people: dict[int, Person], day: date) -> None:
    """Keep the day of the last request that neither its words nor a later call or reply settled."""
    bounds = {"day": day.isoformat(), "since": (day - timedelta(days=LONGEST_WAIT_DAYS)).isoformat()}
    for customer_id, happened_on, is_request, detail in connection.execute(text(_REQUESTS), bounds):
        person = people.get(customer_id)
        if person is not None:
            is_open = is_request and not is_settled(detail)
            person.asked_on = epoch_day(date.fromisoformat(happened_on)) if is_open else None


def _add_reading(connection: Connection, people: dict[int, Person], day: date) -> None:
    bounds = {"day": day.isoformat(), "since": (day - timedelta(days=READING_DAYS)).isoformat()}
    for customer_id, unread in connection.execute(text(_UNREAD), bounds):
        if customer_id in people:
            people[customer_id].unread_emails = unread


def _refuse_those_who_left(connection: Connection, people: dict[int, Person], left: list[tuple[int, str, str]]) -> None:
    """An unsubscription is a refusal, unless a grant in force is dated later."""
    granted: dict[tuple[int, str], Any] = {
        (customer_id, channel): decided_on
        for customer_id, channel, status, decided_on in connection.execute(text(_CONSENTS))
        if status == "granted"
    }
    for customer_id, channel, left_on in left:
        if (granted.get((customer_id, channel)) or "") <= left_on:
            people[customer_id].consents[channel] = "refused"


def _add_suppressions(connection: Connection, people: dict[int, Person]) -> None:
    by_value: dict[str, set[str]] = defaultdict(set)
    by_person: dict[int, set[str]] = defaultdict(set)
    rows = connection.execute(
        text(
            "SELECT s.channel, s.value, rc.customer_id FROM main.suppression s "
            "LEFT JOIN main.record_customer rc ON rc.record_id = s.record_id WHERE s.withdrawn_at IS NULL"
        )
    )
    for channel, value, customer_id in rows:
        if value:
            by_value[value.casefold()].add(channel or EVERY_CHANNEL)
        if customer_id is not None:
            by_person[customer_id].add(channel or EVERY_CHANNEL)
    if not by_value and not by_person:
        return
    for person in people.values():
        found = set(by_person.get(person.customer_id, ()))
        for address in person.addresses.values():
            found |= by_value.get(address.casefold(), set())
        if found:
            person.suppressed = frozenset(found)
