"""The quick writer of JSON writes what the standard library writes."""

from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from app.services.importing.json_text import list_text, pairs_text


@given(texts=st.lists(st.text()))
@example(texts=[])
@example(texts=['a"', '"b'])
@example(texts=['", "'])
@example(texts=["Ève\u00a0!", "\\", "\n", "\u2028"])
def test_lists(texts):
    assert list_text(texts) == json.dumps(texts, ensure_ascii=False)


@given(pairs=st.lists(st.tuples(st.sampled_from(["city", "email"]), st.text())))
@example(pairs=[])
@example(pairs=[("city", '"], ["city", "')])
def test_pairs(pairs):
    assert pairs_text(pairs) == json.dumps(pairs, ensure_ascii=False)
