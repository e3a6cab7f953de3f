"""Linking records: what changed is compared and grouped anew, everything else stays as it was.

The outcome is that of linking all records at once, whatever the order in which they came: the same records and
decisions give the same groups. Records are ordered by their contents wherever an order matters, and a pair is judged
again when what it hangs on has changed: its values, their frequency in all records, the size of the groups that made it
a pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.ports import Progress
from app.services.identity import encoding, features, figures, grouping, pairing, score
from app.services.identity.compare import with_shares
from app.services.identity.encoding import Encoded
from app.services.identity.features import Features
from app.services.identity.records import Decisions, Linkage, LinkRecord, LinkTable, ScoredPairs
from app.services.identity.state import ASKED, JOIN, STORED, LinkState, Pairs
from app.services.identity.vocabulary import Codes, Keys, Mask
from app.services.identity.weights import KEEP_FROM
from app.services.identity.work import Work

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Change:
    """What is new: records with the numbers of their versions, in portions; and which rows of the state are no more."""

    added: Iterable[tuple[LinkTable, Sequence[int]]]
    removed: Mask


@dataclass(frozen=True, slots=True)
class Outcome:
    """The new state and what changed in it.

    `is_regrouped` marks the rows whose groups were formed anew; `is_judged` the pairs whose outcome may be another,
    `shown` the probability to show of each of them. `lost` are the former pairs that are no more.
    """

    state: LinkState
    features: Features
    is_regrouped: Mask
    is_judged: Mask
    shown: NDArray[np.float32]
    lost: NDArray[np.int64]


def empty_state() -> LinkState:
    """The state before the first record."""
    encoded = Encoded()
    none = np.empty(0, np.int32)
    return LinkState(encoded, figures.of(encoded), Pairs(), none, none)


def link(records: Sequence[LinkRecord] | LinkTable, decisions: Decisions, progress: Progress) -> Linkage:
    """Group the records into customers, and find what to ask and who lives together.

    Cost: about 50 µs and 2 KiB per record. Progress phases: normalise, compare, group.
    """
    table = records if isinstance(records, LinkTable) else LinkTable.of(records)
    change = Change([(table, [0] * len(table))], np.empty(0, np.bool_))
    return linkage(update(empty_state(), change, decisions, progress))


def update(state: LinkState, change: Change, decisions: Decisions, progress: Progress) -> Outcome:
    """Bring a state up to date. Cost: a few operations per record, and 50 µs per changed record and its neighbours."""
    progress.report(0, 3, "identity_normalise")
    work, gone = _prepared(state, change)
    progress.check_cancelled()
    progress.report(1, 3, "identity_compare")
    pairing.find_pairs(work, gone)
    pairing.note_decisions(work, decisions)
    pairing.judge_again(work, state.figures)
    progress.check_cancelled()
    progress.report(2, 3, "identity_group")
    outcome = _regrouped(work)
    progress.check_cancelled()
    progress.report(3, 3, "identity_group")
    return outcome


def decided(state: LinkState, decisions: Decisions) -> Outcome:
    """The same records after other decisions: what `update` makes of no change, without looking for any."""
    none = np.zeros(len(state.encoded), np.bool_)
    seen = features.of(state.encoded, state.figures)
    lost = [np.empty((0, 2), np.int64)]
    work = Work(
        state.encoded, state.figures, seen, state.pairs, none, none.copy(), state.component, state.group.copy(), lost
    )
    pairing.mark_edges(work)
    pairing.note_decisions(work, decisions)
    return _regrouped(work)


def _regrouped(work: Work) -> Outcome:
    inside, judged, shown = grouping.regroup(work)
    state = LinkState(work.encoded, work.figures, work.pairs, work.component, work.group)
    return Outcome(state, work.features, inside, judged, shown, np.sort(np.concatenate(work.lost), axis=1))


def _prepared(state: LinkState, change: Change) -> tuple[Work, Features]:
    """Records and figures of the new state with the pairs of the old one, and the contents that are no more."""
    old = state.encoded
    keep = ~change.removed
    kept = old.rows(keep)
    encoded = kept.with_records(change.added)
    fresh = np.zeros(len(encoded), np.bool_)
    fresh[len(kept) :] = True
    former = encoded.first.copy(), encoded.last.copy()
    resplit = _split_again(encoded, state.figures, fresh)
    now = figures.of(encoded)
    changed = fresh | resplit | _with_changed_values(encoded, state.figures, now)
    before = replace(encoded)
    before.first, before.last = former
    parts = [old.rows(change.removed), before.rows(changed & ~fresh)]
    gone = [features.of(part, _extended(state.figures, now)) for part in parts]
    pairs, lost = _remaining(state.pairs, change.removed, old.record_id)
    touched = changed.copy()
    touched[: len(kept)] |= np.isin(state.component[keep], state.component[change.removed])
    none = np.full(len(encoded) - len(kept), -1, np.int32)
    component, group = (np.concatenate([column[keep], none]) for column in (state.component, state.group))
    work = Work(encoded, now, features.of(encoded, now), pairs, changed, touched, component, group, [lost])
    return work, _both(*gone)


def _split_again(encoded: Encoded, old: figures.Figures, fresh: Mask) -> Mask:
    """Split names written in one field: those of new records, and those that other first names split differently."""
    known = encoded.known_firsts()
    if fresh.all():
        encoding.split_full_names(encoded, np.flatnonzero(encoded.full_name >= 0), known)
        return np.zeros(len(encoded), np.bool_)
    before = np.zeros(len(known), np.bool_)
    before[: len(old.is_first_name)] = old.is_first_name[: len(known)]
    rows = encoding.affected_full_names(encoded, known != before)
    result = np.zeros(len(encoded), np.bool_)
    result[rows] = True
    first, last = encoded.first.copy(), encoded.last.copy()
    every = np.flatnonzero(result | (fresh & (encoded.full_name >= 0)))
    encoding.split_full_names(encoded, every, known)
    return result & ((encoded.first != first) | (encoded.last != last))


def _with_changed_values(encoded: Encoded, old: figures.Figures, now: figures.Figures) -> Mask:
    """Rows of which a value came to stand for nobody, or ceased to, or is compared in another way now."""
    result = np.zeros(len(encoded), np.bool_)
    for name, columns in (
        ("is_nobody_email", (encoded.email,)),
        ("is_shared_email", (encoded.email,)),
        ("is_nobody_phone", (encoded.phone, encoded.phone_2)),
        ("is_nobody_card", (encoded.card,)),
        ("is_no_birth", (encoded.birth,)),
        ("is_known_first", (encoded.first,)),
    ):
        changed = figures.changed(getattr(old, name), getattr(now, name))
        if changed.any():
            for codes in columns:
                result |= (codes >= 0) & changed[codes]
    return result


def _extended(old: figures.Figures, now: figures.Figures) -> figures.Figures:
    """The old figures, those of values met since as they are now."""
    now_arrays = now.arrays()
    return figures.Figures(
        old.size,
        old.families,
        **{name: np.concatenate([values, now_arrays[name][len(values) :]]) for name, values in old.arrays().items()},
    )  # pyright: ignore[reportArgumentType]


def _both(a: Features, b: Features) -> Features:
    columns = (
        "first",
        "last",
        "email",
        "mailbox",
        "phone",
        "phone_2",
        "birth",
        "card",
        "postcode",
        "city",
        "street",
        "company_id",
    )
    return replace(a, **{name: np.concatenate([getattr(a, name), getattr(b, name)]) for name in columns})


def _remaining(pairs: Pairs, removed: Mask, record_ids: Keys) -> tuple[Pairs, NDArray[np.int64]]:
    """The pairs of the records that remain, with their new rows, and the record ids of the others."""
    if not removed.any():
        return pairs, np.empty((0, 2), np.int64)
    low, high = pairs.ends()
    is_lost = removed[low] | removed[high]
    lost = is_lost & pairs.has(STORED)
    ids = np.column_stack([record_ids[low[lost]], record_ids[high[lost]]])
    return pairs.rows(~is_lost).renumbered(np.cumsum(~removed) - 1), ids


def linkage(outcome: Outcome) -> Linkage:
    """The outcome of linking everything, in terms of record ids, with the pairs worth keeping."""
    state = outcome.state
    pairs, record_ids = state.pairs, state.encoded.record_id
    is_asked, is_join = pairs.has(ASKED), pairs.has(JOIN)
    keep = np.flatnonzero((outcome.shown >= KEEP_FROM) | (pairs.household >= KEEP_FROM) | is_asked | is_join)
    left, right = pairs.rows(keep).ends()
    compared = with_shares(outcome.features, left, right, pairs.levels[:, keep])
    scored = ScoredPairs(left, right, outcome.shown[keep], pairs.household[keep], score.weights(compared))
    labels = _lowest_ids(record_ids, state.group)
    counts = {
        "records": len(record_ids),
        "pairs": len(pairs),
        "customers": len(np.unique(labels)),
        "to_review": int(is_asked.sum()),
    }
    return Linkage(record_ids, labels, scored, is_asked[keep], is_join[keep], counts)


def _lowest_ids(ids: Keys, labels: Codes) -> Keys:
    """The lowest record id of each row's group."""
    lowest = np.full(int(labels.max(initial=-1)) + 1, np.iinfo(np.int64).max)
    np.minimum.at(lowest, labels, ids)
    return lowest[labels]
