"""The import page over a real workspace, in a real window that is never shown to anybody."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from app.services.container import Services
    from app.ui.importing.page import ImportPage
    from app.ui.jobs import JobRunner
    from app.ui.preferences import Preferences

WAIT_MS = 60_000


@dataclass
class FixedChooser:
    """Answers as a user would have."""

    opens: list[Path] = field(default_factory=list)
    saves: Path | None = None
    folder: Path | None = None

    def open_file(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        return self.opens[0] if self.opens else None

    def open_files(self, parent: QWidget, title: str, pattern: str) -> list[Path]:
        return self.opens

    def save_file(self, parent: QWidget, title: str, proposal: str, pattern: str) -> Path | None:
        return self.saves

    def choose_folder(self, parent: QWidget, title: str, start: Path | None) -> Path | None:
        return self.folder


@pytest.fixture
def chooser() -> FixedChooser:
    return FixedChooser()


@pytest.fixture
def page(services: Services, jobs: JobRunner, preferences: Preferences, chooser: FixedChooser) -> Iterator[ImportPage]:
    """Return the page of a session, on screen."""
    from PySide6.QtWidgets import QStackedWidget

    from app.ui.importing.page import ImportPage
    from app.ui.shell.session import Session

    stack = QStackedWidget()
    stack.resize(1180, 820)
    session = Session(services, jobs, preferences, stack, ["importing"])
    session.keeps_services_open = True
    page = ImportPage(session.context, chooser)
    session.navigator._pages["importing"] = page
    stack.addWidget(page)
    session.navigator.go("importing")
    stack.show()
    assert jobs.wait_idle(WAIT_MS)
    yield page
    session.close()
    session.deleteLater()
    stack.close()
    stack.deleteLater()


@pytest.fixture
def customers_csv(tmp_path: Path) -> Path:
    """Return three customers, one of whom is nobody."""
    path = tmp_path / "clients.csv"
    path.write_text(
        "Nom;Prénom;E-mail;CP;Ville\n"
        "GARNIER;odile;odile.garnier@courriel.example;4300;Forcalquier\n"
        "Payan;Rémi;remi.payan@boite.example;04300;Forcalquier\n"
        ";;;84400;Apt\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def orders_csv(tmp_path: Path) -> Path:
    """Return orders whose dates and totals can be read two ways."""
    rows = ["Commande;Date;E-mail;Désignation;Qté;Total"]
    for order in range(40):
        day = f"{order % 11 + 1:02d}/{order % 9 + 1:02d}/2025"
        rows += [f"{1000 + order};{day};c{order}@courriel.example;Miel {line};1;{10 + order},50" for line in range(2)]
    path = tmp_path / "commandes.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path
