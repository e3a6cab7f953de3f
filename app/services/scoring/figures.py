"""Figures of a day in tables: the stored ones, or temporary ones of any other day."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import ScoreColumn, read_features, write_features
from app.services.scoring.features import create_feature_table
from app.services.scoring.qualities import store_qualities
from app.services.scoring.registry import compute_all

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class FigureTables:
    """Where the features and the scores of one day are."""

    feature: str = "customer_feature"
    score: str = "customer_score"


STORED = FigureTables()
_TEMPORARY = FigureTables("figures_feature", "figures_score")


def refresh(connection: Connection, as_of: date, policy: ScorePolicy) -> None:
    """Rewrite customer_feature and customer_score as of `as_of`; the caller keeps that day as figures_on."""
    features = read_features(connection, as_of)
    with _without_indexes(connection, STORED.feature):
        write_features(connection, features)
    with _without_indexes(connection, STORED.score):
        connection.exec_driver_sql(f"DELETE FROM {STORED.score}")
        _write_scores(connection, compute_all(features, policy, connection), STORED.score)
    store_qualities(connection, features)


@contextmanager
def figures_at(
    connection: Connection, as_of: date, policy: ScorePolicy, *, with_scores: bool
) -> Generator[FigureTables]:
    """Make temporary tables of the figures of a day on a reading connection; they are gone after the block."""
    try:
        create_feature_table(connection, _TEMPORARY.feature)
        features = read_features(connection, as_of)
        write_features(connection, features, _TEMPORARY.feature)
        _create_score_table(connection)
        if with_scores:
            _write_scores(connection, compute_all(features, policy, connection), _TEMPORARY.score)
        yield _TEMPORARY
    finally:
        for table in (_TEMPORARY.score, _TEMPORARY.feature):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{table}")


def score_at(connection: Connection, as_of: date, policy: ScorePolicy) -> tuple[ScoreColumn, ...]:
    """Compute every score as of a day from the orders alone; nothing is written or read of the stored figures."""
    return compute_all(read_features(connection, as_of), policy, connection)


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


def _create_score_table(connection: Connection) -> None:
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE {_TEMPORARY.score} (score_id TEXT NOT NULL, customer_id INTEGER NOT NULL, value REAL, "
        "class TEXT, detail TEXT, PRIMARY KEY (score_id, customer_id)) WITHOUT ROWID"
    )


def _write_scores(connection: Connection, columns: tuple[ScoreColumn, ...], table: str) -> None:
    """Insert in the order of the primary key, straight through the driver."""
    cursor: Any = connection.connection.cursor()
    statement = f"INSERT INTO {table} (score_id, customer_id, value, class, detail) VALUES (?, ?, ?, ?, ?)"
    for column in sorted(columns, key=lambda column: column.spec.id):
        score_id = column.spec.id
        details = column.details or [None] * len(column.customer_ids)
        rows = zip(column.rows(), details, strict=True)
        cursor.executemany(statement, ((score_id, *row, detail) for row, detail in rows))
    cursor.close()
