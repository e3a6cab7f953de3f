"""The pressure rules, beside the plan that follows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from app.ui.form_dialog import FormDialog
from app.ui.pressure.form import PressureForm
from app.ui.pressure.saver import PressureSaver
from app.ui.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.settings import PressurePolicy
    from app.ui.shell.context import PageContext


_WIDTH, _HEIGHT = 560, 480


class PressureDialog(FormDialog):
    """Shows the rules in force and saves what was changed."""

    def __init__(self, context: PageContext, policy: PressurePolicy, parent: QWidget) -> None:
        """Show `policy`."""
        super().__init__(parent)
        self.form = PressureForm(context.clock.today)
        self.form.set_policy(policy)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        area.setMinimumHeight(look().px(_HEIGHT))
        self.body.addWidget(area)
        self._saver = PressureSaver(context, self)
        self._saver.saved.connect(self.accept)
        self.primary.clicked.connect(self._on_save)
        self.setMinimumWidth(look().px(_WIDTH))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Pressure rules"), self.tr("How often one customer may be contacted, all in all."))
        self.note.setText(self.tr("Also in Settings."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Save the rules"))

    def _on_save(self) -> None:
        self.primary.setEnabled(False)
        self._saver.save(self.form.policy())
