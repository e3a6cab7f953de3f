"""The base of every page: header, optional tabs, banner, body; loading through jobs; stale when hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.models.domain.changes import Area, Changes
from app.ui.jobs import Job, Lane
from app.ui.messages import error_sentence
from app.ui.shell.page_header import PageHeader
from app.ui.theme.tokens import GUTTER, PAGE_BOTTOM, PAGE_SIDE
from app.ui.theme.widgets.banner import Banner
from app.ui.theme.widgets.line import Line
from app.ui.theme.widgets.spin_box import give_insets
from app.ui.theme.widgets.tab_row import TabRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress
    from app.ui.shell.context import PageContext
    from app.ui.theme.widgets.pane import Pane
    from app.ui.theme.widgets.side_split import SideSplit

T = TypeVar("T")


class Page(QWidget):
    """A section of the window.

    A subclass sets `section` and `watches`, fills `body` in its constructor, implements `title`, `refresh`,
    `retranslate` (and calls it at the end of its constructor), and `open` if others send it parameters.
    """

    section: ClassVar[str] = ""
    watches: ClassVar[Area] = Area.EVERYTHING

    def __init__(self, context: PageContext, *, scrolls: bool = True, parent: QWidget | None = None) -> None:
        """Make the empty page; with `scrolls` the body scrolls under a fixed header."""
        super().__init__(parent)
        self.context = context
        self._is_stale = True
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = PageHeader()
        self.header.back_activated.connect(context.navigator.back)
        self.tabs: TabRow | None = None
        self._tab_holder = QVBoxLayout()
        self._tab_holder.setSpacing(0)
        self.banner = Banner(is_closable=True)
        self.banner.hide()
        self.content = QWidget()
        self.content.setProperty("scrolled", "true")
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(PAGE_SIDE, GUTTER - 4 if scrolls else 0, PAGE_SIDE, PAGE_BOTTOM)
        self.body.setSpacing(GUTTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._tab_holder)
        notice = QVBoxLayout()
        notice.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, 0)
        notice.addWidget(self.banner)
        column.addLayout(notice)
        column.addWidget(self._scrolled(self.content) if scrolls else self.content, 1)

    def title(self) -> str:
        """Return the page's title."""
        return self.header.title()

    def refresh(self) -> None:
        """Load what the page shows, by jobs."""

    def retranslate(self) -> None:
        """Set every text in the language in force."""

    def open(self, **params: Any) -> None:
        """Take the parameters of a visit."""
        del params

    def mark_stale(self, changes: Changes) -> None:
        """Refresh if the change concerns the page: now when in sight, else on the next visit."""
        if not changes.areas & self.watches:
            return
        if self.isVisible():
            self._is_stale = False
            self.refresh()
        else:
            self._is_stale = True

    def add_tabs(self, tabs: Sequence[tuple[str, str]]) -> TabRow:
        """Put a row of tabs under the header and return it."""
        row = TabRow(tabs)
        holder = QVBoxLayout()
        holder.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, 0)
        holder.addWidget(row)
        self._tab_holder.addLayout(holder)
        self._tab_holder.addWidget(Line("strong"))
        self._tab_holder.addSpacing(GUTTER)
        self.tabs = row
        return row

    def add_split(self, main: QWidget, pane: Pane) -> SideSplit:
        """Fill the body with a list and its side pane; the toggle of a narrow window goes to the header."""
        from app.ui.theme.widgets.side_split import SideSplit  # noqa: PLC0415 - for the pages that have a pane

        split = SideSplit(main, pane, name=self.section, preferences=self.context.preferences)
        self.header.add_action(split.toggle)
        split.toggle.hide()
        self.body.addWidget(split, 1)
        return split

    def load(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        *,
        latest: str | None = None,
        lane: Lane = Lane.READ,
        title: str | None = None,
        cancellable: bool = False,
    ) -> Job:
        """Start a job of this page; a KnownError lands in the page's banner."""
        key = f"{self.section}.{latest}" if latest else None
        return self.context.jobs.start(
            work,
            then=then,
            failed=self.show_error,
            lane=lane,
            latest=key,
            title=title,
            cancellable=cancellable,
            initiator=self,
        )

    def show_error(self, error: KnownError) -> None:
        """Say in the banner what went wrong."""
        self.banner.set_banner("bad", error_sentence(error))
        self.banner.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh what became stale while hidden."""
        super().showEvent(event)
        give_insets(self)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.isVisible():
                self.refresh()
            else:
                self._is_stale = True
        super().changeEvent(event)

    def _scrolled(self, content: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        return area
