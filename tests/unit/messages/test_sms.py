from __future__ import annotations

import pytest

from app.services.messages.sms import SmsLength, plain_typography, sms_length


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", SmsLength("gsm7", 0, 0, 160)),
        ("a" * 160, SmsLength("gsm7", 160, 1, 0)),
        ("a" * 161, SmsLength("gsm7", 161, 2, 145)),
        ("a" * 306, SmsLength("gsm7", 306, 2, 0)),
        ("é" * 10, SmsLength("gsm7", 10, 1, 150)),
        ("€" * 80, SmsLength("gsm7", 160, 1, 0)),
        ("a" * 152 + "€" + "a" * 10, SmsLength("gsm7", 164, 2, 141)),
        ("ê" * 70, SmsLength("ucs2", 70, 1, 0)),
        ("ê" * 71, SmsLength("ucs2", 71, 2, 63)),
        ("🎂" * 35, SmsLength("ucs2", 70, 1, 0)),
        ("🎂" * 36, SmsLength("ucs2", 72, 2, 61)),
    ],
)
def test_length(text, expected):
    assert sms_length(text) == expected


def test_typography_becomes_gsm():
    assert sms_length(plain_typography("L’été\u00a0: c’est « œuf »…")).encoding == "gsm7"
