"""What a write changed: pages in sight refresh on it, hidden ones mark themselves stale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Area(Flag):
    """The parts of a workspace that a write can touch."""

    NONE = 0
    RECORDS = auto()
    PURCHASES = auto()
    CONTACTS = auto()
    CONSENTS = auto()
    IDENTITY = auto()
    PROFILES = auto()
    SCORES = auto()
    SEGMENTS = auto()
    SCENARIOS = auto()
    PLAN = auto()
    MAILINGS = auto()
    SETTINGS = auto()
    EVERYTHING = (
        RECORDS
        | PURCHASES
        | CONTACTS
        | CONSENTS
        | IDENTITY
        | PROFILES
        | SCORES
        | SEGMENTS
        | SCENARIOS
        | PLAN
        | MAILINGS
        | SETTINGS
    )


@dataclass(frozen=True, slots=True)
class UndoStep:
    """How to take a write back: a service command by name and its argument."""

    command: str
    argument: int | str


@dataclass(frozen=True, slots=True)
class Changes:
    """The answer of a write: areas touched, a code and values for the toast, and how to undo it."""

    areas: Area
    label: str = ""
    params: dict[str, object] | None = None
    undo: UndoStep | None = None
