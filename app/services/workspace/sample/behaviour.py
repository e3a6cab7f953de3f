"""How a person buys: a rhythm of one's own, seasons, tastes, and one day no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from app.services.workspace.sample import people
from app.services.workspace.sample.catalogue import Catalogue
from app.services.workspace.sample.people import Person
from app.services.workspace.sample.seasons import YEARS, Season, first_day, is_festive


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The tempo of a kind of customer."""

    purchases_per_year: float
    spread: float  # shape of the gamma distribution of the rate between persons: small = very unequal
    leaving_per_year: float
    online_share: float  # of the purchases of those who buy on both channels
    both_share: float  # of the persons
    was_customer_before: float


RHYTHMS = {
    people.LOCAL: Rhythm(5.4, 1.6, 0.22, 0.2, 0.2, 0.52),
    people.OCCASIONAL: Rhythm(2.0, 1.8, 0.44, 0.25, 0.16, 0.38),
    people.TOURIST: Rhythm(1.0, 1.5, 0.55, 0.75, 0.3, 0.2),
    people.ONLINE: Rhythm(2.1, 1.5, 0.5, 1.0, 0.0, 0.22),
}
# Gaps between purchases are more regular than chance alone would make them.
GAP_REGULARITY = 1.6
# One entry per percent: three quarters of the lines are of one piece.
_QUANTITIES = [1] * 78 + [2] * 14 + [3] * 4 + [4] * 3 + [6]


@dataclass(frozen=True, slots=True)
class Line:
    """One article of a purchase."""

    product: int
    quantity: int
    unit_price_cents: int


@dataclass(frozen=True, slots=True)
class Purchase:
    """A purchase on a day (counted from the first of the sample) at a minute of that day."""

    day: int
    minute: int
    is_online: bool
    lines: list[Line]

    @property
    def total_cents(self) -> int:
        """What the lines add up to."""
        return sum(line.quantity * line.unit_price_cents for line in self.lines)


class Behaviour:
    """Draws the purchases of persons and of passers-by."""

    def __init__(self, catalogue: Catalogue, ends_on: date) -> None:
        self._catalogue = catalogue
        self.starts_on = first_day(ends_on)
        self._seasons = {kind: Season(kind, self.starts_on, ends_on) for kind in ("local", "tourist", "online")}
        self.days = self._seasons["local"].days
        passing = Random(0)  # noqa: S311  a sample, not a secret
        self._passing_tastes = [catalogue.taste(passing) for _ in range(200)]
        self._is_festive = [is_festive(self.starts_on + timedelta(days=i)) for i in range(self.days)]

    def purchases(self, rng: Random, person: Person) -> list[Purchase]:
        """Return all purchases of a person in the three years, in order; none for a prospect, else at least one."""
        kind = person.household.kind
        if kind == people.PROSPECT:
            return []
        rhythm = RHYTHMS[kind]
        rate = max(rng.gammavariate(rhythm.spread, rhythm.purchases_per_year / rhythm.spread), 0.15)
        online_share = rhythm.online_share if rhythm.online_share == 1 or rng.random() < rhythm.both_share else 0.0
        generosity = rng.lognormvariate(0, 0.4)
        taste = self._catalogue.taste(rng)
        bought: list[Purchase] = []
        for count, position in enumerate(_positions(rng, rhythm, rate)):
            # A tourist meets the shop on the spot and orders from home afterwards.
            is_online = rng.random() < online_share and not (kind == people.TOURIST and count == 0)
            season = "online" if is_online else "tourist" if kind == people.TOURIST else "local"
            day = self._seasons[season].day_at(position)
            lines = [
                self._line(rng, self._catalogue.choose(rng, taste, is_festive=self._is_festive[day]), day)
                for _ in range(self._line_count(rng, generosity, day, is_online=is_online))
            ]
            bought.append(Purchase(day, _minute(rng, is_online=is_online), is_online, lines))
        bought.sort(key=lambda purchase: (purchase.day, purchase.minute))
        return bought

    def anonymous(self, rng: Random) -> Purchase:
        """Return a purchase in the shop by someone who leaves no name: smaller than those of customers."""
        season = self._seasons["tourist" if rng.random() < 0.4 else "local"]
        day = season.day_at(rng.random() * YEARS)
        taste = rng.choice(self._passing_tastes)
        count = self._line_count(rng, 0.6, day, is_online=False)
        chosen = [self._catalogue.choose(rng, taste, is_festive=self._is_festive[day]) for _ in range(count)]
        lines = [self._line(rng, product, day) for product in chosen]
        return Purchase(day, _minute(rng, is_online=False), is_online=False, lines=lines)

    def _line_count(self, rng: Random, generosity: float, day: int, *, is_online: bool) -> int:
        mean = 1.7 * generosity + (0.5 if self._is_festive[day] else 0.0) + (0.4 if is_online else 0.0)
        return min(1 + int(rng.expovariate(1 / mean) + 0.35), 9)

    def _line(self, rng: Random, product: int, day: int) -> Line:
        return Line(product, _QUANTITIES[int(rng.random() * 100)], self._catalogue.price_cents(product, day))


def _positions(rng: Random, rhythm: Rhythm, rate: float) -> list[float]:
    """Return when the purchases happen, from 0 to 3: from the first on until the person drops out."""
    if rng.random() < rhythm.was_customer_before:
        position = min(rng.random() / rate, rng.random() * YEARS)
    else:
        position = YEARS * rng.random() ** 0.75
    leaves = position + rng.expovariate(rhythm.leaving_per_year)
    positions = [position]
    while True:
        position += rng.gammavariate(GAP_REGULARITY, 1 / (GAP_REGULARITY * rate))
        if position >= min(leaves, YEARS):
            return positions
        positions.append(position)


def _minute(rng: Random, *, is_online: bool) -> int:
    if is_online:
        return int(min(max(rng.gauss(19 * 60, 190), 5), 23 * 60 + 55))
    # Open from 9:30 to 12:30 and from 14:30 to 19:00.
    minute = 570 + int(rng.random() * 450)
    return minute if minute < 750 else minute + 120
