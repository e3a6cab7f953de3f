"""The card of the sources: who is believed first, with undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.customers import source_trust
from app.ui.settings.trust_card import TrustCard
from tests.builders.plan_window import go, settle

if TYPE_CHECKING:
    from app.models.domain.changes import UndoStep
    from app.ui.shell.session import Session


def test_a_source_is_believed_first_and_taken_back(session: Session) -> None:
    with session.services.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO source (id, name, created_at) VALUES (90, 'Rendez-vous', '2025-01-01')")
        connection.exec_driver_sql(
            "UPDATE source_record SET source_id = 90 WHERE id = (SELECT max(id) FROM source_record)"
        )
    page = go(session, "settings")
    settle(session)
    (card,) = [card for card in page.cards if isinstance(card, TrustCard)]
    toasts: list[UndoStep] = []
    session.shell.toast_wanted.connect(lambda _text, undo: toasts.append(undo))
    choice = card.choices[90]
    assert choice.choice() == "like"
    choice.set_choice("before")
    choice.chosen.emit("before")
    settle(session)
    assert [source.trust for source in source_trust.sources(session.services.database)].count(1) == 1
    session.shell.undo(toasts[-1])
    settle(session)
    assert {source.trust for source in source_trust.sources(session.services.database)} == {0}
    assert card.choices[90].choice() == "like"
