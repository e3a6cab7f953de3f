"""What users enter by hand: a source of its own, and one batch for each act, in the same tables as imports."""

from __future__ import annotations

from sqlalchemy import Connection, text

from app.services.customers.acts import Act
from app.services.importing.batches import settle

BY_HAND = "by_hand"
"""Kind and name of the source; the window says it in words."""


def own_source(connection: Connection, at: str) -> int:
    """Return the source of what is entered by hand, made when first needed."""
    found = connection.execute(text("SELECT id FROM source WHERE kind = :kind"), {"kind": BY_HAND}).scalar()
    if found is not None:
        return int(found)
    taken = connection.execute(text("SELECT count(*) FROM source WHERE name LIKE 'by_hand%'")).scalar_one()
    added = connection.execute(
        text("INSERT INTO source (name, kind, created_at) VALUES (:name, :kind, :at)"),
        {"name": f"{BY_HAND}_{taken + 1}" if taken else BY_HAND, "kind": BY_HAND, "at": at},
    )
    return int(added.lastrowid or 0)


def new_batch(connection: Connection, act: Act, kind: str) -> int:
    """Return a new batch of an act; `kind` is customers, purchases, contacts or consents."""
    added = connection.execute(
        text("""INSERT INTO import_batch (source_id, kind, file_name, file_sha256, file_bytes, reading, mapping,
                row_count, imported_count, created_at) VALUES (:source, :kind, '', '', 0, '{}', '{}', 1, 1, :at)"""),
        {"source": own_source(connection, act.at), "kind": kind, "at": act.at},
    )
    batch_id = int(added.lastrowid or 0)
    connection.execute(
        text("INSERT INTO own_batch (batch_id, act, created_at) VALUES (:batch, :act, :at)"),
        {"batch": batch_id, "act": act.key, "at": act.at},
    )
    return batch_id


def settle_batches(connection: Connection) -> None:
    """Bring the batches entered by hand in line with what was taken back or done again."""
    rows = connection.execute(
        text("""SELECT b.id, o.withdrawn_at FROM own_batch o JOIN import_batch b ON b.id = o.batch_id
                WHERE (b.withdrawn_at IS NULL) <> (o.withdrawn_at IS NULL) ORDER BY b.id""")
    ).fetchall()
    for batch_id, at in rows:
        connection.execute(
            text("UPDATE import_batch SET withdrawn_at = :at WHERE id = :id"), {"at": at, "id": batch_id}
        )
        settle(connection, int(batch_id))
