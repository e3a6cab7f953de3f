"""The Contact plan section: who is contacted on a day and why, who is not and why; adjusted, then approved."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.models.domain.changes import Area
from app.ui.contact_plan.approve_dialog import ApproveDialog
from app.ui.contact_plan.approved_bar import ApprovedBar
from app.ui.contact_plan.contact_columns import ContactColumns
from app.ui.contact_plan.contact_groups import by_channel, by_reason
from app.ui.contact_plan.contacts_view import ContactsView
from app.ui.contact_plan.day_chooser import DayChooser
from app.ui.contact_plan.decide import Decide
from app.ui.contact_plan.labels import WITHHELD_ICONS
from app.ui.contact_plan.plan_facts import PlanFacts, ReadPlan, ReadWeek
from app.ui.contact_plan.postpone_dialog import PostponeDialog
from app.ui.contact_plan.pressure_dialog import PressureDialog
from app.ui.contact_plan.week_view import WeekView
from app.ui.formats import whole_number
from app.ui.jobs import Lane
from app.ui.labels import CHANNEL_ICONS, channel_label, label
from app.ui.places import SystemPlaces
from app.ui.plan_words import contacts_count, counted, day_of_week
from app.ui.shell.page import Page
from app.ui.theme.widgets import Button, EmptyState, IconLabel, SegmentedControl, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.changes import Changes
    from app.models.domain.mailing import Mailing
    from app.models.domain.scenario import DayLoad, PlannedContact
    from app.ui.places import Places
    from app.ui.shell.context import PageContext

_TABS = ("today", "week", "withheld", "approved")
_CHANNELS = ("all", *CHANNEL_ICONS)


class ContactPlanPage(Page):
    """Opens with day=… and tab=…; `places` asks for folders and may be replaced."""

    section = "contact_plan"
    watches = Area.PLAN | Area.SCENARIOS | Area.CONTACTS | Area.CONSENTS | Area.PROFILES | Area.MAILINGS

    def __init__(self, context: PageContext) -> None:
        """Build the four tabs."""
        super().__init__(context, scrolls=False)
        self.places: Places = SystemPlaces()
        self._facts: PlanFacts | None = None
        self._week: list[DayLoad] = []
        self._deciding: list[PlannedContact] = []
        self._columns = ContactColumns()
        self.day_chooser = DayChooser(self._today())
        self.day_chooser.chosen.connect(self._on_day_chosen)
        self.header.beside.insertWidget(1, self.day_chooser, 0, Qt.AlignmentFlag.AlignVCenter)
        self.rules = Button("", icon="sliders-horizontal")
        self.rules.clicked.connect(self._on_rules)
        self.approve = Button("", "primary", "check")
        self.approve.clicked.connect(self._on_approve)
        self.header.add_action(self.rules)
        self.header.add_action(self.approve)
        self.plan_tabs = self.add_tabs([(key, "") for key in _TABS])
        self.plan_tabs.chosen.connect(self._on_tab)
        self.planned = ContactsView(self, self._columns.planned(), "", is_checkable=True)
        self.planned.model.choice_changed.connect(self._show_approve)
        self.planned.empty.primary_activated.connect(self._on_empty_primary)
        self.planned.empty.secondary_activated.connect(self._on_see_withheld)
        self.withheld = ContactsView(self, self._columns.withheld(), "")
        self.approved = ContactsView(self, self._columns.approved(), "")
        for view in (self.planned, self.withheld, self.approved):
            view.acted.connect(self._on_acted)
        self.week = WeekView()
        self.week.day_wanted.connect(self._on_week_day)
        self.no_scenario = EmptyState("workflow")
        self.no_scenario.primary_activated.connect(self._on_gallery)
        self.result = ApprovedBar()
        self.result.folder_wanted.connect(self._on_folder)
        self.result.lists_wanted.connect(self._on_lists)
        self._build_bar()
        self._build_foot()
        self._tab_stack = QStackedWidget()
        for view in (self.planned, self.week, self.withheld, self.approved, self.no_scenario):
            self._tab_stack.addWidget(view)
        self.body.setSpacing(12)
        self.body.addWidget(self.result)
        self.body.addWidget(self._tab_stack, 1)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.approve.click)
        context.shell.day_changed.connect(self._on_looked_at)
        self.retranslate()

    def refresh(self) -> None:
        """Read the plan of the day, then the days ahead."""
        services, day = self.context.services, self.day_chooser.day()
        self.load(ReadPlan(services, day), self._on_plan, latest="plan")
        self.load(ReadWeek(services, self._today()), self._on_week, latest="week")

    def open(self, *, day: date | None = None, tab: str | None = None, **params: Any) -> None:
        """Show a tab of a day; without parameters the page as it was left."""
        del params
        if day is not None:
            self._go_to(day)
        if tab in _TABS:
            self.plan_tabs.set_choice(tab)

    def retranslate(self) -> None:
        """Set every text."""
        self.header.set_title(self.tr("Contact plan"))
        self.day_chooser.retranslate()
        self.rules.setText(self.tr("Pressure rules…"))
        self._legend.setText(self.tr("Pressure: full dots are contacts already received"))
        self._see.setText(self.tr("See"))
        self.planned.set_name(self.tr("Contacts of the day"))
        self.withheld.set_name(self.tr("Withheld contacts"))
        self.approved.set_name(self.tr("Approved contacts"))
        for view in (self.planned, self.withheld, self.approved):
            view.retranslate()
        self.week.retranslate()
        self.result.retranslate()
        self.withheld.empty.set_texts(self.tr("Nobody is withheld"), self.tr("Every contact of this day can be made."))
        self.approved.empty.set_texts(
            self.tr("Nothing approved yet"), self.tr("What you approve for this day appears here, with its files.")
        )
        self.no_scenario.set_texts(
            self.tr("No scenario is active"),
            self.tr("A scenario says whom to contact, when and with which words. Start with a ready-made one."),
            self.tr("Choose a scenario"),
        )
        self._show_texts()

    def _today(self) -> date:
        return self.context.shell.looked_at or self.context.clock.today()

    def _build_bar(self) -> None:
        self.channels = SegmentedControl([(key, "") for key in _CHANNELS])
        self.channels.chosen.connect(self._on_channel)
        self._natures = Text("", "table", "secondary")
        self._legend = Text("", "caption", "muted")
        bar = self.planned.bar
        bar.addWidget(self.channels)
        bar.addWidget(self._natures)
        bar.addStretch(1)
        bar.addWidget(self._legend)

    def _build_foot(self) -> None:
        self._withheld_count = Text("", "table_strong")
        self._withheld_words = Text("", "table", "secondary")
        self._withheld_words.setMinimumWidth(40)
        self._see = Button("", "link")
        self._see.clicked.connect(self._on_see_withheld)
        row = QHBoxLayout(self.planned.foot)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(8)
        row.addWidget(IconLabel("ban", "warn_text"))
        row.addWidget(self._withheld_count)
        row.addWidget(self._withheld_words, 1)
        row.addWidget(self._see)

    def _on_plan(self, facts: PlanFacts) -> None:
        if facts.plan.day != self.day_chooser.day():
            return
        self._facts = facts
        self._columns.cap = facts.policy.cap_contacts
        self.approved.show_groups(by_channel(facts.approved()), facts.policy)
        self.withheld.show_groups(by_reason(facts.plan.withheld), facts.policy)
        self._show_planned()
        self._show_texts()
        self._show_tab()

    def _on_week(self, loads: list[DayLoad]) -> None:
        self._week = loads
        self.week.show_week(loads, self._today())
        self._show_texts()

    def _show_planned(self) -> None:
        facts = self._facts
        if facts is None:
            return
        counts = Counter(contact.channel for contact in facts.planned())
        self._show_channels(counts)
        channel = self.channels.choice() or "all"
        shown = [contact for contact in facts.planned() if channel in {"all", contact.channel}]
        self.planned.show_groups(by_channel(shown), facts.policy)

    def _show_channels(self, counts: Counter[str]) -> None:
        chosen = self.channels.choice()
        shown = [channel for channel in CHANNEL_ICONS if counts[channel] or channel == chosen]
        text = self.tr("{channel} {count}")
        all_text = self.tr("All {count}").format(count=whole_number(sum(counts.values())))
        choices: list[tuple[str, str] | tuple[str, str, str]] = [("all", all_text)]
        for channel in shown:
            words = text.format(channel=channel_label(channel), count=whole_number(counts[channel]))
            choices.append((channel, words, CHANNEL_ICONS[channel]))
        self.channels.set_choices(choices)

    def _show_texts(self) -> None:
        """Set what depends on the plan: counts, natures, footer, empty states."""
        facts = self._facts
        names = {
            "today": self._day_name(),
            "week": self.tr("7 days"),
            "withheld": self.tr("Withheld"),
            "approved": self.tr("Approved"),
        }
        self.plan_tabs.set_texts(names)
        self._show_approve()
        if facts is None:
            return
        planned, withheld = facts.planned(), facts.plan.withheld
        week = sum(load.relational + load.commercial for load in self._week)
        for key, count in (("today", planned), ("withheld", withheld), ("approved", facts.approved())):
            self.plan_tabs.set_count(key, whole_number(len(count)) if count else "")
        self.plan_tabs.set_count("week", whole_number(week) if week else "")
        relational = sum(contact.nature == "relational" for contact in planned)
        text = self.tr("{relational} relational, {commercial} commercial")
        self._natures.setText(
            text.format(relational=whole_number(relational), commercial=whole_number(len(planned) - relational))
        )
        for widget in (self.channels, self._natures, self._legend):
            widget.setVisible(bool(planned))
        self._show_channels(Counter(contact.channel for contact in planned))
        self._show_foot(withheld)
        self._show_empty(facts)

    def _day_name(self) -> str:
        day = self.day_chooser.day()
        return self.tr("Today") if day == self._today() else day_of_week(day)

    def _show_foot(self, withheld: Sequence[PlannedContact]) -> None:
        codes = Counter(contact.withheld.code for contact in withheld if contact.withheld)
        count = len(withheld)
        text = QCoreApplication.translate("ContactPlanPage", "%n withheld:", None, count)
        self._withheld_count.setText(counted(text, count))
        order = [*WITHHELD_ICONS, *(code for code in codes if code not in WITHHELD_ICONS)]
        parts = [label("withheld_summary", c).format(count=whole_number(codes[c])) for c in order if c in codes]
        self._withheld_words.setText(", ".join(parts))
        self._withheld_words.setToolTip(", ".join(parts))
        self.planned.foot.setVisible(bool(withheld) and bool(self.planned.model.contacts()))

    def _show_empty(self, facts: PlanFacts) -> None:
        see = self.tr("See who is withheld") if facts.plan.withheld else ""
        next_day = self._next_day()
        if facts.approved():
            title = self.tr("Everything of this day is approved")
        elif facts.plan.day == self._today():
            title = self.tr("Nobody to contact today")
        else:
            title = self.tr("Nobody to contact on this day")
        if next_day is None:
            self.planned.empty.set_texts(title, self.tr("The next 7 days hold no contact either."), "", see)
            return
        count = contacts_count(next_day.relational + next_day.commercial)
        sentence = self.tr("Next contacts on {day}: {contacts}.").format(day=day_of_week(next_day.day), contacts=count)
        self.planned.empty.set_texts(title, sentence, self.tr("See that day"), see)

    def _next_day(self) -> DayLoad | None:
        day = self.day_chooser.day()
        return next((load for load in self._week if load.day > day and load.relational + load.commercial), None)

    def _show_tab(self) -> None:
        facts = self._facts
        has_nothing = facts is not None and not facts.has_active_scenario and not facts.plan.contacts
        tab = self.plan_tabs.choice()
        self._tab_stack.setCurrentIndex(len(_TABS) if has_nothing and tab != "approved" else _TABS.index(tab))

    def _show_approve(self) -> None:
        chosen = self.planned.model.chosen()
        is_today = self.day_chooser.day() == self.context.clock.today()
        text = self.tr("Approve {contacts}").format(contacts=contacts_count(len(chosen)))
        self.approve.setText(text if chosen else self.tr("Approve"))
        self.approve.setEnabled(bool(chosen) and is_today and self.context.shell.looked_at is None)
        if self.context.shell.looked_at is not None:
            hint = self.tr("Go back to today first: the figures are of another day")
        elif not is_today:
            hint = self.tr("A plan is approved on its day")
        elif not chosen:
            hint = self.tr("No contact is ticked")
        else:
            hint = self.tr("Writes one file for each channel")
        self.approve.set_hint(hint, "Ctrl+Return")
        may_act = self.context.shell.looked_at is None
        reason = "" if may_act else hint
        self.rules.setEnabled(may_act)
        for view in (self.planned, self.withheld):
            view.pane.set_may_act(is_on=may_act, reason=reason)

    def _go_to(self, day: date) -> None:
        self.day_chooser.set_day(day, self._today())
        self._on_day_chosen(day)

    def _on_day_chosen(self, day: object) -> None:
        del day
        self.result.hide()
        self._show_approve()
        self.refresh()

    def _on_looked_at(self, day: object) -> None:
        del day
        self._go_to(self._today())

    def _on_week_day(self, day: date) -> None:
        self.plan_tabs.set_choice("today")
        self._go_to(day)

    def _on_tab(self, key: str) -> None:
        del key
        self._show_tab()

    def _on_channel(self, key: str) -> None:
        del key
        self._show_planned()
        self._show_approve()

    def _on_see_withheld(self) -> None:
        self.plan_tabs.set_choice("withheld")

    def _on_empty_primary(self) -> None:
        next_day = self._next_day()
        if next_day is not None:
            self._go_to(next_day.day)

    def _on_gallery(self) -> None:
        self.context.navigator.go("scenarios", gallery=True)

    def _on_rules(self) -> None:
        if self._facts is not None:
            PressureDialog(self.context, self._facts.policy, self).open()

    def _on_approve(self) -> None:
        chosen = self.planned.model.chosen()
        if not chosen or not self.approve.isEnabled():
            return
        dialog = ApproveDialog(self.context, self.places, self.day_chooser.day(), chosen, self)
        dialog.approved.connect(self._on_approved)
        dialog.open()

    def _on_approved(self, changes: Changes, mailings: list[Mailing]) -> None:
        self.result.show_lists(mailings)
        self.context.shell.applied(changes)

    def _on_folder(self, folder: object) -> None:
        if isinstance(folder, Path):
            self.places.show_folder(folder)

    def _on_lists(self, mailing_id: int) -> None:
        self.context.navigator.go("mailings", mailing_id=mailing_id)

    def _on_acted(self, what: str, contacts: list[PlannedContact]) -> None:
        if what == "postpone:date":
            self._deciding = contacts
            dialog = PostponeDialog(self.day_chooser.day(), self)
            dialog.chosen.connect(self._on_postponed_until)
            dialog.open()
            return
        kind, _colon, days = what.partition(":")
        until = self.day_chooser.day() + timedelta(days=int(days)) if days else None
        self._decide(kind, contacts, until)

    def _on_postponed_until(self, until: date) -> None:
        self._decide("postpone", self._deciding, until)

    def _decide(self, kind: str, contacts: Sequence[PlannedContact], until: date | None) -> None:
        work = Decide(self.context.services, kind, self.day_chooser.day(), tuple(contacts), until)
        self.load(work, self.context.shell.applied, lane=Lane.WRITE)


def create(context: PageContext) -> Page:
    """Build the page."""
    return ContactPlanPage(context)
