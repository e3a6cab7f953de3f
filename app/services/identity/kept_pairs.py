"""The pairs worth keeping as rows of the workspace: what was joined, what to ask, who lives together, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.services.identity import score
from app.services.identity.compare import with_shares
from app.services.identity.explain import stored_reasons
from app.services.identity.state import ASKED, JOIN, STORED, Pairs
from app.services.identity.weights import HOUSEHOLD_FROM, REVIEW_FROM, Birth, Field, First, Last

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.services.identity.engine import Outcome
    from app.services.identity.records import Decisions
    from app.services.identity.store import StoredPair

# joined by the linkage itself, together in one cluster for other reasons; barred (below): joined but for a decision.
_OUTCOMES = ("joined", "together", "review", "household", "apart")
_AT_ONCE = 20_000  # pairs


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


def kept(outcome: Outcome) -> tuple[Kept, Pairs]:
    """What to write of the judged pairs, and all pairs with marks of those that have a row."""
    state, ids = outcome.state, outcome.state.encoded.record_id
    judged = np.flatnonzero(outcome.is_judged)
    pairs, person = state.pairs.rows(judged), outcome.shown[judged]
    left, right = pairs.ends()
    is_together = state.group[left] == state.group[right]
    is_join, is_review = pairs.has(JOIN), pairs.has(ASKED)
    home = _home(pairs.levels, person, pairs.household)
    is_home = ~is_together & (home >= HOUSEHOLD_FROM)
    is_own = is_together & ((person >= state.figures.join_from()) | is_join)
    outcomes = np.select([is_own, is_together, is_review, is_home], [0, 1, 2, 3], 4)
    has_row = (person >= REVIEW_FROM) | is_home | is_review | is_join
    flags = state.pairs.flags.copy()
    flags[judged] = np.where(has_row, flags[judged] | STORED, flags[judged] & ~np.uint8(STORED))
    gone = pairs.has(STORED) & ~has_row
    lost = np.sort(np.column_stack([ids[left[gone]], ids[right[gone]]]), axis=1)
    low, high = np.minimum(ids[left], ids[right]), np.maximum(ids[left], ids[right])
    keep = np.flatnonzero(has_row)
    keep = keep[np.lexsort((high[keep], low[keep]))]
    found = Kept(
        low[keep],
        high[keep],
        pairs.rows(keep),
        person[keep],
        home[keep],
        outcomes[keep],
        np.concatenate([outcome.lost, lost]),
    )
    return found, replace(state.pairs, flags=flags)


def rows(outcome: Outcome, kept: Kept, decided: Decisions) -> Iterator[list[StoredPair]]:
    """Rows of identity_pair, in portions."""
    same, different = set(decided.same), set(decided.different)
    join_from = outcome.state.figures.join_from()
    for start in range(0, len(kept.low), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        pairs = kept.pairs.rows(np.arange(start, min(start + _AT_ONCE, len(kept.low))))
        compared = score.weights(with_shares(outcome.features, *pairs.ends(), pairs.levels))
        levels, bits = compared.levels.T.tolist(), compared.bits.T.tolist()
        columns = [column[part].tolist() for column in (kept.low, kept.high, kept.person, kept.home, kept.outcome)]
        found: list[StoredPair] = []
        a: int
        b: int
        for place, (a, b, person, household, result) in enumerate(zip(*columns, strict=True)):
            word = "together" if (a, b) in same and result == 0 else _OUTCOMES[int(result)]
            if (a, b) in different and person >= join_from:
                word = "barred"
            reasons = stored_reasons(levels[place], bits[place])
            found.append((a, b, round(person, 4), round(household, 4), word, reasons))
        yield found
