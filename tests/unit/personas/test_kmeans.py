"""k-means finds what is there, as well as a plain implementation does."""

from __future__ import annotations

import numpy as np
import pytest

from app.services.personas.kmeans import find_clusters
from app.services.scoring.persona import nearest

CENTRES = np.array([[0, 0], [6, 0], [0, 6], [6, 6]], dtype=np.float64)


def blobs(size: int = 400, seed: int = 3, spread: float = 0.6) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    labels = chance.integers(0, len(CENTRES), size)
    return (CENTRES[labels] + chance.normal(0, spread, (size, 2))).astype(np.float32), labels


def plain(rows: np.ndarray, centres: np.ndarray) -> float:
    """Lloyd's steps written out row by row, and the sum of squares they end with."""
    centres = centres.astype(np.float64).copy()
    for _ in range(100):
        labels = [min(range(len(centres)), key=lambda k: float(((row - centres[k]) ** 2).sum())) for row in rows]
        moved = centres.copy()
        for k in range(len(centres)):
            mine = rows[[label == k for label in labels]]
            if len(mine):
                moved[k] = mine.mean(0)
        if np.allclose(moved, centres):
            break
        centres = moved
    return float(sum(min(float(((row - centre) ** 2).sum()) for centre in centres) for row in rows))


def test_known_clusters_are_found() -> None:
    rows, labels = blobs()
    found = find_clusters(rows, 4, 1)
    assert sorted(found.centres.round().tolist()) == sorted(CENTRES.tolist())
    mine = nearest(rows, found.centres)[0]
    assert len(set(zip(mine.tolist(), labels.tolist(), strict=True))) == 4


@pytest.mark.parametrize("k", [3, 5, 7])
def test_no_plain_run_from_random_rows_ends_lower(k: int) -> None:
    rows, _ = blobs(150, spread=1.5)
    found = find_clusters(rows, k, 1)
    assert found.inertia == pytest.approx(plain(rows, found.centres), rel=1e-4)
    chance = np.random.default_rng(9)
    others = [plain(rows, rows[chance.choice(len(rows), k, replace=False)]) for _ in range(5)]
    assert found.inertia <= min(others) * 1.01


def test_the_same_seed_gives_the_same_centres() -> None:
    rows, _ = blobs(spread=2.0)
    assert np.array_equal(find_clusters(rows, 5, 7).centres, find_clusters(rows, 5, 7).centres)


def test_fewer_different_rows_than_clusters_still_end() -> None:
    rows = np.repeat(np.array([[0, 0], [1, 1]], dtype=np.float32), 10, axis=0)
    found = find_clusters(rows, 3, 1)
    assert found.inertia == pytest.approx(0)


def test_nearest_says_which_and_how_far() -> None:
    rows = np.array([[1, 0], [6, 5], [0, 0]], dtype=np.float32)
    labels, squares = nearest(rows, CENTRES)
    assert labels.tolist() == [0, 3, 0]
    assert squares.tolist() == pytest.approx([1, 1, 0], abs=1e-5)
