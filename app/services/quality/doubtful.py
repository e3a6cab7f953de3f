"""Values that cannot be right as they are: found by the data itself, with what was perhaps meant."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.quality import DoubtfulValue
from app.services.importing.cleaning.emails import suggested_domain
from app.services.importing.cleaning.words import words_of

SHARED_BY = 5  # customers with one address or number: rather that of a shop or a household's than of each
_RARE = 20  # times as frequent must a domain be to be what another one was meant to be
_LEAST_STEM = 5
_LEAST_TOWNS = 3
_LEAST_SHARE = 0.8
_FRENCH = re.compile(r"\+33[1-9][0-9]{8}")
_FOREIGN = re.compile(r"\+[1-9][0-9]{6,14}")

_TABLES = (
    "CREATE TEMP TABLE quality_email (address TEXT PRIMARY KEY, issue TEXT NOT NULL, suggestion TEXT) WITHOUT ROWID",
    "CREATE TEMP TABLE quality_phone (number TEXT PRIMARY KEY, issue TEXT NOT NULL) WITHOUT ROWID",
)
_DOMAIN = "substr(email, instr(email, '@') + 1)"
_MISSPELT = f"""
    INSERT INTO quality_email SELECT DISTINCT email, 'email_domain_typo', substr(email, 1, instr(email, '@')) || m.value
    FROM profile JOIN json_each(:meant) m ON m.key = {_DOMAIN} WHERE email IS NOT NULL"""
_SHARED_EMAILS = """
    INSERT OR IGNORE INTO quality_email SELECT email, 'email_shared', NULL FROM profile WHERE email IS NOT NULL
    GROUP BY email HAVING count(*) >= :shared"""
_NUMBERS = """(SELECT mobile AS number FROM profile WHERE mobile IS NOT NULL
    UNION ALL SELECT landline FROM profile WHERE landline IS NOT NULL)"""
_SHARED_PHONES = f"""
    INSERT OR IGNORE INTO quality_phone SELECT number, 'phone_shared' FROM {_NUMBERS}
    GROUP BY number HAVING count(*) >= :shared"""
ADDRESS_IS_PARTIAL = """(coalesce(street, postcode, city) IS NOT NULL
    AND (street IS NULL OR postcode IS NULL OR city IS NULL))"""
_LISTS = {
    "email": """
        SELECT p.customer_id, p.display_name, p.email, q.issue, 'email', q.suggestion, f.revenue_12m_cents
        FROM quality_email q JOIN profile p ON p.email = q.address""",
    "phone": """
        SELECT p.customer_id, p.display_name, q.number, q.issue,
            CASE WHEN p.mobile = q.number THEN 'mobile' ELSE 'landline' END, NULL, f.revenue_12m_cents
        FROM quality_phone q JOIN profile p ON p.mobile = q.number OR p.landline = q.number""",
}
_ADDRESSES = f"""
    SELECT p.customer_id, p.display_name, p.street, p.postcode, p.city, f.revenue_12m_cents
    FROM profile p JOIN customer_feature f USING (customer_id) WHERE {ADDRESS_IS_PARTIAL}
    ORDER BY f.revenue_12m_cents DESC, p.customer_id LIMIT :limit"""


@contextmanager
def doubtful_tables(connection: Connection) -> Generator[None]:
    """Make temporary tables of the doubtful e-mail addresses and phone numbers; they are gone after the block.

    Cost: linear in the customers, and quadratic in the frequent domains only.
    """
    try:
        for statement in _TABLES:
            connection.exec_driver_sql(statement)
        _fill_emails(connection)
        _fill_phones(connection)
        yield
    finally:
        for table in ("quality_email", "quality_phone"):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{table}")


def counts(connection: Connection) -> dict[str, int]:
    """How many customers are on each list; inside `doubtful_tables`."""
    found = {kind: connection.execute(text(f"SELECT count(*) FROM ({_joined(kind)})")).scalar_one() for kind in _LISTS}
    partial = connection.execute(text(f"SELECT count(*) FROM profile WHERE {ADDRESS_IS_PARTIAL}")).scalar_one()
    return {**found, "address": partial}


def listed(connection: Connection, kind: str, limit: int) -> list[DoubtfulValue]:
    """The doubtful values of a kind (email, phone, address), those of the best customers first.

    Inside `doubtful_tables`.
    """
    if kind == "address":
        return _addresses(connection, limit)
    statement = f"{_joined(kind)} ORDER BY f.revenue_12m_cents DESC, p.customer_id LIMIT :limit"
    return [DoubtfulValue(*row) for row in connection.execute(text(statement), {"limit": limit})]


def _joined(kind: str) -> str:
    return f"{_LISTS[kind]} JOIN customer_feature f USING (customer_id)"


def _fill_emails(connection: Connection) -> None:
    rows = connection.exec_driver_sql(f"SELECT {_DOMAIN}, count(*) FROM profile WHERE email IS NOT NULL GROUP BY 1")
    meant = meant_domains({str(domain): int(count) for domain, count in rows})
    connection.execute(text(_MISSPELT), {"meant": json.dumps(meant)})
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO quality_email SELECT address, 'email_unusable', NULL FROM unusable_address"
    )
    connection.execute(text(_SHARED_EMAILS), {"shared": SHARED_BY})


def meant_domains(frequencies: Mapping[str, int]) -> dict[str, str]:
    """Domain → the one it was perhaps meant to be: a known provider, or one that this very data holds far more often.

    Two endings of one name (boutique.fr, boutique.de) are two domains, and so are known providers.
    """
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415 - the window opens without it

    known = words_of("email_domains", "providers") | words_of("email_domains", "real")
    frequent = [(domain, count) for domain, count in frequencies.items() if count >= _RARE]
    found: dict[str, str] = {}
    for domain, count in frequencies.items():
        if domain in known:
            continue
        meant = suggested_domain(domain)
        for other, times in frequent if meant is None else ():
            if times < _RARE * count or abs(len(other) - len(domain)) > 1 or _are_two_endings(domain, other):
                continue
            if DamerauLevenshtein.distance(domain, other, score_cutoff=1) == 1:
                meant = other
                break
        if meant is not None:
            found[domain] = meant
    return found


def _are_two_endings(domain: str, other: str) -> bool:
    stem, _, ending = domain.rpartition(".")
    other_stem, _, other_ending = other.rpartition(".")
    if len(stem) < _LEAST_STEM or len(other_stem) < _LEAST_STEM:
        return True
    return stem == other_stem and len(ending) <= 3 and len(other_ending) <= 3


def _fill_phones(connection: Connection) -> None:
    rows = connection.exec_driver_sql(
        f"SELECT substr(number, 1, 7), length(number), min(number) FROM {_NUMBERS} GROUP BY 1, 2"
    )
    wrong = [f"{beginning} {length}" for beginning, length, number in rows if not _is_possible(str(number))]
    if wrong:
        connection.execute(
            text(f"""INSERT INTO quality_phone SELECT DISTINCT number, 'phone_impossible' FROM {_NUMBERS}
                     WHERE substr(number, 1, 7) || ' ' || length(number) IN (SELECT value FROM json_each(:wrong))"""),
            {"wrong": json.dumps(wrong)},
        )
    connection.execute(text(_SHARED_PHONES), {"shared": SHARED_BY})


def _is_possible(number: str) -> bool:
    """Whether numbers of this beginning and length are given out by their country; of France, whether well formed."""
    if number.startswith("+33"):
        return _FRENCH.fullmatch(number) is not None
    from app.services.importing.cleaning.phones import is_given_out  # noqa: PLC0415 - loads the plans of all countries

    return _FOREIGN.fullmatch(number) is not None and is_given_out(number)


def _addresses(connection: Connection, limit: int) -> list[DoubtfulValue]:
    towns = connection.exec_driver_sql(
        "SELECT postcode, city, count(*) FROM profile WHERE postcode IS NOT NULL AND city IS NOT NULL GROUP BY 1, 2"
    ).all()
    city_of = _usual((postcode, city, count) for postcode, city, count in towns)
    postcode_of = _usual((city, postcode, count) for postcode, city, count in towns)
    rows = connection.execute(text(_ADDRESSES), {"limit": limit})
    return [_address(row, city_of, postcode_of) for row in rows]


def _usual(triples: Iterable[tuple[str, str, int]]) -> dict[str, str]:
    """Key → the value that nearly always goes with it."""
    of_key: dict[str, dict[str, int]] = {}
    for key, value, count in triples:
        of_key.setdefault(key, {})[value] = count
    found: dict[str, str] = {}
    for key, values in of_key.items():
        best = max(values, key=lambda value: (values[value], value))
        if values[best] >= _LEAST_TOWNS and values[best] >= _LEAST_SHARE * sum(values.values()):
            found[key] = best
    return found


def _address(row: Any, city_of: Mapping[str, str], postcode_of: Mapping[str, str]) -> DoubtfulValue:
    customer_id, name, street, postcode, city, stake = row
    shown = ", ".join(part for part in (street, " ".join(filter(None, (postcode, city)))) if part)
    missing = [part for part, value in (("street", street), ("postcode", postcode), ("city", city)) if not value]
    suggestion = {"city": city_of.get(postcode or ""), "postcode": postcode_of.get(city or "")}.get(missing[0])
    issue = f"{missing[0]}_missing" if len(missing) == 1 else "address_partial"
    return DoubtfulValue(customer_id, name, shown, issue, missing[0], suggestion if len(missing) == 1 else None, stake)
