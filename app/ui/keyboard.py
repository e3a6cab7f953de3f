"""The shortcuts of the window, made once it is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.theme.look import TEXT_SIZES_PERCENT, look
from app.ui.theme.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.ui.main_window import MainWindow
    from app.ui.shell.page import Page


class Keyboard(QObject):
    """What the keys do everywhere in the window; pages add their own."""

    def __init__(self, window: MainWindow) -> None:
        """Listen in `window`."""
        super().__init__(window)
        self._window = window
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+K": window.open_find,
            "Alt+Left": self._on_back,
            "Ctrl+Z": window.undo_last,
            "Ctrl+Shift+Z": window.redo_last,
            "F1": self._on_help,
            "F6": self._on_next_region,
            "Ctrl+Tab": self._on_next_tab,
            "Ctrl+Shift+Tab": self._on_previous_tab,
            "Ctrl+I": self._on_import,
            "Ctrl++": self._on_larger,
            "Ctrl+=": self._on_larger,
            "Ctrl+-": self._on_smaller,
            "Ctrl+0": self._on_normal_size,
        }
        keys |= {f"Ctrl+{number}": self._on_number for number in range(1, 10)}
        self._shortcuts = [self._shortcut(key, slot) for key, slot in keys.items()]

    def _shortcut(self, keys: str, slot: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)
        return shortcut

    def _page(self) -> Page | None:
        session = self._window.session
        return session.navigator.current_page() if session is not None else None

    def _on_number(self) -> None:
        sender, session = self.sender(), self._window.session
        if session is None or not isinstance(sender, QShortcut):
            return
        number = int(sender.key().toString()[-1])
        sections = session.navigator.sections()
        if number <= len(sections):
            session.navigator.go(sections[number - 1])

    def _on_back(self) -> None:
        if self._window.session is not None:
            self._window.session.navigator.back()

    def _on_help(self) -> None:
        session = self._window.session
        if session is not None and session.navigator.current() != "help":
            session.navigator.go("help", about=session.navigator.current())

    def _on_import(self) -> None:
        if self._window.session is not None:
            self._window.session.navigator.go("importing")

    def _on_next_tab(self) -> None:
        self._turn_tab(1)

    def _on_previous_tab(self) -> None:
        self._turn_tab(-1)

    def _turn_tab(self, step: int) -> None:
        page = self._page()
        if page is not None and page.tabs is not None:
            page.tabs.go_round(step)

    def _on_next_region(self) -> None:
        regions = self._regions()
        focused = self._window.focusWidget()
        inside = [i for i, region in enumerate(regions) if focused and region.isAncestorOf(focused)]
        current = inside[-1] if inside else -1
        for step in range(1, len(regions) + 1):
            target = _first_focusable(regions[(current + step) % len(regions)], regions)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _regions(self) -> list[QWidget]:
        """Rail, page, the panes in sight on it, status bar; what lies inside another comes after it."""
        page = self._page()
        panes = [pane for pane in page.findChildren(Pane) if pane.isVisible()] if page is not None else []
        found = [self._window.rail, page, *panes, self._window.status]
        return [region for region in found if region is not None]

    def _on_larger(self) -> None:
        self._step_text_size(1)

    def _on_smaller(self) -> None:
        self._step_text_size(-1)

    def _on_normal_size(self) -> None:
        self._window.text_size_wanted.emit(100)

    def _step_text_size(self, step: int) -> None:
        place = TEXT_SIZES_PERCENT.index(look().text_percent) + step
        self._window.text_size_wanted.emit(TEXT_SIZES_PERCENT[min(max(place, 0), len(TEXT_SIZES_PERCENT) - 1)])


def _first_focusable(region: QWidget, regions: list[QWidget]) -> QWidget | None:
    """Return the first widget of a region, in Tab order, outside the regions inside it; what only scrolls last."""
    inner = [other for other in regions if other is not region and region.isAncestorOf(other)]
    scrolled: QWidget | None = None
    for widget in _focus_chain(region):
        is_inside = region.isAncestorOf(widget) and not any(other.isAncestorOf(widget) for other in inner)
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if is_inside and takes_focus and not isinstance(widget, QScrollArea):
            return widget
        if is_inside and takes_focus and scrolled is None:
            scrolled = widget
    return scrolled


def _focus_chain(start: QWidget) -> Iterator[QWidget]:
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        yield widget
        widget = widget.nextInFocusChain()
