"""What the tab asks the services for, on worker threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.ui.persona_words import know_personas

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.persona import MaturityPolicy, PersonaMoves, PersonaPage
    from app.models.domain.ports import Progress
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the tab shows; `maturity` holds rule and number of prospects by maturity."""

    page: PersonaPage
    currency: str
    prospects: int
    policy: MaturityPolicy
    maturity: Mapping[str, tuple[Mapping[str, Any], int]]


@dataclass(frozen=True, slots=True)
class ReadPersonas:
    """Reads the personas in force and counts the prospects."""

    services: Services

    def __call__(self, progress: Progress) -> Shown:
        """Return them as of the day of the figures."""
        services = self.services
        page = services.personas.page()
        know_personas(services.personas.names())
        progress.check_cancelled()
        found: dict[str, tuple[Mapping[str, Any], int]] = {}
        for code, rule in services.personas.maturity_rules().items():
            found[code] = (rule, services.segments.count(rule).customers)
            progress.check_cancelled()
        prospects = services.segments.count({"field": "is_prospect", "op": "is", "value": True}).customers
        currency = services.workspace.business().currency
        return Shown(page, currency, prospects, services.personas.maturity_policy(), found)


@dataclass(frozen=True, slots=True)
class CountMoves:
    """Counts who changed persona since the version was made, in a child process."""

    services: Services

    def __call__(self, progress: Progress) -> PersonaMoves | None:
        """Return it; None on the day of the version."""
        from app.services.persona_job import moves_in_child  # noqa: PLC0415 - loads what computes

        return moves_in_child(self.services, progress)


@dataclass(frozen=True, slots=True)
class FindPersonas:
    """Finds personas in a child process: `k` of them, None for as many as are proposed."""

    services: Services
    k: int | None

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        from app.services.persona_job import find_in_child  # noqa: PLC0415 - loads what computes

        return find_in_child(self.services, self.k, progress)


@dataclass(frozen=True, slots=True)
class Rename:
    """Calls a persona otherwise."""

    services: Services
    key: str
    name: str

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        progress.check_cancelled()
        return self.services.personas.rename(self.key, self.name)


@dataclass(frozen=True, slots=True)
class KeepMaturity:
    """Keeps other numbers for the maturity of prospects."""

    services: Services
    policy: MaturityPolicy

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed."""
        progress.check_cancelled()
        return self.services.personas.save_maturity(self.policy)
