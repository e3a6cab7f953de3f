"""Records in the manner of the FEBRL sets (Christen 2005): originals with duplicates in which fields were damaged.

Not the published files: the same fields (names, address, birth date) and kinds of damage, other values. A duplicate has
at most two changes in a field and four in all; a change is a slip, a value lost, one put in from another record, or two
fields exchanged.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from app.services.identity.records import LinkRecord
from tests.builders.families import Truth

_FIRSTS = (  # noqa: SIM905 - a list of fifty
    "joshua emily jack sophie thomas isabella lachlan chloe james olivia william jessica samuel georgia matthew hannah "
    "benjamin sarah daniel emma ethan mia jacob ella nicholas grace ryan lily harrison lucy luke amelia liam holly "
    "connor zoe jordan madison dylan abby cooper caitlin alexander brianna riley tahlia kyle jasmine mitchell hayley"
).split()
_ENDS = ("son", "ley", "ton", "man", "ford", "well", "er", "ings", "by", "worth", "ard", "ham", "cott", "more", "gate")
_PLACES = ("creek", "vale", "park", "ridge", "bay", "hill", "waters", "grove", "heights", "point")
_KINDS = ("street", "place", "crescent", "avenue", "circuit", "close")
_DAMAGED: tuple[str, ...] = ("first_name", "last_name", "street", "city", "postcode", "birth_on")


def febrl_like(seed: int, originals: int, duplicates: int, most_copies: int = 1) -> tuple[list[LinkRecord], Truth]:
    """Originals and their damaged copies in a shuffled order, and external id → (person, household)."""
    rng = Random(seed)
    found = [_original(rng, number) for number in range(originals)]
    counts = [0] * originals
    order = list(range(originals))
    rng.shuffle(order)
    place = 0
    for _ in range(duplicates):
        while counts[order[place % originals]] >= most_copies:
            place += 1
        who = order[place % originals]
        found.append(_damaged(rng, found[who], found[:originals], f"{who}-{counts[who]}"))
        counts[who] += 1
        place += rng.random() < 1 / most_copies or counts[who] >= most_copies
    rng.shuffle(found)
    persons = {record.external_id: record.external_id.partition("-")[0] for record in found}
    truth = {key: (person, person) for key, person in persons.items()}
    return [replace(record, record_id=number) for number, record in enumerate(found, 1)], truth


def _word(rng: Random, syllables: int) -> str:
    return "".join(rng.choice("bcdfghjklmnprstvw") + rng.choice("aeiou") for _ in range(syllables))


def _original(rng: Random, number: int) -> LinkRecord:
    first = _FIRSTS[int(len(_FIRSTS) * rng.random() ** 1.5)] if rng.random() < 0.85 else _word(rng, 3)
    common = Random(int(300 * rng.random() ** 2))
    last = _word(common if rng.random() < 0.5 else rng, 2) + rng.choice(_ENDS)
    town = Random(int(600 * rng.random()))
    values = {
        "street": f"{rng.randrange(1, 200)} {_word(rng, 3)} {rng.choice(_KINDS)}",
        "city": f"{_word(town, 2)} {town.choice(_PLACES)}",
        "postcode": f"{town.randrange(2000, 7999)}",
        "birth_on": f"{rng.randrange(1900, 2000)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}",
    }
    values = {name: "" if rng.random() < 0.03 else value for name, value in values.items()}
    return LinkRecord(0, 1, f"{number}-org", first_name=first, last_name=last, **values)


def _damaged(rng: Random, original: LinkRecord, others: list[LinkRecord], key: str) -> LinkRecord:
    values: dict[str, str] = {name: str(getattr(original, name)) for name in _DAMAGED}
    changes = dict.fromkeys(_DAMAGED, 0)
    for _ in range(rng.randrange(1, 5)):
        name = rng.choice([each for each in _DAMAGED if changes[each] < 2])
        changes[name] += 1
        dice = rng.random()
        if dice < 0.08 and name in {"first_name", "last_name"}:
            values["first_name"], values["last_name"] = values["last_name"], values["first_name"]
        elif dice < 0.18:
            values[name] = ""
        elif dice < 0.28:
            values[name] = str(getattr(rng.choice(others), name))
        else:
            values[name] = _slip(rng, values[name])
    who, _, copy = key.partition("-")
    return replace(original, external_id=f"{who}-dup-{copy}", **values)  # pyright: ignore[reportArgumentType]


def _slip(rng: Random, text: str) -> str:
    places = [at for at, letter in enumerate(text) if letter.isalnum()]
    if len(places) < 2:
        return text
    at = rng.choice(places[:-1])
    letter = rng.choice("0123456789" if text[at].isdigit() else "abcdefghijklmnoprstuvwyz")
    kind = rng.randrange(2 if text[at].isdigit() else 4)
    if kind == 0:
        return text[:at] + letter + text[at + 1 :]
    if kind == 1 and text[at + 1].isalnum():
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + text[at + 1 :] if kind == 2 else text[:at] + letter + text[at:]
