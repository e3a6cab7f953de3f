"""The owner's scenarios, each with what it does, what it holds today, and its switch."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.formats import day_text, whole_number
from app.ui.labels import label
from app.ui.plan_words import contacts_count, counted
from app.ui.scenarios.labels import STATUS_BADGES, TRIGGER_ICONS
from app.ui.scenarios.words import what_it_does
from app.ui.theme.widgets import Badge, Button, EmptyState, IconButton, Text, Tile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.models.domain.ports import Progress
    from app.models.domain.scenario import Scenario
    from app.services.container import Services


@dataclass(frozen=True)
class Listed:
    """Every scenario, with today's planned and withheld contacts by scenario."""

    scenarios: tuple[Scenario, ...]
    planned: Mapping[int, int]
    withheld: Mapping[int, int]


@dataclass(frozen=True)
class ReadScenarios:
    """The job behind the list."""

    services: Services

    def __call__(self, progress: Progress) -> Listed:
        """Read scenarios and the plan of today."""
        progress.check_cancelled()
        scenarios = self.services.scenarios
        found = tuple(scenarios.all())
        if not any(scenario.status == "active" for scenario in found):
            return Listed(found, {}, {})
        plan = scenarios.plan(self.services.workspace.figures_on())
        planned = Counter(contact.scenario_id for contact in plan.contacts)
        withheld = Counter(contact.scenario_id for contact in plan.withheld)
        return Listed(found, planned, withheld)


class ScenarioListView(QWidget):
    """`opened`, `status_wanted` (id, status) and `archive_wanted` carry scenario ids; `gallery_wanted` has none."""

    opened = Signal(int)
    status_wanted = Signal(int, str)
    archive_wanted = Signal(int)
    gallery_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._listed: Listed | None = None
        self._may_act = True
        self.rows: dict[int, ScenarioRow] = {}
        self.empty = EmptyState("workflow")
        self.empty.primary_activated.connect(self.gallery_wanted)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        holder = QWidget()
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_scenarios(self, listed: Listed, *, may_act: bool) -> None:
        """Show every scenario."""
        self._listed, self._may_act = listed, may_act
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for place, scenario in enumerate(listed.scenarios):
            planned, withheld = listed.planned.get(scenario.id, 0), listed.withheld.get(scenario.id, 0)
            row = ScenarioRow(scenario, planned, withheld, may_act=may_act)
            row.opened.connect(self.opened)
            row.status_wanted.connect(self.status_wanted)
            row.archive_wanted.connect(self.archive_wanted)
            self._column.insertWidget(place, row)
            self.rows[scenario.id] = row
        self._stack.setCurrentIndex(0 if listed.scenarios else 1)

    def retranslate(self) -> None:
        """Set every text."""
        self.empty.set_texts(
            self.tr("No scenario yet"),
            self.tr("Start with the most useful: wish a birthday, welcome a new customer or bring one back."),
            self.tr("Choose a ready-made one"),
        )
        if self._listed is not None:
            self.show_scenarios(self._listed, may_act=self._may_act)


class ScenarioRow(QFrame):
    """One scenario."""

    opened = Signal(int)
    status_wanted = Signal(int, str)
    archive_wanted = Signal(int)

    def __init__(self, scenario: Scenario, planned: int, withheld: int, *, may_act: bool) -> None:
        """Show `scenario` with its contacts of today."""
        super().__init__()
        self._scenario = scenario
        self.setProperty("card", "true")
        kind = str(cast("Mapping[str, Any]", scenario.definition["trigger"])["kind"])
        tone, icon = STATUS_BADGES[scenario.status]
        self.open = Button(scenario.name, "link")
        self.open.clicked.connect(self._on_open)
        self.switch = Button("", "secondary", "play")
        self.switch.clicked.connect(self._on_switch)
        self.archive = IconButton("archive", "")
        self.archive.clicked.connect(self._on_archive)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.open)
        title.addWidget(Badge(label("scenario_status", scenario.status), tone, icon))
        title.addWidget(Text(self._since(), "caption", "muted"))
        title.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addLayout(title)
        texts.addWidget(Text(what_it_does(scenario.definition), "table", "secondary", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(Tile(TRIGGER_ICONS.get(kind, "workflow"), "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addLayout(self._counts(planned, withheld))
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.archive, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.switch, self.archive):
            button.setEnabled(may_act)
        self._set_words()

    def _since(self) -> str:
        scenario = self._scenario
        if scenario.status != "active" or scenario.published_on is None:
            return ""
        return self.tr("since {day}").format(day=day_text(scenario.published_on))

    def _counts(self, planned: int, withheld: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        if self._scenario.status == "active":
            today = self.tr("{contacts} today").format(contacts=contacts_count(planned))
            column.addWidget(Text(today, "table_strong"), 0, Qt.AlignmentFlag.AlignRight)
            text = counted(QCoreApplication.translate("ScenarioRow", "%n withheld", None, withheld), withheld)
            words = text if withheld else self.tr("nobody withheld")
            column.addWidget(Text(words, "caption", "muted"), 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        return column

    def _set_words(self) -> None:
        is_active = self._scenario.status == "active"
        self.switch.setText(self.tr("Pause") if is_active else self.tr("Put into service"))
        self.switch.set_icon("pause" if is_active else "play")
        self.archive.set_name(self.tr("Put away “{name}”").format(name=self._scenario.name))
        self.open.setAccessibleDescription(what_it_does(self._scenario.definition))
        self.setAccessibleName(self._scenario.name)

    def _on_open(self) -> None:
        self.opened.emit(self._scenario.id)

    def _on_switch(self) -> None:
        wanted = "paused" if self._scenario.status == "active" else "active"
        self.status_wanted.emit(self._scenario.id, wanted)

    def _on_archive(self) -> None:
        self.archive_wanted.emit(self._scenario.id)


def active_count(scenarios: Sequence[Scenario]) -> str:
    """Return 2 of 3 in service."""
    active = sum(scenario.status == "active" for scenario in scenarios)
    text = QCoreApplication.translate("ScenarioRow", "{active} of {all} in service")
    return text.format(active=whole_number(active), all=whole_number(len(scenarios)))
