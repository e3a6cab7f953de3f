"""The one currency of every figure: amounts in another are kept, and never added to it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, text

from app.models.domain.settings import Business
from app.services.workspace.service import get_setting, set_setting

FIGURES_CURRENCY: Final = "figures_currency"

FIGURES_CURRENCY_SQL: Final = f"(SELECT json_extract(value, '$') FROM setting WHERE key = '{FIGURES_CURRENCY}')"
"""The currency of figures as SQL; NULL before the first figures."""


def in_figures_sql(alias: str) -> str:
    """The condition that a purchase of this alias is in the currency of figures."""
    return f"{alias}.currency = coalesce({FIGURES_CURRENCY_SQL}, {alias}.currency)"


def settle_currency(connection: Connection) -> bool:
    """Decide the currency of figures; True when it is another one than before.

    That of the business when any purchase in force has it; where none has, that of most purchases in force.
    """
    business: dict[str, str] = get_setting(connection, "business") or {}
    own = business.get("currency") or Business().currency
    known = connection.execute(
        text("SELECT EXISTS (SELECT 1 FROM purchase WHERE is_live = 1 AND currency = :own)"), {"own": own}
    ).scalar_one()
    if not known:
        most = connection.execute(
            text("SELECT currency FROM purchase WHERE is_live = 1 GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1")
        ).scalar()
        own = most or own
    before = get_setting(connection, FIGURES_CURRENCY)
    if before == own:
        return False
    set_setting(connection, FIGURES_CURRENCY, own)
    return True
