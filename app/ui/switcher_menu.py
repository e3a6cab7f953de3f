"""The menu under the name of the business: open, make or close a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.theme.widgets.menu import Menu

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from app.ui.main_window import MainWindow
    from app.ui.preferences import Preferences

_SHOWN = 6


class SwitcherMenu(Menu):
    """Workspaces opened last stand between opening and closing."""

    def __init__(self, window: MainWindow, preferences: Preferences, current: Path | None) -> None:
        """Offer every recent workspace of `preferences` but the `current` one."""
        super().__init__(window)
        self._window = window
        self.add(QCoreApplication.translate("MainWindow", "Open a workspace…"), window.open_wanted.emit, "folder-open")
        self.add(QCoreApplication.translate("MainWindow", "New workspace…"), window.new_wanted.emit, "folder-plus")
        recent = [path for path in preferences.recent_workspaces() if path != current and path.exists()]
        if recent:
            self.addSeparator()
        for path in recent[:_SHOWN]:
            action = self.addAction(path.stem)
            action.setData(path)
            action.setToolTip(str(path))
        self.addSeparator()
        self.add(QCoreApplication.translate("MainWindow", "Close this workspace"), window.close_wanted.emit, "x")
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        path = action.data()
        if path is not None:
            self._window.recent_wanted.emit(path)
