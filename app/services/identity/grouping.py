"""The groups of every component that a change touches, formed anew; the others stay as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.services.identity import blocking, cluster, figures, score
from app.services.identity.blocking import is_among
from app.services.identity.compare import with_shares
from app.services.identity.joint import GroupPairs, InnerPairs
from app.services.identity.state import ASKED, CHANGED, DIFFERENT, JOIN, SAME, STORED, WAS_EDGE
from app.services.identity.vocabulary import Codes, Keys, Mask
from app.services.identity.weights import ASK_FROM
from app.services.identity.work import Work, add, is_edge

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LARGEST_LABEL = 1 << 29
_LARGEST_COMPONENT = 120  # all pairs of a component are compared up to this many records


def regroup(work: Work) -> tuple[Mask, Mask, NDArray[np.float32]]:
    """Form the groups of every component that a change touches.

    Returns the rows concerned, the pairs whose outcome may be another, and the probability to show of every pair.
    """
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
    work.pairs = replace(work.pairs, flags=work.pairs.flags & ~np.uint8(CHANGED | WAS_EDGE))
    return inside, judged, shown


def _touch_ends(work: Work) -> None:
    """Mark the records that changed pairs reach: those of edges, and of pairs inside what was one component."""
    pairs = work.pairs
    low, high = pairs.ends()
    is_changed = pairs.has(CHANGED)
    is_known = (work.component[low] >= 0) & (work.component[low] == work.component[high])
    reach = is_changed & (pairs.has(WAS_EDGE) | is_edge(pairs) | is_known)
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


def _new_components(work: Work) -> Mask:
    """Find the components of the rows touched, and of all that were in one component with them; return those rows."""
    old = _short_names(work.component)
    inside = work.touched.copy()
    met = np.zeros(int(old.max(initial=-1)) + 2, np.bool_)
    met[old[inside]] = True  # the last place stands for the new rows' -1
    met[-1] = False
    inside |= met[old]
    low, high = work.pairs.ends()
    edge = is_edge(work.pairs) & inside[low]
    rows = np.flatnonzero(inside)
    place = np.zeros(len(old), np.int32)
    place[rows] = np.arange(len(rows))
    label = cluster.components(len(rows), place[low[edge]], place[high[edge]])
    work.component = old.copy()
    work.component[rows] = rows[label] + int(old.max(initial=-1)) + 1
    return inside


def _find_inner_pairs(work: Work, inside: Mask) -> None:
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
    add(work, inner[~work.pairs.holds(inner)], 0)


def _group(work: Work, inside: Mask, chosen: NDArray[np.intp]) -> NDArray[np.float32]:
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


def _grown(work: Work, size: int, packed: Keys, chosen: NDArray[np.intp]) -> tuple[Codes, GroupPairs, NDArray[np.intp]]:
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
    work: Work, labels: Codes, between: GroupPairs, different: Keys
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
