"""Packages of the operating system: install them where that is allowed, else say exactly which."""

from __future__ import annotations

import os
import platform
import shutil

from devtools.programs import SetupError, ask, call, say


def distribution_families() -> set[str]:
    """Return the ids of this Linux distribution and of those it descends from; empty elsewhere."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return set()
    return {release.get("ID", ""), *release.get("ID_LIKE", "").split()} - {""}


def is_debian_like() -> bool:
    """Tell whether apt-get rules this system."""
    return bool(distribution_families() & {"debian", "ubuntu"}) and shutil.which("apt-get") is not None


def debian_install(packages: list[str], purpose: str) -> None:
    """Install Debian packages as root or through passwordless sudo; otherwise raise with the command to type."""
    command = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    prefix = _privilege()
    if prefix is None:
        raise SetupError(f"Missing: {purpose}. Install it with:\n    sudo sh -c '{command}'")
    say(f"Installing {purpose} …")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    call(*prefix, "apt-get", "update", "-qq", environment=quiet)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0"]
    if call(*prefix, *install, *packages, environment=quiet) != 0:
        raise SetupError(f"{purpose} could not be installed (apt-get's own words are above). By hand:\n    {command}")


def _privilege() -> list[str] | None:
    """Return what to put before a command that needs root: nothing, sudo, or None when neither is allowed."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") is not None and ask("sudo", "-n", "true").returncode == 0:
        return ["sudo", "-n"]
    return None
