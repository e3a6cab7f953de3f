"""The Home page: what is to do, the contacts ahead, the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.models.domain.changes import Area
from app.ui.formats import day_full, day_long, sentence_start
from app.ui.home.health_card import HealthCard
from app.ui.home.key_figures import KeyFigureStrip
from app.ui.home.revenue_card import RevenueCard
from app.ui.home.segments_card import SegmentsCard
from app.ui.home.tasks_card import TasksCard
from app.ui.home.week_card import WeekCard
from app.ui.labels import segment_label
from app.ui.shell.folder_notice import FolderNotice
from app.ui.shell.page import Page
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Button, Card, EmptyState

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from app.models.domain.insights import HomeFigures, HomeTrends, HomeWeek, HomeWork
    from app.models.domain.ports import Progress
    from app.ui.home.tasks import Task
    from app.ui.shell.context import PageContext

_NARROW_BELOW = 1_120
_TIGHT_BELOW = 1_040
_WIDTHS = (448, 400, 258)
_MORNING_ENDS, _EVENING_BEGINS = 12, 18


class HomePage(Page):
    """Today's work in one look, then the few figures that matter."""

    section = "home"
    watches = Area.EVERYTHING

    def __init__(self, context: PageContext) -> None:
        """Build the cards; figures come by jobs."""
        super().__init__(context)
        self._work: HomeWork | None = None
        self._figures: HomeFigures | None = None
        self._first_name = ""
        self._is_tight: bool | None = None
        self._import = Button("", icon="file-down")
        self._import.clicked.connect(self._on_import)
        self.header.add_action(self._import)
        self.folder_notice = FolderNotice(context.shell)
        self.tasks = TasksCard()
        self.tasks.wanted.connect(self._on_task)
        self.week = WeekCard()
        self.week.opened.connect(self._on_day)
        self.strip = KeyFigureStrip()
        self.strip.opened.connect(self._on_key_figure)
        self.revenue = RevenueCard()
        self.revenue.opened.connect(self._on_month)
        self.segments = SegmentsCard()
        self.segments.opened.connect(self._on_segment)
        self.health = HealthCard()
        self.no_purchases = EmptyState("shopping-bag")
        self.no_purchases.secondary_activated.connect(self._on_import)
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read what waits, what lies ahead and the figures, side by side; trends follow the figures."""
        services = self.context.services

        def read_work(progress: Progress) -> tuple[str, HomeWork]:
            progress.check_cancelled()
            return services.workspace.business().owner_first_name, services.insights.work(progress)

        def read_figures(progress: Progress) -> HomeFigures:
            progress.check_cancelled()
            return services.insights.figures()

        self.load(read_figures, self._on_figures, latest="figures")
        self.load(read_work, self._on_work, latest="work")
        self.load(services.insights.week, self._on_week, latest="week")

    def retranslate(self) -> None:
        """Set every text."""
        self._import.setText(self.tr("Import files…"))
        self._import.set_hint(self.tr("Import files…"), "Ctrl+I")
        self._show_greeting()
        for card in (self.folder_notice, self.tasks, self.week, self.strip, self.revenue, self.segments, self.health):
            card.retranslate()
        self.no_purchases.set_texts(
            self.tr("Import your sales to see your figures"),
            self.tr(
                "Revenue, active customers, average basket and segments appear here as soon as purchases are known."
            ),
            secondary=self.tr("Import my sales"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        is_narrow = self.width() < look().px(_NARROW_BELOW)
        self.tasks.set_narrow(is_narrow=is_narrow)
        self.revenue.set_narrow(is_narrow=is_narrow)
        self._arrange(is_tight=self.width() < look().px(_TIGHT_BELOW))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GUTTER)
        top.addWidget(self.tasks, 2)
        top.addWidget(self.week, 1)
        self._empty_card = Card()
        self._empty_card.body.addWidget(self.no_purchases)
        self._bottom = QGridLayout()
        self._bottom.setSpacing(GUTTER)
        self._arrange(is_tight=False)
        self.body.addWidget(self.folder_notice)
        self.body.addLayout(top)
        self.body.addWidget(self.strip)
        self.body.addLayout(self._bottom, 1)
        for widget in (self.strip, self.revenue, self.segments, self.health, self._empty_card):
            widget.hide()

    def _arrange(self, *, is_tight: bool) -> None:
        """Put the cards of figures side by side; the health of the data goes below them when that is too tight."""
        if is_tight == self._is_tight:
            return
        self._is_tight = is_tight
        grid = self._bottom
        for widget in (self._empty_card, self.revenue, self.segments, self.health):
            grid.removeWidget(widget)
        grid.addWidget(self._empty_card, 0, 0, 1, 2)
        grid.addWidget(self.revenue, 0, 0)
        grid.addWidget(self.segments, 0, 1)
        if is_tight:
            grid.addWidget(self.health, 1, 0, 1, 2)
        else:
            grid.addWidget(self.health, 0, 2)
        self._share_widths()

    def _share_widths(self) -> None:
        """Leave no room for the health of the data where it is not beside the others."""
        has_health = self._figures is not None and self._figures.health.customers > 0
        for column, stretch in enumerate((*_WIDTHS[:2], _WIDTHS[2] if has_health and not self._is_tight else 0)):
            self._bottom.setColumnStretch(column, stretch)

    def _show_greeting(self) -> None:
        now, today = self.context.clock.now().astimezone(), self.context.clock.today()
        if now.hour < _MORNING_ENDS:
            text, plain = self.tr("Good morning, {name}"), self.tr("Good morning")
        elif now.hour < _EVENING_BEGINS:
            text, plain = self.tr("Good afternoon, {name}"), self.tr("Good afternoon")
        else:
            text, plain = self.tr("Good evening, {name}"), self.tr("Good evening")
        greeting = text.format(name=self._first_name) if self._first_name else plain
        below = sentence_start(day_long(today))
        if self._figures is not None and self._figures.as_of != today:
            below = self.tr("You are looking at {day}").format(day=day_full(self._figures.as_of))
        self.header.set_title(greeting, below=below)

    def _on_work(self, answer: tuple[str, HomeWork]) -> None:
        self._first_name, self._work = answer
        self._show_work()

    def _on_week(self, week: HomeWeek) -> None:
        self.week.show_week(week, is_today=week.day == self.context.clock.today())
        self.tasks.show_week(week)

    def _on_figures(self, figures: HomeFigures) -> None:
        self._figures = figures
        has_purchases, has_customers = figures.has_purchases, figures.health.customers > 0
        for widget in (self.strip, self.revenue, self.segments):
            widget.setVisible(has_purchases)
        self._empty_card.setVisible(not has_purchases)
        self.health.setVisible(has_customers)
        self._share_widths()
        self.health.show_health(figures.health)
        self._show_work()
        if has_purchases:
            self.strip.show_figures(figures, is_today=figures.as_of == self.context.clock.today())
            self.revenue.show_figures(figures)
            self.segments.show_figures(figures)
            self.load(self.context.services.insights.trends, self._on_trends, latest="trends")

    def _on_trends(self, trends: HomeTrends) -> None:
        if self._figures is not None and trends.as_of == self._figures.as_of:
            self.strip.show_trends(trends)
            self.segments.show_trends(trends)

    def _show_work(self) -> None:
        self._show_greeting()
        if self._work is None or self._figures is None:
            return
        self.health.show_sources(self._work)
        self.tasks.show_work(self._work, has_customers=self._figures.health.customers > 0)

    def _on_task(self, task: Task) -> None:
        self.context.navigator.go(task.section, **task.params)

    def _on_import(self) -> None:
        self.context.navigator.go("importing")

    def _on_day(self, day: date) -> None:
        self.context.navigator.go("contact_plan", day=day)

    def _on_month(self, month: date) -> None:
        self.context.navigator.go("reports", tab="revenue", month=month)

    def _on_segment(self, klass: str) -> None:
        rule = {"field": "rfm", "op": "is", "value": klass}
        self.context.navigator.go("customers", rule=rule, name=segment_label(klass))

    def _on_key_figure(self, figure: str) -> None:
        if figure == "at_risk":
            self._on_segment("at_risk")
        elif figure == "active":
            rule = {"field": "purchase_count_12m", "op": "at_least", "value": 1}
            self.context.navigator.go("customers", rule=rule, name=self.tr("Bought in the last 12 months"))
        else:
            self.context.navigator.go("reports", tab="revenue")


def create(context: PageContext) -> Page:
    """Return the page."""
    return HomePage(context)
