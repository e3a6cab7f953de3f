"""Small files as tests write them, importing them, and a workspace's contents in comparable form."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import text

from app.models.db.engine import Database
from app.models.domain.importing import ImportReport
from app.models.domain.ports import NoProgress, Progress
from app.services.container import Services
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import ImportPlan


def write_table(
    path: Path,
    header: str | Sequence[str],
    rows: Iterable[str | Sequence[object]],
    *,
    delimiter: str = ";",
    encoding: str = "utf-8",
) -> Path:
    """Write a text table; header and rows are texts with the delimiter, or sequences of cells."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow(row.split(delimiter) if isinstance(row, str) else row)
    path.write_bytes(stream.getvalue().encode(encoding))
    return path


def plan_of(
    services: Services,
    path: Path,
    source: str | None = None,
    *,
    kind: FileKind | None = None,
    fields: Mapping[str, str | None] | None = None,
    constants: dict[str, str] | None = None,
) -> ImportPlan:
    """Return the plan the application proposes, with the columns `fields` (header → field) decided."""
    mapping = None
    if fields is not None:
        proposed = services.importing.preview(path, kind=kind).plan.mapping
        known = {column.header: column.field for column in proposed.columns} | dict(fields)
        mapping = FileMapping.from_json(_mapping_text(proposed.kind, known, constants or dict(proposed.constants)))
    return services.importing.preview(path, kind=kind, source=source, mapping=mapping).plan


def bring(services: Services, path: Path, source: str | None = None, **options: Any) -> ImportReport:
    """Import a file as the application proposes, without deriving anything."""
    return services.importing.run(plan_of(services, path, source, **options), NoProgress())


def bring_and_derive(services: Services, path: Path, source: str | None = None, **options: Any) -> ImportReport:
    """Import a file as the application proposes, and derive everything."""
    report = bring(services, path, source, **options)
    services.rebuild.refresh()
    return report


def dump(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table."""
    with database.read() as connection:
        names = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
        ).scalars()
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}")]
            for name in list(names)
            if name not in {"profile_search", "profile_words"}
        }


def query(database: Database, statement: str, **values: object) -> list[tuple[Any, ...]]:
    """Return the rows of a statement."""
    with database.read() as connection:
        return [tuple(row) for row in connection.execute(text(statement), values)]


def one(database: Database, statement: str, **values: object) -> Any:
    """Return the only value of a statement."""
    rows = query(database, statement, **values)
    assert len(rows) == 1, rows
    return rows[0][0]


_WHO = "concat(w.external_id, '|', v.card, '|', v.email, '|', v.first_name, '|', v.last_name)"
_OF_RECORD = """JOIN source_record w ON w.id = {0}.record_id
    LEFT JOIN record_version v ON v.record_id = w.id AND v.is_current = 1"""


def in_force(database: Database) -> dict[str, list[str]]:
    """Return everything in force and everything derived, without any id, in comparable order."""
    return {
        "records": _texts(
            database,
            """SELECT s.name, r.external_id, v.title, v.first_name, v.last_name, v.company, v.email, v.phone, v.street,
               v.postcode, v.city, v.country, v.birth_on, v.card, v.created_on, v.note, v.extra,
               (SELECT group_concat(f.name || c.value, ' ' ORDER BY f.name) FROM json_each(v.custom) c
                JOIN custom_field f ON f.id = c.key)
               FROM record_version v JOIN source_record r ON r.id = v.record_id JOIN source s ON s.id = r.source_id
               WHERE v.is_current = 1""",
        ),
        "purchases": sorted(map(repr, _purchases(database))),
        "contacts": _texts(
            database,
            f"""SELECT {_WHO}, e.kind, e.channel, e.direction, e.happened_on, e.happened_at, e.campaign, e.detail,
                e.score, e.score_of, e.points, e.amount_e4, e.other_person
                FROM contact_event e {_OF_RECORD.format("e")} WHERE e.is_live = 1""",
        ),
        "consents": _texts(
            database,
            f"""SELECT {_WHO}, e.channel, e.status, e.decided_on, e.stated_on
                FROM consent_event e {_OF_RECORD.format("e")} WHERE e.is_live = 1""",
        ),
        "unusable": _texts(database, "SELECT address, since_on FROM unusable_address"),
        "own_fields": _texts(
            database,
            """SELECT p.display_name, f.name, f.type, c.value FROM customer_custom c
               JOIN profile p USING (customer_id) JOIN custom_field f ON f.id = c.field_id""",
        ),
        "profiles": _texts(
            database,
            """SELECT p.kind, p.title, p.first_name, p.last_name, p.company, p.display_name, p.sort_name, p.email,
               p.mobile, p.landline, p.street, p.street_2, p.postcode, p.city, p.country, p.birth_on, p.gender,
               p.language, p.since_on, p.record_count, p.source_count, f.first_purchase_day, f.last_purchase_day,
               f.purchase_count, f.revenue_cents, f.revenue_12m_cents, f.refunded_cents,
               (SELECT group_concat(channel || status || coalesce(decided_on, ''), ' ') FROM customer_consent c
                WHERE c.customer_id = p.customer_id)
               FROM profile p LEFT JOIN customer_feature f USING (customer_id)""",
        ),
    }


def _purchases(database: Database) -> list[tuple[Any, ...]]:
    return query(
        database,
        f"""SELECT s.name, CASE WHEN p.order_key LIKE '~%' THEN '' ELSE p.order_key END, {_WHO}, p.kind,
           p.bought_on, p.bought_at, p.currency, p.channel, p.gross_e4, p.discount_e4, p.shipping_e4, p.tax_e4,
           p.refunded_e4, p.net_e4, p.tip_e4, p.gift_card_e4, p.cost_e4, (SELECT group_concat(line, '; ') FROM (
               SELECT concat(d.sku, '|', d.name, '|', d.category, '|', l.quantity_e3, '|', l.amount_e4) AS line
               FROM purchase_line l LEFT JOIN product d ON d.id = l.product_id WHERE l.purchase_id = p.id ORDER BY 1))
           FROM purchase p JOIN source s ON s.id = p.source_id LEFT {_OF_RECORD.format("p")}
           WHERE p.is_live = 1""",
    )


def _texts(database: Database, statement: str) -> list[str]:
    return sorted(map(repr, query(database, statement)))


def _mapping_text(kind: FileKind, columns: dict[str, str | None], constants: dict[str, str]) -> str:
    import json

    return json.dumps({"kind": kind.value, "columns": columns, "constants": constants})


class StopsAt:
    """A Progress that asks to stop at the n-th time it is asked, or from the first report of a phase on."""

    def __init__(self, asked: int | None = None, phase: str | None = None) -> None:
        self.phases: list[str] = []
        self._asked = asked
        self._phase = phase
        self.times_asked = 0

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Remember the phase."""
        if not self.phases or self.phases[-1] != phase:
            self.phases.append(phase)

    def check_cancelled(self) -> None:
        """Stop when the time has come."""
        from app.models.domain.errors import Cancelled

        self.times_asked += 1
        if self.times_asked == self._asked or (self._phase is not None and self._phase in self.phases):
            raise Cancelled


def stops(progress: StopsAt) -> Progress:
    """Return the same, as what services ask for."""
    return progress
