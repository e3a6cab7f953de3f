"""The tabs of the section: the list of segments, and the pictures of the whole base, each built when first seen."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.theme.tokens import PAGE_BOTTOM, PAGE_SIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent

    from app.ui.segments.page import SegmentsPage

MINE: Final = "mine"
VIEWS: Final = ("rfm_pmg", "transitions", "personas")
"""Tabs with a view of their own: `app.ui.segments.<key>.view.create(page)`, imported when first looked at."""


class TabView(Protocol):
    """What a view under a tab does for the page. It may also have `open(**params)` and `actions` for the header."""

    def refresh(self) -> None:
        """Read what it shows, by jobs of the page."""
        ...

    def retranslate(self) -> None:
        """Set every text."""
        ...


def tab_keys() -> list[str]:
    """Return every tab in order."""
    return [MINE, *VIEWS]


def tab_words(key: str) -> str:
    """Return what a tab says."""
    words = {
        MINE: QCoreApplication.translate("SegmentTabs", "My segments"),
        "rfm_pmg": QCoreApplication.translate("SegmentTabs", "RFM and PMG"),
        "transitions": QCoreApplication.translate("SegmentTabs", "Moves"),
        "personas": QCoreApplication.translate("SegmentTabs", "Personas"),
    }
    return words[key]


class TabHolder(QScrollArea):
    """A view with the sides of a page around it; it scrolls when the window is too low for it."""

    def __init__(self, key: str, page: SegmentsPage) -> None:
        """Build the view of a tab."""
        super().__init__()
        make = cast("Callable[[SegmentsPage], QWidget]", import_module(f"app.ui.segments.{key}.view").create)
        self.widget_in_it = make(page)
        self.is_stale = True
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
        column.addWidget(self.widget_in_it, 1)
        self.setWidgetResizable(True)
        self.setProperty("ring", "none")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the first control of the view."""
        super().focusInEvent(event)
        self.focusNextChild()

    @property
    def view(self) -> TabView:
        """The view itself."""
        return cast("TabView", self.widget_in_it)

    def actions_of_header(self) -> Sequence[QWidget]:
        """Return the buttons that stand in the header while the view is in sight."""
        return cast("Sequence[QWidget]", getattr(self.widget_in_it, "header_actions", ()))

    def open(self, params: dict[str, Any]) -> None:
        """Hand over the parameters of a visit, if the view takes some."""
        take = getattr(self.widget_in_it, "open", None)
        if params and take is not None:
            take(**params)

    def refresh(self) -> None:
        """Let the view read anew when what it shows is old."""
        if self.is_stale:
            self.is_stale = False
            self.view.refresh()
