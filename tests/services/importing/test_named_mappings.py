"""Mappings kept under a name: listed, renamed, forgotten, and the same after a journey through a file."""

from __future__ import annotations

import pytest

from app.models.domain.errors import KnownError
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import ColumnMapping, CustomField, FileMapping, Join

WHOLE = FileMapping(
    FileKind.CUSTOMERS,
    (ColumnMapping("Mail", 0, "customer.email", 1.0, reason="saved"),),
    constants={"customer.country": "FR"},
    values={"Statut": {"KO": "no"}},
    left_out={"Statut": ("Test",)},
    inverted=frozenset({"Rouge"}),
    joins=(Join("customer.street", ("N°", "Rue"), ", "),),
    splits={"Nom": ("customer.last_name", "customer.first_name")},
    custom={"Peau": CustomField("Type de peau", "text")},
)


def test_everything_of_a_mapping_is_kept(services):
    services.importing.keep_mapping(" Salon  de Marie ", WHOLE)
    assert services.importing.mapping_names() == ["Salon de Marie"]
    assert services.importing.kept_mapping("Salon de Marie") == WHOLE
    assert FileMapping.from_json(WHOLE.to_json()) == WHOLE


def test_renamed_and_forgotten(services):
    for name in ("A", "B"):
        services.importing.keep_mapping(name, WHOLE)
    services.importing.rename_mapping("A", "C")
    services.importing.rename_mapping("C", "C")
    assert services.importing.mapping_names() == ["B", "C"]
    services.importing.forget_mapping("B")
    assert services.importing.mapping_names() == ["C"]


@pytest.mark.parametrize(
    ("name", "new", "code"),
    [("A", " ", "name_missing"), ("?", "C", "mapping_unknown"), ("A", "B", "mapping_name_taken")],
)
def test_names_that_cannot_be_given(services, name, new, code):
    for known in ("A", "B"):
        services.importing.keep_mapping(known, WHOLE)
    with pytest.raises(KnownError) as caught:
        services.importing.rename_mapping(name, new)
    assert caught.value.code == code
    assert services.importing.mapping_names() == ["A", "B"]
