"""The weights of the comparison: how often each outcome is seen in records of one person, one household, strangers.

They come with the application and are not learnt from the user's files: on small or odd files, unsupervised training
finds the wrong classes. Method: Fellegi and Sunter (1969) with a third class for relatives; name frequencies after
Winkler (1988).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

WEIGHTS_VERSION = 3

JOIN_FROM = 0.89
FEW_FAMILIES = 0.3  # of what is usual; below, the files hold no families to speak of
JOIN_WITHOUT_FAMILIES_FROM = 0.60
REVIEW_FROM = 0.50
ASK_FROM = 0.55  # below, answers are "no" as often as "yes": not worth the user's time
CONTRADICTS_BELOW = 0.05
HOUSEHOLD_FROM = 0.50
KEEP_FROM = 0.05

# Expected number of records of the same person and of relatives, per record of a file.
PERSON_PRIOR = 2.0
HOUSEHOLD_PRIOR = 2.5


class Field(IntEnum):
    """What is compared; the row of a pair's level."""

    FIRST_NAME = 0
    LAST_NAME = 1
    NAME_ORDER = 2
    BIRTH_ON = 3
    EMAIL = 4
    PHONE = 5
    CARD = 6
    ADDRESS = 7
    COMPANY_ID = 8


@dataclass(frozen=True, slots=True)
class Level:
    """An outcome of a comparison with its probability given each class.

    `stranger` is multiplied by the share of the value in the population where `uses_share` is true. `mark` is how it
    looks beside the other record: "=" same, "~" nearly, "!" different.
    """

    code: str
    person: float
    household: float
    stranger: float
    mark: str
    uses_share: bool = False


class First(IntEnum):
    """Outcomes for first names."""

    MISSING, EQUAL, TYPO, SHORT, PART, INITIAL, MAILBOX, MAILBOX_OTHER, OTHER_NAME, DIFFERS = range(10)


class Last(IntEnum):
    """Outcomes for surnames."""

    MISSING, EQUAL, PART, TYPO, MAILBOX, MAILBOX_OTHER, DIFFERS = range(7)


class Birth(IntEnum):
    """Outcomes for birth dates."""

    MISSING, EQUAL, EQUAL_DAY, SLIP, DIFFERS, TWO_SLIPS = range(6)


class Email(IntEnum):
    """Outcomes for e-mail addresses."""

    MISSING, EQUAL, TYPO, OTHER_PROVIDER, NAME_MAILBOX, DIFFERS, SHARED = range(7)


class Phone(IntEnum):
    """Outcomes for telephone numbers."""

    MISSING, MOBILE, LANDLINE, TYPO, OTHER_KIND, DIFFERS = range(6)


class Card(IntEnum):
    """Outcomes for card and loyalty numbers."""

    MISSING, EQUAL, DIFFERS = range(3)


class CompanyId(IntEnum):
    """Outcomes for the registered numbers of organisations."""

    MISSING, EQUAL, DIFFERS = range(3)


class Address(IntEnum):
    """Outcomes for postal addresses."""

    MISSING, HOME, POSTCODE, OTHER_STREET, MOVED = range(5)


_MISSING = Level("missing", 1.0, 1.0, 1.0, "")

LEVELS: dict[Field, tuple[Level, ...]] = {
    Field.FIRST_NAME: (
        _MISSING,
        Level("first_name_equal", 0.80, 0.011, 1.0, "=", uses_share=True),
        Level("first_name_typo", 0.08, 0.0035, 0.0006, "~"),
        Level("first_name_short", 0.04, 0.002, 0.0008, "~"),
        Level("first_name_part", 0.03, 0.006, 0.008, "~"),
        Level("first_name_initial", 0.12, 0.018, 0.005, "~"),
        Level("first_name_in_mailbox", 0.75, 0.16, 1.5, "~", uses_share=True),
        Level("first_name_not_in_mailbox", 0.05, 0.60, 0.60, "!"),
        Level("first_name_other", 0.008, 0.96, 0.97, "!"),
        Level("first_name_differs", 0.035, 0.96, 0.97, "!"),
    ),
    Field.LAST_NAME: (
        _MISSING,
        Level("last_name_equal", 0.82, 0.70, 1.0, "=", uses_share=True),
        Level("last_name_part", 0.05, 0.05, 0.0006, "~"),
        Level("last_name_typo", 0.09, 0.065, 0.0006, "~"),
        Level("last_name_in_mailbox", 0.75, 0.58, 1.0, "~", uses_share=True),
        Level("last_name_not_in_mailbox", 0.25, 0.42, 1.0, ""),
        Level("last_name_differs", 0.06, 0.22, 0.99, "!"),
    ),
    Field.NAME_ORDER: (
        _MISSING,
        Level("names_swapped", 0.03125, 0.03125, 0.03125, "~"),
        # Both misspelt, too.
        Level("names_swapped", 0.02, 0.02, 0.02, "~"),
    ),
    Field.BIRTH_ON: (
        _MISSING,
        Level("birth_equal", 0.93, 0.012, 1 / 20_000, "="),
        Level("birth_day_equal", 0.93, 0.015, 1 / 365, "="),
        Level("birth_slip", 0.05, 0.012, 0.002, "~"),
        Level("birth_differs", 0.02, 0.976, 0.998, "!"),
        Level("birth_slip", 0.012, 0.015, 0.02, "~"),
    ),
    Field.EMAIL: (
        _MISSING,
        Level("email_equal", 0.74, 0.20, 1e-7, "="),
        Level("email_typo", 0.035, 0.007, 2e-6, "~"),
        Level("email_other_provider", 0.035, 0.007, 2e-6, "~"),
        Level("email_name_mailbox", 0.035, 0.03, 0.03, "~"),
        Level("email_differs", 0.19, 0.79, 1.0, "!"),
        # Equal, but different first names write with it: whoever gives it without a name may be any of them.
        Level("email_equal", 0.74, 0.50, 1e-7, "="),
    ),
    Field.PHONE: (
        _MISSING,
        Level("mobile_equal", 0.60, 0.10, 1e-7, "="),
        Level("landline_equal", 0.08, 0.05, 3e-8, "="),
        Level("phone_typo", 0.03, 0.004, 1e-6, "~"),
        Level("phone_other_kind", 0.20, 0.25, 0.25, "!"),
        Level("phone_differs", 0.12, 0.62, 0.75, "!"),
    ),
    Field.CARD: (
        _MISSING,
        Level("card_equal", 0.93, 0.08, 1e-8, "="),
        Level("card_differs", 0.25, 0.90, 1.0, "!"),
    ),
    Field.ADDRESS: (
        _MISSING,
        Level("address_home", 0.70, 0.72, 1 / 2000, "=", uses_share=True),
        Level("address_postcode", 0.80, 0.80, 1.0, "~", uses_share=True),
        Level("address_other_street", 0.09, 0.09, 1.0, "!", uses_share=True),
        Level("address_moved", 0.21, 0.19, 1.0, "!"),
    ),
    # Colleagues give the number of their firm: with two names it is a household, with one name or none the customer.
    Field.COMPANY_ID: (
        _MISSING,
        Level("company_id_equal", 0.90, 0.05, 1e-6, "="),
        Level("company_id_differs", 0.10, 0.60, 1.0, "!"),
    ),
}
