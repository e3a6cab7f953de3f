"""Where the files that ship with the program are."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file, in the checkout or in the packaged program."""
    return _resources().joinpath(*parts)


@lru_cache(maxsize=1)
def _resources() -> Path:
    root = getattr(sys, "_MEIPASS", None)
    base = Path(root) if root else Path(__file__).resolve().parents[3]
    return base / "resources"
