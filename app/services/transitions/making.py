"""Making the snapshot of a day: the class of every customer, from what was known then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from app.models.domain.settings import ScorePolicy
from app.models.domain.transition import NO_CLASS as NO_CLASS_NAME
from app.models.domain.transition import Segmentation
from app.services.scoring import pmg, rfm, rfm_groups
from app.services.scoring.columns import NO_CLASS, FeatureTable, ScoreColumn
from app.services.transitions.activity import activity_classes
from app.services.transitions.email_classes import email_classes
from app.services.transitions.segmentations import TIER_PREFIX, segment_ids
from app.services.transitions.snapshots import Snapshot
from app.services.transitions.tiers import tiers_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from app.services.scoring.columns import Integers
    from app.services.scoring.past_facts import PastFacts


class AnswersRules(Protocol):
    """What segmentations need of segments."""

    def members_on(self, segment_ids: Iterable[int], day: date) -> Mapping[int, list[int]]:
        """Return the members of several segments on a day."""
        ...


class KnowsPersonas(Protocol):
    """What segmentations need of personas."""

    def classes(self, day: date) -> Mapping[int, str]:
        """Return each customer's persona as of a day."""
        ...


class SnapshotMaker:
    """Makes snapshots of one segmentation. Customers are those with a purchase, and whoever is in a class."""

    def __init__(
        self,
        segmentation: Segmentation,
        policy: ScorePolicy,
        segments: AnswersRules,
        personas: KnowsPersonas | None,
    ) -> None:
        self._segmentation = segmentation
        self._policy = policy
        self._segments = segments
        self._personas = personas

    def make(self, facts: PastFacts, day: date) -> Snapshot:
        """Return the snapshot of a day up to that of the facts."""
        table = facts.at(day)
        classes = self._classes(facts, table)
        is_customer = table["purchase_count"] > 0
        names = self._segmentation.classes
        if NO_CLASS_NAME in names:
            classes[is_customer & (classes == NO_CLASS)] = names.index(NO_CLASS_NAME)
        if self._segmentation.kind not in {"segments", "tier"}:
            classes[~is_customer] = NO_CLASS
        covered = classes != NO_CLASS
        revenue = table["revenue_12m_cents"].astype(np.int64)
        return Snapshot(day, names, table.customer_ids[covered], classes[covered], revenue[covered])

    def _classes(self, facts: PastFacts, table: FeatureTable) -> Integers:
        kind, names = self._segmentation.kind, self._segmentation.classes
        match kind:
            case "rfm":
                columns = rfm.compute(table, self._policy, facts.connection)
                return _of_score(table, next(column for column in columns if column.spec.id == "rfm"))
            case "rfm_group":
                return _of_score(table, rfm_groups.compute(table, self._policy, facts.connection)[0])
            case "pmg":
                return _of_score(table, pmg.compute(table, self._policy, facts.connection)[0])
            case "activity":
                return activity_classes(table)
            case "segments":
                return self._first_segments(table)
            case "tier":
                name = self._segmentation.id.removeprefix(TIER_PREFIX)
                found = tiers_on(facts.connection, name, table.as_of)
                return _of_names(table, names, ((customer, f"={value}") for customer, value in found))
            case "personas":
                found = self._personas.classes(table.as_of) if self._personas else dict[int, str]()
                return _of_names(table, names, found.items())
            case _:
                return email_classes(kind, facts, table)

    def _first_segments(self, table: FeatureTable) -> Integers:
        """The first segment of the set that each customer is in."""
        classes = _nowhere(table)
        ids = segment_ids(self._segmentation)
        members = self._segments.members_on(ids, table.as_of)
        for place in range(len(ids) - 1, -1, -1):
            classes[np.isin(table.customer_ids, np.array(members[ids[place]], dtype=np.int64))] = place
        return classes


def _nowhere(table: FeatureTable) -> Integers:
    return np.full(len(table.customer_ids), NO_CLASS, dtype=np.int64)


def _of_score(table: FeatureTable, column: ScoreColumn) -> Integers:
    classes = _nowhere(table)
    if column.classes is not None:
        classes[np.searchsorted(table.customer_ids, column.customer_ids)] = column.classes
    return classes


def _of_names(table: FeatureTable, names: Sequence[str], found: Iterable[tuple[int, str]]) -> Integers:
    """Place classes given by name; a name that the segmentation does not have is no class."""
    place_of = {name: place for place, name in enumerate(names)}
    classes = _nowhere(table)
    rows = [(customer, place_of[name]) for customer, name in found if name in place_of]
    if rows:
        cells = np.array(rows, dtype=np.int64)
        cells = cells[np.isin(cells[:, 0], table.customer_ids)]
        classes[np.searchsorted(table.customer_ids, cells[:, 0])] = cells[:, 1]
    return classes
