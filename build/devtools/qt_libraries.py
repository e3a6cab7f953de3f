"""The system libraries that Qt needs on Linux, found out by loading Qt, not by guessing from package lists."""

from __future__ import annotations

import sys

from devtools.display import has_display
from devtools.places import VENV_PYTHON
from devtools.programs import SetupError, ask
from devtools.system_packages import debian_install, distribution_families, is_debian_like

# Qt's modules first: without their libraries nothing starts. Then the X11 plugin, which only a real window needs.
_IMPORTS = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport, PySide6.QtTest"
_LOAD_X11 = (
    "import ctypes, pathlib, PySide6, PySide6.QtGui; "
    "ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / 'Qt/plugins/platforms/libqxcb.so'))"
)

_DEBIAN = [
    "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1", "libxkbcommon-x11-0",
]  # fmt: skip
_COMMANDS = {
    "fedora": "sudo dnf install mesa-libEGL mesa-libGL libxkbcommon libxkbcommon-x11 dbus-libs fontconfig glib2 "
    "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil",
    "arch": "sudo pacman -S --needed libglvnd libxkbcommon libxkbcommon-x11 dbus fontconfig glib2 "
    "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil",
    "suse": "sudo zypper install Mesa-libEGL1 Mesa-libGL1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 fontconfig "
    "libgthread-2_0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xinerama0 libxcb-xkb1",
}


def prepare_qt_libraries() -> None:
    """Make sure that Qt loads: install what is missing on Debian and Ubuntu, elsewhere raise with what to install."""
    if not sys.platform.startswith("linux"):
        return
    missing = _first_missing()
    if not missing:
        return
    if is_debian_like():
        debian_install(_DEBIAN, purpose="the system libraries that Qt needs")
        missing = _first_missing()
        if not missing:
            return
    raise SetupError(f"Qt cannot start on this system: {missing}\n{_advice()}")


def _first_missing() -> str:
    """Return the loader's complaint ("libEGL.so.1: cannot open shared object file"), or nothing when all is well."""
    for code in (_IMPORTS, _LOAD_X11) if has_display() else (_IMPORTS,):
        answer = ask(VENV_PYTHON, "-c", code)
        if answer.returncode != 0:
            lines = answer.stderr.strip().splitlines()
            return lines[-1] if lines else f"Python ended with code {answer.returncode}"
    return ""


def _advice() -> str:
    families = distribution_families()
    for family, command in _COMMANDS.items():
        if any(family in name for name in families):
            return f"Install its libraries with:\n    {command}"
    return "Install your system's package that holds the library named above, then try again."
