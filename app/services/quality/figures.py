"""Figures of quality: how many give a datum, in how many it is doubtful, when it was last confirmed, and its trend.

Nothing of this is stored: the trend comes from the days at which records were first seen, as of each month end.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, text

from app.models.domain.quality import FieldQuality
from app.services.quality.doubtful import ADDRESS_IS_PARTIAL

MONTHS = 13
OLD_DAYS = 730
_OLDEST_YEARS = 110
_NEVER = "9999-12-31"
# A record is seen when created and when bought with; a customer without any such day, when the file came.
# The purchases of a customer's only record are those of the customer.
_SEEN = f"""
    CREATE TEMP TABLE quality_seen AS
    SELECT v.record_id AS id, p.customer_id,
        nullif(min(coalesce(v.created_on, '{_NEVER}'), coalesce(CASE p.record_count
            WHEN 1 THEN date(f.first_purchase_day * 86400, 'unixepoch')
            ELSE (SELECT min(bought_on) FROM purchase u WHERE u.record_id = v.record_id AND u.is_live = 1)
            END, '{_NEVER}')), '{_NEVER}') AS first_on, substr(b.created_at, 1, 10) AS filed_on,
        max(coalesce(v.created_on, ''), coalesce(CASE p.record_count
            WHEN 1 THEN date(f.last_purchase_day * 86400, 'unixepoch')
            ELSE (SELECT max(bought_on) FROM purchase u WHERE u.record_id = v.record_id AND u.is_live = 1)
            END, '')) AS last_on
    FROM record_version v JOIN import_batch b ON b.id = v.batch_id
    JOIN record_customer rc ON rc.record_id = v.record_id JOIN profile p ON p.customer_id = rc.customer_id
    JOIN customer_feature f ON f.customer_id = p.customer_id WHERE v.is_current = 1"""
# One row per customer: for each field the days seen (NULL when not given) and whether it is doubtful.
_ROW = f"""
    CREATE TEMP TABLE quality_row AS
    SELECT c.first_on, c.last_on,
        CASE WHEN (p.first_name IS NOT NULL AND p.last_name IS NOT NULL) OR p.company IS NOT NULL
            THEN c.first_on END AS name_first, c.last_on AS name_last,
        p.kind = 'person' AND length(coalesce(p.first_name, '')) < 2 AS name_doubt,
        CASE WHEN p.email IS NOT NULL THEN coalesce(e.first_on, c.first_on) END AS email_first,
        coalesce(e.last_on, c.last_on) AS email_last, p.email IN (SELECT address FROM quality_email) AS email_doubt,
        CASE WHEN coalesce(p.mobile, p.landline) IS NOT NULL THEN coalesce(m.first_on, c.first_on) END AS phone_first,
        coalesce(m.last_on, c.last_on) AS phone_last,
        coalesce(p.mobile IN (SELECT number FROM quality_phone), 0)
            OR coalesce(p.landline IN (SELECT number FROM quality_phone), 0) AS phone_doubt,
        CASE WHEN coalesce(p.street, p.postcode, p.city) IS NOT NULL THEN coalesce(a.first_on, c.first_on) END
            AS address_first, coalesce(a.last_on, c.last_on) AS address_last, {ADDRESS_IS_PARTIAL} AS address_doubt,
        CASE WHEN p.birth_on IS NOT NULL THEN c.first_on END AS birth_on_first, c.last_on AS birth_on_last,
        p.birth_on NOT LIKE '--%' AND (p.birth_on < :oldest OR p.birth_on > :today) AS birth_on_doubt,
        CASE WHEN s.customer_id IS NOT NULL THEN coalesce(s.first_on, c.first_on) END AS consent_first,
        coalesce(s.last_on, '') AS consent_last, 0 AS consent_doubt
    FROM profile p
    JOIN (SELECT customer_id, coalesce(min(first_on), min(filed_on)) AS first_on, max(last_on) AS last_on
        FROM quality_seen GROUP BY 1) c
        USING (customer_id)
    LEFT JOIN quality_seen e ON e.id = p.email_record_id LEFT JOIN quality_seen m ON m.id = p.mobile_record_id
    LEFT JOIN quality_seen a ON a.id = p.post_record_id
    LEFT JOIN (SELECT customer_id, min(decided_on) AS first_on, max(decided_on) AS last_on FROM customer_consent
        GROUP BY 1) s ON s.customer_id = p.customer_id"""
_FIELDS = ("name", "email", "phone", "address", "birth_on", "consent")


@contextmanager
def seen_tables(connection: Connection, today: date) -> Generator[None]:
    """Make temporary tables of when values were seen; they are gone after the block. Inside `doubtful_tables`."""
    oldest = today.replace(year=today.year - _OLDEST_YEARS, day=1).isoformat()
    try:
        connection.exec_driver_sql(_SEEN)
        connection.exec_driver_sql("CREATE UNIQUE INDEX temp.quality_seen_id ON quality_seen (id)")
        connection.execute(text(_ROW), {"oldest": oldest, "today": today.isoformat()})
        yield
    finally:
        for table in ("quality_seen", "quality_row"):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{table}")


def read_fields(connection: Connection, today: date) -> tuple[FieldQuality, ...]:
    """The figures of every field, one pass over narrow rows each; inside `seen_tables`."""
    ends = [end.isoformat() for end in month_ends(today)]
    known = connection.exec_driver_sql("SELECT substr(first_on, 1, 7), count(*) FROM quality_row GROUP BY 1").all()
    everyone = [sum(count for month, count in known if month <= end[:7]) for end in ends]
    customers = sum(count for _, count in known)
    return tuple(_field(connection, field, today, customers, everyone, ends) for field in _FIELDS)


def month_ends(today: date) -> tuple[date, ...]:
    """The ends of the twelve months before, and today."""
    ends = [today]
    first = today.replace(day=1)
    for _ in range(MONTHS - 1):
        last = first - timedelta(days=1)
        ends.append(last)
        first = last.replace(day=1)
    return tuple(reversed(ends))


class _Month(NamedTuple):
    """Values first seen in a month (YYYY-MM), and how many of them are doubtful, old, undated."""

    month: str
    given: int
    doubtful: int
    old: int
    undated: int


def _field(
    connection: Connection, field: str, today: date, customers: int, everyone: Sequence[int], ends: Sequence[str]
) -> FieldQuality:
    months = _by_month(connection, field, today)
    shares = (value / known if known else 0.0 for value, known in zip(_so_far(months, ends), everyone, strict=True))
    return FieldQuality(
        field=field,
        customers=customers,
        given=sum(month.given for month in months),
        doubtful=sum(month.doubtful for month in months),
        old=sum(month.old for month in months),
        undated=sum(month.undated for month in months),
        trend=tuple(shares),
    )


def _by_month(connection: Connection, field: str, today: date) -> list[_Month]:
    """The values of a field by the month in which they were first seen."""
    statement = f"""
        SELECT substr({field}_first, 1, 7), count(*), coalesce(sum({field}_doubt), 0),
            sum({field}_last <> '' AND {field}_last < :old), sum({field}_last = '')
        FROM quality_row WHERE {field}_first IS NOT NULL GROUP BY 1"""
    rows = connection.execute(text(statement), {"old": (today - timedelta(days=OLD_DAYS)).isoformat()})
    return [_Month(row[0], row[1], row[2], row[3], row[4]) for row in rows]


def _so_far(months: Sequence[_Month], ends: Sequence[str]) -> list[int]:
    return [sum(month.given for month in months if month.month <= end[:7]) for end in ends]
