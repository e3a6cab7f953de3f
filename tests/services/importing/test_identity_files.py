"""The four files with known truth, from import to customers, as the command line gives them."""

from __future__ import annotations

import csv
from collections import Counter

import pytest

from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.import_job import import_and_derive
from tests.builders.identity_files import SOURCES, read_truth
from tests.builders.import_files import plan_of
from tests.fakes import FixedClock

FIELDS = {
    "boutique_en_ligne": (
        [
            "external_id",
            "first_name",
            "last_name",
            "email",
            "phone",
            "street",
            "postcode",
            "city",
            "card",
            "birth_date",
            "created_on",
        ]
    ),
    "caisse": [
        "external_id",
        "card",
        "last_name",
        "first_name",
        "phone",
        "email",
        "postcode",
        "birth_date",
        "created_on",
    ],
    "newsletter": ["external_id", "email", "first_name", "last_name", "postcode", "created_on"],
    "rendez_vous": ["external_id", "full_name", "phone", "email", "birth_date", "created_on"],
}


@pytest.fixture(scope="module")
def imported(shared_data, tmp_path_factory):
    folder = shared_data / "identity" / "fr10000"
    services = Services.create(tmp_path_factory.mktemp("identity") / "a.clientele", FixedClock())
    plans = [plan_of(services, folder / f"{name}.csv") for name in SOURCES]
    reports = import_and_derive(services, plans, NoProgress())
    yield folder, services, reports
    services.close()


def test_every_column_is_understood_without_help(imported):
    _, _, reports = imported
    for name, report in zip(SOURCES, reports, strict=True):
        assert report.kind == "customers"
        assert list(report.columns.values()) == [f"customer.{field}" for field in FIELDS[name]], name


def test_every_row_is_a_record(imported):
    folder, services, reports = imported
    for name, report in zip(SOURCES, reports, strict=True):
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = sum(1 for _ in csv.DictReader(file))
        assert (report.rows, report.imported, report.rejected_count) == (rows, rows, 0), name
    assert len({row["external_id"] for row in services.customers.all_records()}) == len(read_truth(folder))


def test_persons_are_found_and_told_apart(imported):
    folder, services, _ = imported
    truth = read_truth(folder)
    found = [(row["customer_id"], truth[row["external_id"]][0]) for row in services.customers.all_records()]
    together = _pairs(Counter(customer for customer, _ in found))
    right = _pairs(Counter(found))
    assert right / together >= 0.98
    assert right / _pairs(Counter(person for _, person in found)) >= 0.80


def _pairs(groups):
    return sum(count * (count - 1) // 2 for count in groups.values())
