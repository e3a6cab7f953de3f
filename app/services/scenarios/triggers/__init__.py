"""The kinds of trigger: one file and one line here each."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.scenarios.triggers import birthday, first_purchase, silence
from app.services.scenarios.triggers.trigger import Trigger

TRIGGERS: Mapping[str, Trigger] = {
    trigger.id: trigger
    for trigger in (
        first_purchase.TRIGGER,
        birthday.TRIGGER,
        silence.TRIGGER,
    )
}
