"""The list of segments: readable names, counts, where its buttons lead, duplicate and archive."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.ui.segments import list_rows
from app.ui.segments.list_dialog import ListDialog

if TYPE_CHECKING:
    from pathlib import Path

    from app.models.domain.segment import Segment
    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext


def shown(page: SegmentsPage, column: int) -> list[str]:
    model = page.list.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def own(page: SegmentsPage, context: PageContext, name: str = "Alpine") -> Segment:
    changes = context.services.segments.create(name, {"all": [{"field": "city", "op": "is", "value": "Annecy"}]})
    context.shell.data_changed.emit(changes)
    assert context.jobs.wait_idle()
    return context.services.segments.by_name(name)


def test_ready_made_segments_have_readable_names_and_counts(page: SegmentsPage) -> None:
    names = shown(page, 0)
    assert "Best customers" in names
    assert "By letter only" in names
    assert not [name for name in names if "_" in name]
    assert dict(zip(names, shown(page, 3), strict=True))["Prospects"] == "1"


def test_sorting_by_customers_puts_the_largest_first(page: SegmentsPage, context: PageContext) -> None:
    from PySide6.QtCore import Qt

    page.list.model.sort(3, Qt.SortOrder.DescendingOrder)
    assert context.jobs.wait_idle()
    counts = [int(count) for count in shown(page, 3)]
    assert counts == sorted(counts, reverse=True)


def test_the_pane_says_the_rule_and_leads_to_customers_and_lists(page: SegmentsPage, context: PageContext) -> None:
    segment = own(page, context)
    page.list.choose(segment.id)
    assert context.jobs.wait_idle()
    assert page.list.pane.words.text() == "Customers from Annecy."
    page.list.pane.customers.click()
    page.list.pane.use.click()
    customers: Any = context.navigator.page("customers")
    mailings: Any = context.navigator.page("mailings")
    assert customers.opened == [{"segment_id": segment.id}]
    assert mailings.opened == [{"segment_id": segment.id}]


def test_a_duplicate_gets_a_free_name(page: SegmentsPage, context: PageContext) -> None:
    segment = own(page, context)
    page.list.choose(segment.id)
    page.list.pane.copy.click()
    assert context.jobs.wait_idle()
    page.list.choose(segment.id)
    page.list.pane.copy.click()
    assert context.jobs.wait_idle()
    assert [name for name in shown(page, 0) if name.startswith("Alpine")] == [
        "Alpine",
        "Alpine (copy)",
        "Alpine (copy 2)",
    ]


def test_archiving_can_be_taken_back(page: SegmentsPage, context: PageContext) -> None:
    toasts: list[tuple[str, Any]] = []
    context.shell.toast_wanted.connect(lambda text, undo: toasts.append((text, undo)))
    ready = next(s for s in context.services.segments.all() if s.ready_id == "rfm_best")
    page.list.choose(ready.id)
    page.list._on_archive()
    assert context.jobs.wait_idle()
    text, undo = toasts[0]
    assert text == "Segment “Best customers” archived"
    assert "Best customers" not in shown(page, 0)
    context.shell.data_changed.emit(context.services.segments.restore(undo.argument))
    assert context.jobs.wait_idle()
    assert "Best customers" in shown(page, 0)


def put_away(page: SegmentsPage, context: PageContext) -> None:
    """Wait until what was written is shown."""
    assert context.jobs.wait_idle()
    assert page.list.model.rowCount() == len(page.list.bar.rows())


def test_an_archived_segment_is_found_among_the_archived_and_comes_back(
    page: SegmentsPage, context: PageContext
) -> None:
    segment = own(page, context)
    page.list.acts.archive(segment)
    put_away(page, context)
    assert "Alpine" not in shown(page, 0)
    page.list.bar.kinds.choose(list_rows.ARCHIVED)
    put_away(page, context)
    assert shown(page, 0) == ["Alpine"]
    page.list.acts.archive(page.list.model.row_at(0))  # type: ignore[arg-type]
    put_away(page, context)
    page.list.bar.kinds.choose(list_rows.OWN)
    put_away(page, context)
    assert shown(page, 0) == ["Alpine"]


def test_segments_are_put_into_folders_and_shown_by_folder(page: SegmentsPage, context: PageContext) -> None:
    segment = own(page, context)
    page.list.acts.move(segment, "Noël")
    put_away(page, context)
    page.list.bar.kinds.choose(f"{list_rows.FOLDER}Noël")
    put_away(page, context)
    assert shown(page, 0) == ["Alpine"]
    assert shown(page, 2) == ["Noël"]
    page.list.bar.search.setText("zzz")
    put_away(page, context)
    assert page.list.model.rowCount() == 0


def test_a_segment_is_renamed_and_deleted_and_the_deletion_taken_back(page: SegmentsPage, context: PageContext) -> None:
    undos: list[Any] = []
    context.shell.toast_wanted.connect(lambda _text, undo: undos.append(undo))
    segment = own(page, context)
    page.list.acts.rename(segment, "Mountains")
    put_away(page, context)
    assert "Mountains" in shown(page, 0)
    page.list.acts.delete(segment)
    put_away(page, context)
    assert "Mountains" not in shown(page, 0)
    context.shell.data_changed.emit(context.services.segments.restore(undos[-1].argument))
    put_away(page, context)
    assert "Mountains" in shown(page, 0)


def test_a_segment_that_another_one_names_is_not_deleted(page: SegmentsPage, context: PageContext) -> None:
    segment = own(page, context)
    context.services.segments.create("Over it", {"all": [{"field": "segment", "op": "is", "value": segment.id}]})
    page.list.acts.delete(segment)
    assert context.jobs.wait_idle()
    assert "used by Over it" in page.banner.accessibleName()
    assert context.services.segments.get(segment.id).archived_at is None


def test_a_list_is_made_filled_and_emptied(page: SegmentsPage, context: PageContext) -> None:
    page.list.acts.make_list("Friends")
    put_away(page, context)
    row = next(each for each in page.list.bar.rows() if list_rows.list_id_of(each) is not None)
    page.list.acts.edit_list(row)
    assert context.jobs.wait_idle()
    dialog = page.findChild(ListDialog)
    assert dialog is not None
    dialog.search.setText("Léa")
    dialog.look_for()
    assert context.jobs.wait_idle()
    dialog.found.itemActivated.emit(dialog.found.item(0))
    assert context.jobs.wait_idle()
    assert [dialog.members.item(place).text() for place in range(dialog.members.count())] == ["Léa Nom2, Lyon"]
    assert dict(zip(shown(page, 0), shown(page, 3), strict=True))["Friends"] == "1"
    dialog.members.selectAll()
    dialog.remove.click()
    assert context.jobs.wait_idle()
    assert dialog.members.count() == 0
    dialog.close()


def test_the_customers_of_a_list_are_shown(page: SegmentsPage, context: PageContext) -> None:
    context.shell.data_changed.emit(context.services.lists.create("Friends", [2]))
    assert context.jobs.wait_idle()
    row = next(each for each in page.list.bar.rows() if list_rows.list_id_of(each) is not None)
    page.list.choose(row.id)
    assert context.jobs.wait_idle()
    assert page.list.pane.words.text() == "Customers who are on the list Friends."
    page.list.pane.customers.click()
    customers: Any = context.navigator.page("customers")
    assert customers.opened == [{"rule": row.rule, "name": "Friends"}]


class Chooser:
    """Answers with one file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save_file(self, *_asked: object) -> Path:
        return self.path

    def open_file(self, *_asked: object) -> Path:
        return self.path


def test_a_rule_is_saved_as_a_file_and_read_again(page: SegmentsPage, context: PageContext, tmp_path: Path) -> None:
    segment = own(page, context)
    page.list.acts._chooser = Chooser(tmp_path / "rule.json")  # type: ignore[assignment]
    page.list.acts.export(segment)
    assert context.jobs.wait_idle()
    assert json.loads((tmp_path / "rule.json").read_text())["rule"] == segment.rule
    page.list.acts.delete(segment)
    put_away(page, context)
    page.list.acts.import_file()
    put_away(page, context)
    assert context.services.segments.by_name("Alpine").rule == segment.rule


@pytest.mark.parametrize("content", [b"\x00\xff\xfe", b"[]", b'{"version": 99}', b"[" * 5000])
def test_a_hostile_rule_file_is_refused_in_the_page(
    page: SegmentsPage, context: PageContext, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "rule.json"
    path.write_bytes(content)
    before = len(context.services.segments.all())
    page.list.acts._chooser = Chooser(path)  # type: ignore[assignment]
    page.list.acts.import_file()
    assert context.jobs.wait_idle()
    assert page.banner.isVisible()
    assert len(context.services.segments.all()) == before
