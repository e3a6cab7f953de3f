"""What scores read and write: columns of numbers over the same customers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from app.models.domain.score import ScoreSpec
from app.services.scoring.features import FEATURES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

NO_CLASS = -1

QUALITIES = "qualities"
"""Where a table of features keeps how far the scores may be trusted."""

PERSONAS = "personas"
"""Where a table of features keeps what each persona looks like."""

ORDERS = "orders"
"""Where a table of features keeps the orders it was computed from."""

ScoreValue = tuple[float | None, str | None]
"""Value and class of one customer's score."""


@dataclass(frozen=True, slots=True)
class FeatureTable:
    """Features of every live customer: `customer_ids` (int64, ascending), one float64 array per feature, NaN = none.

    `memo` keeps what several scores compute from the same facts of the same day, such as the orders as arrays.
    """

    as_of: date
    customer_ids: Integers
    columns: dict[str, Numbers]
    memo: dict[str, object] = field(default_factory=dict[str, object], compare=False, repr=False)
    scores: dict[str, ScoreColumn] = field(default_factory=dict[str, "ScoreColumn"], compare=False, repr=False)
    """Scores computed from these features so far: some look at others."""

    def forget_facts(self) -> None:
        """Let go of the orders and other facts, which are large; what was found of qualities and personas stays."""
        for name in [name for name in self.memo if name not in {QUALITIES, PERSONAS}]:
            del self.memo[name]

    def __getitem__(self, name: str) -> Numbers:
        """Return one feature, in the order of `customer_ids`."""
        return self.columns[name]


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """One score over the customers that have it.

    `values` is float64; `classes` holds indices into `spec.classes`, NO_CLASS where there is none; None for a score
    without classes; `details` one short text per customer, such as the main reason or the bounds of an interval.
    """

    spec: ScoreSpec
    customer_ids: Integers
    values: Numbers
    classes: Integers | None = None
    details: Sequence[str | None] | None = None

    def rows(self) -> Iterator[tuple[int, float, str | None]]:
        """Yield (customer_id, value, class)."""
        names: Sequence[str | None] = (*self.spec.classes, None)
        numbers = [NO_CLASS] * len(self.customer_ids) if self.classes is None else self.classes.tolist()
        return zip(self.customer_ids.tolist(), self.values.tolist(), (names[number] for number in numbers), strict=True)


def read_features(connection: Connection, as_of: date) -> FeatureTable:
    """Compute the features as of a day straight into arrays; nothing is written. One pass over the orders."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.history import order_features, read_history  # noqa: PLC0415 - the window starts without it

    listed = connection.exec_driver_sql("SELECT group_concat(customer_id) FROM profile").scalar_one()
    ids = np.sort(np.fromstring(listed or "", dtype=np.int64, sep=","))
    history = read_history(connection, as_of, ids, has_purchases=True)
    return FeatureTable(as_of, ids, order_features(history), {ORDERS: history})


def write_features(
    connection: Connection,
    features: FeatureTable,
    table: str = "customer_feature",
    names: Sequence[str] = FEATURES,
) -> None:
    """Replace the rows of `table` by features, straight through the driver; columns not in `names` stay NULL."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    connection.exec_driver_sql(f"DELETE FROM {table}")
    columns: list[list[int | None]] = [features.customer_ids.tolist()]
    for name in names:
        known = ~np.isnan(features[name])
        values: list[int | None] = np.where(known, features[name], 0).astype(np.int64).tolist()
        for place in np.flatnonzero(~known).tolist():
            values[place] = None
        columns.append(values)
    cursor: Any = connection.connection.cursor()
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT INTO {table} ({', '.join(('customer_id', *names))}) VALUES ({marks})"
    cursor.executemany(statement, zip(*columns, strict=True))
    cursor.close()


def stored_features(connection: Connection, as_of: date, table: str = "customer_feature") -> FeatureTable:
    """Read the features that `fill_features` wrote as of `as_of`."""
    columns = ", ".join(("customer_id", *FEATURES))
    cells = _cells(_rows(connection, f"SELECT {columns} FROM {table} ORDER BY customer_id", {}))
    return FeatureTable(as_of, cells[:, 0].astype("int64"), {name: cells[:, n] for n, name in enumerate(FEATURES, 1)})


def _cells(rows: Sequence[Sequence[Any]]) -> Numbers:
    """Turn rows of features into float64 of shape (rows, 1 + features), NULL as NaN; each column contiguous."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    return np.asfortranarray(np.array(rows, dtype=np.float64).reshape(len(rows), len(FEATURES) + 1))


def _rows(connection: Connection, statement: str, params: dict[str, int]) -> Sequence[Sequence[Any]]:
    """Fetch plain tuples from the driver: 100,000 row objects cost more than the sums themselves."""
    cursor = connection.execute(text(statement), params).cursor
    return cursor.fetchall() if cursor is not None else ()
