"""Every step of the funnel and every shape of file has its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.domain.values import Channel
from app.services.mailings.formats import all_formats
from app.services.mailings.selection import STEPS
from app.services.segments.ready import READY
from app.ui.labels import codes
from app.ui.mailings.labels import FORMAT_ICONS
from app.ui.mailings.words import ready_name, step_words
from app.ui.messages import change_sentence, knows_error

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_steps_of_the_funnel_on_every_channel(qapp: QApplication) -> None:
    assert set(STEPS) <= set(codes("funnel_step"))
    for step in STEPS:
        for channel in Channel:
            assert step_words(step, channel.value) != step


def test_shapes_of_file(qapp: QApplication) -> None:
    ids = {shape.id for shape in all_formats("en")}
    assert ids == set(codes("format_use")) == set(FORMAT_ICONS) == set(codes("mailing_format"))


def test_ready_made_segments(qapp: QApplication) -> None:
    for ready_id in READY:
        assert ready_name(ready_id) != ready_id


def test_toasts_and_errors(qapp: QApplication) -> None:
    assert (
        change_sentence("mailing_created", {"name": "Noël", "recipients": 12}) == "List “Noël” written: 12 recipients"
    )
    assert change_sentence("mailing_withdrawn", {"count": 1}).startswith("1 list withdrawn")
    assert change_sentence("mailing_restored", {"count": 2}).startswith("2 lists back")
    for code in ("format_unknown", "format_not_for_channel", "mailing_missing", "no_recipients", "name_missing"):
        assert knows_error(code), code
