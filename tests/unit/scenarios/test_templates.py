"""Every template of the folder: sound, complete in both languages, well set, short enough."""

from __future__ import annotations

import re

import pytest

from app.services.messages.render import TEXT_KEYS, render
from app.services.messages.sms import sms_length
from app.services.scenarios.templates import all_templates, template_definition, template_name

IDS = [template.id for template in all_templates()]
KEYS = {key for keys in TEXT_KEYS.values() for key in keys}
VALUES = {
    "first_name": "Hélène",
    "name": "Hélène Marchetti",
    "business": "Maison Lavande",
    "owner": "Claire",
    "last_purchase_on": "2 août 2025",
    "silence_days": "108",
    "birthday": "2 août",
}


def french_texts():
    return [
        pytest.param(text, id=f"{id_}-{key}")
        for id_ in IDS
        for key, text in template_definition(id_).texts["fr"].items()
    ]


def test_the_three_that_must_be_perfect_are_there():
    assert {"welcome", "birthday", "reactivation"} <= set(IDS)


@pytest.mark.parametrize("template_id", IDS)
def test_every_channel_has_its_text_in_both_languages(template_id):
    texts = template_definition(template_id).texts
    assert set(texts) == {"fr", "en"}
    assert all(set(texts[language]) == KEYS and all(texts[language].values()) for language in texts)
    assert template_name(template_id, "fr") != template_name(template_id, "en")


@pytest.mark.parametrize("text", french_texts())
def test_french_typography(text):
    assert not re.search(r"['!]", text)
    assert not re.search(r"[^\u00a0\u202f][:;?»]", text)
    assert not re.search(r"«[^\u00a0\u202f]", text)
    assert not re.search(r"\b(tu|ton|ta|tes|toi)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("template_id", IDS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_text_message_fits_in_one_part(template_id, language):
    message = render(template_definition(template_id).texts[language], "sms", VALUES)
    length = sms_length(message.body)
    assert (length.encoding, length.parts) == ("gsm7", 1), message.body


@pytest.mark.parametrize("template_id", IDS)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("channel", sorted(TEXT_KEYS))
def test_texts_read_well_when_nothing_is_known(template_id, language, channel):
    message = render(template_definition(template_id).texts[language], channel, {})
    for text in (message.subject, message.body):
        assert "{" not in text
        assert not re.search(r" [,.]|  ", text)
