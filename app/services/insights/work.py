"""What waits for the owner: the parts of Home's list that no other service answers by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from app.models.domain.importing import SourceAge
from app.models.domain.insights import EmailTypo
from app.models.domain.scenario import DayLoad, PlannedContact
from app.services.importing.cleaning.emails import suggested_domain

if TYPE_CHECKING:
    from sqlalchemy import Connection

AGEING_AFTER_DAYS: Final = 7

CHANNEL_ORDER: Final = ("email", "post", "phone", "sms")

_DOMAINS = """
    SELECT lower(substr(email, instr(email, '@') + 1)) AS domain, count(*) FROM profile
    WHERE email IS NOT NULL GROUP BY domain"""


def email_typos(connection: Connection) -> tuple[EmailTypo, ...]:
    """Return the misspelt domains among the profiles' addresses, the most frequent first."""
    found = [
        EmailTypo(domain, suggestion, int(customers))
        for domain, customers in connection.exec_driver_sql(_DOMAINS)
        if (suggestion := suggested_domain(domain)) is not None
    ]
    return tuple(sorted(found, key=lambda typo: (-typo.customers, typo.domain)))


def by_channel(contacts: Iterable[PlannedContact]) -> tuple[tuple[str, int], ...]:
    """Count the contacts still to review per channel, in a fixed order; channels without any are left out."""
    counts = Counter(contact.channel for contact in contacts if contact.status == "planned")
    return tuple((channel, counts[channel]) for channel in CHANNEL_ORDER if counts[channel])


def ageing(sources: Sequence[SourceAge]) -> tuple[SourceAge, ...]:
    """Return the sources whose last import is older than a week, the oldest first."""
    old = [source for source in sources if source.age_days is not None and source.age_days > AGEING_AFTER_DAYS]
    return tuple(sorted(old, key=lambda source: -(source.age_days or 0)))


def next_contact_on(week: Sequence[DayLoad], day: date) -> date | None:
    """Return the first day after `day` that holds a contact."""
    return next((load.day for load in week if load.day > day and load.relational + load.commercial), None)
