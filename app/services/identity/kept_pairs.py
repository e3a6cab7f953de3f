"""The pairs worth keeping as rows of the workspace: what was joined, what to ask, who lives together, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np

from app.services.identity import blocking, score
from app.services.identity.compare import with_shares
from app.services.identity.explain import stored_reasons
from app.services.identity.state import ASKED, JOIN, STORED, Pairs
from app.services.identity.vocabulary import Keys, ints
from app.services.identity.weights import HOUSEHOLD_FROM, REVIEW_FROM, Birth, Field, First, Last

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.identity.engine import Outcome
    from app.services.identity.records import Decisions, ScoredLevels
    from app.services.identity.store import StoredPair

# joined by the linkage itself, together in one cluster for other reasons; barred (below): joined but for a decision.
_OUTCOMES = ("joined", "together", "review", "household", "apart")
_AT_ONCE = 20_000  # pairs
_WEIGHED_AT_ONCE = 250_000


@dataclass(frozen=True, slots=True)
class Kept:
    """Pairs to write in the order of their records `low` and `high`, and the record ids of rows to take away."""

    low: NDArray[np.int64]
    high: NDArray[np.int64]
    pairs: Pairs
    person: NDArray[np.float32]
    home: NDArray[np.floating]
    outcome: NDArray[np.integer]
    lost: NDArray[np.int64]

    def records(self) -> set[int]:
        """The records of all these pairs."""
        return set(np.concatenate([self.low, self.high, self.lost.ravel()]).tolist())


def _home(levels: NDArray[np.int8], own: NDArray[np.float32], household: NDArray[np.float32]) -> NDArray[np.floating]:
    """Probability of one household, of records that are not one customer.

    Two birth dates cannot be one person: what remains is a household or strangers. A surname without a first name
    (M. et Mme Martin) is at home with the Martins, whichever of them wrote it.
    """
    is_barred = levels[Field.BIRTH_ON] == Birth.DIFFERS
    without_person = household / np.maximum(1 - own, household + 1e-9)
    is_surname_only = (levels[Field.FIRST_NAME] == First.MISSING) & (levels[Field.LAST_NAME] == Last.EQUAL)
    either = np.where(is_surname_only, own + household, household)
    return np.where(is_barred, without_person, either)


@dataclass(frozen=True, slots=True)
class _Judged:
    """Of some judged pairs: the places of those to write, with their figures, and of those to take away."""

    places: NDArray[np.intp]
    person: NDArray[np.float32]
    home: NDArray[np.floating]
    outcome: NDArray[np.integer]
    gone: NDArray[np.intp]


def kept(outcome: Outcome) -> tuple[Kept, Pairs]:
    """What to write of the judged pairs, and all pairs with marks of those that have a row."""
    state, ids = outcome.state, outcome.state.encoded.record_id
    judged = np.flatnonzero(outcome.is_judged)
    parts = [
        _judged(outcome, judged[start : start + _WEIGHED_AT_ONCE]) for start in range(0, len(judged), _WEIGHED_AT_ONCE)
    ]
    parts.append(_judged(outcome, judged[:0]))
    places, person, home, outcomes, gone = (
        np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(_Judged)
    )
    flags = state.pairs.flags.copy()
    flags[judged] &= ~np.uint8(STORED)
    flags[places] |= STORED
    low, high = _records(state.pairs, ids, places)
    order = np.lexsort((high, low))
    found = Kept(
        low[order],
        high[order],
        state.pairs.rows(places[order]),
        person[order],
        home[order],
        outcomes[order],
        np.concatenate([outcome.lost, np.column_stack(_records(state.pairs, ids, gone))]),
    )
    return found, replace(state.pairs, flags=flags)


def _records(pairs: Pairs, ids: Keys, places: NDArray[np.intp]) -> tuple[Keys, Keys]:
    """The lower and the higher record id of each of these pairs."""
    left, right = (ids[rows] for rows in blocking.unpack(pairs.packed[places]))
    return np.minimum(left, right), np.maximum(left, right)


def _judged(outcome: Outcome, judged: NDArray[np.intp]) -> _Judged:
    state = outcome.state
    pairs, person = state.pairs.rows(judged), outcome.shown[judged]
    left, right = pairs.ends()
    is_together = state.group[left] == state.group[right]
    is_join, is_review = pairs.has(JOIN), pairs.has(ASKED)
    home = _home(pairs.levels, person, pairs.household)
    is_home = ~is_together & (home >= HOUSEHOLD_FROM)
    is_own = is_together & ((person >= state.figures.join_from()) | is_join)
    outcomes = np.select([is_own, is_together, is_review, is_home], [0, 1, 2, 3], 4).astype(np.int8)
    has_row = (person >= REVIEW_FROM) | is_home | is_review | is_join
    gone = judged[pairs.has(STORED) & ~has_row]
    return _Judged(judged[has_row], person[has_row], home[has_row], outcomes[has_row], gone)


def rows(outcome: Outcome, kept: Kept, decided: Decisions) -> Iterator[list[StoredPair]]:
    """Rows of identity_pair, in portions."""
    word_of = _words(kept, decided, outcome.state.figures.join_from())
    known: dict[bytes, str] = {}
    for start in range(0, len(kept.low), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        pairs = kept.pairs.rows(part)
        compared = score.weights(with_shares(outcome.features, *pairs.ends(), pairs.levels))
        columns = [column[part].tolist() for column in (kept.low, kept.high)]
        columns += [np.round(column[part].astype(np.float64), 4).tolist() for column in (kept.person, kept.home)]
        yield list(zip(*columns, word_of[part], _reasons(compared, known), strict=True))


def _words(kept: Kept, decided: Decisions, join_from: float) -> list[str]:
    """The word for the outcome of each pair."""
    words = [_OUTCOMES[outcome] for outcome in ints(kept.outcome)]
    packed = blocking.pack(kept.high, kept.low)
    for said, word in ((decided.same, "together"), (decided.different, "barred")):
        pairs = np.array(said, np.int64).reshape(-1, 2)
        is_said = blocking.is_among(packed, blocking.ascending(blocking.pack(pairs[:, 0], pairs[:, 1])))
        is_said &= (kept.outcome == 0) if word == "together" else (kept.person >= join_from)
        for place in ints(np.flatnonzero(is_said)):
            words[place] = word
    return words


def _reasons(compared: ScoredLevels, known: dict[bytes, str]) -> list[str]:
    """The stored reasons of each pair; many pairs have the same, `known` remembers them."""
    levels, bits = (np.ascontiguousarray(values.T) for values in (compared.levels, compared.bits))
    both = np.hstack([levels.view(np.uint8), bits.view(np.uint8)])
    width, content = both.shape[1], both.tobytes()
    found: list[str] = []
    for place in range(len(both)):
        key = content[place * width : place * width + width]
        text = known.get(key)
        if text is None:
            text = known[key] = stored_reasons(levels[place].tolist(), bits[place].tolist())
        found.append(text)
    return found
