"""Which source is believed where two of them say different things of one customer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.jobs import Lane
from app.ui.messages import add_changes, error_sentence
from app.ui.settings.setting_row import SettingRow
from app.ui.theme.widgets import Card, SegmentedControl, Text

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.services.customers.source_trust import TrustedSource
    from app.ui.shell.context import PageContext

add_changes(
    "TrustCard",
    {
        "source_trust_kept": QT_TRANSLATE_NOOP("TrustCard", "Profiles follow the sources you believe"),
        "source_trust_restored": QT_TRANSLATE_NOOP("TrustCard", "Profiles follow the sources as before"),
    },
)
_LEVELS = {"before": 1, "like": 0, "after": -1}


class TrustCard(Card):
    """A choice per source: believed before the others, like them, or after them."""

    def __init__(self, context: PageContext) -> None:
        """Show the sources of the workspace of `context`."""
        super().__init__("")
        self._context = context
        self._sources: list[TrustedSource] = []
        self.choices: dict[int, SegmentedControl] = {}
        self._hint = Text("", "caption", "muted", wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addWidget(self._hint)
        self.body.addLayout(self._rows)
        self.retranslate()

    def refresh(self) -> None:
        """Read the sources."""
        self._context.jobs.start(
            _Read(self._context.services), then=self._on_sources, latest="settings.trust", initiator=self
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Which source is right?"))
        self._hint.setText(
            self.tr(
                "When two sources say different things of a customer, the one believed first counts; of equal ones, "
                "the freshest. What you correct yourself always counts. The other values stay in the profile."
            )
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_sources(self, sources: list[TrustedSource]) -> None:
        self._sources = sources
        self.setVisible(len(sources) > 1)
        self._show()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QWidget):
                widget.hide()
                widget.deleteLater()
        self.choices = {source.source_id: self._choice(source) for source in self._sources}
        for source in self._sources:
            row = SettingRow(self.choices[source.source_id])
            row.set_words(source.name or self.tr("Entered by hand"))
            self._rows.addWidget(row)

    def _choice(self, source: TrustedSource) -> SegmentedControl:
        texts = (
            ("before", self.tr("Before the others")),
            ("like", self.tr("Like the others")),
            ("after", self.tr("After the others")),
        )
        choice = SegmentedControl(texts, is_small=True)
        choice.set_choice(next(key for key, level in _LEVELS.items() if level == source.trust))
        choice.chosen.connect(_Chosen(self, source.source_id))
        return choice

    def keep(self, source_id: int, level: str) -> None:
        """Believe a source as chosen."""
        self._context.jobs.start(
            _Keep(self._context.services, source_id, _LEVELS[level]),
            then=self._context.shell.applied,
            failed=self._on_failed,
            lane=Lane.WRITE,
            title=self.tr("Choosing the values of the profiles"),
            initiator=self,
        )

    def _on_failed(self, error: KnownError) -> None:
        self._context.shell.toast(error_sentence(error))
        self.refresh()


@dataclass(frozen=True)
class _Chosen:
    """What a choice of one source calls."""

    card: TrustCard
    source_id: int

    def __call__(self, level: str) -> None:
        """Keep it."""
        self.card.keep(self.source_id, level)


@dataclass(frozen=True)
class _Read:
    """Reads the sources."""

    services: Services

    def __call__(self, progress: Progress) -> list[TrustedSource]:
        """Do it."""
        from app.services.customers import source_trust  # noqa: PLC0415 - when the page is first seen

        progress.check_cancelled()
        return source_trust.sources(self.services.database)


@dataclass(frozen=True)
class _Keep:
    """Keeps how a source is believed, with all that follows from it."""

    services: Services
    source_id: int
    level: int

    def __call__(self, progress: Progress) -> Changes:
        """Do it."""
        from app.services.trust_job import keep_trust  # noqa: PLC0415 - loads what is derived

        return keep_trust(self.services, self.source_id, self.level, progress)
