"""What goes into a linkage and what comes out: records, decisions, clusters, scored pairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """One source record; an empty text is a value that is not known.

    `birth_on` and `created_on` are ISO days (`--MM-DD`: year unknown).
    """

    record_id: int
    source_id: int
    external_id: str = ""
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    phone_2: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    birth_on: str = ""
    card: str = ""
    created_on: str = ""
    company_id: str = ""


# What a person sees of a record when deciding.
CASE_FIELDS = (
    "first_name", "last_name", "company", "email", "phone", "phone_2", "street", "postcode", "city", "birth_on", "card",
    "company_id",
)  # fmt: skip
COLUMNS = tuple(column.name for column in fields(LinkRecord))


@dataclass(frozen=True, slots=True)
class LinkTable:
    """The same records by column: lists of equal length, `record_id` unique."""

    record_id: list[int]
    source_id: list[int]
    external_id: list[str]
    first_name: list[str]
    last_name: list[str]
    company: list[str]
    email: list[str]
    phone: list[str]
    phone_2: list[str]
    street: list[str]
    postcode: list[str]
    city: list[str]
    birth_on: list[str]
    card: list[str]
    created_on: list[str]
    company_id: list[str]

    @classmethod
    def of(cls, records: Sequence[LinkRecord]) -> LinkTable:
        """The records turned into columns, in the given order."""
        return cls(**{name: [getattr(record, name) for record in records] for name in COLUMNS})

    @classmethod
    def from_rows(cls, rows: Iterable[Sequence[object]]) -> LinkTable:
        """Rows whose values stand in the order of LinkRecord's fields; no value is None."""
        columns: list[list[Any]] = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in COLUMNS]
        return cls(*columns)

    def rows(self, order: Sequence[int]) -> LinkTable:
        """The given rows, in that order."""
        columns = {name: getattr(self, name) for name in COLUMNS}
        return LinkTable(**{name: [column[row] for row in order] for name, column in columns.items()})

    def __len__(self) -> int:
        return len(self.record_id)


Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user said of pairs of record ids; a pair is in one of the two at most."""

    same: Sequence[Pair] = ()
    different: Sequence[Pair] = ()


@dataclass(frozen=True, slots=True)
class ScoredLevels:
    """What was compared: level (int8) and weight in bits (float32) per field of `weights.Field` and pair."""

    levels: NDArray[np.int8]
    bits: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ScoredPairs:
    """Pairs of rows of the table; all arrays have the same length.

    `person` and `household` are posterior probabilities (float32); of a pair to review, `person` is what all records
    of both sides say together.
    """

    left: NDArray[np.int32]
    right: NDArray[np.int32]
    person: NDArray[np.float32]
    household: NDArray[np.float32]
    compared: ScoredLevels

    def __len__(self) -> int:
        return len(self.left)


@dataclass(frozen=True, slots=True)
class Linkage:
    """The outcome: a label per record (the lowest record id of its cluster), the pairs worth keeping, what to ask.

    `record_ids` and `labels` are parallel; `pairs` holds every scored pair of at least 0.05 (person or household), as
    rows of `record_ids`; `is_review` marks those a person should look at, `is_join` those that clusters were joined by.
    """

    record_ids: NDArray[np.int64]
    labels: NDArray[np.int64]
    pairs: ScoredPairs
    is_review: NDArray[np.bool_]
    is_join: NDArray[np.bool_]
    counts: dict[str, int] = field(default_factory=dict[str, int])
