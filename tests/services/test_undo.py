"""Every write that answers with an undo step can be taken back by it."""

from __future__ import annotations

import pytest

from app.models.domain.changes import Area, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.integrity import check
from tests.builders.import_files import bring, in_force, write_table
from tests.builders.small_shop import PEOPLE, PEOPLE_ROWS, SALES, SALES_ROWS, ids_of


@pytest.fixture
def shop(services, tmp_path):
    bring(services, write_table(tmp_path / "p.csv", PEOPLE, PEOPLE_ROWS), "Boutique")
    bring(services, write_table(tmp_path / "s.csv", SALES, SALES_ROWS), "Boutique")
    services.rebuild.refresh()
    return services


def test_an_import_and_its_return(shop):
    before = in_force(shop.database)
    taken = shop.undo(UndoStep("withdraw_batch", 2), NoProgress())
    assert (taken.areas, taken.label, taken.undo) == (
        Area.EVERYTHING,
        "import_withdrawn",
        UndoStep("restore_batch", 2),
    )
    assert in_force(shop.database)["purchases"] == []
    assert not shop.rebuild.needs_refresh()
    back = shop.undo(taken.undo, NoProgress())
    assert (back.label, back.undo) == ("import_restored", UndoStep("withdraw_batch", 2))
    assert in_force(shop.database) == before
    assert check(shop).differing == ()


def test_a_decision_about_two_records(shop):
    before = in_force(shop.database)
    changes = shop.identity.decide([1, 2], "same")
    shop.rebuild.refresh(unify=False)
    assert shop.customers.totals() == (2, 2)
    shop.undo(changes.undo, NoProgress())
    assert in_force(shop.database) == before
    assert check(shop).differing == ()


def test_a_suppression(shop):
    number = ids_of(shop)["Anaïs"]
    shop.undo(shop.customers.suppress(number).undo, NoProgress())
    assert not shop.customers.profile(number).is_suppressed


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (UndoStep("fly", 1), "undo_unknown"),
        (UndoStep("withdraw_batch", 99), "batch_unknown"),
        (UndoStep("restore_batch", 1), "batch_in_force"),
        (UndoStep("undo_decision", "nothing"), "decision_unknown"),
    ],
)
def test_what_cannot_be_taken_back_says_so(shop, step, code):
    with pytest.raises(KnownError) as caught:
        shop.undo(step, NoProgress())
    assert caught.value.code == code
