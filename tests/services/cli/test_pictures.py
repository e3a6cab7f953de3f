"""The commands that draw: each started once, offscreen, in a process of its own."""

from __future__ import annotations

from pathlib import Path

from tests.services.cli.program import started
from tests.services.cli.test_usage import assert_refused

PNG = b"\x89PNG"
PAGES = {"home", "importing", "customers"}


def test_every_page_is_drawn(sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "pages"
    answer = started("screenshots", sample, folder, "--lang", "en", "--theme", "dark", "--size", "1280x800")
    assert (answer.code, answer.err) == (0, "")
    pictures = list(folder.glob("*.png"))
    assert {path.stem for path in pictures} >= PAGES
    assert all(path.read_bytes().startswith(PNG) for path in pictures)


def test_pictures_need_a_folder(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert_refused(started("screenshots", sample, tmp_path / "file"))


def test_the_program_tests_itself() -> None:
    """What the packaged program is asked to do: the whole chain, and not a word on the error output."""
    answer = started("--self-test")
    assert (answer.code, answer.err) == (0, "")
    assert "Self-test passed" in answer.out
