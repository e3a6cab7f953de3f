"""The figures that one statement asks for: the stored ones of their day, temporary ones of any other, made once each.

Compiling a rule names what it needs; `make` then makes it, and `drop` takes the temporary tables away.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.models.domain.settings import ScorePolicy
from app.models.domain.values import epoch_day
from app.services.scoring.features import FEATURES
from app.services.scoring.figures import STORED, FigureTables, drop_figures, make_figures

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.columns import FeatureTable


@dataclass(slots=True)
class FigureDays:
    """Which figures are needed and which are there."""

    connection: Connection
    stored_on: date
    policy: Callable[[], ScorePolicy] = ScorePolicy
    features_of: Callable[[date], FeatureTable | None] | None = None
    """What knows the features of days already."""
    names: Sequence[str] = FEATURES
    """The features to write: who knows every statement beforehand writes only those it names."""
    _wanted: dict[date, set[str]] = field(default_factory=dict[date, "set[str]"])
    _made: dict[date, frozenset[str]] = field(default_factory=dict[date, "frozenset[str]"])

    @property
    def is_stored_only(self) -> bool:
        """Return whether the stored figures are all that is needed."""
        return not self._wanted

    def feature(self, day: date) -> str:
        """Return the table of the features of a day."""
        return self._tables(day).feature

    def score(self, day: date, score_id: str) -> str:
        """Return the table that holds a score of a day."""
        tables = self._tables(day)
        if day in self._wanted:
            self._wanted[day].add(score_id)
        return tables.score

    def make(self) -> None:
        """Make what is needed and not there yet."""
        for day, score_ids in self._wanted.items():
            made = self._made.get(day)
            if made is not None and score_ids <= made:
                continue
            tables = _named(day)
            drop_figures(self.connection, tables)
            features = self.features_of(day) if self.features_of else None
            make_figures(self.connection, day, self.policy(), tables, score_ids, features, self.names)
            self._made[day] = frozenset(score_ids)

    def drop(self) -> None:
        """Take the temporary tables away."""
        for day in self._wanted:
            drop_figures(self.connection, _named(day))
        self._made.clear()
        self._wanted.clear()

    def _tables(self, day: date) -> FigureTables:
        if day == self.stored_on:
            return STORED
        self._wanted.setdefault(day, set())
        return _named(day)


def _named(day: date) -> FigureTables:
    number = str(epoch_day(day)).replace("-", "before_")
    return FigureTables(f"feature_on_{number}", f"score_on_{number}")
