"""Conditions on the data itself: the source and import that customers come from, what is missing or doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from app.services.quality.doubtful import ADDRESS_IS_PARTIAL, doubtful_tables
from app.services.segments import operators
from app.services.segments.catalogue import Field, column_choices, fixed_choices
from app.services.segments.context import RuleContext
from app.services.segments.rules import Condition, invalid

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SOURCE_SQL: Final = """p.customer_id IN (SELECT rc.customer_id FROM record_customer AS rc
    JOIN record_version AS v ON v.record_id = rc.record_id AND v.is_current = 1
    JOIN source_record AS r ON r.id = rc.record_id JOIN source AS s ON s.id = r.source_id WHERE s.name IN {names})"""
_SOURCES_SHOWN: Final = """(SELECT group_concat(DISTINCT s.name) FROM record_customer AS rc
    JOIN record_version AS v ON v.record_id = rc.record_id AND v.is_current = 1
    JOIN source_record AS r ON r.id = rc.record_id JOIN source AS s ON s.id = r.source_id
    WHERE rc.customer_id = p.customer_id)"""
_BATCH_TABLES: Final = ("record_version", "purchase", "contact_event", "consent_event")
_BATCHES_SHOWN: Final = """(SELECT group_concat(DISTINCT b.file_name) FROM record_customer AS rc
    JOIN record_version AS v ON v.record_id = rc.record_id JOIN import_batch AS b ON b.id = v.batch_id
    WHERE rc.customer_id = p.customer_id AND b.withdrawn_at IS NULL)"""

_PLAIN_ISSUES: Final = {
    "email_missing": "p.email IS NULL",
    "email_unusable": "p.email IN (SELECT address FROM unusable_address)",
    "phone_missing": "coalesce(p.mobile, p.landline) IS NULL",
    "address_missing": "coalesce(p.street, p.postcode, p.city) IS NULL",
    "address_partial": ADDRESS_IS_PARTIAL,
    "name_missing": "(p.company IS NULL AND (p.first_name IS NULL OR p.last_name IS NULL))",
    "birth_missing": "(p.kind = 'person' AND p.birth_on IS NULL)",
    "consent_missing": "NOT EXISTS (SELECT 1 FROM customer_consent WHERE customer_id = p.customer_id)",
}
_DOUBTFUL_ISSUES: Final = {
    "email_domain_typo": ("email", "quality_email", "address"),
    "email_shared": ("email", "quality_email", "address"),
    "phone_impossible": ("phone", "quality_phone", "number"),
    "phone_shared": ("phone", "quality_phone", "number"),
}
ISSUES: Final = (*_PLAIN_ISSUES, *_DOUBTFUL_ISSUES)


def _source_sql(condition: Condition, context: RuleContext) -> str:
    names = [operators.text_value(condition, item) for item in operators.items(condition)]
    return _SOURCE_SQL.format(names=context.bind_list(names))


def _batch_sql(condition: Condition, context: RuleContext) -> str:
    """An import brought a customer's record, a purchase, a contact or a consent."""
    wanted = [operators.number(condition, item, least=1) for item in operators.items(condition) if item is not None]
    if not wanted:
        raise invalid(condition.path, "not_a_number")
    batches = context.bind_list(wanted)
    records = " UNION ALL ".join(
        f"SELECT record_id FROM {table} WHERE batch_id IN {batches}" for table in _BATCH_TABLES
    )
    return f"p.customer_id IN (SELECT customer_id FROM record_customer WHERE record_id IN ({records}))"


def _batch_choices(connection: Connection) -> Sequence[tuple[str, int]]:
    rows = connection.exec_driver_sql(
        "SELECT id FROM import_batch WHERE withdrawn_at IS NULL ORDER BY id DESC LIMIT 500"
    )
    return [(str(row[0]), -1) for row in rows]


def _batch_names(connection: Connection) -> Sequence[tuple[str, str]]:
    rows = connection.exec_driver_sql(
        "SELECT id, file_name, substr(created_at, 1, 10) FROM import_batch WHERE withdrawn_at IS NULL"
    )
    return [(str(batch_id), f"{name} · {day}") for batch_id, name, day in rows]


def _issue_sql(condition: Condition, context: RuleContext) -> str:
    codes = [operators.text_value(condition, item) for item in operators.items(condition)]
    unknown = [code for code in codes if code not in ISSUES]
    if unknown:
        raise invalid(condition.path, "unknown_issue", unknown[0])
    tests = [f"({_PLAIN_ISSUES[code]})" for code in codes if code in _PLAIN_ISSUES]
    doubtful = [code for code in codes if code in _DOUBTFUL_ISSUES]
    tests += _doubtful_tests(doubtful, context) if doubtful else []
    return f"({' OR '.join(f'coalesce({test}, 0)' for test in tests)})"


def _doubtful_tests(codes: Sequence[str], context: RuleContext) -> list[str]:
    """Return tests over the values that the data itself shows to be doubtful, found now."""
    tests: list[str] = []
    with doubtful_tables(context.connection):
        for code in codes:
            kind, table, column = _DOUBTFUL_ISSUES[code]
            rows = context.connection.exec_driver_sql(f"SELECT {column} FROM {table} WHERE issue = ?", (code,))
            found = context.bind_list([row[0] for row in rows])
            tests += [f"p.{its} IN {found}" for its in (("email",) if kind == "email" else ("mobile", "landline"))]
    return tests


def _issue_shown(_: Condition, context: RuleContext) -> str:
    del context
    listed = " ".join(f"WHEN {test} THEN '{code}'" for code, test in _PLAIN_ISSUES.items())
    return f"(CASE {listed} END)"


_SETS: Final = ("is", "is_not", "any_of", "none_of")
FIELDS: Final = (
    Field(
        "source", "data", "choice", _SETS, _source_sql, lambda _, __: _SOURCES_SHOWN,
        column_choices("s.name", "source_record AS r JOIN source AS s ON s.id = r.source_id"), cost=1,
    ),
    Field(
        "batch", "data", "batch", _SETS, _batch_sql, lambda _, __: _BATCHES_SHOWN, _batch_choices, cost=1,
        names=_batch_names,
    ),
    Field("data_issue", "data", "choice", _SETS, _issue_sql, _issue_shown, fixed_choices(*ISSUES), cost=1),
)  # fmt: skip
