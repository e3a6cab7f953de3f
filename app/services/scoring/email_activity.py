"""What customers do with e-mails: how soon they first read, how much they read and click, for how long they have read.

Messages are told apart by campaign, else by day. Rates are percents of the messages sent; opens that a mail program
preloaded do not count as reading. Without a message sent there is no rate; without reading no delay and no span.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import FeatureTable, ScoreColumn, ScoreValue

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import Numbers
    from app.services.scoring.contact_history import ContactHistory

    Flags = NDArray[np.bool_]

SPECS: Final = (
    ScoreSpec("email_open_rate", "points", True, 0, 100, 0, 1),  # noqa: FBT003 - higher is better
    ScoreSpec("email_click_rate", "points", True, 0, 100, 0, 1),  # noqa: FBT003
    ScoreSpec("email_activation_days", "days", False, 0, None, 0, 1),  # noqa: FBT003
    ScoreSpec("email_life_days", "days", True, 0, None, 0, 1),  # noqa: FBT003
    ScoreSpec("email_click_life_days", "days", True, 0, None, 0, 1),  # noqa: FBT003
)

_DECIMALS: Final = 1


def compute(features: FeatureTable, policy: ScorePolicy, connection: Connection) -> tuple[ScoreColumn, ...]:
    """Compute the five indicators; each customer has those that there is something to say of."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.contact_history import contacts_of  # noqa: PLC0415 - the window starts without it

    del policy
    contacts, size = contacts_of(features, connection), len(features.customer_ids)
    of = {kind: contacts.is_email & contacts.of_kind(kind) for kind in ("sent", "opened", "clicked")}
    read = (of["opened"] & ~contacts.is_preloaded) | of["clicked"]
    spans = [_span(contacts, which, size) for which in (of["sent"], read, of["clicked"])]
    cells = np.column_stack(
        [
            features.customer_ids.astype(np.float64),
            *(_messages(contacts, which, size) for which in (of["sent"], read, of["clicked"])),
            spans[0][0],
            *spans[1],
            *spans[2],
        ]
    )
    active = np.bincount(contacts.places[of["sent"] | of["opened"] | of["clicked"]], minlength=size) > 0
    ids, columns = features.customer_ids[active], indicators(cells[active])
    return tuple(
        ScoreColumn(spec, ids[~np.isnan(values)], values[~np.isnan(values)])
        for spec, values in zip(SPECS, columns, strict=True)
    )


def _messages(contacts: ContactHistory, which: Flags, size: int) -> Numbers:
    """Count the different messages of some events by customer."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    places, messages = contacts.places[which], contacts.messages[which]
    order = np.lexsort((messages, places))
    places, messages = places[order], messages[order]
    is_new = np.ones(len(places), dtype=bool)
    is_new[1:] = (places[1:] != places[:-1]) | (messages[1:] != messages[:-1])
    return np.bincount(places[is_new], minlength=size).astype(np.float64)


def _span(contacts: ContactHistory, which: Flags, size: int) -> tuple[Numbers, Numbers]:
    """Return the first and last day of some events by customer, NaN without any."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    first, last = np.full(size, np.inf), np.full(size, -np.inf)
    np.minimum.at(first, contacts.places[which], contacts.days[which].astype(np.float64))
    np.maximum.at(last, contacts.places[which], contacts.days[which].astype(np.float64))
    return np.where(np.isinf(first), np.nan, first), np.where(np.isinf(last), np.nan, last)


def indicators(cells: Numbers) -> tuple[Numbers, ...]:
    """Return the five columns (NaN = nothing to say) from id, messages, read, clicked, and first and last days."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    _, sent, read, clicked, first_sent, first_read, last_read, first_click, last_click = cells.T
    with np.errstate(divide="ignore", invalid="ignore"):
        rates: list[Numbers] = [
            np.where(sent > 0, np.minimum(100 * part / sent, 100), np.nan) for part in (read, clicked)
        ]
    delay: Numbers = np.where(first_read >= first_sent, first_read - first_sent, np.nan)
    opened, clicked_rate = (np.round(rate, _DECIMALS).astype(np.float64) for rate in rates)
    return opened, clicked_rate, delay, last_read - first_read, last_click - first_click


def explain(
    known: Mapping[str, Any], scores: Mapping[str, ScoreValue], policy: ScorePolicy, connection: Connection
) -> Mapping[str, tuple[Reason, ...]]:
    """Say each indicator as a sentence."""
    del known, policy, connection
    return {spec.id: (Reason(spec.id, {"amount": scores[spec.id][0]}),) for spec in SPECS if spec.id in scores}
