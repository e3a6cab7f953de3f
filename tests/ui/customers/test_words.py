"""Every code that customers' services can answer has its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.models.domain.customer import TimelineEntry
from app.models.domain.reasons import Reason
from app.services.identity.weights import LEVELS
from app.ui.customers.words import birth_words, event_words, furthest_contacts, match_reason, name_list, score_reason
from app.ui.labels import codes
from tests.fakes import TODAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def entry(code: str, **params: object) -> TimelineEntry:
    return TimelineEntry(TODAY, code.partition("_")[0], "email", Reason(code, params))


def test_every_outcome_of_a_comparison_has_a_sentence() -> None:
    outcomes = {level.code for levels in LEVELS.values() for level in levels} - {"missing"}
    assert outcomes <= set(codes("match"))


@pytest.mark.parametrize("kind", ["sent", "opened", "clicked", "bounced", "unsubscribed", "complained", "called",
                                  "visited", "letter", "replied", "other"])  # fmt: skip
def test_every_contact_is_said_with_and_without_a_campaign(kind: str, qapp: QApplication) -> None:
    del qapp
    plain, named = event_words(entry(f"contact_{kind}")), event_words(entry(f"contact_{kind}", campaign="Été"))
    assert plain
    assert "_" not in plain
    assert "Été" in named


def test_purchases_say_where_and_what(qapp: QApplication) -> None:
    del qapp
    assert event_words(entry("purchase_sale", items=["Thés"], channel="web")) == "Purchase online: thés"
    assert event_words(entry("purchase_sale", items=[], channel="kiosk")) == "Purchase"
    assert event_words(entry("purchase_refund", items=["Thés"], channel="web")) == "Refund: thés"


def test_an_opened_mail_is_not_told_again_as_sent() -> None:
    told = furthest_contacts([entry("contact_opened", campaign="A"), entry("contact_sent", campaign="A"),
                              entry("contact_sent", campaign="B")])  # fmt: skip
    assert [(one.reason.code, one.reason.params["campaign"]) for one in told] == [
        ("contact_opened", "A"), ("contact_sent", "B"),
    ]  # fmt: skip


def test_a_birthday_without_its_year(qapp: QApplication) -> None:
    del qapp
    assert birth_words("--02-29") == "29 Feb"
    assert birth_words("1968-12-02") == "2 December 1968"


def test_reasons_of_scores_and_matches(qapp: QApplication) -> None:
    del qapp
    text, kind = score_reason(Reason("rfm_tempo", {"days": 35, "times": 3.1}, -1.0), "EUR")
    assert (text, kind) == ("3.1 times the usual rhythm, a purchase every 35 days.", "minus")
    reason = Reason("phone_typo", {"field": "phone", "a": "+33639983107", "b": "", "weight_class": "strong"}, 4.0)
    assert match_reason(reason) == ("Phone numbers one digit apart.", "Strong", "plus")


def test_lists_of_names(qapp: QApplication) -> None:
    del qapp
    assert [name_list(list("A")), name_list(list("AB")), name_list(list("ABC"))] == ["A", "A and B", "A, B and C"]
