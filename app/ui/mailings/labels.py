"""Words of the mailing lists: shapes of file, steps of the funnel, changes, errors."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes, add_errors

_CONTEXT = "MailingsLabels"

FORMAT_ICONS = {
    "brevo": "mail",
    "mailchimp": "mail-open",
    "generic_fr": "file-text",
    "generic_en": "file-text",
    "xlsx": "file-spreadsheet",
    "postal": "mailbox",
    "call_list": "phone",
}

add_labels(
    "format_use",
    _CONTEXT,
    {
        "brevo": QT_TRANSLATE_NOOP("MailingsLabels", "with its headers"),
        "mailchimp": QT_TRANSLATE_NOOP("MailingsLabels", "with its headers"),
        "generic_fr": QT_TRANSLATE_NOOP("MailingsLabels", "French headers, for any other tool"),
        "generic_en": QT_TRANSLATE_NOOP("MailingsLabels", "English headers, for any other tool"),
        "xlsx": QT_TRANSLATE_NOOP("MailingsLabels", "to read again or print"),
        "postal": QT_TRANSLATE_NOOP("MailingsLabels", "for letters and labels"),
        "call_list": QT_TRANSLATE_NOOP("MailingsLabels", "to call and note the outcome"),
    },
)
add_labels(
    "funnel_step",
    _CONTEXT,
    {
        "suppressed": QT_TRANSLATE_NOOP("MailingsLabels", "on the suppression list"),
        "no_address": QT_TRANSLATE_NOOP("MailingsLabels", "no usable address"),
        "no_address.email": QT_TRANSLATE_NOOP("MailingsLabels", "no usable e-mail address"),
        "no_address.sms": QT_TRANSLATE_NOOP("MailingsLabels", "no mobile number"),
        "no_address.post": QT_TRANSLATE_NOOP("MailingsLabels", "no complete postal address"),
        "no_address.phone": QT_TRANSLATE_NOOP("MailingsLabels", "no telephone number"),
        "no_consent": QT_TRANSLATE_NOOP("MailingsLabels", "have not agreed"),
        "no_consent.email": QT_TRANSLATE_NOOP("MailingsLabels", "have not agreed to e-mails"),
        "no_consent.sms": QT_TRANSLATE_NOOP("MailingsLabels", "have not agreed to SMS"),
        "no_consent.post": QT_TRANSLATE_NOOP("MailingsLabels", "have not agreed to letters"),
        "no_consent.phone": QT_TRANSLATE_NOOP("MailingsLabels", "have not agreed to calls"),
        "refused": QT_TRANSLATE_NOOP("MailingsLabels", "have refused"),
        "contacted_recently": QT_TRANSLATE_NOOP("MailingsLabels", "contacted too recently"),
        "cap_reached": QT_TRANSLATE_NOOP("MailingsLabels", "contacted often enough"),
        "request_open": QT_TRANSLATE_NOOP("MailingsLabels", "wait for your answer to a request"),
        "reads_no_more": QT_TRANSLATE_NOOP("MailingsLabels", "no longer open your e-mails"),
        "out_of_balance": QT_TRANSLATE_NOOP("MailingsLabels", "had too many offers already"),
        "same_address": QT_TRANSLATE_NOOP("MailingsLabels", "same address as another customer"),
    },
)
add_labels(
    "consent_checked",
    _CONTEXT,
    {
        "email": QT_TRANSLATE_NOOP("MailingsLabels", "Each has agreed to e-mails"),
        "sms": QT_TRANSLATE_NOOP("MailingsLabels", "Each has agreed to SMS"),
        "post": QT_TRANSLATE_NOOP("MailingsLabels", "None has refused letters"),
        "phone": QT_TRANSLATE_NOOP("MailingsLabels", "None has refused calls"),
    },
)
add_labels(
    "ready_segment_name",
    _CONTEXT,
    {
        "pmg_large": QT_TRANSLATE_NOOP("MailingsLabels", "Large customers"),
        "pmg_medium": QT_TRANSLATE_NOOP("MailingsLabels", "Medium customers"),
        "pmg_small": QT_TRANSLATE_NOOP("MailingsLabels", "Small customers"),
        "second_purchase": QT_TRANSLATE_NOOP("MailingsLabels", "Second purchase to win"),
        "high_attrition": QT_TRANSLATE_NOOP("MailingsLabels", "Regulars at high risk of leaving"),
        "ambassadors": QT_TRANSLATE_NOOP("MailingsLabels", "Ambassadors"),
        "discount_hunters": QT_TRANSLATE_NOOP("MailingsLabels", "Discount hunters"),
        "single_channel": QT_TRANSLATE_NOOP("MailingsLabels", "Single channel"),
        "seasonal": QT_TRANSLATE_NOOP("MailingsLabels", "Seasonal customers"),
        "incomplete_profiles": QT_TRANSLATE_NOOP("MailingsLabels", "Incomplete profiles"),
        "prospects_close": QT_TRANSLATE_NOOP("MailingsLabels", "Prospects close to buying"),
        "prospects_comparing": QT_TRANSLATE_NOOP("MailingsLabels", "Prospects who compare"),
        "prospects_maturing": QT_TRANSLATE_NOOP("MailingsLabels", "Prospects who mature"),
        "prospects": QT_TRANSLATE_NOOP("MailingsLabels", "Prospects"),
        "birthday_this_month": QT_TRANSLATE_NOOP("MailingsLabels", "Birthday this month"),
        "post_only": QT_TRANSLATE_NOOP("MailingsLabels", "By letter only"),
    },
)
add_changes(
    _CONTEXT,
    {
        "mailing_created": QT_TRANSLATE_NOOP("MailingsLabels", "List “{name}” written: {recipients}"),
        "mailing_withdrawn": QT_TRANSLATE_NOOP(
            "MailingsLabels", "%n list(s) withdrawn: the contacts no longer count. Files stay where they are."
        ),
        "mailing_restored": QT_TRANSLATE_NOOP("MailingsLabels", "%n list(s) back: the contacts count again"),
    },
)
add_errors(
    _CONTEXT,
    {
        "format_unknown": QT_TRANSLATE_NOOP(
            "MailingsLabels", "This shape of file is not part of this version. Choose another one."
        ),
        "format_not_for_channel": QT_TRANSLATE_NOOP(
            "MailingsLabels", "This shape of file does not suit the channel. Choose another one."
        ),
        "mailing_missing": QT_TRANSLATE_NOOP("MailingsLabels", "This list is not there any more. Nothing was changed."),
    },
)
