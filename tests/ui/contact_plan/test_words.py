"""Every reason has its sentence, every channel and shape of file its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.models.domain.reasons import Reason
from app.models.domain.values import Channel
from app.services.mailings.formats import all_formats
from app.services.scenarios.definition import OBJECTIVES
from app.ui.contact_plan.labels import WITHHELD_ICONS
from app.ui.labels import codes, label
from app.ui.messages import change_sentence, knows_error
from app.ui.plan_words import format_label, objective_label, why_sentence, withheld_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CHANNELS = [channel.value for channel in Channel]
WITHHELD = [
    *(Reason(code, {"channel": c}) for code in ("suppressed", "no_consent", "refused", "no_address") for c in CHANNELS),
    Reason("contacted_recently", {"days": 3, "gap": 10}),
    Reason("contacted_recently", {"days": 0, "gap": 10}),
    Reason("cap_reached", {"count": 4, "cap": 4, "days": 30}),
    *(Reason("cap_reached", {"count": 2, "cap": 2, "days": 30, "of_channel": c}) for c in CHANNELS),
    Reason("cap_reached", {"count": 2, "cap": 2, "days": 30, "nature": "commercial"}),
    Reason("cap_reached", {"count": 2, "cap": 2, "days": 30, "nature": "relational"}),
    Reason("request_open", {"on": "2025-11-10"}),
    Reason("reads_no_more", {"unread": 5, "days": 20, "gap": 30}),
    Reason("out_of_balance", {"commercial": 3, "last": 3, "most": 3, "of": 4}),
    Reason("quiet_day", {"next": "2025-11-12", "kind": "holiday"}),
    Reason("quiet_day", {"next": "2025-08-25", "kind": "closed"}),
    Reason("quiet_day", {"next": "2025-11-24"}),
    Reason("quiet_day", {"next": None}),
    Reason("lower_priority", {"scenario": "Anniversaire", "scenario_id": 1}),
    Reason("removed", {"on": "2025-11-18"}),
    Reason("postponed", {"until": "2025-11-25"}),
]


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (Reason("birthday", {"on": "2025-11-20", "days": 2, "age": 50}), "Turns 50 on Thursday 20 Nov"),
        (Reason("birthday", {"on": "2025-11-20", "days": 2, "age": None}), "Birthday on Thursday 20 Nov"),
        (Reason("birthday", {"on": "2025-11-18", "days": 0, "age": 41}), "Turns 41 today"),
        (Reason("birthday", {"on": "2025-11-17", "days": -1, "age": 41}), "Turned 41 on Monday 17 Nov"),
        (Reason("first_purchase", {"on": "2025-11-15", "days": 3}), "First purchase on Saturday 15 Nov"),
        (
            Reason("silence", {"days": 108, "rhythm_days": 35, "times": 3.1}),
            "108 days of silence, 3.1 times the rhythm",
        ),
        (Reason("silence", {"days": 108, "rhythm_days": 36, "times": 3.0}), "108 days of silence, 3 times the rhythm"),
        (Reason("silence", {"days": 108, "rhythm_days": 0, "times": None}), "108 days of silence"),
        (Reason("silence_single", {"days": 61}), "61 days since the only purchase"),
        (Reason("postponed_from", {"on": "2025-11-11"}), "Put off on 11 Nov 2025"),
        (Reason("by_hand", {"segment": 3}), "On a list made by hand"),
    ],
)
def test_why_in_a_sentence(qapp: QApplication, reason: Reason, sentence: str) -> None:
    assert why_sentence(reason) == sentence


@pytest.mark.parametrize("reason", WITHHELD, ids=lambda reason: f"{reason.code}-{dict(reason.params)}")
def test_every_reason_to_withhold_has_a_whole_sentence(qapp: QApplication, reason: Reason) -> None:
    sentence = withheld_sentence(reason)
    assert reason.code not in sentence
    assert "{" not in sentence


def test_a_recent_contact_names_the_gap(qapp: QApplication) -> None:
    sentence = withheld_sentence(Reason("contacted_recently", {"days": 3, "gap": 10}))
    assert sentence == "Contacted 3 days ago, less than 10 days"


def test_every_group_of_withheld_has_title_advice_and_summary(qapp: QApplication) -> None:
    tested = {reason.code for reason in WITHHELD}
    assert tested == set(WITHHELD_ICONS)
    for kind in ("withheld_group", "withheld_advice", "withheld_summary"):
        assert set(codes(kind)) == tested


def test_every_code_of_the_registries_has_a_word(qapp: QApplication) -> None:
    for code in OBJECTIVES:
        assert objective_label(code) != code
    for shape in all_formats("fr"):
        assert format_label(shape.id) != shape.id
    for channel in CHANNELS:
        assert label("contact_by", channel) != channel
        assert label("channel_file", channel) != channel
        for status in ("granted", "refused", "unknown"):
            assert f"{status}.{channel}" in codes("contact_consent")


def test_toasts_and_errors_of_the_plan(qapp: QApplication) -> None:
    toast = change_sentence("plan_approved", {"recipients": 23, "lists": 3, "name": "Bienvenue"})
    assert toast == "Plan approved: 23 recipients, 3 lists"
    import app.ui.contact_plan.page  # teaches how a day is said

    assert app.ui.contact_plan.page is not None
    toast = change_sentence("plan_contact_postpone", {"count": 2, "until": "2025-11-25"})
    assert toast == "2 contacts put off until Tuesday 25 Nov"
    for code in ("no_recipients", "postponed_to_past", "file_locked", "file_unwritable", "folder_missing", "disk_full"):
        assert knows_error(code), code


def test_a_day_in_a_reason_is_told_once(qapp: QApplication) -> None:
    import app.ui.contact_plan.page  # teaches how a day is said in toasts

    assert app.ui.contact_plan.page is not None
    assert withheld_sentence(Reason("postponed", {"until": "2025-11-25"})) == "Put off until Tuesday 25 Nov"
