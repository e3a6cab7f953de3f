"""A fact about the page, on a tint, with what follows and a link."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.look import look
from app.ui.theme.restyle import set_style_property
from app.ui.theme.tokens import ICON_NAV
from app.ui.theme.widgets.button import IconButton
from app.ui.theme.widgets.icon_label import IconLabel
from app.ui.theme.widgets.text import Text

_KINDS = {
    "warn": ("triangle-alert", "warn_text"),
    "bad": ("circle-x", "bad_text"),
    "good": ("circle-check", "good_text"),
    "info": ("info", "accent_text"),
}


class Banner(QFrame):
    """Kinds warn, bad, good, info: a bold fact, what follows, and a link (`link_activated`)."""

    link_activated = Signal()
    closed = Signal()

    def __init__(
        self,
        kind: str = "info",
        fact: str = "",
        follows: str = "",
        link: str = "",
        *,
        is_closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a banner."""
        super().__init__(parent)
        self._parts = (fact, follows, link)
        self._kind = kind
        self._icon = IconLabel(_KINDS[kind][0], _KINDS[kind][1], ICON_NAV)
        self._text = Text("", "table", wraps=True, is_rich=True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._text.linkActivated.connect(self._on_link)
        self._close = IconButton("x", "", is_small=True)
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        mark = QVBoxLayout()
        mark.addWidget(self._icon)
        mark.addStretch(1)
        row.addLayout(mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setVisible(is_closable)
        self.retranslate()
        self.set_banner(kind, fact, follows, link)
        look().changed.connect(self._show_text)

    def set_banner(self, kind: str, fact: str, follows: str = "", link: str = "") -> None:
        """Change everything."""
        self._kind, self._parts = kind, (fact, follows, link)
        set_style_property(self, "banner", kind)
        self._icon.set_icon(*_KINDS[kind])
        self._show_text()

    def retranslate(self) -> None:
        """Name the closing cross."""
        self._close.set_name(QCoreApplication.translate("Banner", "Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_text(self) -> None:
        fact, follows, link = (html.escape(part) for part in self._parts)
        colour = look().theme.accent_text
        anchor = f'<a href="#" style="color:{colour};font-weight:600;text-decoration:none">{link}</a>' if link else ""
        self._text.setText(" ".join(part for part in (f"<b>{fact}</b>", follows, anchor) if part))
        self.setAccessibleName(" ".join(part for part in self._parts if part))

    def _on_link(self) -> None:
        self.link_activated.emit()

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
