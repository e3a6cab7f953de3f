"""The Scores section: cards of all scores, and the page of each family of scores under its tab."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.changes import Area, Changes
from app.models.domain.own_score import OWN_PREFIX
from app.models.domain.settings import ScorePolicy
from app.ui.formats import day_full
from app.ui.jobs import Lane
from app.ui.rfm_axes import cell_rule
from app.ui.scores import tabs
from app.ui.scores.distributions import class_words
from app.ui.scores.labels import family_name, family_of, name_own
from app.ui.scores.list_card import ListCard
from app.ui.scores.score_card import ScoreCard
from app.ui.scores.work import Figures, MadeList, MakeList, ReadFigures, Recompute, SavePolicy
from app.ui.shell.context import PageContext
from app.ui.shell.page import Page
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import Banner, Button, EmptyState, JobStrip

if TYPE_CHECKING:
    from app.models.domain.score import ScoreSpec
    from app.services.scoring.engagement import EngagementPolicy
    from app.ui.scores.pmg_view import PmgView
    from app.ui.scores.rfm_view import RfmView
    from app.ui.scores.view import ScoreView

_ALL = tabs.ALL
_MEASURED = 8
"""Rows of a card whose classes are not known before the figures."""


class ScoresPage(Page):
    """Opens with score="attrition" (or any other), or on the cards."""

    section = "scores"
    watches = Area.SCORES | Area.PROFILES | Area.PURCHASES | Area.SETTINGS

    def __init__(self, context: PageContext) -> None:
        """Build the tabs; cards come with the first figures, the page of a family when it is first looked at."""
        super().__init__(context)
        self.figures: Figures | None = None
        self._before: SavePolicy | None = None
        self.views: dict[str, ScoreView] = {}
        self._tab_keys = [_ALL, *tabs.keys()]
        self.add_tabs([(key, "") for key in self._tab_keys]).chosen.connect(self._on_tab)
        self.recompute = Button("", icon="refresh-cw")
        self.action = Button("", "primary", "chart-pie")
        self.header.add_action(self.recompute)
        self.header.add_action(self.action)
        self.stale = Banner("warn")
        self.strip = JobStrip()
        self.cards: dict[str, ScoreCard] = {}
        self._cards = QWidget()
        self._empty = EmptyState("gauge")
        for widget in (self.stale, self.strip, self._cards):
            self.body.addWidget(widget)
        self.body.addWidget(self._empty, 1)
        self.body.addStretch(0)
        for widget in (self.stale, self.action, self._empty):
            widget.hide()
        self._connect()
        self._show_tab(_ALL)
        self.retranslate()

    @property
    def rfm(self) -> RfmView:
        """The page of RFM."""
        return self.view("rfm")  # type: ignore[return-value]

    @property
    def pmg(self) -> PmgView:
        """The page of the sizes."""
        return self.view("pmg")  # type: ignore[return-value]

    def view(self, key: str) -> ScoreView:
        """Return the page of a family, built when first asked for."""
        if key not in self.views:
            made = self.views[key] = tabs.make_view(key, self)
            made.column.addStretch(1)
            made.action_changed.connect(self._show_action)
            for rows in made.findChildren(ListCard):
                rows.chosen_wanted.connect(self.make_list_segment)
            made.hide()
            self.body.insertWidget(self.body.indexOf(self._cards) + 1, made)
            if self.figures is not None:
                made.show_figures(self.figures)
        return self.views[key]

    def refresh(self) -> None:
        """Read every score anew; the page in sight reads what it shows of its own."""
        for view in self.views.values():
            view.is_stale = True
        self.load(ReadFigures(self.context.services), self._on_figures, latest="figures")
        self._refresh_view()

    def retranslate(self) -> None:
        """Set every text."""
        if self.tabs is not None:
            self.tabs.set_texts({key: tabs.tab_words(key) for key in self._tab_keys})
        self._empty.set_texts(
            self.tr("No score yet"),
            self.tr("Scores look at purchases with a name. Import your sales, and they appear by themselves."),
            self.tr("Import my files"),
        )
        self.recompute.setText(self.tr("Recompute"))
        self.recompute.set_hint(self.tr("Compute every score again from what has been imported"))
        self.action.set_hint(self.tr("Open the segment builder on these customers"), "Ctrl+Return")
        self._show_title()
        if self.figures is not None:
            self._show_figures(self.figures)

    def open(self, *, score: str = "", **params: Any) -> None:
        """Show the page of a score, or the cards as they were left."""
        del params
        self.banner.hide()
        if score and self.tabs is not None:
            key = tabs.tab_of(family_of(score))
            key = key if key in self._tab_keys else _ALL
            self.tabs.set_choice(key)
            self._show_tab(key)

    def save(self, policy: ScorePolicy) -> None:
        """Keep other thresholds and compute the scores again; the toast takes it back."""
        before = self.figures.policy if self.figures else None
        self._write(SavePolicy(self.context.services, policy), before and SavePolicy(self.context.services, before))

    def save_weights(self, weights: EngagementPolicy, before: EngagementPolicy) -> None:
        """Keep other weights of engagement and compute the scores again; the toast takes it back."""
        services = self.context.services
        self._write(SavePolicy(services, weights=weights), SavePolicy(services, weights=before))

    def restore(self, work: SavePolicy) -> None:
        """Go back to earlier thresholds."""
        self._write(work, None)

    def show_customers(self, rule: Mapping[str, Any], name: str) -> None:
        """Open the customers who answer a rule."""
        self.context.navigator.go("customers", rule=rule, name=name)

    def make_segment(self, rule: Mapping[str, Any], name: str) -> None:
        """Open the segment builder on a rule."""
        self.context.navigator.go("segments", rule=rule, name=name)

    def make_list_segment(self, customer_ids: tuple[int, ...], name: str) -> None:
        """Put customers chosen by hand on a list, and open the segment builder on it."""
        work = MakeList(self.context.services, name, customer_ids)
        self.load(work, self._on_list_made, lane=Lane.WRITE)

    def show_profile(self, customer_id: int) -> None:
        """Open a customer."""
        self.context.navigator.go("customers", customer_id=customer_id)

    def show_class(self, key: tuple[str, str]) -> None:
        """Open the customers of a class of a score."""
        score_id, klass = key
        is_mark = klass.isdigit()
        condition = {
            "field": f"{score_id}.class" if score_id.startswith(OWN_PREFIX) else score_id,
            "op": "exactly" if is_mark else "is",
            "value": int(klass) if is_mark else klass,
        }
        words = self.tr("{score}: {value}").format(score=family_name(score_id), value=class_words(score_id, klass))
        self.show_customers({"all": [condition]}, words)

    def show_cell(self, key: tuple[int, int]) -> None:
        """Open the customers of a cell of the RFM grid."""
        name = self.tr("Recency mark {recency}, frequency mark {frequency}").format(recency=key[0], frequency=key[1])
        self.show_customers({"all": cell_rule(*key)}, name)

    def _connect(self) -> None:
        self.recompute.clicked.connect(self._on_recompute)
        self.stale.link_activated.connect(self._on_recompute)
        self.action.clicked.connect(self._on_action)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self.action.click)
        self._empty.primary_activated.connect(self._on_import)

    def _make_cards(self, figures: Figures) -> None:
        """Build a card per family of scores, anew when the owner made or deleted one."""
        specs = [overview.spec for overview in figures.overviews.values()]
        families = _families(specs)
        if list(families) == list(self.cards):
            return
        rows = {spec.id: len(spec.classes) or _MEASURED for spec in specs}
        holder = QWidget()
        self.body.replaceWidget(self._cards, holder)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = holder
        self.cards = {family: ScoreCard(family, marks, rows[family]) for family, marks in families.items()}
        _lay_out(self._cards, self.cards.values())
        for card in self.cards.values():
            card.opened.connect(self._on_card)
            card.class_chosen.connect(self.show_class)

    def _write(self, work: SavePolicy, before: SavePolicy | None) -> None:
        self._before = before
        title = self.tr("Computing the scores")
        job = self.load(work, self._on_saved, lane=Lane.WRITE, title=title, cancellable=True)
        self.strip.follow(job)

    def _on_recompute(self) -> None:
        title = self.tr("Computing the scores")
        work = Recompute(self.context.services)
        job = self.load(work, self._on_recomputed, lane=Lane.WRITE, title=title, cancellable=True)
        self.strip.follow(job)

    def _on_recomputed(self, changes: Changes) -> None:
        self.context.shell.data_changed.emit(changes)
        self.context.shell.toast(self.tr("Scores computed again"))

    def _show_title(self) -> None:
        day = self.tr("as of {day}").format(day=day_full(self.figures.as_of)) if self.figures else ""
        self.header.set_title(self.tr("Scores"), day)

    def _show_tab(self, key: str) -> None:
        has_scores = self.figures is None or any(o.scored for o in self.figures.overviews.values())
        self._empty.setVisible(not has_scores)
        self._cards.setVisible(has_scores and key == _ALL)
        self.recompute.setVisible(has_scores)
        if has_scores and key != _ALL:
            self.view(key)
        for family, view in self.views.items():
            view.setVisible(has_scores and key == family)
        self._show_action()
        self._refresh_view()

    def _current(self) -> ScoreView | None:
        return self.views.get(self.tabs.choice()) if self.tabs is not None else None

    def _refresh_view(self) -> None:
        """Let the page of the chosen tab read anew, once the scores are known."""
        view = self._current()
        if view is not None and view.is_stale and self.figures is not None:
            view.is_stale = False
            view.refresh()

    def _show_action(self) -> None:
        view = self._current()
        words = view.action() if view is not None and not self._empty.isVisibleTo(self) else ""
        self.action.setText(words)
        self.action.setVisible(bool(words))
        self.action.setEnabled(bool(words))

    def _show_figures(self, figures: Figures) -> None:
        name_own(figures.own_names)
        self._make_cards(figures)
        for card in self.cards.values():
            card.show_figures(figures)
        for view in self.views.values():
            view.show_figures(figures)
        self.stale.set_banner(
            "warn",
            self.tr("Something was imported or taken back since these scores were computed."),
            self.tr("They do not know it yet."),
            self.tr("Recompute"),
        )
        self.stale.setVisible(figures.is_stale and any(o.scored for o in figures.overviews.values()))
        self._show_title()
        self._show_tab(self.tabs.choice() if self.tabs else _ALL)

    def _on_figures(self, figures: Figures) -> None:
        self.figures = figures
        self._show_figures(figures)

    def _on_saved(self, changes: Changes) -> None:
        self.context.shell.data_changed.emit(changes)
        if self._before is not None:
            text = self.tr("Scores computed with the new thresholds")
            self.context.shell.toast(text, _Restore(self, self._before))
        else:
            self.context.shell.toast(self.tr("Scores computed with the thresholds from before"))

    def _on_list_made(self, made: MadeList) -> None:
        self.context.shell.data_changed.emit(made.changes)
        self.make_segment({"all": [{"field": "list", "op": "is", "value": made.list_id}]}, made.name)

    def _on_tab(self, key: str) -> None:
        self._show_tab(key)

    def _on_card(self, family: str) -> None:
        self.context.navigator.go(self.section, score=family)

    def _on_action(self) -> None:
        view = self._current()
        if view is not None:
            view.act()

    def _on_import(self) -> None:
        self.context.navigator.go("importing")


def _lay_out(holder: QWidget, cards: Iterable[ScoreCard]) -> None:
    """Put cards into two columns, each next one into the column that is shorter so far."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GUTTER)
    columns = (QVBoxLayout(), QVBoxLayout())
    heights = [0, 0]
    for column in columns:
        column.setSpacing(GUTTER)
        row.addLayout(column, 1)
    for card in cards:
        place = heights.index(min(heights))
        columns[place].addWidget(card)
        heights[place] += card.lines
    for column in columns:
        column.addStretch(1)


class _Restore:
    """The undo of new thresholds."""

    def __init__(self, page: ScoresPage, work: SavePolicy) -> None:
        self._page = page
        self._work = work

    def __call__(self) -> None:
        from shiboken6 import isValid  # noqa: PLC0415 - the page may be gone with its workspace

        if isValid(self._page):
            self._page.restore(self._work)


def _families(specs: Iterable[ScoreSpec]) -> dict[str, list[str]]:
    """Return the scores to show by family: the score with classes, and the marks shown with it."""
    families: dict[str, list[str]] = {}
    for spec in specs:
        marks = families.setdefault(family_of(spec.id), [])
        if spec.unit == "mark":
            marks.append(spec.id)
    return families


def create(context: PageContext) -> Page:
    """Build the page."""
    return ScoresPage(context)
