"""What is otherwise than last time: columns that came or went, and values that were never seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.domain.ports import NoProgress
from app.services.importing.plan import Drift
from tests.builders.import_files import bring, write_table

HEADER = "Ticket;Date;N° client;Nom;Montant;Statut"
ROWS = ["T-1;24/03/2025;C-1;Durand;12,50;Payé", "T-2;25/03/2025;C-2;Petit;7,00;payé"]
NEXT = "T-3;26/04/2025;C-1;Durand;8,00;payé"


@pytest.fixture
def till(services, tmp_path):
    bring(services, write_table(tmp_path / "mars.csv", HEADER, ROWS), "Caisse")
    return services


def preview(services, tmp_path, header, *rows):
    return services.importing.preview(write_table(tmp_path / "avril.csv", header, rows))


def test_nothing_the_first_time(services, tmp_path):
    assert preview(services, tmp_path, HEADER, *ROWS).drift == ()


def test_nothing_where_all_is_as_before(till, tmp_path):
    found = preview(till, tmp_path, HEADER, NEXT)
    assert (found.plan.source, found.drift) == ("Caisse", ())


def test_columns_in_another_order_are_no_drift(till, tmp_path):
    found = preview(till, tmp_path, "Statut;Ticket;Date;N° client;Nom;Montant", "payé;T-3;26/04/2025;C-1;Durand;8,00")
    assert (found.plan.source, found.drift) == ("Caisse", ())


def test_a_new_column_a_missing_one_and_a_new_value(till, tmp_path):
    header = "Ticket;Date;N° client;Montant;Statut;Rayon"
    found = preview(till, tmp_path, header, "T-3;26/04/2025;C-1;8,00;Rückerstattung;Savons")
    assert found.drift == (
        Drift("new_column", "Rayon"),
        Drift("missing_column", "Nom"),
        Drift("new_value", "Statut", ("Rückerstattung",)),
    )


def test_a_changed_file_is_still_known_and_mapped_as_last_time(till, tmp_path):
    found = preview(till, tmp_path, f"{HEADER};Vendeur", f"{NEXT};Léa")
    assert (found.plan.source, found.drift) == ("Caisse", (Drift("new_column", "Vendeur"),))
    assert {column.reason for column in found.plan.mapping.columns if column.field} == {"saved"}


def test_a_value_that_the_mapping_explains_is_not_new(till, tmp_path):
    path = write_table(tmp_path / "avril.csv", HEADER, [NEXT.replace("payé", "Soldé")])
    first = till.importing.preview(path)
    assert [one.values for one in first.drift] == [("Soldé",)]
    mapping = replace(first.plan.mapping, values={"Statut": {"Soldé": "paid"}})
    assert till.importing.preview(path, mapping=mapping, source="Caisse").drift == ()


def test_once_imported_a_value_is_known(till, tmp_path):
    path = write_table(tmp_path / "avril.csv", HEADER, [NEXT.replace("payé", "Mystère")])
    till.importing.run(till.importing.preview(path).plan, NoProgress())
    assert till.importing.preview(path).drift == ()
    till.importing.withdraw(till.importing.batches()[0].batch_id)
    assert [one.values for one in till.importing.preview(path).drift] == [("Mystère",)]


def test_another_kind_of_file_of_the_source_is_no_drift(till, tmp_path):
    found = till.importing.preview(
        write_table(tmp_path / "x.csv", "Facture;Jour;Client;Total TTC", ["F1;26/04/2025;Durand;8,00"]), source="Caisse"
    )
    assert found.drift == ()


def test_a_value_that_comes_late_in_the_file_is_told_too(till, tmp_path):
    rows = [f"T-{n};26/04/2025;C-1;Durand;8,00;payé" for n in range(3, 1_500)]
    found = preview(till, tmp_path, HEADER, *rows, "T-9999;26/04/2025;C-1;Durand;8,00;Avoir")
    assert found.drift == (Drift("new_value", "Statut", ("Avoir",)),)
