"""The Scenarios section: the list, the gallery of ready-made ones, the form of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.models.domain.changes import Area
from app.ui.formats import is_french
from app.ui.jobs import Lane
from app.ui.labels import label
from app.ui.scenarios.editor_view import EditorView, Opened, ReadScenario
from app.ui.scenarios.gallery_view import GalleryView
from app.ui.scenarios.labels import STATUS_BADGES
from app.ui.scenarios.list_view import Listed, ReadScenarios, ScenarioListView, active_count
from app.ui.scenarios.rehearsal.view import RehearsalView
from app.ui.shell.page import Page
from app.ui.theme.widgets import Badge, Button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.models.domain.changes import Changes
    from app.models.domain.ports import Progress
    from app.models.domain.scenario import Scenario, Template
    from app.services.container import Services
    from app.ui.shell.context import PageContext


class ScenariosPage(Page):
    """Opens with scenario_id=…, gallery=True, or rehearsal=True (of that scenario, or of all in service)."""

    section = "scenarios"
    watches = Area.SCENARIOS | Area.PLAN | Area.CONTACTS | Area.PROFILES

    def __init__(self, context: PageContext) -> None:
        """Build list and gallery; the form fills when one is opened."""
        super().__init__(context, scrolls=False)
        self._listed: Listed | None = None
        self._scenario_id: int | None = None
        self.status = Badge("", "neutral", "pencil")
        self.header.beside.insertWidget(1, self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        self.new = Button("", "primary", "plus")
        self.new.clicked.connect(self._on_new)
        self.all = Button("", icon="arrow-left")
        self.all.clicked.connect(self._on_all)
        self.save = Button("", icon="save")
        self.save.clicked.connect(self._on_save)
        self.publish = Button("", "primary", "play")
        self.publish.clicked.connect(self._on_publish)
        self.rehearse = Button("", icon="calendar-days")
        self.rehearse.clicked.connect(self._on_rehearse)
        self.rehearsal = RehearsalView(self)
        for action in (self.rehearsal.span, self.all, self.rehearse, self.new, self.save, self.publish):
            self.header.add_action(action)
        self.list = ScenarioListView()
        self.list.opened.connect(self._on_opened_row)
        self.list.status_wanted.connect(self._on_status_wanted)
        self.list.archive_wanted.connect(self._on_archive)
        self.list.gallery_wanted.connect(self._on_new)
        self.gallery = GalleryView()
        self.gallery.template_chosen.connect(self._on_template)
        self.editor = EditorView(self)
        self.editor.edited.connect(self._show_head)
        self._stack = QStackedWidget()
        self._list_area = _scrolled(self.list)
        self._gallery_area = _scrolled(self.gallery)
        for view in (self._list_area, self._gallery_area, self.editor, self.rehearsal):
            self._stack.addWidget(view)
        self.body.setContentsMargins(24, 8, 24, 20)
        self.body.addWidget(self._stack, 1)
        for keys, slot in (("Ctrl+S", self.save.click), ("Ctrl+Return", self.publish.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        context.shell.day_changed.connect(self._on_day_changed)
        self.retranslate()

    def refresh(self) -> None:
        """Read the list and, when its form is open and untouched, the scenario."""
        services = self.context.services
        self.load(ReadScenarios(services), self._on_listed, latest="list")
        self.load(_ReadTemplates(services), self._on_templates, latest="templates")
        if self._scenario_id is not None and not self.editor.is_changed():
            self.load(ReadScenario(services, self._scenario_id), self._on_opened, latest="one")

    def open(
        self, *, scenario_id: int | None = None, gallery: bool = False, rehearsal: bool = False, **params: Any
    ) -> None:
        """Show one scenario, the gallery, a dry run, or the list."""
        del params
        self.banner.hide()
        self._scenario_id = scenario_id
        if rehearsal:
            self._stack.setCurrentWidget(self.rehearsal)
            self.rehearsal.show_scenario(scenario_id)
        elif scenario_id is not None:
            self._stack.setCurrentWidget(self.editor)
            known = self.editor.scenario()
            if known is None or known.id != scenario_id or not self.editor.is_changed():
                self.load(ReadScenario(self.context.services, scenario_id), self._on_opened, latest="one")
        else:
            self._stack.setCurrentWidget(self._gallery_area if gallery else self._list_area)
        self._show_head()

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(self.tr("New scenario"))
        self.all.setText(self.tr("All scenarios"))
        self.save.setText(self.tr("Save"))
        self.save.set_hint(self.tr("Keeps the changes; the plan follows them at once when it is in service"), "Ctrl+S")
        self.rehearse.setText(self.tr("Dry run"))
        self.rehearse.set_hint(self.tr("Shows day by day who would be contacted, and who not and why; sends nothing"))
        self.rehearsal.retranslate()
        self.list.retranslate()
        self.gallery.retranslate()
        self.editor.retranslate()
        self._show_head()

    def shows_editor(self) -> bool:
        """Whether the form of a scenario is in sight."""
        return self._stack.currentWidget() is self.editor

    def _show_head(self) -> None:
        scenario = self.editor.scenario() if self.shows_editor() else None
        is_gallery = self._stack.currentWidget() is self._gallery_area
        may_act = self.context.shell.looked_at is None
        is_rehearsal = self._stack.currentWidget() is self.rehearsal
        self.new.setVisible(not self.shows_editor() and not is_gallery and not is_rehearsal)
        self.rehearsal.span.setVisible(is_rehearsal)
        has_some = self._listed is not None and any(each.status == "active" for each in self._listed.scenarios)
        self.rehearse.setVisible(self.shows_editor() or (has_some and not is_gallery and not is_rehearsal))
        self.all.setVisible(is_gallery)
        self.save.setVisible(self.shows_editor())
        self.publish.setVisible(self.shows_editor())
        self.status.setVisible(scenario is not None)
        self.header.set_back(self.tr("Scenarios") if self.shows_editor() or is_rehearsal else "")
        self.new.setEnabled(may_act)
        if scenario is not None:
            self._show_scenario_head(scenario, may_act=may_act)
        elif is_rehearsal:
            self._show_rehearsal_head()
        elif is_gallery:
            self.header.set_title(self.tr("Ready-made scenarios"))
        else:
            listed = self._listed.scenarios if self._listed else ()
            self.header.set_title(self.tr("Scenarios"), active_count(listed) if listed else "")

    def _show_rehearsal_head(self) -> None:
        scenarios = self._listed.scenarios if self._listed else ()
        name = next((each.name for each in scenarios if each.id == self._scenario_id), "")
        self.header.set_title(self.tr("Dry run"), name or self.tr("all scenarios in service"))

    def _show_scenario_head(self, scenario: Scenario, *, may_act: bool) -> None:
        tone, icon = STATUS_BADGES[scenario.status]
        self.status.set_badge(label("scenario_status", scenario.status), tone, icon)
        is_changed = self.editor.is_changed()
        is_active = scenario.status == "active"
        beside = self.tr("changes not saved yet") if is_changed else ""
        self.header.set_title(scenario.name, beside, self.editor.sentence())
        self.save.setEnabled(is_changed and may_act)
        self.publish.setEnabled(may_act)
        if is_active:
            self.publish.setText(self.tr("Pause"))
        else:
            self.publish.setText(self.tr("Save and put into service") if is_changed else self.tr("Put into service"))
        self.publish.set_icon("pause" if is_active else "play", "text_on_accent" if not is_active else None)
        self.publish.set_kind("secondary" if is_active else "primary")
        self.save.set_kind("primary" if is_active else "secondary")
        self.save.set_icon("save", "text_on_accent" if is_active and is_changed else None)
        hint = self.tr("Go back to today first: the figures are of another day")
        self.publish.set_hint("" if may_act else hint, "Ctrl+Return")

    def _on_listed(self, listed: Listed) -> None:
        self._listed = listed
        self.list.show_scenarios(listed, may_act=self.context.shell.looked_at is None)
        self._show_head()

    def _on_templates(self, templates: tuple[Template, ...]) -> None:
        self.gallery.show_templates(templates)

    def _on_opened(self, opened: Opened) -> None:
        if opened.scenario.id == self._scenario_id:
            self.editor.show_scenario(opened)
            self._show_head()

    def _on_new(self) -> None:
        self.context.navigator.go(self.section, gallery=True)

    def _on_all(self) -> None:
        self.context.navigator.go(self.section)

    def _on_rehearse(self) -> None:
        self.context.navigator.go(self.section, rehearsal=True, scenario_id=self._scenario_id)

    def _on_opened_row(self, scenario_id: int) -> None:
        self.context.navigator.go(self.section, scenario_id=scenario_id)

    def _on_template(self, template_id: str) -> None:
        work = _Create(self.context.services, template_id, "fr" if is_french() else "en")
        self.load(work, self._on_created, lane=Lane.WRITE)

    def _on_created(self, outcome: tuple[Changes, Scenario]) -> None:
        changes, scenario = outcome
        self.context.navigator.go(self.section, scenario_id=scenario.id)
        self.context.shell.applied(changes)

    def _on_status_wanted(self, scenario_id: int, status: str) -> None:
        self._write(_Write(self.context.services, scenario_id, status))

    def _on_archive(self, scenario_id: int) -> None:
        self._write(_Write(self.context.services, scenario_id, "archived"))

    def _on_save(self) -> None:
        self._write_form("")

    def _on_publish(self) -> None:
        scenario = self.editor.scenario()
        if scenario is None:
            return
        if scenario.status == "active":
            self._write(_Write(self.context.services, scenario.id, "paused"))
        else:
            self._write_form("active")

    def _write_form(self, status: str) -> None:
        scenario = self.editor.scenario()
        if scenario is None or not self.shows_editor():
            return
        is_changed = self.editor.is_changed()
        if not is_changed and not status:
            return
        form = (self.editor.name.text(), self.editor.definition()) if is_changed else None
        self._write(_Write(self.context.services, scenario.id, status, form))

    def _write(self, work: _Write) -> None:
        failed = self.editor.show_error if work.form is not None else self.show_error
        self.context.jobs.start(work, then=self._on_written, failed=failed, lane=Lane.WRITE, initiator=self)

    def _on_written(self, written: tuple[Changes, Opened | None]) -> None:
        changes, opened = written
        if opened is not None and opened.scenario.id == self._scenario_id:
            self.editor.show_scenario(opened)
        self.banner.hide()
        self.context.shell.applied(changes)
        self._show_head()

    def _on_day_changed(self, day: object) -> None:
        del day
        self._show_head()


@dataclass(frozen=True)
class _ReadTemplates:
    """The job behind the gallery."""

    services: Services

    def __call__(self, progress: Progress) -> tuple[Template, ...]:
        """Read the templates."""
        progress.check_cancelled()
        return self.services.scenarios.templates()


@dataclass(frozen=True)
class _Create:
    """The job that makes a draft."""

    services: Services
    template_id: str
    language: str

    def __call__(self, progress: Progress) -> tuple[Changes, Scenario]:
        """Make it."""
        progress.check_cancelled()
        return self.services.scenarios.create(self.template_id, self.language)


@dataclass(frozen=True)
class _Write:
    """The job that saves the form, changes the state, or both; what is undone is the last of them."""

    services: Services
    scenario_id: int
    status: str
    form: tuple[str, Mapping[str, Any]] | None = None

    def __call__(self, progress: Progress) -> tuple[Changes, Opened | None]:
        """Write."""
        progress.check_cancelled()
        scenarios = self.services.scenarios
        if self.status == "archived":
            return scenarios.archive(self.scenario_id), None
        changes = scenarios.update(self.scenario_id, *self.form) if self.form else None
        if self.status:
            changes = scenarios.set_status(self.scenario_id, self.status)
        if changes is None:
            changes = scenarios.set_status(self.scenario_id, scenarios.get(self.scenario_id).status)
        return changes, ReadScenario(self.services, self.scenario_id)(progress)


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("scrolled", "true")
    area.setWidget(content)
    return area


def create(context: PageContext) -> Page:
    """Build the page."""
    return ScenariosPage(context)
