"""Invented families as four tools of a shop know them, made from a seed, with the truth of who is who.

Not the generator of the files in ../shared/data: names, rates and habits are others, so that weights that only suit
those files are found out. `names` chooses "french", "english" or "invented" first names (in no list of ours).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from app.services.identity.records import LinkRecord

Truth = dict[str, tuple[str, str]]

_FIRSTS = {
    "french": (
        (
            "Abel Achille Adrien Aimé Alban Anatole Anthony Armel Arnaud Aurélien Baptiste Benoît Bertrand Blaise "
            "Boris "
            "Brice Bruno Cédric Charles Clovis Corentin Cyrille Denis Didier Édouard Émile Éric Étienne Fabien Fernand "
            "Franck François Gaël Gaston Geoffroy Gérard Grégory Guy Henri Hubert Ibrahim Ismaël Jacques Jean-Luc "
            "Jean-Paul Jérémie Joël Jules Laurent Léon Loïc Lucas Marcel Mathieu Maurice Nicolas Olivier Pascal "
            "Paul-Henri Quentin Raphaël Roland Samuel Serge Théo Victor Xavier Yann Yves"
        ),
        (
            "Adèle Agnès Alice Aline Amandine Anaïs Andrée Anne-Laure Annick Armelle Aurore Béatrice Brigitte Capucine "
            "Carole Cécile Céline Chloé Clarisse Colette Coralie Danièle Delphine Denise Diane Édith Élodie Émilie "
            "Estelle Éva Fanny Fatima Flora Gaëlle Geneviève Ginette Hélène Inès Irène Jade Jeanne Josiane Judith "
            "Karine Laetitia Laure Léonie Louise Lucie Mado Magali Manon Marie-Claude Marie-Laure Marine Marthe "
            "Mathilde Maud Mireille Monique Myriam Nadège Noémie Odette Pascale Perrine Rachel Rolande Sabine Sarah "
            "Solène Suzanne Thérèse Valentine Virginie Yvette Zoé"
        ),
    ),
    "english": (
        (
            "Adam Alan Andrew Barry Ben Brian Callum Charles Colin Craig Daniel Darren David Derek Dylan Edward Elliot "
            "Frank Gareth Gary George Graham Harry Hugh Ian Jack Jacob James Jason John Keith Kevin Lewis Liam Luke "
            "Mark "
            "Martin Michael Neil Nigel Oscar Patrick Peter Philip Ralph Richard Robert Ryan Scott Simon Stephen Stuart "
            "Thomas Trevor Wayne William"
        ),
        (
            "Abigail Alison Amanda Amy Angela Anne Barbara Beth Carol Catherine Charlotte Chloe Clare Dawn Deborah "
            "Donna "
            "Elizabeth Ellie Emma Fiona Gemma Georgia Gillian Hannah Heather Helen Holly Jane Janet Jennifer Joanne "
            "Julie "
            "Karen Katie Laura Linda Lucy Margaret Maureen Megan Molly Natalie Nicola Pamela Rachel Rebecca Ruth Sally "
            "Samantha Sandra Sharon Susan Tracey Valerie Wendy Zara"
        ),
    ),
}
_SHORT = {
    "Adrien": "Adri", "Alexandre": "Alex", "Benoît": "Ben", "Corentin": "Coco", "Édouard": "Ed", "Fabien": "Fab",
    "Grégory": "Greg", "Mathieu": "Mat", "Nicolas": "Nico", "Olivier": "Oli", "Raphaël": "Raph", "Samuel": "Sam",
    "Victor": "Vic", "Xavier": "Xav", "Béatrice": "Béa", "Delphine": "Del", "Élodie": "Élo", "Émilie": "Mimi",
    "Geneviève": "Ginou", "Laetitia": "Laeti", "Mathilde": "Mathi", "Virginie": "Virg", "Suzanne": "Suzon",
    "Andrew": "Andy", "Daniel": "Dan", "Edward": "Ted", "James": "Jim", "Michael": "Mike", "Robert": "Bob",
    "Thomas": "Tom", "William": "Bill", "Catherine": "Cathy", "Deborah": "Debbie", "Elizabeth": "Liz",
    "Jennifer": "Jen", "Margaret": "Maggie", "Nicola": "Nicky", "Pamela": "Pam", "Rebecca": "Becky", "Susan": "Sue",
}  # fmt: skip
_STARTS = (
    "Bar Ber Bou Cas Chau Cor Dal Dau Fer Fon Gar Gou Hau Jou Lam Lan Mal Mon Nau Pas Per Pou Ram Rou Sau Tar Val Ver"
)
_MIDDLES = " a be bi ca che de di la le li ma mi na ni que ra ri se ta ti va ve"
_ENDS = (
    "baud ceau dier don geot gnon lat leau lier ment nay nes net quet rand reau ret rin ron sier sin tel teau vel zac"
)
_PROVIDERS = ("gmail.com", "orange.fr", "free.fr", "hotmail.com", "laposte.net", "yahoo.fr", "sfr.fr", "btinternet.com")
_STREETS = ("des Lilas", "du Moulin", "de la Gare", "Pasteur", "des Écoles", "Victor Hugo", "du Stade", "des Acacias")
_KINDS = (("rue", "r."), ("avenue", "av."), ("chemin", "ch."), ("boulevard", "bd"), ("impasse", "imp."))
_TOWNS = ("Aulnoy", "Brémont", "Castelnou", "Darvault", "Estrées", "Fontvieille", "Guérande", "Houlgate", "Issigeac")
_SOURCES = ("shop", "till", "newsletter", "agenda")


@dataclass(slots=True)
class _Home:
    number: int
    street: tuple[int, tuple[str, str], str]
    postcode: str
    town: str
    surname: str
    landline: str
    mailbox: str
    card: str
    firsts: set[str] = field(default_factory=set[str])


@dataclass(slots=True)
class _Person:
    number: int
    home: _Home
    first: str
    last: str
    maiden: str
    birth: tuple[int, int, int]
    mobiles: list[str]
    mailboxes: list[str]
    card: str
    old_home: _Home | None = field(default=None)


def families(seed: int, records: int, names: str = "french") -> tuple[list[LinkRecord], Truth]:
    """So many records in order of their ids, and external id → (person, household)."""
    maker = _Maker(Random(f"{seed} {names}"), names)
    found: list[LinkRecord] = []
    truth: Truth = {}
    while len(found) < records:
        for person in maker.household():
            for source in maker.appearances(person):
                number = len(found) + 1
                found.append(maker.record(person, source, number))
                truth[f"r{number}"] = (f"p{person.number}", f"h{person.home.number}")
    return found[:records], truth


class _Maker:
    def __init__(self, rng: Random, names: str) -> None:
        self._rng = rng
        self._firsts = tuple(text.split() for text in _FIRSTS[names]) if names in _FIRSTS else self._invented()
        self._surnames = self._long_tail(900)
        self._homes = self._people = 0

    def _invented(self) -> tuple[list[str], list[str]]:
        make = lambda end: sorted({self._syllables(2).title() + end for _ in range(90)})  # noqa: E731 - two lists alike
        return make("o"), make("ine")

    def _syllables(self, count: int) -> str:
        return "".join(self._rng.choice("bcdfgklmnprstvz") + self._rng.choice("aeiouy") for _ in range(count))

    def _long_tail(self, size: int) -> list[str]:
        return [self._rare_surname() for _ in range(size)]

    def _rare_surname(self) -> str:
        pick = self._rng.choice
        return pick(_STARTS.split()) + pick(_MIDDLES.split(" ")) + pick(_ENDS.split())

    def _surname(self) -> str:
        rng = self._rng
        if rng.random() < 0.5:
            return self._rare_surname()
        return self._surnames[int(len(self._surnames) * rng.random() ** 3)]

    def _digits(self, prefix: str) -> str:
        return prefix + f"{self._rng.randrange(10**8):08d}"

    def _home(self, surname: str) -> _Home:
        rng = self._rng
        self._homes += 1
        department = (13, 4, 84, 83, 5, 26, 30, 38, 69, 75, 33, 44)[int(12 * rng.random() ** 2)]
        postcode = f"{department:02d}{rng.choice((0, 1, 2, 3, 5, 7))}{rng.choice('0123')}0"
        return _Home(
            self._homes,
            (rng.randrange(1, 90), rng.choice(_KINDS), rng.choice(_STREETS)),
            postcode,
            rng.choice(_TOWNS) + f"-{postcode[:2]}",
            surname,
            self._digits(f"0{rng.randrange(1, 6)}") if rng.random() < 0.5 else "",
            f"famille.{surname.lower()}{rng.randrange(100)}@{rng.choice(_PROVIDERS)}" if rng.random() < 0.25 else "",
            self._card() if rng.random() < 0.2 else "",
        )

    def _card(self) -> str:
        return f"{self._rng.randrange(10**9, 10**10)}"

    def household(self) -> list[_Person]:
        """The people of one home: singles, couples, families; twins and namesakes among them."""
        rng = self._rng
        home = self._home(self._surname())
        size = rng.choices((1, 2, 3, 4, 5), weights=(48, 28, 11, 9, 4))[0]
        sex = rng.random() < 0.55
        people = [self._person(home, sex, rng.randrange(1938, 1992))]
        if size > 1:
            people.append(self._person(home, not sex, people[0].birth[0] + rng.randrange(-4, 5), partner=people[0]))
        for place in range(2, size):
            child = self._person(home, rng.random() < 0.5, people[0].birth[0] + rng.randrange(22, 36), parent=people[0])
            if place == 3 and rng.random() < 0.15:
                child.birth = people[2].birth
            people.append(child)
        return people

    def _person(
        self, home: _Home, is_woman: bool, year: int, partner: _Person | None = None, parent: _Person | None = None
    ) -> _Person:
        rng = self._rng
        self._people += 1
        firsts = self._firsts[1 if is_woman else 0]
        first = self._first_name(firsts, home)
        if parent and rng.random() < 0.01:
            first = parent.first
        last = home.surname if not partner or rng.random() < 0.75 else self._surname()
        mobiles = [self._digits(rng.choice(("06", "07"))) for _ in range(rng.choice((1, 1, 1, 2)))]
        boxes = [self._mailbox(first, last, year) for _ in range(rng.choice((1, 1, 1, 1, 2)))]
        if home.mailbox and rng.random() < 0.6:
            boxes[0] = home.mailbox
        if parent and rng.random() < 0.3:
            boxes, mobiles = parent.mailboxes[:], parent.mobiles[:]
        elif partner and rng.random() < 0.12:
            boxes = partner.mailboxes[:]
        return _Person(
            self._people,
            home,
            first,
            last,
            self._surname() if is_woman and not parent and rng.random() < 0.15 else "",
            (year, rng.randrange(1, 13), rng.randrange(1, 29)),
            mobiles,
            boxes,
            home.card or self._card(),
            self._home(home.surname) if rng.random() < 0.12 else None,
        )

    def _first_name(self, firsts: list[str], home: _Home) -> str:
        """A name that nobody else at home bears: namesakes are made on purpose only."""
        first = firsts[int(len(firsts) * self._rng.random() ** 1.5)]
        while first in home.firsts:
            first = self._rng.choice(firsts)
        home.firsts.add(first)
        return first

    def _mailbox(self, first: str, last: str, year: int) -> str:
        rng = self._rng
        a, b = first.lower().replace("-", ""), last.lower()
        user = rng.choice(
            (f"{a}.{b}", f"{a}{b}", f"{a[0]}.{b}", f"{a[0]}{b}{year % 100:02d}", f"{b}.{a}", f"{a}{rng.randrange(999)}",
             f"{self._syllables(4)}{rng.randrange(99)}")
        )  # fmt: skip
        plain = user.translate(str.maketrans("éèêëàâîïôùûçœ", "eeeeaaiiouuco"))
        return f"{plain}@{rng.choice(_PROVIDERS)}"

    def appearances(self, person: _Person) -> list[str]:
        """In which tools the person is known, some of them twice."""
        rng = self._rng
        found = [source for source in _SOURCES if rng.random() < 0.45] or [rng.choice(_SOURCES)]
        return found + [source for source in found if rng.random() < 0.09]

    def record(self, person: _Person, source: str, number: int) -> LinkRecord:
        """One record as that tool would hold it."""
        rng = self._rng
        first, last = self._written_names(person)
        home = person.old_home if person.old_home and rng.random() < 0.4 else person.home
        email = self._written_email(rng.choice(person.mailboxes)) if rng.random() < _EMAIL_SHARE[source] else ""
        phone = self._written_phone(person, home) if rng.random() < _PHONE_SHARE[source] else ""
        day = self._written_birth(person) if rng.random() < _BIRTH_SHARE[source] else ""
        values = {"email": email, "phone": phone, "birth_on": day}
        if source == "newsletter" and rng.random() < 0.15:
            first = last = ""
        if source == "agenda":
            return LinkRecord(number, 4, f"r{number}", last_name=f"{first} {last}", **values)
        if source == "shop":
            values |= {"street": self._written_street(home), "city": home.town}
        if source != "newsletter" and rng.random() < 0.4:
            values["card"] = self._slip(person.card) if rng.random() < 0.02 else person.card
        if source == "shop" or rng.random() < 0.55:
            values["postcode"] = home.postcode
        upper = source == "till" and rng.random() < 0.6
        names = {"first_name": first.upper() if upper else first, "last_name": last.upper() if upper else last}
        return LinkRecord(number, 1 + _SOURCES.index(source), f"r{number}", **names, **values)

    def _written_names(self, person: _Person) -> tuple[str, str]:
        rng = self._rng
        first, last = person.first, person.last
        if person.maiden and rng.random() < 0.4:
            last = rng.choice((person.maiden, f"{person.maiden}-{last}"))
        dice = rng.random()
        if dice < 0.06:
            first = _SHORT.get(first, first)
        elif dice < 0.09:
            first = first[0] + rng.choice(("", "."))
        elif dice < 0.14:
            first = self._slip(first)
        elif dice < 0.22 and "-" in first:
            first = rng.choice((first.split("-")[0], first.replace("-", " ")))
        if rng.random() < 0.06:
            last = self._slip(last)
        return (last, first) if rng.random() < 0.02 else (first, last)

    def _slip(self, text: str) -> str:
        rng = self._rng
        if len(text) < 4:
            return text
        at = rng.randrange(1, len(text) - 1)
        letter = rng.choice("0123456789" if text[at].isdigit() else "abcdefghilmnoprstuv")
        return rng.choice(
            (text[:at] + text[at + 1 :], text[:at] + letter + text[at + 1 :], text[:at] + text[at] + text[at:],
             text[:at] + text[at + 1] + text[at] + text[at + 2 :])
        )  # fmt: skip

    def _written_email(self, address: str) -> str:
        rng = self._rng
        user, _, domain = address.partition("@")
        dice = rng.random()
        if dice < 0.02:
            return f"{self._slip(user)}@{domain}"
        if dice < 0.035:
            return f"{user}@{domain.replace('ai', 'ia').replace('ang', 'agn')}"
        if dice < 0.05:
            return f"{user}+avis@{domain}"
        return "client@boutique.fr" if dice < 0.06 else address.title() if dice < 0.1 else address

    def _written_phone(self, person: _Person, home: _Home) -> str:
        rng = self._rng
        number = home.landline if home.landline and rng.random() < 0.3 else rng.choice(person.mobiles)
        dice = rng.random()
        if dice < 0.02:
            return "0600000000"
        if dice < 0.05:
            number = number[:-1] + str(rng.randrange(10))
        return rng.choice((number, "+33" + number[1:], " ".join(number[i : i + 2] for i in range(0, 10, 2))))

    def _written_birth(self, person: _Person) -> str:
        rng = self._rng
        year, month, day = person.birth
        dice = rng.random()
        if dice < 0.02 and day <= 12:
            month, day = day, month
        elif dice < 0.03:
            year += rng.choice((-10, -1, 1, 10))
        elif dice < 0.045:
            year, month, day = 1900, 1, 1
        return f"{year}-{month:02d}-{day:02d}"

    def _written_street(self, home: _Home) -> str:
        number, kind, street = home.street
        text = f"{number} {self._rng.choice(kind)} {street}"
        return self._slip(text) if self._rng.random() < 0.05 else text


_EMAIL_SHARE = {"shop": 0.97, "till": 0.4, "newsletter": 1.0, "agenda": 0.5}
_PHONE_SHARE = {"shop": 0.75, "till": 0.6, "newsletter": 0.0, "agenda": 0.9}
_BIRTH_SHARE = {"shop": 0.2, "till": 0.45, "newsletter": 0.0, "agenda": 0.4}
