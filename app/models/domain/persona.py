"""Personas: groups of like customers, found in what they do, kept from run to run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

FEWEST_PERSONAS, MOST_PERSONAS = 3, 9
PERSONA_CODES = (
    "pillars",
    "regulars",
    "regulars_slowing",
    "regulars_gone",
    "returning",
    "returning_slowing",
    "returning_gone",
    "newcomers",
    "once",
    "once_gone",
)
"""How lately, how often and for how much: what names begin with."""


@dataclass(frozen=True, slots=True)
class PersonaName:
    """What a persona is called: the user's own words, or codes that the window turns into words.

    `code` tells how lately, often and for how much; `trait` what else sets it apart ("category", "channel", "season",
    "discount", "engagement", "basket_large", "basket_small"), `value` which; `number` tells two of one name apart.
    """

    code: str
    trait: str = ""
    value: str = ""
    number: int = 1
    own: str = ""

    def as_text(self) -> str:
        """Return the user's words, or the codes as one text: "returning|category|Tea|2"."""
        return self.own or "|".join((self.code, self.trait, self.value, str(self.number)))

    @classmethod
    def from_text(cls, text: str) -> PersonaName:
        """Read what `as_text` wrote."""
        parts = text.split("|")
        is_coded = len(parts) == 4 and parts[0] in PERSONA_CODES and parts[3].isdecimal()
        return cls(parts[0], parts[1], parts[2], int(parts[3])) if is_coded else cls(PERSONA_CODES[0], own=text)


@dataclass(frozen=True, slots=True)
class PersonaFigures:
    """What a persona looks like: medians and means by column of behaviour, None where nothing is known.

    `apart` is how far its mean is from everybody's, in units of the middle half of all customers.
    """

    customers: int = 0
    revenue_12m_cents: int = 0
    medians: Mapping[str, float | None] = field(default_factory=dict[str, float | None])
    means: Mapping[str, float | None] = field(default_factory=dict[str, float | None])
    apart: Mapping[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True, slots=True)
class Persona:
    """A persona of the version in force. `key` and `colour` (0 to 8) stay with the same kind of customer."""

    key: str
    colour: int
    name: PersonaName


@dataclass(frozen=True, slots=True)
class TypicalCustomer:
    """One of the customers nearest to the middle of a persona."""

    customer_id: int
    name: str
    city: str | None
    purchase_count: int
    revenue_12m_cents: int
    recency_days: int


@dataclass(frozen=True, slots=True)
class PersonaCard:
    """A persona with its figures and its most typical customers."""

    persona: Persona
    figures: PersonaFigures
    typical: tuple[TypicalCustomer, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberTried:
    """How a number of personas does: how far two halves of the customers agree on them, and the smallest share."""

    k: int
    agreement: float
    smallest_share: float
    is_sound: bool


@dataclass(frozen=True, slots=True)
class PersonaVersion:
    """A run that found personas: when, from which day's figures, how many customers, and what was tried.

    `moved` of `compared` customers are in another persona than the run before put them; None for the first run.
    """

    number: int
    made_at: str
    as_of: str
    customers: int
    proposed_k: int
    tried: tuple[NumberTried, ...]
    moved: int | None = None
    compared: int | None = None
    before_as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Shortage:
    """Why there are no personas: `customers` with a purchase where `needed` are; `reason` "customers" or "alike".

    `ready_in_days` tells when it will do if new customers keep coming as in the last year; None when they do not.
    """

    reason: str
    customers: int
    needed: int
    ready_in_days: int | None = None


@dataclass(frozen=True, slots=True)
class PersonaPage:
    """Everything the page shows; `version` None before the first run, `shortage` where none is possible."""

    as_of: str
    customers: int
    version: PersonaVersion | None = None
    cards: tuple[PersonaCard, ...] = ()
    everybody: PersonaFigures = field(default_factory=PersonaFigures)
    shortage: Shortage | None = None


@dataclass(frozen=True, slots=True)
class PersonaMoves:
    """How many customers are in another persona than on an earlier day, of those who were customers then."""

    since: str
    moved: int
    compared: int


@dataclass(frozen=True, slots=True)
class MaturityPolicy:
    """What tells prospects close to buying, comparing and maturing apart, by their own contacts.

    Close: a cart left, a question, a visit or so many clicks within `close_days`. Comparing: a click or so many opens
    within `comparing_days`. Maturing: any contact of their own within `maturing_days`.
    """

    close_days: int = 30
    close_clicks: int = 2
    comparing_days: int = 90
    comparing_opens: int = 3
    maturing_days: int = 365

    def is_wrong(self) -> bool:
        """Whether the windows do not grow or a number is below one."""
        numbers = (self.close_days, self.close_clicks, self.comparing_days, self.comparing_opens, self.maturing_days)
        return min(numbers) < 1 or not self.close_days <= self.comparing_days <= self.maturing_days <= 3_650
