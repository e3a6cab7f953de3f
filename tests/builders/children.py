"""The child processes of the test run."""

from __future__ import annotations

import multiprocessing


def child_pids() -> set[int | None]:
    """Return those that run now; the readers that an earlier test used may be among them, and stay."""
    return {child.pid for child in multiprocessing.active_children()}
