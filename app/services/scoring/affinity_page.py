"""Categories against each other, and whom to tell about one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from app.models.domain.score_page import AffinityPage, CategoryAudience, ScoredCustomer
from app.services.scoring.affinity import affinity_base, reasons_for

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.models.domain.reasons import Reason
    from app.services.scoring.affinity import Affinities, AffinityBase

MOST_SHOWN: Final = 40


def affinity_page(connection: Connection, as_of: date) -> AffinityPage:
    """Return who buys what with what, as of a day. One pass over the orders; nothing is learnt."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    base = affinity_base(connection, as_of, has_model=False)
    shop, names = base.shop, base.baskets.categories
    order = np.argsort(-shop.buyers, kind="stable")[:MOST_SHOWN]
    order = order[shop.buyers[order] > 0]
    rows = connection.exec_driver_sql(
        "SELECT class, count(*) FROM customer_score WHERE score_id = 'next_category' GROUP BY 1"
    )
    next_for: dict[str, int] = {str(row[0]): int(row[1]) for row in rows}
    places: list[int] = order.tolist()
    audiences = tuple(
        CategoryAudience(names[n], int(shop.buyers[n]), next_for.get(names[n], 0), bool(base.is_once[n]))
        for n in places
    )
    share = shop.together[np.ix_(order, order)]
    everybody = shop.buyers[order] / max(shop.customers, 1)
    lift = share / np.maximum(everybody[None, :], 1e-9)
    return AffinityPage(shop.customers, audiences, _rounded(share.tolist()), _rounded(lift.tolist()))


def whom_to_tell(connection: Connection, as_of: date, category: str, limit: int) -> tuple[ScoredCustomer, ...]:
    """Return the customers most likely to buy in a category, with the chance in percent and why; not those for whom
    buying it again makes no sense. Learns as the score does: some seconds for 100,000 customers.
    """
    import numpy as np  # noqa: PLC0415 - the window starts without it

    base = affinity_base(connection, as_of)
    if category not in base.baskets.categories:
        return ()
    number = base.baskets.categories.index(category)
    found: list[tuple[float, int, Reason]] = []
    for block in base.blocks():
        chance = np.where(block.barred[:, number], 0.0, block.chances[:, number])
        best = [row for row in np.argsort(-chance, kind="stable")[:limit].tolist() if chance[row] > 0]
        found += [(float(chance[row]), int(block.customer_ids[row]), _why(base, block, row, number)) for row in best]
        found = sorted(found, key=lambda each: (-each[0], each[1]))[:limit]
    return tuple(_told(connection, *each, category) for each in found)


def _why(base: AffinityBase, block: Affinities, row: int, number: int) -> Reason:
    """Return what says most for a customer: a pair with another category, else its own purchases, else popularity."""
    reasons = reasons_for(block.habit, row, number, base.shop, base.baskets.categories, 0.0)[1:]
    return next((reason for reason in reasons if reason.code == "affinity_pair"), reasons[0])


def _told(connection: Connection, chance: float, customer_id: int, reason: Reason, category: str) -> ScoredCustomer:
    name, revenue = connection.execute(
        text(
            "SELECT p.display_name, f.revenue_12m_cents FROM profile AS p "
            "JOIN customer_feature AS f USING (customer_id) WHERE customer_id = :id"
        ),
        {"id": customer_id},
    ).one()
    weight = round(chance * 1000)
    return ScoredCustomer(customer_id, name, round(chance * 100, 1), category, revenue, weight, reason)


def _rounded(rows: list[list[float]]) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(round(value, 4) for value in row) for row in rows)
