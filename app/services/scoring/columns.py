"""What scores read and write: columns of numbers over the same customers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from app.models.domain.score import ScoreSpec
from app.services.scoring.features import FEATURES, ZERO_WITHOUT_ORDER, feature_params, feature_select

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Integers = NDArray[np.int64]

NO_CLASS = -1

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
    """Compute the features as of a day straight into arrays; nothing is written."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    ids = np.array(_rows(connection, "SELECT customer_id FROM profile ORDER BY 1", {}), dtype=np.int64).reshape(-1)
    found = _cells(_rows(connection, feature_select(), feature_params(as_of)))
    found = found[np.isin(found[:, 0], ids, assume_unique=True)]
    places = np.searchsorted(ids, found[:, 0])
    columns: dict[str, Numbers] = {}
    for number, name in enumerate(FEATURES, 1):
        columns[name] = np.full(len(ids), 0.0 if name in ZERO_WITHOUT_ORDER else np.nan)
        columns[name][places] = found[:, number]
    return FeatureTable(as_of, ids, columns)


def stored_features(connection: Connection, as_of: date, table: str = "customer_feature") -> FeatureTable:
    """Read the features that `fill_features` wrote as of `as_of`."""
    columns = ", ".join(("customer_id", *FEATURES))
    cells = _cells(_rows(connection, f"SELECT {columns} FROM {table} ORDER BY customer_id", {}))
    return FeatureTable(as_of, cells[:, 0].astype("int64"), {name: cells[:, n] for n, name in enumerate(FEATURES, 1)})


def window_features(connection: Connection, as_of: date, window_days: int, ids: Integers) -> tuple[Numbers, Numbers]:
    """Return (number of sales, net revenue in cents) of the last `window_days` for each of `ids` (ascending)."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    statement = (
        "SELECT customer_id, sum(is_sale), sum(net_e4) FROM customer_order "
        "WHERE day > :day - :window AND day <= :day GROUP BY customer_id ORDER BY customer_id"
    )
    rows = _rows(connection, statement, {"day": feature_params(as_of)["day"], "window": window_days})
    counts, revenue = np.zeros(len(ids)), np.zeros(len(ids))
    if rows:
        found = np.array(rows, dtype=np.float64)
        is_live = np.isin(found[:, 0], ids)
        places = np.searchsorted(ids, found[is_live, 0])
        counts[places] = found[is_live, 1]
        revenue[places] = np.sign(found[is_live, 2]) * np.floor((np.abs(found[is_live, 2]) + 50) / 100)
    return counts, revenue


def _cells(rows: Sequence[Sequence[Any]]) -> Numbers:
    """Turn rows of features into float64 of shape (rows, 1 + features), NULL as NaN; each column contiguous."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    return np.asfortranarray(np.array(rows, dtype=np.float64).reshape(len(rows), len(FEATURES) + 1))


def _rows(connection: Connection, statement: str, params: dict[str, int]) -> Sequence[Sequence[Any]]:
    """Fetch plain tuples from the driver: 100,000 row objects cost more than the sums themselves."""
    cursor = connection.execute(text(statement), params).cursor
    return cursor.fetchall() if cursor is not None else ()
