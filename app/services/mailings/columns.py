"""The cells of a list: what each value id means for a recipient.

A list carries the address of its own channel only: a file for e-mails holds no telephone number that its owner gave
for something else, and nobody becomes reachable in a tool by a channel that was refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.mailing import MailingFormat
from app.models.domain.scenario import Message
from app.models.domain.settings import Business, PressurePolicy
from app.models.domain.values import Birthday
from app.services.mailings.selection import Chosen
from app.services.messages.fields import Reader, values_of
from app.services.messages.readers import load_readers
from app.services.messages.render import render
from app.services.scenarios.definition import Definition

_CHUNK = 500
_PROFILE = (
    "customer_id, display_name, title, first_name, last_name, company, street, street_2, postcode, city, country, "
    "language, birth_on"
)


@dataclass(frozen=True, slots=True)
class Sender:
    """What the messages of a list need besides the customer: who writes, when, under which policy, which texts."""

    business: Business
    policy: PressurePolicy
    day: date
    definitions: Mapping[int, Definition]


@dataclass(frozen=True, slots=True)
class Line:
    """Everything that a row may show of one recipient."""

    chosen: Chosen
    channel: str
    profile: Mapping[str, Any]
    reader: Reader
    message: Message | None


def _of_profile(column: str) -> Callable[[Line], str]:
    return lambda line: str(line.profile[column] or "")


def _of_channel(*channels: str) -> Callable[[Line], str]:
    return lambda line: line.chosen.address if line.channel in channels else ""


def _of_post(column: str) -> Callable[[Line], str]:
    return lambda line: str(line.profile[column] or "") if line.channel == "post" else ""


def _birthday_month_day(line: Line) -> str:
    if not line.reader.birth_on:
        return ""
    birthday = Birthday.parse(line.reader.birth_on)
    return f"{birthday.month:02d}/{birthday.day:02d}"


def _last_purchase_on(line: Line) -> str:
    bought_on = line.reader.last_purchase_on
    return bought_on.isoformat() if bought_on else ""


VALUES: Mapping[str, Callable[[Line], str]] = {
    "customer_id": _of_profile("customer_id"),
    "name": _of_profile("display_name"),
    "title": _of_profile("title"),
    "first_name": _of_profile("first_name"),
    "last_name": _of_profile("last_name"),
    "company": _of_profile("company"),
    "email": _of_channel("email"),
    "mobile": _of_channel("sms"),
    "phone": _of_channel("phone"),
    "street": _of_post("street"),
    "street_2": _of_post("street_2"),
    "postcode": _of_profile("postcode"),
    "city": _of_profile("city"),
    "country": _of_profile("country"),
    "language": _of_profile("language"),
    "birthday_month_day": _birthday_month_day,
    "last_purchase_on": _last_purchase_on,
    "scenario": lambda line: line.chosen.contact.scenario_name if line.chosen.contact else "",
    "subject": lambda line: line.message.subject if line.message else "",
    "message": lambda line: line.message.body if line.message else "",
    "outcome": lambda _line: "",
    "note": lambda _line: "",
}
"""Every value id that a format may use."""


def rows_of(
    connection: Connection, chosen: Sequence[Chosen], channel: str, shape: MailingFormat, sender: Sender
) -> Iterator[tuple[str, ...]]:
    """Yield the row of each recipient, as read from the profile; formulas are made harmless by the writers."""
    cells = [VALUES[value] for _header, value in shape.columns]
    for start in range(0, len(chosen), _CHUNK):
        part = chosen[start : start + _CHUNK]
        ids = [each.person.customer_id for each in part]
        profiles = _profiles(connection, ids)
        readers = load_readers(connection, ids, sender.day)
        for each in part:
            customer_id = each.person.customer_id
            message = _message(each, readers[customer_id], channel, sender)
            line = Line(each, channel, profiles[customer_id], readers[customer_id], message)
            yield tuple(cell(line) for cell in cells)


def _profiles(connection: Connection, ids: Sequence[int]) -> dict[int, Mapping[str, Any]]:
    listed = ", ".join(str(each) for each in ids)
    rows = connection.execute(text(f"SELECT {_PROFILE} FROM profile WHERE customer_id IN ({listed})")).mappings()
    return {row["customer_id"]: dict(row) for row in rows}


def _message(chosen: Chosen, reader: Reader, channel: str, sender: Sender) -> Message | None:
    if chosen.contact is None:
        return None
    language, texts = sender.definitions[chosen.contact.scenario_id].texts_for(reader.language)
    values = values_of(reader, sender.business, language, sender.day, sender.policy.leap_day)
    return render(texts, channel, values)
