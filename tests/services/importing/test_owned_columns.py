"""An updated file updates what it owns and only that: the columns it has."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import CustomField
from tests.builders.import_files import bring, bring_and_derive, dump, in_force, plan_of, query, write_table
from tests.fakes import FixedClock

FULL = "N° client;Nom;Prénom;Email;Téléphone;Ville"
COLUMNS = {"Nom": "last_name", "Prénom": "first_name", "Email": "email", "Téléphone": "phone", "Ville": "city"}


def table(folder, name, header, *rows):
    return write_table(folder / f"{name}.csv", header, rows)


def person(services, *columns):
    return query(
        services.database,
        f"""SELECT {", ".join(f"v.{column}" for column in columns)} FROM record_version v
            JOIN source_record r ON r.id = v.record_id WHERE v.is_current = 1 ORDER BY r.external_id""",
    )


@pytest.fixture
def full(tmp_path):
    return table(tmp_path, "full", FULL, "1;Vial;Anne;anne@example.org;06 39 98 12 40;Apt", "2;Armand;Luc;;;Lyon")


def test_a_file_without_a_column_leaves_it_as_it_was(services, tmp_path, full):
    bring(services, full, "Boutique")
    report = bring(services, table(tmp_path, "less", "N° client;Nom;Ville", "1;Vial;Nice", "2;Armand;Lyon"), "Boutique")
    assert (report.imported, report.updated, report.unchanged) == (0, 1, 1)
    assert person(services, "last_name", "first_name", "email", "phone", "city") == [
        ("Vial", "Anne", "anne@example.org", "+33639981240", "Nice"),
        ("Armand", "Luc", None, None, "Lyon"),
    ]


def test_an_empty_cell_of_a_column_clears_it(services, tmp_path, full):
    bring(services, full, "Boutique")
    less = table(tmp_path, "less", "N° client;Nom;Téléphone", "1;Vial;", "2;Armand;")
    assert bring(services, less, "Boutique").updated == 1
    assert person(services, "phone", "email") == [(None, "anne@example.org"), (None, None)]


def test_a_column_that_is_no_longer_mapped_is_left_as_it_was(services, tmp_path, full):
    bring(services, full, "Boutique")
    again = table(tmp_path, "again", FULL, "1;Vial;Anne;other@example.org;;Nice")
    bring(services, again, "Boutique", fields={"Email": None, "Téléphone": None})
    assert person(services, "email", "phone", "city")[0] == ("anne@example.org", "+33639981240", "Nice")


def test_what_no_field_takes_stays_too(services, tmp_path):
    nothing = {"Rayon": None, "Remise": None}
    first = table(tmp_path, "a", "N° client;Nom;Rayon;Remise", "1;Vial;B12;5")
    bring(services, first, "Boutique", fields=nothing)
    second = table(tmp_path, "b", "N° client;Nom;Rayon", "1;Vial;C3")
    bring(services, second, "Boutique", fields={"Rayon": None})
    assert person(services, "extra") == [('{"Rayon": "C3", "Remise": "5"}',)]


def test_fields_of_ones_own_stay_and_are_cleared_like_the_others(services, tmp_path):
    def bring_own(name, header, *rows, own):
        plan = plan_of(services, table(tmp_path, name, header, *rows), "Boutique", kind=FileKind.CUSTOMERS)
        custom = {header: CustomField(header, "number") for header in own}
        columns = tuple(replace(c, field=None) if c.header in custom else c for c in plan.mapping.columns)
        mapping = replace(plan.mapping, columns=columns, custom=custom)
        return services.importing.run(replace(plan, mapping=mapping), NoProgress())

    bring_own("a", "N° client;Nom;Pointure;Points", "1;Vial;38;120", own=("Pointure", "Points"))
    bring_own("b", "N° client;Nom;Points", "1;Vial;", own=("Points",))
    held = query(
        services.database,
        """SELECT f.name, c.value FROM record_version v, json_each(v.custom) c JOIN custom_field f ON f.id = c.key
           WHERE v.is_current = 1""",
    )
    assert held == [("Pointure", 38.0)]


def test_orders_fill_what_no_customer_file_has_a_column_for(services, tmp_path):
    bring(services, table(tmp_path, "people", "N° client;Nom;Ville", "1;Vial;Apt"), "Boutique")
    header = "Ticket;Date;N° client;Nom;Téléphone;Montant"
    bring(services, table(tmp_path, "s1", header, "10;25/03/2025;1;VIALE;06 39 98 12 40;10,00"), "Boutique")
    bring(services, table(tmp_path, "s2", header, "11;26/03/2025;1;Viale;;12,00"), "Boutique")
    assert person(services, "last_name", "phone", "city") == [("Vial", "+33639981240", "Apt")]


def test_taking_back_the_first_leaves_what_the_second_alone_says(services, tmp_path, full):
    first = bring_and_derive(services, full, "Boutique")
    less = table(tmp_path, "less", "N° client;Nom;Ville", "1;Vial;Nice", "2;Armand;Lyon")
    bring_and_derive(services, less, "Boutique")
    both = in_force(services.database)
    services.importing.withdraw(first.batch_id)
    services.rebuild.refresh()
    alone = Services.create(tmp_path / "alone.clientele", FixedClock())
    bring_and_derive(alone, less, "Boutique")
    expected = in_force(alone.database)
    alone.close()
    assert in_force(services.database) == expected
    services.importing.restore(first.batch_id)
    services.rebuild.refresh()
    assert in_force(services.database) == both


def test_a_file_brought_back_after_it_was_taken_back_is_new_again(services, full):
    batch = bring(services, full, "Boutique")
    services.importing.withdraw(batch.batch_id)
    report = bring(services, full, "Boutique")
    assert (report.imported, report.updated, report.unchanged) == (2, 0, 0)


def test_going_back_to_what_was_is_told_as_an_update(services, tmp_path, full):
    bring(services, full, "Boutique")
    moved = table(tmp_path, "moved", FULL, "1;Vial;Anne;anne@example.org;06 39 98 12 40;Nice")
    bring(services, moved, "Boutique")
    report = bring(services, full, "Boutique")
    assert (report.imported, report.updated, report.unchanged) == (0, 1, 1)


CELLS = st.fixed_dictionaries(
    {
        "Nom": st.sampled_from(["Vial", "Viale"]),
        "Prénom": st.sampled_from(["", "Anne", "Ève"]),
        "Email": st.sampled_from(["", "anne@example.org", "eve@example.org"]),
        "Téléphone": st.sampled_from(["", "06 39 98 12 40", "06 39 98 12 41"]),
        "Ville": st.sampled_from(["", "Apt", "Nice"]),
    }
)
FILES = st.lists(
    st.tuples(st.lists(st.sampled_from(sorted(COLUMNS)), min_size=1, unique=True), CELLS, st.booleans()),
    min_size=1,
    max_size=5,
)


@pytest.fixture
def fresh(empty_workspace_template, tmp_path_factory):
    def make():
        path = tmp_path_factory.mktemp("one") / "a.clientele"
        return Services.open(shutil.copyfile(empty_workspace_template, path), FixedClock())

    return make


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(files=FILES)
def test_each_column_is_as_the_last_file_in_force_with_that_column_says(fresh, tmp_path_factory, files):
    """The rule itself, in six lines, against the importer; and a dry run says what the run then does."""
    services, folder, expected = fresh(), tmp_path_factory.mktemp("files"), {}
    for number, (headers, cells, stays) in enumerate(files):
        path = table(folder, f"f{number}", ";".join(["N° client", *headers]), ";".join(["1", *map(cells.get, headers)]))
        kept = {"N° client": "customer.external_id"} | {name: f"customer.{COLUMNS[name]}" for name in headers}
        plan = plan_of(services, path, "Boutique", kind=FileKind.CUSTOMERS, fields=kept)
        before = dump(services.database)
        foreseen = services.importing.check(plan, NoProgress())
        assert dump(services.database) == before
        done = services.importing.run(plan, NoProgress())
        assert replace(foreseen, is_dry_run=False, batch_id=done.batch_id) == done
        if stays:
            expected |= {name: cells[name] for name in headers}
        else:
            services.importing.withdraw(done.batch_id)
    names = sorted(COLUMNS)
    found = person(services, *(COLUMNS[name] for name in names))
    services.close()
    wanted = [tuple(_clean(expected.get(name)) for name in names)]
    assert found == (wanted if any(stays for *_, stays in files) else [])


def _clean(text):
    return text.replace(" ", "").replace("06", "+336", 1) if text and text.startswith("06") else text or None
