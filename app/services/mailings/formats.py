"""The shapes of file that other tools read: one JSON file each in resources/mailing_formats.

    {"id": "brevo", "channels": ["email", "sms"], "file_type": "csv" | "xlsx", "delimiter": ";", "encoding": "utf-8",
     "columns": [{"value": "email", "header": "EMAIL"}, {"value": "city", "header": {"fr": "Ville", "en": "City"}}]}

`encoding` "utf-8-sig" writes a byte-order mark. `value` is one of `columns.VALUES`. Every format holds customer_id, so
that the same persons are found when the file comes back.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from app.models.domain.errors import KnownError
from app.models.domain.mailing import MailingFormat

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "mailing_formats"
_ORDER = ("brevo", "mailchimp", "generic_fr", "generic_en", "xlsx", "postal", "call_list")
DEFAULT_FORMATS = {
    "fr": {"email": "generic_fr", "sms": "generic_fr", "post": "postal", "phone": "call_list"},
    "en": {"email": "generic_en", "sms": "generic_en", "post": "postal", "phone": "call_list"},
}
"""The format of a plan's lists, by language and channel, unless the owner chooses another."""


@cache
def all_formats(language: str) -> tuple[MailingFormat, ...]:
    """Return every format with its headers in `language`, the well-known tools first."""
    found = [_format(json.loads(path.read_text(encoding="utf-8")), language) for path in FOLDER.glob("*.json")]
    return tuple(sorted(found, key=lambda each: (_ORDER.index(each.id) if each.id in _ORDER else len(_ORDER), each.id)))


def one_format(format_id: str, channel: str, language: str) -> MailingFormat:
    """Return a format that suits a channel. KnownError: format_unknown, format_not_for_channel."""
    formats = {each.id: each for each in all_formats(language)}
    found = formats.get(format_id)
    if found is None:
        raise KnownError("format_unknown", format=format_id, known=", ".join(formats))
    if channel not in found.channels:
        raise KnownError("format_not_for_channel", format=format_id, channel=channel)
    return found


def _format(data: dict[str, Any], language: str) -> MailingFormat:
    return MailingFormat(
        data["id"],
        tuple(data["channels"]),
        data["file_type"],
        data["delimiter"],
        data["encoding"],
        tuple((_header(column["header"], language), column["value"]) for column in data["columns"]),
    )


def _header(header: str | dict[str, str], language: str) -> str:
    return header if isinstance(header, str) else header.get(language, header["en"])
