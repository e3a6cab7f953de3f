"""What the pages of segments ask the services for, as values and functions for worker threads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.models.domain.score import RfmGrid
from app.models.domain.segment import CustomerList, Rule, RuleField, SampleRow, Segment, SegmentCount
from app.ui.persona_words import know_personas
from app.ui.segments.draft import joined_rule
from app.ui.segments.list_rows import row_of_list
from app.ui.segments.score_values import name_own_scores
from app.ui.segments.words import Vocabulary

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services

SAMPLE_ROWS = 6


@dataclass(frozen=True, slots=True)
class Counted:
    """A rule counted: the whole, and what is left after each outermost part, by its key."""

    count: SegmentCount
    left: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Looked:
    """Who is in: some members, and where all are in the RFM grid beside the whole base."""

    sample: list[SampleRow]
    base: RfmGrid
    inside: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class ReadVocabulary:
    """Reads what the words of rules need."""

    services: Services

    def __call__(self, progress: Progress) -> Vocabulary:
        """Return fields, segments, currency and day."""
        progress.check_cancelled()
        services = self.services
        name_own_scores({score.score_id: score.name for score in services.scoring.own_scores()})
        know_personas(services.personas.names())
        return Vocabulary(
            today=services.workspace.figures_on(),
            fields={known.id: known for known in services.segments.fields()},
            segments={segment.id: segment for segment in services.segments.all()},
            currency=services.workspace.business().currency,
        )


@dataclass(frozen=True, slots=True)
class CountRule:
    """Counts a rule, and what is left after each of its outermost parts (their rules in order, by key)."""

    services: Services
    rule: Rule
    join: str
    parts: tuple[tuple[int, Rule], ...]

    def __call__(self, progress: Progress) -> Counted:
        """Return the counts."""
        count = self.services.segments.count(self.rule)
        left: dict[int, int] = {}
        so_far: list[Rule] = []
        for key, rule in self.parts[:-1]:
            progress.check_cancelled()
            so_far.append(rule)
            left[key] = self.services.segments.count(joined_rule(self.join, so_far)).customers
        if self.parts:
            left[self.parts[-1][0]] = count.customers
        return Counted(count, left)


@dataclass(frozen=True, slots=True)
class LookInside:
    """Reads a sample of a rule's members and the RFM grid."""

    services: Services
    rule: Rule
    seed: int

    def __call__(self, progress: Progress) -> Looked:
        """Return sample and grid."""
        progress.check_cancelled()
        sample = self.services.segments.sample(self.rule, SAMPLE_ROWS, self.seed)
        progress.check_cancelled()
        base = self.services.scoring.rfm_grid()
        return Looked(sample, base, self.services.segments.grid(self.rule))


@dataclass(frozen=True, slots=True)
class ReadSegments:
    """Reads every segment with its counts, and the words of rules."""

    services: Services
    with_counts: bool = True

    def __call__(self, progress: Progress) -> tuple[list[Segment], Vocabulary, int]:
        """Return segments, the words of their rules (without choices of the data) and the number of customers."""
        services = self.services
        segments = services.segments.all(with_counts=self.with_counts)
        know_personas(services.personas.names())
        segments += services.segments.all(archived=True)
        lists = services.lists.all()
        progress.check_cancelled()
        vocabulary = Vocabulary(
            today=services.workspace.figures_on(),
            fields=self._fields(lists),
            segments={segment.id: segment for segment in segments},
            currency=services.workspace.business().currency,
        )
        return [*segments, *(row_of_list(known) for known in lists)], vocabulary, sum(services.customers.totals())

    def _fields(self, lists: Sequence[CustomerList]) -> dict[str, RuleField]:
        """Return the fields with the names of what rules call by ids; the first, fast answer knows those of lists."""
        if self.with_counts:
            return {known.id: known for known in self.services.segments.fields()}
        return known_fields() | _named_lists(lists)


def _named_lists(lists: Sequence[CustomerList]) -> dict[str, RuleField]:
    """Return the field of lists with the names they have."""
    known = known_fields()["list"]
    names = tuple((str(each.id), each.name) for each in lists)
    return {"list": RuleField(known.id, known.group, known.value, known.operators, names=names)}


def known_fields() -> dict[str, RuleField]:
    """Return the fields of rules without the choices that the data holds: enough for sentences."""
    from app.services.segments.fields import catalogue  # noqa: PLC0415 - not when the window opens

    return {field.id: RuleField(field.id, field.group, field.value, field.operators) for field in catalogue().values()}
