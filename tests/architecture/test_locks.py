"""The lock files hold what pyproject.toml asks for, with hashes, and say nothing about where it comes from."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

RUNTIME = ROOT / "build" / "requirements.txt"
DEVELOPMENT = ROOT / "build" / "requirements-dev.txt"


def _direct() -> tuple[set[str], set[str]]:
    """Return the names that pyproject.toml asks for: those of the program, those of developers."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return _names(project["project"]["dependencies"]), _names(project["dependency-groups"]["dev"])


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[>=<~! ;]", requirement, maxsplit=1)[0].lower() for requirement in requirements}


def _locked(text: str) -> dict[str, str]:
    """Return what stands behind each `name==version` up to the next one."""
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    return {match[0]: block for block in blocks if (match := re.match(r"[^ ]+==[^ ]+( ; [^\\]+)?", block))}


def test_every_direct_dependency_is_locked() -> None:
    program, developers = _direct()
    runtime = {pin.partition("==")[0] for pin in _locked(RUNTIME.read_text(encoding="utf-8"))}
    development = {pin.partition("==")[0] for pin in _locked(DEVELOPMENT.read_text(encoding="utf-8"))}
    assert program - runtime == set()
    assert (program | developers) - development == set()


def test_developers_run_what_users_run() -> None:
    runtime = _locked(RUNTIME.read_text(encoding="utf-8"))
    development = _locked(DEVELOPMENT.read_text(encoding="utf-8"))
    assert set(runtime) - set(development) == set()


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT], ids=("runtime", "development"))
def test_every_pin_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    pins = _locked(text)
    assert pins
    assert [pin for pin, block in pins.items() if "--hash=sha256:" not in block] == []
    assert re.findall(r"\S*://\S*|^\s*-[ief]\b.*", text, flags=re.MULTILINE) == []
