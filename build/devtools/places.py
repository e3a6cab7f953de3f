"""Where things are in a checkout."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
VENV_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
VENV_PYTHON = VENV_BIN / ("python.exe" if os.name == "nt" else "python")
RUNTIME_LOCK = BUILD / "requirements.txt"
DEVELOPMENT_LOCK = BUILD / "requirements-dev.txt"
TRANSLATIONS = ROOT / "resources" / "i18n"
OUT = ROOT / "out"
DEMO = ROOT / "demo"
MAIN = ROOT / "main.py"
