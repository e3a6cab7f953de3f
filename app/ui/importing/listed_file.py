"""A file on the list of the first step: the tables in it, and a draft for each that is to be imported."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.services.importing.reading.table import ReadingChoices
from app.ui.importing.draft import FileDraft

if TYPE_CHECKING:
    from pathlib import Path

    from app.models.domain.errors import KnownError
    from app.services.importing.intake import FoundFile
    from app.services.importing.reading.parts import TablePart


@dataclass(slots=True, eq=False)
class ListedFile:
    """One file, or several read as one (`more`); `drafts` are in the order of the parts they stand for."""

    path: Path
    more: tuple[Path, ...] = ()
    parts: tuple[TablePart, ...] = ()
    error: KnownError | None = None
    is_looked_at: bool = False
    drafts: list[FileDraft] = field(default_factory=list[FileDraft])

    @property
    def has_choice(self) -> bool:
        """Whether it holds several tables to choose from."""
        return len(self.parts) > 1

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return all its files."""
        return (self.path, *self.more)

    def take(self, found: FoundFile) -> list[FileDraft]:
        """Take what was found in it; return the drafts to be read: of what is not hidden and holds rows."""
        self.more, self.parts, self.error, self.is_looked_at = found.more, found.parts, found.error, True
        if self.error is not None:
            self.drafts = []
        elif not self.has_choice:
            self.drafts = [FileDraft(self.path, more=self.more)]
        else:
            wanted = [part for part in self.parts if not part.is_hidden and part.rows != 0]
            self.drafts = [self._draft(part) for part in wanted or self.parts[:1]]
        return list(self.drafts)

    def draft_of(self, part: TablePart) -> FileDraft | None:
        """Return the draft that reads `part`, None while it is not wanted."""
        if not self.has_choice:
            return self.drafts[0] if self.drafts else None
        place = (part.member, part.sheet)
        return next((one for one in self.drafts if (one.choices.member, one.choices.sheet) == place), None)

    def want(self, part: TablePart) -> FileDraft | None:
        """Add a part; return its draft to be read, None if it is wanted already."""
        if self.draft_of(part) is not None:
            return None
        fresh = self._draft(part)
        drafts = [fresh if one == part else self.draft_of(one) for one in self.parts]
        self.drafts = [draft for draft in drafts if draft is not None]
        return fresh

    def leave(self, part: TablePart) -> None:
        """Take a part off."""
        self.drafts = [draft for draft in self.drafts if draft is not self.draft_of(part)]

    def rename_parts(self) -> None:
        """Let each draft bear the name of the part that it reads now."""
        for part in self.parts if self.has_choice else ():
            draft = self.draft_of(part)
            if draft is not None:
                draft.part = part.name

    def _draft(self, part: TablePart) -> FileDraft:
        choices = ReadingChoices(member=part.member, sheet=part.sheet)
        return FileDraft(self.path, choices, self.more, part.name)
