"""A source that is believed first gives the values of the profiles, and undo puts them back."""

from __future__ import annotations

import pytest

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services import undo
from app.services.customers import source_trust
from app.services.trust_job import keep_trust
from tests.builders.import_files import bring, write_table

HEADER = ["N°", "Prénom", "Nom", "E-mail", "Ville", "Code postal", "Adresse", "Créé le"]


@pytest.fixture
def moved(services, tmp_path):
    """One customer whom the till knows at a later address than the shop."""
    row = ["Hélène", "Marchetti", "helene.marchetti@exemple.fr"]
    shop = [["1", *row, "Forcalquier", "04300", "3 rue Grande", "01/02/2019"]]
    till = [["9", *row, "Manosque", "04100", "8 rue des Lices", "01/02/2024"]]
    bring(services, write_table(tmp_path / "shop.csv", HEADER, shop), "Boutique")
    bring(services, write_table(tmp_path / "till.csv", HEADER, till), "Caisse")
    services.rebuild.refresh()
    return services


def town(services):
    (row,) = services.customers.search("marchetti", 5)
    return services.customers.profile(row.customer_id).city


def test_the_believed_source_gives_the_values_and_undo_puts_them_back(moved):
    assert town(moved) == "Manosque"
    ids = {source.name: source.source_id for source in source_trust.sources(moved.database)}
    assert set(ids) == {"Boutique", "Caisse"}
    changes = keep_trust(moved, ids["Boutique"], source_trust.BEFORE, NoProgress())
    assert town(moved) == "Forcalquier"
    assert changes.undo is not None
    back = undo.undo(moved, changes.undo, NoProgress())
    assert town(moved) == "Manosque"
    assert {source.trust for source in source_trust.sources(moved.database)} == {source_trust.LIKE}
    assert back.undo is not None
    undo.undo(moved, back.undo, NoProgress())
    assert town(moved) == "Forcalquier"


def test_a_source_that_is_not_there_is_refused(moved):
    with pytest.raises(KnownError, match="source_unknown"):
        keep_trust(moved, 4711, source_trust.AFTER, NoProgress())
