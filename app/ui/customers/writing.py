"""Jobs that write what users say about customers; each answers with what it changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ui.jobs import Lane

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.ui.shell.context import PageContext

Act = Callable[["Services"], "Changes"]


@dataclass(frozen=True, slots=True)
class Writing:
    """The job of one act."""

    services: Services
    act: Act

    def __call__(self, progress: Progress) -> Changes:
        """Do it. KnownError: those of the act."""
        progress.check_cancelled()
        return self.act(self.services)


def write(
    context: PageContext,
    act: Act,
    failed: Callable[[KnownError], None],
    then: Callable[[Changes], None] | None = None,
) -> None:
    """Carry out an act; pages refresh and the toast offers to take it back."""
    context.jobs.start(
        Writing(context.services, act),
        then=then or context.shell.applied,
        failed=failed,
        lane=Lane.WRITE,
        initiator=context.shell,
    )
