"""Whatever ends an import, the workspace is as it was before it or as it is after it."""

from __future__ import annotations

import shutil
from random import Random
from time import perf_counter

import pytest
from sqlalchemy import event

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.import_job import import_and_derive
from app.services.integrity import check
from tests.builders.import_files import bring_and_derive, dump, in_force, one, plan_of, write_table
from tests.builders.killing import import_files, killed_import
from tests.fakes import FixedClock
from tests.performance.large_files import write_customers, write_purchase_lines

ROUNDS = 4


@pytest.fixture
def before(services, tmp_path):
    """A closed workspace that holds something already, and two files to import into it."""
    people = write_table(tmp_path / "avant.csv", "Email;Nom;Prénom", ["a@example.org;Nom;Prénom"])
    bring_and_derive(services, people, "Avant")
    files = [
        (write_customers(tmp_path / "clients.csv", 80), "Liste"),
        (write_purchase_lines(tmp_path / "ventes.csv", 300), "Caisse"),
    ]
    services.close()
    return services.path, files


def states_of(path):
    services = Services.open(path, FixedClock())
    try:
        assert one(services.database, "PRAGMA quick_check") == "ok"
        return dump(services.database), in_force(services.database)
    finally:
        services.close()


def test_killed_at_any_moment_the_old_state_or_the_new_one_is_left(before, tmp_path):
    path, files = before
    new = shutil.copy(path, tmp_path / "new.clientele")
    start = perf_counter()
    import_files(new, files)
    lasting = perf_counter() - start
    old_state, new_state = states_of(path), states_of(new)
    rng = Random(20251118)
    for number in range(ROUNDS):
        copy = shutil.copy(path, tmp_path / f"{number}.clientele")
        has_finished = killed_import(copy, files, rng.uniform(0, lasting))
        left = states_of(copy)
        assert left[1] == new_state[1] or (left == old_state and not has_finished)


def test_a_full_disk_leaves_the_old_state(services, tmp_path):
    people = write_customers(tmp_path / "clients.csv", 2_000)
    plan = plan_of(services, people, "Liste")
    before = dump(services.database)

    def fill_the_disk(connection, _record):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")

    services.database._writers.dispose()
    event.listen(services.database._writers, "connect", fill_the_disk)
    with pytest.raises(KnownError) as caught:
        import_and_derive(services, [plan], NoProgress())
    assert caught.value.code == "disk_full"
    assert dump(services.database) == before
    event.remove(services.database._writers, "connect", fill_the_disk)
    services.database._writers.dispose()
    import_and_derive(services, [plan], NoProgress())
    assert check(services).differing == ()
