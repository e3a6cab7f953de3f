"""Help, wrong usage and bad input: an exit code, one sentence, never a traceback; nothing is changed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli.parser import build_parser
from app.models.db import driver
from tests.architecture.sources import ROOT
from tests.services.cli.program import Answer, started

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS = (
    "new", "sample", "import", "read", "undo-import", "unify", "review", "decide", "households", "customers", "score",
    "features", "backtest", "segments", "transitions", "personas", "plan", "dry-run",
    "export", "check", "screenshots", "demo",
)  # fmt: skip


def assert_refused(answer: Answer, code: int = 1) -> None:
    """One sentence on the error output, nothing else."""
    assert answer.code == code, answer
    assert "Traceback" not in answer.err
    assert "unexpected" not in answer.err, answer.err
    assert "  " not in answer.err.strip()
    assert answer.out == ""
    if code == 1:
        lines = answer.err.splitlines()
        assert len(lines) == 1
        assert lines[0].endswith(".")


def test_the_program_lists_its_commands() -> None:
    answer = started("--help")
    assert (answer.code, answer.err) == (0, "")
    listed = {line.split()[0] for line in answer.out.splitlines() if line.startswith("    ")}
    assert set(COMMANDS) <= listed


def test_each_command_has_its_help(command: Callable[..., Answer]) -> None:
    for name in COMMANDS:
        answer = command(name, "--help")
        assert (answer.code, answer.err) == (0, ""), name
        assert answer.out.startswith(f"usage: clientele {name} ")


def test_the_help_of_the_program_names_every_command_there_is() -> None:
    choices = next(action.choices for action in build_parser()._actions if action.dest == "command")
    assert sorted(choices or ()) == sorted(COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--nonsense"],
        ["customers"],
        ["customers", "x.clientele"],
        ["score", "x.clientele", "--out", "s.csv", "--as-of", "yesterday"],
        ["score", "x.clientele", "--out", "s.csv", "--as-of", "2025-02-30"],
        ["score", "x.clientele", "--out", "s.csv", "--as-of", "0001-01-01"],
        ["plan", "x.clientele", "--out", "p.csv"],
        ["plan", "x.clientele", "--out", "p.csv", "--day", "18/11/2025"],
        ["segments", "x.clientele", "--out", "s.csv", "--name", "a", "--rule", "b"],
        ["export", "x.clientele", "--channel", "email", "--format", "brevo", "--out", "e.csv"],
        ["export", "x.clientele", "--segment", "a", "--channel", "pigeon", "--format", "brevo", "--out", "e.csv"],
        ["import", "x.clientele"],
        ["import", "x.clientele", "a.csv", "--kind", "toys"],
        ["undo-import", "x.clientele", "one"],
        ["undo-import", "x.clientele", "99999999999999999999"],
        ["undo-import", "x.clientele", "-1"],
        ["sample"],
        ["sample", "x.clientele", "--customers", "0"],
        ["sample", "x.clientele", "--customers", "²"],
        ["sample", "x.clientele", "--customers", "99999999999"],
        ["screenshots", "x.clientele", "d", "--size", "0x9"],
        ["screenshots", "x.clientele", "d", "--size", "big"],
        ["screenshots", "x.clientele", "d", "--theme", "pink"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(command: Callable[..., Answer], arguments: list[str]) -> None:
    answer = command(*arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("usage: clientele")
    assert "error: " in answer.err.splitlines()[-1]


def test_wrong_usage_of_the_program_itself_ends_with_2() -> None:
    answer = started("nonsense")
    assert (answer.code, answer.out) == (2, "")
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("name", ["gone.clientele", "folder", "text.clientele", "nowhere/gone.clientele", ""])
def test_a_workspace_that_is_none_is_refused_by_every_command(
    command: Callable[..., Answer], tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("text.clientele").write_text("name;city\n", encoding="utf-8")
    before = sorted(tmp_path.iterdir())
    for arguments in (
        ["import", name, "text.clientele"],
        ["undo-import", name, "1"],
        ["unify", name],
        ["review", name, "--out", "o.csv"],
        ["decide", name, "--file", "text.clientele"],
        ["households", name, "--out", "o.csv"],
        ["customers", name, "--out", "o.csv"],
        ["score", name, "--out", "o.csv"],
        ["segments", name, "--out", "o.csv"],
        ["plan", name, "--day", "2025-11-18", "--out", "o.csv"],
        ["export", name, "--segment", "loyal", "--channel", "post", "--format", "postal", "--out", "o.csv"],
        ["check", name],
        ["screenshots", name, "pictures"],
    ):
        assert_refused(command(*arguments))
    assert sorted(tmp_path.iterdir()) == before
    assert Path("text.clientele").read_text(encoding="utf-8") == "name;city\n"


def test_the_program_itself_says_one_sentence(tmp_path: Path) -> None:
    answer = started("check", tmp_path / "gone.clientele")
    assert_refused(answer)
    assert answer.err.startswith("There is no workspace “")


def test_a_workspace_open_elsewhere_is_refused(command: Callable[..., Answer], sample: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app.models.db.engine import open_workspace\n"
        "database = open_workspace(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read(); database.close()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(sample)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        answer = command("check", sample)
    finally:
        holder.communicate("")
    assert_refused(answer)
    assert "open in another window" in answer.err
    assert command("check", sample).code == 0


def test_a_workspace_that_another_program_writes_is_busy(
    command: Callable[..., Answer], sample: Path, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "BUSY_TIMEOUT_MS", 50)
    other = driver.connect(sample)
    other.execute("BEGIN IMMEDIATE")
    answer = command("import", sample, files / "newsletter_contacts.csv")
    other.execute("ROLLBACK")
    other.close()
    assert_refused(answer)
    assert "Another program holds" in answer.err


@pytest.mark.parametrize("place", ["folder", "nowhere/o.csv", "sample.clientele", ""])
def test_a_result_that_cannot_be_written_is_said_and_changes_nothing(
    command: Callable[..., Answer], sample: Path, tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("in.csv").write_text("e-mail\nanne@exemple.fr\n", encoding="utf-8")
    before, content = sorted(tmp_path.rglob("*")), sample.read_bytes()
    for arguments in (
        ["customers", sample, "--out", place],
        ["score", sample, "--out", place],
        ["segments", sample, "--out", place],
        ["plan", sample, "--day", "2025-11-18", "--out", place],
        ["export", sample, "--segment", "loyal", "--channel", "email", "--format", "brevo", "--out", place],
        ["import", sample, "in.csv", "--report", place],
    ):
        assert_refused(command(*arguments))
    assert sorted(tmp_path.rglob("*")) == before
    if place == "sample.clientele":
        assert sample.read_bytes() == content
    # The import whose report could not be written did not take place either.
    assert json.loads(command("import", sample, "in.csv", "--json").out)["files"][0]["imported"] == 1


def test_nothing_is_written_over_what_is_read(command: Callable[..., Answer], tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("e-mail\nanne@exemple.fr\n", encoding="utf-8")
    assert_refused(command("read", source, "--out", source))
    assert_refused(command("read", source, "--out", tmp_path / "o.csv", "--report", tmp_path / "o.csv"))
    assert source.read_text(encoding="utf-8") == "e-mail\nanne@exemple.fr\n"
    assert [each.name for each in tmp_path.iterdir()] == ["in.csv"]


def test_output_that_nobody_reads_is_no_fault(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("pipes end otherwise on Windows")
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as closed:
        answer = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "new", str(tmp_path / "a.clientele")],
            stdout=closed, stderr=subprocess.PIPE, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert "Traceback" not in answer.stderr
    assert "Exception" not in answer.stderr
