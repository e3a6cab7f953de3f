"""From the files of a shop to its customers, back, and again: in the program's own window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.services.container import Services
from app.services.workspace.sample.generate import SampleFiles, generate
from tests.fakes import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.application import Program
    from app.ui.importing.page import ImportPage

WAIT_MS = 120_000


class WorkspaceOpener:
    """Opens real workspaces at the test's day."""

    def __init__(self, clock: FixedClock) -> None:
        self._clock = clock

    def open(self, path: Path) -> Services:
        return Services.open(path, self._clock)

    def create(self, path: Path) -> Services:
        return Services.create(path, self._clock)


@pytest.fixture(scope="session")
def sample_files(tmp_path_factory: pytest.TempPathFactory) -> SampleFiles:
    """Make the files of a small invented shop."""
    return generate(tmp_path_factory.mktemp("shop"), customers=120, ends_on=TODAY)


@pytest.fixture
def program(clock: FixedClock, tmp_path: Path) -> Iterator[Program]:
    from app.ui.application import Program, make_application
    from app.ui.preferences import Preferences

    hook = sys.excepthook
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.language = "en"
    application = make_application()
    program = Program(application, WorkspaceOpener(clock), preferences, data_folder=tmp_path)  # type: ignore[arg-type]
    program.start()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    sys.excepthook = hook


def _import_page(program: Program, workspace: Path, files: list[Path]) -> ImportPage:
    from app.ui.importing.page import ImportPage

    program.workspaces.create(workspace, files)
    assert program.jobs.wait_idle(WAIT_MS)
    session = program.window.session
    assert session is not None
    page = session.navigator.current_page()
    assert isinstance(page, ImportPage)
    return page


def _dropped_on_the_window(program: Program, workspace: Path, files: list[Path]) -> ImportPage:
    """Drop files on the window of a new workspace, wherever it stands; return the page they lead to."""
    from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
    from PySide6.QtGui import QDropEvent

    from app.ui.importing.page import ImportPage

    program.workspaces.create(workspace, [])
    assert program.jobs.wait_idle(WAIT_MS)
    window = program.window
    assert window.session is not None
    assert not isinstance(window.session.navigator.current_page(), ImportPage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, no_key))
    assert program.jobs.wait_idle(WAIT_MS)
    page = window.session.navigator.current_page()
    assert isinstance(page, ImportPage)
    return page


def _go_on(page: ImportPage) -> None:
    assert page.foot.primary.isEnabled(), page.foot.sentence.text()
    step = page.step()
    page.foot.primary.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert page.step() != step, page.banner.accessibleName()


def test_files_become_customers_and_the_import_can_be_undone_and_redone(
    program: Program, sample_files: SampleFiles, tmp_path: Path
):
    bad = tmp_path / "facture.csv"
    bad.write_bytes(b"%PDF-1.4\n1 0 obj\n")
    files = [
        sample_files.till_csv,
        sample_files.orders_csv,
        sample_files.customers_csv,
        bad,
        sample_files.newsletter_csv,
        sample_files.newsletter_events_csv,
        sample_files.spreadsheet_xlsx,
    ]
    page = _import_page(program, tmp_path / "shop.clientele", files)
    services = page.context.services
    sentences = {row.path.name: row.error.text() for row in page.files.rows}
    assert sentences.pop("facture.csv").startswith("“facture.csv” is not a table")
    assert set(sentences.values()) == {""}
    assert "Caisse" in page.files.rows[0].badge.text()

    _go_on(page)
    assert len(page.columns.columns.rows) == 13

    _go_on(page)
    foreseen = [card.report for card in page.check.outcomes.cards if card.report is not None]
    assert len(foreseen) == 6
    assert services.customers.totals() == (0, 0)

    _go_on(page)
    done = [card.report for card in page.result.outcomes.cards if card.report is not None]
    assert [(one.rows, one.money_e4) for one in done] == [(one.rows, one.money_e4) for one in foreseen]
    customers, prospects = services.customers.totals()
    assert 110 <= customers + prospects <= 160  # 120 persons, and records that nobody joined yet
    assert customers > prospects > 0
    assert page.result.batch_ids() == [row.batch_id for row in reversed(services.importing.batches())]

    page.result.undo.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert services.customers.totals() == (0, 0)
    assert all(row.is_withdrawn for row in services.importing.batches())

    page.result.again.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    _go_on(page)
    assert services.customers.totals() == (customers, prospects)


def test_the_same_file_again_changes_nothing(program: Program, sample_files: SampleFiles, tmp_path: Path):
    page = _import_page(program, tmp_path / "shop.clientele", [sample_files.customers_csv])
    for _ in range(3):
        _go_on(page)
    services = page.context.services
    before = services.customers.totals()
    _go_on(page)
    page.add_files([sample_files.customers_csv])
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert page.files.rows[0].badge.text().startswith("As last time")
    _go_on(page)
    _go_on(page)
    assert "known already" in page.foot.sentence.text()
    _go_on(page)
    assert services.customers.totals() == before


def _market_csv(folder: Path) -> Path:
    """Sales of a market stall, whose days and months can be taken for each other."""
    path = folder / "marche.csv"
    rows = ["Ticket;Date;Mail;Article;Montant"]
    rows += [
        f"M{i};{i % 11 + 1:02d}/{i % 9 + 1:02d}/2025;marche{i % 7}@courriel.example;Savon;{4 + i % 5},50"
        for i in range(60)
    ]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_five_files_one_question_and_the_third_file_undone_and_imported_again(
    program: Program, sample_files: SampleFiles, tmp_path: Path
):
    third = _market_csv(tmp_path)
    files = [
        sample_files.till_csv,
        sample_files.customers_csv,
        third,
        sample_files.newsletter_csv,
        sample_files.newsletter_events_csv,
    ]
    page = _dropped_on_the_window(program, tmp_path / "shop.clientele", files)
    services = page.context.services
    _go_on(page)
    page.columns.show_file(2)
    questions = [(draft, one) for draft in page.drafts() for one in draft.open_questions()]
    assert [(draft.path, one.kind, one.header) for draft, one in questions] == [(third, "date_order", "Date")]
    page.columns.pane.questions[0].choose("mdy")
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert not any(draft.open_questions() for draft in page.drafts())

    _go_on(page)
    assert not page.check.notice.isVisible()
    assert page.check.outcomes.totals is not None
    foreseen = [card.report for card in page.check.outcomes.cards if card.report is not None]
    assert foreseen[2].counts["purchases"] == 60
    assert services.customers.totals() == (0, 0)

    _go_on(page)
    whole = services.customers.totals()
    done = [card.report for card in page.result.outcomes.cards if card.report is not None]
    assert [(one.rows, one.imported, one.money_e4) for one in done] == [
        (one.rows, one.imported, one.money_e4) for one in foreseen
    ]
    undo = page.result.outcomes.cards[2].undo
    assert undo is not None
    undo.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert [row.is_withdrawn for row in reversed(services.importing.batches())] == [False, False, True, False, False]
    assert not page.result.is_undone
    without = services.customers.totals()
    assert sum(without) == sum(whole) - 7

    _go_on(page)
    page.add_files([third])
    assert page.context.jobs.wait_idle(WAIT_MS)
    _go_on(page)
    assert page.drafts()[0].open_questions() == []
    _go_on(page)
    _go_on(page)
    again = [card.report for card in page.result.outcomes.cards if card.report is not None]
    assert [(one.rows, one.imported, one.unchanged, one.counts["purchases"]) for one in again] == [(60, 60, 0, 60)]
    assert services.customers.totals() == whole
    with services.database.read() as connection:
        live = connection.exec_driver_sql(
            "SELECT count(*), min(bought_on), max(bought_on) FROM purchase WHERE is_live = 1 AND order_key LIKE 'M%'"
        ).one()
    assert tuple(live) == (60, "2025-01-01", "2025-11-08")


def test_five_files_dropped_on_the_window_become_one_import(
    program: Program, sample_files: SampleFiles, tmp_path: Path
):
    files = [
        sample_files.till_csv,
        sample_files.orders_csv,
        sample_files.customers_csv,
        sample_files.newsletter_csv,
        sample_files.spreadsheet_xlsx,
    ]
    page = _dropped_on_the_window(program, tmp_path / "shop.clientele", files)
    assert [row.path for row in page.files.rows] == files
    assert [row.error.text() for row in page.files.rows] == [""] * 5
    assert [part.check.isChecked() for part in page.files.rows[4].parts] == [True, False]
    _go_on(page)
    _go_on(page)
    foreseen = [card.report for card in page.check.outcomes.cards if card.report is not None]
    assert len(foreseen) == 5
    assert page.context.services.customers.totals() == (0, 0)
    _go_on(page)
    done = [card.report for card in page.result.outcomes.cards if card.report is not None]
    assert [(one.rows, one.imported, one.rejected_count) for one in done] == [
        (one.rows, one.imported, one.rejected_count) for one in foreseen
    ]
    assert len(page.context.services.importing.batches()) == 5
    customers, prospects = page.context.services.customers.totals()
    assert 110 <= customers + prospects <= 160
