"""What the page of affinities reads, on worker threads and in child processes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.models.domain.score_page import AffinityPage, ScoredCustomer
    from app.services.container import Services

_TOLD = 60


@dataclass(frozen=True, slots=True)
class AffinityFigures:
    """Categories against each other; `filed` are those that files name, the others come from product names."""

    page: AffinityPage
    filed: frozenset[str]

    def bought(self, category: str, op: str) -> dict[str, Any]:
        """Return the condition to have bought in a category, or never."""
        by = "category" if category in self.filed else "product"
        condition: dict[str, Any] = {"field": "bought", "op": op, by: category}
        return condition if op == "never" else {**condition, "value": 1}


@dataclass(frozen=True, slots=True)
class ReadAffinities:
    """Reads the picture of the categories."""

    services: Services

    def __call__(self, progress: Progress) -> AffinityFigures:
        """Return it as of the day of the figures."""
        from app.services.score_job import affinity_page_in_child  # noqa: PLC0415 - loads what computes

        page = affinity_page_in_child(self.services, progress)
        filed = {
            choice for field in self.services.segments.fields() if field.id == "bought.category"
            for choice, _ in field.choices
        }  # fmt: skip
        return AffinityFigures(page, frozenset(filed))


@dataclass(frozen=True, slots=True)
class FindAudience:
    """Finds who will most likely buy in a category."""

    services: Services
    category: str

    def __call__(self, progress: Progress) -> tuple[str, tuple[ScoredCustomer, ...]]:
        """Return the category and the customers, likeliest first."""
        from app.services.score_job import whom_to_tell_in_child  # noqa: PLC0415 - loads what computes

        return self.category, whom_to_tell_in_child(self.services, self.category, _TOLD, progress)
