"""The head of one view of the section: header, tabs, line. The section has two, one of the list, one of a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shell.page_header import PageHeader
from app.ui.theme.tokens import GUTTER, PAGE_SIDE
from app.ui.theme.widgets import Line, TabRow

if TYPE_CHECKING:
    from collections.abc import Sequence


class SectionHead(QWidget):
    """A page header over a row of tabs."""

    def __init__(self, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        """Show `tabs` by key; their words come with `tabs.set_texts`."""
        super().__init__(parent)
        self.header = PageHeader()
        self.tabs = TabRow([(key, "") for key in tabs])
        holder = QVBoxLayout()
        holder.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, 0)
        holder.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GUTTER)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(holder)
        column.addWidget(Line("strong"))
