"""The ready-made scenarios: what each does, and the button that makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.labels import CHANNEL_ICONS, channel_label, label, nature_label
from app.ui.plan_words import objective_label
from app.ui.scenarios.labels import TRIGGER_ICONS
from app.ui.theme.widgets import Badge, Button, Card, IconText, Text, Tile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.scenario import Template

_COLUMNS = 3


class GalleryView(QWidget):
    """`template_chosen` carries the id of the template to start from."""

    template_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._templates: tuple[Template, ...] = ()
        self.cards: dict[str, TemplateCard] = {}
        self._lead = Text("", "table", "secondary", wraps=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._lead)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show a card per template."""
        if tuple(templates) == self._templates:
            return
        self._templates = tuple(templates)
        for place, template in enumerate(self._templates):
            card = TemplateCard(template)
            card.chosen.connect(self.template_chosen)
            self.cards[template.id] = card
            self._grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._lead.setText(
            self.tr("Each one is ready to use and yours to change: days, channels, words. It starts as a draft.")
        )
        for card in self.cards.values():
            card.retranslate()


class TemplateCard(Card):
    """One template; `chosen` carries its id."""

    chosen = Signal(str)

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        """Show `template`."""
        super().__init__(parent=parent)
        self._template = template
        self._name = Text("", "pane")
        self._use = Text("", "table", "secondary", wraps=True)
        self._nature = Badge("", "neutral")
        self._objective = Badge("", "neutral")
        self._channels = [IconText(CHANNEL_ICONS[channel], "") for channel in template.channels]
        self.use = Button("", icon="plus")
        self.use.clicked.connect(self._on_use)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Tile(TRIGGER_ICONS.get(template.trigger, "workflow"), "accent"))
        head.addWidget(self._name, 1)
        badges = QHBoxLayout()
        badges.setSpacing(6)
        badges.addWidget(self._objective)
        badges.addWidget(self._nature)
        badges.addStretch(1)
        channels = QHBoxLayout()
        channels.setSpacing(14)
        for channel in self._channels:
            channels.addWidget(channel)
        channels.addStretch(1)
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addWidget(self._use)
        self.body.addStretch(1)
        self.body.addLayout(badges)
        self.body.addLayout(channels)
        self.body.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        template = self._template
        name = label("template", template.id)
        self._name.setText(name)
        self._use.setText(label("template_use", template.id))
        self._nature.set_badge(nature_label(template.nature))
        self._objective.set_badge(objective_label(template.objective))
        for icon_text, channel in zip(self._channels, template.channels, strict=True):
            icon_text.set_content(CHANNEL_ICONS[channel], channel_label(channel))
        self.use.setText(self.tr("Use this one"))
        self.use.setAccessibleDescription(name)
        self.setAccessibleName(name)

    def _on_use(self) -> None:
        self.chosen.emit(self._template.id)
