"""Running the linkage over a workspace and keeping its outcome."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.identity import UnifyReport
from app.models.domain.ports import Progress
from app.services.identity import evidence, households, kept_pairs, numbering, state_store, store
from app.services.identity.blocking import ascending
from app.services.identity.engine import Change, Outcome, empty_state, update
from app.services.identity.engine import decided as regrouped
from app.services.identity.records import Decisions
from app.services.identity.state import ASKED, LinkState
from app.services.identity.weights import WEIGHTS_VERSION
from app.services.uncollected import uncollected

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST_REMOVED = 0.4  # of the records; above, starting from nothing is cheaper


def link_all(connection: Connection, progress: Progress, now: str) -> tuple[UnifyReport, list[int]]:
    """Link every live record from nothing and write customers and pairs.

    Returns the report and the customers that changed.
    """
    with uncollected():
        return _link(connection, progress, now, None, ())


def link_new(
    connection: Connection, progress: Progress, now: str, decided_about: Collection[int] = ()
) -> tuple[UnifyReport, list[int]]:
    """Link what came, changed or left since the last run; the outcome is that of `link_all`, which it falls back to.

    `decided_about` are the records of decisions just taken or withdrawn: their households may be others.
    """
    with uncollected():
        return _link(connection, progress, now, state_store.load(connection), decided_about)


def _link(
    connection: Connection,
    progress: Progress,
    now: str,
    known: tuple[LinkState, state_store.Parts] | None,
    decided_about: Collection[int],
) -> tuple[UnifyReport, list[int]]:
    started = time.perf_counter()
    state, parts = known or (empty_state(), {})
    versions = evidence.live_versions(connection)
    removed = ~np.isin(state.encoded.version_id, versions) | evidence.is_touched(connection, state.encoded.record_id)
    if removed.sum() > _MOST_REMOVED * max(len(removed), 1):
        state, parts, removed = empty_state(), {}, np.empty(0, np.bool_)
    added = np.setdiff1d(versions, state.encoded.version_id[~removed], assume_unique=True)
    progress.report(0, 3, "identity_normalise")
    decided = store.decisions(connection)
    if len(removed) and not removed.any() and not len(added):
        outcome = regrouped(state, decided)
    else:
        records = evidence.live_records(connection, added if len(removed) else None)
        outcome = update(state, Change(records, removed), decided, progress)
    progress.report(0, 1, "identity_write")
    gone = state.encoded.record_id[removed]
    changed, concerned = _write(connection, outcome, decided, known=parts, is_whole=not len(removed), now=now)
    around = None
    if len(removed):
        around = {
            *changed,
            *store.previous_customers(connection, {*concerned, *gone.tolist(), *decided_about}).values(),
        }
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
    kept, pairs = kept_pairs.kept(outcome)
    if is_whole:
        store.forget_pairs(connection)
    else:
        store.take_pairs_away(connection, kept.lost.tolist())
    for rows in kept_pairs.rows(outcome, kept, decided):
        store.write_pairs(connection, rows)
    state_store.save(connection, replace(outcome.state, pairs=pairs), known)
    evidence.forget_touched(connection)
    return changed, kept.records()


def _clusters(outcome: Outcome) -> list[list[int]]:
    """The records of each group that was formed anew."""
    rows = np.flatnonzero(outcome.is_regrouped)
    rows = rows[np.argsort(outcome.state.group[rows], kind="stable")]
    starts = np.flatnonzero(np.diff(outcome.state.group[rows], prepend=-1))
    records = outcome.state.encoded.record_id[rows].tolist()
    bounds = pairwise([*starts.tolist(), len(records)])
    return [sorted(records[start:end]) for start, end in bounds]


def _report(state: LinkState, homes: int, started: float) -> UnifyReport:
    records, customers = len(state.encoded), len(ascending(state.group))
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
