"""The few marks a style sheet can only take from files (ticks, chevrons), recoloured once into the cache folder."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QStandardPaths

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
def _folder() -> Path:
    """The folder of this program's cache, or of the system's temporary files if that cannot be made."""
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    for parent in (Path(cache), Path(gettempdir())):
        folder = parent / "clientele" / "marks"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            break
    return folder


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
    """Write a mark unless it is there: its content is in its name, so another version's never stands for it."""
    path = _folder() / f"{theme.name}-{name}-{crc32(text.encode()):08x}.svg"
    if not path.exists():
        with suppress(OSError):  # without its mark a tick box shows only its colour
            whole = path.with_suffix(f".{os.getpid()}")
            whole.write_text(text, "utf-8")
            whole.replace(path)
    return path.as_posix()
