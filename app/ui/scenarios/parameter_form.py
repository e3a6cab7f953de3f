"""The form of a scenario's parameters, made from their specifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from app.models.domain.values import Channel
from app.ui.labels import channel_label, label
from app.ui.scenarios.words import choice_words
from app.ui.theme.widgets import Field, Toggle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.models.domain.scenario import Parameter
    from app.models.domain.segment import Segment

_HIGHEST = 2**31 - 1


class ParameterForm(QWidget):
    """One field per parameter; `edited` when the user changed one."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._parameters: tuple[Parameter, ...] = ()
        self._segments: list[tuple[int, str]] = []
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Offer these segments where a parameter is one."""
        self._segments = [(segment.id, segment.name) for segment in segments]

    def set_parameters(self, parameters: Sequence[Parameter], values: Mapping[str, Any]) -> None:
        """Show the fields of `parameters` with `values`."""
        for field in self.fields.values():
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._parameters = tuple(parameters)
        self.fields = {}
        for parameter in self._parameters:
            editor = self._editor(parameter, values.get(parameter.id, parameter.default))
            field = Field("", editor)
            self._column.addWidget(field)
            self.fields[parameter.id] = field
        self.retranslate()

    def values(self) -> dict[str, Any]:
        """Return the value of every parameter."""
        return {parameter.id: _value(self.fields[parameter.id].editor) for parameter in self._parameters}

    def retranslate(self) -> None:
        """Set every text."""
        for parameter in self._parameters:
            field = self.fields[parameter.id]
            name, hint = label("parameter", parameter.id), label("parameter_help", parameter.id)
            field.set_label(name, "" if hint == parameter.id else hint)
            editor = field.editor
            if isinstance(editor, QSpinBox):
                editor.setSuffix(label("parameter_unit", parameter.kind))
            elif isinstance(editor, QComboBox):
                for place in range(editor.count()):
                    if isinstance(editor.itemData(place), str):
                        editor.setItemText(place, _choice_text(parameter, str(editor.itemData(place))))

    def _editor(self, parameter: Parameter, value: Any) -> QWidget:
        if parameter.kind == "flag":
            toggle = Toggle("", is_on=bool(value))
            toggle.toggled.connect(self._on_edited)
            return toggle
        if parameter.kind in {"choice", "channel", "segment"}:
            return self._combo(parameter, value)
        spin = QSpinBox()
        spin.setRange(parameter.lowest or 0, _HIGHEST if parameter.highest is None else parameter.highest)
        spin.setValue(int(value))
        spin.setFixedWidth(140)
        spin.valueChanged.connect(self._on_edited)
        return spin

    def _combo(self, parameter: Parameter, value: Any) -> QComboBox:
        combo = QComboBox()
        combo.setFixedWidth(140)
        if parameter.kind == "segment":
            for segment_id, name in self._segments:
                combo.addItem(name, segment_id)
        else:
            for choice in parameter.choices or tuple(channel.value for channel in Channel):
                combo.addItem(_choice_text(parameter, choice), choice)
        combo.setCurrentIndex(max(combo.findData(value), 0))
        combo.currentIndexChanged.connect(self._on_edited)
        return combo

    def _on_edited(self) -> None:
        self.edited.emit()


def _choice_text(parameter: Parameter, choice: str) -> str:
    return channel_label(choice) if parameter.kind == "channel" else choice_words(choice)


def _value(editor: QWidget) -> Any:
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, QComboBox):
        return editor.currentData()
    return editor.isChecked() if isinstance(editor, Toggle) else None
