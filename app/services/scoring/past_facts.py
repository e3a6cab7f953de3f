"""The same facts as of several days: read once as of the last, cut off for the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.models.domain.values import epoch_day
from app.services.scoring.columns import ORDERS, FeatureTable, read_features
from app.services.scoring.contact_history import ContactHistory, contacts_of
from app.services.scoring.history import Ledger, OrderHistory, history_of, order_features

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    Integers = NDArray[np.signedinteger]

_CONTACTS = "contacts"


class PastFacts:
    """Features of every live customer as of any day up to `latest`; what later days hold is not seen."""

    def __init__(self, connection: Connection, latest: date) -> None:
        """Read the orders up to `latest`. One pass over them."""
        self.connection = connection
        self.latest = latest
        self._full = read_features(connection, latest)

    @property
    def first_day(self) -> int | None:
        """Return the epoch day of the first sale; None without any."""
        return history_of(self._full, self.connection).first_day

    def at(self, day: date) -> FeatureTable:
        """Return the features as of a day up to `latest`."""
        if day == self.latest:
            return self._full
        history = cut_history(history_of(self._full, self.connection), day)
        return FeatureTable(day, self._full.customer_ids, order_features(history), {ORDERS: history})

    def contacts_at(self, table: FeatureTable) -> ContactHistory:
        """Return the contacts up to the day of a table of `at`; the events are read once for all days."""
        if table is not self._full:
            table.memo[_CONTACTS] = cut_contacts(contacts_of(self._full, self.connection), table.as_of)
        return contacts_of(table, self.connection)


def cut_history(history: OrderHistory, day: date) -> OrderHistory:
    """Return the orders up to a day, as if read as of that day."""
    until = epoch_day(day)
    corrections = None if history.corrections is None else _cut(history.corrections, until)
    return OrderHistory(
        day, history.customers, _cut(history.sales, until), _cut(history.refunds, until), corrections=corrections
    )


def cut_contacts(contacts: ContactHistory, day: date) -> ContactHistory:
    """Return the contacts up to a day."""
    kept = contacts.days <= epoch_day(day)
    return replace(
        contacts,
        places=contacts.places[kept],
        kinds=contacts.kinds[kept],
        days=contacts.days[kept],
        messages=contacts.messages[kept],
        is_incoming=contacts.is_incoming[kept],
        is_email=contacts.is_email[kept],
        is_preloaded=contacts.is_preloaded[kept],
    )


def _cut(ledger: Ledger, until: int) -> Ledger:
    kept = ledger.days <= until
    customers = len(ledger.starts) - 1
    places = np.repeat(np.arange(customers), np.diff(ledger.starts))[kept]
    amounts, counts = np.diff(ledger.amounts_e4)[kept], np.diff(ledger.counts)[kept]
    return Ledger.of(customers, places, ledger.days[kept], amounts, counts)
