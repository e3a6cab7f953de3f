"""The Qt palette of a theme: what Fusion paints by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from app.ui.theme.tokens import Theme

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of `theme`."""
    palette = QPalette()
    for role, colour in _roles(theme).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(_Group.Disabled, role, QColor(theme.text_disabled))
    return palette


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.bg_window,
        _Role.WindowText: theme.text_primary,
        _Role.Base: theme.bg_surface,
        _Role.AlternateBase: theme.bg_sunken,
        _Role.Text: theme.text_primary,
        _Role.PlaceholderText: theme.text_muted,
        _Role.Button: theme.bg_field,
        _Role.ButtonText: theme.text_primary,
        _Role.BrightText: theme.text_on_accent,
        _Role.ToolTipBase: theme.text_primary,
        _Role.ToolTipText: theme.bg_surface,
        _Role.Highlight: theme.bg_selected,
        _Role.HighlightedText: theme.text_primary,
        _Role.Accent: theme.accent_solid,
        _Role.Link: theme.accent_text,
        _Role.LinkVisited: theme.accent_text,
        _Role.Light: theme.border_subtle,
        _Role.Midlight: theme.border_subtle,
        _Role.Mid: theme.border_default,
        _Role.Dark: theme.border_control,
        _Role.Shadow: theme.border_default,
    }
