"""The list of segments: readable names, counts, where its buttons lead, duplicate and archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    assert dict(zip(names, shown(page, 2), strict=True))["Prospects"] == "1"


def test_sorting_by_customers_puts_the_largest_first(page: SegmentsPage, context: PageContext) -> None:
    from PySide6.QtCore import Qt

    page.list.model.sort(2, Qt.SortOrder.DescendingOrder)
    assert context.jobs.wait_idle()
    counts = [int(count) for count in shown(page, 2)]
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
    page.list.pane.archive.click()
    assert context.jobs.wait_idle()
    text, undo = toasts[0]
    assert text == "Segment “Best customers” archived"
    assert "Best customers" not in shown(page, 0)
    context.shell.data_changed.emit(context.services.segments.restore(undo.argument))
    assert context.jobs.wait_idle()
    assert "Best customers" in shown(page, 0)
