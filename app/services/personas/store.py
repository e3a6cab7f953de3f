"""Keeping personas: versions made, taken back and brought back, names given, and every customer put anew each time."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import Connection, text

from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.persona import MOST_PERSONAS, MaturityPolicy, Persona, PersonaName
from app.services.personas.maturity import keep_policy, maturity_policy
from app.services.scoring import persona
from app.services.scoring.figures import replace_score

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from app.services.personas.finding import Before, Found
    from app.services.scoring.columns import FeatureTable

UNDO: Final = "restore_personas"
LONGEST_NAME: Final = 60
_TOUCHED: Final = Area.SCORES | Area.SEGMENTS | Area.PROFILES


def before(connection: Connection) -> Before | None:
    """Return the version in force as finding the next one needs it."""
    from app.services.personas.finding import Before  # noqa: PLC0415 - the window starts without numpy

    found = persona.current_version(connection)
    return None if found is None else Before(found[0], found[2], found[3])


def known_keys(connection: Connection) -> list[str]:
    """Return every key ever given."""
    return [str(row[0]) for row in connection.exec_driver_sql("SELECT key FROM persona")]


def personas(connection: Connection) -> tuple[Persona, ...]:
    """Return the personas in force, those with most revenue at the time they were found first."""
    found = persona.current_version(connection)
    return () if found is None else personas_of(connection, found[3])


def personas_of(connection: Connection, definition: Mapping[str, Any]) -> tuple[Persona, ...]:
    """Return the personas of a version with what the user calls them."""
    rows = connection.exec_driver_sql("SELECT key, colour, own_name FROM persona")
    given = {key: (int(colour), own or "") for key, colour, own in rows}
    found: list[Persona] = []
    for key in definition["keys"]:
        colour, own = given[key]
        found.append(Persona(key, colour, replace(PersonaName(**definition["names"][key]), own=own)))
    return tuple(found)


def keep(connection: Connection, found: Found, features: FeatureTable, now: datetime) -> Changes:
    """Keep a new version and put every customer into its personas."""
    _give_colours(connection, found.definition["keys"])
    number = connection.execute(
        text("INSERT INTO persona_version (made_at, as_of, definition) VALUES (:now, :on, :what) RETURNING id"),
        {
            "now": now.isoformat(),
            "on": features.as_of.isoformat(),
            "what": json.dumps(found.definition, ensure_ascii=False),
        },
    ).scalar_one()
    fill(connection, features)
    step = UndoStep(UNDO, json.dumps({"version": int(number), "is_withdrawn": True}))
    definition, moved = found.definition, found.definition.get("moved")
    params: dict[str, object] = {"count": len(definition["keys"]), "moved": moved, "version": int(number)}
    return Changes(_TOUCHED, "personas_found" if moved is None else "personas_found_anew", params, step)


def fill(connection: Connection, features: FeatureTable) -> None:
    """Put every customer by the version in force; without one, nobody has a persona."""
    columns = persona.compute(features, connection)
    if columns:
        replace_score(connection, persona.SCORE_ID, columns[0])
    else:
        connection.execute(text("DELETE FROM customer_score WHERE score_id = :id"), {"id": persona.SCORE_ID})
    persona.store_personas(connection, features)


def rename(connection: Connection, key: str, name: str) -> Changes:
    """Call a persona otherwise; no words bring its own name back.

    KnownError: persona_missing, persona_name_long, persona_name_taken.
    """
    words = " ".join(name.split())
    known = {one.key: one for one in personas(connection)}
    if key not in known:
        raise KnownError("persona_missing")
    if len(words) > LONGEST_NAME:
        raise KnownError("persona_name_long", longest=LONGEST_NAME)
    taken = {one.name.own.casefold() for one in known.values() if one.key != key and one.name.own}
    if words.casefold() in taken:
        raise KnownError("persona_name_taken", name=words)
    step = UndoStep(UNDO, json.dumps({"key": key, "own_name": known[key].name.own}, ensure_ascii=False))
    _set_name(connection, key, words)
    return Changes(
        Area.SEGMENTS | Area.PROFILES, "persona_renamed" if words else "persona_name_removed", {"name": words}, step
    )


def keep_maturity(connection: Connection, policy: MaturityPolicy) -> Changes:
    """Keep other numbers for the maturity of prospects. KnownError: maturity_numbers."""
    if policy.is_wrong():
        raise KnownError("maturity_numbers")
    before = maturity_policy(connection)
    keep_policy(connection, policy)
    step = UndoStep(UNDO, json.dumps({"maturity": asdict(before)}))
    return Changes(Area.SETTINGS | Area.SEGMENTS, "maturity_kept", {}, step)


def restore(connection: Connection, argument: int | str, as_of: date) -> Changes:
    """Take back, or do again, the finding of a version or the naming of a persona."""
    state = cast("dict[str, Any]", json.loads(str(argument)))
    if "maturity" in state:
        return keep_maturity(connection, MaturityPolicy(**state["maturity"]))
    if "key" in state:
        return rename(connection, state["key"], state["own_name"])
    number, is_withdrawn = int(state["version"]), bool(state["is_withdrawn"])
    connection.execute(
        text("UPDATE persona_version SET withdrawn_at = :at WHERE id = :id"),
        {"at": as_of.isoformat() if is_withdrawn else None, "id": number},
    )
    from app.services.scoring.columns import read_features  # noqa: PLC0415 - the window starts without numpy

    fill(connection, read_features(connection, as_of))
    step = UndoStep(UNDO, json.dumps({"version": number, "is_withdrawn": not is_withdrawn}))
    return Changes(_TOUCHED, "personas_restored", {}, step)


def _give_colours(connection: Connection, keys: Sequence[str]) -> None:
    """Give new keys the colours that no other persona in force has."""
    rows = connection.exec_driver_sql("SELECT key, colour FROM persona")
    known: dict[str, int] = {key: int(colour) for key, colour in rows}
    used = {known[key] for key in keys if key in known}
    free = [colour for colour in range(MOST_PERSONAS) if colour not in used]
    for key in keys:
        if key not in known:
            connection.execute(
                text("INSERT INTO persona (key, colour) VALUES (:key, :colour)"), {"key": key, "colour": free.pop(0)}
            )


def _set_name(connection: Connection, key: str, words: str) -> None:
    connection.execute(
        text("UPDATE persona SET own_name = :name WHERE key = :key"), {"name": words or None, "key": key}
    )
