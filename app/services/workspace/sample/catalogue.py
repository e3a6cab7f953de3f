"""The catalogue of the shop and what a person likes in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from app.services.workspace.sample.resources import rows_of

YEARLY_PRICE_RISE = 0.03
# Before Christmas these categories are asked for by everybody.
FESTIVE_CATEGORIES = ("Coffrets cadeaux", "Chocolats & biscuits", "Douceurs de Provence", "Thés & infusions")
_BASE_WEIGHTS = (3.2, 2.2, 1.8, 1.7, 1.6, 0.7, 1.0, 1.0, 0.8, 1.2)


@dataclass(frozen=True, slots=True)
class Product:
    """An article; its price is that of the first year."""

    code: str
    name: str
    category: str
    price_cents: int
    vat_per_mille: int


@dataclass(frozen=True, slots=True)
class Taste:
    """What a person likes: cumulative weights of the categories, and one favourite product in each."""

    cum_weights: list[float]
    favourites: list[int]
    loyalty: float


class Catalogue:
    """The articles by category."""

    def __init__(self) -> None:
        self.products = [
            Product(r["code"], r["name"], r["category"], int(r["price_cents"]), int(r["vat_per_mille"]))
            for r in rows_of("products.csv", ";")
        ]
        self.categories = list(dict.fromkeys(product.category for product in self.products))
        self._by_category = [
            [i for i, product in enumerate(self.products) if product.category == category]
            for category in self.categories
        ]
        self._festive = [self.categories.index(category) for category in FESTIVE_CATEGORIES]
        self._price_cents = [[_raised(p.price_cents, year) for p in self.products] for year in range(4)]

    def price_cents(self, product: int, day: int) -> int:
        """Return the price of a product on a day of the sample (0 = the first)."""
        return self._price_cents[day // 365][product]

    def taste(self, rng: Random) -> Taste:
        """Return the taste of one more person: two to four categories count much more than the others."""
        weights = [weight * 0.35 for weight in _BASE_WEIGHTS]
        for category in rng.choices(range(len(weights)), weights=_BASE_WEIGHTS, k=rng.randint(2, 4)):
            weights[category] += 4.0
        favourites = [rng.choice(products) for products in self._by_category]
        return Taste(list(accumulate(weights)), favourites, rng.uniform(0.2, 0.75))

    def choose(self, rng: Random, taste: Taste, *, is_festive: bool) -> int:
        """Return the index of the product that the person takes."""
        if is_festive and rng.random() < 0.45:
            category = self._festive[int(rng.random() ** 1.6 * len(self._festive))]
        else:
            category = rng.choices(range(len(self.categories)), cum_weights=taste.cum_weights)[0]
        if rng.random() < taste.loyalty:
            return taste.favourites[category]
        return rng.choice(self._by_category[category])


def _raised(price_cents: int, years: int) -> int:
    return round(price_cents * (1 + YEARLY_PRICE_RISE) ** years / 10) * 10
