"""What can be done with the customer in sight: correct, note, tag, enter, stop contacts. Each with its undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.customers.writing import Act, write

if TYPE_CHECKING:
    from datetime import date

    from app.models.domain.changes import Changes
    from app.models.domain.errors import KnownError
    from app.services.container import Services
    from app.ui.customers.profile_view import ProfileView
    from app.ui.shell.page import Page


class ProfileActs(QObject):
    """Listens to a profile and writes; refusals stand under their field."""

    def __init__(self, view: ProfileView, page: Page) -> None:
        """Connect every wish of `view`."""
        super().__init__(view)
        self._view, self._page = view, page
        self._field = ""
        overview, head = view.overview, view.head
        overview.contacts.correct_wanted.connect(self.correct)
        overview.contacts.withdraw_wanted.connect(self._on_withdraw)
        overview.contacts.edit_wanted.connect(self.open_form)
        overview.own_fields.correct_wanted.connect(self.correct)
        overview.household.opened.connect(self._on_opened)
        overview.notes.note_wanted.connect(self._on_note)
        overview.notes.task_wanted.connect(self._on_task)
        head.edit_wanted.connect(self._on_edit)
        head.contact_wanted.connect(self._on_contact)
        head.purchase_wanted.connect(self._on_purchase)
        head.why_wanted.connect(self._on_why)
        head.tag_wanted.connect(self._on_tag)
        head.untag_wanted.connect(self._on_untag)
        head.suppress_wanted.connect(self._on_suppress)
        head.lift_wanted.connect(self._on_lift)
        view.privacy.consent_wanted.connect(self._on_consent)

    def correct(self, field: str, value: str) -> None:
        """Keep the user's word about a field."""
        number = self._number()
        self._field = field

        def act(services: Services) -> Changes:
            return services.corrections.correct(number, field, value)

        write(self._page.context, act, self._on_refused)

    def open_form(self, focus_on: str) -> None:
        """Open the form of all values, starting in one."""
        from app.ui.customers.person_dialog import EditCustomerDialog  # noqa: PLC0415 - for who edits

        facts = self._view.facts()
        if facts is not None:
            EditCustomerDialog(self._page.context, facts.profile, self._view, focus_on).open()

    def _number(self) -> int:
        return self._view.customer_id() or 0

    def _do(self, act: Act) -> None:
        write(self._page.context, act, self._page.show_error)

    def _on_refused(self, error: KnownError) -> None:
        if error.code != "value_refused":
            self._page.show_error(error)
            return
        self._view.overview.contacts.show_problem(self._field, error)
        self._view.overview.own_fields.show_problem(self._field, error)

    def _on_withdraw(self, field: str) -> None:
        number = self._number()

        def act(services: Services) -> Changes:
            return services.corrections.withdraw(number, field)

        self._do(act)

    def _on_edit(self) -> None:
        self.open_form("")

    def _on_note(self, note_id: int, words: str) -> None:
        number = self._number()

        def act(services: Services) -> Changes:
            return services.notes.change_note(note_id, words) if note_id else services.notes.add_note(number, words)

        self._do(act)

    def _on_task(self, task_id: int, words: str, due_on: date | None, is_done: bool) -> None:
        number = self._number()

        def act(services: Services) -> Changes:
            if task_id:
                return services.notes.change_task(task_id, words, due_on, is_done=is_done)
            return services.notes.add_task(number, words, due_on)

        self._do(act)

    def _on_contact(self) -> None:
        from app.ui.customers.event_dialogs import ContactDialog  # noqa: PLC0415 - for who notes one

        facts = self._view.facts()
        if facts is not None:
            ContactDialog(self._page.context, facts.profile.customer_id, facts.profile.name, self._view).open()

    def _on_purchase(self) -> None:
        from app.ui.customers.event_dialogs import PurchaseDialog  # noqa: PLC0415 - for who enters one

        facts = self._view.facts()
        if facts is not None:
            number, name = facts.profile.customer_id, facts.profile.name
            PurchaseDialog(self._page.context, number, name, facts.currency, self._view).open()

    def _on_why(self) -> None:
        from app.ui.customers.why_one import WhyOneDialog  # noqa: PLC0415 - for who asks

        WhyOneDialog(self._page.context, self._number(), self._view).open()

    def _on_tag(self, name: str) -> None:
        number = self._number()

        def act(services: Services) -> Changes:
            return services.notes.tag([number], name)

        self._do(act)

    def _on_untag(self, tag_id: int) -> None:
        number = self._number()

        def act(services: Services) -> Changes:
            return services.notes.untag([number], tag_id)

        self._do(act)

    def _on_consent(self, channel: str, status: str) -> None:
        self.correct(f"consent_{channel}", status)

    def _on_suppress(self) -> None:
        number = self._number()

        def act(services: Services) -> Changes:
            return services.customers.suppress(number)

        self._do(act)

    def _on_lift(self) -> None:
        number = self._number()

        def act(services: Services) -> Changes:
            return services.customers.lift_suppressions(number)

        self._do(act)

    def _on_opened(self, customer_id: int) -> None:
        self._page.context.navigator.go("customers", customer_id=customer_id)
