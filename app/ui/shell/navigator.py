"""The way from page to page: pages know sections by name, never each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget

    from app.models.domain.changes import Changes
    from app.ui.shell.page import Page

_HISTORY_LENGTH = 50


class Navigator(QObject):
    """Builds pages on their first visit, shows them in a stack, and remembers the way back."""

    went = Signal(str)

    def __init__(self, stack: QStackedWidget, parent: QObject | None = None) -> None:
        """Show pages in `stack`."""
        super().__init__(parent)
        self._stack = stack
        self._factories: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._history: list[tuple[str, dict[str, Any]]] = []

    def register(self, section: str, factory: Callable[[], Page]) -> None:
        """Make a section known; `factory` is called on the first visit."""
        self._factories[section] = factory

    def sections(self) -> list[str]:
        """Return the sections in the order of registration."""
        return list(self._factories)

    def go(self, section: str, **params: Any) -> None:
        """Show a section; `params` go to its page's `open`."""
        if section not in self._factories:
            return
        self._history.append((section, params))
        del self._history[:-_HISTORY_LENGTH]
        self._show(section, params)

    def back(self) -> None:
        """Show where the user came from."""
        if len(self._history) > 1:
            self._history.pop()
            self._show(*self._history[-1])

    def came_from(self) -> str | None:
        """Return the section before this one."""
        return self._history[-2][0] if len(self._history) > 1 else None

    def current(self) -> str | None:
        """Return the section in sight."""
        return self._history[-1][0] if self._history else None

    def current_page(self) -> Page | None:
        """Return the page in sight."""
        section = self.current()
        return self._pages.get(section) if section else None

    def page(self, section: str) -> Page:
        """Return the page of a section, building it if needed."""
        page = self._pages.get(section)
        if page is None:
            page = self._factories[section]()
            self._pages[section] = page
            self._stack.addWidget(page)
        return page

    def mark_stale(self, changes: Changes) -> None:
        """Tell every built page what a write changed."""
        for page in self._pages.values():
            page.mark_stale(changes)

    def _show(self, section: str, params: dict[str, Any]) -> None:
        page = self.page(section)
        page.open(**params)
        self._stack.setCurrentWidget(page)
        self.went.emit(section)
