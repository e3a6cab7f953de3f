"""What services ask of the outside: the time, and someone to report progress to."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final, Protocol

KEEPING: Final = "keeping"
"""The phase in which work is made to last: once its report has been taken, nothing stops the work any more."""


class Clock(Protocol):
    """The one source of "today" and "now"."""

    def today(self) -> date:
        """Return the local day."""
        ...

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock."""

    def today(self) -> date:
        """Return the local day."""
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        return datetime.now(UTC)


class Progress(Protocol):
    """Where long work says how far it is, and learns that it should stop."""

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Say that `done` of `total` (None when unknown) units of `phase` (a code) are finished."""
        ...

    def check_cancelled(self) -> None:
        """Raise Cancelled when the user asked to stop."""
        ...


class NoProgress:
    """A Progress for work nobody watches and nobody stops."""

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Ignore the report."""

    def check_cancelled(self) -> None:
        """Never stop."""
