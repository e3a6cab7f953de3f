"""Taking back what users said or entered about customers, and doing it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.ports import Clock
from app.services.customers import acts
from app.services.customers.corrections import sharers
from app.services.customers.own_batches import settle_batches
from app.services.customers.profile_build import rebuild_profiles
from app.services.customers.unusable import rebuild_unusable

_TOUCHED = Area.EVERYTHING & ~Area.SETTINGS & ~Area.MAILINGS & ~Area.SCENARIOS

Derive = Callable[[Connection, Sequence[int]], None]
"""Derives everything of some customers anew: identity of their records, profiles, orders and figures."""


class OwnActsService:
    """Undo and redo of corrections, notes, tasks, tags and what was entered by hand."""

    def __init__(self, database: Database, clock: Clock, derive: Derive) -> None:
        self._database = database
        self._clock = clock
        self._derive = derive

    def take_back(self, key: str) -> Changes:
        """Take an act back. KnownError: act_unknown."""
        return self._turn(key, acts.take_back, "act_taken_back", UndoStep("do_act_again", key))

    def do_again(self, key: str) -> Changes:
        """Do an act again that was taken back. KnownError: act_unknown."""
        return self._turn(key, acts.do_again, "act_done_again", UndoStep("take_back_act", key))

    def _turn(self, key: str, turn: Callable[[Connection, str, str], None], label: str, undo: UndoStep) -> Changes:
        with self._database.write() as connection:
            customers = acts.customers_of_act(connection, key)
            fields = acts.fields_of_act(connection, key)
            before = sharers(connection, customers, fields)
            turn(connection, key, self._clock.now().isoformat(timespec="seconds"))
            settle_batches(connection)
            if acts.makes_records(connection, key):
                self._derive(connection, customers)
            else:
                rebuild_profiles(connection, customers)
            if acts.is_about_consents(connection, key):
                rebuild_unusable(connection)
            others = (before | sharers(connection, customers, fields)).difference(customers)
            if others:
                rebuild_profiles(connection, sorted(others))
        return Changes(_TOUCHED, label, {"customer_ids": customers}, undo)
