"""What sets the customers of a cell apart from others of the same row, beyond what chance does to so many questions.

Every fact that some have and some have not is tried: Fisher's exact test, then Benjamini–Hochberg over all tried. Of
those that stand, shares at least `LEAST_EFFECT` apart are told, one of each family, the least likely by chance first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.models.domain.transition import Difference
from app.services.transitions.chance import discoveries, fisher
from app.services.transitions.compared import Compared, Fact, compared
from app.services.transitions.contact_facts import contact_facts
from app.services.transitions.person_facts import choice_facts, person_facts
from app.services.transitions.purchase_facts import bought_facts, habit_facts, returned_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.models.domain.ports import Progress
    from app.services.scoring.columns import FeatureTable

    Flags = NDArray[np.bool_]
    Integers = NDArray[np.int64]

LEAST_EFFECT: Final = 0.10
LEAST_CUSTOMERS: Final = 5
"""A smaller group can show nothing that chance could not."""
MOST_TOLD: Final = 6
_LEAST_VARIED: Final = 3


def differences(
    connection: Connection,
    ids: Integers,
    is_cell: Flags,
    table: FeatureTable | None,
    days: tuple[date, date],
    progress: Progress,
    *,
    with_contacts: bool = True,
) -> tuple[tuple[Difference, ...], int]:
    """Return what is told, and how many facts were tried. `ids` ascending; `table` None for newcomers.

    Without contacts where the classes themselves are about them: that who reads now has read says nothing.
    """
    with compared(connection, ids, *days) as group:
        facts: list[Fact] = []
        for source in _sources(group, table, with_contacts=with_contacts):
            progress.check_cancelled()
            facts += [fact for fact in source if _varies(fact.has)]
    return told(facts, is_cell), len(facts)


def told(facts: Iterable[Fact], is_cell: Flags) -> tuple[Difference, ...]:
    """Return the differences that stand."""
    tried = list(facts)
    found = [_difference(fact, is_cell) for fact in tried]
    stands = discoveries([difference.chance for difference in found])
    clear = [
        (difference, fact.family)
        for difference, fact, is_found in zip(found, tried, stands, strict=True)
        if is_found and abs(difference.cell_share - difference.other_share) >= LEAST_EFFECT
    ]
    clear.sort(key=lambda pair: pair[0].chance)  # of equals the first tried: the plainest of its family
    first: dict[str, Difference] = {}
    for difference, family in clear:
        first.setdefault(family, difference)
    return tuple(first.values())[:MOST_TOLD]


def _sources(group: Compared, table: FeatureTable | None, *, with_contacts: bool) -> Iterator[Iterable[Fact]]:
    if table is not None:
        yield habit_facts(group, table)
    yield bought_facts(group, is_new=table is None)
    if with_contacts:
        yield contact_facts(group)
    yield returned_facts(group)
    yield person_facts(group)
    yield choice_facts(group)


def _varies(has: Flags) -> bool:
    """Whether at least some have it and some have not, which is known before anybody is compared."""
    count = int(has.sum())
    return _LEAST_VARIED <= count <= len(has) - _LEAST_VARIED


def _difference(fact: Fact, is_cell: Flags) -> Difference:
    cell, other = int(is_cell.sum()), int((~is_cell).sum())
    cell_with, other_with = int(fact.has[is_cell].sum()), int(fact.has[~is_cell].sum())
    chance = fisher(cell_with, cell, other_with, other)
    return Difference(fact.code, fact.params, fact.when, cell_with, cell, other_with, other, chance)
