"""The only question of its kind: work is running, wait for it or stop it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


class CloseQuestion(QMessageBox):
    """Asked when the window is closed while something is being written; waiting is the proposal."""

    def __init__(self, parent: QWidget) -> None:
        """Ask over `parent`."""
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setWindowTitle("Clientèle")
        self.setText(translate("MainWindow", "Work is still running."))
        self.setInformativeText(
            translate("MainWindow", "If you stop it, everything will be as it was before it started.")
        )
        self.stop_button = self.addButton(translate("MainWindow", "Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        self.wait_button = self.addButton(translate("MainWindow", "Wait"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.wait_button)
        self.setEscapeButton(self.wait_button)

    def is_answered_by_stopping(self) -> bool:
        """Ask, and return whether the work is to be stopped."""
        self.exec()
        stops = self.clickedButton() is self.stop_button
        self.deleteLater()
        return stops
