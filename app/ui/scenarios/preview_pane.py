"""What real customers would read: the awkward ones first, any other by search, and what to watch out for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from app.models.domain.errors import KnownError
from app.services.messages.sms import sms_length
from app.ui.formats import customers_count, whole_number
from app.ui.labels import label
from app.ui.plan_words import counted
from app.ui.scenarios.words import placeholder_words
from app.ui.theme.look import look
from app.ui.theme.widgets import Pane, ReasonRow, SearchField, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from app.models.domain.ports import Progress
    from app.models.domain.scenario import Message
    from app.services.container import Services
    from app.ui.shell.context import PageContext

_SEARCH_DELAY_MS = 200
_FOUND_AT_MOST = 12
_ROWS_SHOWN = 5
_CUSTOMER = Qt.ItemDataRole.UserRole
_NAMES_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class Case:
    """A customer to try a message on; `why` is a code of services.scenarios.awkward_customers, "" when searched."""

    customer_id: int
    name: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """The message of one customer, and those of the awkward ones."""

    case: Case | None
    message: Message | None
    cases: tuple[Case, ...]
    awkward: tuple[tuple[Case, Message], ...]


@dataclass(frozen=True)
class TryOut:
    """The job behind the preview. KnownError: scenario_invalid."""

    services: Services
    definition: Mapping[str, Any]
    channel: str
    language: str
    case: Case | None

    def __call__(self, progress: Progress) -> Trial:
        """Render the message of the chosen customer and of the awkward ones."""
        scenarios = self.services.scenarios
        cases = tuple(Case(*row) for row in scenarios.awkward_customers(self.definition))
        awkward: list[tuple[Case, Message]] = []
        for case in cases:
            progress.check_cancelled()
            awkward.append((case, self._message(case)))
        chosen = self.case or (cases[0] if cases else None)
        if chosen is None:
            return Trial(None, None, (), ())
        try:
            message = self._message(chosen)
        except KnownError as error:
            if error.code != "customer_missing":
                raise
            return Trial(cases[0], awkward[0][1], cases, tuple(awkward)) if cases else Trial(None, None, (), ())
        return Trial(chosen, message, cases, tuple(awkward))

    def _message(self, case: Case) -> Message:
        return self.services.scenarios.preview(
            self.definition, case.customer_id, channel=self.channel, language=self.language
        )


@dataclass(frozen=True)
class _Find:
    """The job behind the search."""

    services: Services
    query: str

    def __call__(self, progress: Progress) -> list[Case]:
        """Find customers by a few letters."""
        progress.check_cancelled()
        rows = self.services.customers.search(self.query, _FOUND_AT_MOST)
        return [Case(row.customer_id, row.name) for row in rows]


class PreviewPane(Pane):
    """`case_chosen` when another customer is to be tried."""

    case_chosen = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._context = context
        self._trial: Trial | None = None
        self._case: Case | None = None
        self._cases: tuple[Case, ...] = ()
        self.search = SearchField()
        self.search.textChanged.connect(self._on_typed)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_item)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._find)
        self._title = Text("", "table_strong")
        self._reads = Text("", "caption", "muted", wraps=True)
        self._box = QFrame()
        self._box.setProperty("card", "well")
        self._box_column = QVBoxLayout(self._box)
        self._box_column.setContentsMargins(12, 10, 12, 10)
        self._box_column.setSpacing(8)
        self.sms_size = Text("", "caption", "secondary", wraps=True)
        self._watch_title = Text("", "table_strong")
        self._build()
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Ask for the width of the pane."""
        return QSize(look().px(330), super().sizeHint().height())

    def case(self) -> Case | None:
        """Return who is to be tried, None for the most awkward one."""
        return self._case

    def show_trial(self, trial: Trial) -> None:
        """Show a message, its size, and what the awkward customers would read wrongly."""
        is_new_list = trial.cases != self._cases
        self._trial, self._cases = trial, trial.cases
        self._case = self._case and trial.case
        if is_new_list and not self.search.text().strip():
            self._show_cases(trial.cases)
        self._show_message()
        self._show_warnings()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Preview on a real customer"))
        self.search.set_placeholder(self.tr("Name, e-mail, telephone…"))
        self.list.setAccessibleName(self.tr("Customers to try the message on, the awkward ones first"))
        self._watch_title.setText(self.tr("To watch"))
        if self._trial is not None:
            self._show_cases(self._cases)
            self._show_message()
            self._show_warnings()

    def _build(self) -> None:
        chooser = self.add_section()
        chooser.addWidget(self._title)
        chooser.addWidget(self.search)
        self.list.setFixedHeight(look().px(28 * _ROWS_SHOWN + 4))
        chooser.addWidget(self.list)
        reading = self.add_section()
        reading.addWidget(self._reads)
        reading.addWidget(self._box)
        reading.addWidget(self.sms_size)
        watch = self.add_section()
        watch.addWidget(self._watch_title)
        self._watch = QVBoxLayout()
        self._watch.setSpacing(6)
        watch.addLayout(self._watch)

    def _show_cases(self, cases: tuple[Case, ...] | list[Case]) -> None:
        self.list.clear()
        for case in cases:
            text = case.name
            if case.why:
                text = self.tr("{name}, {why}").format(name=case.name, why=label("awkward", case.why))
            item = QListWidgetItem(text)
            item.setData(_CUSTOMER, case)
            item.setToolTip(text)
            self.list.addItem(item)
            if self._case is not None and case.customer_id == self._case.customer_id:
                self.list.setCurrentItem(item)
        if self._case is None and cases and cases is self._cases:
            self.list.setCurrentRow(0)

    def _show_message(self) -> None:
        trial = self._trial
        _empty(self._box_column)
        message = trial.message if trial else None
        if trial is None or message is None or trial.case is None:
            self._reads.setText(self.tr("No customer yet: the preview appears after a first import."))
            self._box.hide()
            self.sms_size.hide()
            return
        self._box.show()
        self._reads.setText(self.tr("{name} would read today:").format(name=trial.case.name))
        if message.channel == "email":
            subject = message.subject or self.tr("(no subject)")
            tone = "primary" if message.subject else "warn"
            self._box_column.addWidget(Text(subject, "table_strong", tone, wraps=True, is_selectable=True))
        for paragraph in (part for part in message.body.split("\n\n") if part.strip()):
            self._box_column.addWidget(Text(paragraph.strip(), "table", wraps=True, is_selectable=True))
        if not message.body.strip():
            self._box_column.addWidget(Text(self.tr("This text is empty."), "table", "warn", wraps=True))
        self._show_size(message)

    def _show_size(self, message: Message) -> None:
        self.sms_size.setVisible(message.channel == "sms")
        if message.channel != "sms":
            return
        size = sms_length(message.body)
        parts = counted(self.tr("%n SMS", "", size.parts), size.parts)
        if size.encoding == "gsm7":
            text = self.tr("{units} signs, {parts}, {left} left.")
        else:
            text = self.tr("{units} signs, {parts}, {left} left. An unusual sign halves the room.")
        self.sms_size.setText(text.format(units=whole_number(size.units), parts=parts, left=whole_number(size.left)))
        self.sms_size.set_tone("warn" if size.parts > 1 else "secondary")

    def _show_warnings(self) -> None:
        _empty(self._watch)
        trial = self._trial
        if trial is None or not trial.awkward:
            self._watch.addWidget(ReasonRow(self.tr("Nothing to try yet."), "info"))
            return
        for sentence in self._warnings(trial):
            self._watch.addWidget(ReasonRow(sentence, "triangle-alert", "warn_text"))
        if self._watch.count() == 0:
            count = customers_count(len(trial.awkward))
            text = self.tr("Tried on {customers}, the awkward ones first: nothing is missing.")
            self._watch.addWidget(ReasonRow(text.format(customers=count), "circle-check", "good_text"))

    def _warnings(self, trial: Trial) -> list[str]:
        missing: dict[tuple[str, ...], list[str]] = defaultdict(list)
        long_ones: list[str] = []
        for case, message in trial.awkward:
            if message.missing:
                missing[message.missing].append(case.name)
            if message.channel == "sms" and sms_length(message.body).parts > 1:
                long_ones.append(case.name)
        text = self.tr("Nothing known for “{places}”: {names}. Their fallback or nothing stands there.")
        found = [
            text.format(places=placeholder_words(fields), names=_names(names)) for fields, names in missing.items()
        ]
        if long_ones:
            found.append(self.tr("More than one SMS each: {names}.").format(names=_names(long_ones)))
        return found

    def _on_typed(self) -> None:
        self._timer.start()

    def _find(self) -> None:
        query = self.search.text().strip()
        if not query:
            self._show_cases(self._cases)
            return
        self._context.jobs.start(
            _Find(self._context.services, query), then=self._on_found, latest="scenarios.find", initiator=self
        )

    def _on_found(self, cases: list[Case]) -> None:
        self._show_cases(cases)

    def _on_item(self, item: QListWidgetItem) -> None:
        self._case = cast("Case", item.data(_CUSTOMER))
        self.case_chosen.emit()


def _names(names: list[str]) -> str:
    shown = ", ".join(names[:_NAMES_AT_MOST])
    return f"{shown}…" if len(names) > _NAMES_AT_MOST else shown


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
