"""The checkout's virtual environment: made once, renewed when the locked requirements change."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import sys
import sysconfig

from devtools.places import DEVELOPMENT_LOCK, ROOT, VENV, VENV_PYTHON
from devtools.programs import SetupError, ask, call, call_python, say
from devtools.system_packages import debian_install, is_debian_like

STAMP = VENV / "clientele-setup"


def prepare_environment() -> None:
    """Make `.venv` and install the locked requirements, unless that was already done with this very lock."""
    _refuse_unsupported_python()
    if not _is_usable():
        _make_environment()
    wanted = _fingerprint()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    say("Installing the locked requirements into .venv …")
    code = call_python(
        "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet", "--quiet",
        "--require-hashes", "--only-binary", ":all:", "-r", DEVELOPMENT_LOCK,
    )  # fmt: skip
    if code != 0:
        raise SetupError(
            "pip could not install the locked requirements (its own words are above). Without a network: run the "
            f"command again when there is one. This is Python {sys.version.split()[0]} on {sysconfig.get_platform()}; "
            "the lock covers Python 3.11 to 3.14 on Linux (glibc), Windows and macOS."
        )
    STAMP.write_text(wanted, encoding="utf-8")


def _refuse_unsupported_python() -> None:
    if sys.implementation.name != "cpython":
        raise SetupError(f"Clientèle needs CPython; this is {sys.implementation.name}.")


def _is_usable() -> bool:
    """Tell whether `.venv` works and belongs to this folder: a moved checkout or an updated Python breaks it."""
    if not VENV_PYTHON.exists():
        return False
    try:
        answer = ask(VENV_PYTHON, "-c", "import pip, sys; print(sys.prefix, *sys.version_info[:2], sep='|')")
    except OSError:
        return False
    if answer.returncode != 0:
        return False
    _prefix, major, minor = answer.stdout.strip().rsplit("|", 2)
    return (int(major), int(minor)) >= (3, 11)


def _make_environment() -> None:
    _require_venv_module()
    say(f"Making a virtual environment in {VENV.relative_to(ROOT)} …")
    if VENV.exists():
        shutil.rmtree(VENV)
    if call(sys.executable, "-m", "venv", VENV) != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetupError("The virtual environment could not be made; Python's own words are above.")


def _require_venv_module() -> None:
    """Debian and Ubuntu split `venv` and `ensurepip` off Python: get them, or name the package."""
    if importlib.util.find_spec("venv") is not None and importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not is_debian_like():
        raise SetupError("This Python has no venv module: install your system's package that holds it, then try again.")
    debian_install([package], purpose="Python's venv module")


def _fingerprint() -> str:
    """Describe what was installed where: the lock's hash and the folder."""
    return f"{hashlib.sha256(DEVELOPMENT_LOCK.read_bytes()).hexdigest()} {VENV}\n"
