"""A small shop in the real window, for what is planned and sent: who is there, and files without dialogs."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.models.domain.settings import Business
from tests.builders.workspace import add_customer, add_purchase
from tests.fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.shell.session import Session

NEW_BY_EMAIL, NEW_BY_POST, NEW_REFUSING, OLD = 1, 2, 3, 4


class ChosenPlaces:
    """Answers for the folders that pages ask for, and remembers the folders shown."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.file: Path | None = None
        self.shown: list[Path] = []

    def choose_folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        del parent, title, start
        return self.folder

    def choose_file(self, parent: QWidget, title: str, start: Path, pattern: str) -> Path | None:
        del parent, title, start, pattern
        return self.file

    def show_folder(self, folder: Path) -> None:
        self.shown.append(folder)


def fill_shop(services: Services) -> None:
    """Write three new customers (reached by e-mail, by letter, not at all for they refuse) and one of long ago."""
    services.workspace.save_business(Business(name="Maison Lavande", city="Forcalquier", owner_first_name="Claire"))
    bought_on = TODAY - timedelta(days=3)
    with services.database.write() as connection:
        add_customer(
            connection, NEW_BY_EMAIL, first_name="Hélène", last_name="Marchetti", email="helene@courriel.example"
        )
        add_customer(
            connection, NEW_BY_POST, first_name="Paul", last_name="Nguyen", street="8 rue Haute", postcode="69003",
            city="Lyon", country="FR",
        )  # fmt: skip
        add_customer(connection, NEW_REFUSING, first_name="Zoé", last_name="Durand", email="zoe@courriel.example")
        for customer_id in (NEW_BY_EMAIL, NEW_BY_POST, NEW_REFUSING):
            add_purchase(connection, customer_id, bought_on, 2500)
        add_customer(connection, OLD, first_name="Alain", last_name="Faure", email="alain@courriel.example")
        add_purchase(connection, OLD, date(2020, 1, 6), 900)
        connection.exec_driver_sql(
            "INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on, is_live) VALUES "
            "(1, 1, 'email', 'granted', '2025-11-15', '2025-11-15', 1), "
            "(3, 1, 'email', 'refused', '2025-11-15', '2025-11-15', 1)"
        )
    services.rebuild.refresh()


@contextmanager
def open_window(services: Services, tmp_path: Path, qtbot: QtBot) -> Generator[Session]:
    """Show the window over `services`, in English and light."""
    from app.ui.application import make_application
    from app.ui.jobs import JobRunner
    from app.ui.main_window import MainWindow
    from app.ui.preferences import Preferences
    from app.ui.theme.look import Scheme, look
    from app.ui.translation import Translation

    application = make_application()
    Translation(application).switch("en")
    look().apply(Scheme.LIGHT, 100)
    jobs = JobRunner()
    preferences = Preferences(tmp_path / "preferences.json")
    files = tmp_path / "files"
    files.mkdir()
    preferences.put("mailings.folder", str(files))
    window = MainWindow(jobs, preferences, "en")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    session = window.show_session(services)
    session.keeps_services_open = True
    assert jobs.wait_idle()
    yield session
    window.close()
    jobs.shutdown()


def go(session: Session, section: str, **params: Any) -> Any:
    """Show a section and wait for what it reads; return its page."""
    session.navigator.go(section, **params)
    settle(session)
    return session.navigator.page(section)


def settle(session: Session) -> None:
    """Wait for the jobs, for what is delayed by a moment, and for the jobs that this starts."""
    from PySide6.QtTest import QTest

    assert session.context.jobs.wait_idle()
    QTest.qWait(300)
    assert session.context.jobs.wait_idle()


def open_dialog(session: Session, kind: type[Any]) -> Any:
    """Return the dialog of a class that is open over the page in sight."""
    settle(session)
    page = session.navigator.current_page()
    assert page is not None
    found = [dialog for dialog in page.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1, found
    return found[0]
