"""Taking a write back by the step it answered with; one place knows every command."""

from __future__ import annotations

from collections.abc import Callable

from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.ports import Progress
from app.services.container import Services
from app.services.import_job import refresh_aside
from app.services.policy_job import restore_policy
from app.services.trust_job import restore_trust

_DERIVES_ANEW = {"withdraw_batch": True, "restore_batch": True, "undo_decision": False}
"""Commands after which everything derived is rebuilt; True when records must be linked again."""


def undo(services: Services, step: UndoStep, progress: Progress) -> Changes:
    """Carry the step out and bring the derived tables up to date. KnownError: undo_unknown and those of the command."""
    commands: dict[str, Callable[[int | str], Changes]] = {
        "withdraw_batch": lambda argument: services.importing.withdraw(int(argument)),
        "restore_batch": lambda argument: services.importing.restore(int(argument)),
        "undo_decision": lambda argument: services.identity.undo_decision(str(argument)),
        "take_back_act": lambda argument: services.own_acts.take_back(str(argument)),
        "do_act_again": lambda argument: services.own_acts.do_again(str(argument)),
        "unsuppress": lambda argument: services.customers.unsuppress(int(argument)),
        "restore_segment": services.segments.restore,
        "restore_list": services.lists.restore,
        "restore_scenario": services.scenarios.restore_scenario,
        "restore_plan_contact": services.scenarios.restore_plan_contact,
        "withdraw_mailing": services.mailings.withdraw,
        "restore_mailing": services.mailings.restore,
        "restore_own_score": services.scoring.restore_own,
        "restore_personas": services.personas.restore,
        "restore_categories": services.scoring.restore_categories,
        "restore_source_trust": lambda argument: restore_trust(services, str(argument), progress),
        "restore_score_policy": lambda argument: restore_policy(services, str(argument), progress),
    }
    command = commands.get(step.command)
    if command is None:
        raise KnownError("undo_unknown", command=step.command)
    changes = command(step.argument)
    if step.command in _DERIVES_ANEW:
        refresh_aside(services, progress, unify=_DERIVES_ANEW[step.command])
        return Changes(Area.EVERYTHING, changes.label, changes.params, changes.undo)
    return changes
