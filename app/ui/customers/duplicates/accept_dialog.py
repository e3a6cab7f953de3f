"""Accept every case above a likelihood: what that would do, a sample of the least sure, then one act to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.duplicates.jobs import PreviewAbove
from app.ui.customers.words import counted
from app.ui.form_dialog import FormDialog
from app.ui.formats import customers_count, whole_number
from app.ui.labels import label
from app.ui.messages import error_sentence
from app.ui.theme.widgets import Line, SegmentedControl, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from app.models.domain.errors import KnownError
    from app.models.domain.identity import BulkPreview, ReviewCase
    from app.ui.shell.context import PageContext

LEAST = {"almost_certain": 0.90, "very_likely": 0.80, "likely": 0.65}
"""From which probability on a case bears the word."""

_SAMPLE = 6


class AcceptDialog(FormDialog):
    """`accepted` carries the least probability."""

    accepted_above = Signal(float)

    def __init__(self, context: PageContext, cases: Mapping[str, ReviewCase], parent: QWidget) -> None:
        """Ask from which likelihood on; `cases` are those in the queue, by their ids."""
        super().__init__(parent)
        self._context = context
        self._cases = cases
        self._preview: BulkPreview | None = None
        self._question = Text("", "table_strong")
        self.choice = SegmentedControl([(word, "") for word in LEAST])
        self.choice.chosen.connect(self._on_chosen)
        self._effect = Text("", "body", wraps=True)
        self._sample_title = Text("", "table_strong")
        self._sample = QVBoxLayout()
        self._sample.setSpacing(4)
        self.body.addWidget(self._question)
        self.body.addWidget(self.choice)
        self.body.addWidget(self._effect)
        self.body.addWidget(Line("subtle"))
        self.body.addWidget(self._sample_title)
        self.body.addLayout(self._sample)
        self.body.addStretch(1)
        self.primary.clicked.connect(self._on_accept)
        self.fits_content = False
        self.setMinimumSize(560, 420)
        self.retranslate()
        self._on_chosen(self.choice.choice())

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(
            self.tr("Accept many cases"), self.tr("The records of each case become one customer, all as one act.")
        )
        self._question.setText(self.tr("Which cases?"))
        texts = {
            "almost_certain": self.tr("Almost certain"),
            "very_likely": self.tr("Very likely or more"),
            "likely": self.tr("Likely or more"),
        }
        self.choice.set_texts(texts)
        self._sample_title.setText(self.tr("The least sure of them"))
        self.note.setText(self.tr("Undo takes all of it back."))
        self.cancel.setText(self.tr("Cancel"))
        self._show()

    def _show(self) -> None:
        preview = self._preview
        count = preview.cases if preview is not None else 0
        accept = QCoreApplication.translate("AcceptDialog", "Accept %n case(s)", None, count)
        self.primary.setText(counted(accept, count))
        self.primary.setEnabled(count > 0)
        clear_layout(self._sample)
        self._sample_title.setVisible(count > 0)
        if preview is None:
            self._effect.setText("")
            return
        if not count:
            self._effect.setText(self.tr("No case is that likely. Nothing to accept."))
            return
        self._effect.setText(self._effect_words(preview))
        known = [self._cases[case] for case in preview.case_ids if case in self._cases]
        for case in known[-_SAMPLE:]:
            self._sample.addWidget(Text(_case_words(case), "table"))

    def _effect_words(self, preview: BulkPreview) -> str:
        words = self.tr("{before} become {after}.").format(
            before=customers_count(preview.customers_before), after=whole_number(preview.customers_after)
        )
        least = LEAST[self.choice.choice()]
        stay = sum(case.probability >= least for case in self._cases.values()) - preview.cases
        if stay <= 0:
            return words
        text = QCoreApplication.translate(
            "AcceptDialog", "%n case(s) contradict each other and stay to be checked.", None, stay
        )
        return f"{words} {counted(text, stay)}"

    def _on_chosen(self, word: str) -> None:
        self.primary.setEnabled(False)
        self._context.jobs.start(
            PreviewAbove(self._context.services, LEAST[word]),
            then=self._on_preview,
            failed=self._on_failed,
            latest="customers.accept_preview",
            initiator=self,
        )

    def _on_preview(self, preview: BulkPreview) -> None:
        self._preview = preview
        self._show()
        QTimer.singleShot(0, self.primary.setFocus)

    def _on_failed(self, error: KnownError) -> None:
        self.show_problem(error_sentence(error))

    def _on_accept(self) -> None:
        self.accept()
        self.accepted_above.emit(LEAST[self.choice.choice()])


def _case_words(case: ReviewCase) -> str:
    text = QCoreApplication.translate("AcceptDialog", "{name}: {word}, {count} of 100")
    word = label("match_word", case.likelihood).lower()
    return text.format(name=case.name, word=word, count=whole_number(min(round(case.probability * 100), 99)))
