"""Text in one of the type styles."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme.restyle import set_named, set_style_property

_LINE_PERCENT = 118


class Text(QLabel):
    """A label with a type role (`page`, `pane`, `card`, `strong`, `body`, `table`, `caption`…) and a tone.

    Tones: primary, secondary, muted, accent, good, warn, bad. Plain text unless `is_rich`.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "table",
        tone: str = "primary",
        *,
        wraps: bool = False,
        is_selectable: bool = False,
        is_rich: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `text`."""
        super().__init__(parent)
        self._plain = ""
        self._is_spaced = wraps and not is_rich
        set_named(self, "textFormat", "RichText" if is_rich or wraps else "PlainText")
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setText(text)
        self.setWordWrap(wraps)
        if wraps:
            from PySide6.QtWidgets import QSizePolicy  # noqa: PLC0415 - see set_named

            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if is_selectable:
            set_named(self, "textInteractionFlags", "TextSelectableByMouse")

    def setText(self, text: str) -> None:
        """Show `text`; text that wraps gets the line height of the design, which labels do not know."""
        self._plain = text
        if not self._is_spaced:
            super().setText(text)
            return
        lines = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
        super().setText(f'<p style="line-height:{_LINE_PERCENT}%; margin:0">{lines}</p>' if text else "")
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the text as given."""
        return self._plain

    def set_tone(self, tone: str) -> None:
        """Change the tone."""
        set_style_property(self, "tone", tone)

    def set_role(self, role: str) -> None:
        """Change the type role."""
        set_style_property(self, "role", role)
