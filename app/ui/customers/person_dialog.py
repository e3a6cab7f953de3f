"""The dialogs of a customer: a new one entered by hand, and the values of a known one corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.models.domain.customer import CustomerQuery, CustomerRow
from app.ui.customers.person_form import PersonForm
from app.ui.customers.writing_dialog import WritingDialog
from app.ui.theme.look import look

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.models.domain.changes import Changes
    from app.models.domain.customer import Profile
    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress
    from app.services.container import Services
    from app.ui.shell.context import PageContext

_LOOK_AFTER_MS = 400


class PersonDialog(WritingDialog):
    """A form with its buttons; a subclass says what keeping it does."""

    def __init__(self, context: PageContext, parent: QWidget, *, with_consents: bool) -> None:
        """Show an empty form."""
        super().__init__(context, parent)
        self.form = PersonForm(with_consents=with_consents)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setProperty("scrolled", "true")
        self.form.layout().setContentsMargins(20, 16, 20, 16)  # type: ignore[union-attr]
        area.setWidget(self.form)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(area)
        self.fits_content = False
        self.resize(look().px(600), look().px(640))

    def read(self) -> None:
        """Take the values of the form."""
        self.form.show_problem(None)
        self._typed = self.form.values()
        self._changed = self.form.changed()

    def shows_refusal(self, error: KnownError) -> bool:
        """Point at the field of the form."""
        return self.form.show_problem(error)


class NewCustomerDialog(PersonDialog):
    """Enters a customer; says in time who may be known already. `added` carries the number."""

    added = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(context, parent, with_consents=True)
        self._alike: list[CustomerRow] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self.banner.link_activated.connect(self._on_alike)
        for name in ("last_name", "email", "mobile", "landline", "postcode"):
            self.form.editor(name).textEdited.connect(self._on_typed)  # type: ignore[attr-defined]
        self.retranslate()

    def act(self, services: Services) -> Changes:
        """Enter the customer."""
        return services.by_hand.add_customer(self._typed)

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("New customer"), self.tr("Entered by hand, counted like those of your files"))
        self.note.setText(self.tr("A name, an e-mail or a telephone number is enough."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Add the customer"))
        self.form.retranslate()

    def _on_typed(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        values, services = self.form.values(), self._context.services

        def work(progress: Progress) -> list[CustomerRow]:
            progress.check_cancelled()
            found = tuple(services.by_hand.look_alikes(values))
            return services.customers.page(CustomerQuery(customer_ids=found), 0, len(found)) if found else []

        self._context.jobs.start(work, then=self._on_alikes, latest="look_alikes", initiator=self)

    def _on_alikes(self, rows: list[CustomerRow]) -> None:
        self._alike = rows
        if not rows:
            self.banner.hide()
            return
        names = ", ".join(row.name for row in rows[:3])
        text = QCoreApplication.translate("NewCustomerDialog", "Perhaps known already: {names}.").format(names=names)
        self.banner.set_banner("info", text, "", self.tr("Open the first") if len(rows) > 1 else self.tr("Open"))
        self.banner.show()

    def _on_alike(self) -> None:
        if self._alike:
            self.reject()
            self._context.navigator.go("customers", customer_id=self._alike[0].customer_id)

    def _on_written(self, changes: Changes) -> None:
        super()._on_written(changes)
        self.added.emit(int(str((changes.params or {})["customer_id"])))


class EditCustomerDialog(PersonDialog):
    """Corrects the values of a customer; only what was changed is kept as the user's word."""

    def __init__(self, context: PageContext, profile: Profile, parent: QWidget, focus_on: str = "") -> None:
        """Show the values in force, and start in one of them."""
        super().__init__(context, parent, with_consents=False)
        self._id, self._name = profile.customer_id, profile.name
        self._focus_on = focus_on
        self.retranslate()
        self.form.set_values(profile.fields)
        if focus_on:
            QTimer.singleShot(0, self._on_ready)

    def act(self, services: Services) -> Changes:
        """Keep what was changed."""
        changed: Mapping[str, str] = self._changed
        return services.corrections.correct_many([(self._id, field, value) for field, value in changed.items()])

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Edit {name}").format(name=self._name))
        self.note.setText(self.tr("What your files say stays in sight; your word comes first."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Keep"))
        self.form.retranslate()

    def _on_ready(self) -> None:
        self.form.focus_on(self._focus_on)

    def _on_keep(self) -> None:
        if self.form.changed():
            super()._on_keep()
        else:
            self.reject()
