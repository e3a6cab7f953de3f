"""Customers by what they do with e-mails: in one word, and by each indicator of `scoring.email_activity`.

`not_written` has no message in our files, `never_read` none that was read. Rates are percents of the messages sent,
delays and spans are days; a class begins above its limit, and a
delay of at most a day, a week, a month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from app.models.domain.settings import ScorePolicy
from app.models.domain.values import epoch_day
from app.services.scoring import email_activity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.services.scoring.columns import FeatureTable, Integers, Numbers
    from app.services.scoring.past_facts import PastFacts

    Flags = NDArray[np.bool_]

STILL_READS_DAYS: Final = 180

CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    "email_activity": ("clicks", "reads", "faded", "never_read", "not_written"),
    "email_activation": ("at_once", "first_week", "first_month", "later", "never_read", "not_written"),
    "email_opens": ("most", "half", "few", "never_read", "not_written"),
    "email_clicks": ("often", "sometimes", "rarely", "never_clicked", "not_written"),
    "email_open_life": ("years", "year", "season", "once", "never_read", "not_written"),
    "email_click_life": ("years", "year", "season", "once", "never_clicked", "not_written"),
}
"""Classes by segmentation, the liveliest first."""


def email_classes(segmentation_id: str, facts: PastFacts, table: FeatureTable) -> Integers:
    """Return the place in CLASSES of every customer of the table."""
    contacts, size = facts.contacts_at(table), len(table.customer_ids)
    columns = email_activity.compute(table, ScorePolicy(), facts.connection)
    of = {column.spec.id: _spread(table, column.customer_ids, column.values) for column in columns}
    sent = np.bincount(contacts.places[contacts.is_email & contacts.of_kind("sent")], minlength=size) > 0
    has_read, has_clicked = ~np.isnan(of["email_life_days"]), ~np.isnan(of["email_click_life_days"])
    if segmentation_id == "email_activity":
        return _first(_lively(facts, table, has_read | has_clicked, sent))
    values, limits, ever = {
        "email_activation": (-of["email_activation_days"], (-2, -8, -31), has_read),
        "email_opens": (of["email_open_rate"], (66, 33), has_read),
        "email_clicks": (of["email_click_rate"], (10, 2), has_clicked),
        "email_open_life": (of["email_life_days"], (365, 90, 0), has_read),
        "email_click_life": (of["email_click_life_days"], (365, 90, 0), has_clicked),
    }[segmentation_id]
    return _first((*(ever & (values > limit) for limit in limits), ever, sent))


def _lively(facts: PastFacts, table: FeatureTable, ever: Flags, sent: Flags) -> tuple[Flags, ...]:
    """Clicked or read within STILL_READS_DAYS; once but no more; never."""
    contacts, size = facts.contacts_at(table), len(table.customer_ids)
    recent = contacts.is_email & (contacts.days > epoch_day(table.as_of) - STILL_READS_DAYS)
    clicks, reads = contacts.of_kind("clicked"), contacts.of_kind("opened") & ~contacts.is_preloaded
    clicks_now, reads_now = (
        np.bincount(contacts.places[recent & kind], minlength=size) > 0 for kind in (clicks, reads)
    )
    return (clicks_now, reads_now, ever, sent)


def _spread(table: FeatureTable, ids: Integers, values: Numbers) -> Numbers:
    """Return values in the order of the table, NaN where there is none."""
    spread = np.full(len(table.customer_ids), np.nan)
    spread[np.searchsorted(table.customer_ids, ids)] = values
    return spread


def _first(steps: Sequence[Flags]) -> Integers:
    """Return the number of the first step that holds, that behind the last where none does."""
    classes = np.full(len(steps[0]), len(steps), dtype=np.int64)
    for place in range(len(steps) - 1, -1, -1):
        classes[steps[place]] = place
    return classes
