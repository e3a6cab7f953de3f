"""Segments are copied, renamed, filed, put aside and deleted; every change is taken back and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.undo import undo

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.services.container import Services

ANNECY = {"all": [{"field": "city", "op": "is", "value": "Annecy"}]}


def made(changes: Changes) -> int:
    return int(str((changes.params or {})["segment_id"]))


def takes_back(services: Services, changes: Changes) -> Changes:
    assert changes.undo is not None
    return undo(services, changes.undo, NoProgress())


def code_of(call: Any, *arguments: Any) -> KnownError:
    with pytest.raises(KnownError) as caught:
        call(*arguments)
    return caught.value


def own(services: Services) -> list[tuple[str, str]]:
    return [(each.name, each.folder) for each in services.segments.all() if each.ready_id is None]


def test_copies_names_and_folders(services: Services) -> None:
    segments = services.segments
    first = made(segments.create("Annecy", ANNECY, "  Hiver  2025 "))
    copy = segments.duplicate(first, "Annecy (copie)")
    assert segments.get(made(copy)).rule == ANNECY
    assert own(services) == [("Annecy", "Hiver 2025"), ("Annecy (copie)", "Hiver 2025")]
    renamed = segments.rename(made(copy), "Lac")
    moved = segments.move(made(copy), "Été")
    assert segments.folders() == ["Hiver 2025", "Été"] or segments.folders() == ["Été", "Hiver 2025"]
    filed = segments.rename_folder("Hiver 2025", "Été")
    assert own(services) == [("Annecy", "Été"), ("Lac", "Été")]
    again = [takes_back(services, changes) for changes in (filed, moved, renamed, copy)]
    assert own(services) == [("Annecy", "Hiver 2025")]
    for changes in reversed(again):
        takes_back(services, changes)
    assert own(services) == [("Annecy", "Été"), ("Lac", "Été")]
    assert code_of(segments.duplicate, first, "lac").code == "segment_name_taken"
    assert segments.rename_folder("Automne", "X").undo is None


def test_put_aside_and_taken_back_into_use(services: Services) -> None:
    first = made(services.segments.create("Annecy", ANNECY))
    services.segments.archive(first)
    assert own(services) == []
    (aside,) = services.segments.all(archived=True)
    assert (aside.id, aside.archived_at is not None) == (first, True)
    other = made(services.segments.create("annecy", ANNECY))
    assert code_of(services.segments.unarchive, first).code == "segment_name_taken"
    services.segments.rename(other, "Lac")
    services.segments.unarchive(first)
    assert own(services) == [("Annecy", ""), ("Lac", "")]


def test_what_is_used_is_not_deleted(services: Services) -> None:
    segments = services.segments
    first = made(segments.create("Annecy", ANNECY))
    named = {"any": [{"field": "entered", "op": "is", "value": first, "within_days": 5}]}
    second = made(segments.create("Nouveaux", named))
    classes = {"field": "class_was", "op": "known", "segmentation": f"segments:{first}", "days_ago": 3}
    made(segments.create("Classe", classes))
    with services.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO scenario VALUES (5, 'Relance', 'silence', ?, 'active', '', '', NULL, NULL)",
            (f'{{"parameters": {{"segment": {first}}}}}',),
        )
        connection.exec_driver_sql(
            "INSERT INTO mailing VALUES (7, 'Noël', 'email', 'brevo', '', '', '2025-11-01', ?, NULL, 'n.csv', 2, '{}', "
            "'{}', '', NULL)",
            (first,),
        )
    assert [(use.kind, use.name) for use in segments.uses(first)] == [
        ("segment", "Nouveaux"), ("segment", "Classe"), ("scenario", "Relance"), ("mailing", "Noël"),
    ]  # fmt: skip
    error = code_of(segments.delete, first)
    assert (error.code, error.params["users"]) == ("segment_used", "Nouveaux, Classe, Relance, Noël")
    deleted = segments.delete(second)
    assert ("Nouveaux", "") not in own(services)
    assert ("segment", "Nouveaux") not in [(use.kind, use.name) for use in segments.uses(first)]
    takes_back(services, deleted)
    assert ("Nouveaux", "") in own(services)


def test_a_deleted_ready_made_segment_stays_deleted(services: Services) -> None:
    segment = services.segments.by_name("post_only")
    changes = services.segments.delete(segment.id)
    services.segments.ensure_ready()
    assert "post_only" not in {each.ready_id for each in services.segments.all()}
    takes_back(services, changes)
    assert "post_only" in {each.ready_id for each in services.segments.all()}
