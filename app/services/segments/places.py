"""Where customers live: département and région of their postcode, and with whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.services.segments.catalogue import Field, column_choices, value_field
from app.services.segments.context import RuleContext
from app.services.segments.operators import CHOICE_OPERATORS, items, text_value
from app.services.segments.regions import REGIONS
from app.services.segments.rules import Condition

if TYPE_CHECKING:
    from sqlalchemy import Connection

DEPARTMENT_SQL: Final = """CASE WHEN coalesce(p.country, 'FR') = 'FR' AND p.postcode GLOB '[0-9][0-9][0-9][0-9][0-9]'
    THEN CASE substr(p.postcode, 1, 2) WHEN '97' THEN substr(p.postcode, 1, 3) WHEN '98' THEN substr(p.postcode, 1, 3)
    WHEN '20' THEN CASE WHEN p.postcode < '20200' THEN '2A' ELSE '2B' END ELSE substr(p.postcode, 1, 2) END END"""
"""French département: two digits of the postcode, three overseas, 2A and 2B in Corsica."""

_REGION_OF: Final = {department: code for code, (_, departments) in REGIONS.items() for department in departments}
_REGION_SQL: Final = (
    f"CASE {DEPARTMENT_SQL} "
    + " ".join(f"WHEN '{department}' THEN '{code}'" for department, code in _REGION_OF.items())
    + " END"
)
_HOUSEHOLD: Final = "SELECT household_id FROM customer_household WHERE customer_id = p.customer_id"
_SIZE: Final = f"coalesce((SELECT nullif(count(*), 0) FROM customer_household WHERE household_id = ({_HOUSEHOLD})), 1)"


def _region_sql(condition: Condition, _: RuleContext) -> str:
    """A région is the list of its départements. Codes that are none hold for nobody."""
    if condition.op == "known":
        wanted = list(_REGION_OF)
    else:
        codes = {text_value(condition, item) for item in items(condition)}
        wanted = [department for department, code in _REGION_OF.items() if code in codes]
    listed = ", ".join(f"'{department}'" for department in wanted)
    return f"{DEPARTMENT_SQL} IN ({listed})"


def _region_choices(connection: Connection) -> Sequence[tuple[str, int]]:
    return regions_of(column_choices(DEPARTMENT_SQL)(connection))


def regions_of(departments: Sequence[tuple[str, int]]) -> Sequence[tuple[str, int]]:
    """Add up the customers of départements by région."""
    counts: Counter[str] = Counter()
    for department, customers in departments:
        if department in _REGION_OF:
            counts[_REGION_OF[department]] += customers
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _region_names(_: Connection) -> Sequence[tuple[str, str]]:
    return tuple((code, name) for code, (name, _) in REGIONS.items())


FIELDS: Final = (
    value_field("department", "person", "choice", DEPARTMENT_SQL, column_choices(DEPARTMENT_SQL)),
    Field(
        "region", "person", "choice", CHOICE_OPERATORS, _region_sql, lambda _, __: _REGION_SQL,
        _region_choices, names=_region_names,
    ),
    replace(value_field("in_household", "person", "flag", f"EXISTS ({_HOUSEHOLD})"), cost=1),
    replace(value_field("household_size", "person", "number", _SIZE), cost=1),
)  # fmt: skip
