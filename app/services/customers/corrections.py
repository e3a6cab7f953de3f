"""The user's own corrections of customers: kept for ever beside what files say, and believed before them."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.services.customers import acts
from app.services.customers.acts import Act
from app.services.customers.correction_rows import corrections_of
from app.services.customers.own_batches import new_batch, settle_batches
from app.services.customers.profile_build import rebuild_profiles
from app.services.customers.profile_view import forwarded
from app.services.customers.shared_addresses import sharers_in
from app.services.customers.typed_values import ADDRESS, CONSENTS, clean_custom, clean_typed
from app.services.customers.unusable import rebuild_unusable
from app.services.workspace.service import WorkspaceService

Correction = tuple[int, str, str | None]
"""Customer, field, value; None or blank says that there is none."""

TOUCHED = Area.PROFILES | Area.CONSENTS | Area.SEGMENTS | Area.PLAN
_SHARED = ("email", "mobile", *CONSENTS)
"""Fields that can change what others of the same address allow."""


@dataclass(frozen=True, slots=True)
class _Said:
    customer_id: int
    field: str
    value: str | None


class CorrectionsService:
    """Writes corrections, takes them back, and derives the profiles concerned anew in the same transaction.

    Fields: see typed_values.FIELDS, `custom:<id of an own field>`, and `consent_<channel>` with granted or refused.
    Of an address every part that is shown is kept together with the corrected ones.
    """

    def __init__(self, database: Database, clock: Clock, workspace: WorkspaceService) -> None:
        self._database = database
        self._clock = clock
        self._workspace = workspace

    def correct(self, customer_id: int, field: str, value: str | None) -> Changes:
        """Say what a value really is. KnownError: those of correct_many."""
        return self.correct_many([(customer_id, field, value)])

    def correct_many(self, corrections: Sequence[Correction]) -> Changes:
        """Say what many values really are, as one act with one undo.

        KnownError: field_unknown, value_refused, customer_unknown, corrections_missing.
        """
        if not corrections:
            raise KnownError("corrections_missing")
        country, today = self._workspace.business().country, self._clock.today().isoformat()
        act = acts.new_act(self._now())
        params: dict[str, object] = {"count": len(corrections), "field": corrections[0][1]}
        with self._database.write(bulk=len(corrections) > 1_000) as connection:
            known = _known_under(connection, [one[0] for one in corrections])
            said = [
                _Said(known[customer_id], field, _clean(connection, field, value, country, today))
                for customer_id, field, value in corrections
            ]
            said = _with_whole_addresses(connection, said)
            customers, fields = sorted({one.customer_id for one in said}), {one.field for one in said}
            before = sharers(connection, customers, fields)
            self._write(connection, said, act, today)
            settle_batches(connection)
            rebuild_profiles(connection, customers)
            if fields.intersection(CONSENTS):
                rebuild_unusable(connection)
            others = (before | sharers(connection, customers, fields)).difference(customers)
            if others:
                rebuild_profiles(connection, sorted(others))
        label = "value_corrected" if len(corrections) == 1 else "values_corrected"
        return Changes(TOUCHED, label, {**params, "customer_ids": customers}, act.undo)

    def withdraw(self, customer_id: int, field: str) -> Changes:
        """Believe the files again about a field (address: all its parts). KnownError: correction_unknown."""
        act = acts.new_act(self._now())
        fields = ADDRESS if field in {"address", *ADDRESS} else (field,)
        with self._database.write() as connection:
            customer_id = forwarded(connection, customer_id)
            rows = corrections_of(connection, [customer_id], fields)
            if not rows:
                raise KnownError("correction_unknown", field=field, customer_id=customer_id)
            before = sharers(connection, [customer_id], fields)
            acts.withdraw_rows(connection, "correction", [row.id for row in rows], act)
            acts.withdraw_rows(connection, "own_batch", [row.batch_id for row in rows if row.batch_id], act)
            settle_batches(connection)
            rebuild_profiles(connection, [customer_id])
            others = (before | sharers(connection, [customer_id], fields)).difference([customer_id])
            if others:
                rebuild_profiles(connection, sorted(others))
        params: dict[str, object] = {"count": 1, "customer_ids": [customer_id], "field": field}
        return Changes(TOUCHED, "correction_withdrawn", params, act.undo)

    def _write(self, connection: Connection, said: Sequence[_Said], act: Act, today: str) -> None:
        binding = acts.Binding(connection, {one.customer_id for one in said})
        rows: list[tuple[object, ...]] = []
        for one in said:
            record_id = binding.record(one.customer_id, one.field)
            batch_id: int | None = None
            if one.field in CONSENTS:
                batch_id = new_batch(connection, act, "consents")
                _add_consent(connection, record_id, batch_id, one, today)
            rows.append((record_id, one.field, one.value, batch_id, act.key, act.at))
        connection.exec_driver_sql(
            "INSERT INTO correction (record_id, field, value, batch_id, act, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _clean(connection: Connection, field: str, value: str | None, country: str, today: str) -> str | None:
    if not field.startswith("custom:"):
        return clean_typed(field, value, country, today)
    type_ = connection.execute(
        text("SELECT type FROM custom_field WHERE id = :id"), {"id": field.removeprefix("custom:")}
    ).scalar()
    if type_ is None:
        raise KnownError("field_unknown", field=field)
    return clean_custom(type_, value, country)


def _with_whole_addresses(connection: Connection, said: list[_Said]) -> list[_Said]:
    """An address is corrected whole: a street of the user's beside a town of a later file would be no address."""
    parts: dict[int, dict[str, str | None]] = {}
    for one in said:
        if one.field in ADDRESS:
            parts.setdefault(one.customer_id, {})[one.field] = one.value
    shown = {
        row[0]: dict(zip(ADDRESS, row[1:], strict=True))
        for row in connection.execute(
            text(f"""SELECT p.customer_id, {", ".join(ADDRESS)} FROM json_each(:ids) c
                     CROSS JOIN profile p ON p.customer_id = c.value"""),
            {"ids": json.dumps(sorted(parts))},
        )
    }
    whole = [one for one in said if one.field not in ADDRESS]
    for customer_id, corrected in parts.items():
        address = shown.get(customer_id, {}) | corrected
        whole += [_Said(customer_id, part, address.get(part)) for part in ADDRESS]
    return whole


def _known_under(connection: Connection, customer_ids: Collection[int]) -> dict[int, int]:
    """Each customer id with that under which the customer lives on."""
    if connection.execute(text("SELECT EXISTS (SELECT 1 FROM customer_forward)")).scalar():
        return {one: forwarded(connection, one) for one in set(customer_ids)}
    return {one: one for one in customer_ids}


def sharers(connection: Connection, customer_ids: Collection[int], fields: Collection[str]) -> set[int]:
    """Return the customers who show an address of these: what one of them refuses on it holds for all."""
    if not any(field in _SHARED for field in fields):
        return set()
    return sharers_in(connection, customer_ids)


def _add_consent(connection: Connection, record_id: int, batch_id: int, one: _Said, today: str) -> None:
    if one.value is None:
        raise KnownError("value_refused", field=one.field, value="", issue="choice_unknown")
    connection.execute(
        text("""INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on, is_live)
                VALUES (:record, :batch, :channel, :status, :today, :today, 1)"""),
        {
            "record": record_id,
            "batch": batch_id,
            "channel": one.field.removeprefix("consent_"),
            "status": one.value,
            "today": today,
        },
    )
