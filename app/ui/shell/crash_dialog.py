"""What the window says about a fault of the program: nothing is lost, and a report to copy."""

from __future__ import annotations

import platform
import re
import traceback

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile

_QUOTED = re.compile(r"""(?<!\w)(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")""")
_PLACE = re.compile(r'File "(?:.*[\\/])?((?:app[\\/].*|[^\\/"]+))"')


class CrashDialog(QDialog):
    """Says that nothing is lost; details folded, copyable, without personal data."""

    def __init__(self, error: BaseException, version: str = "", parent: QWidget | None = None) -> None:
        """Report `error`."""
        super().__init__(parent)
        self.setMinimumWidth(480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = crash_report(error, version)
        self._title = Text("", "dialog")
        self._sentence = Text("", "table", "secondary", wraps=True)
        self._details = QPlainTextEdit(self._report)
        self._details.setReadOnly(True)
        self._details.setMinimumHeight(180)
        self._details.hide()
        self._fold = Button("", "quiet")
        self._fold.clicked.connect(self._on_fold)
        self._copy = Button("", icon="copy")
        self._copy.clicked.connect(self._on_copy)
        self._close = Button("", "primary")
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self.retranslate()

    def report(self) -> str:
        """Return the text that Copy copies."""
        return self._report

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self._title.setText(self.tr("Nothing is lost"))
        self._sentence.setText(
            self.tr(
                "The program met a fault and stopped what it was doing. Your data is as it was before. "
                "You can go on working. If it happens again, send the details to whoever helps you: "
                "they hold no customer data."
            )
        )
        self._fold.setText(self.tr("Show the details") if self._details.isHidden() else self.tr("Hide the details"))
        self._copy.setText(self.tr("Copy the details"))
        self._close.setText(self.tr("Go on"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self._title)
        texts.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Tile("circle-alert", "warn", 36), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        body = QVBoxLayout()
        body.setContentsMargins(20, 20, 20, 16)
        body.setSpacing(12)
        body.addLayout(head)
        body.addWidget(self._details, 1)
        foot = QFrame()
        foot.setProperty("foot", "true")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(20, 12, 20, 12)
        buttons.setSpacing(8)
        buttons.addWidget(self._fold)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(foot)

    def _on_fold(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self.retranslate()
        self.adjustSize()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def crash_report(error: BaseException, version: str = "") -> str:
    """Return places and kinds of a fault: no values, no folders, nothing typed or imported.

    Messages of exceptions may hold data, so quoted text in them is blanked and only the kind of the exception
    is kept where it is not ours.
    """
    frames = traceback.format_tb(error.__traceback__) if error.__traceback__ else []
    places = [_PLACE.sub(r'File "\1"', frame.splitlines()[0]) for frame in frames]
    system = f"Clientèle {version}, {platform.system()} {platform.release()}, Python {platform.python_version()}"
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    message = _QUOTED.sub("'…'", str(error))[:500] if _is_internal(error) else ""
    return "\n".join([f"{system}, Qt {qVersion()}", *places, f"{kind}: {message}".rstrip(": ")])


def _is_internal(error: BaseException) -> bool:
    return isinstance(error, (AttributeError, TypeError, NameError, ImportError, NotImplementedError))
