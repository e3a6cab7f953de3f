"""Why are these one customer? The records, the links that hold them, the household, and the way to part them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.duplicates import labels as _labels
from app.ui.customers.duplicates.jobs import (
    Act,
    TakeBack,
    follow_with_figures,
    make_way,
    saying_household,
    splitting_off,
)
from app.ui.customers.duplicates.why_parts import HouseholdLine, LinkBlock, ReadWhy, RecordLine, Why, letter_of
from app.ui.customers.words import counted, name_list
from app.ui.form_dialog import FormDialog
from app.ui.jobs import Lane
from app.ui.messages import change_sentence, error_sentence
from app.ui.theme.look import look
from app.ui.theme.widgets import Line, Text

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.models.domain.errors import KnownError
    from app.ui.shell.context import PageContext

_KNOWN = _labels.__name__  # importing the labels registers them


class WhyOneDialog(FormDialog):
    """Explains one customer, of any profile; "Split off" and the answers on the household are written at once.

    Show it with `open()`; it deletes itself when closed.
    """

    def __init__(self, context: PageContext, customer_id: int, parent: QWidget) -> None:
        """Read the customer `customer_id`; the dialog fills when it is there."""
        super().__init__(parent)
        self._context = context
        self._customer_id = customer_id
        self._why: Why | None = None
        self._last: Changes | None = None
        self._content = QVBoxLayout()
        self._content.setContentsMargins(20, 16, 20, 16)
        self._content.setSpacing(12)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._area())
        self.banner.link_activated.connect(self._on_take_back)
        self.primary.hide()
        self.fits_content = False
        self.resize(look().px(720), look().px(640))
        self.setMinimumSize(look().px(520), look().px(360))
        self.retranslate()
        self.load()

    def load(self) -> None:
        """Read the customer anew."""
        self._context.jobs.start(
            ReadWhy(self._context.services, self._customer_id),
            then=self._on_why,
            failed=self._on_failed,
            latest=f"why_one.{id(self)}",
            initiator=self,
        )

    def retranslate(self) -> None:
        """Set every text."""
        below = ""
        if self._why is not None:
            count = len(self._why.records)
            records = counted(QCoreApplication.translate("WhyOneDialog", "%n record(s)", None, count), count)
            below = self.tr("{name}: {records}").format(name=self._why.name, records=records)
        self.set_title(self.tr("Why are these one customer?"), below)
        self.note.setText(self.tr("Every answer can be taken back, here and among the past decisions."))
        self.cancel.setText(self.tr("Close"))
        self._show()

    def _area(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("scrolled", "true")
        holder.setLayout(self._content)
        area.setWidget(holder)
        return area

    def _show(self) -> None:
        why = self._why
        clear_layout(self._content)
        if why is None:
            return
        self._add_title(self.tr("The records"))
        for place, record in enumerate(why.records):
            line = RecordLine(record, letter_of(place), why.currency, can_split=len(why.records) > 1)
            line.split_wanted.connect(self._on_split)
            self._content.addWidget(line)
        self._show_links(why)
        self._show_household(why)
        self._content.addStretch(1)

    def _show_links(self, why: Why) -> None:
        self._content.addWidget(Line("strong"))
        self._add_title(self.tr("What holds them together"))
        if not why.explanation.links:
            alone = self.tr("There is one record only: nothing had to be joined.")
            self._content.addWidget(Text(alone, "table", "secondary", wraps=True))
        places = {record.record_id: letter_of(place) for place, record in enumerate(why.records)}
        for link in why.explanation.links:
            letters = name_list(sorted(places[record] for record in link.record_ids))
            self._content.addWidget(LinkBlock(link, letters, why.decided_at.get(link.group_key)))

    def _show_household(self, why: Why) -> None:
        self._content.addWidget(Line("strong"))
        self._add_title(self.tr("Household"))
        if not why.housemates:
            nobody = self.tr("Nobody known lives with this customer.")
            self._content.addWidget(Text(nobody, "table", "secondary", wraps=True))
        for mate in why.housemates:
            line = HouseholdLine(mate)
            line.answered.connect(self._on_household)
            line.opened.connect(self._on_opened)
            self._content.addWidget(line)

    def _add_title(self, words: str) -> None:
        self._content.addWidget(Text(words, "card"))

    def _on_why(self, why: Why) -> None:
        self._why = why
        self._customer_id = why.explanation.customer_id
        self.retranslate()

    def _on_failed(self, error: KnownError) -> None:
        self.show_problem(error_sentence(error))

    def _on_split(self, record_id: int) -> None:
        self._write(Act(self._context.services, splitting_off(record_id)))

    def _on_household(self, customer_id: int, is_one: bool) -> None:
        act = saying_household((self._customer_id, customer_id), is_one=is_one)
        self._write(Act(self._context.services, act))

    def _on_opened(self, customer_id: int) -> None:
        self.accept()
        self._context.navigator.go("customers", customer_id=customer_id)

    def _on_take_back(self) -> None:
        if self._last is None or self._last.undo is None:
            return
        key = str(self._last.undo.argument)
        self._last = None
        self._write(TakeBack(self._context.services, key))

    def _write(self, work: Act | TakeBack) -> None:
        """Write an answer; a second one waits until the first is in sight."""
        self._content_widget().setEnabled(False)
        make_way(self._context)
        self._context.jobs.start(
            work,
            then=self._on_written,
            failed=self._on_not_written,
            lane=Lane.WRITE,
            title=self.tr("Bringing the customers up to date"),
            initiator=self,
        )

    def _on_written(self, changes: Changes) -> None:
        self._content_widget().setEnabled(True)
        self._last = changes if changes.undo is not None else None
        link = self.tr("Take back") if self._last is not None else ""
        self.banner.set_banner("good", change_sentence(changes.label, changes.params), "", link)
        self.banner.show()
        self._context.shell.applied(changes)
        if changes.undo is not None:
            follow_with_figures(self._context)
        self.load()
        QTimer.singleShot(0, self.cancel.setFocus)

    def _on_not_written(self, error: KnownError) -> None:
        self._content_widget().setEnabled(True)
        self._on_failed(error)

    def _content_widget(self) -> QWidget:
        widget = self._content.parentWidget()
        return widget if widget is not None else self
