"""The contact plan of a day, and of days to come.

The plan is a pure function of the facts up to the day, the active scenarios, the policy and the user's decisions:
candidates of each scenario → what was already done drops out → decisions → the first channel that consent and address
allow → pressure → among several scenarios the smaller priority number, then the smaller id. Nothing is written.

A `Planner` may go through several days in order: what it plans on one day counts as contacted on the following ones.
Consents, addresses and contacts are those that were known on each day, so that a replay of the past gives the plans
that were made then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.models.domain.reasons import Reason
from app.models.domain.scenario import DayPlan, PlannedContact
from app.models.domain.settings import PressurePolicy
from app.services.scenarios.approved import approved_contacts
from app.services.scenarios.checks import CHANNEL_CHECKS, PRESSURE_CHECKS, first_objection
from app.services.scenarios.checks.situation import Person, Situation
from app.services.scenarios.crowd import Crowd
from app.services.scenarios.decisions import ContactKey, Decision, in_force, load_decisions
from app.services.scenarios.definition import Definition
from app.services.scenarios.history import History
from app.services.scenarios.rhythm import Rhythm
from app.services.scenarios.triggers.trigger import Candidate, Done, Outlook

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class ActiveScenario:
    """A scenario that takes part in the plan, read and checked."""

    id: int
    name: str
    template_id: str
    definition: Definition


class Planner:
    """Makes the plans of `first_day` and of the `days` − 1 that follow, in order, on one connection.

    Cost: one pass over the sales, then linear in the number of candidates.
    """

    def __init__(
        self,
        connection: Connection,
        scenarios: Sequence[ActiveScenario],
        policy: PressurePolicy,
        first_day: date,
        *,
        days: int = 1,
        only: int | None = None,
    ) -> None:
        self._connection = connection
        self._scenarios = sorted(scenarios, key=lambda each: (each.definition.priority, each.id))
        # Scenarios never write twice to a customer on one day, even when the policy asks for no gap.
        self._policy = replace(policy, least_gap_days=max(policy.least_gap_days, 1))
        self._only = only
        self._rhythm = Rhythm(connection, only)
        last_day = first_day + timedelta(days=days - 1)
        self._history = History(connection, [each.id for each in self._scenarios], last_day)
        self._decisions = load_decisions(connection, last_day)
        self._crowd = Crowd(connection, self._policy, first_day, last_day)

    def plan(self, day: date) -> DayPlan:
        """Return the plan of `day`: `contacts` are planned or approved, `withheld` are withheld, removed, postponed."""
        decisions = in_force(self._decisions, day)
        wanted = [(each, candidate) for each in self._scenarios for candidate in self._due(each, day, decisions)]
        people = self._crowd.on(day, {candidate.customer_id for _scenario, candidate in wanted})
        by_customer: dict[int, list[PlannedContact]] = defaultdict(list)
        for scenario, candidate in wanted:
            person = people.get(candidate.customer_id)
            if person is not None:
                decision = decisions.get((scenario.id, candidate.customer_id, candidate.occurrence))
                by_customer[person.customer_id].append(self._judge(scenario, candidate, person, day, decision))
        judged = [contact for contacts in by_customer.values() for contact in _one_per_customer(contacts)]
        judged.sort(key=lambda each: (each.channel, each.scenario_id, each.customer_name, each.customer_id))
        planned = tuple(contact for contact in judged if contact.status == "planned")
        withheld = tuple(contact for contact in judged if contact.status != "planned")
        return DayPlan(day, planned + approved_contacts(self._connection, day, self._only), withheld)

    def assume_done(self, plan: DayPlan) -> None:
        """Count the planned contacts of `plan` as made, for the days that follow."""
        for contact in plan.contacts:
            if contact.status == "planned":
                self._crowd.note(contact.customer_id, plan.day, contact.channel, contact.nature)
                self._history.note(contact.scenario_id, contact.customer_id, contact.occurrence, plan.day)

    def close(self) -> None:
        """Remove the temporary table from the connection."""
        self._rhythm.drop()

    def _due(self, scenario: ActiveScenario, day: date, decisions: Mapping[ContactKey, Decision]) -> list[Candidate]:
        """Return the candidates whose occurrence is not answered yet, with those postponed to this day."""
        trigger, values = scenario.definition.trigger, scenario.definition.values

        def earlier(customer_id: int) -> Sequence[Done]:
            return self._history.until(scenario.id, customer_id, day)

        found = trigger.find(Outlook(self._connection, day, self._policy, self._rhythm, earlier, self._only), values)
        if trigger.is_kept_when_postponed:
            found += self._postponed_to(day, scenario, found, decisions)
        settled = (trigger.settle(candidate, earlier(candidate.customer_id), day, values) for candidate in found)
        return [candidate for candidate in settled if candidate is not None]

    def _postponed_to(
        self,
        day: date,
        scenario: ActiveScenario,
        found: Sequence[Candidate],
        decisions: Mapping[ContactKey, Decision],
    ) -> list[Candidate]:
        known = {(candidate.customer_id, candidate.occurrence) for candidate in found}
        return [
            Candidate(customer_id, occurrence, Reason("postponed_from", {"on": decision.plan_on.isoformat()}))
            for (scenario_id, customer_id, occurrence), decision in decisions.items()
            if scenario_id == scenario.id
            and decision.is_due_again(day)
            and (customer_id, occurrence) not in known
            and self._only in {None, customer_id}
        ]

    def _judge(
        self, scenario: ActiveScenario, candidate: Candidate, person: Person, day: date, decision: Decision | None
    ) -> PlannedContact:
        """Return the contact as planned, or withheld by a decision, for want of a channel, or by pressure."""
        definition = scenario.definition
        channel, objection = self._choose_channel(definition.channels, person, day)
        situation = Situation(person, day, channel, self._policy, definition.nature)
        status, reason = "withheld", objection or first_objection(situation, PRESSURE_CHECKS)
        decided = decision.withholds(day) if decision else None
        if decided is not None:
            status, reason = decided.code, decided
        return PlannedContact(
            day,
            person.customer_id,
            person.name,
            scenario.id,
            scenario.name,
            scenario.template_id,
            candidate.occurrence,
            channel,
            definition.nature,
            definition.objective,
            "planned" if reason is None else status,
            candidate.why,
            reason,
            person.contacts_within(day, self._policy.cap_days),
        )

    def _choose_channel(self, channels: Sequence[str], person: Person, day: date) -> tuple[str, Reason | None]:
        """Return the first channel without objection; if there is none, the first one with its objection."""
        objections: list[tuple[str, Reason | None]] = []
        for channel in channels:
            objection = first_objection(Situation(person, day, channel, self._policy), CHANNEL_CHECKS)
            if objection is None:
                return channel, None
            objections.append((channel, objection))
        return objections[0]


def _one_per_customer(contacts: Sequence[PlannedContact]) -> list[PlannedContact]:
    """Keep the first planned contact of a customer, in the order of the scenarios; the others wait."""
    winner = next((contact for contact in contacts if contact.status == "planned"), None)
    if winner is None:
        return list(contacts)
    reason = Reason("lower_priority", {"scenario": winner.scenario_name, "scenario_id": winner.scenario_id})
    return [
        replace(contact, status="withheld", withheld=reason)
        if contact.status == "planned" and contact is not winner
        else contact
        for contact in contacts
    ]
