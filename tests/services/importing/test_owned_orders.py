"""A file that has only some columns of an order changes those, and only those."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.importing.fields import FileKind
from tests.builders.import_files import bring, bring_and_derive, dump, in_force, one, plan_of, query, write_table
from tests.fakes import FixedClock

FULL = "N° commande;Date;N° client;Email;Statut;Article;Quantité;Prix unitaire;Port;Total"
FULL_ROWS = (
    "101;25/03/2025 10:05;C1;anne@example.org;payé;Savon;2;4,50;5,00;14,00",
    "102;26/03/2025 11:40;C2;luc@example.org;payé;Miel;1;12,90;0,00;12,90",
)
FULL_FIELDS = {"Prix unitaire": "line.unit_price", "Total": "purchase.total"}


def orders(services):
    return query(
        services.database,
        """SELECT p.order_key, p.kind, p.bought_on, p.net_e4, p.refunded_e4, p.shipping_e4, p.line_count, r.external_id
           FROM purchase p LEFT JOIN source_record r ON r.id = p.record_id WHERE p.is_live = 1 ORDER BY p.order_key""",
    )


@pytest.fixture
def full(services, tmp_path):
    return bring_and_derive(
        services, write_table(tmp_path / "full.csv", FULL, FULL_ROWS), "Boutique", fields=FULL_FIELDS
    )


def update(services, tmp_path, header, *rows, **options):
    path = write_table(tmp_path / "update.csv", header, rows)
    return bring(services, path, "Boutique", kind=FileKind.PURCHASES, **options)


REFUNDS = {"Commande": "purchase.order_key", "Remboursé": "purchase.refunded", "Statut": "purchase.status"}


@pytest.mark.usefixtures("full")
def test_refunds_without_amounts_nor_customers_change_what_was_paid_alone(services, tmp_path):
    report = update(services, tmp_path, "Commande;Remboursé;Statut", "101;4,00;payé", "102;0;payé", fields=REFUNDS)
    assert (report.imported, report.updated, report.unchanged, report.rejected_count) == (0, 1, 1, 0)
    assert orders(services) == [
        ("101", "sale", "2025-03-25", 100_000, 40_000, 50_000, 1, "C1"),
        ("102", "sale", "2025-03-26", 129_000, 0, 0, 1, "C2"),
    ]
    assert (
        one(services.database, "SELECT bought_at FROM purchase WHERE order_key = '101' AND is_live = 1") == "10:05:00"
    )


@pytest.mark.usefixtures("full")
def test_a_status_alone_cancels_an_order_and_brings_it_back(services, tmp_path):
    names = {"Commande": "purchase.order_key", "Statut": "purchase.status"}
    assert update(services, tmp_path, "Commande;Statut", "101;annulée", fields=names).updated == 1
    assert orders(services)[0][1:4] == ("cancelled", "2025-03-25", 0)
    assert update(services, tmp_path, "Commande;Statut", "101;payée", fields=names).updated == 1
    assert orders(services)[0][1:4] == ("sale", "2025-03-25", 140_000)


@pytest.mark.usefixtures("full")
def test_the_same_update_twice_changes_nothing(services, tmp_path):
    update(services, tmp_path, "Commande;Remboursé;Statut", "101;4,00;payé", fields=REFUNDS)
    services.rebuild.refresh()
    before = in_force(services.database)
    report = update(services, tmp_path, "Commande;Remboursé;Statut", "101;4,00;payé", fields=REFUNDS)
    assert (report.imported, report.updated, report.unchanged) == (0, 0, 1)
    services.rebuild.refresh()
    assert in_force(services.database) == before


@pytest.mark.usefixtures("full")
def test_orders_without_the_customer_keep_him_and_take_the_new_amount(services, tmp_path):
    report = update(services, tmp_path, "N° commande;Date;Total", "101;25/03/2025;20,00", "103;28/03/2025;7,00")
    assert (report.imported, report.updated) == (1, 1)
    assert orders(services) == [
        ("101", "sale", "2025-03-25", 200_000, 0, 50_000, 1, "C1"),
        ("102", "sale", "2025-03-26", 129_000, 0, 0, 1, "C2"),
        ("103", "sale", "2025-03-28", 70_000, 0, 0, 0, None),
    ]


@pytest.mark.usefixtures("full")
def test_an_empty_cell_of_a_column_clears_it(services, tmp_path):
    update(services, tmp_path, "N° commande;Date;N° client;Port;Total", "101;25/03/2025;;;14,00")
    assert orders(services)[0] == ("101", "sale", "2025-03-25", 140_000, 0, 0, 1, None)


@pytest.mark.usefixtures("full")
def test_an_update_of_orders_that_nobody_knows_is_set_aside_and_said(services, tmp_path):
    report = update(services, tmp_path, "Commande;Remboursé;Statut", "101;1,00;payé", "999;2,00;payé", fields=REFUNDS)
    assert [(row.row, row.reason, row.value) for row in report.rejected] == [(3, "order_unknown", "999")]
    assert report.updated == 1


def test_an_update_is_recognised_as_one_of_purchases(services, tmp_path):
    path = write_table(tmp_path / "maj.csv", "N° commande;Statut;Montant remboursé", ["101;remboursée;14,00"])
    plan = plan_of(services, path)
    assert plan.kind is FileKind.PURCHASES
    assert [column.field for column in plan.mapping.columns] == [
        "purchase.order_key",
        "purchase.status",
        "purchase.refunded",
    ]


def test_a_file_without_days_or_amounts_that_updates_nothing_asks_for_them(services, tmp_path):
    path = write_table(tmp_path / "x.csv", "Commande;Date;Article", ["1;25/03/2025;Savon"])
    fields = {"Commande": "purchase.order_key", "Date": "purchase.date", "Article": "line.product"}
    with pytest.raises(KnownError, match="column_needed"):
        bring(services, path, "Boutique", kind=FileKind.PURCHASES, fields={**fields, "Article": None})


def test_taking_the_whole_orders_back_leaves_what_the_update_alone_says(services, tmp_path, full):
    update(services, tmp_path, "Commande;Remboursé;Statut", "101;4,00;payé", fields=REFUNDS)
    services.rebuild.refresh()
    both = in_force(services.database)
    services.importing.withdraw(full.batch_id)
    assert orders(services) == []
    services.importing.restore(full.batch_id)
    services.rebuild.refresh()
    assert in_force(services.database) == both


COLUMNS = {
    "Date": ("purchase.date", ["25/03/2025", "26/03/2025"]),
    "Client": ("customer.external_id", ["", "C1", "C2"]),
    "Statut": ("purchase.status", ["", "payé", "annulé"]),
    "Total": ("purchase.total", ["10,00", "20,00"]),
    "Rendu": ("purchase.refunded", ["", "1,00", "2,50"]),
    "Port": ("purchase.shipping", ["", "3,00", "4,00"]),
    "Canal": ("purchase.channel", ["shop", "web"]),
}
UPDATES = ["Statut", "Rendu", "Port", "Canal"]
CELLS = st.fixed_dictionaries({name: st.sampled_from(values) for name, (_, values) in COLUMNS.items()})
FILES = st.lists(
    st.tuples(
        st.lists(st.sampled_from(list(COLUMNS)), unique=True).map(lambda names: {*names, "Date", "Total"})
        | st.lists(st.sampled_from([*UPDATES, "Client"]), unique=True).map(lambda names: {*names, "Rendu"}),
        CELLS,
        st.booleans(),
    ),
    min_size=1,
    max_size=5,
)


@pytest.fixture
def fresh(empty_workspace_template, tmp_path_factory):
    def make():
        path = tmp_path_factory.mktemp("one") / "a.clientele"
        return Services.open(shutil.copyfile(empty_workspace_template, path), FixedClock())

    return make


def _plan(services, folder, number, names, cells):
    headers = [name for name in COLUMNS if name in names]
    path = write_table(
        folder / f"f{number}.csv", ";".join(["N°", *headers]), [";".join(["7", *map(cells.get, headers)])]
    )
    fields = {"N°": "purchase.order_key"} | {name: COLUMNS[name][0] for name in headers}
    return plan_of(services, path, "Boutique", kind=FileKind.PURCHASES, fields=fields)


def _expected(files):
    """The rule: each column as the last file in force with that column says; nothing without a day and an amount."""
    told = {}
    for names, cells, _ in files:
        told |= {name: cells[name] for name in names}
    if "Total" not in told:
        return []
    e4 = {name: round(float((told.get(name) or "0").replace(",", ".")) * 10_000) for name in ("Total", "Rendu", "Port")}
    is_cancelled = told.get("Statut") == "annulé"
    net = 0 if is_cancelled else e4["Total"] - e4["Rendu"]
    day = "-".join(reversed(told["Date"].split("/")))
    return [("cancelled" if is_cancelled else "sale", day, net, e4["Port"], told.get("Client") or None)]


@settings(
    max_examples=25,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(files=FILES)
def test_each_part_is_as_the_last_file_in_force_with_that_column_says(fresh, tmp_path_factory, files):
    """The rule, against the importer; a dry run says what the run does; taken back and restored in any order."""
    services, folder = fresh(), tmp_path_factory.mktemp("files")
    taken, batches = [], []
    for number, (names, cells, stays) in enumerate(files):
        plan = _plan(services, folder, number, names, cells)
        before = dump(services.database)
        foreseen = services.importing.check(plan, NoProgress())
        assert dump(services.database) == before
        done = services.importing.run(plan, NoProgress())
        assert replace(foreseen, is_dry_run=False, batch_id=done.batch_id) == done
        if not done.rejected_count:
            taken.append((names, cells, stays))
            batches.append(done.batch_id)
    for batch, (*_, stays) in zip(batches, taken, strict=True):
        if not stays:
            services.importing.withdraw(batch)
    assert _found(services) == _expected([one for one in taken if one[2]])
    for batch, (*_, stays) in zip(batches, taken, strict=True):
        if not stays:
            services.importing.restore(batch)
    assert _found(services) == _expected(taken)
    services.close()


def _found(services):
    return query(
        services.database,
        """SELECT p.kind, p.bought_on, p.net_e4, p.shipping_e4, r.external_id
           FROM purchase p LEFT JOIN source_record r ON r.id = p.record_id WHERE p.is_live = 1""",
    )
