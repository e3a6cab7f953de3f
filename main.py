"""Clientèle: opens the window, or runs one command without it (`main.py COMMAND …`, `--help`)."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.container import Services


def main(arguments: list[str]) -> int:
    """Return the exit code of the window or of the command."""
    is_window = not arguments or (len(arguments) == 1 and arguments[0].endswith(".clientele"))
    if not is_window:
        from app.cli.main import run  # noqa: PLC0415 - the window does not need the commands

        return run(arguments)
    if not has_display():
        print("No display was found, so no window can open. `demo FOLDER` runs everything without.", file=sys.stderr)
        return 1
    from app.ui.application import run_window  # noqa: PLC0415 - loads Qt; commands such as --help answer without it

    return run_window(arguments, ServicesOpener())


class ServicesOpener:
    """Opens and makes workspaces; what reads them is loaded with the first one, when the window is in sight."""

    def open(self, path: Path) -> Services:
        """Open a workspace. KnownError when it cannot be."""
        from app.services.container import Services  # noqa: PLC0415

        return Services.open(path)

    def create(self, path: Path) -> Services:
        """Make a new workspace. KnownError when it cannot be."""
        from app.services.container import Services  # noqa: PLC0415

        return Services.create(path)


def has_display() -> bool:
    """Whether a window could be shown; only Linux may lack a display."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a child process of the packaged program starts here too
        import multiprocessing

        multiprocessing.freeze_support()
    if sys.version_info < (3, 11):  # noqa: UP036 - says so instead of failing further on
        sys.exit("Clientèle needs Python 3.11 or newer.")
    sys.exit(main(sys.argv[1:]))
