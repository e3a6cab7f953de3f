"""What the values of a column can mean: the codes of each type of value, as words and as texts to read instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.importing.cleaning.statuses import KINDS, ORDER_STATUSES
from app.services.importing.fields import FIELDS
from app.ui.importing.cleaned_words import VALUE, cleaned_words
from app.ui.labels import add_labels, label

if TYPE_CHECKING:
    from app.services.importing.column_values import ColumnValue

_MEANINGS: Final[dict[str, tuple[str, ...]]] = {
    "status": ORDER_STATUSES,
    "kind": KINDS,
    "direction": ("in", "out"),
    "channel": ("email", "sms", "post", "phone"),
    "flag": ("yes", "no"),
    "refusal": ("yes", "no"),
    "title": ("M", "MME", "MLLE", "DR", "ME", "PR"),
}


def meanings_of(field_id: str | None) -> tuple[str, ...]:
    """Return the codes that the values of a field can mean; none when its values are free."""
    return _MEANINGS.get(FIELDS[field_id].value, ()) if field_id else ()


def has_meanings(field_id: str | None) -> bool:
    """Whether a field says one of a few things."""
    return bool(meanings_of(field_id))


def meaning_words(code: str) -> str:
    """Return Paid, Refunded, Opened…"""
    return label(VALUE, code)


def understood_words(value: ColumnValue, field_id: str | None) -> str:
    """Return what a value is read as, or that it is not understood."""
    if not value.text:
        return QCoreApplication.translate("ValueWords", "Nothing")
    if value.cleaned is None:
        if value.issue is None:
            return QCoreApplication.translate("ValueWords", "Nothing")
        return QCoreApplication.translate("ValueWords", "Not understood")
    words = meaning_words(value.cleaned) if has_meanings(field_id) else cleaned_words(value.cleaned, field_id)
    return QCoreApplication.translate("ValueWords", "As read: {meaning}").format(meaning=words)


add_labels(
    VALUE,
    "ImportLabels",
    {
        "paid": QT_TRANSLATE_NOOP("ImportLabels", "Paid"),
        "refunded": QT_TRANSLATE_NOOP("ImportLabels", "Refunded"),
        "cancelled": QT_TRANSLATE_NOOP("ImportLabels", "Cancelled"),
        "pending": QT_TRANSLATE_NOOP("ImportLabels", "Not paid yet"),
        "sent": QT_TRANSLATE_NOOP("ImportLabels", "Sent"),
        "opened": QT_TRANSLATE_NOOP("ImportLabels", "Opened"),
        "clicked": QT_TRANSLATE_NOOP("ImportLabels", "Clicked"),
        "bounced": QT_TRANSLATE_NOOP("ImportLabels", "Returned, not delivered"),
        "unsubscribed": QT_TRANSLATE_NOOP("ImportLabels", "Unsubscribed"),
        "complained": QT_TRANSLATE_NOOP("ImportLabels", "Complained"),
        "called": QT_TRANSLATE_NOOP("ImportLabels", "Phone call"),
        "visited": QT_TRANSLATE_NOOP("ImportLabels", "Visit"),
        "letter": QT_TRANSLATE_NOOP("ImportLabels", "Letter"),
        "other": QT_TRANSLATE_NOOP("ImportLabels", "Something else"),
        "in": QT_TRANSLATE_NOOP("ImportLabels", "From the customer"),
        "out": QT_TRANSLATE_NOOP("ImportLabels", "From us"),
        "email": QT_TRANSLATE_NOOP("ImportLabels", "E-mail"),
        "sms": QT_TRANSLATE_NOOP("ImportLabels", "SMS"),
        "post": QT_TRANSLATE_NOOP("ImportLabels", "Letter by post"),
        "phone": QT_TRANSLATE_NOOP("ImportLabels", "Phone"),
        "yes": QT_TRANSLATE_NOOP("ImportLabels", "Yes"),
        "no": QT_TRANSLATE_NOOP("ImportLabels", "No"),
        "M": QT_TRANSLATE_NOOP("ImportLabels", "Mr"),
        "MME": QT_TRANSLATE_NOOP("ImportLabels", "Mrs"),
        "MLLE": QT_TRANSLATE_NOOP("ImportLabels", "Miss"),
        "DR": QT_TRANSLATE_NOOP("ImportLabels", "Dr"),
        "ME": QT_TRANSLATE_NOOP("ImportLabels", "Maître"),
        "PR": QT_TRANSLATE_NOOP("ImportLabels", "Prof."),
        "granted": QT_TRANSLATE_NOOP("ImportLabels", "Agrees"),
        "refused": QT_TRANSLATE_NOOP("ImportLabels", "Refuses"),
    },
)
