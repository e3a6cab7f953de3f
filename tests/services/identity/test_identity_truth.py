"""The linkage against files whose truth is known."""

from __future__ import annotations

from app.models.domain.ports import NoProgress
from app.services.identity.engine import link
from app.services.identity.records import Decisions
from tests.builders.identity_files import judge, read_records, read_truth


def test_french_families_are_told_apart(shared_data):
    folder = shared_data / "identity" / "fr10000"
    records = read_records(folder)
    quality = judge(link(records, Decisions(), NoProgress()), records, read_truth(folder))
    assert quality.precision >= 0.985
    assert quality.recall >= 0.83
    assert quality.questions <= 40
    assert quality.fused <= 0.025
