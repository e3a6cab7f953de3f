"""The one-folder program: built, started, and required to be silent."""

from __future__ import annotations

import os
import shutil
import sys

from devtools.places import BUILD, OUT
from devtools.programs import SetupError, ask, call_python, say
from devtools.system_packages import debian_install, is_debian_like

PROGRAM_FOLDER = OUT / "dist" / "Clientele"


def build_package() -> int:
    """Build the program with PyInstaller, then let the result test itself."""
    _require_binutils()
    say("── building the program")
    shutil.rmtree(OUT / "dist", ignore_errors=True)
    code = call_python(
        "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--workpath", OUT / "work", "--distpath", OUT / "dist", BUILD / "app.spec",
    )  # fmt: skip
    if code != 0:
        return code
    say(f"Built {PROGRAM_FOLDER} ({_size_mb()} MB).")
    return _self_test()


def _require_binutils() -> None:
    """PyInstaller reads and writes Linux programs with binutils, which a bare system lacks."""
    if not sys.platform.startswith("linux") or all(map(shutil.which, ("objdump", "objcopy", "ldd"))):
        return
    if not is_debian_like():
        raise SetupError(
            "PyInstaller needs objdump and objcopy: install your system's package binutils, then try again."
        )
    debian_install(["binutils"], purpose="binutils, which PyInstaller needs")


def _self_test() -> int:
    """Start the frozen program: it must end well and have nothing to complain about."""
    say("── the built program tests itself")
    # On Windows the program with windows has no error output to be silent on.
    program = PROGRAM_FOLDER / ("clientele-headless.exe" if os.name == "nt" else "Clientele")
    platform = "minimal" if sys.platform == "darwin" else "offscreen"
    answer = ask(program, "--self-test", environment={"QT_QPA_PLATFORM": platform, "PYTHONPATH": ""})
    say(answer.stdout.rstrip())
    if answer.returncode != 0 or answer.stderr.strip():
        say(f"The built program failed (code {answer.returncode}); on its error output:\n{answer.stderr}")
        return answer.returncode or 1
    say(f"The built program works: {program}")
    return 0


def _size_mb() -> int:
    files = (path for path in PROGRAM_FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) // 1_000_000
