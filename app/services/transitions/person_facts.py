"""Who customers are: age, place, kind, consent, tags and columns of the user's own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import numpy as np

from app.models.domain.values import Birthday
from app.services.customers.custom_values import known_columns
from app.services.transitions.compared import BEFORE, NOW, Compared, Fact, by_code
from app.services.transitions.tiers import MOST_TIERS

if TYPE_CHECKING:
    from collections.abc import Iterator

_AGES: Final = (30, 45, 60, 75)
_MOST_TOWNS: Final = 12
_CONSENTS: Final = """SELECT c.customer_id, c.channel, c.status FROM temp.compared JOIN customer_consent AS c
    USING (customer_id) WHERE coalesce(c.decided_on, '') <= :from_on"""
_TAGS: Final = """SELECT DISTINCT rc.customer_id, t.name FROM temp.compared
    JOIN record_customer AS rc USING (customer_id) JOIN record_tag AS rt USING (record_id)
    JOIN tag AS t ON t.id = rt.tag_id
    WHERE rt.withdrawn_at IS NULL AND substr(rt.created_at, 1, 10) <= :from_on"""
_OWN: Final = """SELECT c.customer_id, CAST(c.value AS TEXT) FROM temp.compared JOIN customer_custom AS c
    USING (customer_id) WHERE c.field_id = :field"""


def person_facts(group: Compared) -> Iterator[Fact]:
    """Yield what profiles say; places, kinds and own columns bear no date and are those of now."""
    rows = group.rows(
        "SELECT p.customer_id, p.kind, p.birth_on, p.city, p.postcode, p.country, p.email IS NOT NULL, "
        "p.mobile IS NOT NULL FROM temp.compared JOIN profile AS p USING (customer_id) ORDER BY 1"
    )
    yield from _ages(group, {row[0]: row[2] for row in rows if row[2]})
    yield Fact("organisation", {}, NOW, "kind", group.having(row[0] for row in rows if row[1] == "organisation"))
    yield Fact("no_email", {}, NOW, "has_email", group.having(row[0] for row in rows if not row[6]))
    yield Fact("no_mobile", {}, NOW, "has_mobile", group.having(row[0] for row in rows if not row[7]))
    yield from _named(group, "town", [(row[0], row[3]) for row in rows if row[3]])
    french = [(row[0], row[4][:2]) for row in rows if row[4] and row[5] == "FR"]
    yield from _named(group, "department", french)


def choice_facts(group: Compared) -> Iterator[Fact]:
    """Yield consents and tags of the first day, and values of the user's own columns."""
    for (channel, status), customers in sorted(by_code(group.rows(_CONSENTS)).items()):
        yield Fact(f"consent_{status}", {"channel": channel}, BEFORE, f"consent {channel}", group.having(customers))
    yield from _named(group, "tag", [(row[0], row[1]) for row in group.rows(_TAGS)], BEFORE)
    for column in known_columns(group.connection):
        if column.type != "text":
            continue
        values = by_code(group.rows(_OWN, field=column.id))
        if 1 < len(values) <= MOST_TIERS:
            for (value,), customers in sorted(values.items()):
                params = {"column": column.name, "value": value}
                yield Fact("own_value", params, NOW, f"own {column.name}", group.having(customers))


def _ages(group: Compared, births: dict[int, str]) -> Iterator[Fact]:
    ages = {customer: age for customer, birth in births.items() if (age := _age(birth, group.from_on)) is not None}
    if not ages:
        return
    known = group.having(ages)
    of = np.zeros(len(group.ids))
    of[known] = [ages[customer] for customer in group.ids[known].tolist()]
    for limit in _AGES:
        yield Fact("age_from", {"amount": limit}, BEFORE, "age", known & (of >= limit))
    yield Fact("age_under", {"amount": _AGES[0]}, BEFORE, "age", known & (of < _AGES[0]))


def _age(birth_on: str, day: date) -> int | None:
    birth = Birthday.parse(birth_on)
    if birth.year is None:
        return None
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _named(group: Compared, code: str, rows: list[tuple[int, str]], when: str = NOW) -> Iterator[Fact]:
    found = sorted(by_code(rows).items(), key=lambda item: (-len(item[1]), item[0]))
    for (name,), customers in found[:_MOST_TOWNS]:
        yield Fact(code, {"name": name}, when, code, group.having(customers))
