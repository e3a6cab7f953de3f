"""Properties of the linkage on invented families, and of customer numbers."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.domain.ports import NoProgress
from app.services.identity import customer_ids
from app.services.identity.engine import link
from app.services.identity.records import Decisions, LinkRecord

FIRSTS = ("Jean", "Marie", "Jean-Pierre", "Christian", "Christine", "Léa", "J.", "Karim", "")
LASTS = ("Martin", "Chabert", "Chabert-Isnard", "Le Roux", "Montservier", "Montsevrier", "")
EMAILS = ("jean.martin@free.fr", "chabert@orange.fr", "jeanmartin@gmail.com", "lea@sfr.fr", "", "")
PHONES = ("0612983476", "0612983477", "0492751234", "", "")
BIRTHS = ("1960-02-01", "1960-01-02", "1985-07-30", "", "")

records = st.lists(
    st.builds(
        LinkRecord,
        record_id=st.just(0),
        source_id=st.integers(1, 3),
        first_name=st.sampled_from(FIRSTS),
        last_name=st.sampled_from(LASTS),
        email=st.sampled_from(EMAILS),
        phone=st.sampled_from(PHONES),
        birth_on=st.sampled_from(BIRTHS),
        postcode=st.sampled_from(("04300", "74000", "")),
    ),
    max_size=40,
).map(lambda found: [replace(r, record_id=n, external_id=str(n)) for n, r in enumerate(found, 1)])


def clusters(found, decisions=None):
    linkage = link(found, decisions or Decisions(), NoProgress())
    return dict(zip(linkage.record_ids.tolist(), linkage.labels.tolist(), strict=True))


@settings(max_examples=40)
@given(records, st.randoms())
def test_the_order_of_records_does_not_matter(found, rng: random.Random):
    shuffled = list(found)
    rng.shuffle(shuffled)
    assert clusters(found) == clusters(shuffled)


@settings(max_examples=40)
@given(records, st.data())
def test_decisions_are_always_respected(found, data):
    ids = st.integers(1, max(len(found), 2))
    pairs = data.draw(st.lists(st.tuples(ids, ids).filter(lambda p: p[0] < p[1]), max_size=6, unique=True))
    cut = data.draw(st.integers(0, len(pairs)))
    decisions = Decisions(same=pairs[:cut], different=pairs[cut:])
    label = clusters(found, decisions)
    for a, b in decisions.different:
        assert a not in label or b not in label or label[a] != label[b]


@settings(max_examples=40)
@given(records)
def test_no_cluster_holds_two_birth_dates_that_differ_in_the_year(found):
    label = clusters(found)
    birth = {r.record_id: r.birth_on for r in found}
    years: dict[int, set[str]] = {}
    for record, cluster in label.items():
        if birth[record]:
            years.setdefault(cluster, set()).add(birth[record][:4])
    assert all(len(found_years) == 1 for found_years in years.values())


@given(st.lists(st.integers(1, 6), min_size=1, max_size=20), st.lists(st.integers(1, 6), min_size=20, max_size=20))
def test_customer_numbers_are_unique_and_stable(now, before):
    def grouped(labels):
        groups: dict[int, list[int]] = {}
        for record, label in enumerate(labels, 1):
            groups.setdefault(label, []).append(record)
        return list(groups.values())

    first = customer_ids.assign(grouped(before[: len(now)]), {})
    second = customer_ids.assign(grouped(now), first)
    assert len(set(second.values())) == len(grouped(now))
    assert customer_ids.assign(grouped(now), second) == second
    moves = {
        record: (first[record], number) for record, number in second.items() if first.get(record, number) != number
    }
    kept = set(second.values())
    moved = customer_ids.forwards(moves, kept, {}, {number for _, number in moves.values()})
    assert set(moved) == set(first.values()) - set(second.values())
    assert set(moved.values()) <= set(second.values())


def test_a_split_leaves_the_number_with_its_own_record():
    joined = customer_ids.assign([[3, 5, 9]], {})
    assert joined == {3: 3, 5: 3, 9: 3}
    assert customer_ids.assign([[3], [5, 9]], joined) == {3: 3, 5: 5, 9: 5}
