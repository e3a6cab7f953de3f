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
from app.services.identity import blocking, cluster, encoding, features, figures, score
from app.services.identity.blocking import is_among
from app.services.identity.compare import compare, with_shares
from app.services.identity.encoding import Encoded
from app.services.identity.features import Features
from app.services.identity.joint import GroupPairs, InnerPairs
from app.services.identity.records import Decisions, Linkage, LinkRecord, LinkTable, Pair, ScoredPairs
from app.services.identity.state import (
    ASKED,
    CANDIDATE,
    CHANGED,
    DIFFERENT,
    JOIN,
    SAME,
    STORED,
    WAS_EDGE,
    LinkState,
    Pairs,
)
from app.services.identity.vocabulary import Codes, Keys, Mask
from app.services.identity.weights import ASK_FROM, KEEP_FROM, LEVELS, REVIEW_FROM, Field

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LARGEST_LABEL = 1 << 29
_LARGEST_COMPONENT = 120  # all pairs of a component are compared up to this many records


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


@dataclass(slots=True)
class _Work:
    """The state on its way: rows are those of the new state, `fresh` marks the rows that are new or changed."""

    encoded: Encoded
    figures: figures.Figures
    features: Features
    pairs: Pairs
    fresh: Mask
    touched: Mask
    component: Codes
    group: Codes
    lost: list[NDArray[np.int64]]


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
    _find_pairs(work, gone)
    _note_decisions(work, decisions)
    _judge_again(work, state.figures)
    progress.check_cancelled()
    progress.report(2, 3, "identity_group")
    outcome = _regrouped(work)
    progress.check_cancelled()
    progress.report(3, 3, "identity_group")
    return outcome


def _prepared(state: LinkState, change: Change) -> tuple[_Work, Features]:
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
    work = _Work(encoded, now, features.of(encoded, now), pairs, changed, touched, component, group, [lost])
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


def _find_pairs(work: _Work, gone: Features) -> None:
    """Candidate pairs of blocking around what changed; those not compared before, and of changed rows, are compared."""
    ranks = work.encoded.ranks()
    if work.fresh.all():
        around, found = work.fresh, blocking.candidate_pairs(work.features, ranks)
    else:
        around, found = blocking.pairs_around(work.features, work.fresh, gone, ranks)
    pairs = replace(work.pairs, flags=np.where(_is_edge(work.pairs), work.pairs.flags | WAS_EDGE, work.pairs.flags))
    low, high = pairs.ends()
    is_around = around[low] | around[high]
    is_found = is_among(pairs.packed, found)
    flags = np.where(is_around, pairs.flags & ~np.uint8(CANDIDATE), pairs.flags)
    flags[is_found] |= CANDIDATE
    is_stale = work.fresh[low] | work.fresh[high]
    # A pair that is no candidate any more, or not yet, may be needed inside a component: it is kept for now.
    flags[flags != pairs.flags] |= CHANGED
    flags[is_stale] |= CHANGED
    work.pairs = replace(pairs, flags=flags, levels=_compared_again(work, is_stale))
    _add(work, found[~is_among(found, pairs.packed)], CANDIDATE)


def _compared_again(work: _Work, stale: Mask) -> NDArray[np.int8]:
    rows = np.flatnonzero(stale)
    if not len(rows):
        return work.pairs.levels
    levels = work.pairs.levels.copy()
    levels[:, rows] = compare(work.features, *work.pairs.rows(rows).ends())
    return levels


def _add(work: _Work, packed: Keys, flag: int) -> None:
    """Compare and judge pairs that are not among the pairs."""
    if not len(packed):
        return
    low, high = blocking.unpack(packed)
    levels = compare(work.features, low, high)
    person, household = _posteriors(work, low, high, levels)
    flags = np.full(len(packed), flag | CHANGED, np.uint8)
    work.pairs = work.pairs.merged(Pairs(packed, flags, levels, person, household))


def _note_decisions(work: _Work, decisions: Decisions) -> None:
    """Mark the pairs that the user decided about; a pair that nothing else suggests is compared for that."""
    pairs = work.pairs
    flags = pairs.flags & ~np.uint8(SAME | DIFFERENT)
    added: list[tuple[Keys, int]] = []
    for decided, flag in ((decisions.same, SAME), (decisions.different, DIFFERENT)):
        packed = _decided_pairs(work.encoded.record_id, decided)
        known = pairs.holds(packed)
        flags[pairs.places(packed[known])] |= flag
        added.append((packed[~known], flag))
    flags[(flags & (SAME | DIFFERENT)) != (pairs.flags & (SAME | DIFFERENT))] |= CHANGED
    work.pairs = replace(pairs, flags=flags)
    for packed, flag in added:
        _add(work, packed, flag)


def _decided_pairs(record_ids: Keys, decided: Sequence[Pair]) -> Keys:
    """The decided pairs whose records are there."""
    if not decided or not len(record_ids):
        return np.empty(0, np.int64)
    order = np.argsort(record_ids)
    ids = np.array(decided, np.int64)
    place = np.minimum(np.searchsorted(record_ids[order], ids), len(order) - 1)
    rows = order[place]
    known = (record_ids[rows] == ids).all(axis=1) & (ids[:, 0] != ids[:, 1])
    return blocking.ascending(blocking.pack(rows[known, 0], rows[known, 1]))


def _judge_again(work: _Work, old: figures.Figures) -> None:
    """Give pairs whose levels or frequencies changed their new probabilities."""
    pairs = work.pairs
    now = work.figures = figures.with_families(work.figures, pairs.levels[:, pairs.has(CANDIDATE)])
    flags = pairs.flags.copy()
    flags[_with_changed_share(work, old)] |= CHANGED
    again = (
        np.flatnonzero((flags & CHANGED) > 0)
        if (now.size, now.families) == (old.size, old.families)
        else np.arange(len(pairs))
    )
    low, high = pairs.rows(again).ends()
    person, household = pairs.person.copy(), pairs.household.copy()
    person[again], household[again] = _posteriors(work, low, high, pairs.levels[:, again])
    flags[(person != pairs.person) | (household != pairs.household)] |= CHANGED
    _find_single_sources(work, old, flags, person)
    work.pairs = replace(pairs, flags=flags, person=person, household=household)


def _find_single_sources(
    work: _Work, old: figures.Figures, flags: NDArray[np.uint8], person: NDArray[np.float32]
) -> None:
    """Note the sources that hold everybody once; where that changed, their pairs are judged again."""
    encoded = work.encoded
    first = np.flatnonzero((flags & CANDIDATE) > 0)
    low, high = work.pairs.ends()
    work.figures = figures.with_single_sources(work.figures, encoded, low[first], high[first], person[first])
    changed = figures.changed(old.is_single_source, work.figures.is_single_source)
    if changed.any():
        flags[changed[encoded.source_id[low]] & figures.in_one_source(encoded, low, high)] |= CHANGED


def _posteriors(
    work: _Work, low: Codes, high: Codes, levels: NDArray[np.int8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    comparison = with_shares(work.features, low, high, levels)
    return score.posteriors(comparison, work.figures.size, work.figures.families)


def _with_changed_share(work: _Work, old: figures.Figures) -> Mask:
    """Pairs that agree on a value that is more, or less, frequent than before."""
    levels = work.pairs.levels
    low, high = work.pairs.ends()
    is_swapped = levels[Field.NAME_ORDER] > 0
    result = np.zeros(len(work.pairs), np.bool_)
    for field, share, codes in (
        (Field.FIRST_NAME, "first_share", work.features.first),
        (Field.LAST_NAME, "last_share", work.features.last),
        (Field.ADDRESS, "postcode_share", work.features.postcode),
    ):
        changed = figures.changed(getattr(old, share), getattr(work.figures, share))
        if changed.any():
            rows = (codes >= 0) & changed[codes]
            uses = np.array([level.uses_share for level in LEVELS[field]])[levels[field]] | is_swapped
            result |= uses & (rows[low] | rows[high])
    return result


def _is_edge(pairs: Pairs) -> Mask:
    """Pairs that make a component."""
    return (pairs.is_first() & (pairs.person >= REVIEW_FROM)) | pairs.has(SAME | DIFFERENT)


def _regrouped(work: _Work) -> Outcome:
    """Form the groups of every component that a change touches."""
    _touch_ends(work)
    former = work.component
    inside = _new_components(work)
    _find_inner_pairs(work, inside)
    low, high = work.pairs.ends()
    was_together = inside[low] & (former[low] >= 0) & (former[low] == former[high])
    work.pairs = replace(
        work.pairs, flags=np.where(was_together, work.pairs.flags & ~np.uint8(ASKED | JOIN), work.pairs.flags)
    )
    chosen = np.flatnonzero(inside[low] & (work.component[low] == work.component[high]))
    shown = _group(work, inside, chosen)
    judged = work.pairs.has(CHANGED) | was_together
    judged[chosen] = True
    pairs = replace(work.pairs, flags=work.pairs.flags & ~np.uint8(CHANGED | WAS_EDGE))
    state = LinkState(work.encoded, work.figures, pairs, work.component, work.group)
    return Outcome(state, work.features, inside, judged, shown, np.sort(np.concatenate(work.lost), axis=1))


def _touch_ends(work: _Work) -> None:
    """Mark the records that changed pairs reach: those of edges, and of pairs inside what was one component."""
    pairs = work.pairs
    low, high = pairs.ends()
    is_changed = pairs.has(CHANGED)
    is_known = (work.component[low] >= 0) & (work.component[low] == work.component[high])
    reach = is_changed & (pairs.has(WAS_EDGE) | _is_edge(pairs) | is_known)
    work.touched[low[reach]] = True
    work.touched[high[reach]] = True


def _short_names(labels: Codes) -> Codes:
    """The labels, with smaller numbers when they grew out of bounds; -1 stays."""
    if int(labels.max(initial=0)) < _LARGEST_LABEL:
        return labels
    known = labels >= 0
    result = labels.copy()
    result[known] = np.unique(labels[known], return_inverse=True)[1]
    return result


def _new_components(work: _Work) -> Mask:
    """Find the components of the rows touched, and of all that were in one component with them; return those rows."""
    old = _short_names(work.component)
    inside = work.touched.copy()
    met = np.zeros(int(old.max(initial=-1)) + 2, np.bool_)
    met[old[inside]] = True  # the last place stands for the new rows' -1
    met[-1] = False
    inside |= met[old]
    low, high = work.pairs.ends()
    edge = _is_edge(work.pairs) & inside[low]
    rows = np.flatnonzero(inside)
    place = np.zeros(len(old), np.int32)
    place[rows] = np.arange(len(rows))
    label = cluster.components(len(rows), place[low[edge]], place[high[edge]])
    work.component = old.copy()
    work.component[rows] = rows[label] + int(old.max(initial=-1)) + 1
    return inside


def _find_inner_pairs(work: _Work, inside: Mask) -> None:
    """Every pair inside a component is compared, and only those and the candidates are kept."""
    inner = blocking.inner_pairs(work.component, np.flatnonzero(inside), _LARGEST_COMPONENT)
    pairs = work.pairs
    low, high = pairs.ends()
    is_elsewhere = ~inside[low] & (work.component[low] == work.component[high])
    needed = pairs.is_first() | is_elsewhere | is_among(pairs.packed, inner)
    if not needed.all():
        dropped = pairs.rows(~needed & pairs.has(STORED))
        ids = work.encoded.record_id
        work.lost.append(np.column_stack([ids[rows] for rows in dropped.ends()]))
        work.pairs = pairs.rows(needed)
    _add(work, inner[~work.pairs.holds(inner)], 0)


def _group(work: _Work, inside: Mask, chosen: NDArray[np.intp]) -> NDArray[np.float32]:
    """Group the rows that are inside by the chosen pairs; return the probability to show of each of all pairs."""
    rows = np.flatnonzero(inside)
    rows = rows[np.lexsort((work.encoded.record_id[rows], work.encoded.digest[rows]))]
    place = np.zeros(len(inside), np.int64)
    place[rows] = np.arange(len(rows))
    low, high = work.pairs.rows(chosen).ends()
    packed = blocking.pack(place[low], place[high])
    order = np.argsort(packed)
    packed, chosen = packed[order], chosen[order]
    labels, between, joins = _grown(work, len(rows), packed, chosen)
    work.group = _short_names(work.group)
    work.group[rows] = labels + int(work.group.max(initial=-1)) + 1
    asked, asked_person = _asked(work, labels, between, packed[work.pairs.has(DIFFERENT)[chosen]])
    flags, shown = work.pairs.flags.copy(), work.pairs.person.copy()
    flags[chosen[joins]] |= JOIN
    flags[chosen[asked]] |= ASKED
    shown[chosen[asked]] = asked_person
    work.pairs = replace(work.pairs, flags=flags)
    return shown


def _grown(
    work: _Work, size: int, packed: Keys, chosen: NDArray[np.intp]
) -> tuple[Codes, GroupPairs, NDArray[np.intp]]:
    """Labels of the groups, what stands between them, and the pairs that they were joined by."""
    pairs = work.pairs.rows(chosen)
    part = with_shares(work.features, *pairs.ends(), pairs.levels)
    bits = score.evidence(part)
    same, different = pairs.has(SAME), pairs.has(DIFFERENT)
    low, high = pairs.ends()
    two_accounts = figures.in_one_source(work.encoded, low, high)
    two_accounts &= work.figures.is_single_source[work.encoded.source_id[low]]
    contradicts = (
        score.contradictions(part, bits, pairs.person, work.figures.join_from()) | two_accounts
    ) & ~same | different
    left, right = blocking.unpack(packed)
    inner = InnerPairs(left, right, bits, part.levels > 0, pairs.person, contradicts)
    labels = cluster.joined_by_decision(size, packed[same], packed[different])
    labels, between, joins = cluster.grow(labels, inner, work.figures)
    return labels, between, joins


def _asked(
    work: _Work, labels: Codes, between: GroupPairs, different: Keys
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """The pairs that stand for the questions, and the probability that all records of both sides give."""
    asked = np.flatnonzero(_questions(labels, between, different, work.figures.join_from()))
    shown = np.where(between.contradicts, between.peak, between.person)[asked]
    return between.best[asked], shown.astype(np.float32)


def _questions(labels: Codes, between: GroupPairs, different: Keys, join_from: float) -> Mask:
    """Which pairs of groups a person should look at."""
    # Held back by a contradiction although everything else says yes: a person should look. Otherwise the doubtful.
    is_doubtful = (between.person >= ASK_FROM) & (~between.contradicts | (between.person >= join_from))
    left, right = blocking.unpack(different)
    answered = blocking.ascending(blocking.pack(labels[left], labels[right]))
    return (between.peak >= ASK_FROM) & is_doubtful & ~is_among(blocking.pack(between.left, between.right), answered)


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
