"""The remembered linkage in the workspace: arrays in parts of a megabyte, of which only the changed ones are written.

It is derived: where it is missing, or of other weights, word lists or another layout, the next run starts from nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

from app.services.identity import names_data, weights
from app.services.identity.encoding import Encoded
from app.services.identity.figures import Figures
from app.services.identity.state import LinkState, Pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sqlalchemy import Connection

_LAYOUT = 2  # to be raised when what is kept, or how records are read, changes
_PART_BYTES = 1 << 20
Parts = dict[tuple[str, int], bytes]


def fingerprint() -> bytes:
    """What the kept arrays depend on beside the records."""
    said = repr((_LAYOUT, weights.WEIGHTS_VERSION, sorted(weights.LEVELS.items()), weights.PERSON_PRIOR))
    return f"{crc32(said.encode()):08x}{names_data.fingerprint():08x}".encode()


def load(connection: Connection) -> tuple[LinkState, Parts] | None:
    """The state and its parts as they are written; None where there is none that can be used."""
    rows = connection.exec_driver_sql("SELECT name, part, content FROM identity_state ORDER BY name, part").fetchall()
    parts: Parts = {(name, part): content for name, part, content in rows}
    if parts.get(("fingerprint", 0)) != fingerprint():
        return None
    joined: dict[str, list[bytes]] = {}
    for (name, _), content in parts.items():
        joined.setdefault(name, []).append(content)
    return _state({name: b"".join(contents) for name, contents in joined.items()}), parts


def save(connection: Connection, state: LinkState, known: Parts) -> None:
    """Write the parts that differ from the known ones."""
    if not known:
        connection.exec_driver_sql("DELETE FROM identity_state")
    gone = set(known)
    for name, content in chain([("fingerprint", fingerprint())], _contents(state)):
        parts = {
            (name, part): content[start : start + _PART_BYTES]
            for part, start in enumerate(range(0, max(len(content), 1), _PART_BYTES))
        }
        gone.difference_update(parts)
        changed = [(*key, part) for key, part in parts.items() if known.get(key) != part]
        if changed:
            connection.exec_driver_sql("INSERT OR REPLACE INTO identity_state VALUES (?, ?, ?)", changed)
    if gone:
        connection.exec_driver_sql("DELETE FROM identity_state WHERE name = ? AND part = ?", sorted(gone))


def _contents(state: LinkState) -> Iterator[tuple[str, bytes]]:
    """Every array under its name, each with its own kind of number."""
    yield "size", np.array([state.figures.size, state.figures.families]).tobytes()
    arrays: dict[str, dict[str, NDArray[Any]]] = {
        "record": state.encoded.columns(),
        "figure": state.figures.arrays(),
        "group": {"component": state.component, "group": state.group},
        "pair": {"packed": state.pairs.packed, "flags": state.pairs.flags},
    }
    arrays["pair"] |= {"person": state.pairs.person, "household": state.pairs.household}
    arrays["level"] = {f"{field:02d}": levels for field, levels in enumerate(state.pairs.levels)}
    for words, vocabulary in state.encoded.words.items():
        yield f"texts.{words}", vocabulary.packed()
        arrays[f"trait.{words}"] = dict(vocabulary.arrays())
    for area, columns in arrays.items():
        for name, values in columns.items():
            yield f"{area}.{name}/{values.dtype.str}", values.tobytes()


def _state(contents: dict[str, bytes]) -> LinkState:
    arrays: dict[str, dict[str, NDArray[Any]]] = {}
    for name, content in contents.items():
        key, slash, kind = name.partition("/")
        if slash:
            area, _, column = key.rpartition(".")
            arrays.setdefault(area, {})[column] = np.frombuffer(content, np.dtype(kind))
    encoded = Encoded(**{name: values.copy() for name, values in arrays["record"].items()})  # pyright: ignore[reportArgumentType]
    for words, vocabulary in encoded.words.items():
        vocabulary.restore(contents[f"texts.{words}"], arrays.get(f"trait.{words}", {}))
    figures = Figures(*np.frombuffer(contents["size"]).tolist(), **arrays["figure"])
    levels = [values for _, values in sorted(arrays["level"].items())]
    pair, group = arrays["pair"], arrays["group"]
    pairs = Pairs(pair["packed"], pair["flags"], np.stack(levels), pair["person"], pair["household"])
    return LinkState(encoded, figures, pairs, group["component"], group["group"])
