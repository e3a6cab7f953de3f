"""What should make one stop before writing: shown first at the check, with count and examples."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from sqlalchemy import Connection, text

from app.models.domain.importing import IssueCount
from app.services.importing.column_watch import ColumnWatch
from app.services.importing.consent_conflicts import conflicts
from app.services.importing.issue_log import IssueLog
from app.services.importing.mapping.types import FileMapping
from app.services.importing.order_store import OrderStore

ALARM: Final = "alarm"
_EXAMPLES: Final = 5
_FOLD: Final = 40
"""Sales this many times larger or smaller than last time are cents taken for euros, or the other way round."""
_MONTHLY_SALES: Final = 3
_MOST_GAPS: Final = 0.34
_CHANNELS: Final = ("email", "sms", "post", "phone")


@dataclass(slots=True)
class Look:
    """What an import remembers of a file, to compare the next one of the source with."""

    months: dict[str, int] = field(default_factory=dict[str, int])
    usual_size_e4: int | None = None
    filled: list[str] = field(default_factory=list[str])

    def to_json(self) -> dict[str, Any]:
        """The form kept in the report of a batch."""
        return {"months": self.months, "usual_size_e4": self.usual_size_e4, "filled": self.filled}


def look_of(mapping: FileMapping, orders: OrderStore, watch: ColumnWatch) -> Look:
    """What this file looks like."""
    empty = set(watch.empty_headers())
    filled = [column.header for column in mapping.columns if column.field and column.header not in empty]
    months = {month: count for month, count in sorted(orders.look.months.items()) if count > 0}
    return Look(months, orders.look.usual_size_e4(), filled)


def alarms(
    connection: Connection,
    source_id: int,
    batch_id: int,
    mapping: FileMapping,
    look: Look,
    orders: OrderStore,
    watch: ColumnWatch,
    log: IssueLog,
    currency: str,
) -> list[IssueCount]:
    """Every alarm of a file that was read and written, before anything is kept for good."""
    earlier = _earlier(connection, source_id, batch_id, mapping.kind.value)
    headers = {channel: header for channel in _CHANNELS if (header := _consent_header(mapping, channel))}
    return [
        *watch.alarms(),
        *conflicts(connection, batch_id, headers),
        *_future(log),
        *_currencies(orders, currency),
        *_differing(orders, mapping),
        *_missing_months(look, earlier),
        *_sizes(look, earlier, mapping),
        *_emptied(watch, earlier),
    ]


def _consent_header(mapping: FileMapping, channel: str) -> str | None:
    for field_id in (f"consent.{channel}", f"consent.{channel}_refused"):
        column = mapping.column_of(field_id)
        if column is not None:
            return column.header
    return None


def _earlier(connection: Connection, source_id: int, batch_id: int, kind: str) -> list[Mapping[str, Any]]:
    """The looks of the files of this kind that this source gave before and that are in force, newest first."""
    rows = connection.execute(
        text("""SELECT report FROM import_batch WHERE source_id = :source AND kind = :kind AND id < :batch
                AND withdrawn_at IS NULL ORDER BY id DESC"""),
        {"source": source_id, "kind": kind, "batch": batch_id},
    ).scalars()
    looks = [cast("dict[str, Any]", json.loads(report)).get("look") for report in rows]
    return [look for look in looks if look]


def _future(log: IssueLog) -> Iterator[IssueCount]:
    for issue in log.tallies("date_in_future"):
        yield IssueCount("future_dates", issue.column, ALARM, issue.count, issue.examples)


def _currencies(orders: OrderStore, currency: str) -> Iterator[IssueCount]:
    """Orders in another currency than that of the figures: kept, and never added to them."""
    main = orders.counts.main_currency(currency)
    others = {
        code: money.orders for code, money in sorted(orders.counts.money.items()) if code != main and money.orders
    }
    if others or (main != currency and orders.counts.money):
        count = sum(others.values()) or orders.counts.money[main].orders
        names = others or {main: count}
        examples = tuple((0, code, str(number)) for code, number in names.items())[:_EXAMPLES]
        yield IssueCount("several_currencies", None, ALARM, count, examples)


def _differing(orders: OrderStore, mapping: FileMapping) -> Iterator[IssueCount]:
    if orders.look.differing_count:
        total = mapping.column_of("purchase.total")
        examples = tuple((row, _plain(one), _plain(other)) for row, one, other in orders.look.differing())
        header = total.header if total is not None else None
        yield IssueCount("lines_differ_from_total", header, ALARM, orders.look.differing_count, examples)


def _missing_months(look: Look, earlier: list[Mapping[str, Any]]) -> Iterator[IssueCount]:
    """Months without a sale between the first and the last month of the source, that this file should have filled."""
    if not look.months:
        return
    known = dict(look.months)
    for one in earlier:
        for month, count in one.get("months", {}).items():
            known[month] = known.get(month, 0) + count
    span = list(_months_between(min(known), max(known)))
    missing = [month for month in span if month not in known]
    before = max((month for one in earlier for month in one.get("months", {})), default=min(look.months))
    new = [month for month in missing if month > min(before, *look.months)]
    is_regular = sum(known.values()) >= _MONTHLY_SALES * len(known) and len(missing) <= _MOST_GAPS * len(span)
    if new and is_regular:
        yield IssueCount(
            "month_without_sales", None, ALARM, len(new), tuple((0, month, None) for month in new[:_EXAMPLES])
        )


def _months_between(first: str, last: str) -> Iterator[str]:
    year, month = int(first[:4]), int(first[5:7])
    while f"{year:04d}-{month:02d}" <= last:
        yield f"{year:04d}-{month:02d}"
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _sizes(look: Look, earlier: list[Mapping[str, Any]], mapping: FileMapping) -> Iterator[IssueCount]:
    """Sales a hundred times larger or smaller than last time: cents, or a decimal sign taken for another."""
    before = next((size for one in earlier if (size := one.get("usual_size_e4"))), None)
    now = look.usual_size_e4
    if not before or not now or before < 0 or now < 0:
        return
    if now >= before * _FOLD or before >= now * _FOLD:
        columns = (mapping.column_of(field_id) for field_id in ("purchase.total", "line.amount", "line.unit_price"))
        header = next((column.header for column in columns if column is not None), None)
        yield IssueCount("amounts_hundredfold", header, ALARM, 1, ((0, _plain(now), _plain(before)),))


def _emptied(watch: ColumnWatch, earlier: list[Mapping[str, Any]]) -> Iterator[IssueCount]:
    if earlier:
        filled = set(earlier[0].get("filled", ()))
        for header in watch.empty_headers():
            if header in filled:
                yield IssueCount("column_empty", header, ALARM, 1, ())


def _plain(amount_e4: int) -> str:
    """An amount as a plain decimal number of two places."""
    cents = abs(amount_e4) // 100
    return f"{'-' if amount_e4 < 0 else ''}{cents // 100}.{cents % 100:02d}"
