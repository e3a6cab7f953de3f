"""Who of the wanted customers may be on a list, and who is set aside by what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, text

from app.models.domain.mailing import AudienceRequest, FunnelStep
from app.models.domain.reasons import Reason
from app.models.domain.scenario import PlannedContact
from app.models.domain.settings import PressurePolicy
from app.services.scenarios.checks import (
    address,
    balance,
    cap,
    consent,
    frequency,
    least_gap,
    open_request,
    suppressed,
)
from app.services.scenarios.checks.situation import Check, Person, Situation
from app.services.scenarios.people import load_people

_CHECKS: tuple[tuple[Check, tuple[str, ...]], ...] = (
    (suppressed.check, ("suppressed",)),
    (address.check, ("no_address",)),
    (consent.check, ("no_consent", "refused")),
    (least_gap.check, ("contacted_recently",)),
    (cap.check, ("cap_reached",)),
    (open_request.check, ("request_open",)),
    (frequency.check, ("reads_no_more",)),
    (balance.check, ("out_of_balance",)),
)
"""The checks in the order in which the funnel shows them, each with the codes of its reasons."""

STEPS = (*(code for _check, codes in _CHECKS for code in codes), "same_address")
_RARE_STEPS = frozenset({"request_open", "reads_no_more", "out_of_balance"})
"""Steps that are shown only where they set somebody aside."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """One recipient: the person, the address, and the planned contact that asks for it, if any."""

    person: Person
    address: str
    contact: PlannedContact | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Selection:
    """The answer: `start` customers, how many each step set aside, and who is left, by customer id."""

    start: int
    set_aside: Mapping[str, int]
    chosen: tuple[Chosen, ...]

    def steps(self) -> tuple[FunnelStep, ...]:
        """Return the funnel, the usual steps even when they set nobody aside."""
        shown = (code for code in STEPS if code not in _RARE_STEPS or self.set_aside.get(code))
        return tuple(FunnelStep(code, self.set_aside.get(code, 0)) for code in shown)

    def funnel(self) -> dict[str, int]:
        """Return the funnel as it is kept with the mailing."""
        return {"start": self.start, **{code: self.set_aside.get(code, 0) for code in STEPS}}


def select_customers(
    connection: Connection,
    customer_ids: Iterable[int] | None,
    request: AudienceRequest,
    day: date,
    policy: PressurePolicy,
) -> Selection:
    """Choose among `customer_ids` (None: everybody) for a list made by hand on `day`."""
    if customer_ids is None:
        customer_ids = connection.execute(text("SELECT customer_id FROM profile")).scalars().all()
    people = load_people(connection, customer_ids, day, policy)
    reason = Reason("by_hand", {"segment": request.segment_id})
    wanted = [(people[customer_id], None, reason) for customer_id in sorted(people)]
    return _select(wanted, request, day, policy)


def select_contacts(
    connection: Connection,
    contacts: Iterable[PlannedContact],
    request: AudienceRequest,
    day: date,
    policy: PressurePolicy,
) -> Selection:
    """Choose among the planned contacts of a day that go by the list's channel."""
    by_customer = {contact.customer_id: contact for contact in contacts if contact.channel == request.channel}
    people = load_people(connection, by_customer, day, policy)
    wanted = [(people[each], by_customer[each], by_customer[each].why) for each in sorted(people)]
    return _select(wanted, request, day, policy)


def _select(
    wanted: Sequence[tuple[Person, PlannedContact | None, Reason]],
    request: AudienceRequest,
    day: date,
    policy: PressurePolicy,
) -> Selection:
    set_aside: Counter[str] = Counter()
    chosen: list[Chosen] = []
    taken: set[str] = set()
    for person, contact, reason in wanted:
        nature = contact.nature if contact else request.nature
        situation = Situation(person, day, request.channel, policy, nature)
        objection = _objection(situation)
        key = _address_key(person, request.channel)
        if objection is not None:
            set_aside[objection.code] += 1
        elif request.one_per_address and key in taken:
            set_aside["same_address"] += 1
        else:
            taken.add(key)
            chosen.append(Chosen(person, person.addresses[request.channel], contact, reason))
    return Selection(len(wanted), set_aside, tuple(chosen))


def _objection(situation: Situation) -> Reason | None:
    return next((reason for check, _codes in _CHECKS if (reason := check(situation)) is not None), None)


def _address_key(person: Person, channel: str) -> str:
    return " ".join(person.addresses.get(channel, "").casefold().replace(",", " ").split())


def without_gap(policy: PressurePolicy) -> PressurePolicy:
    """Return the policy for contacts whose pressure the plan has just checked."""
    return replace(
        policy, least_gap_days=0, cap_contacts=None, further_caps=(), unread_gap_days=None, balance_commercial=None
    )
