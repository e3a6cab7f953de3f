"""Personas for the window and the command line: the cards, finding them, names, and who is what on any day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.persona import (
    MaturityPolicy,
    NumberTried,
    Persona,
    PersonaCard,
    PersonaFigures,
    PersonaMoves,
    PersonaPage,
    PersonaVersion,
    Shortage,
    TypicalCustomer,
)
from app.models.domain.ports import NoProgress, Progress
from app.services.personas import maturity, store
from app.services.scoring import persona

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database
    from app.models.domain.changes import Changes
    from app.models.domain.ports import Clock
    from app.services.personas.agreement import Tried
    from app.services.scoring.columns import ScoreColumn
    from app.services.scoring.service import WorkspaceChoices

_TYPICAL: Final = 3
_YEAR_DAYS: Final = 365
_EVERYBODY: Final = ""


class PersonasService:
    """Reads are of the stored figures; finding and undo write."""

    def __init__(self, database: Database, clock: Clock, workspace: WorkspaceChoices) -> None:
        """Keep what the reads need; nothing is computed yet."""
        self._database = database
        self._clock = clock
        self._workspace = workspace

    def all(self) -> tuple[Persona, ...]:
        """Return the personas in force; none before the first run."""
        with self._database.read() as connection:
            return store.personas(connection)

    def names(self) -> Mapping[str, str]:
        """Return what each persona is called by its key, as `PersonaName.as_text`; empty before the first run."""
        return {one.key: one.name.as_text() for one in self.all()}

    def page(self) -> PersonaPage:
        """Return the cards of the version in force, or why there are none."""
        day = self._workspace.figures_on()
        with self._database.read() as connection:
            customers = _customers(connection)
            found = persona.current_version(connection)
            if found is None:
                return PersonaPage(day.isoformat(), customers, shortage=_shortage(connection, customers, day))
            number, made_at, as_of, definition = found
            kept = (persona.stored_personas(connection) or {}).get("personas", {})
            cards = tuple(
                PersonaCard(one, _figures(kept, one.key), _typical(connection, one.key))
                for one in store.personas_of(connection, definition)
            )
        version = _version(number, made_at, as_of, definition)
        return PersonaPage(day.isoformat(), customers, version, cards, _figures(kept, _EVERYBODY))

    def find(self, k: int | None = None, progress: Progress | None = None) -> Changes:
        """Find personas in the figures of the day: k of them, or as many as are proposed.

        KnownError: persona_number, personas_few_customers, personas_alike.
        """
        from app.services.personas.finding import find_personas  # noqa: PLC0415 - the window starts without numpy
        from app.services.scoring.columns import read_features  # noqa: PLC0415

        watcher = progress or NoProgress()
        day = self._workspace.figures_on()
        with self._database.write(bulk=True) as connection:
            features = read_features(connection, day)
            before = store.before(connection)
            tried = _tried_today(before.definition, day, before.as_of, len(features.customer_ids)) if before else ()
            found = find_personas(
                features, connection, watcher, k=k, before=before, known_keys=store.known_keys(connection), tried=tried
            )
            changes = store.keep(connection, found, features, self._clock.now())
            watcher.check_cancelled()
            return changes

    def rename(self, key: str, name: str) -> Changes:
        """Call a persona otherwise. KnownError: persona_missing, persona_name_long, persona_name_taken."""
        with self._database.write() as connection:
            return store.rename(connection, key, name)

    def maturity_policy(self) -> MaturityPolicy:
        """Return what tells prospects by maturity apart."""
        with self._database.read() as connection:
            return maturity.maturity_policy(connection)

    def maturity_rules(self) -> Mapping[str, Mapping[str, Any]]:
        """Return the rule of each maturity (close, comparing, maturing), by the numbers in force."""
        return maturity.maturity_rules(self.maturity_policy())

    def save_maturity(self, policy: MaturityPolicy) -> Changes:
        """Keep other numbers. KnownError: maturity_numbers."""
        with self._database.write() as connection:
            return store.keep_maturity(connection, policy)

    def restore(self, argument: int | str) -> Changes:
        """Take back, or do again, a run or a name."""
        with self._database.write(bulk=True) as connection:
            return store.restore(connection, argument, self._workspace.figures_on())

    def classes(self, day: date | None = None) -> Mapping[int, str]:
        """Return the key of each customer's persona on a day, by the version in force; empty before the first run."""
        on = day or self._workspace.figures_on()
        with self._database.read() as connection:
            if on == self._workspace.figures_on():
                rows = connection.execute(
                    text("SELECT customer_id, class FROM customer_score WHERE score_id = :id"), {"id": persona.SCORE_ID}
                )
                return {int(customer_id): str(key) for customer_id, key in rows}
            return {
                customer_id: key or "" for column in _computed(connection, on) for customer_id, _, key in column.rows()
            }

    def moves(self) -> PersonaMoves | None:
        """Return how many customers changed persona since the version was made; None on its own day."""
        with self._database.read() as connection:
            found = persona.current_version(connection)
        day = self._workspace.figures_on()
        if found is None or found[2] >= day.isoformat():
            return None
        then, now = self.classes(date.fromisoformat(found[2])), self.classes(day)
        both = then.keys() & now.keys()
        return PersonaMoves(found[2], sum(then[customer_id] != now[customer_id] for customer_id in both), len(both))

    def rows(self, day: date | None = None) -> Iterator[dict[str, Any]]:
        """Yield customer_id, persona, version and distance of each customer with a persona on a day."""
        on = day or self._workspace.figures_on()
        with self._database.read() as connection:
            found = persona.current_version(connection)
            columns = _computed(connection, on)
        for column in columns:
            for customer_id, distance, key in column.rows():
                number = found[0] if found else None
                yield {"customer_id": customer_id, "persona": key, "version": number, "distance": distance}


def _computed(connection: Connection, day: date) -> tuple[ScoreColumn, ...]:
    from app.services.scoring.columns import read_features  # noqa: PLC0415 - the window starts without numpy

    return persona.compute(read_features(connection, day), connection)


def _version(number: int, made_at: str, as_of: str, definition: Mapping[str, Any]) -> PersonaVersion:
    from app.services.personas.agreement import Tried  # noqa: PLC0415 - the window starts without numpy

    tried = [Tried(**one) for one in definition["tried"]]
    return PersonaVersion(
        number,
        made_at,
        as_of,
        definition["customers"],
        definition["proposed_k"],
        tuple(NumberTried(one.k, one.agreement, one.smallest_share, one.is_sound) for one in tried),
        definition.get("moved"),
        definition.get("compared"),
        definition.get("before_as_of"),
    )


def _tried_today(definition: Mapping[str, Any], day: date, as_of: str, customers: int) -> tuple[Tried, ...]:
    """Return what was tried on the same day, when nothing was imported since: it would come out the same."""
    from app.services.personas.agreement import Tried  # noqa: PLC0415 - the window starts without numpy

    if as_of != day.isoformat() or definition.get("profiles") != customers:
        return ()
    return tuple(Tried(**one) for one in definition["tried"])


def _figures(kept: Mapping[str, Any], key: str) -> PersonaFigures:
    return PersonaFigures(**kept[key]) if key in kept else PersonaFigures()


def _customers(connection: Connection) -> int:
    count = connection.exec_driver_sql("SELECT count(*) FROM customer_feature WHERE purchase_count > 0").scalar_one()
    return int(count)


def _shortage(connection: Connection, customers: int, day: date) -> Shortage | None:
    from app.services.personas.finding import LEAST_CUSTOMERS  # noqa: PLC0415 - the window starts without numpy

    if customers >= LEAST_CUSTOMERS:
        return None
    new = connection.execute(
        text("SELECT count(*) FROM customer_feature WHERE first_purchase_day > :day"),
        {"day": (day - timedelta(_YEAR_DAYS) - date(1970, 1, 1)).days},
    ).scalar_one()
    wait = None if not new else -(-(LEAST_CUSTOMERS - customers) * _YEAR_DAYS // int(new))
    return Shortage("customers", customers, LEAST_CUSTOMERS, wait)


def _typical(connection: Connection, key: str) -> tuple[TypicalCustomer, ...]:
    rows = connection.execute(
        text(
            "SELECT s.customer_id, p.display_name, p.city, f.purchase_count, f.revenue_12m_cents, f.recency_days "
            "FROM customer_score AS s JOIN profile AS p USING (customer_id) JOIN customer_feature AS f "
            "USING (customer_id) WHERE s.score_id = :id AND s.class = :key ORDER BY s.value, s.customer_id LIMIT :most"
        ),
        {"id": persona.SCORE_ID, "key": key, "most": _TYPICAL},
    )
    return tuple(TypicalCustomer(*row) for row in rows)
