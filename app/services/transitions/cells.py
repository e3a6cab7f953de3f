"""One cell opened: its customers by money, and what sets them apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

from app.models.domain.transition import NOT_YET, CellDetail, Mover, Passage, Segmentation
from app.models.domain.values import epoch_day
from app.services.scoring.past_facts import PastFacts
from app.services.transitions.differences import LEAST_CUSTOMERS, differences
from app.services.transitions.matrix import laid_over
from app.services.transitions.rules import cell_rule

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.models.domain.ports import Progress
    from app.services.transitions.snapshots import Snapshot

    Flags = NDArray[np.bool_]
    Integers = NDArray[np.int64]

_PEOPLE: Final = """
    SELECT p.customer_id, p.display_name, :day - (SELECT max(o.day) FROM customer_order AS o
        WHERE o.customer_id = p.customer_id AND o.is_sale AND o.day <= :day)
    FROM profile AS p WHERE p.customer_id IN (SELECT value FROM json_each(:ids))"""


def open_cell(
    connection: Connection,
    segmentation: Segmentation,
    snapshots: tuple[Snapshot, Snapshot],
    cell: tuple[str, str],
    limit: int,
    progress: Progress,
) -> CellDetail:
    """Return the customers of a cell, those with most money on either day first, and what sets them apart.

    Those who stayed are compared with; the ones that stayed, and newcomers, with the others of their row.
    """
    before, after = snapshots
    ids, rows, columns, money_before, money_after = laid_over(before, after)
    row, column = (_place(segmentation, name) for name in cell)
    in_row, is_cell = rows == row, (rows == row) & (columns == column)
    is_plain = row != column and cell[0] != NOT_YET
    others = in_row & (columns == row) if is_plain else in_row & ~is_cell
    chosen = np.flatnonzero(is_cell)
    passage = Passage(len(chosen), int(money_before[chosen].sum()), int(money_after[chosen].sum()))
    order = np.lexsort((ids[chosen], -np.maximum(money_before, money_after)[chosen]))[:limit]
    movers = _movers(connection, after.day, chosen[order], (ids, money_before, money_after))
    wanted = is_cell | others
    refusal, told, tried = None, (), 0
    if min(len(chosen), int(others.sum())) < LEAST_CUSTOMERS:
        refusal = "few_customers" if len(chosen) < LEAST_CUSTOMERS else "few_others"
    else:
        table = None if cell[0] == NOT_YET else PastFacts(connection, before.day).at(before.day)
        told, tried = differences(
            connection,
            ids[wanted],
            is_cell[wanted],
            table,
            (before.day, after.day),
            progress,
            with_contacts=not segmentation.kind.startswith("email"),
        )
    return CellDetail(
        row=cell[0],
        column=cell[1],
        passage=passage,
        row_customers=int(in_row.sum()),
        compared_with="stayed" if is_plain else "others",
        compared=int(others.sum()),
        movers=movers,
        differences=told,
        tried=tried,
        rule=cell_rule(segmentation, before.day, after.day, *cell),
        refusal=refusal,
    )


def _place(segmentation: Segmentation, name: str) -> int:
    """Return the place of a class, behind the last for those who are no customers."""
    names = segmentation.classes
    return names.index(name) if name in names else len(names)


def _movers(
    connection: Connection, day: date, places: Integers, columns: tuple[Integers, Integers, Integers]
) -> tuple[Mover, ...]:
    ids, before, after = (column[places].tolist() for column in columns)
    rows = connection.execute(text(_PEOPLE), {"day": epoch_day(day), "ids": json.dumps(ids)})
    known = {customer: (name, silence) for customer, name, silence in rows}
    return tuple(
        Mover(customer, *known.get(customer, ("", None)), spent_before, spent_after)
        for customer, spent_before, spent_after in zip(ids, before, after, strict=True)
    )
