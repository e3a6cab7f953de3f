"""The few marks a style sheet can only take from files (ticks, chevrons), recoloured into a folder of this process."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.ui.theme.resource_files import resource_path

if TYPE_CHECKING:
    from app.ui.theme.tokens import Theme

_MARKS = {
    "check": ("check", "text_on_accent"),
    "minus": ("minus", "text_on_accent"),
    "down": ("chevron-down", "text_secondary"),
    "up": ("chevron-up", "text_secondary"),
    "right": ("chevron-right", "text_secondary"),
    "down-off": ("chevron-down", "text_disabled"),
    "close": ("x", "text_secondary"),
}


@lru_cache(maxsize=1)
def _folder() -> TemporaryDirectory[str]:
    """Make the folder, removed when the process ends."""
    return TemporaryDirectory(prefix="clientele-marks-")


@lru_cache(maxsize=2)
def mark_files(theme: Theme) -> dict[str, str]:
    """Return the path of each mark of `theme`, as a style sheet wants it."""
    return {name: _written(theme, name, *drawing) for name, drawing in _MARKS.items()} | {"dot": _dot(theme)}


def _written(theme: Theme, name: str, icon_name: str, color: str) -> str:
    text = resource_path("icons", f"{icon_name}.svg").read_text("utf-8")
    width = "3" if color == "text_on_accent" else "2"
    text = text.replace("currentColor", getattr(theme, color)).replace('stroke-width="2"', f'stroke-width="{width}"')
    return _store(theme, name, text)


def _dot(theme: Theme) -> str:
    drawing = f'<circle cx="12" cy="12" r="5" fill="{theme.text_on_accent}"/>'
    return _store(theme, "dot", f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawing}</svg>')


def _store(theme: Theme, name: str, text: str) -> str:
    path = Path(_folder().name) / f"{theme.name}-{name}.svg"
    path.write_text(text, "utf-8")
    return path.as_posix()
