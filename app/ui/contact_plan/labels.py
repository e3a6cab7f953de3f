"""Words of the plan: groups of withheld contacts and what to do about them, changes, errors, days of refusal."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes, add_errors

_CONTEXT = "ContactPlanLabels"

WITHHELD_ICONS = {
    "contacted_recently": "clock",
    "cap_reached": "gauge",
    "request_open": "message-square-warning",
    "reads_no_more": "mail-x",
    "out_of_balance": "tag",
    "quiet_day": "moon",
    "lower_priority": "layers",
    "no_consent": "circle-question-mark",
    "refused": "ban",
    "suppressed": "user-x",
    "no_address": "mail-warning",
    "removed": "x",
    "postponed": "calendar",
}
"""Every reason to withhold, in the order in which the groups are shown."""

add_labels(
    "withheld_advice",
    _CONTEXT,
    {
        "contacted_recently": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "nothing to do: they come back by themselves once enough days have passed"
        ),
        "cap_reached": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "nothing to do: they come back by themselves when an earlier contact is old enough"
        ),
        "request_open": QT_TRANSLATE_NOOP(
            "ContactPlanLabels",
            "answer them first; an answered call or a reply noted on the profile closes the request",
        ),
        "reads_no_more": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "they are written to less often; another channel of the scenario may reach them"
        ),
        "out_of_balance": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "their next contact should give, inform or ask, not sell"
        ),
        "quiet_day": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "they wait for the next open day; the pressure rules say which days are open"
        ),
        "lower_priority": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "one contact a day for each customer; the scenario with the smaller number goes first"
        ),
        "no_consent": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "ask for their agreement, or add a channel that needs none to the scenario"
        ),
        "refused": QT_TRANSLATE_NOOP("ContactPlanLabels", "they said no on every channel of the scenario"),
        "suppressed": QT_TRANSLATE_NOOP("ContactPlanLabels", "the suppression list is always respected"),
        "no_address": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "complete their addresses, or add another channel to the scenario"
        ),
        "removed": QT_TRANSLATE_NOOP("ContactPlanLabels", "restore them to put them back into the plan"),
        "postponed": QT_TRANSLATE_NOOP("ContactPlanLabels", "they come back on the day you chose"),
    },
)
add_labels(
    "withheld_summary",
    _CONTEXT,
    {
        "contacted_recently": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} contacted too recently"),
        "cap_reached": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} contacted often enough"),
        "request_open": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} waiting for your answer"),
        "reads_no_more": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} who no longer open your e-mails"),
        "out_of_balance": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} after too many offers"),
        "quiet_day": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} on a day without contacts"),
        "lower_priority": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} after another scenario"),
        "no_consent": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} without agreement"),
        "refused": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} refused"),
        "suppressed": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} not to be contacted"),
        "no_address": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} without usable address"),
        "removed": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} taken out"),
        "postponed": QT_TRANSLATE_NOOP("ContactPlanLabels", "{count} put off"),
    },
)
add_labels(
    "channel_file",
    _CONTEXT,
    {
        "email": QT_TRANSLATE_NOOP("ContactPlanLabels", "a file for the tool that sends your e-mails"),
        "sms": QT_TRANSLATE_NOOP("ContactPlanLabels", "a file for the tool that sends your SMS"),
        "post": QT_TRANSLATE_NOOP("ContactPlanLabels", "a file of addresses and letters to print"),
        "phone": QT_TRANSLATE_NOOP("ContactPlanLabels", "a call list"),
    },
)
add_labels(
    "contact_by",
    _CONTEXT,
    {
        "email": QT_TRANSLATE_NOOP("ContactPlanLabels", "E-mail of the scenario {scenario}"),
        "sms": QT_TRANSLATE_NOOP("ContactPlanLabels", "SMS of the scenario {scenario}"),
        "post": QT_TRANSLATE_NOOP("ContactPlanLabels", "Letter of the scenario {scenario}"),
        "phone": QT_TRANSLATE_NOOP("ContactPlanLabels", "Call of the scenario {scenario}"),
    },
)
add_labels(
    "contact_consent",
    _CONTEXT,
    {
        "granted.email": QT_TRANSLATE_NOOP("ContactPlanLabels", "E-mails allowed"),
        "granted.sms": QT_TRANSLATE_NOOP("ContactPlanLabels", "SMS allowed"),
        "granted.post": QT_TRANSLATE_NOOP("ContactPlanLabels", "Letters allowed"),
        "granted.phone": QT_TRANSLATE_NOOP("ContactPlanLabels", "Calls allowed"),
        "unknown.email": QT_TRANSLATE_NOOP("ContactPlanLabels", "E-mails never agreed to"),
        "unknown.sms": QT_TRANSLATE_NOOP("ContactPlanLabels", "SMS never agreed to"),
        "unknown.post": QT_TRANSLATE_NOOP("ContactPlanLabels", "Letters never refused"),
        "unknown.phone": QT_TRANSLATE_NOOP("ContactPlanLabels", "Calls never refused"),
        "refused.email": QT_TRANSLATE_NOOP("ContactPlanLabels", "E-mails refused"),
        "refused.sms": QT_TRANSLATE_NOOP("ContactPlanLabels", "SMS refused"),
        "refused.post": QT_TRANSLATE_NOOP("ContactPlanLabels", "Letters refused"),
        "refused.phone": QT_TRANSLATE_NOOP("ContactPlanLabels", "Calls refused"),
    },
)
add_labels(
    "last_contact",
    _CONTEXT,
    {
        "contact_sent.email": QT_TRANSLATE_NOOP("ContactPlanLabels", "Last e-mail on {day}, {ago}."),
        "contact_sent.sms": QT_TRANSLATE_NOOP("ContactPlanLabels", "Last SMS on {day}, {ago}."),
        "contact_letter.post": QT_TRANSLATE_NOOP("ContactPlanLabels", "Last letter on {day}, {ago}."),
        "contact_called.phone": QT_TRANSLATE_NOOP("ContactPlanLabels", "Last call on {day}, {ago}."),
        "other": QT_TRANSLATE_NOOP("ContactPlanLabels", "Last contact on {day}, {ago}."),
    },
)
add_changes(
    _CONTEXT,
    {
        "plan_approved": QT_TRANSLATE_NOOP("ContactPlanLabels", "Plan approved: {recipients}, {lists}"),
        "plan_contact_remove": QT_TRANSLATE_NOOP("ContactPlanLabels", "%n contact(s) taken out of the plan"),
        "plan_contact_postpone": QT_TRANSLATE_NOOP("ContactPlanLabels", "%n contact(s) put off until {until}"),
        "plan_contact_restore": QT_TRANSLATE_NOOP("ContactPlanLabels", "%n contact(s) back in the plan"),
    },
)
add_errors(
    _CONTEXT,
    {
        "postponed_to_past": QT_TRANSLATE_NOOP(
            "ContactPlanLabels", "A contact can only be put off to a later day. Nothing was changed."
        ),
    },
)
