"""Whether a window can be opened here."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path


def has_display() -> bool:
    """Tell whether a window can be opened: always outside Linux, there when an X or Wayland server answers."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers() or _x11_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name
    return _answers(socket.AF_UNIX, str(path))


def _x11_answers() -> bool:
    """A variable left over from a closed session is not a display: ask the server."""
    match = re.fullmatch(r"(?:unix)?(?P<host>.*?):(?P<number>\d+)(?:\.\d+)?", os.environ.get("DISPLAY", ""))
    if match is None:
        return False
    number = int(match["number"])
    if match["host"]:
        return _answers(socket.AF_INET, (match["host"], 6000 + number))
    # The server listens on a file, an abstract name, or both.
    path = str(Path("/", "tmp", ".X11-unix", f"X{number}"))
    return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, "\0" + path)


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(2)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True
