"""Figures of a day in tables: the stored ones, or temporary ones of any other day."""

from __future__ import annotations

import json
from collections.abc import Collection, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import FeatureTable, ScoreColumn, read_features, write_features
from app.services.scoring.features import FEATURES, create_feature_table
from app.services.scoring.own import classes_of
from app.services.scoring.persona import store_personas
from app.services.scoring.qualities import store_qualities
from app.services.scoring.registry import compute_all, compute_some

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class FigureTables:
    """Where the features and the scores of one day are."""

    feature: str = "customer_feature"
    score: str = "customer_score"


STORED = FigureTables()
_READING_CACHE_KIB = 16 * 1024
_WRITING_CACHE_KIB = 128 * 1024
_TEMPORARY = FigureTables("figures_feature", "figures_score")


def refresh(connection: Connection, as_of: date, policy: ScorePolicy) -> None:
    """Rewrite customer_feature and customer_score as of `as_of`; the caller keeps that day as figures_on."""
    with _cache(connection, _READING_CACHE_KIB):
        features = read_features(connection, as_of)
        columns = compute_all(features, policy, connection)
    features.forget_facts()
    with _cache(connection, _WRITING_CACHE_KIB):
        with _without_indexes(connection, STORED.feature):
            write_features(connection, features)
        with _without_indexes(connection, STORED.score):
            connection.exec_driver_sql(f"DELETE FROM {STORED.score}")
            _write_scores(connection, columns, STORED.score)
    _keep_history(connection, as_of, columns)
    store_qualities(connection, features)
    store_personas(connection, features)


def replace_score(connection: Connection, score_id: str, column: ScoreColumn) -> None:
    """Replace one stored score."""
    connection.execute(text(f"DELETE FROM {STORED.score} WHERE score_id = :id"), {"id": score_id})
    _write_scores(connection, (column,), STORED.score)


def _keep_history(connection: Connection, as_of: date, columns: tuple[ScoreColumn, ...]) -> None:
    """Keep what each score said of the whole base on this day; its figures replace earlier ones of the same day."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    connection.execute(text("DELETE FROM score_history WHERE as_of = :as_of"), {"as_of": as_of.isoformat()})
    rows = [
        (
            column.spec.id,
            as_of.isoformat(),
            len(column.values),
            round(float(np.nansum(column.values)), 4),
            json.dumps(classes_of(column), ensure_ascii=False),
        )
        for column in columns
    ]
    connection.exec_driver_sql("INSERT INTO score_history VALUES (?, ?, ?, ?, ?)", rows)


@contextmanager
def figures_at(
    connection: Connection, as_of: date, policy: ScorePolicy, *, with_scores: bool
) -> Generator[FigureTables]:
    """Make temporary tables of the figures of a day on a reading connection; they are gone after the block."""
    try:
        make_figures(connection, as_of, policy, _TEMPORARY, None if with_scores else ())
        yield _TEMPORARY
    finally:
        drop_figures(connection, _TEMPORARY)


def make_figures(
    connection: Connection,
    as_of: date,
    policy: ScorePolicy,
    tables: FigureTables,
    score_ids: Collection[str] | None,
    features: FeatureTable | None = None,
    names: Sequence[str] = FEATURES,
) -> None:
    """Make temporary `tables` of the figures of a day: the features, and the scores named or all (None).

    `features` are those of the day where they are known already; of them only `names` are written, others stay NULL.
    The caller drops the tables by `drop_figures`, also when this fails.
    """
    create_feature_table(connection, tables.feature)
    features = features or read_features(connection, as_of)
    write_features(connection, features, tables.feature, names)
    _create_score_table(connection, tables.score)
    if score_ids is None:
        _write_scores(connection, compute_all(features, policy, connection), tables.score)
    elif score_ids:
        _write_scores(connection, compute_some(features, policy, connection, score_ids), tables.score)


def drop_figures(connection: Connection, tables: FigureTables) -> None:
    """Take temporary tables of figures away; never the stored ones."""
    for table in (tables.score, tables.feature):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{table}")


def score_at(connection: Connection, as_of: date, policy: ScorePolicy) -> tuple[ScoreColumn, ...]:
    """Compute every score as of a day from the orders alone; nothing is written or read of the stored figures."""
    return compute_all(read_features(connection, as_of), policy, connection)


@contextmanager
def _cache(connection: Connection, kib: int) -> Generator[None]:
    """Keep that much of the file in memory: little while every order is read once, arrays need the memory."""
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{kib}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {usual}")


@contextmanager
def _without_indexes(connection: Connection, table: str) -> Generator[None]:
    """Take the indexes of a table away while all its rows are rewritten: built at once they cost a third."""
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", (table,)
    ).all()
    for name, _ in found:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    for _, statement in found:
        connection.exec_driver_sql(statement)


def _create_score_table(connection: Connection, table: str) -> None:
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE {table} (score_id TEXT NOT NULL, customer_id INTEGER NOT NULL, value REAL, "
        "class TEXT, detail TEXT, PRIMARY KEY (score_id, customer_id)) WITHOUT ROWID"
    )


def _write_scores(connection: Connection, columns: tuple[ScoreColumn, ...], table: str) -> None:
    """Write every score in the order of the primary key.

    Columns over the same customers go to a temporary table side by side, and from there to `table` within SQLite:
    a row that crosses from Python costs three times one that does not.
    """
    group_of: dict[str, int] = {}
    for number, group in enumerate(_groups(columns)):
        _write_side_by_side(connection, group, number)
        group_of |= {column.spec.id: number for column in group}
    for column in sorted(columns, key=lambda column: column.spec.id):
        name, number = column.spec.id, group_of[column.spec.id]
        names = {f"class_{place}": klass for place, klass in enumerate(column.spec.classes)}
        cases = " ".join(f"WHEN {place} THEN :class_{place}" for place in range(len(names)))
        klass = f"CASE {name}_class {cases} END" if names and column.classes is not None else "NULL"
        detail = f"{name}_detail" if column.details is not None else "NULL"
        connection.execute(
            text(
                f"INSERT INTO {table} (score_id, customer_id, value, class, detail) SELECT :score_id, customer_id, "
                f"{name}, {klass}, {detail} FROM temp.scored_{number} ORDER BY customer_id"
            ),
            {"score_id": name, **names},
        )
    for number in set(group_of.values()):
        connection.exec_driver_sql(f"DROP TABLE temp.scored_{number}")


def _groups(columns: tuple[ScoreColumn, ...]) -> list[list[ScoreColumn]]:
    """Put the columns that are over the same customers together."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    groups: list[list[ScoreColumn]] = []
    for column in columns:
        for group in groups:
            if np.array_equal(group[0].customer_ids, column.customer_ids):
                group.append(column)
                break
        else:
            groups.append([column])
    return groups


def _write_side_by_side(connection: Connection, group: list[ScoreColumn], number: int) -> None:
    fields: list[str] = ["customer_id INTEGER PRIMARY KEY"]
    cells: list[Sequence[float | str | None]] = [group[0].customer_ids.tolist()]
    for column in group:
        fields.append(f"{column.spec.id} REAL")
        cells.append(column.values.tolist())
        if column.classes is not None:
            fields.append(f"{column.spec.id}_class INTEGER")
            cells.append(column.classes.tolist())
        if column.details is not None:
            fields.append(f"{column.spec.id}_detail TEXT")
            cells.append(column.details)
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.scored_{number}")
    connection.exec_driver_sql(f"CREATE TEMP TABLE scored_{number} ({', '.join(fields)})")
    cursor: Any = connection.connection.cursor()
    marks = ", ".join("?" * len(cells))
    cursor.executemany(f"INSERT INTO temp.scored_{number} VALUES ({marks})", zip(*cells, strict=True))
    cursor.close()
