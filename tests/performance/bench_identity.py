"""Linkage: quality on files with known truth, time and memory, beside exact matching of the same records.

The floor is a plain join on equal e-mail, phone or full name and postcode: what a spreadsheet could do.
"""

from __future__ import annotations

import tarfile
import tempfile
from pathlib import Path

from app.models.domain.ports import NoProgress
from app.services.identity import normalise
from app.services.identity.engine import link
from app.services.identity.records import Decisions, LinkRecord
from tests.builders.families import families
from tests.builders.febrl_like import febrl_like
from tests.builders.identity_files import answered, judge, read_records, read_truth
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


def main() -> int:
    """Print the table for 10,000 and 100,000 records."""
    if not DATA.is_dir():
        print("skipped: needs ../shared/data/identity beside the checkout")
        return 0
    with tempfile.TemporaryDirectory() as place:
        with tarfile.open(DATA / "fr100000.tar.xz") as archive:
            archive.extractall(place, filter="data")
        large = Path(place) / "fr100000"
        table = [
            *figures(DATA / "fr10000", "10,000", 0.6, 150, (1.5, 17, 35)),
            *figures(large, "100,000", 8, 300, (2.3, 20, 46)),
            *invented(),
        ]
    return report("Linkage of French families, four sources", table)


if __name__ == "__main__":
    raise SystemExit(main())
