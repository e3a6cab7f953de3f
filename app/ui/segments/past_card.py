"""The past of a saved segment in the builder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.segments.history.view import HistoryView
from app.ui.theme.widgets import Card

if TYPE_CHECKING:
    from app.ui.shell.page import Page


class PastCard(Card):
    """Out of sight for a segment that was never saved."""

    def __init__(self, page: Page) -> None:
        """Read by jobs of `page`."""
        super().__init__()
        self.view = HistoryView(page)
        self.body.addWidget(self.view)

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("The last 24 months"))
        self.view.retranslate()

    def show_segment(self, segment_id: int | None, name: str) -> None:
        """Show the past of a saved segment."""
        self.setVisible(segment_id is not None)
        if segment_id is not None:
            self.view.show_segment(segment_id, name)
