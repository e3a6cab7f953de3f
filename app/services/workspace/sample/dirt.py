"""The dirt of real life: how names, telephones and addresses end up written in each tool."""

from __future__ import annotations

from random import Random

from app.services.workspace.sample.names import NICKNAMES, folded
from app.services.workspace.sample.people import Person
from app.services.workspace.sample.places import Address

PLACEHOLDER_PHONES = ("0000000000", "0600000000", "00 00 00 00 00", "0123456789")
_NEIGHBOURS = {
    "a": "zq", "b": "vn", "c": "xv", "d": "sf", "e": "rz", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "l": "km", "m": "ln", "n": "bm", "o": "ip", "p": "om", "r": "et", "s": "dq", "t": "ry", "u": "yi", "v": "cb",
}  # fmt: skip


def written_names(rng: Random, person: Person, upper_share: float) -> tuple[str, str]:
    """Return (first name, last name) as somebody typed them into a tool that shouts with `upper_share`."""
    first, last = _first_name(rng, person.first), _last_name(rng, person)
    if rng.random() < 0.045:
        first, last = (typo(rng, first), last) if rng.random() < 0.4 else (first, typo(rng, last))
    if rng.random() < 0.22:
        first, last = folded(first), folded(last)
    first, last = _cased(rng, first, last, upper_share)
    if rng.random() < 0.015:
        first, last = last, first
    if rng.random() < 0.01:
        first, last = f" {first}", f"{last} "
    return first, last


def typo(rng: Random, text: str) -> str:
    """Return the text with one slip: two letters exchanged, one doubled, left out, or its neighbour hit."""
    if len(text) < 4:
        return text
    at = rng.randrange(1, len(text) - 1)
    slip = rng.randrange(4)
    if slip == 0:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if slip == 1:
        return text[:at] + text[at] + text[at:]
    if slip == 2:
        return text[:at] + text[at + 1 :]
    return text[:at] + rng.choice(_NEIGHBOURS.get(text[at], "e")) + text[at + 1 :]


def written_phone(rng: Random, phone: str, style: str | None = None) -> str:
    """Return ten digits in one of the ways people write them ("" stays empty)."""
    if not phone:
        return ""
    pairs = [phone[i : i + 2] for i in range(0, 10, 2)]
    chosen = style or rng.choices(("spaced", "bare", "dotted", "plus", "zeros"), cum_weights=(45, 75, 87, 96, 100))[0]
    if chosen == "bare":
        return phone
    if chosen == "dotted":
        return ".".join(pairs)
    if chosen == "plus":
        return "+33 " + " ".join([pairs[0][1:], *pairs[1:]])
    if chosen == "e164":
        return "+33" + phone[1:]
    if chosen == "zeros":
        return "0033" + phone[1:]
    return " ".join(pairs)


def written_email(rng: Random, email: str) -> str:
    """Return an address as typed: capitals, dots moved, a tag added, a slip in the domain."""
    if not email:
        return ""
    local, _, domain = email.partition("@")
    dice = rng.random()
    if dice < 0.05:
        return f"{local.title()}@{domain}"
    if dice < 0.065:
        return f"{local.replace('.', '')}@{domain}" if "." in local else f"{local[0]}.{local[1:]}@{domain}"
    if dice < 0.075:
        return f"{local}+lavande@{domain}"
    if dice < 0.09:
        return f"{local}@{mistyped_domain(rng, domain)}"
    if dice < 0.095:
        return f"{email} "
    return email


def mistyped_domain(rng: Random, domain: str) -> str:
    """Return the domain with the slip that a hurried customer makes."""
    name, _, top = domain.rpartition(".")
    return rng.choice((f"{name}.exmaple", f"{name}.exemple", f"{typo(rng, name)}.{top}", f"{name}.exampl"))


def written_address(rng: Random, address: Address) -> tuple[str, str]:
    """Return (street, town) as written by hand."""
    street, town = address.street, address.town
    dice = rng.random()
    if dice < 0.15:
        for long, short in (
            ("avenue", "av."),
            ("boulevard", "bd"),
            ("chemin", "ch."),
            ("route", "rte"),
            ("place", "pl"),
        ):
            street = street.replace(long, short)
    elif dice < 0.23:
        street = street.upper()
    elif dice < 0.27:
        street = typo(rng, street)
    dice = rng.random()
    if dice < 0.2:
        town = town.upper()
    elif dice < 0.28:
        town = folded(town)
    elif dice < 0.3:
        town = town.replace("Saint-", "St ")
    return street, town


def address_of(rng: Random, person: Person) -> Address:
    """Return where a record says the person lives: those who moved are known at both places."""
    former = person.household.former_address
    return former if former and rng.random() < 0.5 else person.household.address


def _first_name(rng: Random, first: str) -> str:
    dice = rng.random()
    if "-" in first and dice < 0.35:
        one, _, two = first.partition("-")
        return rng.choice((f"{one} {two}", f"{one[0]}-{two}", f"{one[0]}{two[0]}", one))
    if dice < 0.04:
        return NICKNAMES.get(first, first)
    return f"{first[0]}." if dice > 0.985 else first


def _last_name(rng: Random, person: Person) -> str:
    if person.maiden:
        dice = rng.random()
        if dice < 0.35:
            return person.maiden
        if dice < 0.5:
            return f"{person.last}-{person.maiden}"
    if " " in person.last and rng.random() < 0.2:
        return person.last.replace(" ", "")
    return person.last


def _cased(rng: Random, first: str, last: str, upper_share: float) -> tuple[str, str]:
    dice = rng.random()
    if dice < upper_share:
        return first.upper(), last.upper()
    if dice < upper_share + 0.18:
        return first, last.upper()
    if dice > 0.96:
        return first.lower(), last.lower()
    return first, last
