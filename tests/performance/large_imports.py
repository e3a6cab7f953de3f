"""The largest files: ten million sales, a million more, a million customers, a large workbook; and 50 killed imports.

Each import runs in a process of its own, whose processor time and peak memory are its figures, beside the `.import` of
the sqlite3 command on the same bytes and, where it is installed, pandas. `--scale=0.1` makes every file a tenth as long
and lowers the goals with it, but not those of memory.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.performance.large_files import write_customers, write_purchase_lines, write_workbook
from tests.performance.measure import ROOT, Figure, report

if TYPE_CHECKING:
    from collections.abc import Sequence

KILLS = 50
MIB = 1 << 20

_IMPORT = """
import sys
from pathlib import Path
from app.models.domain.ports import NoProgress
from app.services.container import Services
from tests.fakes import FixedClock
path = Path(sys.argv[1])
services = Services.open(path, FixedClock()) if path.exists() else Services.create(path, FixedClock())
plan = services.importing.preview(Path(sys.argv[2]), source="Caisse").plan
before = os.times()
services.importing.run(plan, NoProgress())
services.close()
"""
_READ = """
import sys
from pathlib import Path
from app.services.importing.reading.open_file import open_file
before = os.times()
for _ in open_file(Path(sys.argv[2])).rows():
    pass
"""
_PANDAS = """
import sqlite3, sys
import pandas
before = os.times()
connection = sqlite3.connect(sys.argv[1])
for part in pandas.read_csv(sys.argv[2], sep=";", dtype=str, chunksize=100_000):
    part.to_sql("line", connection, if_exists="append", index=False)
connection.commit()
"""
_TAIL = """
import json, resource
after = os.times()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(json.dumps({"cpu": after.user + after.system - before.user - before.system, "peak": peak}))
"""


@dataclass(frozen=True)
class Cost:
    """Processor seconds, and peak memory in MiB."""

    cpu_seconds: float
    peak_mib: float


def measure_large(options: Sequence[str]) -> int:
    """Measure; return 0 when every goal is reached."""
    command = shutil.which("sqlite3")
    if command is None or sys.platform == "win32":
        print("The large imports are not measured: they need the sqlite3 command and a system that tells peak memory.")
        return 0
    scale = next((float(option.partition("=")[2]) for option in options if option.startswith("--scale=")), 1.0)
    if find_spec("pandas") is None:
        print("pandas is not installed: no figures of read_csv + to_sql beside these (dependency group “bench”).")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        figures = [
            *_sales(command, folder, scale),
            *_two_million(folder, scale),
            *_customers(command, folder, scale),
            *_workbook(folder, scale),
            *_kills(folder),
        ]
    return report(f"Large imports, scale {scale:g}", figures)


def _sales(command: str, folder: Path, scale: float) -> list[Figure]:
    """Ten million lines as a first import, then a million of which a tenth is known."""
    count, workspace = round(10_000_000 * scale), folder / "sales.clientele"
    first = write_purchase_lines(folder / "first.csv", count)
    cost = _child(_IMPORT, workspace, first)
    figures = _figures("first import of sales", cost, command, first, 100 * scale, 800)
    more = write_purchase_lines(folder / "more.csv", count // 10 - count // 100, first_ticket=count, seed=2)
    with first.open(encoding="utf-8") as known, more.open("a", encoding="utf-8", newline="") as file:
        next(known)
        file.writelines(line for line, _ in zip(known, range(count // 100), strict=False))
    first.unlink()
    cost = _child(_IMPORT, workspace, more)
    figures += _figures("a tenth more into it", cost, command, more, 20 * scale, 450)
    _remove(workspace, more)
    return figures


def _two_million(folder: Path, scale: float) -> list[Figure]:
    lines = write_purchase_lines(folder / "two.csv", round(2_000_000 * scale))
    cost = _child(_IMPORT, folder / "two.clientele", lines)
    _remove(folder / "two.clientele", lines)
    return [Figure("2 million rows: peak memory", cost.peak_mib, "MiB", at_most=400)]


def _customers(command: str, folder: Path, scale: float) -> list[Figure]:
    people = write_customers(folder / "people.csv", round(1_000_000 * scale))
    cost = _child(_IMPORT, folder / "people.clientele", people)
    figures = _figures("a million customers", cost, command, people, 15 * scale, None)
    _remove(folder / "people.clientele", people)
    return figures


def _workbook(folder: Path, scale: float) -> list[Figure]:
    book = write_workbook(folder / "book.xlsx", round(200_000 * scale))
    cost = _child(_READ, folder / "none", book)
    return [
        Figure("reading a workbook of 200,000 rows, processor", cost.cpu_seconds, "s", at_most=3 * scale),
        Figure("reading a workbook of 200,000 rows, peak memory", cost.peak_mib, "MiB", at_most=400),
    ]


def _figures(
    name: str, cost: Cost, command: str, file: Path, most_seconds: float, most_mib: float | None
) -> list[Figure]:
    floor = _plain_import(command, file)
    figures = [
        Figure(f"{name}, processor", cost.cpu_seconds, "s", "sqlite3 .import", floor, at_most=most_seconds),
        Figure(f"{name}, peak memory", cost.peak_mib, "MiB", at_most=most_mib),
    ]
    if find_spec("pandas") is not None:
        peer = _child(_PANDAS, file.with_suffix(".pandas"), file)
        file.with_suffix(".pandas").unlink()
        figures.append(Figure(f"{name}, beside pandas", cost.cpu_seconds, "s", "to_sql", peer.cpu_seconds))
        figures.append(Figure(f"{name}, memory beside pandas", cost.peak_mib, "MiB", "to_sql", peer.peak_mib))
    return figures


def _kills(folder: Path) -> list[Figure]:
    """End fifty imports at seeded random moments; every one must leave the old state or the new one."""
    from app.services.container import Services
    from tests.builders.import_files import dump, in_force, one
    from tests.builders.killing import import_files, killed_import
    from tests.fakes import FixedClock

    def state(path: Path) -> tuple[object, object, object]:
        services = Services.open(path, FixedClock())
        try:
            check = one(services.database, "PRAGMA quick_check")
            return check, dump(services.database), in_force(services.database)
        finally:
            services.close()

    empty = folder / "killed.clientele"
    Services.create(empty, FixedClock()).close()
    files = [
        (write_customers(folder / "killed people.csv", 2_000), "Liste"),
        (write_purchase_lines(folder / "killed sales.csv", 12_000), "Caisse"),
    ]
    whole = Path(shutil.copy(empty, folder / "whole.clientele"))
    start = time.perf_counter()
    import_files(whole, files)
    lasting = time.perf_counter() - start
    old, new, rng = state(empty), state(whole), Random(20251118)
    wrong = old_count = 0
    for number in range(KILLS):
        copy = Path(shutil.copy(empty, folder / f"killed {number}.clientele"))
        killed_import(copy, files, rng.uniform(0, lasting))
        left = state(copy)
        old_count += left == old
        wrong += left != old and (left[0], left[2]) != (new[0], new[2])
        _remove(copy)
    return [
        Figure(f"of {KILLS} killed imports neither old nor new", wrong, "", at_most=0),
        Figure(f"of {KILLS} killed imports as before", old_count, ""),
    ]


def _child(code: str, *arguments: Path) -> Cost:
    answer = subprocess.run(
        [sys.executable, "-c", "import os\n" + code + _TAIL, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(answer.stdout.splitlines()[-1])
    return Cost(told["cpu"], told["peak"] / MIB)


def _plain_import(command: str, file: Path) -> float:
    """Processor seconds of the sqlite3 command's .import of the same bytes."""
    target, before = file.with_suffix(".floor"), os.times()
    orders = ["-cmd", ".mode csv", "-cmd", '.separator ";"', f'.import "{file}" line']
    subprocess.run([command, str(target), *orders], check=True, capture_output=True)
    after = os.times()
    target.unlink()
    return after.children_user + after.children_system - before.children_user - before.children_system


def _remove(*paths: Path) -> None:
    for path in paths:
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
