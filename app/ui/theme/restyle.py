"""Properties that the style sheet looks at, and Qt's own set by the names of their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, value: str | bool | None) -> None:
    """Set a property used in style sheet selectors and restyle the widget if it changed."""
    text = ("true" if value else "false") if isinstance(value, bool) else value
    if widget.property(name) == text:
        return
    widget.setProperty(name, text)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_named(widget: QWidget, name: str, value: str) -> None:
    """Set a property of Qt by the name of its value, as "AlignTop|AlignLeft".

    The first picture is painted without Python's `Qt`: making its enumerations takes a tenth of the start.
    Raises ValueError for a property or value that Qt does not know.
    """
    if not widget.setProperty(name, value):
        raise ValueError(f"{name}={value}")
