"""Customers for the window and the command line: lists, search, profiles, and who must not be contacted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.customer import CustomerCount, CustomerQuery, CustomerRow, Profile, PurchaseRow, TimelineEntry
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.models.domain.values import day_of_epoch
from app.services.customers import history, profile_view
from app.services.customers.acts import Binding
from app.services.customers.finding import find
from app.services.customers.ordering import ordered_ids
from app.services.customers.query import RuleSql, to_sql
from app.services.customers.reach import CHANNELS, USABLE_SQL, reach_state

_FROM = " FROM profile p JOIN customer_feature f ON f.customer_id = p.customer_id"
SHOWN_SCORES = (
    "rfm",
    "pmg",
    "attrition",
    "lifetime_value",
    "next_category",
    "engagement_points",
    "satisfaction_points",
    "influence",
    "vpec",
    "rfm_recency",
    "rfm_frequency",
    "rfm_monetary",
    "rfm_group",
    "vpec_points",
    "vpec_tenure",
    "vpec_buyer",
    "vpec_channels",
    "vpec_bond",
    "vpec_activity",
    "email_open_rate",
    "email_click_rate",
    "email_activation_days",
    "email_life_days",
    "email_click_life_days",
    "referrals_brought",
    "persona",
)
"""Scores that a row carries, beside those that the user made."""
_IDS = ", ".join(f"'{one}'" for one in SHOWN_SCORES)
_OWN_IDS = "SELECT 'own_' || id FROM own_score WHERE deleted_at IS NULL"
_ROW = f"""
    SELECT p.customer_id, p.display_name, p.city, f.last_purchase_day, f.recency_days, f.tempo_days, f.purchase_count,
        f.purchase_count_12m, f.revenue_cents, f.revenue_12m_cents,
        (SELECT json_group_object(score_id, json_array(value, class)) FROM customer_score s
            WHERE s.customer_id = p.customer_id AND s.score_id IN (
                SELECT value FROM json_each('[{_IDS.replace("'", '"')}]') UNION ALL {_OWN_IDS})),
        (SELECT json_group_object(channel, status) FROM customer_consent c WHERE c.customer_id = p.customer_id),
        {", ".join(USABLE_SQL[channel] for channel in CHANNELS)}"""


class CustomersService:
    """Reads over the derived tables; writes only suppressions."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._rules: RuleSql | None = None

    def use_rules(self, rules: RuleSql) -> None:
        """Let queries filter by segments and rules."""
        self._rules = rules

    def page(self, query: CustomerQuery, offset: int, limit: int) -> list[CustomerRow]:
        """Return `limit` rows of a query from `offset` on."""
        with self._database.read() as connection:
            return _rows(
                connection, ordered_ids(connection, query, to_sql(connection, query, self._rules), offset, limit)
            )

    def count(self, query: CustomerQuery) -> CustomerCount:
        """Return how many customers answer, of how many, and their revenue of twelve months."""
        with self._database.read() as connection:
            sql = to_sql(connection, query, self._rules)
            total = connection.execute(text("SELECT count(*) FROM profile")).scalar_one()
            if sql.conditions:
                # Typed words name ids: counting those without their profiles takes half the time.
                rest = f"{_FROM}{sql.where}"
                if not sql.needs_profile:
                    rest = f" FROM customer_feature f{sql.where.replace('p.customer_id', 'f.customer_id')}"
                statement = f"SELECT count(*), coalesce(sum(f.revenue_12m_cents), 0){rest}"
            else:
                statement = "SELECT count(*), coalesce(sum(revenue_12m_cents), 0) FROM customer_feature"
            count, revenue = connection.execute(text(statement), sql.values).one()
        return CustomerCount(count, total, revenue)

    def ids(self, query: CustomerQuery, limit: int = 1_000_000) -> list[int]:
        """Return the ids of a query in its order."""
        with self._database.read() as connection:
            return ordered_ids(connection, query, to_sql(connection, query, self._rules), 0, limit)

    def place(self, query: CustomerQuery, customer_id: int) -> int | None:
        """Return the position of a customer in a query's order, None when it is not among the first 10,000."""
        ids = self.ids(query, 10_000)
        return ids.index(customer_id) if customer_id in ids else None

    def search(self, words: str, limit: int = 12) -> list[CustomerRow]:
        """Find customers by fragments of name, e-mail, phone, town or number, the likeliest first."""
        with self._database.read() as connection:
            return _rows(connection, find(connection, words, limit))

    def totals(self) -> tuple[int, int]:
        """Return (customers with a purchase, prospects)."""
        with self._database.read() as connection:
            buyers, everyone = connection.execute(
                text("SELECT coalesce(sum(purchase_count > 0), 0), count(*) FROM customer_feature")
            ).one()
        return int(buyers), int(everyone) - int(buyers)

    def forward(self, customer_id: int) -> int:
        """Return the id under which a merged customer lives on."""
        with self._database.read() as connection:
            return profile_view.forwarded(connection, customer_id)

    def profile(self, customer_id: int) -> Profile:
        """Return what is known of a customer. KnownError: customer_unknown."""
        with self._database.read() as connection:
            return profile_view.load(connection, customer_id)

    def purchases(self, customer_id: int) -> list[PurchaseRow]:
        """Return the purchases of a customer with their lines, newest first."""
        with self._database.read() as connection:
            return history.purchases(connection, profile_view.forwarded(connection, customer_id))

    def timeline(self, customer_id: int, limit: int = 500) -> list[TimelineEntry]:
        """Return what happened with a customer, newest first."""
        with self._database.read() as connection:
            return history.timeline(connection, profile_view.forwarded(connection, customer_id), limit)

    def suppress(self, customer_id: int, channel: str | None = None) -> Changes:
        """Never contact a customer again, on one channel or on all; kept through re-imports and rebuilds."""
        with self._database.write() as connection:
            customer_id = profile_view.forwarded(connection, customer_id)
            record_id = connection.execute(
                text("""SELECT min(rc.record_id) FROM record_customer rc JOIN record_version v
                        ON v.record_id = rc.record_id AND v.is_current = 1 WHERE rc.customer_id = :id"""),
                {"id": customer_id},
            ).scalar()
            if record_id is None:
                raise KnownError("customer_unknown", customer_id=customer_id)
            added = connection.execute(
                text("""INSERT INTO suppression (channel, record_id, reason, created_at)
                        VALUES (:channel, :record, 'owner', :now)"""),
                {"channel": channel, "record": record_id, "now": self._clock.now().isoformat(timespec="seconds")},
            )
        undo = UndoStep("unsuppress", int(added.lastrowid or 0))
        return Changes(Area.CONSENTS | Area.PLAN, "customer_suppressed", {"customer_id": customer_id}, undo)

    def unsuppress(self, suppression_id: int) -> Changes:
        """Take a suppression back."""
        with self._database.write() as connection:
            connection.execute(
                text("UPDATE suppression SET withdrawn_at = :now WHERE id = :id AND withdrawn_at IS NULL"),
                {"now": self._clock.now().isoformat(timespec="seconds"), "id": suppression_id},
            )
        return Changes(Area.CONSENTS | Area.PLAN, "customer_unsuppressed")

    def lift_suppressions(self, customer_id: int) -> Changes:
        """Take back every suppression of a customer that the owner made."""
        with self._database.write() as connection:
            customer_id = profile_view.forwarded(connection, customer_id)
            connection.execute(
                text("""UPDATE suppression SET withdrawn_at = :now WHERE withdrawn_at IS NULL AND reason = 'owner'
                        AND record_id IN (SELECT record_id FROM record_customer WHERE customer_id = :id)"""),
                {"now": self._clock.now().isoformat(timespec="seconds"), "id": customer_id},
            )
        return Changes(Area.CONSENTS | Area.PLAN, "customer_unsuppressed")

    def records_of(self, customer_ids: Sequence[int]) -> list[int]:
        """Return one record in force of each customer. KnownError: customer_unknown."""
        with self._database.read() as connection:
            ids = [profile_view.forwarded(connection, one) for one in customer_ids]
            binding = Binding(connection, ids)
            return sorted({binding.record(one) for one in ids})

    def all_profiles(self, customer_ids: Sequence[int] | None = None) -> Iterator[dict[str, Any]]:
        """Yield every customer, or those, as a row of the public `customers` table (see the README)."""
        with self._database.read() as connection:
            yield from profile_view.export_rows(connection, customer_ids)

    def custom_headers(self) -> list[str]:
        """Return the headers of the user's own fields, as all_profiles names them."""
        with self._database.read() as connection:
            return list(profile_view.custom_headers(connection).values())

    def all_records(self) -> Iterator[dict[str, Any]]:
        """Yield every source record in force with its customer."""
        with self._database.read() as connection:
            yield from profile_view.export_records(connection)


def _rows(connection: Connection, ids: list[int]) -> list[CustomerRow]:
    if not ids:
        return []
    found = connection.execute(
        text(f"{_ROW}{_FROM} WHERE p.customer_id IN (SELECT value FROM json_each(:ids))"),
        {"ids": json.dumps(ids)},
    ).fetchall()
    rows = {row[0]: _row(row) for row in found}
    return [rows[customer_id] for customer_id in ids]


def _row(row: Any) -> CustomerRow:
    scores = {key: (value[0], value[1]) for key, value in json.loads(row[10]).items()}
    consents = json.loads(row[11])
    usable = dict(zip(CHANNELS, row[12:], strict=True))
    return CustomerRow(
        customer_id=row[0],
        name=row[1],
        city=row[2],
        last_purchase_on=None if row[3] is None else day_of_epoch(row[3]),
        silence_days=row[4],
        tempo_days=row[5],
        purchase_count=row[6],
        purchase_count_12m=row[7],
        revenue_cents=row[8],
        revenue_12m_cents=row[9],
        segment=scores.get("rfm", (None, None))[1],
        scores=scores,
        reach={channel: reach_state(consents.get(channel), is_usable=bool(usable[channel])) for channel in CHANNELS},
    )
