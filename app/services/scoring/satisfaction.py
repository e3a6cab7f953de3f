"""Satisfaction and influence: what customers say of the business, what went wrong, and whom they brought.

**Satisfaction**, 0 to 10, is the latest answer of a survey, recommendation question or review (the worst of its day),
brought to ten. 9 and 10 are promoters, 7 and 8 passives, others detractors (Reichheld 2003, "The One Number You Need to
Grow"). A complaint of the last year that neither its own words nor a later answer say is settled makes a detractor.
**Influence** counts the customers recommended; what they brought is their net revenue since.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, text

from app.models.domain.folding import fold
from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.models.domain.values import cents, epoch_day
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue
from app.services.scoring.engagement import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable

PROMOTER, PASSIVE, DETRACTOR = SATISFACTION = ("promoter", "passive", "detractor")
AMBASSADOR, RECOMMENDS, COULD_RECOMMEND = INFLUENCE = ("ambassador", "recommends", "could_recommend")
SPECS: Final = (
    ScoreSpec("satisfaction", "class", True, 0, 10, 0, 1, SATISFACTION),  # noqa: FBT003 - higher is better
    ScoreSpec("satisfaction_points", "points", True, 0, 10, 0, 1),  # noqa: FBT003
    ScoreSpec("influence", "class", True, 0, None, 0, 1, INFLUENCE),  # noqa: FBT003
    ScoreSpec("referrals_brought", "cents", True, None, None, 0, 1),  # noqa: FBT003
)

COMPLAINT_DAYS: Final = 365
UNSETTLED_POINTS: Final = 3.0
"""Highest satisfaction while a complaint is not settled."""

_PROMOTER_FROM, _PASSIVE_FROM = 9.0, 7.0
_AMBASSADOR_FROM: Final = 2
_DECIMALS: Final = 1
_SETTLED: Final = (
    "resolved", "solved", "settled", "closed", "refunded", "replaced", "resolu", "regle", "clos", "cloture",
    "rembourse", "remplace", "satisfait", "traite",
)  # fmt: skip
_NOT_SETTLED: Final = ("unresolved", "unsolved", "non ", "not ", "pas ", "reopened", "rouvert")
_ANSWERS: Final = frozenset({"nps", "answered", "reviewed"})


@dataclass(slots=True)
class Voice:
    """What one customer said and did, up to a day."""

    answered_on: str = ""
    answer: float | None = None
    answer_kind: str = ""
    complained_on: str = ""
    is_settled: bool = True
    referred: dict[int, str] = field(default_factory=dict[int, str])
    referrals: int = 0
    brought_e4: int = 0

    def points(self, as_of: date) -> float | None:
        """Return the satisfaction from 0 to 10, None when nothing is known."""
        if self.is_unsettled(as_of):
            return UNSETTLED_POINTS if self.answer is None else min(UNSETTLED_POINTS, self.answer)
        return self.answer

    def is_unsettled(self, as_of: date) -> bool:
        """Whether a complaint of the last year waits; a later answer settles it, whatever it says."""
        if self.is_settled or self.answered_on > self.complained_on:
            return False
        return self.complained_on > (as_of - timedelta(COMPLAINT_DAYS)).isoformat()


def satisfaction_class(points: float) -> str:
    """Return promoter, passive or detractor."""
    return PROMOTER if points >= _PROMOTER_FROM else PASSIVE if points >= _PASSIVE_FROM else DETRACTOR


def influence_class(voice: Voice, points: float | None) -> str | None:
    """Return ambassador (two recommended, or a promoter whose friend bought), recommends, could_recommend or None."""
    is_promoter = points is not None and points >= _PROMOTER_FROM
    if voice.referrals >= _AMBASSADOR_FROM or (is_promoter and voice.brought_e4 > 0):
        return AMBASSADOR
    return RECOMMENDS if voice.referrals else COULD_RECOMMEND if is_promoter else None


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Score the customers of whom something is known. One pass over the contacts of these kinds."""
    del policy
    voices = listen(connection, features.as_of)
    live = set(features.customer_ids.tolist())
    rows: dict[str, list[tuple[int, float, str | None]]] = {spec.id: [] for spec in SPECS}
    for customer_id in sorted(live & voices.keys()):
        for score_id, value, klass in _scores(voices[customer_id], features.as_of):
            rows[score_id].append((customer_id, value, klass))
    return tuple(_column(spec, rows[spec.id]) for spec in SPECS)


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say the latest answer, the complaint that waits, and whom the customer brought."""
    del policy
    as_of = day_of(known, connection)
    voice = listen(connection, as_of, int(known["customer_id"])).get(int(known["customer_id"]), Voice())
    said: list[Reason] = []
    if voice.answer is not None:
        params = {"points": voice.answer, "kind": voice.answer_kind, "on": voice.answered_on}
        said.append(Reason("satisfaction_answer", params, voice.answer - _PASSIVE_FROM))
    if voice.is_unsettled(as_of):
        said.append(Reason("satisfaction_complaint", {"on": voice.complained_on}, -5.0))
    elif voice.complained_on:
        said.append(Reason("satisfaction_settled", {"on": voice.complained_on}))
    brought = Reason(
        "influence_referrals", {"referrals": voice.referrals, "revenue_cents": cents(voice.brought_e4)}, 1.0
    )
    influence = (brought,) if voice.referrals else tuple(said)
    by_score = {
        "satisfaction": tuple(said),
        "satisfaction_points": tuple(said),
        "influence": influence,
        "referrals_brought": influence,
    }
    return {score_id: reasons for score_id, reasons in by_score.items() if score_id in scores}


def listen(connection: Connection, as_of: date, customer_id: int | None = None) -> dict[int, Voice]:
    """Return what each customer (or one) said up to `as_of`, by customer id."""
    only = "" if customer_id is None else "AND rc.customer_id = :customer"
    rows = connection.execute(text(_EVENTS.format(only=only)), {"on": as_of.isoformat(), "customer": customer_id})
    voices: dict[int, Voice] = {}
    people: dict[str, int] | None = None
    for customer, kind, on, score, score_of, detail, other in rows:
        voice = voices.setdefault(customer, Voice())
        if kind == "claimed":
            voice.complained_on, voice.is_settled = on, is_settled(detail)
        elif kind == "referred":
            people = _people(connection) if people is None else people
            _refer(voice, customer, on, people.get(_as_known(other)))
        else:
            _answer(voice, kind, on, score, score_of)
    _add_revenue(connection, voices.values(), as_of)
    return {customer: voice for customer, voice in voices.items() if voice != Voice()}


def _scores(voice: Voice, as_of: date) -> list[tuple[str, float, str | None]]:
    found: list[tuple[str, float, str | None]] = []
    points = voice.points(as_of)
    if points is not None:
        found += [("satisfaction", points, satisfaction_class(points)), ("satisfaction_points", points, None)]
    klass = influence_class(voice, points)
    if klass is not None:
        found.append(("influence", float(voice.referrals), klass))
    if voice.referrals:
        found.append(("referrals_brought", float(cents(voice.brought_e4)), None))
    return found


def _column(spec: ScoreSpec, rows: list[tuple[int, float, str | None]]) -> ScoreColumn:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    ids = np.array([row[0] for row in rows], dtype=np.int64)
    values = np.array([row[1] for row in rows], dtype=np.float64)
    classes = np.array([spec.classes.index(row[2]) for row in rows if row[2] is not None], dtype=np.int64)
    return ScoreColumn(spec, ids, values, classes if spec.classes else None)


def _answer(voice: Voice, kind: str, on: str, score: float | None, score_of: float | None) -> None:
    """Keep the latest answer, the worst of its day. Rows come in order of day."""
    best = score_of or (10.0 if kind == "nps" else None)
    if kind not in _ANSWERS or score is None or not best:
        return
    points = round(min(max(10 * score / best, 0.0), 10.0), _DECIMALS)
    if on > voice.answered_on or voice.answer is None or points < voice.answer:
        voice.answered_on, voice.answer, voice.answer_kind = on, points, kind


def is_settled(detail: str | None) -> bool:
    """Whether the words of a complaint say that it ended well."""
    words = f" {fold(detail or '')} "
    return any(f" {word}" in words for word in _SETTLED) and not any(f" {word}" in words for word in _NOT_SETTLED)


def _refer(voice: Voice, customer: int, on: str, friend: int | None) -> None:
    voice.referrals += 1
    if friend is not None and friend != customer:
        voice.referred.setdefault(friend, on)


def _people(connection: Connection) -> dict[str, int]:
    """Customers by e-mail and by name; a name that several share tells nobody."""
    found: dict[str, int] = {}
    shared: set[str] = set()
    for customer, email, name in connection.exec_driver_sql("SELECT customer_id, email, display_name FROM profile"):
        for key in {_as_known(email), _as_known(name)} - {""}:
            if found.setdefault(key, customer) != customer:
                shared.add(key)
    return {key: customer for key, customer in found.items() if key not in shared}


def _as_known(value: str | None) -> str:
    return fold(value or "")


def _add_revenue(connection: Connection, voices: Iterable[Voice], as_of: date) -> None:
    statement = text(
        "SELECT coalesce(sum(net_e4), 0) FROM customer_order "
        "WHERE customer_id = :friend AND day BETWEEN :since AND :day"
    )
    for voice in voices:
        for friend, on in voice.referred.items():
            params = {"friend": friend, "since": epoch_day(date.fromisoformat(on)), "day": epoch_day(as_of)}
            voice.brought_e4 += int(connection.execute(statement, params).scalar_one())


_EVENTS: Final = """SELECT rc.customer_id, e.kind, e.happened_on, e.score, e.score_of, e.detail, e.other_person
    FROM contact_event AS e JOIN record_customer AS rc ON rc.record_id = e.record_id
    WHERE e.is_live = 1 AND e.direction = 'in' AND e.happened_on <= :on {only}
    AND e.kind IN ('nps', 'answered', 'reviewed', 'claimed', 'referred') ORDER BY e.happened_on, e.id"""
