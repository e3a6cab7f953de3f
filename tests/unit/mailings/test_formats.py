"""Every format of the folder names known values, holds the customer's number, and suits its channels."""

from __future__ import annotations

import codecs

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.values import Channel
from app.services.mailings.columns import VALUES
from app.services.mailings.formats import DEFAULT_FORMATS, all_formats, one_format

FORMATS = [pytest.param(shape, id=shape.id) for shape in all_formats("fr")]
ADDRESS = {"email": "email", "sms": "mobile", "post": "street", "phone": "phone"}


@pytest.mark.parametrize("shape", FORMATS)
def test_a_format_is_sound(shape):
    values = [value for _header, value in shape.columns]
    headers = [header for header, _value in shape.columns]
    assert set(values) <= set(VALUES)
    assert "customer_id" in values
    assert len(set(headers)) == len(headers)
    assert set(shape.channels) <= {channel.value for channel in Channel}
    assert all(ADDRESS[channel] in values for channel in shape.channels)
    assert shape.file_type in {"csv", "xlsx"}
    assert len(shape.delimiter) == (1 if shape.file_type == "csv" else 0)
    codecs.lookup(shape.encoding)


def test_the_formats_that_owners_need_are_there():
    found = {shape.id for shape in all_formats("en")}
    assert {"generic_fr", "generic_en", "brevo", "mailchimp", "xlsx", "call_list", "postal"} <= found


def test_every_channel_has_a_default():
    for language, formats in DEFAULT_FORMATS.items():
        for channel in Channel:
            assert channel in one_format(formats[channel], channel, language).channels


def test_headers_follow_the_language_where_the_tool_does_not_decide():
    assert one_format("xlsx", "email", "fr").columns[1][0] == "Prénom"
    assert one_format("xlsx", "email", "en").columns[1][0] == "First name"
    assert one_format("mailchimp", "email", "fr").columns[0][0] == "Email Address"


@pytest.mark.parametrize(("format_id", "channel"), [("none", "email"), ("mailchimp", "post")])
def test_unsuitable_formats_are_refused(format_id, channel):
    with pytest.raises(KnownError) as caught:
        one_format(format_id, channel, "fr")
    assert caught.value.code in {"format_unknown", "format_not_for_channel"}
