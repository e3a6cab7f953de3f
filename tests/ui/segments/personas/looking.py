"""Looking at the tab of personas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.ui.segments.personas.view import PersonasView
from app.ui.theme.widgets import Text
from tests.ui.segments.conftest import Visited

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.segments.page import SegmentsPage
    from app.ui.shell.context import PageContext


def view_of(page: SegmentsPage, context: PageContext) -> PersonasView:
    """Open the tab and wait until it has read, or found, its personas."""
    context.navigator.go("segments", tab="personas")
    assert context.jobs.wait_idle(60_000)
    view = page.views["personas"].widget_in_it
    assert isinstance(view, PersonasView)
    return view


def opened(context: PageContext) -> dict[str, Any]:
    """Return what the customers were last opened with."""
    page = context.navigator.page("customers")
    assert isinstance(page, Visited)
    return page.opened[-1]


def words(widget: QWidget) -> str:
    """Return every text in a widget."""
    return "\n".join(text.text() for text in widget.findChildren(Text))
