"""Menus: rows with icon and shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.theme.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable


class Menu(QMenu):
    """A menu whose rows are added with `add`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def add(
        self,
        text: str,
        slot: Callable[[], object],
        icon_name: str | None = None,
        shortcut: str | None = None,
        *,
        is_enabled: bool = True,
    ) -> QAction:
        """Add a row that calls the bound method `slot`."""
        action = QAction(text, self)
        if icon_name is not None:
            action.setIcon(icon(icon_name, "text_primary"))
        if shortcut is not None:
            action.setShortcut(shortcut)
            action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(is_enabled)
        action.triggered.connect(slot)
        self.addAction(action)
        return action
