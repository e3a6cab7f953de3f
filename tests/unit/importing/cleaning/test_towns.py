"""Towns: case repaired, the rest left alone."""

from __future__ import annotations

import pytest

from app.services.importing.cleaning.postal import read_town


@pytest.mark.parametrize(
    ("written", "town"),
    [
        ("FORCALQUIER", "Forcalquier"),
        ("SAINT-ÉTIENNE-LES-ORGUES", "Saint-Étienne-les-Orgues"),
        ("l'isle-sur-la-sorgue", "L'Isle-sur-la-Sorgue"),
        ("PARIS CEDEX 08", "Paris CEDEX 08"),
        ("La Brillanne", "La Brillanne"),
        ("  ", None),
    ],
)
def test_read_town(written: str, town: str | None) -> None:
    assert read_town(written) == town
