"""Satisfaction and influence: what customers say, whom to repair with, who brings others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from app.ui.charts.bar_rows import BarRows
from app.ui.formats import MINUS, customers_count, money_round, percent, whole_number
from app.ui.labels import label
from app.ui.scores.distributions import class_rows, spread_words
from app.ui.scores.labels import family_name
from app.ui.scores.opinion_lists import make_ambassador_list, make_repair_list
from app.ui.scores.satisfaction_work import ReadSatisfaction, SatisfactionFigures
from app.ui.scores.view import FiguresOrRefusal, FigureStrip, beside
from app.ui.theme.widgets import Card, ReasonRow

if TYPE_CHECKING:
    from app.models.domain.score import ScoreOverview
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures

_NPS, _ANSWERED, _REPAIR = "satisfaction.nps", "satisfaction.answered", "satisfaction.repair"
_AMBASSADORS = "satisfaction.ambassadors"
_FEW_ANSWERS = 30
"""Under so many answers a balance of opinions moves ten points and more by chance."""


class SatisfactionView(FiguresOrRefusal):
    """The page of satisfaction and influence."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self.shown: SatisfactionFigures | None = None
        self.strip = FigureStrip((_NPS, _ANSWERED, _REPAIR, _AMBASSADORS))
        self.strip.opened.connect(self._on_figure)
        self.satisfaction, self.influence = Card(), Card()
        self.levels, self.roles = BarRows(32, has_trough=True), BarRows(32, has_trough=True)
        self._few, self._limit = ReasonRow("", "triangle-alert", "warn_text"), ReasonRow("", "info")
        self._influence_limit = ReasonRow("", "info")
        for rows in (self.levels, self.roles):
            rows.opened.connect(page.show_class)
        self.repair = make_repair_list(page.context, self._currency)
        self.repair.all_wanted.connect(self._on_repair)
        self.ambassadors = make_ambassador_list(page.context, self._currency)
        self.ambassadors.all_wanted.connect(self._on_ambassadors)
        for listed in (self.repair, self.ambassadors):
            listed.row_opened.connect(self._on_row)
        self._build()

    def refresh(self) -> None:
        """Read both scores and both lists."""
        self.page.load(ReadSatisfaction(self.page.context.services), self._on_read, latest="satisfaction")

    def show_figures(self, figures: Figures) -> None:
        """Take the language."""
        if self.shown is not None:
            self._show(self.shown)

    def action(self) -> str:
        """Return Make a segment of the 14 to repair with."""
        count = self.shown.by_class.get("detractor", 0) if self.shown else 0
        words = self.tr("Make a segment of the {count} to repair with")
        return words.format(count=whole_number(count)) if count else ""

    def act(self) -> None:
        """Open the segment builder on the detractors."""
        self.page.make_segment(_is("satisfaction", "detractor"), self.tr("To repair with"))

    def _build(self) -> None:
        for card, rows, reasons in (
            (self.satisfaction, self.levels, (self._few, self._limit)),
            (self.influence, self.roles, (self._influence_limit,)),
        ):
            card.body.addWidget(rows, 0, Qt.AlignmentFlag.AlignTop)
            card.body.addStretch(1)
            card.add_line()
            for reason in reasons:
                card.body.addWidget(reason)
        self.told.addWidget(self.strip)
        self.told.addLayout(beside((self.satisfaction, 1), (self.influence, 1)))
        self.told.addLayout(beside((self.repair, 1), (self.ambassadors, 1)))

    def _on_read(self, shown: SatisfactionFigures) -> None:
        self.shown = shown
        self._show(shown)

    def _show(self, shown: SatisfactionFigures) -> None:
        is_refused = not shown.satisfaction.scored and not shown.influence.scored
        self.set_refused(is_refused=is_refused)
        if is_refused:
            sentence = self.tr(
                "No answer, review, complaint or recommendation is known yet. Import those of your survey tool: "
                "one row per answer, with the customer’s e-mail, the day and the mark."
            )
            self.refusal.show_refusal(self.tr("Nobody has said anything yet"), sentence, self.tr("Import answers…"))
        else:
            self._show_strip(shown)
            self._show_levels(self.satisfaction, self.levels, shown.satisfaction)
            self._show_levels(self.influence, self.roles, shown.influence)
            self._few.label.setText(self.tr("Few answers: the balance may move a lot with each new one."))
            self._few.setVisible(0 < shown.satisfaction.scored < _FEW_ANSWERS)
            self._limit.label.setText(label("score_limit", "satisfaction"))
            self._influence_limit.label.setText(label("score_limit", "influence"))
            self._show_lists(shown)
        self.action_changed.emit()

    def _show_strip(self, shown: SatisfactionFigures) -> None:
        classes, scored = shown.by_class, shown.satisfaction.scored
        promoters, detractors = classes.get("promoter", 0), classes.get("detractor", 0)
        balance = round(100 * (promoters - detractors) / scored) if scored else 0
        text = self.tr("{promoters} pleased, {detractors} unhappy").format(
            promoters=whole_number(promoters), detractors=whole_number(detractors)
        )
        self.strip.show_figure(_NPS, self.tr("Balance of opinions (NPS)"), _signed(balance) if scored else "–", text)
        everybody = scored + shown.satisfaction.without
        share = self.tr("{share} of all customers").format(share=percent(scored / everybody if everybody else 0))
        self.strip.show_figure(_ANSWERED, self.tr("Opinions known"), whole_number(scored), share)
        waiting = sum(row.has_complaint for row in shown.opinions.unhappy)
        words = self.tr("{count} with a complaint that waits").format(count=whole_number(waiting)) if waiting else ""
        self.strip.show_figure(_REPAIR, self.tr("To repair with"), customers_count(detractors), words)
        opinions = shown.opinions
        brought = self.tr("{referrals} recommendations: {amount}").format(
            referrals=whole_number(opinions.referrals), amount=money_round(opinions.brought_cents, self.currency)
        )
        roles = {part.klass: part.customers for part in shown.influence.classes}
        ambassadors = customers_count(roles.get("ambassador", 0))
        self.strip.show_figure(_AMBASSADORS, self.tr("Ambassadors"), ambassadors, brought)

    def _show_levels(self, card: Card, rows: BarRows, overview: ScoreOverview) -> None:
        family = overview.spec.id
        card.set_title(family_name(family), self.tr("customers"))
        card.title_label.setToolTip(label("score_meaning", family))
        rows.set_rows(class_rows(overview), (family_name(family), self.tr("Customers")))
        rows.set_message(family_name(family), spread_words(overview))

    def _show_lists(self, shown: SatisfactionFigures) -> None:
        detractors = shown.by_class.get("detractor", 0)
        link = self.tr("See the {count}")
        self.repair.set_words(
            self.tr("To repair with first"), self.tr("by what they spend"), _REPAIR,
            link.format(count=whole_number(detractors)) if detractors else "",
            self.tr("Nobody is unhappy, and no complaint waits."),
        )  # fmt: skip
        self.repair.show_rows(shown.opinions.unhappy)
        self.ambassadors.set_words(
            self.tr("Ambassadors, now or soon"), self.tr("by what they brought"), _AMBASSADORS,
            link.format(count=whole_number(shown.influence.scored)) if shown.influence.scored else "",
            self.tr("Nobody has recommended you yet, as far as your files tell."),
        )  # fmt: skip
        self.ambassadors.show_rows(shown.opinions.ambassadors)

    def _on_figure(self, key: str) -> None:
        if key == _REPAIR:
            self._on_repair()
        elif key == _AMBASSADORS:
            self.page.show_class(("influence", "ambassador"))
        else:
            rule = {"all": [{"field": "satisfaction_points", "op": "known"}]}
            self.page.show_customers(rule, self.tr("Opinions known"))

    def _on_repair(self) -> None:
        self.page.show_class(("satisfaction", "detractor"))

    def _on_ambassadors(self) -> None:
        self.page.show_customers({"all": [{"field": "influence", "op": "known"}]}, family_name("influence"))


def _signed(balance: int) -> str:
    return f"+{balance}" if balance > 0 else f"{MINUS}{-balance}" if balance < 0 else "0"


def _is(field: str, value: str) -> dict[str, Any]:
    return {"all": [{"field": field, "op": "is", "value": value}]}
