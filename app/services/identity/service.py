"""Identity: unify the source records, review the doubtful, decide and take back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.identity import (
    BulkPreview,
    CaseDetail,
    CustomerExplanation,
    DecisionRow,
    Household,
    ReviewCase,
    UnifyReport,
)
from app.models.domain.ports import Clock, NoProgress, Progress
from app.services.identity import decisions, explanation, households, review, store, tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TOUCHED = Area.IDENTITY | Area.PROFILES | Area.SCORES | Area.SEGMENTS | Area.PLAN


class IdentityService:
    """Which records are one customer: computed by the linkage, corrected by the user's decisions."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def unify(self, progress: Progress) -> UnifyReport:
        """Link all live records and write customers and pairs in one transaction. Raises Cancelled."""
        with self._database.write(bulk=True) as connection:
            from app.services.identity import unify  # noqa: PLC0415 - the window starts without numpy

            return unify.link_all(connection, progress, self._now())[0]

    def unify_in(self, connection: Connection, progress: Progress) -> UnifyReport:
        """Link what changed since the last time, with the outcome of `unify`, as a part of a longer transaction."""
        from app.services.identity import unify  # noqa: PLC0415 - the window starts without numpy

        return unify.link_new(connection, progress, self._now())[0]

    def review_queue(self, limit: int = 100) -> list[ReviewCase]:
        """The doubtful pairs, those worth most first: money spent by both sides, then records concerned."""
        with self._database.read() as connection:
            return review.queue(connection, limit)

    def review_count(self) -> int:
        """How many pairs wait for a decision."""
        with self._database.read() as connection:
            return review.count(connection)

    def case(self, case_id: str) -> CaseDetail:
        """Two to four records side by side. KnownError: case_unknown."""
        with self._database.read() as connection:
            return review.detail(connection, case_id)

    def decide(self, record_ids: Sequence[int], kind: Literal["same", "different"]) -> Changes:
        """Say that the records are the same person, or all different ones. KnownError: records_too_few.

        `params["customer_ids"]` of the answer are the customers whose profile changes.
        """
        records = sorted(set(record_ids))
        if len(records) < 2:
            raise KnownError("records_too_few", count=len(records))
        label = "records_joined" if kind == "same" else "records_kept_apart"
        with self._database.write() as connection:
            return self._act(connection, [(kind, a, b) for a, b in combinations(records, 2)], label)

    def split_off(self, record_id: int) -> Changes:
        """Make this record a customer of its own, for good. KnownError: record_unknown, record_alone."""
        with self._database.write() as connection:
            rows = decisions.split_rows(connection, record_id)
            return self._act(connection, rows, "record_split_off", "split_off")

    def decide_household(self, customer_ids: Sequence[int], *, is_one: bool) -> Changes:
        """Say that these customers are, or are not, one household. KnownError: customers_too_few, customer_unknown."""
        label = "household_joined" if is_one else "household_parted"
        with self._database.write() as connection:
            return self._act(connection, decisions.household_rows(connection, customer_ids, is_one=is_one), label)

    def decide_many(self, answers: Sequence[tuple[int, int, str]], progress: Progress) -> Changes:
        """Take many answers as one act: two records and same, different, household or not_household.

        KnownError: answer_unknown, record_unknown, answers_missing.
        """
        if not answers:
            raise KnownError("answers_missing")
        rows = [row for a, b, kind in answers for row in decisions.rows_for(kind, a, b)]
        with self._database.write(bulk=True) as connection:
            return self._act(connection, rows, "cases_answered", progress=progress)

    def preview_above(self, probability: float) -> BulkPreview:
        """What `accept_above` would do now."""
        with self._database.read() as connection:
            return decisions.bulk(connection, probability)[0]

    def accept_above(self, probability: float, progress: Progress | None = None) -> Changes:
        """Answer "same" to every open case of at least this probability, as one act. KnownError: answers_missing.

        Cases that contradict themselves, or would bring two birth dates together, stay open.
        """
        with self._database.write(bulk=True) as connection:
            _, pairs = decisions.bulk(connection, probability)
            if not pairs:
                raise KnownError("answers_missing")
            rows = [("same", a, b) for a, b in pairs]
            return self._act(connection, rows, "cases_accepted", "accept_above", progress)

    def undo_decision(self, group_key: str) -> Changes:
        """Withdraw one act of decision. KnownError: decision_unknown."""
        with self._database.write() as connection:
            records = decisions.withdraw(connection, group_key, self._now())
            changed = self._regroup(connection, records)
        return Changes(_TOUCHED, "decision_withdrawn", {"count": len(records), "customer_ids": changed})

    def decisions(self) -> list[DecisionRow]:
        """Every act of decision, the latest first, withdrawn ones too."""
        with self._database.read() as connection:
            return decisions.history(connection)

    def explain(self, customer_id: int) -> CustomerExplanation:
        """Why these records are one customer. A merged id is followed. KnownError: customer_unknown."""
        with self._database.read() as connection:
            return explanation.explain(connection, customer_id)

    def household_of(self, customer_id: int) -> Household | None:
        """Who lives with a customer, and why; None for one who lives with nobody known."""
        with self._database.read() as connection:
            return households.of_customer(connection, store.current_customer(connection, customer_id))

    def households(self) -> list[Household]:
        """All households, by their ids."""
        with self._database.read() as connection:
            return list(households.everyone(connection))

    def review_rows(self) -> list[dict[str, object]]:
        """The open questions as rows of a table, the surest first."""
        with self._database.read() as connection:
            return tables.review_rows(connection)

    def household_rows(self) -> list[dict[str, object]]:
        """The members of all households as rows of a table."""
        with self._database.read() as connection:
            return tables.household_rows(connection)

    def _act(
        self,
        connection: Connection,
        rows: Sequence[decisions.Row],
        label: str,
        act: str = "decide",
        progress: Progress | None = None,
    ) -> Changes:
        """Write the rows of one act and regroup the customers concerned."""
        key = uuid4().hex
        decisions.add(connection, rows, key, act, self._now())
        records = sorted({record for row in rows for record in row[1:]})
        changed = self._regroup(connection, records, progress)
        params: dict[str, object] = {"count": len(records), "customer_ids": changed}
        return Changes(_TOUCHED, label, params, UndoStep("undo_decision", key))

    def _regroup(self, connection: Connection, records: Sequence[int], progress: Progress | None = None) -> list[int]:
        from app.services.identity import unify  # noqa: PLC0415 - the window starts without numpy

        return unify.link_new(connection, progress or NoProgress(), self._now(), records)[1]

    def _now(self) -> str:
        return self._clock.now().isoformat()
