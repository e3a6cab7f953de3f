"""Which customer number each cluster bears: a customer keeps its number as long as one of its records remains."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping


def assign(
    clusters: Iterable[list[int]], previous: Mapping[int, int], taken: Collection[int] = (), highest: int = 0
) -> dict[int, int]:
    """Record id → customer id for clusters of record ids, given the customer that each record had before.

    A cluster takes the smallest previous number it owns; a number that several clusters had goes to the one that holds
    the record of that number, else to the one with the smallest record. A cluster without one takes its smallest
    record id that no other uses: neither one of these nor one of the numbers `taken` by others. `highest` is the
    highest number in use anywhere.
    """
    ordered = sorted((sorted(cluster) for cluster in clusters), key=lambda records: records[0])
    owners = _owners(ordered, previous)
    owned: dict[int, int] = {}
    for number, place in owners.items():
        owned[place] = min(owned.get(place, number), number)
    used = {*owned.values(), *taken}
    result: dict[int, int] = {}
    highest = max((highest, max(max(records) for records in ordered), *previous.values())) if ordered else 0
    for place, records in enumerate(ordered):
        number = owned.get(place)
        if number is None:
            number = next((record for record in records if record not in used), None)
            if number is None:
                highest += 1
                number = highest
            used.add(number)
        for record in records:
            result[record] = number
    return result


def _owners(ordered: list[list[int]], previous: Mapping[int, int]) -> dict[int, int]:
    """Previous number → the place of the cluster that keeps it."""
    owners: dict[int, int] = {}
    for place, records in enumerate(ordered):
        for record in records:
            number = previous.get(record)
            if number is not None and (number == record or number not in owners):
                owners[number] = place
    return owners


def forwards(
    moves: Mapping[int, tuple[int, int]], still_used: Collection[int], known: Mapping[int, int], in_use: Collection[int]
) -> dict[int, int]:
    """Old number → number in use, for every number that lost all its records to another one.

    `moves` holds the old and the new number of the records that changed theirs, `still_used` the old numbers that other
    records bear, `known` the forwards so far, `in_use` the numbers that were given now.
    """
    moved: dict[int, int] = {}
    for record, (old, new) in sorted(moves.items()):
        if old not in still_used and (record == old or old not in moved):
            moved[old] = new
    chained = {old: moved.get(new, new) for old, new in known.items() if old not in in_use}
    return chained | moved
