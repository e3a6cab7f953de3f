"""How a workspace file is called; read by what opens the window, which does without what opens workspaces."""

from __future__ import annotations

SUFFIX = ".clientele"
