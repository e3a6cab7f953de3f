"""Words for what users correct, note and enter by hand: fields, what was changed, what cannot be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.labels import add_labels, codes, label
from app.ui.messages import add_changes, error_sentence

if TYPE_CHECKING:
    from app.models.domain.errors import KnownError

_CONTEXT = "OwnWords"

add_labels(
    "profile_field",
    _CONTEXT,
    {
        "title": QT_TRANSLATE_NOOP("OwnWords", "Title"),
        "first_name": QT_TRANSLATE_NOOP("OwnWords", "First name"),
        "last_name": QT_TRANSLATE_NOOP("OwnWords", "Last name"),
        "company": QT_TRANSLATE_NOOP("OwnWords", "Company"),
        "email": QT_TRANSLATE_NOOP("OwnWords", "E-mail"),
        "mobile": QT_TRANSLATE_NOOP("OwnWords", "Mobile phone"),
        "landline": QT_TRANSLATE_NOOP("OwnWords", "Landline"),
        "address": QT_TRANSLATE_NOOP("OwnWords", "Postal address"),
        "street": QT_TRANSLATE_NOOP("OwnWords", "Street"),
        "street_2": QT_TRANSLATE_NOOP("OwnWords", "Address, second line"),
        "postcode": QT_TRANSLATE_NOOP("OwnWords", "Postcode"),
        "city": QT_TRANSLATE_NOOP("OwnWords", "Town"),
        "country": QT_TRANSLATE_NOOP("OwnWords", "Country"),
        "birth_on": QT_TRANSLATE_NOOP("OwnWords", "Date of birth"),
        "gender": QT_TRANSLATE_NOOP("OwnWords", "Gender"),
        "language": QT_TRANSLATE_NOOP("OwnWords", "Language"),
        "card": QT_TRANSLATE_NOOP("OwnWords", "Loyalty card"),
    },
)
add_labels(
    "field_choice",
    _CONTEXT,
    {
        "title.M": QT_TRANSLATE_NOOP("OwnWords", "Mr"),
        "title.MME": QT_TRANSLATE_NOOP("OwnWords", "Ms"),
        "title.MLLE": QT_TRANSLATE_NOOP("OwnWords", "Miss"),
        "title.DR": QT_TRANSLATE_NOOP("OwnWords", "Dr"),
        "title.ME": QT_TRANSLATE_NOOP("OwnWords", "Maître"),
        "title.PR": QT_TRANSLATE_NOOP("OwnWords", "Professor"),
        "gender.female": QT_TRANSLATE_NOOP("OwnWords", "Woman"),
        "gender.male": QT_TRANSLATE_NOOP("OwnWords", "Man"),
        "language.fr": QT_TRANSLATE_NOOP("OwnWords", "French"),
        "language.en": QT_TRANSLATE_NOOP("OwnWords", "English"),
        "language.de": QT_TRANSLATE_NOOP("OwnWords", "German"),
        "language.it": QT_TRANSLATE_NOOP("OwnWords", "Italian"),
        "language.es": QT_TRANSLATE_NOOP("OwnWords", "Spanish"),
        "language.nl": QT_TRANSLATE_NOOP("OwnWords", "Dutch"),
    },
)
add_labels(
    "value_issue",
    _CONTEXT,
    {
        "email_invalid": QT_TRANSLATE_NOOP("OwnWords", "This is no e-mail address: name@domain.com."),
        "email_placeholder": QT_TRANSLATE_NOOP("OwnWords", "This address only fills a gap. Leave it empty."),
        "phone_invalid": QT_TRANSLATE_NOOP("OwnWords", "A digit is missing or too many."),
        "phone_placeholder": QT_TRANSLATE_NOOP("OwnWords", "This number only fills a gap. Leave it empty."),
        "phone_not_mobile": QT_TRANSLATE_NOOP("OwnWords", "This is the number of a landline."),
        "postcode_invalid": QT_TRANSLATE_NOOP("OwnWords", "No postcode is written like this in this country."),
        "postcode_placeholder": QT_TRANSLATE_NOOP("OwnWords", "This postcode only fills a gap. Leave it empty."),
        "date_impossible": QT_TRANSLATE_NOOP("OwnWords", "This day does not exist."),
        "date_unreadable": QT_TRANSLATE_NOOP("OwnWords", "Write day, month and year: 02/12/1968."),
        "birth_date_in_future": QT_TRANSLATE_NOOP("OwnWords", "This day has not come yet."),
        "country_unknown": QT_TRANSLATE_NOOP("OwnWords", "No country is called like this."),
        "name_invalid": QT_TRANSLATE_NOOP("OwnWords", "This is no name."),
        "text_too_long": QT_TRANSLATE_NOOP("OwnWords", "This is too long."),
    },
)
add_labels(
    "own_contact",
    _CONTEXT,
    {
        "called": QT_TRANSLATE_NOOP("OwnWords", "Phone call"),
        "visited": QT_TRANSLATE_NOOP("OwnWords", "Visit"),
        "letter": QT_TRANSLATE_NOOP("OwnWords", "Letter"),
        "sent": QT_TRANSLATE_NOOP("OwnWords", "E-mail or SMS"),
        "replied": QT_TRANSLATE_NOOP("OwnWords", "Reply received"),
        "claimed": QT_TRANSLATE_NOOP("OwnWords", "Complaint"),
        "other": QT_TRANSLATE_NOOP("OwnWords", "Something else"),
    },
)
add_labels(
    "own_event",
    _CONTEXT,
    {
        "note_written": QT_TRANSLATE_NOOP("OwnWords", "Note: {text}"),
        "task_done": QT_TRANSLATE_NOOP("OwnWords", "Done: {text}"),
    },
)
add_labels(
    "household_reason",
    _CONTEXT,
    {
        "last_name_equal": QT_TRANSLATE_NOOP("OwnWords", "same name"),
        "last_name_part": QT_TRANSLATE_NOOP("OwnWords", "name in common"),
        "address_home": QT_TRANSLATE_NOOP("OwnWords", "same address"),
        "email_equal": QT_TRANSLATE_NOOP("OwnWords", "same e-mail"),
        "mobile_equal": QT_TRANSLATE_NOOP("OwnWords", "same mobile phone"),
        "landline_equal": QT_TRANSLATE_NOOP("OwnWords", "same landline"),
    },
)
add_changes(
    _CONTEXT,
    {
        "value_corrected": QT_TRANSLATE_NOOP("OwnWords", "Corrected. What your files say is kept beside it"),
        "values_corrected": QT_TRANSLATE_NOOP("OwnWords", "%n value(s) corrected"),
        "correction_withdrawn": QT_TRANSLATE_NOOP("OwnWords", "Your files are believed again"),
        "act_taken_back": QT_TRANSLATE_NOOP("OwnWords", "Taken back"),
        "act_done_again": QT_TRANSLATE_NOOP("OwnWords", "Done again"),
        "note_added": QT_TRANSLATE_NOOP("OwnWords", "Note kept"),
        "note_changed": QT_TRANSLATE_NOOP("OwnWords", "Note changed"),
        "note_removed": QT_TRANSLATE_NOOP("OwnWords", "Note removed"),
        "task_added": QT_TRANSLATE_NOOP("OwnWords", "Task kept"),
        "task_changed": QT_TRANSLATE_NOOP("OwnWords", "Task changed"),
        "task_done": QT_TRANSLATE_NOOP("OwnWords", "Task done"),
        "task_removed": QT_TRANSLATE_NOOP("OwnWords", "Task removed"),
        "customers_tagged": QT_TRANSLATE_NOOP("OwnWords", "%n customer(s) tagged “{tag}”"),
        "customers_untagged": QT_TRANSLATE_NOOP("OwnWords", "Tag taken off %n customer(s)"),
        "customer_added": QT_TRANSLATE_NOOP("OwnWords", "Customer added"),
        "purchase_added": QT_TRANSLATE_NOOP("OwnWords", "Purchase added"),
        "contact_added": QT_TRANSLATE_NOOP("OwnWords", "Contact noted"),
    },
)


def issue_sentence(error: KnownError) -> str:
    """Return what is wrong with a typed value, to stand under its field."""
    issue = str(error.params.get("issue", ""))
    if error.code == "value_refused" and issue in codes("value_issue"):
        return label("value_issue", issue)
    return error_sentence(error)


def no_value_words(field: str) -> str:
    """Return that there is none, according to the user."""
    text = QCoreApplication.translate("OwnWords", "{field}: none")
    return text.format(field=label("profile_field", field))
