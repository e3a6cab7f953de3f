"""What waits, as tasks in order: each with why, how long, and where its button goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui.formats import days_ago, minutes_count
from app.ui.home.words import contacts_by_channel, counted, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.models.domain.importing import SourceAge
    from app.models.domain.insights import HomeWork

_SECONDS_PER_CONTACT = 25
_SECONDS_PER_GLANCE = 2
_READ_ONE_BY_ONE = 40
_SECONDS_PER_DUPLICATE = 15
_SECONDS_PER_ADDRESS = 5
_IMPORT_MINUTES = 2
_LONG_MINUTES = 90


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do; `section` and `params` are where its button goes."""

    icon: str
    title: str
    why: str
    action: str
    section: str
    params: Mapping[str, Any] = field(default_factory=dict[str, Any])
    tone: str = "neutral"
    minutes: int = 0

    @property
    def duration(self) -> str:
        """How long it takes, in words."""
        if self.minutes >= _LONG_MINUTES:
            hours = round(self.minutes / 60)
            return counted(QCoreApplication.translate("HomeTasks", "%n hour(s)", None, hours), hours)
        return minutes_count(self.minutes) if self.minutes else ""


def tasks_of(work: HomeWork, *, has_customers: bool) -> list[Task]:
    """Return the tasks of the day, the most important first. Of another day only its plan: the rest is today's."""
    if not work.is_today:
        return [_plan(work)] if work.contacts else []
    if not work.sources and not has_customers:
        return [_first_import()]
    tasks = [_plan(work)] if work.contacts else []
    if has_customers and not work.has_scenario:
        tasks.append(_first_scenario())
    if work.duplicates:
        tasks.append(_duplicates(work.duplicates))
    tasks += [_ageing(source) for source in work.ageing]
    if work.email_typos:
        tasks.append(_email_typos(work))
    return tasks


def _plan(work: HomeWork) -> Task:
    count = work.contacts
    title = counted(QCoreApplication.translate("HomeTasks", "Contact %n customer(s)", None, count), count)
    channels = joined([contacts_by_channel(channel, number) for channel, number in work.by_channel])
    if work.withheld:
        others = work.withheld
        text = counted(
            QCoreApplication.translate(
                "HomeTasks", "{channels} to review; %n other(s) withheld, with reasons.", None, others
            ),
            others,
        )
    else:
        text = QCoreApplication.translate("HomeTasks", "{channels} to review.")
    return Task(
        "calendar-check",
        title,
        text.format(channels=channels),
        QCoreApplication.translate("HomeTasks", "Review plan"),
        "contact_plan",
        {"day": work.day},
        tone="accent",
        minutes=_reading_minutes(count),
    )


def _first_import() -> Task:
    return Task(
        "file-down",
        QCoreApplication.translate("HomeTasks", "Import your first files"),
        QCoreApplication.translate("HomeTasks", "From your till, web shop, newsletter tool or a spreadsheet."),
        QCoreApplication.translate("HomeTasks", "Import"),
        "importing",
        tone="accent",
        minutes=_IMPORT_MINUTES,
    )


def _first_scenario() -> Task:
    return Task(
        "workflow",
        QCoreApplication.translate("HomeTasks", "Switch on a first scenario"),
        QCoreApplication.translate("HomeTasks", "Welcome, birthday, reactivation: nobody is contacted without one."),
        QCoreApplication.translate("HomeTasks", "Choose"),
        "scenarios",
        {"gallery": True},
        tone="accent",
        minutes=3,
    )


def _duplicates(count: int) -> Task:
    return Task(
        "copy-check",
        counted(QCoreApplication.translate("HomeTasks", "Check %n possible duplicate(s)", None, count), count),
        QCoreApplication.translate("HomeTasks", "Two records look alike and the application is unsure: you decide."),
        QCoreApplication.translate("HomeTasks", "Check"),
        "customers",
        {"tab": "duplicates"},
        minutes=_minutes(count, _SECONDS_PER_DUPLICATE),
    )


def _ageing(source: SourceAge) -> Task:
    title = QCoreApplication.translate("HomeTasks", "Import “{source}” again").format(source=source.name)
    text = _what_is_missing(source.kind)
    return Task(
        "clock-alert",
        title,
        text.format(age=days_ago(source.age_days or 0)),
        QCoreApplication.translate("HomeTasks", "Import"),
        "importing",
        {"source": source.name},
        tone="warn",
        minutes=_IMPORT_MINUTES,
    )


def _what_is_missing(kind: str) -> str:
    if kind in {"till", "web_shop"}:
        return QCoreApplication.translate("HomeTasks", "Last import {age}. Scores do not see purchases made since.")
    if kind == "newsletter":
        return QCoreApplication.translate("HomeTasks", "Last import {age}. Unsubscriptions made since are not known.")
    return QCoreApplication.translate("HomeTasks", "Last import {age}. What changed since is not known.")


def _email_typos(work: HomeWork) -> Task:
    count = sum(typo.customers for typo in work.email_typos)
    first = work.email_typos[0]
    text = QCoreApplication.translate("HomeTasks", "Most often “{domain}” instead of “{meant}”.")
    return Task(
        "mail-warning",
        counted(QCoreApplication.translate("HomeTasks", "Correct %n e-mail address(es)", None, count), count).replace(
            "(es)", "" if count == 1 else "es"
        ),
        text.format(domain=first.domain, meant=first.suggestion),
        QCoreApplication.translate("HomeTasks", "See them"),
        "customers",
        {"query": first.domain},
        minutes=_minutes(count, _SECONDS_PER_ADDRESS),
    )


def _reading_minutes(count: int) -> int:
    """Nobody reads the four hundredth contact as closely as the first."""
    closely = min(count, _READ_ONE_BY_ONE)
    return max(1, round((closely * _SECONDS_PER_CONTACT + (count - closely) * _SECONDS_PER_GLANCE) / 60))


def _minutes(count: int, seconds_each: int) -> int:
    return max(1, round(count * seconds_each / 60))
