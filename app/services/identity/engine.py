"""Linking records: the pure entry. The same records and decisions, in any order, give the same clusters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.ports import Progress
from app.services.identity import blocking, cluster, features, score
from app.services.identity.compare import Comparison, compare
from app.services.identity.features import Codes, Features
from app.services.identity.joint import GroupPairs, InnerPairs
from app.services.identity.records import COLUMNS, Decisions, Linkage, LinkRecord, LinkTable, Pair, ScoredPairs
from app.services.identity.weights import ASK_FROM, JOIN_FROM, KEEP_FROM, REVIEW_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LARGEST_COMPONENT = 120  # all pairs of a component are compared up to this many records
_NAMING = ("first_name", "last_name", "company", "email", "phone", "phone_2", "street", "birth_on", "card")


@dataclass(frozen=True, slots=True)
class _Scored:
    """Candidate pairs in ascending order with their comparison and probabilities."""

    packed: blocking.Keys
    comparison: Comparison
    person: NDArray[np.float32]
    household: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Grouped:
    """Labels per row, the packed pairs that groups were joined by, the pairs to ask about with their probability."""

    labels: Codes
    joins: blocking.Keys
    asked: blocking.Keys
    asked_person: NDArray[np.float32]


def link(records: Sequence[LinkRecord] | LinkTable, decisions: Decisions, progress: Progress) -> Linkage:
    """Group the records into customers, and find what to ask and who lives together.

    Cost: about 50 µs and 2 KiB per record. Progress phases: normalise, compare, group.
    """
    table = records if isinstance(records, LinkTable) else LinkTable.of(records)
    rows = _named_rows(table)
    progress.report(0, 3, "identity_normalise")
    part = _canonical(table, rows)
    encoded = features.build(part)
    progress.check_cancelled()
    progress.report(1, 3, "identity_compare")
    same, different = _decided_rows(part, decisions.same), _decided_rows(part, decisions.different)
    scored = _score_candidates(encoded, np.concatenate([same, different]))
    progress.check_cancelled()
    progress.report(2, 3, "identity_group")
    labels, between, inner, joins = _group(encoded.size, scored, same, different)
    asked = np.flatnonzero(_questions(labels, between, different))
    packed = blocking.pack(inner.left[between.best[asked]], inner.right[between.best[asked]])
    asked = asked[np.argsort(packed)]
    shown = np.where(between.contradicts, between.peak, between.person)[asked].astype(np.float32)
    linkage = _linkage(table, part, scored, _Grouped(labels, joins, np.sort(packed), shown))
    progress.check_cancelled()
    progress.report(3, 3, "identity_group")
    return linkage


def _named_rows(table: LinkTable) -> list[int]:
    """Rows that say anything about who the person is; the others are customers of their own."""
    columns = [getattr(table, name) for name in _NAMING]
    return [row for row, values in enumerate(zip(*columns, strict=True)) if any(values)]


def _canonical(table: LinkTable, rows: list[int]) -> LinkTable:
    """The rows in an order that depends on their contents only."""
    columns = [getattr(table, name) for name in COLUMNS[2:]]
    texts = ["\x1f".join(values) for values in zip(*columns, strict=True)]
    keys = [(blake2b(texts[row].encode(), digest_size=8).digest(), table.record_id[row], row) for row in rows]
    order = [row for _, _, row in sorted(keys)]
    return table.rows(order)


def _decided_rows(table: LinkTable, pairs: Sequence[Pair]) -> blocking.Keys:
    """Packed rows of the decided pairs that are in the table."""
    if not pairs:
        return np.empty(0, np.int64)
    row_of = {record_id: row for row, record_id in enumerate(table.record_id)}
    known = [(row_of[a], row_of[b]) for a, b in pairs if a in row_of and b in row_of and a != b]
    rows = np.array(known, np.int64).reshape(-1, 2)
    return np.unique(blocking.pack(rows[:, 0], rows[:, 1]))


def _scored(encoded: Features, packed: blocking.Keys) -> _Scored:
    left, right = blocking.unpack(packed)
    comparison = compare(encoded, left, right)
    person, household = score.posteriors(comparison, encoded.size)
    return _Scored(packed, comparison, person, household)


def is_among(values: blocking.Keys, ordered: blocking.Keys) -> NDArray[np.bool_]:
    """Whether each value is one of the ascending ones."""
    if not len(ordered):
        return np.zeros(len(values), bool)
    place = np.minimum(np.searchsorted(ordered, values), len(ordered) - 1)
    return ordered[place] == values


def _score_candidates(encoded: Features, decided: blocking.Keys) -> _Scored:
    """Candidates of blocking, and every pair inside what could become one group."""
    candidates = blocking.pack(*blocking.candidate_pairs(encoded))
    packed = blocking.ascending(np.concatenate([candidates, decided])) if len(decided) else candidates
    first = _scored(encoded, packed)
    likely = np.flatnonzero((first.person >= REVIEW_FROM) | is_among(packed, decided))
    left, right = blocking.unpack(packed[likely])
    component = cluster.components(encoded.size, left, right)
    inner = blocking.inner_pairs(component, _LARGEST_COMPONENT)
    missing = inner[~is_among(inner, packed)]
    if not len(missing):
        return first
    second = _scored(encoded, missing)
    order = np.argsort(np.concatenate([packed, missing]), kind="stable")
    return _Scored(
        np.concatenate([packed, missing])[order],
        Comparison.together(first.comparison, second.comparison, order),
        np.concatenate([first.person, second.person])[order],
        np.concatenate([first.household, second.household])[order],
    )


def _group(
    size: int, scored: _Scored, same: blocking.Keys, different: blocking.Keys
) -> tuple[Codes, GroupPairs, InnerPairs, blocking.Keys]:
    """Labels of the groups, what stands between them, the pairs that decided it, and the pairs they were joined by."""
    left, right = blocking.unpack(scored.packed)
    decided = blocking.ascending(np.concatenate([same, different]))
    linked = (scored.person >= REVIEW_FROM) | is_among(scored.packed, decided)
    component = cluster.components(size, left[linked], right[linked])
    inside = np.flatnonzero(component[left] == component[right])
    part = scored.comparison.part(inside)
    bits = score.evidence(part)
    contradicts = score.contradictions(part, bits)
    contradicts[is_among(scored.packed[inside], same)] = False
    contradicts |= is_among(scored.packed[inside], different)
    inner = InnerPairs(left[inside], right[inside], bits, part.levels > 0, scored.person[inside], contradicts)
    labels = cluster.joined_by_decision(size, same, different)
    labels, between, joins = cluster.grow(labels, inner, size)
    return labels, between, inner, blocking.ascending(scored.packed[inside][joins])


def _questions(labels: Codes, between: GroupPairs, different: blocking.Keys) -> NDArray[np.bool_]:
    """Which pairs of groups a person should look at."""
    # Held back by a contradiction although everything else says yes: a person should look. Otherwise the doubtful.
    is_doubtful = (between.person >= ASK_FROM) & (~between.contradicts | (between.person >= JOIN_FROM))
    left, right = blocking.unpack(different)
    answered = blocking.ascending(blocking.pack(labels[left], labels[right]))
    return (between.peak >= ASK_FROM) & is_doubtful & ~is_among(blocking.pack(between.left, between.right), answered)


def _linkage(table: LinkTable, part: LinkTable, scored: _Scored, grouped: _Grouped) -> Linkage:
    """The outcome in terms of record ids, with the pairs worth keeping."""
    row_of = {record_id: row for row, record_id in enumerate(table.record_id)}
    record_ids = np.array(table.record_id, np.int64)
    position = np.array([row_of[record_id] for record_id in part.record_id], np.int64)
    cluster_of = record_ids.copy()
    cluster_of[position] = _lowest_ids(np.array(part.record_id, np.int64), grouped.labels)
    person = scored.person.copy()
    person[np.searchsorted(scored.packed, grouped.asked)] = grouped.asked_person
    is_asked, is_join = is_among(scored.packed, grouped.asked), is_among(scored.packed, grouped.joins)
    keep = (person >= KEEP_FROM) | (scored.household >= KEEP_FROM) | is_asked | is_join
    left, right = (position[rows[keep]].astype(np.int32) for rows in blocking.unpack(scored.packed))
    pairs = ScoredPairs(left, right, person[keep], scored.household[keep], score.weights(scored.comparison.part(keep)))
    counts = {
        "records": len(table),
        "pairs": len(scored.packed),
        "customers": len(np.unique(cluster_of)),
        "to_review": len(grouped.asked),
    }
    return Linkage(record_ids, cluster_of, pairs, is_asked[keep], is_join[keep], counts)


def _lowest_ids(ids: NDArray[np.int64], labels: Codes) -> NDArray[np.int64]:
    """The lowest record id of each row's group."""
    lowest = np.full(len(labels), np.iinfo(np.int64).max)
    np.minimum.at(lowest, labels, ids)
    return lowest[labels]
