"""An import tightens consents, and loosens them only with a dated proof newer than the refusal; erased stays erased."""

from __future__ import annotations

import shutil
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.importing.erased import ErasedIdentity, remember_erased
from tests.builders.import_files import bring, bring_and_derive, dump, one, plan_of, query, write_table
from tests.fakes import FixedClock

HEADER = "Email;Nom;Prénom;Accepte les e-mails;Date du consentement"
FIELDS = {"Accepte les e-mails": "consent.email", "Date du consentement": "consent.date"}
SOL = "sol@example.org;Vial;Solange"


def consents(services):
    return dict(
        query(
            services.database,
            """SELECT coalesce(p.email, p.display_name), c.status
               FROM profile p JOIN customer_consent c USING (customer_id)
               WHERE c.channel = 'email'""",
        )
    )


def conflict(report):
    return next((issue for issue in report.issues if issue.code == "consent_conflict"), None)


def test_a_conflict_is_shown_before_writing(services, tmp_path):
    bring_and_derive(
        services, write_table(tmp_path / "a.csv", HEADER, [f"{SOL};non;2025-05-20"]), "Lettre", fields=FIELDS
    )
    rows = [f"{SOL};oui;", "luc@example.org;Armand;Luc;oui;"]
    plan = plan_of(services, write_table(tmp_path / "b.csv", HEADER, rows), "Caisse", fields=FIELDS)
    before = dump(services.database)
    found = conflict(services.importing.check(plan, NoProgress()))
    assert found is not None
    assert dump(services.database) == before
    assert (found.severity, found.column, found.count) == ("alarm", "Accepte les e-mails", 1)
    assert found.examples == ((2, "Solange Vial", "2025-05-20"),)
    report = services.importing.run(plan, NoProgress())
    services.rebuild.refresh()
    assert conflict(report) == found
    assert consents(services) == {"sol@example.org": "refused", "luc@example.org": "granted"}


@pytest.mark.parametrize(
    ("said", "is_conflict"), [("oui;2025-05-21", False), ("oui;2025-05-20", True), ("oui;", True), ("non;", False)]
)
def test_only_a_newer_proof_is_no_conflict(services, tmp_path, said, is_conflict):
    bring(services, write_table(tmp_path / "a.csv", HEADER, [f"{SOL};non;2025-05-20"]), "Lettre", fields=FIELDS)
    report = bring(services, write_table(tmp_path / "b.csv", HEADER, [f"{SOL};{said}"]), "Lettre", fields=FIELDS)
    assert (conflict(report) is not None) == is_conflict


def test_a_conflict_inside_one_file_and_at_another_persons_address(services, tmp_path):
    rows = [f"{SOL};non;2025-05-20", "sol@example.org;Vial;Bruno;oui;", "luc@example.org;Armand;Luc;oui;"]
    report = bring(services, write_table(tmp_path / "a.csv", HEADER, rows), "Lettre", fields=FIELDS)
    found = conflict(report)
    assert found is not None
    assert found.examples == ((3, "Bruno Vial", "2025-05-20"),)


def test_a_refusal_of_the_same_customer_in_another_source(services, tmp_path):
    header = "Nom;Prénom;Téléphone;Ville;Accepte les SMS"
    row = "Vial;Solange;0612345678;Apt"
    for name, said in (("Boutique", "non"), ("Caisse", "oui")):
        fields = {"Accepte les SMS": "consent.sms"}
        path = write_table(tmp_path / f"{name}.csv", header, [f"{row};{said}"])
        report = bring_and_derive(services, path, name, fields=fields)
    found = conflict(report)
    assert found is not None
    assert (found.column, found.count) == ("Accepte les SMS", 1)


def test_a_withdrawn_refusal_is_no_conflict(services, tmp_path):
    refusal = bring(services, write_table(tmp_path / "a.csv", HEADER, [f"{SOL};non;"]), "Lettre", fields=FIELDS)
    services.importing.withdraw(refusal.batch_id)
    report = bring(services, write_table(tmp_path / "b.csv", HEADER, [f"{SOL};oui;"]), "Lettre", fields=FIELDS)
    assert conflict(report) is None


def test_the_day_of_an_agreement_is_not_that_of_a_refusal(services, tmp_path):
    """Who left after subscribing is not won back by an agreement between the two."""
    header = "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID,UNSUB_TIME"
    row = "sol@example.org,Solange,Vial,2,2019-03-01 10:00:00,2019-03-02 10:00:00,1,e1,"
    path = tmp_path / "unsubscribed_members_export.csv"
    bring(services, write_table(path, header, [f"{row}2025-05-20 08:00:00"], delimiter=","), "Mailchimp")
    assert query(services.database, "SELECT status, decided_on FROM consent_event") == [("refused", "2025-05-20")]
    bring_and_derive(
        services, write_table(tmp_path / "b.csv", HEADER, [f"{SOL};oui;2021-01-01"]), "Lettre", fields=FIELDS
    )
    assert consents(services) == {"sol@example.org": "refused"}


def test_a_list_of_refusals_of_one_column(services, tmp_path):
    people = [f"{SOL};oui;2025-01-01", "luc@example.org;Armand;Luc;oui;2025-01-01"]
    bring(services, write_table(tmp_path / "a.csv", HEADER, people), "Lettre", fields=FIELDS)
    path = tmp_path / "desinscrits_2025.txt"
    path.write_text("sol@example.org\nnew@example.org\n", encoding="utf-8")
    report = bring_and_derive(services, path, "Lettre")
    assert (report.rows, report.rejected_count) == (2, 0)
    assert consents(services) == {
        "sol@example.org": "refused",
        "luc@example.org": "granted",
        "new@example.org": "refused",
    }


@pytest.mark.parametrize(
    ("name", "state"),
    [("hardBounces.csv", "unreachable"), ("softBounces.csv", "granted"), ("cleaned_contacts.csv", "unreachable")],
)
def test_lists_of_bounces(services, tmp_path, name, state):
    """An address that does not exist is not written to; a full mailbox is no reason."""
    bring(services, write_table(tmp_path / "a.csv", HEADER, [f"{SOL};oui;2025-01-01"]), "Brevo", fields=FIELDS)
    bring_and_derive(services, write_table(tmp_path / name, "EMAIL;NOM", ["sol@example.org;Vial"]), "Brevo")
    row = services.customers.search("sol")[0]
    assert row.reach["email"] == state
    assert consents(services) == {"sol@example.org": "granted"}


def test_an_address_that_answers_again_is_used_again(services, tmp_path):
    bring(services, write_table(tmp_path / "a.csv", HEADER, [f"{SOL};oui;2025-01-01"]), "Lettre", fields=FIELDS)
    events = ["sol@example.org;hard bounce;2025-05-01", "sol@example.org;soft bounce;2025-05-12"]
    report = bring_and_derive(services, write_table(tmp_path / "e.csv", "Email;Type;Date", events), "Lettre")
    assert services.customers.search("sol")[0].reach["email"] == "unreachable"
    bring_and_derive(
        services, write_table(tmp_path / "f.csv", "Email;Type;Date", ["sol@example.org;open;2025-05-20"]), "Lettre"
    )
    assert services.customers.search("sol")[0].reach["email"] == "granted"
    services.importing.withdraw(report.batch_id)
    services.rebuild.refresh()
    assert query(services.database, "SELECT * FROM unusable_address") == []


def test_a_complaint_by_email_is_a_refusal_and_one_in_the_shop_is_not(services, tmp_path):
    people = [f"{SOL};oui;2025-01-01", "luc@example.org;Armand;Luc;oui;2025-01-01"]
    bring(services, write_table(tmp_path / "a.csv", HEADER, people), "Lettre", fields=FIELDS)
    events = ["sol@example.org;spam complaint;2025-05-01;email", "luc@example.org;complaint;2025-05-01;téléphone"]
    bring_and_derive(services, write_table(tmp_path / "e.csv", "Email;Type;Date;Canal", events), "Lettre")
    assert consents(services) == {"sol@example.org": "refused", "luc@example.org": "granted"}


_STATEMENT = st.tuples(
    st.sampled_from(["sol", "luc"]), st.sampled_from(["oui", "non", "désinscrit", ""]), st.none() | st.integers(0, 300)
)
_FILES = st.lists(st.lists(_STATEMENT, min_size=1, max_size=3), min_size=1, max_size=5)


@pytest.fixture
def fresh(empty_workspace_template, tmp_path_factory):
    def made():
        folder = tmp_path_factory.mktemp("ratchet")
        clock = FixedClock()
        return Services.open(shutil.copyfile(empty_workspace_template, folder / "a.clientele"), clock), folder, clock

    return made


@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.generate],
)
@given(files=_FILES)
def test_the_consent_in_force_is_never_looser_than_the_ratchet_allows(fresh, files):
    """Plainly told: refused from the first no on, until a yes whose proof is later than every no."""
    services, folder, clock = fresh()
    refused_on: dict[str, str] = {}
    granted_on: dict[str, str] = {}
    for number, statements in enumerate(files):
        rows: list[str] = []
        for who, said, days in statements:
            on = "" if days is None else (date(2024, 11, 1) + timedelta(days)).isoformat()
            rows.append(f"{who}@example.org;{who.title()};Prénom;{said};{on}")
            if said == "oui":
                granted_on[who] = max(granted_on.get(who, ""), on if on <= clock.today().isoformat() else "")
            elif said:
                day = on if on and on <= clock.today().isoformat() else clock.today().isoformat()
                refused_on[who] = max(refused_on.get(who, ""), day)
        bring(services, write_table(folder / f"{number}.csv", HEADER, rows), f"Source {number % 2}", fields=FIELDS)
        clock.advance(3)
    services.rebuild.refresh()
    found = consents(services)
    services.close()
    for who in ("sol", "luc"):
        expected = None
        if who in refused_on:
            expected = "granted" if granted_on.get(who, "") > refused_on[who] else "refused"
        elif who in granted_on:
            expected = "granted"
        assert found.get(f"{who}@example.org") == expected


def erase(services, *people):
    with services.database.write() as connection:
        return remember_erased(connection, people, "2025-05-01T00:00:00")


ERASED = ErasedIdentity(
    emails=("Sol@example.org",), phones=("+33612345678",), names=(("Solange", "Vial"),), birth_on="1980-02-29"
)


@pytest.mark.parametrize(
    ("row", "is_known"),
    [
        ("sol@example.org;;;;", True),
        (" SOL@Example.org ;Autre;Nom;;", True),
        (";Vial;;0612345678;", True),
        (";Vial;SOLANGE;;29/02/1980", True),
        (";;;0612345678;", True),
        (";Vial;Bruno;0612345678;", False),
        (";Armand;Luc;0612345678;", False),
        (";Vial;Solange;;01/03/1980", False),
        (";Vial;Solange;;", False),
        ("luc@example.org;Vial;Luc;;", False),
    ],
)
def test_an_erased_person_is_not_created_again(services, tmp_path, row, is_known):
    assert erase(services, ERASED) == 5
    header = "Email;Nom;Prénom;Téléphone;Date de naissance"
    report = bring(services, write_table(tmp_path / "a.csv", header, [row, "eve@example.org;Clément;Ève;;"]))
    assert (report.left_out, report.imported) == ((1, 1) if is_known else (0, 2))
    codes = {issue.code: (issue.severity, issue.count, issue.examples[0][1]) for issue in report.issues}
    assert codes.get("person_erased") == (("alarm", 1, "") if is_known else None)
    assert one(services.database, "SELECT count(*) FROM source_record") == report.imported
    assert one(services.database, "SELECT count(*) FROM rejected_row") == 0


def test_purchases_of_the_erased_stay_in_the_totals_without_a_name(services, tmp_path):
    erase(services, ERASED)
    rows = ["1;25/03/2025;sol@example.org;10,00", "2;26/03/2025;luc@example.org;5,00"]
    report = bring_and_derive(services, write_table(tmp_path / "v.csv", "Ticket;Date;Email;Montant", rows))
    assert (report.money_e4, report.anonymous_e4, report.counts["records"]) == (150_000, 100_000, 1)
    assert "person_erased" in {issue.code for issue in report.issues}
    events = ["sol@example.org;open;2025-05-20", "luc@example.org;open;2025-05-20"]
    report = bring(services, write_table(tmp_path / "e.csv", "Email;Type;Date", events))
    assert (report.imported, report.left_out, report.rejected_count) == (1, 1, 0)


def test_nothing_readable_is_kept_of_the_erased(services, tmp_path):
    erase(services, ERASED, ErasedIdentity(keys=((1, "id:7"),)))
    text = repr(dump(services.database)).lower()
    assert not any(part in text for part in ("sol@example", "612345678", "solange", "1980"))
    assert erase(services, ERASED) == 0
