"""Running the linkage over a workspace and keeping its outcome; and the small version after one decision."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.identity import UnifyReport
from app.models.domain.ports import Progress
from app.services.identity import customer_ids, households, store
from app.services.identity.engine import link
from app.services.identity.explain import stored_reasons
from app.services.identity.records import Decisions, Linkage, ScoredPairs
from app.services.identity.weights import (
    HOUSEHOLD_FROM,
    JOIN_FROM,
    REVIEW_FROM,
    WEIGHTS_VERSION,
    Birth,
    Field,
    First,
    Last,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sqlalchemy import Connection


_OUTCOMES = ("joined", "together", "review", "household", "apart")


def link_all(connection: Connection, progress: Progress, now: str) -> tuple[UnifyReport, list[int]]:
    """Link every live record and write customers and pairs; return the report and the customers that changed."""
    started = time.perf_counter()
    decided = store.decisions(connection)
    linkage = link(store.live_table(connection), decided, progress)
    clusters: dict[int, list[int]] = {}
    for record, label in zip(linkage.record_ids.tolist(), linkage.labels.tolist(), strict=True):
        clusters.setdefault(label, []).append(record)
    progress.report(0, 1, "identity_write")
    changed = write_clusters(connection, list(clusters.values()), now)
    store.write_pairs(connection, _stored(linkage, decided))
    homes = households.rebuild(connection)
    progress.check_cancelled()
    report = UnifyReport(
        records=len(linkage.record_ids),
        pairs=linkage.counts["pairs"],
        joined=len(linkage.record_ids) - len(clusters),
        to_review=linkage.counts["to_review"],
        customers=len(clusters),
        households=homes,
        seconds=round(time.perf_counter() - started, 3),
        weights_version=WEIGHTS_VERSION,
    )
    return report, changed


def write_clusters(connection: Connection, clusters: list[list[int]], now: str) -> list[int]:
    """Give the clusters their customer numbers and write what changed; return the customers concerned.

    Records that are not in any of the clusters keep the customer they had.
    """
    before = store.previous_customers(connection)
    concerned = {record for cluster in clusters for record in cluster}
    previous = {record: number for record, number in before.items() if record in concerned}
    customers = customer_ids.assign(clusters, previous)
    moved = customer_ids.forwards(before, before | customers, store.known_forwards(connection))
    return store.write_customers(connection, customers, before, moved, now)


def link_around(connection: Connection, record_ids: Collection[int], now: str) -> list[int]:
    """Regroup the customers of these records from the stored pairs and the decisions in force.

    The next unification of everything weighs all evidence anew; this keeps a large workspace answering at once.
    """
    previous = store.previous_customers(connection, record_ids)
    records = store.records_of_customers(connection, set(previous.values()))
    decided = store.decisions(connection)
    inside = set(records)
    same = [pair for pair in decided.same if inside.issuperset(pair)]
    apart = {frozenset(pair) for pair in decided.different if inside.issuperset(pair)}
    groups = {record: [record] for record in records}
    for a, b in [*same, *store.joined_pairs(connection, records)]:
        left, right = groups[a], groups[b]
        if left is right or any(frozenset((x, y)) in apart for x in left for y in right):
            continue
        left.extend(right)
        groups.update(dict.fromkeys(right, left))
    changed = write_clusters(connection, list({id(group): group for group in groups.values()}.values()), now)
    households.rebuild(connection)
    return changed


def _home(pairs: ScoredPairs) -> NDArray[np.floating]:
    """Probability of one household, of records that are not one customer.

    Two birth dates cannot be one person: what remains is a household or strangers. A surname without a first name
    (M. et Mme Martin) is at home with the Martins, whichever of them wrote it.
    """
    levels = pairs.compared.levels
    is_barred = levels[Field.BIRTH_ON] == Birth.DIFFERS
    without_person = pairs.household / np.maximum(1 - pairs.person, pairs.household + 1e-9)
    is_surname_only = (levels[Field.FIRST_NAME] == First.MISSING) & (levels[Field.LAST_NAME] == Last.EQUAL)
    either = np.where(is_surname_only, pairs.person + pairs.household, pairs.household)
    return np.where(is_barred, without_person, either)


def _stored(linkage: Linkage, decided: Decisions) -> Iterator[store.StoredPair]:
    """Rows of identity_pair: joined (by the linkage itself), together (in one cluster for other reasons), review,
    household, apart, or barred (only the user's decision keeps it from being joined).
    """
    same, different = set(decided.same), set(decided.different)
    pairs, ids = linkage.pairs, linkage.record_ids
    is_together = linkage.labels[pairs.left] == linkage.labels[pairs.right]
    is_own = is_together & ((pairs.person >= JOIN_FROM) | linkage.is_join)
    home = _home(pairs)
    is_home = ~is_together & (home >= HOUSEHOLD_FROM)
    outcomes = np.select([is_own, is_together, linkage.is_review, is_home], [0, 1, 2, 3], 4)
    keep = np.flatnonzero((pairs.person >= REVIEW_FROM) | is_home | linkage.is_review | linkage.is_join)
    low, high = (side(ids[pairs.left[keep]], ids[pairs.right[keep]]) for side in (np.minimum, np.maximum))
    keep, low, high = (column[np.lexsort((high, low))] for column in (keep, low, high))
    columns = (low, high, pairs.person[keep], home[keep], outcomes[keep])
    levels, bits = pairs.compared.levels[:, keep].T.tolist(), pairs.compared.bits[:, keep].T.tolist()
    for row, (a, b, person, household, outcome) in enumerate(zip(*(c.tolist() for c in columns), strict=True)):
        word: str = "together" if (a, b) in same and outcome == 0 else _OUTCOMES[int(outcome)]
        if (a, b) in different and person >= JOIN_FROM:
            word = "barred"
        yield a, b, round(person, 4), round(household, 4), word, stored_reasons(levels[row], bits[row])
