"""The records as blocking and comparing see them: codes per field, values that stand for nobody left out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.services.identity import figures as figure_of
from app.services.identity.encoding import Encoded, split_full_names
from app.services.identity.figures import Figures, without
from app.services.identity.records import LinkTable
from app.services.identity.vocabulary import Codes, Vocabulary


@dataclass(frozen=True, slots=True)
class Features:
    """The columns of n records with the vocabularies and figures of their codes; -1 is a value not known."""

    first: Codes
    last: Codes
    email: Codes
    mailbox: Codes
    phone: Codes
    phone_2: Codes
    birth: Codes
    card: Codes
    postcode: Codes
    city: Codes
    street: Codes
    company_id: Codes
    words: dict[str, Vocabulary]
    figures: Figures

    def __len__(self) -> int:
        return len(self.first)


def of(encoded: Encoded, figures: Figures) -> Features:
    """The records as seen with these figures, which know all their codes."""
    email = without(encoded.email, figures.is_nobody_email)
    return Features(
        first=encoded.first,
        last=encoded.last,
        email=email,
        mailbox=np.where(email >= 0, encoded.mailbox, -1).astype(np.int32),
        phone=without(encoded.phone, figures.is_nobody_phone),
        phone_2=without(encoded.phone_2, figures.is_nobody_phone),
        birth=without(encoded.birth, figures.is_no_birth),
        card=without(encoded.card, figures.is_nobody_card),
        postcode=encoded.postcode,
        city=encoded.city,
        street=encoded.street,
        company_id=encoded.company_id,
        words=encoded.words,
        figures=figures,
    )


def build(table: LinkTable) -> Features:
    """The records of a table on their own."""
    encoded = Encoded().with_records([(table, [0] * len(table))])
    split_full_names(encoded, np.flatnonzero(encoded.full_name >= 0), encoded.known_firsts())
    return of(encoded, figure_of.of(encoded))
