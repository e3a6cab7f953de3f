"""Mappings that change cells: imported as checked, taken back; own fields in profiles, files and segments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.models.domain.ports import NoProgress
from app.services.import_job import import_and_derive
from app.services.importing.mapping.types import CustomField, Join
from tests.builders.import_files import one, query, write_table

PEOPLE = "N° client;Nom complet;CP Ville;Email;Liste rouge;Type de peau;Points;Fin de garantie;VIP;État"
ROWS = [
    "C-1;DURAND Anne;04300 Forcalquier;anne@example.org;oui;Sèche;1 200;31/12/2031;oui;actif",
    "C-2;Marc Petit;75011 Paris;marc@example.org;non;grasse;4,5;01/02/2020;non;actif",
    "C-3;Zoé Roux;13001 Marseille;zoe@example.org;;;;;;fermé",
]
CUSTOM = {
    "Type de peau": CustomField("Peau", "text"),
    "Points": CustomField("Points", "number"),
    "Fin de garantie": CustomField("Garantie", "date"),
    "VIP": CustomField("VIP", "flag"),
}


@pytest.fixture
def plan(services, tmp_path):
    found = services.importing.preview(write_table(tmp_path / "people.csv", PEOPLE, ROWS), source="Institut").plan
    columns = tuple(
        replace(column, field={"N° client": "customer.external_id", "Email": "customer.email"}.get(column.header))
        if column.header != "Liste rouge"
        else replace(column, field="consent.email")
        for column in found.mapping.columns
    )
    mapping = replace(
        found.mapping,
        columns=columns,
        inverted=frozenset({"Liste rouge"}),
        left_out={"État": ("Fermé",)},
        values={"Type de peau": {"grasse": "Grasse"}},
        splits={
            "Nom complet": ("customer.first_name", "customer.last_name"),
            "CP Ville": ("customer.postcode", "customer.city"),
        },
        custom=CUSTOM,
    )
    return services.importing.preview(found.path, mapping=mapping, source="Institut").plan


def test_everything_at_once_as_the_check_says(services, plan):
    checked = services.importing.check(plan, NoProgress())
    (report,) = import_and_derive(services, [plan], NoProgress())
    assert replace(checked, is_dry_run=False, batch_id=report.batch_id) == report
    assert (report.rows, report.imported, report.left_out, report.rejected_count) == (3, 2, 1, 0)
    rows = query(
        services.database, "SELECT first_name, last_name, postcode, city FROM record_version ORDER BY record_id"
    )
    assert rows == [("Anne", "Durand", "04300", "Forcalquier"), ("Marc", "Petit", "75011", "Paris")]
    states = query(services.database, "SELECT channel, status FROM customer_consent ORDER BY customer_id")
    assert states == [("email", "refused"), ("email", "granted")]
    assert one(services.database, "SELECT count(*) FROM record_version WHERE extra LIKE '%Peau%'") == 0


def test_the_preview_shows_what_is_made(services, plan):
    shown = services.importing.preview(plan.path, mapping=plan.mapping)
    assert shown.rows[0][2][1:3] == ("Anne · Durand", "04300 · Forcalquier")
    assert shown.rows[0][1][1] == "DURAND Anne"


def test_own_fields_in_a_profile(services, plan):
    import_and_derive(services, [plan], NoProgress())
    found = {one.name: (one.type, one.value, one.source) for one in services.customers.profile(1).custom}
    assert found == {
        "Garantie": ("date", date(2031, 12, 31), "Institut"),
        "Peau": ("text", "Sèche", "Institut"),
        "Points": ("number", 1200, "Institut"),
        "VIP": ("flag", True, "Institut"),
    }


def test_own_fields_in_files_of_customers(services, plan):
    import_and_derive(services, [plan], NoProgress())
    assert services.customers.custom_headers() == [
        "custom: Garantie", "custom: Peau", "custom: Points", "custom: VIP",
    ]  # fmt: skip
    rows = list(services.customers.all_profiles())
    assert [row["custom: Points"] for row in rows] == [1200, 4.5]
    assert [row["custom: VIP"] for row in rows] == ["yes", "no"]


@pytest.mark.parametrize(
    ("condition", "members"),
    [
        ({"field": "custom.text.Peau", "op": "is", "value": "seche"}, [1]),
        ({"field": "custom.text.Peau", "op": "is_not", "value": "seche"}, [2]),
        ({"field": "custom.text.Peau", "op": "known"}, [1, 2]),
        ({"field": "custom.number.Points", "op": "at_least", "value": 100}, [1]),
        ({"field": "custom.number.Points", "op": "between", "value": [4, 5]}, [2]),
        ({"field": "custom.flag.VIP", "op": "is", "value": True}, [1]),
        ({"field": "custom.flag.VIP", "op": "is", "value": False}, [2]),
        ({"field": "custom.date.Garantie", "op": "at_least", "value": 1}, [2]),
        ({"field": "custom.until.Garantie", "op": "at_least", "value": 1}, [1]),
        ({"field": "custom.number.Unheard of", "op": "known"}, []),
    ],
)
def test_own_fields_in_segments(services, plan, condition, members):
    import_and_derive(services, [plan], NoProgress())
    assert services.segments.members(condition) == members
    answer = services.segments.explain(condition, 1)
    assert answer is not None
    assert answer.holds == (1 in members)


def test_rules_offer_the_own_fields_that_are_filled(services, plan):
    (report,) = import_and_derive(services, [plan], NoProgress())
    offered = {field.id: field.choices for field in services.segments.fields() if field.group == "custom"}
    assert set(offered) == {
        "custom.text.Peau", "custom.number.Points", "custom.date.Garantie", "custom.until.Garantie", "custom.flag.VIP",
    }  # fmt: skip
    assert offered["custom.text.Peau"] == (("Grasse", 1), ("Sèche", 1))
    services.importing.withdraw(report.batch_id)
    services.rebuild.refresh()
    assert not [field for field in services.segments.fields() if field.group == "custom"]
    assert services.segments.members({"field": "custom.flag.VIP", "op": "is", "value": True}) == []


def test_own_fields_come_and_go_with_their_imports(services, plan):
    import_and_derive(services, [plan], NoProgress())
    plan.path.write_text(plan.path.read_text(encoding="utf-8").replace("1 200", "1 300"), encoding="utf-8")
    (again,) = import_and_derive(services, [plan], NoProgress())
    assert (again.updated, again.unchanged, again.left_out) == (1, 1, 1)

    def points() -> list[object]:
        return [row["custom: Points"] for row in services.customers.all_profiles()]

    assert points() == [1300, 4.5]
    services.importing.withdraw(again.batch_id)
    services.rebuild.refresh()
    assert points() == [1200, 4.5]


def test_the_same_file_next_month_maps_itself(services, plan, tmp_path):
    import_and_derive(services, [plan], NoProgress())
    following = write_table(tmp_path / "next.csv", PEOPLE, [ROWS[0].replace("C-1", "C-9").replace("Anne", "Anna")])
    found = services.importing.preview(following).plan
    assert found.source == "Institut"
    for part in ("inverted", "left_out", "values", "splits", "custom", "joins"):
        assert getattr(found.mapping, part) == getattr(plan.mapping, part), part


def test_sales_whose_day_and_hour_stand_apart(services, tmp_path):
    rows = ["T-1;24/03/2025;10:15;12,50;ok", "T-2;25/03/2025;;7,00;ok", "T-3;25/03/2025;11:00;9,00;essai"]
    found = services.importing.preview(write_table(tmp_path / "s.csv", "Ticket;Jour;Vers;Montant;Genre", rows)).plan
    columns = tuple(
        replace(column, field={"Ticket": "purchase.order_key", "Montant": "purchase.total"}.get(column.header))
        for column in found.mapping.columns
    )
    joins = (Join("purchase.date", ("Jour", "Vers")),)
    mapping = replace(found.mapping, columns=columns, joins=joins, left_out={"Genre": ("essai",)})
    plan = services.importing.preview(found.path, mapping=mapping).plan
    (report,) = import_and_derive(services, [plan], NoProgress())
    assert (report.imported, report.left_out, report.money_e4) == (2, 1, 195_000)
    assert query(services.database, "SELECT bought_on, bought_at FROM purchase ORDER BY id") == [
        ("2025-03-24", "10:15:00"),
        ("2025-03-25", None),
    ]
