"""Identity: unify the source records, review the doubtful, decide and take back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import combinations
from typing import Literal
from uuid import uuid4

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.identity import CaseDetail, DecisionRow, ReviewCase, UnifyReport
from app.models.domain.ports import Clock, NoProgress, Progress
from app.services.identity import review, store

_RELINK_UP_TO = 1_000  # live records; above, one decision regroups only the customers concerned
_TOUCHED = Area.IDENTITY | Area.PROFILES | Area.SCORES | Area.SEGMENTS | Area.PLAN


class IdentityService:
    """Which records are one customer: computed by the linkage, corrected by the user's decisions."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def unify(self, progress: Progress) -> UnifyReport:
        """Link all live records and write customers and pairs in one transaction. Raises Cancelled."""
        with self._database.write(bulk=True) as connection:
            return self.unify_in(connection, progress)

    def unify_in(self, connection: Connection, progress: Progress) -> UnifyReport:
        """Link all live records as a part of a longer transaction."""
        from app.services.identity import unify  # noqa: PLC0415 - the window starts without numpy

        return unify.link_all(connection, progress, self._now())[0]

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
        key, now = uuid4().hex, self._now()
        with self._database.write() as connection:
            rows = [(kind, a, b, key, now) for a, b in combinations(records, 2)]
            connection.exec_driver_sql(
                "INSERT INTO decision (kind, record_a, record_b, group_key, created_at) VALUES (?, ?, ?, ?, ?)", rows
            )
            changed = self._regroup(connection, records)
        label = "records_joined" if kind == "same" else "records_kept_apart"
        params: dict[str, object] = {"count": len(records), "customer_ids": changed}
        return Changes(_TOUCHED, label, params, UndoStep("undo_decision", key))

    def undo_decision(self, group_key: str) -> Changes:
        """Withdraw one act of decision. KnownError: decision_unknown."""
        with self._database.write() as connection:
            records = self._records_of(connection, group_key)
            connection.execute(
                text("UPDATE decision SET withdrawn_at = :now WHERE group_key = :key AND withdrawn_at IS NULL"),
                {"now": self._now(), "key": group_key},
            )
            changed = self._regroup(connection, records)
        return Changes(_TOUCHED, "decision_withdrawn", {"count": len(records), "customer_ids": changed})

    def decisions(self) -> list[DecisionRow]:
        """Every act of decision, the latest first, withdrawn ones too."""
        with self._database.read() as connection:
            rows = list(
                store.rows_as_dicts(
                    connection,
                    "SELECT group_key, kind, record_a, record_b, created_at, withdrawn_at FROM decision ORDER BY id",
                )
            )
            names = review.record_names(connection, {row[side] for row in rows for side in ("record_a", "record_b")})
        acts: dict[str, list[dict[str, object]]] = {}
        for row in rows:
            acts.setdefault(row["group_key"], []).append(row)
        return [_decision_row(act, names) for act in reversed(list(acts.values()))]

    def _regroup(self, connection: Connection, records: Sequence[int]) -> list[int]:
        from app.services.identity import unify  # noqa: PLC0415 - the window starts without numpy

        if store.live_count(connection) <= _RELINK_UP_TO:
            return unify.link_all(connection, NoProgress(), self._now())[1]
        return unify.link_around(connection, records, self._now())

    def _records_of(self, connection: Connection, group_key: str) -> list[int]:
        rows = connection.execute(
            text("SELECT record_a, record_b FROM decision WHERE group_key = :key AND withdrawn_at IS NULL"),
            {"key": group_key},
        )
        records = sorted({record for row in rows for record in row})
        if not records:
            raise KnownError("decision_unknown", group_key=group_key)
        return records

    def _now(self) -> str:
        return self._clock.now().isoformat()


def _decision_row(act: list[dict[str, object]], names: dict[int, str]) -> DecisionRow:
    records = tuple(sorted({int(str(row[side])) for row in act for side in ("record_a", "record_b")}))
    return DecisionRow(
        group_key=str(act[0]["group_key"]),
        kind=str(act[0]["kind"]),
        record_ids=records,
        names=tuple(names.get(record, "") for record in records),
        decided_at=datetime.fromisoformat(str(act[0]["created_at"])),
        is_withdrawn=act[0]["withdrawn_at"] is not None,
    )
