"""The kinds of trigger: one file and one line here each."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.scenarios.triggers import (
    birthday,
    customer_anniversary,
    first_purchase,
    no_purchase_yet,
    only_purchase,
    purchase,
    signal,
    silence,
    unknown_datum,
)
from app.services.scenarios.triggers.trigger import Trigger

TRIGGERS: Mapping[str, Trigger] = {
    trigger.id: trigger
    for trigger in (
        first_purchase.TRIGGER,
        birthday.TRIGGER,
        silence.TRIGGER,
        purchase.TRIGGER,
        only_purchase.TRIGGER,
        customer_anniversary.TRIGGER,
        signal.TRIGGER,
        unknown_datum.TRIGGER,
        no_purchase_yet.TRIGGER,
    )
}
