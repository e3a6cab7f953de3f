"""The jobs of a new list, and the name of its file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.formats import is_french
from app.ui.places import documents_folder

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.mailing import Audience, AudienceRequest, Mailing, MailingRequest
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.ui.preferences import Preferences

FOLDER_PREFERENCE = "mailings.folder"
_UNSAFE = '<>:"/\\|?*'
_LONGEST_STEM = 120


@dataclass(frozen=True)
class CountAudience:
    """The job behind the funnel."""

    services: Services
    request: AudienceRequest
    format_id: str
    language: str

    def __call__(self, progress: Progress) -> Audience:
        """Count who is left."""
        progress.check_cancelled()
        return self.services.mailings.audience(self.request, self.format_id, self.language)


@dataclass(frozen=True)
class CreateList:
    """The job that writes the file."""

    services: Services
    request: MailingRequest

    def __call__(self, progress: Progress) -> tuple[Changes, Mailing]:
        """Write it."""
        return self.services.mailings.create(self.request, progress)


def header_language() -> str:
    """Return the language of the column headers, where the format leaves the choice."""
    return "fr" if is_french() else "en"


def remembered_folder(preferences: Preferences) -> Path:
    """Return where the last list was written, else the documents."""
    stored = preferences.get(FOLDER_PREFERENCE, "")
    folder = Path(str(stored)) if stored else documents_folder()
    return folder if folder.is_dir() else documents_folder()


def free_path(folder: Path, day: str, name: str, suffix: str) -> Path:
    """Return a file name that is not taken: a list made twice replaces nothing."""
    plain = "".join(" " if sign in _UNSAFE else sign for sign in name).strip(" .")
    stem = " ".join(f"{day} {plain}".split())[:_LONGEST_STEM]
    names = (f"{stem}{suffix}" if number == 1 else f"{stem} {number}{suffix}" for number in range(1, 10_000))
    return next(path for each in names if not (path := folder / each).exists())
