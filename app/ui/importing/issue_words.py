"""What was noticed in a file, in words: a counted title and a sentence for every code of cleaning and importing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.importing.alarm_words import ALARM_SENTENCES, ALARM_TITLES
from app.ui.importing.labels import counted

_TITLES: Final[dict[str, object]] = {
    "amount_ambiguous": QT_TRANSLATE_NOOP("ImportIssues", "%n amount(s) that can be read two ways"),
    "amount_assumed": QT_TRANSLATE_NOOP("ImportIssues", "%n amount(s) read as your country writes them"),
    "amount_missing": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) without an amount"),
    "amount_other_currency": QT_TRANSLATE_NOOP("ImportIssues", "%n amount(s) in another currency"),
    "amount_rounded": QT_TRANSLATE_NOOP("ImportIssues", "%n amount(s) rounded"),
    "amount_sign_contradicts": QT_TRANSLATE_NOOP("ImportIssues", "%n amount(s) with the other decimal sign"),
    "amount_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable amount(s)"),
    "birth_date_in_future": QT_TRANSLATE_NOOP("ImportIssues", "%n birthday(s) in the future"),
    "birth_year_assumed": QT_TRANSLATE_NOOP("ImportIssues", "%n year(s) of birth completed"),
    "channel_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown channel(s)"),
    "company_id_invalid": QT_TRANSLATE_NOOP("ImportIssues", "%n company number(s) that cannot exist"),
    "consent_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unclear consent(s)"),
    "currency_assumed": QT_TRANSLATE_NOOP("ImportIssues", "%n amount(s) whose currency is assumed"),
    "date_from_epoch": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) found in computer time"),
    "date_impossible": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) that do not exist"),
    "date_incomplete": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) without their day"),
    "date_moved_to_local": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) moved to your own clocks"),
    "date_order_assumed": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) read in the likelier order"),
    "date_order_contradicts": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) against the order of their column"),
    "date_zone_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) given in world time"),
    "flag_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unclear yes or no answer(s)"),
    "country_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown country name(s)"),
    "currency_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown currency code(s)"),
    "date_ambiguous": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) that can be read two ways"),
    "date_from_serial": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) found in spreadsheet numbers"),
    "date_in_future": QT_TRANSLATE_NOOP("ImportIssues", "%n date(s) in the future"),
    "date_missing": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) without a date"),
    "date_out_of_range": QT_TRANSLATE_NOOP("ImportIssues", "%n impossible date(s)"),
    "date_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "%n filler date(s)"),
    "date_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable date(s)"),
    "direction_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown direction(s)"),
    "email_domain_typo": QT_TRANSLATE_NOOP("ImportIssues", "%n e-mail(s) with a likely typing mistake"),
    "email_invalid": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable e-mail(s)"),
    "email_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "%n filler e-mail(s)"),
    "email_repaired": QT_TRANSLATE_NOOP("ImportIssues", "%n e-mail(s) repaired"),
    "email_several": QT_TRANSLATE_NOOP("ImportIssues", "%n cell(s) with several e-mails"),
    "key_precision_lost": QT_TRANSLATE_NOOP("ImportIssues", "%n number(s) cut short by a spreadsheet"),
    "kind_missing": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) that do not say what happened"),
    "kind_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown kind(s) of contact"),
    "name_invalid": QT_TRANSLATE_NOOP("ImportIssues", "%n cell(s) that are no name"),
    "nobody_identified": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) that name nobody"),
    "order_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) about orders that are not known"),
    "phone_country_assumed": QT_TRANSLATE_NOOP("ImportIssues", "%n phone number(s) of another country"),
    "phone_invalid": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable phone number(s)"),
    "phone_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "%n filler phone number(s)"),
    "phone_several": QT_TRANSLATE_NOOP("ImportIssues", "%n cell(s) with several phone numbers"),
    "phone_zero_restored": QT_TRANSLATE_NOOP("ImportIssues", "%n phone number(s) had lost their zero"),
    "postcode_country_assumed": QT_TRANSLATE_NOOP("ImportIssues", "%n postcode(s) of another country"),
    "postcode_invalid": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable postcode(s)"),
    "postcode_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "%n filler postcode(s)"),
    "postcode_zero_restored": QT_TRANSLATE_NOOP("ImportIssues", "%n postcode(s) had lost their zero"),
    "quantity_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable quantity value(s)"),
    "same_file_before": QT_TRANSLATE_NOOP("ImportIssues", "This very file was imported before"),
    "status_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown order status value(s)"),
    "text_shortened": QT_TRANSLATE_NOOP("ImportIssues", "%n text(s) shortened"),
    "time_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable time(s)"),
    "title_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown title(s)"),
}
_SENTENCES: Final[dict[str, object]] = {
    "amount_ambiguous": QT_TRANSLATE_NOOP(
        "ImportIssues", "The column writes both a comma and a point before the cents: say which one it is."
    ),
    "amount_assumed": QT_TRANSLATE_NOOP("ImportIssues", "The column never shows which sign is the decimal one."),
    "amount_missing": QT_TRANSLATE_NOOP("ImportIssues", "A purchase without an amount would be a false figure."),
    "amount_other_currency": QT_TRANSLATE_NOOP(
        "ImportIssues", "They cannot be added to the others, so they are left out."
    ),
    "amount_rounded": QT_TRANSLATE_NOOP("ImportIssues", "They had more than four decimals."),
    "amount_sign_contradicts": QT_TRANSLATE_NOOP("ImportIssues", "Each of them is clear by itself, and read so."),
    "amount_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "Nothing is guessed in their place."),
    "company_id_invalid": QT_TRANSLATE_NOOP("ImportIssues", "Their check digit is wrong; the rest of the row is kept."),
    "birth_date_in_future": QT_TRANSLATE_NOOP("ImportIssues", "They are left out."),
    "birth_year_assumed": QT_TRANSLATE_NOOP("ImportIssues", "Two digits were written; the likelier century is taken."),
    "channel_unknown": QT_TRANSLATE_NOOP("ImportIssues", "The usual channel of such contacts is taken."),
    "consent_unknown": QT_TRANSLATE_NOOP("ImportIssues", "They stay “never asked”, never “yes”."),
    "currency_assumed": QT_TRANSLATE_NOOP(
        "ImportIssues", "Several currencies share this sign; the likelier one is taken."
    ),
    "date_from_epoch": QT_TRANSLATE_NOOP("ImportIssues", "A program had written them as seconds since 1970."),
    "date_impossible": QT_TRANSLATE_NOOP(
        "ImportIssues", "Days such as 31 April or 29 February of an ordinary year are not guessed."
    ),
    "date_incomplete": QT_TRANSLATE_NOOP("ImportIssues", "A month, a quarter or a year alone is not placed on a day."),
    "date_moved_to_local": QT_TRANSLATE_NOOP(
        "ImportIssues", "They were given in world time, and it was another day where you are."
    ),
    "date_order_assumed": QT_TRANSLATE_NOOP(
        "ImportIssues", "The column never shows which comes first, the day or the month: check one of them."
    ),
    "date_order_contradicts": QT_TRANSLATE_NOOP(
        "ImportIssues", "They have the day and the month the other way round; they are not turned."
    ),
    "date_zone_unknown": QT_TRANSLATE_NOOP(
        "ImportIssues", "Your country has several clocks; the day is kept as written."
    ),
    "flag_unknown": QT_TRANSLATE_NOOP("ImportIssues", "They stay empty."),
    "country_unknown": QT_TRANSLATE_NOOP("ImportIssues", "They are left out."),
    "currency_unknown": QT_TRANSLATE_NOOP("ImportIssues", "The currency of your business is taken."),
    "date_ambiguous": QT_TRANSLATE_NOOP("ImportIssues", "Say which comes first, the day or the month."),
    "date_from_serial": QT_TRANSLATE_NOOP("ImportIssues", "A spreadsheet had turned them into numbers."),
    "date_in_future": QT_TRANSLATE_NOOP("ImportIssues", "What has not happened yet is not counted."),
    "date_missing": QT_TRANSLATE_NOOP("ImportIssues", "What has no date cannot be placed in time."),
    "date_out_of_range": QT_TRANSLATE_NOOP("ImportIssues", "They are too long ago to be true."),
    "date_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "Values such as 01/01/1900 stand for “no date”."),
    "date_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "Nothing is guessed in their place."),
    "direction_unknown": QT_TRANSLATE_NOOP("ImportIssues", "The usual direction of such contacts is taken."),
    "email_domain_typo": QT_TRANSLATE_NOOP("ImportIssues", "Kept as written; a correction is proposed."),
    "email_invalid": QT_TRANSLATE_NOOP("ImportIssues", "The rest of their rows is kept."),
    "email_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "Addresses that stand for “none” are left out."),
    "email_repaired": QT_TRANSLATE_NOOP("ImportIssues", "Stray signs around the address were taken off."),
    "email_several": QT_TRANSLATE_NOOP("ImportIssues", "The first one is kept."),
    "key_precision_lost": QT_TRANSLATE_NOOP("ImportIssues", "Their last digits are lost, so they identify nobody."),
    "kind_missing": QT_TRANSLATE_NOOP("ImportIssues", "A contact without a kind cannot be counted."),
    "kind_unknown": QT_TRANSLATE_NOOP("ImportIssues", "A contact without a kind cannot be counted."),
    "name_invalid": QT_TRANSLATE_NOOP("ImportIssues", "They are left out; the rest of their rows is kept."),
    "nobody_identified": QT_TRANSLATE_NOOP(
        "ImportIssues", "No name, e-mail, phone or number says whom they are about."
    ),
    "order_unknown": QT_TRANSLATE_NOOP(
        "ImportIssues",
        "Without a date or an amount, a row can only update an order that an earlier file of this source brought.",
    ),
    "phone_country_assumed": QT_TRANSLATE_NOOP("ImportIssues", "Impossible in your country, right in another one."),
    "phone_invalid": QT_TRANSLATE_NOOP("ImportIssues", "The rest of their rows is kept."),
    "phone_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "Numbers such as 0600000000 are left out."),
    "phone_several": QT_TRANSLATE_NOOP("ImportIssues", "The first one is kept."),
    "phone_zero_restored": QT_TRANSLATE_NOOP("ImportIssues", "A spreadsheet had taken it off."),
    "postcode_country_assumed": QT_TRANSLATE_NOOP(
        "ImportIssues", "They look foreign throughout the file; no zero was put back."
    ),
    "postcode_invalid": QT_TRANSLATE_NOOP("ImportIssues", "The rest of their rows is kept."),
    "postcode_placeholder": QT_TRANSLATE_NOOP("ImportIssues", "Values such as 00000 are left out."),
    "postcode_zero_restored": QT_TRANSLATE_NOOP("ImportIssues", "A spreadsheet had taken it off."),
    "quantity_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "Nothing is guessed in their place."),
    "same_file_before": QT_TRANSLATE_NOOP("ImportIssues", "Rows already known are not counted twice."),
    "status_unknown": QT_TRANSLATE_NOOP("ImportIssues", "These orders count as sales."),
    "text_shortened": QT_TRANSLATE_NOOP("ImportIssues", "They were longer than what is kept."),
    "time_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "The day is kept."),
    "title_unknown": QT_TRANSLATE_NOOP("ImportIssues", "They are left out; nothing is guessed about anybody."),
}
_TITLES.update(ALARM_TITLES)
_SENTENCES.update(ALARM_SENTENCES)
_CODE_CONTEXT: Final = "ImportIssues"


def issue_title(code: str, count: int) -> str:
    """Return 17 postcodes had lost their zero; the code itself when nobody taught it."""
    text = _TITLES.get(code)
    return counted(_CODE_CONTEXT, text, count) if text else code


def issue_sentence(code: str) -> str:
    """Return what an issue means, or nothing."""
    text = _SENTENCES.get(code)
    return QCoreApplication.translate(_CODE_CONTEXT, str(text)) if text else ""


def knows_issue(code: str) -> bool:
    """Whether a title and a sentence exist for a code."""
    return code in _TITLES and code in _SENTENCES
