"""Which source a table comes from: its own name, one of the sources known already, or a new one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.importing.draft import FileDraft
from app.ui.theme.look import look

_WIDTH = 224


class SourceCombo(QComboBox):
    """Editable; tells the draft with its new source."""

    source_changed = Signal(object, str)  # FileDraft, name

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a draft."""
        super().__init__(parent)
        self._draft: FileDraft | None = None
        self.setProperty("small", "true")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFixedWidth(look().px(_WIDTH))
        self.editTextChanged.connect(self._on_edited)

    def show_draft(self, draft: FileDraft, sources: list[str]) -> None:
        """Show the source of a draft, unless somebody is typing another."""
        self._draft = draft
        self.setAccessibleName(QCoreApplication.translate("FileRow", "Source of “{file}”").format(file=draft.name))
        editor = self.lineEdit()
        if editor is not None and editor.hasFocus():
            return
        was_blocked = self.blockSignals(True)
        self.clear()
        self.addItems(list(dict.fromkeys([draft.source, *sources])))
        self.setEditText(draft.source)
        self.setToolTip(draft.source)
        if editor is not None:
            editor.setCursorPosition(0)
        self.blockSignals(was_blocked)

    def _on_edited(self, text: str) -> None:
        if self._draft is not None and text.strip():
            self.source_changed.emit(self._draft, text.strip())
