"""The window: pages, the kit they are made of, and nothing that computes."""

from __future__ import annotations

import builtins

from PySide6 import QtCore

# Loading it replaces the function behind `import`, for another spelling of Qt's names that nothing here asks for, and
# every import is looked at from then on: Python's own function, put back, takes a tenth off the start.
_LOADED_FIRST = QtCore
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
