"""What is remembered of each order and record: never a false "new", and marks by id."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.seen_keys import Marks, SeenKeys


@given(keys=st.lists(st.text(max_size=5)))
def test_what_came_before_is_never_new(keys):
    seen, before = SeenKeys(10), set()
    for key in keys:
        assert seen.had(key) or key not in before
        before.add(key)


def test_few_of_many_new_keys_are_taken_for_seen():
    seen = SeenKeys(20_000)
    assert sum(seen.had(f"T{number:09d}") for number in range(20_000)) < 20_000 / 40


def test_marks_of_new_and_earlier_rows():
    marks = Marks(first_id=100)
    marks.add(7)
    marks.add(8)
    marks.set(103, 9)
    marks.set(5, 4)
    assert [marks.of(number) for number in (100, 101, 102, 103, 104, 5, 6)] == [7, 8, 0, 9, 0, 4, 0]
    assert Marks(first_id=3).of(2) == 0
