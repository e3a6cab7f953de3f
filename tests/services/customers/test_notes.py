"""Notes, tasks and tags follow a person, and every write of them can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.domain.customer import CustomerQuery
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from tests.builders.small_shop import ids_of


def test_a_note_is_written_changed_and_taken_back(shop):
    notes, number = shop.services.notes, shop.ids["Anaïs"]
    notes.add_note(number, "  Aime les thés verts ")
    first = notes.of_customer(number).notes[0]
    assert (first.text, first.on) == ("Aime les thés verts", shop.services.clock.today())
    changed = notes.change_note(first.note_id, "N’achète pas de thé parfumé")
    assert [note.text for note in notes.of_customer(number).notes] == ["N’achète pas de thé parfumé"]
    undone = shop.services.undo(changed.undo, NoProgress())
    assert [note.text for note in notes.of_customer(number).notes] == ["Aime les thés verts"]
    shop.services.undo(undone.undo, NoProgress())
    assert [note.text for note in notes.of_customer(number).notes] == ["N’achète pas de thé parfumé"]
    with pytest.raises(KnownError, match="note_unknown"):
        notes.change_note(first.note_id, "x")
    with pytest.raises(KnownError, match="text_missing"):
        notes.add_note(number, "  ")


def test_tasks_are_done_and_undone_open_ones_first(shop):
    notes, number = shop.services.notes, shop.ids["Anaïs"]
    notes.add_task(number, "Rappeler")
    notes.add_task(number, "Mettre de côté le Sencha", date(2025, 12, 12))
    sencha, call = notes.of_customer(number).tasks
    assert (sencha.due_on, call.due_on) == (date(2025, 12, 12), None)
    done = notes.change_task(sencha.task_id, sencha.text, sencha.due_on, is_done=True)
    assert done.label == "task_done"
    assert [task.text for task in notes.of_customer(number).tasks] == ["Rappeler", "Mettre de côté le Sencha"]
    shop.services.undo(done.undo, NoProgress())
    assert [task.done_on for task in notes.of_customer(number).tasks] == [None, None]


def test_tags_mark_customers_once_and_filter_lists(shop):
    notes, customers = shop.services.notes, shop.customers
    one, other = shop.ids["Anaïs"], shop.ids["Zoé"]
    assert notes.tag([one, other], "Amis du thé").params["count"] == 2
    assert notes.tag([one], "amis du THÉ").undo is not None  # SQLite folds ASCII letters only: É is not é
    again = notes.tag([one], "amis du thé")
    assert (again.params["count"], again.undo) == (0, None)
    tag = next(tag for tag in notes.tags() if tag.name == "Amis du thé")
    assert tag.customers == 2
    query = CustomerQuery(tag_ids=(tag.tag_id,))
    assert {row.customer_id for row in customers.page(query, 0, 10)} == {one, other}
    assert customers.count(query).count == 2
    taken = notes.untag([one], tag.tag_id)
    assert customers.ids(query) == [other]
    shop.services.undo(taken.undo, NoProgress())
    assert sorted(customers.ids(query)) == sorted([one, other])


def test_what_is_noted_follows_the_record_through_joining_and_parting(shop):
    notes, one, other = shop.services.notes, shop.ids["Anaïs"], shop.ids["Zoé"]
    notes.add_note(other, "Note de Zoé")
    joined = shop.services.identity.decide([one, other], "same")
    assert [note.text for note in notes.of_customer(one).notes] == ["Note de Zoé"]
    shop.services.undo(joined.undo, NoProgress())
    parted = ids_of(shop.services)
    assert notes.of_customer(parted["Anaïs"]).notes == ()
    assert [note.text for note in notes.of_customer(parted["Zoé"]).notes] == ["Note de Zoé"]
