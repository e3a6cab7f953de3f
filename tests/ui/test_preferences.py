"""Preferences survive a restart and a damaged file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path


def test_they_are_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "preferences.json"
    first = Preferences(path)
    first.language = "fr"
    first.text_percent = 130
    first.rows_are_comfortable = True
    first.put("table.customers", {"widths": {"name": 200}})
    again = Preferences(path)
    assert (again.language, again.text_percent, again.rows_are_comfortable) == ("fr", 130, True)
    assert again.get("table.customers") == {"widths": {"name": 200}}


def test_a_damaged_file_means_defaults(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(b'{"language": "fr"')
    assert Preferences(path).language == ""


def test_a_size_that_does_not_exist_is_ignored(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.put("text_percent", 9000)
    assert preferences.text_percent == 100


def test_recent_workspaces_are_newest_first_and_few(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.json")
    for number in range(12):
        preferences.add_recent(tmp_path / f"{number}.clientele")
    preferences.add_recent(tmp_path / "5.clientele")
    names = [path.stem for path in preferences.recent_workspaces()]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4"]
    preferences.forget_recent(tmp_path / "5.clientele")
    assert names[1:] == [path.stem for path in preferences.recent_workspaces()]
