"""Sentences about mailing lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.labels import codes, label, segment_label
from app.ui.mailings import labels as _labels
from app.ui.plan_words import day_of_week

if TYPE_CHECKING:
    from app.models.domain.mailing import Mailing
    from app.models.domain.segment import Segment

_KNOWN = _labels.__name__  # importing the labels registers them


def step_words(code: str, channel: str) -> str:
    """Return what a step of the funnel sets aside."""
    key = f"{code}.{channel}"
    return label("funnel_step", key if key in codes("funnel_step") else code)


def ready_name(name: str) -> str:
    """Return the name of a segment, a ready-made one's code in the language in force."""
    if name.startswith("rfm_"):
        return segment_label(name.removeprefix("rfm_"))
    return label("ready_segment_name", name)


def segment_name(segment: Segment) -> str:
    """Return the name of a segment."""
    return ready_name(segment.ready_id) if segment.ready_id else segment.name


def for_whom(mailing: Mailing) -> str:
    """Return the segment or the day's plan that a list was made for."""
    if mailing.plan_on is not None:
        text = QCoreApplication.translate("MailingsWords", "Plan of {day}")
        return text.format(day=day_of_week(mailing.plan_on))
    if mailing.segment is not None:
        return ready_name(mailing.segment)
    return QCoreApplication.translate("MailingsWords", "Everybody")
