"""What the pages of scores read beside `ScoringService`: e-mail habits, who to repair with, who recommends; and the
thresholds of attrition, which move classes without learning anything anew.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from sqlalchemy import text

from app.models.domain.changes import Area, Changes
from app.models.domain.score_lists import Ambassador, EmailHabit, EmailHabits, Opinions, Unhappy
from app.models.domain.values import cents
from app.services.scoring.preloaded import IS_PRELOADED
from app.services.scoring.qualities import stored_quality
from app.services.scoring.satisfaction import Voice, listen
from app.services.workspace.service import set_setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from app.models.db.engine import Database
    from app.models.domain.settings import ScorePolicy

_POLICY: Final = "score_policy"
_EMAIL_SCORES: Final = ("email_open_rate", "email_click_rate", "email_activation_days", "email_life_days")
_ONLY_ORDER: Final = "ranking"


class Choices(Protocol):
    """What is needed of the workspace."""

    def figures_on(self) -> date:
        """Return the day that the stored figures are as of."""
        ...

    def score_policy(self) -> ScorePolicy:
        """Return the thresholds."""
        ...


class ScorePages:
    """Reads and one write for the pages of scores, over the stored figures."""

    def __init__(self, database: Database, workspace: Choices) -> None:
        """Keep what the reads need."""
        self._database = database
        self._workspace = workspace

    def keep_attrition_levels(self, medium_from: float, high_from: float) -> Changes:
        """Keep the thresholds and give the stored probabilities their new classes. ValueError unless 0 < m < h < 1."""
        if not 0 < medium_from < high_from < 1:
            raise ValueError(medium_from, high_from)
        policy = replace(
            self._workspace.score_policy(), attrition_medium_from=medium_from, attrition_high_from=high_from
        )
        with self._database.write() as connection:
            set_setting(connection, _POLICY, asdict(policy))
            quality = stored_quality(connection, "attrition")
            if quality is None or quality.level != _ONLY_ORDER:
                connection.execute(
                    text(
                        "UPDATE customer_score SET class = CASE WHEN value >= :high THEN 'high' "
                        "WHEN value >= :medium THEN 'medium' ELSE 'low' END WHERE score_id = 'attrition'"
                    ),
                    {"medium": medium_from, "high": high_from},
                )
        return Changes(Area.SCORES | Area.SEGMENTS | Area.PROFILES | Area.PLAN | Area.SETTINGS)

    def email_habits(self) -> EmailHabits:
        """Return the median of each indicator of e-mail activity, and how many opens were nobody's."""
        on = self._workspace.figures_on().isoformat()
        with self._database.read() as connection:
            habits = tuple(_habit(connection, score_id) for score_id in _EMAIL_SCORES)
            opened, preloaded = connection.execute(
                text(
                    f"SELECT count(*), coalesce(sum({IS_PRELOADED}), 0) FROM contact_event AS e "
                    "WHERE e.is_live = 1 AND e.kind = 'opened' AND e.happened_on <= :on"
                ),
                {"on": on},
            ).one()
        return EmailHabits(habits, opened, preloaded)

    def top_tenth_from_cents(self, score_id: str) -> int | None:
        """Return the value from which a customer belongs to the tenth with the highest ones; None without values."""
        with self._database.read() as connection:
            count = _count(connection, score_id)
            if not count:
                return None
            value = connection.execute(
                text("SELECT value FROM customer_score WHERE score_id = :id ORDER BY value DESC LIMIT 1 OFFSET :place"),
                {"id": score_id, "place": max(count // 10 - 1, 0)},
            ).scalar_one()
        return round(value)

    def values_by_class(self, score_id: str) -> dict[str, int]:
        """Return the sum of the values of a score in cents by class, those without a class left out."""
        statement = text(
            "SELECT class, CAST(round(sum(value)) AS INTEGER) FROM customer_score "
            "WHERE score_id = :id AND class IS NOT NULL GROUP BY 1"
        )
        with self._database.read() as connection:
            return {row[0]: int(row[1]) for row in connection.execute(statement, {"id": score_id})}

    def opinions(self, limit: int = 50) -> Opinions:
        """Return who is unhappy, first those who spend most, and who recommends, first those who brought most.

        One pass over the answers, complaints and recommendations.
        """
        as_of = self._workspace.figures_on()
        with self._database.read() as connection:
            voices = listen(connection, as_of)
            known = _profiles(connection, voices)
        unhappy = [_unhappy(known[one], voice, as_of) for one, voice in voices.items() if one in known]
        found = [one for one in unhappy if one is not None]
        found.sort(key=lambda one: (-one.revenue_12m_cents, one.customer_id))
        recommends = [
            Ambassador(*known[one][:2], voice.referrals, cents(voice.brought_e4), voice.answer, known[one][2])
            for one, voice in voices.items()
            if one in known and (voice.referrals or (voice.points(as_of) or 0) >= 9)
        ]
        recommends.sort(key=lambda one: (-one.brought_cents, -one.referrals, -one.revenue_12m_cents, one.customer_id))
        brought = sum(cents(voice.brought_e4) for voice in voices.values())
        referrals = sum(voice.referrals for voice in voices.values())
        return Opinions(tuple(found[:limit]), tuple(recommends[:limit]), referrals, brought)


def _habit(connection: Connection, score_id: str) -> EmailHabit:
    """Return the median of an indicator; None without a customer who has it."""
    count = _count(connection, score_id)
    middle = connection.execute(
        text("SELECT value FROM customer_score WHERE score_id = :id ORDER BY value LIMIT 1 OFFSET :middle"),
        {"id": score_id, "middle": max(count - 1, 0) // 2},
    ).scalar()
    return EmailHabit(score_id, count, None if middle is None else float(middle))


def _count(connection: Connection, score_id: str) -> int:
    statement = text("SELECT count(*) FROM customer_score WHERE score_id = :id")
    return int(connection.execute(statement, {"id": score_id}).scalar_one())


def _profiles(connection: Connection, voices: Mapping[int, Voice]) -> dict[int, tuple[int, str, int]]:
    """Return id, name and revenue of the customers who are still there."""
    found: dict[int, tuple[int, str, int]] = {}
    for part in _parts(sorted(voices)):
        marks = ", ".join(str(customer_id) for customer_id in part)
        rows = connection.exec_driver_sql(
            "SELECT p.customer_id, p.display_name, coalesce(f.revenue_12m_cents, 0) FROM profile AS p "
            f"LEFT JOIN customer_feature AS f USING (customer_id) WHERE p.customer_id IN ({marks})"
        )
        found.update({row[0]: (row[0], row[1], row[2]) for row in rows})
    return found


def _parts(ids: list[int], size: int = 5_000) -> Iterable[list[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


def _unhappy(known: tuple[int, str, int], voice: Voice, as_of: date) -> Unhappy | None:
    points: Any = voice.points(as_of)
    waits = voice.is_unsettled(as_of)
    if points is None or (points >= 7 and not waits):
        return None
    on = voice.complained_on if waits else voice.answered_on
    return Unhappy(known[0], known[1], points, on, waits, known[2])
