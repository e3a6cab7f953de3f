from __future__ import annotations

import errno

import pytest

from app.models.domain.errors import KnownError
from app.services.files.outgoing_files import OutgoingFiles


def test_a_file_appears_with_publish_only(tmp_path):
    target = tmp_path / "list.csv"
    with OutgoingFiles() as files:
        files.add(target).write_text("a")
        assert not target.exists()
        files.publish()
    assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]


def fail_with(error, *, new, old):
    with OutgoingFiles() as files:
        files.add(new).write_text("new")
        files.publish()
        files.add(old).write_text("half")
        raise error


def test_a_failure_leaves_nothing_new(tmp_path):
    old = tmp_path / "old.csv"
    old.write_text("old")
    with pytest.raises(KeyError):
        fail_with(KeyError(), new=tmp_path / "new.csv", old=old)
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("old.csv", "old")]


def test_missing_folder_and_folder_in_the_way(tmp_path):
    with OutgoingFiles() as files:
        with pytest.raises(KnownError) as missing:
            files.add(tmp_path / "none" / "list.csv")
        with pytest.raises(KnownError) as folder:
            files.add(tmp_path)
    assert (missing.value.code, folder.value.code) == ("folder_missing", "file_unwritable")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "full"), "disk_full"),
        (PermissionError(errno.EACCES, "open elsewhere"), "file_locked"),
        (FileNotFoundError(errno.ENOENT, "gone"), "folder_missing"),
        (OSError(errno.EIO, "broken"), "file_unwritable"),
    ],
)
def test_what_the_system_says_becomes_a_known_error(tmp_path, error, code):
    with pytest.raises(KnownError) as caught:
        fail_with(error, new=tmp_path / "new.csv", old=tmp_path / "old.csv")
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []
