"""Words of the review: what a decision changed, and what past decisions were."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes

_CONTEXT = "ReviewLabels"

add_changes(
    _CONTEXT,
    {
        "record_split_off": QT_TRANSLATE_NOOP("ReviewLabels", "The record is a customer of its own now"),
        "household_joined": QT_TRANSLATE_NOOP("ReviewLabels", "Noted: different people of one household"),
        "household_parted": QT_TRANSLATE_NOOP("ReviewLabels", "Noted: not one household"),
        "cases_answered": QT_TRANSLATE_NOOP("ReviewLabels", "Answers taken about %n record(s)"),
        "cases_accepted": QT_TRANSLATE_NOOP("ReviewLabels", "%n record(s) joined into the customers they belong to"),
    },
)
add_labels(
    "decision",
    _CONTEXT,
    {
        "same": QT_TRANSLATE_NOOP("ReviewLabels", "Joined: {names}"),
        "different": QT_TRANSLATE_NOOP("ReviewLabels", "Kept apart: {names}"),
        "household": QT_TRANSLATE_NOOP("ReviewLabels", "One household: {names}"),
        "not_household": QT_TRANSLATE_NOOP("ReviewLabels", "Not one household: {names}"),
        "split_off": QT_TRANSLATE_NOOP("ReviewLabels", "Split off: {names}"),
        "accept_above": QT_TRANSLATE_NOOP("ReviewLabels", "Accepted together: {names}"),
    },
)
add_labels(
    "said_consent",
    _CONTEXT,
    {
        "granted.email": QT_TRANSLATE_NOOP("ReviewLabels", "E-mail: yes"),
        "granted.sms": QT_TRANSLATE_NOOP("ReviewLabels", "SMS: yes"),
        "granted.post": QT_TRANSLATE_NOOP("ReviewLabels", "Letter: yes"),
        "granted.phone": QT_TRANSLATE_NOOP("ReviewLabels", "Phone: yes"),
        "refused.email": QT_TRANSLATE_NOOP("ReviewLabels", "E-mail: no"),
        "refused.sms": QT_TRANSLATE_NOOP("ReviewLabels", "SMS: no"),
        "refused.post": QT_TRANSLATE_NOOP("ReviewLabels", "Letter: no"),
        "refused.phone": QT_TRANSLATE_NOOP("ReviewLabels", "Phone: no"),
    },
)
