"""What the tab asks the services for, on worker threads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.domain.changes import Changes
from app.models.domain.customer import CustomerQuery, CustomerRow
from app.models.domain.rfm_pmg import LimitsPreview, RfmPmgPicture
from app.models.domain.settings import ScorePolicy

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class Shown:
    """Both pictures with the limits they were made by."""

    picture: RfmPmgPicture
    policy: ScorePolicy
    currency: str
    today: date


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """Reads the pictures of the stored scores."""

    services: Services

    def __call__(self, progress: Progress) -> Shown:
        """Return them."""
        progress.check_cancelled()
        workspace = self.services.workspace
        return Shown(
            self.services.rfm_pmg.picture(),
            workspace.score_policy(),
            workspace.business().currency,
            self.services.clock.today(),
        )


@dataclass(frozen=True, slots=True)
class TryLimits:
    """Looks what other limits would change."""

    services: Services
    policy: ScorePolicy

    def __call__(self, progress: Progress) -> LimitsPreview:
        """Return it."""
        return self.services.rfm_pmg.preview(self.policy, progress)


@dataclass(frozen=True, slots=True)
class KeepLimits:
    """Keeps other limits and computes every score with them."""

    services: Services
    policy: ScorePolicy

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        from app.services.policy_job import keep_policy  # noqa: PLC0415 - loads what computes

        return keep_policy(self.services, self.policy, progress)


@dataclass(frozen=True, slots=True)
class RuleCustomers:
    """The customers of a rule for a table, those with most money first."""

    services: Services
    rule: Mapping[str, Any]

    def count(self) -> int:
        """Return how many there are."""
        return self.services.customers.count(CustomerQuery(rule=self.rule)).count

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> Sequence[CustomerRow]:
        """Return a page of them."""
        query = CustomerQuery(rule=self.rule, sort=sort or "revenue_12m", descending=descending if sort else True)
        return self.services.customers.page(query, offset, limit)
