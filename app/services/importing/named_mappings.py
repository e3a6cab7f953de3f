"""Mappings that the user keeps under a name, to read other files with."""

from __future__ import annotations

from sqlalchemy import text

from app.models.db.engine import Database
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.services.importing.mapping.types import FileMapping


def names(database: Database) -> list[str]:
    """The names, in alphabetical order."""
    with database.read() as connection:
        rows = connection.execute(text("SELECT name FROM saved_mapping")).scalars().all()
    return sorted(rows, key=str.casefold)


def keep(database: Database, clock: Clock, name: str, mapping: FileMapping) -> None:
    """Keep a mapping; one of the same name is replaced. KnownError: name_missing."""
    plain = " ".join(name.split())
    if not plain:
        raise KnownError("name_missing")
    with database.write() as connection:
        connection.execute(
            text("""INSERT INTO saved_mapping (name, kind, mapping, created_at, updated_at)
                    VALUES (:name, :kind, :mapping, :now, :now)
                    ON CONFLICT (name) DO UPDATE SET kind = :kind, mapping = :mapping, updated_at = :now"""),
            {
                "name": plain,
                "kind": mapping.kind.value,
                "mapping": mapping.to_json(),
                "now": clock.now().isoformat(timespec="seconds"),
            },
        )


def read(database: Database, name: str) -> FileMapping:
    """The mapping of a name. KnownError: mapping_unknown."""
    with database.read() as connection:
        known = connection.execute(
            text("SELECT mapping FROM saved_mapping WHERE name = :name"), {"name": name}
        ).scalar()
    if known is None:
        raise KnownError("mapping_unknown", name=name)
    return FileMapping.from_json(known)


def rename(database: Database, clock: Clock, name: str, new_name: str) -> None:
    """Give a mapping another name. KnownError: name_missing, mapping_unknown, mapping_name_taken."""
    plain = " ".join(new_name.split())
    if not plain:
        raise KnownError("name_missing")
    with database.write() as connection:
        taken = connection.execute(text("SELECT name FROM saved_mapping")).scalars().all()
        if name not in taken:
            raise KnownError("mapping_unknown", name=name)
        if plain != name and plain in taken:
            raise KnownError("mapping_name_taken", name=plain)
        connection.execute(
            text("UPDATE saved_mapping SET name = :new, updated_at = :now WHERE name = :name"),
            {"new": plain, "name": name, "now": clock.now().isoformat(timespec="seconds")},
        )


def forget(database: Database, name: str) -> None:
    """Keep a mapping no longer."""
    with database.write() as connection:
        connection.execute(text("DELETE FROM saved_mapping WHERE name = :name"), {"name": name})
