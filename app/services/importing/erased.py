"""People who asked to be erased: known again by salted fingerprints when a file brings them back, never re-created."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import Connection, text

from app.models.domain.folding import fold
from app.services.workspace.service import get_setting, set_setting

_SALT = "erased_salt"


@dataclass(frozen=True, slots=True)
class ErasedIdentity:
    """What a person who is erased was known by: e-mails, phones (E.164), names with the day of birth if known.

    `keys` are (source id, record key) of the person's records: what the files of a source know him or her by.
    """

    keys: tuple[tuple[int, str], ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    birth_on: str | None = None


def remember_erased(connection: Connection, people: Iterable[ErasedIdentity], at: str) -> int:
    """Keep salted fingerprints of people about to be erased; return how many are new.

    A name counts with its full day of birth only; a phone with the names it was seen with, so that the rest of the
    household is not kept out, and alone where no name is known. The data themselves are not kept. `at` is the
    moment, ISO text.
    """
    salt = get_setting(connection, _SALT)
    if salt is None:
        salt = secrets.token_hex(16)
        set_setting(connection, _SALT, salt)
    added = 0
    for person in people:
        for known in sorted(_known_by(person) | _phones_of(person)):
            row = {"fingerprint": _fingerprint(salt, known), "at": at}
            added += connection.execute(
                text("INSERT OR IGNORE INTO erased_person VALUES (:fingerprint, :at)"), row
            ).rowcount
    return added


class ErasedPeople:
    """The fingerprints of a workspace; `knows` costs nothing while nobody was erased."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute(text("SELECT fingerprint FROM erased_person")).scalars()
        self._fingerprints = frozenset(rows)
        self._salt = str(get_setting(connection, _SALT) or "")

    def __bool__(self) -> bool:
        """Whether anybody was erased."""
        return bool(self._fingerprints)

    def knows(self, values: Mapping[str, str], key: tuple[int, str] | None = None) -> bool:
        """Whether the values of a record (columns of record_version) or its key are those of someone erased."""
        if not self._fingerprints:
            return False
        person = ErasedIdentity(
            keys=(key,) if key is not None else (),
            emails=tuple(filter(None, [values.get("email")])),
            phones=tuple(filter(None, [values.get("phone"), values.get("phone_2")])),
            names=((values.get("first_name", ""), values.get("last_name", "")),),
            birth_on=values.get("birth_on"),
        )
        first, last = fold(values.get("first_name", "")), fold(values.get("last_name", ""))
        known = _known_by(person) | {f"phone:{phone}|{last}|{first}" for phone in person.phones}
        known |= {f"phone:{phone}" for phone in person.phones}
        return any(_fingerprint(self._salt, one) in self._fingerprints for one in known)


def _known_by(person: ErasedIdentity) -> set[str]:
    found = {f"email:{email.strip().lower()}" for email in person.emails if email.strip()}
    found |= {f"key:{source}|{key}" for source, key in person.keys}
    if person.birth_on and not person.birth_on.startswith("--"):
        for first, last in person.names:
            if fold(first) and fold(last):
                found.add(f"name:{fold(first)}|{fold(last)}|{person.birth_on}")
    return found


def _phones_of(person: ErasedIdentity) -> set[str]:
    """The phones with the whole name, with the last name alone and without a name: what rows may say."""
    if not any(fold(first) or fold(last) for first, last in person.names):
        return {f"phone:{phone}" for phone in person.phones}
    found: set[str] = set()
    for phone in person.phones:
        found.add(f"phone:{phone}||")
        for first, last in person.names:
            found |= {f"phone:{phone}|{fold(last)}|{fold(first)}", f"phone:{phone}|{fold(last)}|"}
    return found


def _fingerprint(salt: str, known: str) -> str:
    return blake2b(known.encode(), key=salt.encode()[:64], digest_size=20).hexdigest()
