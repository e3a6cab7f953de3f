"""Other limits of RFM and PMG, with what they would change before anything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLayout

from app.ui.form_dialog import FormDialog
from app.ui.formats import signed, whole_number
from app.ui.labels import segment_label
from app.ui.segments.rfm_pmg.limits_form import LimitsForm
from app.ui.segments.rfm_pmg.words import size_name
from app.ui.theme.look import look
from app.ui.theme.widgets import Line, Text

if TYPE_CHECKING:
    from app.models.domain.rfm_pmg import ClassChange, LimitsPreview
    from app.ui.segments.rfm_pmg.work import Shown

_WAIT_MS: Final = 250
_WIDTH: Final = 640
_DETAILS: Final = 36
"""Room for two lines, so that the dialog does not jump."""


class LimitsDialog(FormDialog):
    """`tried` carries a policy to look at (250 ms after the last key), `kept` the policy to keep."""

    tried = Signal(object)
    kept = Signal(object)

    def __init__(self, shown: Shown, parent: object = None) -> None:
        """Show the limits in force."""
        super().__init__(parent)  # type: ignore[arg-type]
        self.setMinimumWidth(look().px(_WIDTH))
        self.form = LimitsForm()
        self.effect = Text("", "table_strong", wraps=True)
        self.details = Text("", "table", "secondary", wraps=True)
        self._preview: LimitsPreview | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._on_waited)
        for widget in (self.form, Line("strong"), self.effect, self.details):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.details.setMinimumHeight(look().px(_DETAILS))
        self.form.show_policy(shown.policy, shown.picture.grid, shown.currency)
        self.form.edited.connect(self._on_edited)
        self.primary.clicked.connect(self._on_keep)
        layout = self.layout()
        if layout is not None:  # wrapping texts ask for the height of a narrow dialog; `_fit` knows better
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(
            self.tr("Limits of RFM and PMG"), self.tr("Kept in this workspace, for every score and segment.")
        )
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Keep and recompute"))
        self.form.retranslate()
        self._show_effect()

    def show_preview(self, preview: LimitsPreview) -> None:
        """Say what the limits in sight would change."""
        if not self._wait.isActive():
            self._preview = preview
            self._show_effect()

    def _show_effect(self) -> None:
        is_right = self.form.is_right()
        self.primary.setEnabled(is_right and self.form.is_changed())
        self.effect.set_tone("primary" if self._preview is not None else "muted")
        if not self.form.is_changed() or not is_right:
            self.effect.setText("" if not is_right else self.tr("These are the limits in force."))
            self.details.setText("")
        elif self._preview is not None:
            self.effect.setText(_moved_words(self._preview))
            self.details.setText(_change_words(self._preview))

    def _on_edited(self) -> None:
        self._preview = None
        self._show_effect()
        self._fit()
        if self.form.is_right() and self.form.is_changed():
            self._wait.start()
        else:
            self._wait.stop()

    def _fit(self) -> None:
        """Be as high as the fields in sight."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _on_waited(self) -> None:
        self.tried.emit(self.form.policy())

    def _on_keep(self) -> None:
        self._wait.stop()
        self.kept.emit(self.form.policy())
        self.accept()


def _moved_words(preview: LimitsPreview) -> str:
    """Return how many change class."""
    if not preview.rfm_moved and not preview.pmg_moved:
        return QCoreApplication.translate("LimitsDialog", "No customer changes class.")
    rfm = QCoreApplication.translate("LimitsDialog", "%n customer(s) change RFM class", None, preview.rfm_moved)
    pmg = QCoreApplication.translate("LimitsDialog", "%n customer(s) change size", None, preview.pmg_moved)
    parts = ((rfm, preview.rfm_moved), (pmg, preview.pmg_moved))
    return ", ".join(_plural(text, count) for text, count in parts if count) + "."


def _change_words(preview: LimitsPreview) -> str:
    """Return the classes whose size changes."""
    named = [(segment_label(one.klass), one) for one in preview.rfm] + [
        (size_name(one.klass), one) for one in preview.pmg
    ]
    return " · ".join(_class_words(name, one) for name, one in named if one.before != one.after)


def _class_words(name: str, change: ClassChange) -> str:
    text = QCoreApplication.translate("LimitsDialog", "{name} {after} ({change})")
    return text.format(name=name, after=whole_number(change.after), change=signed(change.after - change.before))


def _plural(text: str, count: int) -> str:
    return text.replace("(s)", "" if count == 1 else "s").replace(str(count), whole_number(count), 1)
