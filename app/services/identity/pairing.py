"""Which pairs are compared, and how likely each is: what changed around the records that are new or different."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.services.identity import blocking, figures
from app.services.identity.blocking import is_among
from app.services.identity.compare import compare
from app.services.identity.features import Features
from app.services.identity.records import Decisions, Pair
from app.services.identity.state import CANDIDATE, CHANGED, DIFFERENT, SAME, WAS_EDGE
from app.services.identity.vocabulary import Keys, Mask
from app.services.identity.weights import LEVELS, Field
from app.services.identity.work import Work, add, is_edge, posteriors

if TYPE_CHECKING:
    from numpy.typing import NDArray


def find_pairs(work: Work, gone: Features) -> None:
    """Candidate pairs of blocking around what changed; those not compared before, and of changed rows, are compared."""
    ranks = work.encoded.ranks()
    if work.fresh.all():
        around, found = work.fresh, blocking.candidate_pairs(work.features, ranks)
    else:
        around, found = blocking.pairs_around(work.features, work.fresh, gone, ranks)
    mark_edges(work)
    pairs = work.pairs
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
    add(work, found[~is_among(found, pairs.packed)], CANDIDATE)


def mark_edges(work: Work) -> None:
    """Remember which pairs made the components that there were."""
    flags = work.pairs.flags
    work.pairs = replace(work.pairs, flags=np.where(is_edge(work.pairs), flags | WAS_EDGE, flags))


def _compared_again(work: Work, stale: Mask) -> NDArray[np.int8]:
    rows = np.flatnonzero(stale)
    if not len(rows):
        return work.pairs.levels
    levels = work.pairs.levels.copy()
    levels[:, rows] = compare(work.features, *work.pairs.rows(rows).ends())
    return levels


def note_decisions(work: Work, decisions: Decisions) -> None:
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
        add(work, packed, flag)


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


def judge_again(work: Work, old: figures.Figures) -> None:
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
    person[again], household[again] = posteriors(work, low, high, pairs.levels[:, again])
    flags[(person != pairs.person) | (household != pairs.household)] |= CHANGED
    _find_single_sources(work, old, flags, person)
    work.pairs = replace(pairs, flags=flags, person=person, household=household)


def _with_changed_share(work: Work, old: figures.Figures) -> Mask:
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


def _find_single_sources(
    work: Work, old: figures.Figures, flags: NDArray[np.uint8], person: NDArray[np.float32]
) -> None:
    """Note the sources that hold everybody once; where that changed, their pairs are judged again."""
    encoded = work.encoded
    first = np.flatnonzero((flags & CANDIDATE) > 0)
    low, high = work.pairs.ends()
    work.figures = figures.with_single_sources(work.figures, encoded, low[first], high[first], person[first])
    changed = figures.changed(old.is_single_source, work.figures.is_single_source)
    if changed.any():
        flags[changed[encoded.source_id[low]] & figures.in_one_source(encoded, low, high)] |= CHANGED
