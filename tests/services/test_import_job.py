"""Importing and deriving as one job: whole or not at all, in this process and in a child."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import NoProgress
from app.services import import_job
from app.services.import_job import (
    check_in_child,
    import_and_derive,
    import_in_child,
    refresh_in_child,
    withdraw_and_derive,
)
from app.services.integrity import check
from app.services.sample_business import plans
from app.services.workspace.sample.generate import generate
from app.services.workspace.worker import ChildFailed
from tests.builders.children import child_pids
from tests.builders.import_files import StopsAt, bring_and_derive, dump, in_force, one, plan_of, write_table

PEOPLE = "Email;Nom;Prénom"


@pytest.fixture(scope="module")
def sample_files(tmp_path_factory, module_clock):
    return generate(tmp_path_factory.mktemp("sample"), customers=60, ends_on=module_clock.today())


@pytest.fixture(scope="module")
def module_clock():
    from tests.fakes import FixedClock

    return FixedClock()


@pytest.fixture
def filled(services, tmp_path):
    """A workspace that holds something already, and knows the people of the sample from elsewhere."""
    rows = [f"n{n}@example.org;Nom;Prénom" for n in range(30)]
    bring_and_derive(services, write_table(tmp_path / "before.csv", PEOPLE, rows), "Avant")
    return services


def test_the_sample_business_comes_in_whole(filled, sample_files):
    reports = import_and_derive(filled, plans(filled, sample_files), NoProgress())
    assert [report.rejected_count for report in reports[:3]] == [0, 0, 0]
    assert all(report.imported for report in reports)
    assert check(filled).differing == ()
    assert not filled.rebuild.needs_refresh()


def test_how_often_stopping_is_possible(filled, sample_files):
    watched = StopsAt()
    import_and_derive(filled, plans(filled, sample_files), watched)
    assert {"reading", "checking", "unifying", "profiles", "scores"} <= set(watched.phases)
    assert watched.times_asked > 17


@pytest.mark.parametrize("phase", ["reading", "unifying", "profiles", "scores"])
def test_stopped_in_any_phase_nothing_stays(filled, sample_files, phase):
    wanted = plans(filled, sample_files)
    before = dump(filled.database)
    with pytest.raises(Cancelled):
        import_and_derive(filled, wanted, StopsAt(phase=phase))
    assert dump(filled.database) == before
    assert check(filled).differing == ()


@pytest.mark.parametrize("asked", [2, 9, 17])
def test_stopped_at_any_moment_nothing_stays(filled, sample_files, asked):
    wanted = plans(filled, sample_files)
    before = dump(filled.database)
    with pytest.raises(Cancelled):
        import_and_derive(filled, wanted, StopsAt(asked=asked))
    assert dump(filled.database) == before


class Fails(NoProgress):
    """A Progress whose first report of a phase is a fault of the program."""

    def __init__(self, phase):
        self._phase = phase

    def report(self, done, total, phase):
        if phase == self._phase:
            raise ZeroDivisionError


@pytest.mark.parametrize("phase", ["checking", "scores"])
def test_after_a_fault_nothing_stays(filled, sample_files, phase):
    wanted = plans(filled, sample_files)
    before = dump(filled.database)
    with pytest.raises(ZeroDivisionError):
        import_and_derive(filled, wanted, Fails(phase))
    assert dump(filled.database) == before


def test_one_bad_file_keeps_the_others_out(filled, sample_files, tmp_path):
    late = write_table(tmp_path / "late.csv", PEOPLE, ["a@example.org;Nom;Prénom"])
    wanted = [*plans(filled, sample_files), plan_of(filled, late)]
    late.unlink()
    before = dump(filled.database)
    with pytest.raises(KnownError) as caught:
        import_and_derive(filled, wanted, NoProgress())
    assert caught.value.code == "file_missing"
    assert dump(filled.database) == before


def test_a_child_imports_as_this_process_does(filled, sample_files, tmp_path, clock):
    from app.services.container import Services

    running = child_pids()
    reports = import_in_child(filled, plans(filled, sample_files), NoProgress())
    assert child_pids() <= running
    twin = Services.create(tmp_path / "twin.clientele", clock)
    bring_and_derive(twin, tmp_path / "before.csv", "Avant")
    assert import_and_derive(twin, plans(twin, sample_files), NoProgress()) == reports
    assert in_force(twin.database) == in_force(filled.database)
    twin.close()


def test_a_stopped_child_leaves_the_file_as_before(filled, sample_files):
    running = child_pids()
    wanted = plans(filled, sample_files)
    before = dump(filled.database)
    with pytest.raises(Cancelled):
        import_in_child(filled, wanted, StopsAt(phase="reading"))
    assert child_pids() <= running
    assert dump(filled.database) == before


def test_a_child_that_dies_leaves_the_file_as_before(filled, sample_files, monkeypatch):
    wanted = plans(filled, sample_files)
    before = dump(filled.database)
    monkeypatch.setattr(import_job, "_import", _dies_before_the_end)
    with pytest.raises(ChildFailed):
        import_in_child(filled, wanted, NoProgress())
    assert dump(filled.database) == before
    monkeypatch.undo()
    import_in_child(filled, wanted, NoProgress())
    assert check(filled).differing == ()


def test_a_child_that_does_not_listen_leaves_the_file_as_before(filled, sample_files, monkeypatch):
    running = child_pids()
    wanted = plans(filled, sample_files)
    before = dump(filled.database)
    monkeypatch.setattr(import_job, "_import", _never_ends)
    with pytest.raises(Cancelled):
        import_in_child(filled, wanted, StopsAt(phase="scores"))
    assert child_pids() <= running
    assert dump(filled.database) == before


def test_checking_and_refreshing_in_a_child(filled, tmp_path):
    path = write_table(tmp_path / "more.csv", PEOPLE, ["a@example.org;Nom;Prénom"])
    before = dump(filled.database)
    report = check_in_child(filled, plan_of(filled, path, "Avant"), NoProgress())
    assert (report.is_dry_run, report.imported) == (True, 1)
    assert dump(filled.database) == before
    filled.importing.withdraw(1)
    refresh_in_child(filled, NoProgress())
    assert one(filled.database, "SELECT count(*) FROM profile") == 0


def test_withdrawing_derives_anew(filled):
    withdraw_and_derive(filled, 1)
    assert filled.customers.totals() == (0, 0)
    assert not filled.rebuild.needs_refresh()


class _Then(NoProgress):
    """A Progress that does something at the last phase of an import that has written everything."""

    def __init__(self, progress, act):
        self._progress = progress
        self._act = act

    def report(self, done, total, phase):
        self._progress.report(done, total, phase)
        if phase == "scores":
            self._act()


def _dies_before_the_end(path: Path, clock, wanted, progress):
    import os

    from app.services.container import Services

    import_and_derive(Services.join(path, clock), wanted, _Then(progress, lambda: os._exit(9)))


def _never_ends(path: Path, clock, wanted, progress):
    from app.services.container import Services

    import_and_derive(Services.join(path, clock), wanted, _Then(progress, lambda: time.sleep(60)))
