"""The issues that cleaning can report, and how grave each is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Severity(StrEnum):
    """What an issue means for the row."""

    REPAIRED = "repaired"
    DROPPED_VALUE = "dropped_value"
    REJECTS_ROW = "rejects_row"


_REPAIRED: Final = (
    "amount_assumed",  # 1,234 in a column that never shows which sign is the decimal one: read as the country writes
    "amount_rounded",  # more than four decimals
    "amount_sign_contradicts",  # 12.50 where the first rows of a very large file write 12,50: certain by itself
    "birth_year_assumed",  # two digits
    "currency_assumed",  # a sign of several currencies, taken for the likelier one
    "date_from_epoch",  # a number of seconds since 1970
    "date_from_serial",  # a day number of a spreadsheet
    "date_moved_to_local",  # given in UTC, another day on the clocks of the workspace's country
    "date_order_assumed",  # 03/04/2024 in a column that never shows which comes first
    "date_zone_unknown",  # given in UTC, and the country does not tell its clock: the day as written
    "email_domain_typo",  # kept as written, a correction is suggested
    "email_repaired",
    "email_several",  # the first one is kept
    "phone_country_assumed",  # impossible in the workspace's country, right in Great Britain
    "phone_several",  # the first one is kept
    "phone_zero_restored",
    "postcode_country_assumed",  # four digits throughout: another country's, no zero put back
    "postcode_zero_restored",
    "text_shortened",
)
_DROPPED: Final = (
    "amount_ambiguous",  # the column proves both decimal signs
    "amount_other_currency",
    "amount_unreadable",
    "birth_date_in_future",
    "channel_unknown",
    "company_id_invalid",  # its check digit is wrong
    "consent_unknown",
    "country_unknown",
    "currency_unknown",
    "date_ambiguous",
    "date_impossible",  # 31 April
    "date_in_future",
    "date_incomplete",  # a month, a quarter, a year alone
    "date_order_contradicts",  # 03/25/2024 in a column of days first
    "date_out_of_range",
    "date_placeholder",
    "date_unreadable",
    "direction_unknown",
    "email_invalid",
    "email_placeholder",
    "flag_unknown",
    "key_precision_lost",
    "kind_unknown",
    "mode_unknown",
    "name_invalid",
    "phone_invalid",
    "phone_placeholder",
    "postcode_invalid",
    "postcode_placeholder",
    "quantity_unreadable",
    "sale_type_unknown",
    "score_unreadable",
    "status_unknown",
    "time_unreadable",
    "title_unknown",
)

SEVERITIES: Final[Mapping[str, Severity]] = {
    **dict.fromkeys(_REPAIRED, Severity.REPAIRED),
    **dict.fromkeys(_DROPPED, Severity.DROPPED_VALUE),
}

# Without these a purchase or a contact would be a false statement, so the row is set aside instead.
_NEEDED: Final = frozenset(
    {
        "purchase.order_key",
        "purchase.date",
        "purchase.total",
        "purchase.refunded",
        "purchase.cancelled_at",
        "line.quantity",
        "line.unit_price",
        "line.amount",
        "contact.kind",
        "contact.date",
    }
)


def severity_of(issue: str, field_id: str) -> Severity:
    """How grave an issue is in a column of this field."""
    severity = SEVERITIES[issue]
    if severity is Severity.DROPPED_VALUE and field_id in _NEEDED:
        return Severity.REJECTS_ROW
    return severity
