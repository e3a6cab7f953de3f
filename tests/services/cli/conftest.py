"""The program started as its users start it, and one small sample workspace for all tests to copy."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli.main import run
from app.models.domain.ports import NoProgress
from app.services.sample_business import make_sample
from tests.fakes import TODAY, FixedClock
from tests.services.cli.program import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE_CUSTOMERS = 120


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Return what runs a command as main.py does, in this process, at the tests' day."""

    def call(*arguments: str | Path) -> Answer:
        try:
            code = run([str(argument) for argument in arguments], FixedClock())
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        text = capsys.readouterr()
        return Answer(code, text.out, text.err)

    return call


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with sample.clientele and its files; tests read it and copy it, never change it."""
    folder = tmp_path_factory.mktemp("sample")
    services = make_sample(
        folder / "sample.clientele", folder / "files", SAMPLE_CUSTOMERS, TODAY, FixedClock(), NoProgress()
    )
    services.close()
    return folder


@pytest.fixture
def files(sample_template: Path) -> Path:
    """Return the folder of the sample's files."""
    return sample_template / "files"


@pytest.fixture
def sample(sample_template: Path, tmp_path: Path) -> Path:
    """Return the sample workspace, of this test's own."""
    return Path(shutil.copyfile(sample_template / "sample.clientele", tmp_path / "sample.clientele"))
