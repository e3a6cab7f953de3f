"""What a trigger is: it finds the customers whom a scenario wants on a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.models.domain.settings import PressurePolicy
from app.services.scenarios.rhythm import Rhythm

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer whom a scenario wants; `occurrence` names the event, so that it is answered once."""

    customer_id: int
    occurrence: str
    why: Reason


@dataclass(frozen=True, slots=True)
class Done:
    """An earlier contact of a customer by the same scenario."""

    occurrence: str
    on: date


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a trigger may look at: the facts up to `day`; `only` narrows the search to one customer.

    `earlier` returns the contacts of a customer by the scenario up to `day`: a trigger that finds many may leave out
    those that `settle` would refuse.
    """

    connection: Connection
    day: date
    policy: PressurePolicy
    rhythm: Rhythm
    earlier: Callable[[int], Sequence[Done]]
    only: int | None = None


@dataclass(frozen=True, slots=True)
class Trigger:
    """One kind of trigger, registered in TRIGGERS.

    `find` returns the candidates of a day; `settle` says, given earlier contacts of that customer by the scenario
    (oldest first), under which occurrence a candidate is still due, or None. `is_kept_when_postponed`: a candidate
    postponed by the user stays due on the new day although the event is over by then.
    """

    id: str
    parameters: tuple[Parameter, ...]
    find: Callable[[Outlook, Mapping[str, Any]], list[Candidate]]
    settle: Callable[[Candidate, Sequence[Done], date, Mapping[str, Any]], Candidate | None]
    is_kept_when_postponed: bool
