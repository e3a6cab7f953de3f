"""Words for codes: segments, size classes, channels, natures, phases… Other areas add theirs with `add_labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

_LABELS: dict[tuple[str, str], tuple[str, str]] = {}


def add_labels(kind: str, context: str, words: Mapping[str, object]) -> None:
    """Teach the words of the codes of `kind`, marked with QT_TRANSLATE_NOOP(context, …)."""
    _LABELS.update({(kind, code): (context, str(text)) for code, text in words.items()})


def label(kind: str, code: str) -> str:
    """Return the word of a code in the language in force; the code itself when nobody taught it."""
    known = _LABELS.get((kind, code))
    return QCoreApplication.translate(*known) if known else code


def codes(kind: str) -> list[str]:
    """Return the codes taught for `kind`, in order."""
    return [code for known_kind, code in _LABELS if known_kind == kind]


def segment_label(code: str) -> str:
    """Return Loyal, At risk…; a name given by the user stays as it is."""
    return label("segment", code)


def pmg_label(code: str) -> str:
    """Return Large, Medium, Small."""
    return label("pmg", code)


def channel_label(code: str) -> str:
    """Return E-mail, SMS, Letter, Phone."""
    return label("channel", code)


def nature_label(code: str) -> str:
    """Return Relational, Commercial."""
    return label("nature", code)


def consent_label(code: str) -> str:
    """Return Allowed, Refused, Never asked."""
    return label("consent", code)


def phase_label(code: str) -> str:
    """Return what a job is doing."""
    return label("phase", code) if ("phase", code) in _LABELS else ""


def risk_word(filled: int) -> str:
    """Return Low, Medium, High for one to three blocks."""
    return label("risk", str(filled))


CHANNEL_ICONS = {"email": "mail", "sms": "message-square", "post": "mailbox", "phone": "phone"}
CHANNEL_OFF_ICONS = {"email": "mail-x", "sms": "message-square-off", "post": "ban", "phone": "phone-off"}
SECTION_ICONS = {
    "home": "house",
    "importing": "file-down",
    "customers": "users",
    "segments": "chart-pie",
    "scores": "gauge",
    "scenarios": "workflow",
    "contact_plan": "calendar-check",
    "mailings": "send",
    "reports": "file-chart-column",
    "settings": "settings",
    "help": "life-buoy",
}

add_labels(
    "section",
    "Labels",
    {
        "home": QT_TRANSLATE_NOOP("Labels", "Home"),
        "importing": QT_TRANSLATE_NOOP("Labels", "Import"),
        "customers": QT_TRANSLATE_NOOP("Labels", "Customers"),
        "segments": QT_TRANSLATE_NOOP("Labels", "Segments"),
        "scores": QT_TRANSLATE_NOOP("Labels", "Scores"),
        "scenarios": QT_TRANSLATE_NOOP("Labels", "Scenarios"),
        "contact_plan": QT_TRANSLATE_NOOP("Labels", "Contact plan"),
        "mailings": QT_TRANSLATE_NOOP("Labels", "Mailings"),
        "reports": QT_TRANSLATE_NOOP("Labels", "Reports"),
        "settings": QT_TRANSLATE_NOOP("Labels", "Settings"),
        "help": QT_TRANSLATE_NOOP("Labels", "Help"),
    },
)
add_labels(
    "segment",
    "Labels",
    {
        "best": QT_TRANSLATE_NOOP("Labels", "Best customers"),
        "loyal": QT_TRANSLATE_NOOP("Labels", "Loyal"),
        "occasional": QT_TRANSLATE_NOOP("Labels", "Occasional"),
        "new": QT_TRANSLATE_NOOP("Labels", "New"),
        "at_risk": QT_TRANSLATE_NOOP("Labels", "At risk"),
        "dormant": QT_TRANSLATE_NOOP("Labels", "Dormant"),
        "lost": QT_TRANSLATE_NOOP("Labels", "Lost"),
        "prospect": QT_TRANSLATE_NOOP("Labels", "Prospects"),
    },
)
add_labels(
    "pmg",
    "Labels",
    {
        "large": QT_TRANSLATE_NOOP("Labels", "Large"),
        "medium": QT_TRANSLATE_NOOP("Labels", "Medium"),
        "small": QT_TRANSLATE_NOOP("Labels", "Small"),
    },
)
add_labels(
    "channel",
    "Labels",
    {
        "email": QT_TRANSLATE_NOOP("Labels", "E-mail"),
        "sms": QT_TRANSLATE_NOOP("Labels", "SMS"),
        "post": QT_TRANSLATE_NOOP("Labels", "Letter"),
        "phone": QT_TRANSLATE_NOOP("Labels", "Phone"),
    },
)
add_labels(
    "nature",
    "Labels",
    {
        "relational": QT_TRANSLATE_NOOP("Labels", "Relational"),
        "commercial": QT_TRANSLATE_NOOP("Labels", "Commercial"),
    },
)
add_labels(
    "consent",
    "Labels",
    {
        "granted": QT_TRANSLATE_NOOP("Labels", "allowed"),
        "refused": QT_TRANSLATE_NOOP("Labels", "refused"),
        "unknown": QT_TRANSLATE_NOOP("Labels", "never asked"),
    },
)
add_labels(
    "risk",
    "RiskLabels",
    {
        "1": QT_TRANSLATE_NOOP("RiskLabels", "Low"),
        "2": QT_TRANSLATE_NOOP("RiskLabels", "Medium"),
        "3": QT_TRANSLATE_NOOP("RiskLabels", "High"),
    },
)
add_labels(
    "phase",
    "Labels",
    {
        "identity_compare": QT_TRANSLATE_NOOP("Labels", "Comparing the records"),
        "identity_group": QT_TRANSLATE_NOOP("Labels", "Joining the records of one person"),
        "identity_normalise": QT_TRANSLATE_NOOP("Labels", "Preparing the comparison"),
        "identity_write": QT_TRANSLATE_NOOP("Labels", "Writing the customers"),
        "profiles": QT_TRANSLATE_NOOP("Labels", "Building the profiles"),
        "sample_files": QT_TRANSLATE_NOOP("Labels", "Writing the example’s files"),
        "sample_people": QT_TRANSLATE_NOOP("Labels", "Inventing the example’s customers"),
        "scores": QT_TRANSLATE_NOOP("Labels", "Computing the scores"),
        "unifying": QT_TRANSLATE_NOOP("Labels", "Finding who is who"),
    },
)
