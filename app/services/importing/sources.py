"""Where files come from: each source remembers how its files looked and were understood."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, text

from app.services.importing.fields import FileKind
from app.services.importing.mapping.header_words import header_key
from app.services.importing.mapping.preset import recognise
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import ImportPlan

_USUAL_KIND = {FileKind.PURCHASES: "till", FileKind.CUSTOMERS: "list", FileKind.CONTACTS: "newsletter"}
REASON_HEADER = "reason"
"""The column that a file of rejected rows has beyond those of the file they come from."""

_MUCH_ALIKE = 0.7
_COMMON = 4
_NOISE = re.compile(r"[\W_\d]+")


def source_name(path: Path) -> str:
    """Return a name for the source of a file: its own, without dates and numbers."""
    words = _NOISE.sub(" ", path.stem).split()
    return " ".join(words).capitalize() if words else path.stem


def find_or_add_source(connection: Connection, plan: ImportPlan, now: str) -> int:
    """Return the id of the plan's source, new or known."""
    found = connection.execute(text("SELECT id FROM source WHERE name = :name"), {"name": plan.source}).fetchone()
    if found is not None:
        if plan.kind is FileKind.PURCHASES:  # what sells is a till or a shop, whatever its first file was
            connection.execute(
                text("UPDATE source SET kind = :kind WHERE id = :id AND kind NOT IN ('till', 'web_shop')"),
                {"kind": source_kind(plan), "id": found[0]},
            )
        return int(found[0])
    added = connection.execute(
        text("INSERT INTO source (name, kind, created_at) VALUES (:name, :kind, :now)"),
        {"name": plan.source, "kind": source_kind(plan), "now": now},
    )
    return int(added.lastrowid or 0)


def remember_mapping(connection: Connection, source_id: int, plan: ImportPlan, header: Sequence[str]) -> None:
    """Keep header and mapping, by kind of file, so that the same file maps itself next month."""
    row = connection.execute(text("SELECT header, mapping FROM source WHERE id = :id"), {"id": source_id}).one()
    headers: dict[str, list[str]] = json.loads(row[0] or "{}")
    mappings: dict[str, str] = json.loads(row[1] or "{}")
    headers[plan.kind.value] = [name for name in header if name != REASON_HEADER]
    mappings[plan.kind.value] = plan.mapping.to_json()
    connection.execute(
        text("UPDATE source SET header = :header, mapping = :mapping WHERE id = :id"),
        {
            "header": json.dumps(headers, ensure_ascii=False),
            "mapping": json.dumps(mappings, ensure_ascii=False),
            "id": source_id,
        },
    )


def find_known(connection: Connection, header: Sequence[str]) -> tuple[str, FileMapping] | None:
    """Return the source whose files have this very header, else one much like it, and the mapping used last."""
    rows = connection.execute(
        text("SELECT name, header, mapping FROM source WHERE header IS NOT NULL ORDER BY id DESC")
    )
    wanted = [name for name in header if name != REASON_HEADER]
    best: tuple[float, str, str] | None = None
    for name, headers, mappings in rows:
        for kind, known in json.loads(headers).items():
            share = 2.0 if sorted(known) == sorted(wanted) else _likeness(known, wanted)
            if share >= _MUCH_ALIKE and (best is None or share > best[0]):
                best = (share, name, json.loads(mappings)[kind])
    if best is None:
        return None
    mapping = FileMapping.from_json(best[2])
    if best[0] <= 1 and (preset := recognise(wanted)) is not None and preset.id != mapping.preset_id:
        return None  # the export of another tool
    return best[1], mapping


def _likeness(known: Sequence[str], wanted: Sequence[str]) -> float:
    """The share of the columns that two headers have in common; nothing for short ones, which are alike by chance."""
    one, other = ({header_key(name) or name for name in header} for header in (known, wanted))
    common = len(one & other)
    return common / len(one | other) if common >= _COMMON else 0.0


def source_kind(plan: ImportPlan) -> str:
    """A till or a web shop for what sells, by the channel of its sales; a list or a newsletter tool for the rest."""
    if plan.kind is FileKind.PURCHASES and plan.mapping.constants.get("purchase.channel") == "online":
        return "web_shop"
    return _USUAL_KIND[plan.kind]
