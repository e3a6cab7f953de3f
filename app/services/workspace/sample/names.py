"""First names and surnames, drawn with plausible frequencies."""

from __future__ import annotations

import unicodedata
from itertools import accumulate
from random import Random

from app.services.workspace.sample.resources import lines_of, rows_of

# Half of the persons bear a rare surname: real customer files have a long tail, and linkage lives on it.
RARE_SURNAME_SHARE = 0.55

NICKNAMES = {
    "Catherine": "Cathy",
    "Christine": "Chris",
    "Christophe": "Chris",
    "Dominique": "Dom",
    "Élisabeth": "Babeth",
    "Frédéric": "Fred",
    "Françoise": "Fanfan",
    "Alexandre": "Alex",
    "Nathalie": "Nath",
    "Philippe": "Phil",
    "Sébastien": "Seb",
    "Stéphane": "Steph",
    "Stéphanie": "Steph",
    "Thomas": "Tom",
    "Véronique": "Véro",
    "Valérie": "Val",
    "Isabelle": "Isa",
    "Sandrine": "Sand",
    "Mickaël": "Mika",
    "Maxime": "Max",
}


def folded(text: str) -> str:
    """Return the text without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


class Names:
    """Draws names; the most frequent surnames come first in the list, as in any telephone book."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, str], list[str]] = {}
        for row in rows_of("first_names.csv"):
            self._first.setdefault((row["sex"], row["era"]), []).append(row["name"])
        self._surnames = lines_of("surnames.txt")
        self._surname_weights = list(accumulate(1.0 / (12 + rank) for rank in range(len(self._surnames))))
        parts = rows_of("surname_parts.csv")
        self._starts = [row["part"] for row in parts if row["place"] == "start"]
        self._ends = [row["part"] for row in parts if row["place"] == "end"]

    def first_name(self, rng: Random, sex: str, birth_year: int) -> str:
        """Return a first name of the sex ("f" or "m") that fits the year of birth."""
        era = "old" if birth_year < 1960 else "mid" if birth_year < 1985 else "young"
        return rng.choice(self._first[sex, era])

    def surname(self, rng: Random) -> str:
        """Return a surname, frequent or rare."""
        if rng.random() < RARE_SURNAME_SHARE:
            return rng.choice(self._starts) + rng.choice(self._ends)
        return rng.choices(self._surnames, cum_weights=self._surname_weights)[0]
