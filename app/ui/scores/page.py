"""The Scores section: cards of all scores, and the pages of RFM and PMG, under tabs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.models.domain.changes import Area, Changes
from app.models.domain.settings import ScorePolicy
from app.ui.formats import day_full
from app.ui.jobs import Lane
from app.ui.rfm_axes import cell_rule
from app.ui.scores.distributions import class_words
from app.ui.scores.labels import family_name, family_of, family_tab
from app.ui.scores.pmg_view import PmgView
from app.ui.scores.rfm_view import RfmView
from app.ui.scores.score_card import ScoreCard
from app.ui.scores.work import Figures, ReadFigures, SavePolicy
from app.ui.shell.context import PageContext
from app.ui.shell.page import Page
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets import EmptyState

_ALL = "all"


class ScoresPage(Page):
    """Opens with score="rfm" or "pmg", or on the cards."""

    section = "scores"
    watches = Area.SCORES | Area.PROFILES | Area.PURCHASES | Area.SETTINGS

    def __init__(self, context: PageContext) -> None:
        """Build a card per family of the registry, and the pages of the known ones."""
        super().__init__(context)
        self.figures: Figures | None = None
        self._before: ScorePolicy | None = None
        families = _families(context)
        self.rfm, self.pmg = RfmView(), PmgView()
        self.views: dict[str, QWidget] = {"rfm": self.rfm, "pmg": self.pmg}
        self._tab_keys = [_ALL, *(family for family in families if family in self.views)]
        self.add_tabs([(key, "") for key in self._tab_keys]).chosen.connect(self._on_tab)
        self.cards = {family: ScoreCard(family, marks) for family, marks in families.items()}
        self._cards = QWidget()
        grid = QGridLayout(self._cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GUTTER)
        for place, card in enumerate(self.cards.values()):
            grid.addWidget(card, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 2, 3 if place % 2 == 0 else 2)
        self._empty = EmptyState("gauge")
        self._empty.primary_activated.connect(self._on_import)
        self._empty.hide()
        for widget in (self._cards, self.rfm, self.pmg):
            self.body.addWidget(widget)
        self.body.addWidget(self._empty, 1)
        self.body.addStretch(0)
        self._connect()
        self._show_tab(_ALL)
        self.retranslate()

    def refresh(self) -> None:
        """Read every score anew."""
        self.load(ReadFigures(self.context.services), self._on_figures, latest="figures")

    def retranslate(self) -> None:
        """Set every text."""
        texts = {family: family_tab(family) for family in self._tab_keys if family != _ALL}
        if self.tabs is not None:
            self.tabs.set_texts({_ALL: self.tr("All scores"), **texts})
        self._empty.set_texts(
            self.tr("No score yet"),
            self.tr("Scores look at purchases with a name. Import your sales, and they appear by themselves."),
            self.tr("Import my files"),
        )
        self._show_title()
        if self.figures is not None:
            self._on_figures(self.figures)

    def open(self, *, score: str = "", **params: Any) -> None:
        """Show the page of a score, or the cards as they were left."""
        del params
        self.banner.hide()
        if score and self.tabs is not None:
            family = family_of(score)
            key = family if family in self._tab_keys else _ALL
            self.tabs.set_choice(key)
            self._show_tab(key)

    def save(self, policy: ScorePolicy) -> None:
        """Keep other thresholds and compute the scores again; the toast takes it back."""
        self._before = self.figures.policy if self.figures else None
        self._write(policy)

    def restore(self, policy: ScorePolicy) -> None:
        """Go back to earlier thresholds."""
        self._before = None
        self._write(policy)

    def _connect(self) -> None:
        for card in self.cards.values():
            card.opened.connect(self._on_card)
            card.class_chosen.connect(self._on_class)
            card.open_button.setVisible(False)
        for family, card in self.cards.items():
            card.open_button.setVisible(family in self.views)
        self.rfm.cell_chosen.connect(self._on_cell)
        self.rfm.class_chosen.connect(self._on_class)
        self.pmg.class_chosen.connect(self._on_class)
        self.rfm.thresholds.saved.connect(self.save)
        self.pmg.thresholds.saved.connect(self.save)

    def _write(self, policy: ScorePolicy) -> None:
        title = self.tr("Computing the scores")
        self.load(SavePolicy(self.context.services, policy), self._on_saved, lane=Lane.WRITE, title=title)

    def _show_title(self) -> None:
        day = self.tr("as of {day}").format(day=day_full(self.figures.as_of)) if self.figures else ""
        self.header.set_title(self.tr("Scores"), day)

    def _show_tab(self, key: str) -> None:
        has_scores = self.figures is None or any(o.scored for o in self.figures.overviews.values())
        self._empty.setVisible(not has_scores)
        self._cards.setVisible(has_scores and key == _ALL)
        for family, view in self.views.items():
            view.setVisible(has_scores and key == family)

    def _on_figures(self, figures: Figures) -> None:
        self.figures = figures
        for card in self.cards.values():
            card.show_figures(figures)
        self.rfm.show_figures(figures)
        self.pmg.show_figures(figures)
        self._show_title()
        self._show_tab(self.tabs.choice() if self.tabs else _ALL)

    def _on_saved(self, changes: Changes) -> None:
        self.context.shell.data_changed.emit(changes)
        if self._before is not None:
            text = self.tr("Scores computed with the new thresholds")
            self.context.shell.toast(text, _Restore(self, self._before))
        else:
            self.context.shell.toast(self.tr("Scores computed with the thresholds from before"))

    def _on_tab(self, key: str) -> None:
        self._show_tab(key)

    def _on_card(self, family: str) -> None:
        self.context.navigator.go(self.section, score=family)

    def _on_cell(self, key: tuple[int, int]) -> None:
        name = self.tr("Recency mark {recency}, frequency mark {frequency}").format(recency=key[0], frequency=key[1])
        self.context.navigator.go("customers", rule={"all": cell_rule(*key)}, name=name)

    def _on_class(self, key: tuple[str, str]) -> None:
        score_id, klass = key
        is_mark = klass.isdigit()
        condition = {
            "field": score_id,
            "op": "exactly" if is_mark else "is",
            "value": int(klass) if is_mark else klass,
        }
        words = self.tr("{score}: {value}").format(score=family_name(score_id), value=class_words(score_id, klass))
        self.context.navigator.go("customers", rule={"all": [condition]}, name=words)

    def _on_import(self) -> None:
        self.context.navigator.go("importing")


class _Restore:
    """The undo of new thresholds."""

    def __init__(self, page: ScoresPage, policy: ScorePolicy) -> None:
        self._page = page
        self._policy = policy

    def __call__(self) -> None:
        from shiboken6 import isValid  # noqa: PLC0415 - the page may be gone with its workspace

        if isValid(self._page):
            self._page.restore(self._policy)


def _families(context: PageContext) -> dict[str, list[str]]:
    """Return the scores to show by family: the score with classes, and the marks shown with it."""
    families: dict[str, list[str]] = {}
    for spec in context.services.scoring.specs():
        marks = families.setdefault(family_of(spec.id), [])
        if spec.unit == "mark":
            marks.append(spec.id)
    return families


def create(context: PageContext) -> Page:
    """Build the page."""
    return ScoresPage(context)
