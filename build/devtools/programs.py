"""Starting other programs and saying what went wrong in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from devtools.places import ROOT, VENV_PYTHON

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class SetupError(Exception):
    """Something that the developer has to put right; its text says what and how."""


def say(text: str) -> None:
    """Tell the developer what happens, at once, also when the output goes to a file."""
    print(text, flush=True)


def call(*command: str | Path, environment: Mapping[str, str] | None = None) -> int:
    """Run a program from the checkout's root with the terminal's input and output; return its exit code."""
    full_environment = {**os.environ, **(environment or {})}
    sys.stdout.flush()
    try:
        return subprocess.run([str(part) for part in command], cwd=ROOT, env=full_environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


def call_python(*arguments: str | Path, environment: Mapping[str, str] | None = None) -> int:
    """Run the checkout's own Python."""
    return call(VENV_PYTHON, *arguments, environment=environment)


def ask(*command: str | Path, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program silently and return its exit code and what it wrote."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
