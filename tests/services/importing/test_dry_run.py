"""A dry run says exactly what the run then does, over files with every kind of dirt, and leaves no trace."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.models.domain.ports import NoProgress
from app.services.container import Services
from tests.builders.import_files import dump, plan_of, write_table
from tests.fakes import FixedClock

PEOPLE = "N° client;Nom;Prénom;Email;Téléphone;Code postal;Accepte les e-mails;Date du consentement"
SALES = "Ticket;Date;N° client;Email;Article;Quantité;Montant;Devise;Type de vente;Statut"
EVENTS = "Email;Type;Date;Campagne;Rating"

_KEY = st.sampled_from(["", "1", "2", "3", "4", "1,23E+12"])
_NAME = st.sampled_from(["", "Vial", "Armand", "DE LA TOUR", "???", "N/A", "O'Neil"])
_EMAIL = st.sampled_from(["", "anne@example.org", "luc@example.org", "eve@gmial.com", "not an address", "a@b;c@d.fr"])
_PHONE = st.sampled_from(["", "0612345678", "612345678", "+44 20 7946 0958", "12", "0600000000"])
_POSTCODE = st.sampled_from(["", "84400", "1000", "ABC", "00000"])
_FLAG = st.sampled_from(["", "oui", "non", "peut-être", "cleaned", "désinscrit"])
_DAY = st.sampled_from(["", "25/03/2025", "2025-04-26", "31/02/2025", "soon", "25/03/2031", "01/01/1900", "45740"])
_AMOUNT = st.sampled_from(["", "10,00", "1 012,50 €", "-12,90", "dix", "1.234", "(5,00)", "0"])
_ROWS = {
    PEOPLE: st.tuples(_KEY, _NAME, _NAME, _EMAIL, _PHONE, _POSTCODE, _FLAG, _DAY),
    SALES: st.tuples(
        st.sampled_from(["", "100", "101", "102", "C103"]),
        _DAY,
        _KEY,
        _EMAIL,
        st.sampled_from(["", "Savon", "Miel"]),
        st.sampled_from(["", "1", "2", "-1", "x"]),
        _AMOUNT,
        st.sampled_from(["", "EUR", "CHF", "euros?"]),
        st.sampled_from(["", "Vente", "Retour", "Virement", "Annulation"]),
        st.sampled_from(["", "payé", "remboursé", "annulé", "inconnu"]),
    ),
    EVENTS: st.tuples(
        _EMAIL,
        st.sampled_from(["", "open", "unsubscribed", "hard bounce", "review", "danse"]),
        _DAY,
        st.sampled_from(["", "Mai"]),
        st.sampled_from(["", "4/5", "super"]),
    ),
}
_FILE = st.sampled_from(sorted(_ROWS)).flatmap(
    lambda header: st.tuples(st.just(header), st.lists(_ROWS[header].filter(any), min_size=3, max_size=14))
)
_FIELDS: dict[str, dict[str, str | None]] = {
    PEOPLE: dict(
        zip(
            PEOPLE.split(";"),
            (
                *("customer.external_id", "customer.last_name", "customer.first_name", "customer.email"),
                *("customer.phone", "customer.postcode", "consent.email", "consent.date"),
            ),
            strict=True,
        )
    ),
    SALES: dict(
        zip(
            SALES.split(";"),
            (
                *("purchase.order_key", "purchase.date", "customer.external_id", "customer.email", "line.product"),
                *("line.quantity", "line.amount", "purchase.currency", "purchase.type", "purchase.status"),
            ),
            strict=True,
        )
    ),
    EVENTS: dict(
        zip(
            EVENTS.split(";"),
            ("customer.email", "contact.kind", "contact.date", "contact.campaign", "contact.score"),
            strict=True,
        )
    ),
}
_KINDS = {PEOPLE: "customers", SALES: "purchases", EVENTS: "contacts"}


@pytest.fixture
def fresh(empty_workspace_template, tmp_path_factory):
    def made():
        folder = tmp_path_factory.mktemp("dry")
        return Services.open(shutil.copyfile(empty_workspace_template, folder / "a.clientele"), FixedClock()), folder

    return made


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.generate],
)
@given(files=st.lists(_FILE, min_size=1, max_size=3))
def test_a_dry_run_says_exactly_what_the_run_does(fresh, files):
    from app.services.importing.fields import FileKind

    services, folder = fresh()
    for number, (header, rows) in enumerate(files):
        path = write_table(folder / f"{number}.csv", header, rows)
        kind = FileKind(_KINDS[header])
        plan = plan_of(services, path, "Boutique", kind=kind, fields=_FIELDS[header])
        before = dump(services.database)
        foreseen = services.importing.check(plan, NoProgress())
        assert dump(services.database) == before
        done = services.importing.run(plan, NoProgress())
        assert replace(foreseen, is_dry_run=False, batch_id=done.batch_id) == done
        outcomes = done.imported + done.updated + done.unchanged + done.rejected_count + done.left_out
        assert outcomes == done.rows
        assert sum(issue.count for issue in done.rejections) == done.rejected_count
        again = services.importing.run(plan, NoProgress())
        assert (again.imported, again.updated) == (0, 0)
        assert (again.rejected_count, again.left_out, again.money_e4) == (
            done.rejected_count,
            done.left_out,
            done.money_e4,
        )
    services.close()


def test_the_preview_counts_what_is_wrong_with_buyers_as_the_import_does(services, tmp_path):
    phones = ["0600000000", "04 65 71 55 92", "04 65 71 55 93", "04 65 71 55 94"]
    rows = [f"{n};2{n % 8}/03/2025;Savon;{n},00;{phones[n % 4]};c{n % 8}@example.org" for n in range(1, 30)]
    path = write_table(tmp_path / "ventes.csv", "Ticket;Date;Article;Total;Téléphone;Mail", rows)
    preview = services.importing.preview(path)
    report = services.importing.check(preview.plan, NoProgress())
    told = {issue.code: issue.count for issue in preview.issues}
    assert told == {issue.code: issue.count for issue in report.issues if issue.code in told}
    assert told["phone_placeholder"] == 2
