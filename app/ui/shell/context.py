"""What every page is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.domain.ports import Clock
    from app.services.container import Services
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences
    from app.ui.shell.navigator import Navigator
    from app.ui.shell.shell import Shell


@dataclass(frozen=True, slots=True)
class PageContext:
    """Services, jobs, the way to other pages, the user's preferences, the time, and the window's voice."""

    services: Services
    jobs: JobRunner
    navigator: Navigator
    preferences: Preferences
    clock: Clock
    shell: Shell
