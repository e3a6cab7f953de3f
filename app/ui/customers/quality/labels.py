"""Words of data quality: fields, what is doubtful, what to ask."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes

_CONTEXT = "QualityLabels"

add_labels(
    "quality_field",
    _CONTEXT,
    {
        "name": QT_TRANSLATE_NOOP("QualityLabels", "First and last name"),
        "email": QT_TRANSLATE_NOOP("QualityLabels", "E-mail"),
        "phone": QT_TRANSLATE_NOOP("QualityLabels", "Phone"),
        "address": QT_TRANSLATE_NOOP("QualityLabels", "Postal address"),
        "birth_on": QT_TRANSLATE_NOOP("QualityLabels", "Date of birth"),
        "consent": QT_TRANSLATE_NOOP("QualityLabels", "Consent"),
    },
)
add_labels(
    "quality_issue",
    _CONTEXT,
    {
        "email_domain_typo": QT_TRANSLATE_NOOP("QualityLabels", "Typing error"),
        "email_unusable": QT_TRANSLATE_NOOP("QualityLabels", "Came back"),
        "email_shared": QT_TRANSLATE_NOOP("QualityLabels", "Shared by five or more"),
        "phone_impossible": QT_TRANSLATE_NOOP("QualityLabels", "No such number exists"),
        "phone_shared": QT_TRANSLATE_NOOP("QualityLabels", "Shared by five or more"),
        "street_missing": QT_TRANSLATE_NOOP("QualityLabels", "No street"),
        "postcode_missing": QT_TRANSLATE_NOOP("QualityLabels", "No postcode"),
        "city_missing": QT_TRANSLATE_NOOP("QualityLabels", "No town"),
        "address_partial": QT_TRANSLATE_NOOP("QualityLabels", "Only a part of it"),
    },
)
add_labels(
    "quality_ask",
    _CONTEXT,
    {
        "any_address": QT_TRANSLATE_NOOP("QualityLabels", "Any address"),
        "email": QT_TRANSLATE_NOOP("QualityLabels", "E-mail"),
        "consent_email": QT_TRANSLATE_NOOP("QualityLabels", "Consent to e-mails"),
        "mobile": QT_TRANSLATE_NOOP("QualityLabels", "Mobile number"),
        "address": QT_TRANSLATE_NOOP("QualityLabels", "Postal address"),
        "birth_on": QT_TRANSLATE_NOOP("QualityLabels", "Date of birth"),
    },
)
add_labels(
    "quality_ask_why",
    _CONTEXT,
    {
        "any_address": QT_TRANSLATE_NOOP("QualityLabels", "Cannot be reached by any channel"),
        "email": QT_TRANSLATE_NOOP("QualityLabels", "No e-mail that works"),
        "consent_email": QT_TRANSLATE_NOOP("QualityLabels", "E-mail known, consent never asked"),
        "mobile": QT_TRANSLATE_NOOP("QualityLabels", "No mobile number: no SMS"),
        "address": QT_TRANSLATE_NOOP("QualityLabels", "No whole address: no letter"),
        "birth_on": QT_TRANSLATE_NOOP("QualityLabels", "No birthday greetings"),
    },
)
add_labels(
    "quality_part",
    _CONTEXT,
    {
        "email": QT_TRANSLATE_NOOP("QualityLabels", "E-mail"),
        "mobile": QT_TRANSLATE_NOOP("QualityLabels", "Mobile"),
        "landline": QT_TRANSLATE_NOOP("QualityLabels", "Landline"),
        "street": QT_TRANSLATE_NOOP("QualityLabels", "Street"),
        "postcode": QT_TRANSLATE_NOOP("QualityLabels", "Postcode"),
        "city": QT_TRANSLATE_NOOP("QualityLabels", "Town"),
    },
)
add_changes(
    _CONTEXT,
    {
        "values_corrected": QT_TRANSLATE_NOOP("QualityLabels", "%n value(s) corrected"),
    },
)
