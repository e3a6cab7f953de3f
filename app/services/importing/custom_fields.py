"""The user's own fields: found or made by name and type, and the values of a record in their stored form."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.services.importing.mapping.types import CustomField

if TYPE_CHECKING:
    from sqlalchemy import Connection


class CustomFields:
    """The ids of the user's own fields; one that is not known yet is made when a record first fills it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[tuple[str, str], int] | None = None

    def stored(self, values: Mapping[CustomField, str | float | bool]) -> str | None:
        """Return what a version of a record keeps: JSON of field id and value, None without any."""
        if not values:
            return None
        by_id = {str(self._id_of(custom)): value for custom, value in values.items()}
        return json.dumps(dict(sorted(by_id.items())), ensure_ascii=False)

    def read(self, stored: str | None) -> dict[CustomField, str | float | bool]:
        """Return the values that a version of a record keeps."""
        if not stored:
            return {}
        by_id = {str(field_id): CustomField(*key) for key, field_id in self._known().items()}
        return {by_id[field_id]: value for field_id, value in json.loads(stored).items()}

    def ids_of(self, customs: Iterable[CustomField]) -> set[str]:
        """The ids, as stored, of those that are known."""
        by_name = {(name.casefold(), type_): str(field_id) for (name, type_), field_id in self._known().items()}
        keys = ((" ".join(custom.name.split()).casefold(), custom.type) for custom in customs)
        return {by_name[key] for key in keys if key in by_name}

    def _known(self) -> dict[tuple[str, str], int]:
        if self._ids is None:
            rows = self._connection.exec_driver_sql("SELECT name, type, id FROM custom_field").fetchall()
            self._ids = {(name, type_): field_id for name, type_, field_id in rows}
        return self._ids

    def _id_of(self, custom: CustomField) -> int:
        known = self._known()
        key = (" ".join(custom.name.split()), custom.type)
        field_id = known.get(key)
        if field_id is None:
            same = {(name.casefold(), type_): field_id for (name, type_), field_id in known.items()}
            field_id = same.get((key[0].casefold(), custom.type))
        if field_id is None:
            added = self._connection.exec_driver_sql("INSERT INTO custom_field (name, type) VALUES (?, ?)", key)
            field_id = known[key] = int(added.lastrowid or 0)
        return field_id
