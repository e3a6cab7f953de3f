"""Where the files that ship with the program are."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file, in the checkout or in the packaged program."""
    root = getattr(sys, "_MEIPASS", None)
    base = Path(root) if root else Path(__file__).resolve().parents[3]
    return base.joinpath("resources", *parts)
