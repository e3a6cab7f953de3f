"""Yes/no facts about two groups of customers, one array each, in the order of their ids."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    Integers = NDArray[np.int64]
    Flags = NDArray[np.bool_]

BEFORE, BETWEEN, NOW = "before", "between", "now"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that customers have or have not. `when` as in Difference; of one `family` only the clearest is told."""

    code: str
    params: Mapping[str, Any]
    when: str
    family: str
    has: Flags


@dataclass(frozen=True, slots=True)
class Compared:
    """The customers looked at (ids ascending) and the two days; their ids are in temp.compared meanwhile."""

    connection: Connection
    ids: Integers
    from_on: date
    to_on: date

    def having(self, customers: Iterable[int]) -> Flags:
        """Return who of them is among some customers."""
        return np.isin(self.ids, np.array(list(customers), dtype=np.int64))

    def rows(self, statement: str, **values: Any) -> list[Any]:
        """Run a statement over temp.compared with both days bound."""
        days = {"from_on": self.from_on.isoformat(), "to_on": self.to_on.isoformat()}
        bound = {**days, **values}
        wanted = {name: value for name, value in bound.items() if f":{name}" in statement}
        return list(self.connection.execute(text(statement), wanted))


@contextmanager
def compared(connection: Connection, ids: Integers, from_on: date, to_on: date) -> Generator[Compared]:
    """Put the customers into temp.compared for the block."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.compared")
    connection.exec_driver_sql("CREATE TEMP TABLE compared (customer_id INTEGER PRIMARY KEY)")
    try:
        connection.execute(
            text("INSERT INTO temp.compared SELECT value FROM json_each(:ids)"), {"ids": json.dumps(ids.tolist())}
        )
        yield Compared(connection, ids, from_on, to_on)
    finally:
        connection.exec_driver_sql("DROP TABLE IF EXISTS temp.compared")


def by_code(rows: Iterable[Any]) -> dict[tuple[Any, ...], set[int]]:
    """Gather (customer, *code) rows as customers by code."""
    found: dict[tuple[Any, ...], set[int]] = {}
    for customer, *code in rows:
        found.setdefault(tuple(code), set()).add(customer)
    return found
