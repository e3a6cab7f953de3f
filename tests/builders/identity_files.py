"""The four source files with known truth of ../shared/data/identity, read without the importer, and a judge."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.db.engine import Database
from app.services.identity.records import Decisions, Linkage, LinkRecord

SOURCES = ("boutique_en_ligne", "caisse", "newsletter", "rendez_vous")


@dataclass(frozen=True, slots=True)
class Quality:
    """Pairwise quality of clusters, questions per 1,000 records, share of households that had people merged."""

    precision: float
    recall: float
    questions: float
    fused: float

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def read_records(folder: Path) -> list[LinkRecord]:
    """The records of all four files, numbered from 1."""
    records: list[LinkRecord] = []
    for source, name in enumerate(SOURCES, 1):
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            records += [_record(len(records) + n, source, row) for n, row in enumerate(csv.DictReader(file), 1)]
    return records


def _record(record_id: int, source: int, row: dict[str, str]) -> LinkRecord:
    return LinkRecord(
        record_id,
        source,
        row["record_id"],
        first_name=row.get("first_name", ""),
        last_name=row.get("last_name") or row.get("full_name", ""),
        email=row.get("email", ""),
        phone=row.get("phone", ""),
        street=row.get("street", ""),
        postcode=row.get("postcode", ""),
        city=row.get("city", ""),
        birth_on=re.sub(r"^(\d\d)/(\d\d)/(\d{4})$", r"\3-\2-\1", row.get("birth_date", "")),
        card=row.get("card", ""),
        created_on=row.get("created", ""),
    )


def fill_workspace(database: Database, records: Sequence[LinkRecord]) -> None:
    """Write the records as an import leaves them: live, without customers."""
    names = ("first_name", "last_name", "company", "email", "phone", "phone_2", "street", "postcode", "city")
    names += ("birth_on", "card", "created_on", "company_id")
    with database.write(bulk=True) as connection:
        for source in sorted({record.source_id for record in records}):
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO source (id, name, created_at) VALUES (?, ?, '2025-01-01')",
                (source, f"s{source}"),
            )
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO import_batch (id, source_id, kind, file_name, file_sha256, file_bytes, reading, "
                "mapping, created_at) VALUES (?, ?, 'customers', 'file.csv', '', 0, '{}', '{}', '2025-01-01')",
                (source, source),
            )
        connection.exec_driver_sql(
            "INSERT INTO source_record VALUES (?, ?, ?, ?)",
            [(r.record_id, r.source_id, f"id:{r.record_id}", r.external_id) for r in records],
        )
        connection.exec_driver_sql(
            "INSERT INTO record_version (record_id, batch_id, row_number, content_key, is_current, "
            f"{', '.join(names)}) VALUES (?, ?, ?, 0, 1{', ?' * len(names)})",
            [(r.record_id, r.source_id, r.record_id, *(getattr(r, name) or None for name in names)) for r in records],
        )


def read_truth(folder: Path) -> dict[str, tuple[str, str]]:
    """External id → person and household."""
    with (folder / "truth.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["record_id"]: (row["person_id"], row["household_id"]) for row in csv.DictReader(file)}


def answered(linkage: Linkage, records: list[LinkRecord], truth: dict[str, tuple[str, str]]) -> Decisions:
    """What somebody who knows the truth answers to all questions."""
    person = {record.record_id: truth[record.external_id][0] for record in records}
    ids, pairs = linkage.record_ids, linkage.pairs
    asked = [(int(ids[pairs.left[row]]), int(ids[pairs.right[row]])) for row in linkage.is_review.nonzero()[0]]
    same = [pair for pair in asked if person[pair[0]] == person[pair[1]]]
    return Decisions(same=same, different=[pair for pair in asked if pair not in set(same)])


def judge(linkage: Linkage, records: list[LinkRecord], truth: dict[str, tuple[str, str]]) -> Quality:
    """Compare clusters with the truth over all pairs of records."""
    person = [truth[record.external_id] for record in records]
    labels = linkage.labels.tolist()
    joined = _pairs(Counter(labels))
    right = _pairs(Counter(zip(labels, person, strict=True)))
    people: dict[str, set[str]] = defaultdict(set)
    together: dict[tuple[int, str], set[str]] = defaultdict(set)
    for label, (who, household) in zip(labels, person, strict=True):
        people[household].add(who)
        together[label, household].add(who)
    several = {household for household, members in people.items() if len(members) > 1}
    fused = {household for (_, household), members in together.items() if len(members) > 1}
    questions = 1000 * int(linkage.is_review.sum()) / len(records)
    return Quality(right / joined, right / _pairs(Counter(person)), questions, len(fused) / max(len(several), 1))


def _pairs(groups: Counter[object] | Counter[int]) -> int:
    return sum(n * (n - 1) // 2 for n in groups.values())
