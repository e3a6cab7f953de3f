"""A score computed alone is the score computed among all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.models.domain.settings import ScorePolicy
from app.services.scoring.columns import read_features
from app.services.scoring.registry import SCORES, compute_all, compute_some
from tests.builders.workspace import fill

if TYPE_CHECKING:
    from app.services.container import Services

DAY = date(2025, 11, 18)


@pytest.mark.parametrize("module", SCORES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_the_scores_of_one_module_need_no_other_computed_before(services: Services, module: object) -> None:
    fill(services.database, customers=300)
    wanted = [spec.id for spec in module.SPECS]  # type: ignore[attr-defined]
    with services.database.read() as connection:
        features = read_features(connection, DAY)
        everything = {each.spec.id: each for each in compute_all(features, ScorePolicy(), connection)}
        alone = compute_some(read_features(connection, DAY), ScorePolicy(), connection, wanted)
    assert sorted(column.spec.id for column in alone) == sorted(wanted)
    for column in alone:
        same = everything[column.spec.id]
        assert np.array_equal(column.values, same.values, equal_nan=True)
        assert np.array_equal(column.customer_ids, same.customer_ids)
