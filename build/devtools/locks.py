"""The lock files: every package with its hashes, one file for all systems and Pythons, no index address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from devtools.places import DEVELOPMENT_LOCK, ROOT, RUNTIME_LOCK
from devtools.programs import SetupError, call_python, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ADDRESS = re.compile(r"://|^\s*-[if]\b|^\s*--(?!hash)", re.MULTILINE)


def write_locks(arguments: Sequence[str]) -> int:
    """Resolve pyproject.toml again; arguments go to uv (for example `--upgrade`)."""
    # Developers run what users run: the second resolution may not choose other versions than the first.
    development = ("--group", "pyproject.toml:dev", "--constraint", RUNTIME_LOCK)
    for lock, extra in ((RUNTIME_LOCK, ()), (DEVELOPMENT_LOCK, development)):
        code = call_python(
            "-m", "uv", "pip", "compile", "pyproject.toml", *extra, "--universal", "--python-version", "3.11",
            "--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links",
            "--quiet", "--output-file", lock, *arguments,
        )  # fmt: skip
        if code != 0:
            return code
        _refuse_addresses(lock)
        say(f"{lock.relative_to(ROOT)} is up to date.")
    return 0


def _refuse_addresses(lock: Path) -> None:
    """A lock that names an index or a folder would bind every developer to it."""
    if _ADDRESS.search(lock.read_text(encoding="utf-8")):
        raise SetupError(f"{lock.name} names an index or a folder: check uv's settings on this computer.")
