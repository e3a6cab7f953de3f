"""Address books (vCard 2.1, 3.0, 4.0) as a table: a row per card."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.services.importing.reading.record_table import Record, RecordTable
from app.services.importing.reading.row_cleaning import Tally
from app.services.importing.reading.table import Note, ReadingChoices
from app.services.importing.reading.vcard_lines import Property, properties

_PARTS = {
    "N": ("family", "given", "additional", "prefix", "suffix"),
    "ADR": ("pobox", "extended", "street", "city", "region", "postcode", "country"),
    "ORG": ("", "unit"),
}
_FIRST = (
    *("FN", "N.family", "N.given", "N.additional", "N.prefix", "N.suffix", "ORG", "ORG.unit", "TITLE"),
    *("EMAIL", "EMAIL.2", "EMAIL.3", "TEL", "TEL.2", "TEL.3"),
    *(f"ADR.{part}" for part in ("street", "extended", "pobox", "postcode", "city", "region", "country")),
    *("BDAY", "NOTE", "CATEGORIES"),
)
_TEXT_LISTS = frozenset({"CATEGORIES", "NICKNAME"})
_LEFT_OUT = frozenset({"BEGIN", "END", "VERSION", "PRODID", "PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "X-ABLABEL"})
_SILENT = frozenset({"BEGIN", "END", "VERSION", "PRODID", "X-ABLABEL"})
_MOBILE = frozenset({"cell", "mobile", "iphone"})
_NO_VOICE = frozenset({"fax", "pager", "modem", "bbs"})
_MOST = 9
_DAY = re.compile(r"(?P<year>\d{4}|--)-?(?P<month>\d{2})-?(?P<day>\d{2})(?:[T ].*)?")


class VcardTable(RecordTable):
    """The cards of a file. A card that is not closed counts; whatever stands between cards is passed over."""

    def __init__(self, path: Path, size: int, choices: ReadingChoices) -> None:
        """Read through for the columns. KnownError: file_empty."""
        super().__init__(path, size, choices, "vcf")
        self._left_out: Counter[str] = Counter()
        self.survey(_FIRST)

    def notes(self) -> Iterable[Note]:
        """Say what of the cards is no text."""
        if self._left_out:
            names = sorted(self._left_out)
            yield Note("properties_left_out", {"count": self._left_out.total(), "names": names[:10]})

    def records(self, tally: Tally) -> Iterator[tuple[int, Record]]:
        """Yield (number of the card, its record)."""
        self._left_out = Counter()
        number, card = 0, list[Property]()
        with self.path.open("rb") as file:
            for found in properties(file, self._facts):
                if found.name == "BEGIN" and found.value.strip().upper() == "VCARD":
                    card = []
                elif found.name == "END" and card:
                    number += 1
                    yield from self._numbered(number, card, tally)
                    card = []
                elif found.name not in _LEFT_OUT:
                    card.append(found)
                elif found.name not in _SILENT:
                    self._left_out[found.name] += 1
        if card:
            yield from self._numbered(number + 1, card, tally)

    def _numbered(self, number: int, card: list[Property], tally: Tally) -> Iterator[tuple[int, Record]]:
        record = {key: value for key, value in _record(card).items() if value}
        if record:
            yield number, record
        else:
            tally.skip(number, "empty_rows_skipped")


def _record(card: list[Property]) -> Record:
    record: Record = {}
    for name in dict.fromkeys(found.name for found in card):
        same = sorted((found for found in card if found.name == name), key=_rank)
        for place, found in enumerate(same[:_MOST], 1):
            key = name if place == 1 else f"{name}.{place}"
            record.update(_cells(key, found, record))
    return record


def _rank(found: Property) -> int:
    """Which of several comes first: the preferred one, then a mobile phone; a fax last."""
    if found.types & _NO_VOICE:
        return 3
    return 0 if "pref" in found.types else 1 if found.types & _MOBILE else 2


def _cells(key: str, found: Property, record: Record) -> Record:
    if found.name in _PARTS:
        parts = zip(_PARTS[found.name], found.parts(), strict=False)
        return {f"{key}.{part}" if part else key: value.strip() for part, value in parts if value.strip()}
    if found.name == "BDAY":
        return {key: _birthday(found)}
    if found.name == "NOTE" and key != "NOTE":
        return {"NOTE": f"{record.get('NOTE', '')}\n{found.text()}".strip()}
    if found.name in _TEXT_LISTS:
        return {key: ", ".join(part.strip() for part in found.parts(",") if part.strip())}
    text = found.text().strip()
    kinds = sorted(found.types & {"home", "work", "fax", "pager"}) if found.name in {"TEL", "EMAIL"} else []
    scheme = text.lower().startswith(("tel:", "mailto:"))
    return {key: text.split(":", 1)[1] if scheme else text, f"{key}.type": " ".join(kinds)}


def _birthday(found: Property) -> str:
    """Return YYYY-MM-DD, --MM-DD when the year is unknown (also as some address books say so), else the text."""
    text = found.text().strip()
    day = _DAY.fullmatch(text)
    if day is None:
        return text
    is_without_year = day["year"] in {"--", found.parameters.get("X-APPLE-OMIT-YEAR")}
    return f"{'-' if is_without_year else day['year']}-{day['month']}-{day['day']}"
