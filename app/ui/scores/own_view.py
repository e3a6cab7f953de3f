"""Own scores: those that the owner made, and the form that makes and changes them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.changes import Changes
from app.models.domain.errors import KnownError
from app.models.domain.own_score import OwnScore
from app.ui.formats import NOTHING, whole_number
from app.ui.jobs import Lane
from app.ui.messages import error_sentence
from app.ui.scores import own_messages
from app.ui.scores.list_card import ListCard
from app.ui.scores.own_form import OwnForm
from app.ui.scores.own_work import DeleteOwn, KeepOwn, OwnFigures, PreviewOwn, ReadOwn
from app.ui.scores.view import RefusalCard, ScoreView
from app.ui.tables import Column, Kind
from app.ui.theme.tokens import GUTTER

if TYPE_CHECKING:
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures

TAUGHT_BY = own_messages.__name__
_UNNAMED = "–"
"""A score is previewed before it has a name."""


class OwnView(ScoreView):
    """The page of own scores: choose one at the left, change it at the right; everything can be undone."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without scores."""
        super().__init__(page)
        self.shown: OwnFigures | None = None
        self._chosen: int | None = None
        self._is_new = False
        self.nothing = RefusalCard()
        self.nothing.import_wanted.connect(self.act)
        self.list = ListCard("own", self._columns(), page.context)
        self.list.table.row_chosen.connect(self._on_row)
        self.list.row_opened.connect(self._on_open)
        self.form = OwnForm()
        self.form.changed.connect(self._on_changed)
        self.form.kept.connect(self._on_kept)
        self.form.deleted.connect(self._on_deleted)
        self._told = QWidget()
        row = QHBoxLayout(self._told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GUTTER)
        left = QVBoxLayout()
        left.addWidget(self.list)
        left.addStretch(1)
        row.addLayout(left, 2)
        row.addWidget(self.form, 5)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self._told)
        self.nothing.hide()
        self._told.hide()

    def refresh(self) -> None:
        """Read the own scores."""
        self.page.load(ReadOwn(self.page.context.services), self._on_read, latest="own")

    def show_figures(self, figures: Figures) -> None:
        """Take the language."""
        if self.shown is not None:
            self._show_words()
            self.form.retranslate()

    def action(self) -> str:
        """Return New score."""
        return self.tr("New score")

    def act(self) -> None:
        """Begin a new score."""
        self._is_new, self._chosen = True, None
        self._show()

    def _columns(self) -> list[Column[OwnScore]]:
        kinds = {
            "points": lambda: QCoreApplication.translate("OwnScores", "Points"),
            "formula": lambda: QCoreApplication.translate("OwnScores", "Formula"),
        }
        return [
            Column("name", lambda: QCoreApplication.translate("OwnScores", "Score"), lambda row: row.name,
                   width=120, stretches=True, is_strong=True),
            Column("kind", lambda: QCoreApplication.translate("OwnScores", "Kind"), lambda row: kinds[row.kind](),
                   width=84, is_optional=True),
            Column("scored", lambda: QCoreApplication.translate("OwnScores", "Customers"), self._scored_text,
                   Kind.NUMBER, width=90),
        ]  # fmt: skip

    def _scored_text(self, row: OwnScore) -> str:
        scored = self.shown.scored.get(row.score_id) if self.shown else None
        return NOTHING if scored is None else whole_number(scored)

    def _on_read(self, shown: OwnFigures) -> None:
        self.shown = shown
        known = [score.id for score in shown.scores]
        if self._chosen not in known:
            self._chosen = known[0] if known and not self._is_new else None
        self._show()

    def _show(self) -> None:
        shown = self.shown
        if shown is None:
            return
        has_any = bool(shown.scores) or self._is_new
        self.nothing.setVisible(not has_any)
        self._told.setVisible(has_any)
        self.list.setVisible(bool(shown.scores))
        self._show_words()
        self.list.show_rows(shown.scores)
        score = next((score for score in shown.scores if score.id == self._chosen), OwnScore(""))
        if has_any:
            self.form.show_score(score, shown.names, shown.scales)
        self.action_changed.emit()

    def _show_words(self) -> None:
        self.nothing.show_refusal(
            self.tr("No score of your own yet"),
            self.tr(
                "Give points for what matters to you, or write a formula: your score is computed with all the others, "
                "explained on each profile, and can be asked for in segments."
            ),
            self.tr("Make one"),
        )
        self.list.set_words(self.tr("Your scores"), "", "own.list")

    def _on_row(self, row: Any) -> None:
        if row is not None and row.id != self._chosen and self.shown is not None:
            self._is_new, self._chosen = False, row.id
            self.form.show_score(row, self.shown.names, self.shown.scales)

    def _on_open(self, row: Any) -> None:
        condition = {"field": row.score_id, "op": "known"}
        self.page.show_customers({"all": [condition]}, row.name)

    def _on_changed(self, score: OwnScore) -> None:
        named = replace(score, name=score.name or _UNNAMED)
        self.page.context.jobs.start(
            PreviewOwn(self.page.context.services, named), then=self.form.show_preview, failed=self._on_wrong,
            latest="scores.own_preview", initiator=self,
        )  # fmt: skip

    def _on_wrong(self, error: KnownError) -> None:
        self.form.show_wrong(error_sentence(error))

    def _on_kept(self, score: OwnScore) -> None:
        self._write(KeepOwn(self.page.context.services, score))

    def _on_deleted(self, own_id: int) -> None:
        self._write(DeleteOwn(self.page.context.services, own_id))

    def _write(self, work: KeepOwn | DeleteOwn) -> None:
        self.page.context.jobs.start(
            work, then=self._on_written, failed=self._on_wrong, lane=Lane.WRITE, title=self.tr("Computing your score"),
            initiator=self,
        )  # fmt: skip

    def _on_written(self, changes: Changes) -> None:
        params = changes.params or {}
        if changes.label == "own_score_created":
            self._chosen = int(str(params["score"]).rpartition("_")[2])
        self._is_new = False
        self.page.context.shell.applied(changes)
