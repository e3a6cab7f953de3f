"""Opening: what is no workspace, what is newer, damaged, read-only or in use, is said and left as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.models.db import driver, soundness
from app.models.db.engine import create_workspace, join_workspace, open_workspace
from app.models.domain.errors import KnownError
from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable


def refusal(path: Path, open_it: Callable[[Path], object] = open_workspace) -> str:
    """Try to open; return the code of the refusal."""
    with pytest.raises(KnownError) as caught:
        open_it(path)
    return caught.value.code


def neighbours(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def other_sqlite_file(path: Path) -> Path:
    connection = driver.connect(path, creates=True)
    connection.execute("CREATE TABLE note (text TEXT)")
    connection.close()
    return path


@pytest.mark.parametrize(
    "content", [b"", b"name;city\nAnne;Lyon\n", b"SQLite format 2\x00" + b"\x00" * 2000, b"\x00" * 100_000]
)
def test_a_file_of_something_else_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "till.clientele"
    path.write_bytes(content)
    assert refusal(path) == "not_a_workspace"
    assert path.read_bytes() == content
    assert neighbours(path) == ["till.clientele"]


def test_another_program_s_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = other_sqlite_file(tmp_path / "notes.clientele")
    before = path.read_bytes()
    assert refusal(path) == "not_a_workspace"
    assert path.read_bytes() == before
    assert neighbours(path) == ["notes.clientele"]


def test_the_head_of_a_database_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "head.clientele"
    path.write_bytes(b"SQLite format 3\x00" + os.urandom(5000))
    assert refusal(path) in {"not_a_workspace", "workspace_damaged"}


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "folder.clientele").mkdir()
    assert refusal(tmp_path / "folder.clientele") == "not_a_workspace"
    assert refusal(tmp_path / "gone.clientele") == "workspace_missing"
    assert neighbours(tmp_path / "any") == ["folder.clientele"]


def test_a_newer_file_is_refused_and_left_alone(workspace_path: Path) -> None:
    connection = driver.connect(workspace_path)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA user_version = 4711")
    connection.close()
    before = workspace_path.read_bytes()
    assert refusal(workspace_path) == "workspace_newer"
    assert workspace_path.read_bytes() == before


def overwrite(path: Path, at: int) -> None:
    with path.open("rb+") as file:
        file.seek(at)
        file.write(b"\xa5" * 4096)


def test_bytes_overwritten_in_the_middle_are_found(filled_path: Path) -> None:
    overwrite(filled_path, filled_path.stat().st_size // 2 // 4096 * 4096)
    assert refusal(filled_path) == "workspace_damaged"
    assert neighbours(filled_path) == ["test.clientele"]


@pytest.mark.parametrize("full_check_bytes", [soundness.FULL_CHECK_BYTES, 0])
def test_a_file_cut_short_is_found_at_any_size(
    filled_path: Path, monkeypatch: pytest.MonkeyPatch, full_check_bytes: int
) -> None:
    monkeypatch.setattr(soundness, "FULL_CHECK_BYTES", full_check_bytes)
    os.truncate(filled_path, filled_path.stat().st_size // 2)
    assert refusal(filled_path) == "workspace_damaged"


def test_a_large_file_closed_cleanly_is_opened_at_a_glance(filled_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soundness, "FULL_CHECK_BYTES", 0)
    overwrite(filled_path, filled_path.stat().st_size // 2 // 4096 * 4096)
    open_workspace(filled_path).close()


def test_a_large_file_left_by_a_crash_is_checked_in_full(filled_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crash_while_open(filled_path)
    assert soundness.has_log(filled_path)
    monkeypatch.setattr(soundness, "FULL_CHECK_BYTES", 0)
    overwrite(filled_path, filled_path.stat().st_size // 2 // 4096 * 4096)
    assert refusal(filled_path) == "workspace_damaged"


def crash_while_open(path: Path) -> None:
    """Commit one row in a process that ends at once."""
    code = (
        "import os, sys; from pathlib import Path; from app.models.db.engine import open_workspace\n"
        "database = open_workspace(Path(sys.argv[1]))\n"
        "with database.write() as connection:\n"
        "    connection.exec_driver_sql(\"INSERT INTO setting VALUES ('kept', '1')\")\n"
        "os._exit(9)"
    )
    answer = subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=False, timeout=60)
    assert answer.returncode == 9


def test_what_was_committed_before_a_crash_is_there_after_it(workspace_path: Path) -> None:
    crash_while_open(workspace_path)
    database = open_workspace(workspace_path)
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT value FROM setting WHERE key = 'kept'").scalar() == "1"
    database.close()
    assert neighbours(workspace_path) == ["test.clientele"]


def test_a_second_opening_is_refused_until_the_first_is_closed(workspace_path: Path) -> None:
    first = open_workspace(workspace_path)
    assert refusal(workspace_path) == "workspace_in_use"
    first.close()
    open_workspace(workspace_path).close()


def test_a_worker_joins_what_its_program_holds(workspace_path: Path) -> None:
    first, worker = open_workspace(workspace_path), join_workspace(workspace_path)
    with worker.write() as connection:
        connection.exec_driver_sql("INSERT INTO setting VALUES ('from', '\"worker\"')")
    worker.close()
    with first.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM setting").scalar() == 1
    first.close()


def test_a_new_workspace_replaces_nothing_and_needs_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "mine.clientele"
    create_workspace(path).close()
    before = path.read_bytes()
    assert refusal(path, create_workspace) == "workspace_exists"
    assert path.read_bytes() == before
    assert refusal(tmp_path / "nowhere" / "mine.clientele", create_workspace) == "folder_missing"
    assert neighbours(path) == ["mine.clientele"]


@pytest.mark.parametrize("name", ["été à Ñandú.clientele", "100% #1? &a=b.clientele", "a'b\"c.clientele"])
def test_any_file_name_works(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    create_workspace(path).close()
    open_workspace(path).close()
    assert neighbours(path) == [name]


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.mark.skipif(
    is_root() or os.name == "nt", reason="root and Windows' administrators write where permissions forbid"
)
def test_a_read_only_file_or_folder_is_refused(workspace_path: Path) -> None:
    workspace_path.chmod(0o444)
    assert refusal(workspace_path) == "workspace_read_only"
    workspace_path.chmod(0o644)
    workspace_path.parent.chmod(0o555)
    try:
        assert refusal(workspace_path) == "workspace_read_only"
        assert refusal(workspace_path.with_name("new.clientele"), create_workspace) == "workspace_read_only"
    finally:
        workspace_path.parent.chmod(0o755)


def test_a_folder_mounted_read_only_is_refused(workspace_path: Path) -> None:
    """In a mount namespace of its own, where even root may not write."""
    folder = workspace_path.parent
    code = (
        "import sys; from pathlib import Path; from app.models.domain.errors import KnownError\n"
        "from app.models.db.engine import create_workspace, open_workspace\n"
        "for work, name in ((open_workspace, 'test'), (create_workspace, 'new')):\n"
        "    try: work(Path(sys.argv[1]) / f'{name}.clientele')\n"
        "    except KnownError as error: print(error.code)\n"
    )
    script = 'mount --bind "$2" "$2" && mount -o remount,ro,bind "$2" && exec "$0" -c "$1" "$2"'
    try:
        answer = subprocess.run(
            ["unshare", "--mount", "--map-root-user", "sh", "-c", script, sys.executable, code, str(folder)],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
    except FileNotFoundError:
        pytest.skip("needs unshare, which this system does not have")
    if "unshare" in answer.stderr or "mount" in answer.stderr:
        pytest.skip(f"this system does not let a test mount a folder: {answer.stderr.strip()}")
    assert answer.stdout.split() == ["workspace_read_only", "workspace_read_only"], answer.stderr
    assert neighbours(workspace_path) == ["test.clientele"]


def test_only_one_driver_of_sqlite_is_loaded() -> None:
    code = (
        "import sys, tempfile; from pathlib import Path; from app.models.db.engine import create_workspace\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    database = create_workspace(Path(folder) / 'x.clientele')\n"
        "    with database.read() as connection: connection.exec_driver_sql('SELECT 1').scalar()\n"
        "    database.close()\n"
        "print('sqlite3' in sys.modules, 'sqlcipher3' in sys.modules)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert answer.stdout.split() == ["False", "True"]
