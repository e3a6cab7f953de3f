"""Values as users type them: cleaned and refused by the rules of imports, and otherwise left as written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from app.models.domain.errors import KnownError

if TYPE_CHECKING:
    from app.services.importing.cleaning.cleaner import Cleaned

ADDRESS: Final = ("street", "street_2", "postcode", "city", "country")
NAMES: Final = ("first_name", "last_name", "company")
CONSENTS: Final = ("consent_email", "consent_sms", "consent_post", "consent_phone")
FIELDS: Final = ("title", *NAMES, "email", "mobile", "landline", *ADDRESS, "birth_on", "gender", "language")
"""What can be corrected besides consents and own fields (custom:<id>)."""

_CHOICES: Final[Mapping[str, frozenset[str]]] = {
    "gender": frozenset({"male", "female"}),
    "title": frozenset({"M", "MME", "MLLE", "DR", "ME", "PR"}),
    **dict.fromkeys(CONSENTS, frozenset({"granted", "refused"})),
}
_IMPORTED_AS: Final[Mapping[str, str]] = {
    "mobile": "customer.phone",
    "landline": "customer.phone",
    "birth_on": "customer.birth_date",
}
_LONGEST: Final = 200


def clean_typed(field: str, value: str | None, country: str, today: str) -> str | None:
    """Return a typed value as it is kept; None where nothing is left of it.

    KnownError: field_unknown, value_refused (its `issue` is a code of the importer's cleaners).
    """
    typed = " ".join((value or "").split())
    if field in _CHOICES:
        if typed and typed not in _CHOICES[field]:
            raise KnownError("value_refused", field=field, value=typed, issue="choice_unknown")
        return typed or None
    if field not in FIELDS:
        raise KnownError("field_unknown", field=field)
    if not typed:
        return None
    if len(typed) > _LONGEST:
        raise KnownError("value_refused", field=field, value=typed, issue="text_too_long")
    cleaned = _cleaned(field, typed, country, today)
    if cleaned.value is None or (field == "mobile" and _is_french_landline(str(cleaned.value))):
        issue = cleaned.issue or ("phone_not_mobile" if field == "mobile" else "value_unreadable")
        raise KnownError("value_refused", field=field, value=typed, issue=issue)
    # A name stays as the user writes it: van der Berg, DUPONT & Cie.
    return typed if field in {*NAMES, "city", "street", "street_2"} else str(cleaned.value)


def clean_custom(type_: str, value: str | None, country: str) -> str | None:
    """Return a value of an own field as it is kept: numbers with a point, days ISO, flags 0 and 1.

    KnownError: value_refused.
    """
    from app.services.importing.cleaning.column_format import ColumnFormat  # noqa: PLC0415 - loads word lists
    from app.services.importing.cleaning.custom import make_custom_cleaner  # noqa: PLC0415

    typed = " ".join((value or "").split())
    if not typed:
        return None
    decimal = "." if country in {"US", "GB"} else ","
    column = ColumnFormat(date_order=_date_order(country), decimal=None if type_ != "number" else decimal)
    found = make_custom_cleaner(type_, column, country)(typed)
    if found.value is None:
        raise KnownError("value_refused", field="custom", value=typed, issue=found.issue or "value_unreadable")
    return str(int(found.value)) if isinstance(found.value, bool) else str(found.value)


def _cleaned(field: str, typed: str, country: str, today: str) -> Cleaned:
    from app.services.importing.cleaning.cleaner import make_cleaner  # noqa: PLC0415 - cleaners load word lists
    from app.services.importing.cleaning.column_format import ColumnFormat  # noqa: PLC0415
    from app.services.importing.fields import FIELDS as IMPORTED  # noqa: PLC0415

    imported = IMPORTED[_IMPORTED_AS.get(field, f"customer.{field}")]
    return make_cleaner(imported, ColumnFormat(date_order=_date_order(country)), country, today=today)(typed)


def _date_order(country: str) -> str:
    return "mdy" if country == "US" else "dmy"


def _is_french_landline(number: str) -> bool:
    return number.startswith("+33") and not number.startswith(("+336", "+337"))
