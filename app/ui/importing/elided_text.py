"""A line of text that is cut with an ellipsis where its place ends, whole in its tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.look import look
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidedText(Text):
    """Takes whatever width is left."""

    def __init__(
        self, text: str = "", role: str = "table", tone: str = "primary", parent: QWidget | None = None
    ) -> None:
        """Show as much of `text` as fits."""
        super().__init__("", role, tone, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Change the text."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def whole(self) -> str:
        """Return the text, cut or not."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Let it be cut down to a few letters."""
        return QSize(look().px(24), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1)))


class NameText(ElidedText):
    """As wide as its text, and cut where there is less room."""

    def __init__(
        self, text: str = "", role: str = "strong", tone: str = "primary", parent: QWidget | None = None
    ) -> None:
        """Show as much of `text` as fits."""
        super().__init__(text, role, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_whole(self, text: str) -> None:
        """Change the text and the room it asks for."""
        super().set_whole(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for the whole text."""
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self.whole()) + look().px(2)
        return QSize(wide, super().sizeHint().height())
