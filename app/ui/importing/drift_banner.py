"""What is otherwise than last time in a file of a known source, said once at the top with a place to act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal

from app.ui.theme.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.importing.plan import Drift
    from app.ui.importing.draft import FileDraft

_SHOWN: Final = 4


class DriftBanner(Banner):
    """Hidden while nothing differs; the link goes to the first column that is otherwise."""

    column_wanted = Signal(str, str)  # header, act: "values" for values never seen, else ""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("warn", is_closable=True, parent=parent)
        self._drift: tuple[Drift, ...] = ()
        self._closed_for = 0
        self._key = 0
        self.link_activated.connect(self._on_activated)
        self.closed.connect(self._on_dismissed)
        self.hide()

    def show_draft(self, draft: FileDraft) -> None:
        """Say what differs in this file."""
        self._key = draft.key
        self._drift = draft.preview.drift if draft.preview is not None else ()
        self.setVisible(bool(self._drift) and self._closed_for != draft.key)
        if not self._drift:
            return
        fact = QCoreApplication.translate("DriftBanner", "Not as last time.")
        self.set_banner("warn", fact, drift_sentences(self._drift), self._link())

    def _link(self) -> str:
        if self._target() is None:
            return ""
        if self._drift_to_act_on().code == "new_value":
            return QCoreApplication.translate("DriftBanner", "Say what they mean…")
        return QCoreApplication.translate("DriftBanner", "Go to the column")

    def _drift_to_act_on(self) -> Drift:
        order = {"new_value": 0, "new_column": 1}
        return min(self._drift, key=lambda one: order.get(one.code, 2))

    def _target(self) -> str | None:
        first = self._drift_to_act_on()
        return first.header if first.code != "missing_column" else None

    def _on_activated(self) -> None:
        header = self._target() if self._drift else None
        if header is not None:
            self.column_wanted.emit(header, "values" if self._drift_to_act_on().code == "new_value" else "")

    def _on_dismissed(self) -> None:
        self._closed_for = self._key


def drift_sentences(drift: tuple[Drift, ...]) -> str:
    """Return New columns: A, B. Missing: C. New values in “Statut”: Rückerstattung."""
    translate = QCoreApplication.translate
    parts: list[str] = []
    new = [one.header for one in drift if one.code == "new_column"]
    gone = [one.header for one in drift if one.code == "missing_column"]
    if new:
        parts.append(translate("DriftBanner", "New columns: {columns}.").format(columns=_listed(new)))
    if gone:
        parts.append(translate("DriftBanner", "Columns that are missing: {columns}.").format(columns=_listed(gone)))
    for one in drift:
        if one.code == "new_value":
            text = translate("DriftBanner", "Values of “{column}” never seen before: {values}.")
            parts.append(text.format(column=one.header, values=_listed(one.values)))
    return " ".join(parts)


def _listed(names: list[str] | tuple[str, ...]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_SHOWN])
    return f"{shown}…" if len(names) > _SHOWN else shown
