"""Scores placed on past days of the workspace that they know nothing after, and what then happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.models.domain.errors import KnownError
from app.services.scoring.columns import read_features

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.models.domain.score_quality import BacktestDay
    from app.models.domain.settings import ScorePolicy

TESTED: Final = ("attrition",)
"""Scores that announce something that can be compared."""

_DAYS: Final = 4


def backtests(connection: Connection, score_id: str, as_of: date, policy: ScorePolicy) -> tuple[BacktestDay, ...]:
    """Test a score on up to four past days, one horizon apart, the latest a horizon ago.

    A day on which the score would have been refused ends the list, which is empty where there is none. KnownError:
    score_without_backtest.
    """
    from app.services.scoring import attrition_quality  # noqa: PLC0415 - the window starts without it
    from app.services.scoring.history import history_of  # noqa: PLC0415 - the window starts without it

    if score_id not in TESTED:
        raise KnownError("score_without_backtest", score=score_id, known=", ".join(TESTED))
    history = history_of(read_features(connection, as_of), connection)
    horizon = policy.attrition_horizon_days or attrition_quality.proposed_horizon_days(history)
    found: list[BacktestDay] = []
    for number in range(1, _DAYS + 1):
        tested = attrition_quality.backtest(history, history.last_day - number * horizon, horizon)
        if tested is None:
            break
        found.append(tested)
    return tuple(found)
