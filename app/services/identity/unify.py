"""Running the linkage over a workspace and keeping its outcome; and the small version after one decision."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.identity import UnifyReport
from app.models.domain.ports import Progress
from app.services.identity import evidence, households, numbering, score, state_store, store
from app.services.identity.compare import with_shares
from app.services.identity.engine import Change, Outcome, empty_state, update
from app.services.identity.explain import stored_reasons
from app.services.identity.records import Decisions
from app.services.identity.state import ASKED, JOIN, STORED, LinkState, Pairs
from app.services.identity.weights import (
    HOUSEHOLD_FROM,
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

_MOST_REMOVED = 0.4  # of the records; above, starting from nothing is cheaper
_OUTCOMES = ("joined", "together", "review", "household", "apart")


def link_all(connection: Connection, progress: Progress, now: str) -> tuple[UnifyReport, list[int]]:
    """Link every live record from nothing and write customers and pairs.

    Returns the report and the customers that changed.
    """
    return _link(connection, progress, now, None)


def link_new(connection: Connection, progress: Progress, now: str) -> tuple[UnifyReport, list[int]]:
    """Link what came, changed or left since the last run; the outcome is that of `link_all`, which it falls back to."""
    return _link(connection, progress, now, state_store.load(connection))


def _link(
    connection: Connection, progress: Progress, now: str, known: tuple[LinkState, state_store.Parts] | None
) -> tuple[UnifyReport, list[int]]:
    started = time.perf_counter()
    state, parts = known or (empty_state(), {})
    versions = evidence.live_versions(connection)
    removed = ~np.isin(state.encoded.version_id, versions) | evidence.is_touched(connection, state.encoded.record_id)
    if removed.sum() > _MOST_REMOVED * max(len(removed), 1):
        state, parts, removed = empty_state(), {}, np.empty(0, np.bool_)
    added = np.setdiff1d(versions, state.encoded.version_id[~removed], assume_unique=True)
    progress.report(0, 3, "identity_normalise")
    table, version_ids = evidence.live_table(connection, added if len(removed) else None)
    decided = store.decisions(connection)
    outcome = update(state, Change(table, version_ids, removed), decided, progress)
    progress.report(0, 1, "identity_write")
    gone = state.encoded.record_id[removed]
    changed, concerned = _write(connection, outcome, decided, known=parts, is_whole=not len(removed), now=now)
    around = None
    if len(removed):
        around = {*changed, *store.previous_customers(connection, concerned | set(gone.tolist())).values()}
    homes = households.rebuild(connection, around)
    progress.check_cancelled()
    return _report(outcome.state, homes, started), changed


def _write(
    connection: Connection,
    outcome: Outcome,
    decided: Decisions,
    *,
    known: state_store.Parts,
    is_whole: bool,
    now: str,
) -> tuple[list[int], set[int]]:
    """Write customers, pairs and the state; return the customers that changed and the records judged again."""
    changed = numbering.write_clusters(connection, _clusters(outcome), now)
    rows, pairs, gone = _stored(outcome, decided)
    lost = [*outcome.lost.tolist(), *gone]
    if is_whole:
        store.write_pairs(connection, rows)
    else:
        store.replace_pairs(connection, lost, rows)
    state_store.save(connection, replace(outcome.state, pairs=pairs), known)
    evidence.forget_touched(connection)
    return changed, {record for pair in (*lost, *rows) for record in pair[:2]}


def _clusters(outcome: Outcome) -> list[list[int]]:
    """The records of each group that was formed anew."""
    rows = np.flatnonzero(outcome.is_regrouped)
    rows = rows[np.argsort(outcome.state.group[rows], kind="stable")]
    starts = np.flatnonzero(np.diff(outcome.state.group[rows], prepend=-1))
    records = outcome.state.encoded.record_id[rows].tolist()
    bounds = pairwise([*starts.tolist(), len(records)])
    return [sorted(records[start:end]) for start, end in bounds]


def _report(state: LinkState, homes: int, started: float) -> UnifyReport:
    records, customers = len(state.encoded), len(np.unique(state.group))
    return UnifyReport(
        records=records,
        pairs=len(state.pairs),
        joined=records - customers,
        to_review=int(state.pairs.has(ASKED).sum()),
        customers=customers,
        households=homes,
        seconds=round(time.perf_counter() - started, 3),
        weights_version=WEIGHTS_VERSION,
    )


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
    changed = numbering.write_clusters(connection, list({id(group): group for group in groups.values()}.values()), now)
    store.touch(connection, records)
    households.rebuild(connection, changed)
    return changed


def _home(levels: NDArray[np.int8], own: NDArray[np.float32], household: NDArray[np.float32]) -> NDArray[np.floating]:
    """Probability of one household, of records that are not one customer.

    Two birth dates cannot be one person: what remains is a household or strangers. A surname without a first name
    (M. et Mme Martin) is at home with the Martins, whichever of them wrote it.
    """
    is_barred = levels[Field.BIRTH_ON] == Birth.DIFFERS
    without_person = household / np.maximum(1 - own, household + 1e-9)
    is_surname_only = (levels[Field.FIRST_NAME] == First.MISSING) & (levels[Field.LAST_NAME] == Last.EQUAL)
    either = np.where(is_surname_only, own + household, household)
    return np.where(is_barred, without_person, either)


def _stored(outcome: Outcome, decided: Decisions) -> tuple[list[store.StoredPair], Pairs, list[list[int]]]:
    """Rows of identity_pair for the judged pairs, all pairs with marks of those that have one, and rows to take away.

    Outcomes: joined (by the linkage itself), together (in one cluster for other reasons), review, household, apart, or
    barred (only the user's decision keeps it from being joined).
    """
    state = outcome.state
    judged = np.flatnonzero(outcome.is_judged)
    pairs, person = state.pairs.rows(judged), outcome.shown[judged]
    left, right = pairs.ends()
    is_together = state.group[left] == state.group[right]
    is_join, is_review = pairs.has(JOIN), pairs.has(ASKED)
    home = _home(pairs.levels, person, pairs.household)
    is_home = ~is_together & (home >= HOUSEHOLD_FROM)
    is_own = is_together & ((person >= state.figures.join_from()) | is_join)
    outcomes = np.select([is_own, is_together, is_review, is_home], [0, 1, 2, 3], 4)
    keep = np.flatnonzero((person >= REVIEW_FROM) | is_home | is_review | is_join)
    flags = state.pairs.flags.copy()
    flags[judged] &= ~np.uint8(STORED)
    flags[judged[keep]] |= STORED
    rows = _rows(outcome, pairs.rows(keep), (person[keep], home[keep], outcomes[keep]), decided)
    gone = pairs.rows(pairs.has(STORED) & ~np.isin(np.arange(len(pairs)), keep))
    ids = np.column_stack([state.encoded.record_id[end] for end in gone.ends()])
    return rows, replace(state.pairs, flags=flags), np.sort(ids, axis=1).tolist()


def _rows(
    outcome: Outcome,
    pairs: Pairs,
    found: tuple[NDArray[np.floating], NDArray[np.floating], NDArray[np.integer]],
    decided: Decisions,
) -> list[store.StoredPair]:
    """The rows of these pairs, in the order of their records."""
    same, different = set(decided.same), set(decided.different)
    left, right = pairs.ends()
    ids = outcome.state.encoded.record_id
    low, high = np.minimum(ids[left], ids[right]), np.maximum(ids[left], ids[right])
    compared = score.weights(with_shares(outcome.features, left, right, pairs.levels))
    order = np.lexsort((high, low))
    columns = [column[order].tolist() for column in (low, high, *found)]
    levels, bits = compared.levels[:, order].T.tolist(), compared.bits[:, order].T.tolist()
    rows: list[store.StoredPair] = []
    a: int
    b: int
    for place, (a, b, person, household, result) in enumerate(zip(*columns, strict=True)):
        word = "together" if (a, b) in same and result == 0 else _OUTCOMES[int(result)]
        if (a, b) in different and person >= outcome.state.figures.join_from():
            word = "barred"
        rows.append((a, b, round(person, 4), round(household, 4), word, stored_reasons(levels[place], bits[place])))
    return rows
