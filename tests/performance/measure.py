"""Measuring: best of several runs, memory of a child process, and one table with the goals.

A benchmark is a file bench_NAME.py beside this one with `main() -> int`: it measures its figures, each beside a peer
or a floor taken in the same run, and returns what `report` returns.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parents[2]

# Prepended to a child's code; the figure is the child's own peak, whatever its parent holds.
_CHILD_TAIL = """
import json as _json, sys as _sys
try:
    import resource as _resource
    _peak = _resource.getrusage(_resource.RUSAGE_SELF).ru_maxrss * (1 if _sys.platform == "darwin" else 1024)
except ImportError:
    _peak = 0
print(_json.dumps({"peak_bytes": _peak}))
"""


@dataclass(frozen=True)
class Timing:
    """The best of several runs, in seconds: wall clock and processor time of the process."""

    wall_seconds: float
    cpu_seconds: float


@dataclass(frozen=True)
class Child:
    """A run in a process of its own: its wall clock, its peak memory (0 where the system does not tell)."""

    wall_seconds: float
    peak_bytes: int


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    `value` and `peer` are in `unit`; the goal is a multiple of the peer (`most_times_peer`), a bound (`at_most`,
    `at_least`), or several of them. Without a goal the line informs only.
    """

    name: str
    value: float
    unit: str
    peer_name: str = ""
    peer: float | None = None
    most_times_peer: float | None = None
    at_most: float | None = None
    at_least: float | None = None

    @property
    def ratio(self) -> float | None:
        """Return how many times the peer this is."""
        return self.value / self.peer if self.peer else None

    @property
    def is_reached(self) -> bool:
        """Tell whether every goal is met."""
        within_ratio = self.most_times_peer is None or (self.ratio is not None and self.ratio <= self.most_times_peer)
        within_bound = self.at_most is None or self.value <= self.at_most
        return within_ratio and within_bound and (self.at_least is None or self.value >= self.at_least)


def best_of(runs: int, work: Callable[[], object]) -> Timing:
    """Call `work` several times and return the best wall clock and the best processor time."""
    walls: list[float] = []
    cpus: list[float] = []
    for _ in range(runs):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    return Timing(min(walls), min(cpus))


def best_child_of(runs: int, code: str, *arguments: str) -> Child:
    """Run Python code (with `sys.argv[1:]` = arguments) in fresh processes; return the best time and the least peak."""
    children: list[Child] = []
    for _ in range(runs):
        start = time.perf_counter()
        answer = subprocess.run(
            [sys.executable, "-c", code + _CHILD_TAIL, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
        )
        seconds = time.perf_counter() - start
        children.append(Child(seconds, json.loads(answer.stdout.splitlines()[-1])["peak_bytes"]))
    return Child(min(child.wall_seconds for child in children), min(child.peak_bytes for child in children))


def best_program_of(runs: int, command: Sequence[str | Path]) -> float:
    """Run another program several times; return its best wall clock in seconds. Raises when it fails."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, check=True)
        best = min(best, time.perf_counter() - start)
    return best


def report(title: str, figures: Sequence[Figure]) -> int:
    """Print the table; return 0 when every goal is reached, else 1."""
    rows = [("figure", "value", "peer or floor", "ratio", "goal", "")] + [_row(figure) for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print(f"\n{title}")
    for row in rows:
        print("  " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0 if all(figure.is_reached for figure in figures) else 1


def _row(figure: Figure) -> tuple[str, str, str, str, str, str]:
    peer = "" if figure.peer is None else f"{figure.peer_name} {_number(figure.peer)} {figure.unit}".strip()
    goals = [
        *([f"≤ {figure.most_times_peer:g} ×"] if figure.most_times_peer is not None else []),
        *([f"≤ {figure.at_most:g} {figure.unit}".rstrip()] if figure.at_most is not None else []),
        *([f"≥ {figure.at_least:g} {figure.unit}".rstrip()] if figure.at_least is not None else []),
    ]
    verdict = ("ok" if figure.is_reached else "MISSED") if goals else ""
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f} ×"
    return figure.name, f"{_number(figure.value)} {figure.unit}", peer, ratio, ", ".join(goals), verdict


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
