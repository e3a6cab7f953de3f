"""Who is joined and who is not: cases with names, each in a file of ordinary customers around it."""

from __future__ import annotations

from itertools import count

import pytest

from app.models.domain.ports import NoProgress
from app.services.identity.engine import link
from app.services.identity.records import Decisions, LinkRecord

FIRSTS = ("Chantal", "Gilles", "Maud", "Rémi", "Ludivine", "Yvon", "Salomé", "Fabrice", "Noémie", "Hervé")
LASTS = ("Barbotin", "Cazenave", "Drouhin", "Espitalier", "Ferrandi", "Guilbaud", "Hourcade", "Josserand", "Kerleau")


def crowd(size=900, first_id=1000):
    """Different people of one region, so that frequencies and priors are those of a real file."""
    return [
        LinkRecord(
            first_id + n,
            1,
            f"crowd{n}",
            first_name=FIRSTS[n % 10],
            last_name=LASTS[n % 9] + "abcdefghijklm"[n // 90],
            email=f"client{n * 7919 % 100_003}x@orange.fr" if n % 2 else "",
            phone=f"+336{10_000_000 + n * 86_371:08d}" if n % 3 else "",
            postcode=f"{4000 + n % 40 * 10:05d}",
        )
        for n in range(size)
    ]


def outcome(*people, decisions=None):
    """Labels of the people linked among the crowd, and the pairs of their positions to review."""
    ids = count(1)
    records = [LinkRecord(next(ids), 2, f"p{n}", **values) for n, values in enumerate(people)]
    linkage = link(crowd() + records, decisions or Decisions(), NoProgress())
    label = dict(zip(linkage.record_ids.tolist(), linkage.labels.tolist(), strict=True))
    ids_of = linkage.record_ids
    asked = {
        frozenset((int(ids_of[linkage.pairs.left[row]]) - 1, int(ids_of[linkage.pairs.right[row]]) - 1))
        for row in linkage.is_review.nonzero()[0]
        if max(ids_of[linkage.pairs.left[row]], ids_of[linkage.pairs.right[row]]) < 1000
    }
    return [label[n + 1] for n in range(len(people))], asked


def person(name, **values):
    first, _, last = name.rpartition(" ")
    return {"first_name": first, "last_name": last} | values


SAME = {
    "accents and case": (
        person("Bénédicte Chabertin", phone="0639983107"),
        person("BENEDICTE CHABERTIN", phone="+33 6 39 98 31 07"),
    ),
    "nickname": (
        person("Alexandre Roubaudin", email="alex.roubaudin@free.fr"),
        person("Alex Roubaudin", email="alex.roubaudin@free.fr"),
    ),
    "typing error in the surname": (
        person("Karine Montservier", phone="0612983476"),
        person("Karine Montsevrier", phone="0612983476"),
    ),
    "typing error in a digit": (
        person("Karine Montservier", phone="0612983476", postcode="04300"),
        person("Karine Montservier", phone="0612983479", postcode="04300"),
    ),
    "swapped names": (
        person("Odile Vaucanson", phone="0613244576"),
        {"first_name": "Vaucanson", "last_name": "Odile", "phone": "0613244576"},
    ),
    "compound surname": (
        person("Bénédicte Chabertin", phone="0639983107"),
        {"first_name": "Bénédicte", "last_name": "Chabertin-Isnardou", "phone": "0639983107"},
    ),
    "maiden name": (
        person("Solange Aubrac", phone="0655443423", birth_on="1972-05-17"),
        person("Solange Lestradier", phone="0655443423", birth_on="1972-05-17"),
    ),
    "moved house": (
        person("Solange Lestradier", phone="0655443423", street="12 rue Grande", postcode="04300"),
        person("Solange Lestradier", phone="0655443423", street="5 imp. du Pigeonnier", postcode="74000"),
    ),
    "day and month exchanged": (
        person("Solange Lestradier", birth_on="1972-05-07"),
        person("Solange Lestradier", birth_on="1972-07-05"),
    ),
    "plus tag and misspelt provider": (
        person("Luc Lestradier", email="luc.lestradier+promo@gmail.com"),
        person("Luc Lestradier", email="luclestradier@gmial.com"),
    ),
    "name in one field": (
        person("Jean Pignatelli", phone="0655443423"),
        {"last_name": "PIGNATELLI Jean", "phone": "06.55.44.34.23"},
    ),
    "mailbox bears the name": (
        person("Gaëtan Lancourtois", phone="0693370219"),
        {"email": "gaetan.lancourtois@sfr.fr", "first_name": "Gaëtan"},
    ),
}

APART = {
    "couple on one e-mail": (
        person("Didier Passardier", email="famille.passardier@orange.fr", street="4 rue Haute", postcode="04300"),
        person("Simone Passardier", email="famille.passardier@orange.fr", street="4 rue Haute", postcode="04300"),
    ),
    "couple on one land line and one card": (
        person("Didier Passardier", phone="0492751234", card="29912345"),
        person("Simone Passardier", phone="0492751234", card="29912345"),
    ),
    "father and son of the same name": (
        person("Hugo Letellier", birth_on="1951-03-12", street="4 rue Haute", postcode="04300", phone="0492751234"),
        person("Hugo Letellier", birth_on="1982-02-04", street="4 rue Haute", postcode="04300", phone="0492751234"),
    ),
    "twins": (
        person("Léa Montservier", birth_on="2004-09-01", phone="0612983476", postcode="04300"),
        person("Emma Montservier", birth_on="2004-09-01", phone="0612983476", postcode="04300"),
    ),
    "Christian and Christine": (
        person("Christian Montservier", email="c.montservier@free.fr", phone="0612983476"),
        person("Christine Montservier", email="c.montservier@free.fr", phone="0612983476"),
    ),
    "filler phone": (
        person("Odile Vaucanson", phone="0000000000"),
        person("Sophie Trégastel", phone="0000000000"),
    ),
    "the same town": (
        person("Odile Vaucanson", postcode="04300", city="Forcalquier"),
        person("Karim Haddadi", postcode="04300", city="Forcalquier"),
    ),
}


@pytest.mark.parametrize("case", SAME)
def test_one_person(case):
    labels, _ = outcome(*SAME[case])
    assert labels[0] == labels[1]


@pytest.mark.parametrize("case", APART)
def test_two_people(case):
    labels, _ = outcome(*APART[case])
    assert labels[0] != labels[1]


def test_a_shared_shop_address_stands_for_nobody():
    people = [person(f"{first} {last}", email="magasin@lavande.fr") for first, last in zip(FIRSTS, LASTS, strict=False)]
    labels, asked = outcome(*people)
    assert len(set(labels)) == len(people)
    assert not asked


def test_a_nameless_record_does_not_chain_a_couple():
    labels, _ = outcome(
        person("Didier Passardier", email="famille.passardier@orange.fr"),
        person("Simone Passardier", email="famille.passardier@orange.fr"),
        {"email": "famille.passardier@orange.fr"},
    )
    assert labels[0] != labels[1]


def test_evidence_of_several_records_adds_up():
    base = person("Jean Lambertin", phone="0612983476", email="")
    labels, _ = outcome(
        base,
        person("Jean Lambertin", phone="0612983476", birth_on="1960-02-01"),
        person("J. Lambertin", birth_on="1960-02-01", postcode="04300"),
    )
    assert len(set(labels)) == 1


def test_the_doubtful_is_asked():
    labels, asked = outcome(person("Karim Haddadi"), person("K. Haddadi", phone="0655443423"))
    assert labels[0] != labels[1]
    assert frozenset((0, 1)) in asked


def test_decisions_are_obeyed_and_not_asked_again():
    same_person = SAME["nickname"]
    labels, asked = outcome(*same_person, decisions=Decisions(different=[(1, 2)]))
    assert labels[0] != labels[1]
    assert frozenset((0, 1)) not in asked
    labels, _ = outcome(person("Karim Haddadi"), person("Sophie Trégastel"), decisions=Decisions(same=[(1, 2)]))
    assert labels[0] == labels[1]


def test_different_holds_whatever_path_links():
    jean = person("Jean Lambertin", phone="0612983476", email="jean.lambertin@free.fr")
    labels, _ = outcome(jean, jean, jean, jean, decisions=Decisions(different=[(1, 3)], same=[(1, 2), (2, 3)]))
    assert labels[0] != labels[2]
    assert labels[0] == labels[1]


def test_two_birth_dates_never_end_together():
    labels, _ = outcome(
        person("Jean Lambertin", phone="0612983476", birth_on="1960-02-01"),
        person("Jean Lambertin", phone="0612983476"),
        person("Jean Lambertin", phone="0612983476", birth_on="1991-11-23"),
    )
    assert labels[0] != labels[2]


def test_records_without_a_name_are_customers_of_their_own():
    records = [LinkRecord(n, 1, f"{n}") for n in range(1, 51)]
    linkage = link(records, Decisions(), NoProgress())
    assert linkage.labels.tolist() == linkage.record_ids.tolist()
    assert not len(linkage.pairs)


def test_nothing_to_link():
    assert not len(link([], Decisions(), NoProgress()).record_ids)
