"""Counts in sentences, and lists of words, for Home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.formats import whole_number

if TYPE_CHECKING:
    from collections.abc import Sequence


def counted(text: str, count: int) -> str:
    """Put the separators of the locale into a translated plural; without translation undo "(s)"."""
    text = text.replace("(s)", "" if count == 1 else "s")
    return text.replace(str(count), whole_number(count), 1)


def joined(words: Sequence[str]) -> str:
    """Return "a, b, c"."""
    joint = QCoreApplication.translate("HomeWords", "{one}, {other}")
    text = words[0] if words else ""
    for word in words[1:]:
        text = joint.format(one=text, other=word)
    return text


def contacts_by_channel(channel: str, count: int) -> str:
    """Return 11 e-mails, 7 letters, 5 calls, 2 text messages."""
    texts = {
        "email": QCoreApplication.translate("HomeWords", "%n e-mail(s)", None, count),
        "post": QCoreApplication.translate("HomeWords", "%n letter(s)", None, count),
        "phone": QCoreApplication.translate("HomeWords", "%n call(s)", None, count),
        "sms": QCoreApplication.translate("HomeWords", "%n text message(s)", None, count),
    }
    return counted(texts.get(channel, channel), count)
