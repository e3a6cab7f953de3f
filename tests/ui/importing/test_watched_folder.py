"""The watched folder: new files are proposed quietly, imported only on demand, and not proposed twice."""

from __future__ import annotations

import pytest

from app.models.domain.ports import NoProgress
from app.ui.importing.page import RESULT

WAIT_MS = 60_000


@pytest.fixture
def folder(tmp_path):
    """Return a folder with one file, which is watched by nobody yet."""
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "clients.csv").write_text("Nom;Prénom;E-mail\nGARNIER;Odile;odile@courriel.example\n", encoding="utf-8")
    return folder


@pytest.fixture
def watched(page, chooser, folder):
    """Return the folder, watched since a moment ago."""
    chooser.folder = folder
    page.files.folder.choice.choose.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    return folder


def _look(page):
    page.context.shell.folder.look()
    assert page.context.jobs.wait_idle(WAIT_MS)


def test_without_a_watched_folder_nothing_is_said(page):
    _look(page)
    assert not page.files.notice.isVisible()
    assert page.files.folder.sentence().startswith("A folder can be watched")
    assert not page.files.folder.choice.stop.isVisible()


def test_the_files_of_a_watched_folder_are_proposed_and_nothing_is_imported(page, watched):
    assert page.files.notice.isVisible()
    assert page.files.notice.sentence() == "1 new file in “exports”: clients.csv."
    assert page.drafts() == []
    assert page.context.services.importing.batches() == []


def test_import_opens_the_wizard_and_an_imported_file_is_not_proposed_again(page, watched):
    page.files.notice.import_files.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert [draft.path.name for draft in page.drafts()] == ["clients.csv"]
    assert not page.files.notice.isVisible()
    for _ in range(3):
        page.foot.primary.click()
        assert page.context.jobs.wait_idle(WAIT_MS)
    assert page.step() == RESULT
    assert not page.context.services.watched_folder.look(NoProgress()).files


def test_ignored_files_come_back_only_when_they_change(page, watched):
    page.files.notice.ignore.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    services = page.context.services
    assert not page.files.notice.isVisible()
    assert not services.watched_folder.look(NoProgress()).files
    path = watched / "clients.csv"
    path.rename(watched / "clients (copie).csv")
    assert not services.watched_folder.look(NoProgress()).files
    (watched / "clients (copie).csv").write_text("Nom;E-mail\nPayan;remi@courriel.example\n", encoding="utf-8")
    assert [path.name for path in services.watched_folder.look(NoProgress()).files] == ["clients (copie).csv"]


def test_a_file_that_arrives_is_proposed_once_it_stopped_growing(page, watched):
    folder_watch = page.context.shell.folder
    path = watched / "ventes.csv"
    path.write_text("Date;Total\n", encoding="utf-8")
    _look(page)
    assert [one.name for one in folder_watch.files] == ["clients.csv"]
    path.write_text("Date;Total\n02/01/2025;10,00\n", encoding="utf-8")
    _look(page)
    assert [one.name for one in folder_watch.files] == ["clients.csv"]
    _look(page)
    assert [one.name for one in folder_watch.files] == ["clients.csv", "ventes.csv"]
    folder_watch.stop()


def test_files_that_are_no_tables_are_not_proposed(page, watched):
    (watched / "logo.png").write_bytes(b"png")
    (watched / "~$clients.xlsx").write_bytes(b"lock")
    (watched / "vide.csv").write_bytes(b"")
    _look(page)
    _look(page)
    assert [one.name for one in page.context.shell.folder.files] == ["clients.csv"]


def test_a_folder_that_is_gone_is_said(page, watched):
    (watched / "clients.csv").unlink()
    watched.rmdir()
    _look(page)
    assert page.files.notice.isVisible()
    assert "cannot be found" in page.files.notice.sentence()
    assert not page.files.notice.import_files.isVisible()
    watched.mkdir()
    _look(page)
    assert not page.files.notice.isVisible()


def test_watching_can_be_stopped(page, watched):
    page.files.folder.choice.stop.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert not page.files.notice.isVisible()
    assert page.context.services.watched_folder.folder() is None
