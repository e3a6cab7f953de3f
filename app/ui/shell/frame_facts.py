"""What the rail and the status bar tell of a workspace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """Business, days, contacts to review today, and when the file was last written."""

    business: str
    place: str
    figures_on: date
    today: date
    contacts_today: int
    saved_at: datetime | None


def read_frame_facts(services: Services, progress: Progress) -> FrameFacts:
    """Read the facts (worker thread)."""
    business = services.workspace.business()
    today = services.clock.today()
    return FrameFacts(
        business=business.name or services.path.stem,
        place=business.city,
        figures_on=services.workspace.figures_on(),
        today=today,
        contacts_today=services.insights.contacts_today(progress),
        saved_at=_written_at(services),
    )


def _written_at(services: Services) -> datetime | None:
    """Return when the file or its write-ahead log was last written."""
    files = (services.path, services.path.with_name(f"{services.path.name}-wal"))
    try:
        return datetime.fromtimestamp(max(file.stat().st_mtime for file in files if file.exists()), UTC)
    except (OSError, ValueError):
        return None
