"""The same evidence again, changed, taken back and brought back: what is in force is what the imports in force say."""

from __future__ import annotations

import pytest

from app.models.domain.changes import UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.integrity import check, digests
from tests.builders.import_files import bring, bring_and_derive, in_force, one, plan_of, query, write_table

PEOPLE = "N° client;Nom;Prénom;Email;Ville;Accepte les e-mails"
SALES = "Ticket;Date;N° client;Article;Montant"
EVENTS = "Email;Type;Date;Campagne"


@pytest.fixture
def files(tmp_path):
    """Two customer files, two till files and two event files, the second of each saying some things anew."""
    return {
        "people_a": write_table(
            tmp_path / "a.csv", PEOPLE, ["1;Vial;Anne;anne@example.org;Apt;oui", "2;Armand;Luc;;Lyon;non"]
        ),
        "people_b": write_table(
            tmp_path / "b.csv",
            PEOPLE,
            ["1;Vial;Anne;anne@example.org;Nice;oui", "2;Armand;Luc;;Lyon;non", "3;Clément;Ève;eve@example.org;;oui"],
        ),
        "sales_a": write_table(
            tmp_path / "sa.csv",
            SALES,
            ["10;25/03/2025;1;Savon;10,00", "11;26/03/2025;2;Miel;20,00", "12;27/03/2025;;Thé;5,00"],
        ),
        "sales_b": write_table(
            tmp_path / "sb.csv",
            SALES,
            ["11;26/03/2025;2;Miel;18,00", "12;27/03/2025;;Thé;5,00", "13;28/03/2025;3;Thé;7,00"],
        ),
        "events_a": write_table(
            tmp_path / "ea.csv",
            EVENTS,
            ["anne@example.org;open;2025-04-20;Avril", "eve@example.org;unsubscribed;2025-04-21;Avril"],
        ),
        "events_b": write_table(
            tmp_path / "eb.csv",
            EVENTS,
            ["anne@example.org;open;2025-04-20;Avril", "anne@example.org;click;2025-04-22;Avril"],
        ),
    }


SOURCES = {"people": "Boutique", "sales": "Boutique", "events": "Lettre"}


def source_of(name):
    return SOURCES[name.partition("_")[0]]


def derived(services):
    with services.database.read() as connection:
        return digests(connection)


def test_importing_again_changes_nothing(services, files):
    for name in ("people_b", "sales_b", "events_b"):
        bring(services, files[name], source_of(name))
    services.rebuild.refresh()
    before, contents = derived(services), in_force(services.database)
    for name, rows in (("people_b", 3), ("sales_b", 3), ("events_b", 2)):
        report = bring(services, files[name], source_of(name))
        assert (report.rows, report.imported, report.updated, report.unchanged) == (rows, 0, 0, rows)
        assert "same_file_before" in {issue.code for issue in report.issues}
        assert not any(report.counts[what] for what in ("records", "purchases", "lines", "contacts", "consents"))
    services.rebuild.refresh()
    assert derived(services) == before
    assert in_force(services.database) == contents


def test_a_first_import_notes_no_same_file(services, files):
    report = bring(services, files["people_a"])
    assert {issue.code for issue in report.issues}.isdisjoint({"same_file_before"})


def test_a_changed_order_is_updated_once(services, files):
    bring(services, files["sales_a"], "Boutique")
    report = bring(services, files["sales_b"], "Boutique")
    assert (report.imported, report.updated, report.unchanged) == (1, 1, 1)
    assert query(services.database, "SELECT net_e4 FROM purchase WHERE order_key = '11' AND is_live = 1") == [
        (180_000,)
    ]
    assert one(services.database, "SELECT sum(net_e4) FROM purchase WHERE is_live = 1") == 400_000


def test_a_changed_customer_gets_a_new_version(services, files):
    bring(services, files["people_a"], "Boutique")
    report = bring(services, files["people_b"], "Boutique")
    assert (report.imported, report.updated, report.unchanged) == (1, 1, 1)
    versions = query(
        services.database,
        """SELECT v.city, v.is_current FROM record_version v JOIN source_record r ON r.id = v.record_id
           WHERE r.external_id = '1' ORDER BY v.id""",
    )
    assert versions == [("Apt", 0), ("Nice", 1)]


def test_going_back_to_earlier_contents_is_an_update(services, files):
    for name in ("people_a", "people_b", "people_a"):
        bring(services, files[name], "Boutique")
    assert query(services.database, "SELECT city FROM record_version WHERE is_current = 1 ORDER BY record_id") == [
        ("Apt",),
        ("Lyon",),
        (None,),
    ]


@pytest.mark.parametrize("kind", ["people", "sales", "events"])
def test_taking_the_first_of_two_back_leaves_the_second_alone(services, files, tmp_path, clock, kind):
    from app.services.container import Services

    first = bring(services, files[f"{kind}_a"], source_of(kind))
    bring_and_derive(services, files[f"{kind}_b"], source_of(kind))
    services.undo(UndoStep("withdraw_batch", first.batch_id or 0), NoProgress())
    alone = Services.create(tmp_path / "alone.clientele", clock)
    bring_and_derive(alone, files[f"{kind}_b"], source_of(kind))
    expected = in_force(alone.database)
    alone.close()
    assert in_force(services.database) == expected
    assert check(services).differing == ()


@pytest.mark.parametrize("kind", ["people", "sales", "events"])
def test_taking_the_second_of_two_back_leaves_the_first_alone(services, files, kind):
    bring_and_derive(services, files[f"{kind}_a"], source_of(kind))
    before = in_force(services.database)
    second = bring_and_derive(services, files[f"{kind}_b"], source_of(kind))
    assert in_force(services.database) != before
    step = services.undo(UndoStep("withdraw_batch", second.batch_id or 0), NoProgress()).undo
    assert in_force(services.database) == before
    services.undo(step, NoProgress())  # the undo of the undo puts the second in force again
    assert in_force(services.database) != before


def test_taken_back_and_imported_again_is_as_after_the_first_import(services, files):
    names = ("people_a", "sales_a", "events_a")
    firsts = [bring(services, files[name], source_of(name)) for name in names]
    ids = [first.batch_id for first in firsts]
    services.rebuild.refresh()
    before = in_force(services.database)
    for batch_id in ids:
        services.importing.withdraw(batch_id)
    services.rebuild.refresh()
    assert services.customers.totals() == (0, 0)
    assert one(services.database, "SELECT count(*) FROM customer_order") == 0
    for name, first in zip(names, firsts, strict=True):
        report = bring(services, files[name], source_of(name))
        assert "same_file_before" not in {issue.code for issue in report.issues}
        counts = (first.imported, first.updated, first.unchanged)
        assert (report.imported, report.updated, report.unchanged) == counts  # nothing of it was in force
    services.rebuild.refresh()
    assert in_force(services.database) == before


def test_customers_keep_their_numbers_over_withdrawal_and_return(services, files):
    report = bring_and_derive(services, files["people_a"], "Boutique")
    numbers = query(services.database, "SELECT customer_id, display_name FROM profile ORDER BY 1")
    services.undo(UndoStep("withdraw_batch", report.batch_id or 0), NoProgress())
    services.undo(UndoStep("restore_batch", report.batch_id or 0), NoProgress())
    assert query(services.database, "SELECT customer_id, display_name FROM profile ORDER BY 1") == numbers


def test_withdrawing_twice_or_the_unknown_says_so(services, files):
    batch_id = bring(services, files["people_a"]).batch_id or 0
    with pytest.raises(KnownError) as in_force_already:
        services.importing.restore(batch_id)
    services.importing.withdraw(batch_id)
    with pytest.raises(KnownError) as withdrawn:
        services.importing.withdraw(batch_id)
    with pytest.raises(KnownError) as unknown:
        services.importing.withdraw(999)
    codes = [caught.value.code for caught in (in_force_already, withdrawn, unknown)]
    assert codes == ["batch_in_force", "batch_withdrawn", "batch_unknown"]
    assert services.importing.batches()[0].is_withdrawn


@pytest.mark.parametrize("name", ["people_b", "sales_b", "events_b"])
def test_a_dry_run_says_what_the_run_does_and_writes_nothing(services, files, name):
    from dataclasses import replace

    from tests.builders.import_files import dump

    bring(services, files[name.replace("_b", "_a")], source_of(name))
    plan = plan_of(services, files[name], source_of(name))
    before = dump(services.database)
    foreseen = services.importing.check(plan, NoProgress())
    assert dump(services.database) == before
    done = services.importing.run(plan, NoProgress())
    assert (foreseen.is_dry_run, foreseen.batch_id, done.is_dry_run) == (True, None, False)
    assert replace(foreseen, is_dry_run=False, batch_id=done.batch_id) == done


def test_the_mapping_of_a_source_is_remembered(services, files):
    bring(services, files["sales_a"], "Boutique", fields={"Article": None})
    again = services.importing.preview(files["sales_b"])
    assert (again.plan.source, again.plan.mapping.field_of("Article")) == ("Boutique", None)


def test_lists_of_a_newsletter_tool_keep_their_own_meaning(services, tmp_path):
    header = "Email Address,First Name,Last Name"
    wanted = {"subscribed_members.csv": "granted", "unsubscribed_members.csv": "refused"}
    for number, name in enumerate(wanted):
        bring(services, write_table(tmp_path / name, header, [f"n{number}@example.org,Ada,Vial"], delimiter=","))
    states = query(services.database, "SELECT status FROM consent_event ORDER BY id")
    assert [status for (status,) in states] == list(wanted.values())


def test_sources_tell_their_age(services, files, clock):
    bring(services, files["people_a"], "Boutique")
    batch = bring(services, files["events_a"], "Lettre").batch_id or 0
    clock.advance(10)
    services.importing.withdraw(batch)
    assert [(one.name, one.age_days) for one in services.importing.sources()] == [("Boutique", 10), ("Lettre", None)]


def test_a_nameless_row_between_two_names_at_one_email_finds_its_record_again(services, tmp_path):
    rows = ["Vial;Anne;famille@example.org", ";;famille@example.org", "Armand;Luc;famille@example.org"]
    path = write_table(tmp_path / "a.csv", "Nom;Prénom;Email", rows)
    assert bring(services, path).counts["records"] == 2
    before = in_force(services.database)
    again = bring(services, path)
    assert (again.imported, again.updated, again.counts["records"]) == (0, 0, 0)
    assert in_force(services.database) == before
