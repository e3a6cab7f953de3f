"""The open questions put together: pairs of customers that hang together are one case of two to four records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.services.identity.records import Pair

MOST_RECORDS = 4


@dataclass(slots=True, eq=False)
class OpenCase:
    """Questions asked at once: customer → the record that stands for it, surest pair first, and the pairs asked."""

    records: dict[int, int]
    probability: float
    pairs: list[Pair]

    @property
    def case_id(self) -> str:
        """The records, joined by dashes."""
        return "-".join(str(record) for record in self.records.values())


def grouped(pairs: Iterable[Mapping[str, Any]]) -> list[OpenCase]:
    """Cases of open pairs, which come surest first; a case that is full leaves the next pair to one of its own."""
    cases: list[OpenCase] = []
    case_of: dict[int, OpenCase] = {}
    for pair in pairs:
        sides = {pair["customer_a"]: pair["record_a"], pair["customer_b"]: pair["record_b"]}
        known = list(dict.fromkeys(case_of[side] for side in sides if side in case_of))
        records = {customer: record for case in known for customer, record in case.records.items()} | {
            customer: record for customer, record in sides.items() if customer not in case_of
        }
        asked = (pair["record_a"], pair["record_b"])
        if known and len(records) <= MOST_RECORDS:
            case, *others = known
            case.records = records
            for other in others:
                case.pairs += other.pairs
                other.records = {}
            case.pairs.append(asked)
            case_of.update(dict.fromkeys(records, case))
        else:
            cases.append(OpenCase(sides, pair["probability"], [asked]))
            for customer in sides:
                case_of.setdefault(customer, cases[-1])
    return [case for case in cases if case.records]


def shown(records: list[int], related: Mapping[int, list[tuple[float, int]]]) -> list[int]:
    """The records of a case with those that they are entangled with, closest first, as many as fit side by side."""
    others = sorted(link for record in records for link in related.get(record, ()))
    found = dict.fromkeys(record for _, record in others if record not in records)
    return [*records, *found][:MOST_RECORDS]
