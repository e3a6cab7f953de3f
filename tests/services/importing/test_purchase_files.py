"""Purchase files: per order, per line, refunds, cancellations, anonymous sales, rows in any order."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from tests.builders.import_files import bring, bring_and_derive, in_force, one, plan_of, query, write_table

TILL = "Ticket;Date;Heure;N° carte;Nom;Article;Rayon;Quantité;Prix unitaire;Montant"
TILL_ROWS = [
    "101;25/03/2025;10:05;C1;Vial;Savon;Savons;2;4,50;9,00",
    "101;25/03/2025;10:05;C1;Vial;Miel;Miels;1;12,90;12,90",
    "102;26/03/2025;11:40;;;Thé;Thés;1;7,25;7,25",
    "103;28/03/2025;09:15;C1;Vial;Miel;Miels;-1;12,90;-12,90",
    "104;30/03/2025;16:30;C2;Armand;Bougie;Bougies;1;1 012,50;1 012,50",
]
SHOPIFY = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,"
    "Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
    "Billing Name,Cancelled at,Refunded Amount,Vendor,Id,Phone"
)
AT = "2025-05-20 10:00:00 +0200"


def shopify_row(name, email, *, status="", total="", line="", price="", quantity="1", cancelled="", refunded="", at=AT):
    accepts = "yes" if status else ""
    currency, shipping = ("EUR", "5.00") if status else ("", "")
    names = {"ada": "Ada Vial", "bob": "Bob Armand", "eve": "Eve Clément"}
    who, number = (names[email[:3]], name[1:]) if status else ("", "")
    return [
        *(name, email, status, at if status else "", "fulfilled" if status else "", accepts, currency, "", shipping),
        *("", total, "", "", at, quantity, line, price, line.upper(), who, cancelled, refunded, "Lavande", number, ""),
    ]


def shopify(tmp_path, rows):
    return write_table(tmp_path / "orders_export.csv", SHOPIFY, rows, delimiter=",")


SHOPIFY_ROWS = [
    shopify_row("#1001", "ada@example.org", status="paid", total="35.00", line="Soap", price="10.00"),
    shopify_row("#1001", "ada@example.org", line="Honey", price="20.00"),
    shopify_row(
        "#1002",
        "bob@example.org",
        status="partially_refunded",
        total="45.00",
        line="Tea",
        price="40.00",
        refunded="15.00",
    ),
    shopify_row(
        "#1003",
        "ada@example.org",
        status="voided",
        total="25.00",
        line="Tea",
        price="20.00",
        cancelled=AT,
        refunded="0.00",
    ),
    shopify_row("#1003", "ada@example.org", line="Soap", price="5.00"),
    shopify_row(
        "#1004", "eve@example.org", status="refunded", total="12.00", line="Tea", price="7.00", refunded="12.00"
    ),
]


def purchases(services):
    return query(
        services.database,
        """SELECT p.order_key, p.kind, p.bought_on, p.net_e4, p.refunded_e4, p.line_count, r.external_id
           FROM purchase p LEFT JOIN source_record r ON r.id = p.record_id WHERE p.is_live = 1 ORDER BY p.order_key""",
    )


def test_a_till_with_decimal_commas_refunds_and_anonymous_sales(services, tmp_path):
    report = bring_and_derive(services, write_table(tmp_path / "caisse.csv", TILL, TILL_ROWS, encoding="cp1252"))
    assert (report.kind, report.rows, report.imported, report.rejected_count) == ("purchases", 5, 5, 0)
    assert (report.money_e4, report.anonymous_e4, report.refunded_e4) == (10_287_500, 72_500, 129_000)
    assert (report.counts["purchases"], report.counts["lines"], report.counts["records"]) == (4, 5, 2)
    found = query(
        services.database, "SELECT kind, bought_on, bought_at, net_e4, channel FROM purchase ORDER BY order_key"
    )
    assert found == [
        ("sale", "2025-03-25", "10:05:00", 219_000, "shop"),
        ("sale", "2025-03-26", "11:40:00", 72_500, "shop"),
        ("refund", "2025-03-28", "09:15:00", -129_000, "shop"),
        ("sale", "2025-03-30", "16:30:00", 10_125_000, "shop"),
    ]
    figures = query(
        services.database, "SELECT purchase_count, revenue_cents FROM customer_feature ORDER BY revenue_cents"
    )
    assert figures == [(1, 900), (1, 101_250)]


def test_orders_with_a_total(services, tmp_path):
    path = write_table(
        tmp_path / "orders.csv",
        "Order ID,Order date,Customer ID,Email,Order total,Currency",
        ["A1,2025-02-28,7,a@example.org,19.90,EUR", "A2,2025-03-01,8,b@example.org,-5.00,EUR"],
        delimiter=",",
    )
    report = bring(services, path)
    assert (report.kind, report.imported, report.money_e4) == ("purchases", 2, 149_000)
    assert purchases(services) == [
        ("A1", "sale", "2025-02-28", 199_000, 0, 0, "7"),
        ("A2", "refund", "2025-03-01", -50_000, 50_000, 0, "8"),
    ]


def test_shop_orders_with_totals_on_their_first_row(services, tmp_path):
    report = bring(services, shopify(tmp_path, SHOPIFY_ROWS))
    assert (report.rows, report.imported, report.rejected_count) == (6, 6, 0)
    assert (report.money_e4, report.refunded_e4) == (650_000, 270_000)
    found = [(row[1], row[3], row[4], row[5]) for row in purchases(services)]
    assert found == [
        ("sale", 350_000, 0, 2),
        ("sale", 300_000, 150_000, 1),
        ("cancelled", 0, 0, 2),
        ("cancelled", 0, 120_000, 1),
    ]
    assert one(services.database, "SELECT count(*) FROM purchase WHERE channel <> 'online'") == 0
    consents = query(services.database, "SELECT DISTINCT channel, status FROM consent_event")
    assert consents == [("email", "granted")]


def test_shop_orders_whose_rows_are_scattered(services, tmp_path):
    """The rows that hold an order's totals, status and refund may stand anywhere in the file."""
    bring_and_derive(services, shopify(tmp_path, SHOPIFY_ROWS), "Shop")
    sorted_result = in_force(services.database)
    services.undo(_withdrawal(services), _no_progress())
    for order in ([0, 2, 1, 3, 5, 4], [3, 0, 2, 5, 4, 1], [1, 4, 0, 2, 3, 5]):
        report = bring_and_derive(services, shopify(tmp_path, [SHOPIFY_ROWS[place] for place in order]), "Shop")
        assert in_force(services.database) == sorted_result, order
        assert (report.rows, report.imported + report.updated + report.unchanged, report.rejected_count) == (6, 6, 0)
        assert (report.money_e4, report.refunded_e4, report.counts["purchases"]) in {
            (650_000, 270_000, 0),
            (650_000, 270_000, 4),
        }


def _withdrawal(services):
    from app.models.domain.changes import UndoStep

    return UndoStep("withdraw_batch", services.importing.batches()[0].batch_id)


def _no_progress():
    from app.models.domain.ports import NoProgress

    return NoProgress()


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture], phases=[Phase.generate])
@given(seed=st.integers(0, 10_000))
def test_the_order_of_till_rows_does_not_matter(shuffled_till, seed):
    rows = till_of_many_orders()
    random.Random(seed).shuffle(rows)
    assert shuffled_till(rows) == shuffled_till(till_of_many_orders())


def till_of_many_orders():
    rows: list[str] = []
    for number in range(12):
        for line in range(number % 3 + 1):
            amount = f"{(number + 1) * (line + 2)},50"
            rows.append(
                f"{500 + number};{number + 14}/04/2025;10:{number:02d};C{number % 4};Client;"
                f"Article {line};Rayon;1;{amount};{amount}"
            )
    return rows


@pytest.fixture
def shuffled_till(tmp_path_factory, empty_workspace_template, clock):
    import shutil

    from app.services.container import Services

    def result(rows):
        folder = tmp_path_factory.mktemp("till")
        services = Services.open(shutil.copyfile(empty_workspace_template, folder / "a.clientele"), clock)
        report = bring_and_derive(services, write_table(folder / "caisse.csv", TILL, rows))
        found = in_force(services.database)
        services.close()
        figures = (report.imported, report.updated, report.money_e4, report.anonymous_e4, report.counts["purchases"])
        return found, figures, report.counts["lines"]

    return result


def test_credit_notes_that_begin_with_c(services, tmp_path):
    path = write_table(
        tmp_path / "invoices.csv",
        "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
        [
            "489434,85048,LIGHTS,12,2009-12-01 07:45:00,6.95,13085,United Kingdom",
            "489434,79323P,LIGHTS PINK,12,2009-12-01 07:45:00,6.75,13085,United Kingdom",
            "489435,22350,BOWL,4,2009-12-02 08:00:00,2.55,,United Kingdom",
            "C489449,22087,BUNTING,-12,2009-12-21 10:33:00,2.95,16321,Australia",
        ],
        delimiter=",",
    )
    report = bring_and_derive(services, path)
    assert [(row[0], row[1], row[3], row[6]) for row in purchases(services)] == [
        ("489434", "sale", 1_644_000, "13085"),
        ("489435", "sale", 102_000, None),
        ("C489449", "refund", -354_000, "16321"),
    ]
    assert (report.anonymous_e4, report.money_e4) == (102_000, 1_392_000)
    assert services.customers.totals() == (1, 1)


def test_anonymous_sales_are_in_the_totals_and_out_of_the_scores(services, tmp_path):
    bring_and_derive(services, write_table(tmp_path / "caisse.csv", TILL, TILL_ROWS))
    assert one(services.database, "SELECT count(*) FROM purchase WHERE is_live = 1 AND record_id IS NULL") == 1
    assert one(services.database, "SELECT count(DISTINCT customer_id) FROM customer_score") == 2
    assert one(services.database, "SELECT sum(net_e4) FROM customer_order") == 10_287_500 - 72_500


def test_an_order_that_costs_nothing_is_a_purchase_all_the_same(services, tmp_path):
    rows = ["1;25/03/2025;7;0,00", "2;26/03/2025;7;10,00", "3;27/03/2025;8;0,00"]
    bring_and_derive(services, write_table(tmp_path / "caisse.csv", "Ticket;Date;Client;Montant", rows))
    counts = query(services.database, "SELECT purchase_count FROM customer_feature ORDER BY 1")
    assert counts == [(1,), (2,)]


NUMBERLESS = "Date;N° client;Nom;Article;Montant"
NUMBERLESS_ROWS = [
    "25/03/2025;7;Vial;Savon;4,50",
    "25/03/2025;7;Vial;Savon;4,50",
    "26/03/2025;8;Armand;Miel;12,00",
    "27/03/2025;;;Miel;12,00",
]


def test_a_file_without_order_numbers(services, tmp_path):
    path = write_table(tmp_path / "ventes.csv", NUMBERLESS, NUMBERLESS_ROWS)
    report = bring(services, path)
    assert (report.kind, report.imported, report.counts["purchases"], report.money_e4) == ("purchases", 4, 4, 330_000)
    again = bring(services, path)
    assert (again.imported, again.updated, again.unchanged) == (0, 0, 4)
    assert one(services.database, "SELECT count(*) FROM purchase WHERE is_live = 1") == 4


def test_a_changed_customer_does_not_double_orders_without_number(services, tmp_path):
    bring(services, write_table(tmp_path / "ventes.csv", NUMBERLESS, NUMBERLESS_ROWS), "Caisse")
    married = [row.replace("Vial", "Dubois") for row in NUMBERLESS_ROWS]
    bring(services, write_table(tmp_path / "ventes2.csv", NUMBERLESS, married), "Caisse")
    assert one(services.database, "SELECT count(*) FROM purchase WHERE is_live = 1") == 4


def test_values_that_hold_for_every_row(services, tmp_path):
    path = write_table(tmp_path / "ventes.csv", NUMBERLESS, NUMBERLESS_ROWS)
    bring(
        services,
        path,
        fields={},
        constants={"purchase.channel": "marché", "purchase.currency": "CHF", "customer.country": "CH"},
    )
    assert query(services.database, "SELECT DISTINCT channel, currency FROM purchase") == [("marché", "CHF")]
    assert query(services.database, "SELECT DISTINCT country FROM record_version") == [("CH",)]
    assert one(services.database, "SELECT count(*) FROM purchase WHERE record_id IS NULL") == 1


@pytest.mark.parametrize(
    ("fields", "missing"),
    [({"Date": None}, "purchase.date"), ({"Montant": None}, "purchase.total")],
)
def test_what_a_purchase_file_cannot_do_without(services, tmp_path, fields, missing):
    plan = plan_of(services, write_table(tmp_path / "ventes.csv", NUMBERLESS, NUMBERLESS_ROWS), fields=fields)
    with pytest.raises(KnownError) as caught:
        services.importing.run(plan, _no_progress())
    assert (caught.value.code, caught.value.params["field"]) == ("column_needed", missing)


def test_rows_that_cannot_be_read_are_rejected_alone(services, tmp_path):
    rows = [
        "1;25/03/2025;7;10,00",
        "2;pas de date;7;10,00",
        "3;26/03/2025;7;dix euros",
        "4;27/03/2025;8;20,00",
        "5;;8;20,00",
        "6;28/03/2025;8;",
    ]
    report = bring(services, write_table(tmp_path / "caisse.csv", "Ticket;Date;Client;Montant", rows))
    assert [(one.row, one.reason) for one in report.rejected] == [
        (3, "date_unreadable"),
        (4, "amount_unreadable"),
        (6, "date_missing"),
        (7, "amount_missing"),
    ]
    assert (report.rows, report.imported, report.rejected_count, report.money_e4) == (6, 2, 4, 300_000)
    assert [row[0] for row in purchases(services)] == ["1", "4"]


def test_what_a_customer_buys_most(services, tmp_path):
    bring_and_derive(services, write_table(tmp_path / "caisse.csv", TILL, TILL_ROWS))
    vial = services.customers.search("vial")[0]
    assert services.customers.profile(vial.customer_id).categories == (("Miels", 1), ("Savons", 1))


def test_a_rejected_line_leaves_the_rest_of_its_order(services, tmp_path):
    rows = [
        "1;25/03/2025;Savon;1;10,00;payé",
        "1;25/03/2025;Miel;x;20,00;",
        "1;25/03/2025;Thé;1;5,00;payé",
        "2;26/03/2025;;;;payé",
    ]
    path = write_table(tmp_path / "caisse.csv", "Ticket;Date;Article;Quantité;Montant;Statut", rows)
    report = bring(services, path)
    assert [(one.row, one.reason) for one in report.rejected] == [(3, "quantity_unreadable"), (5, "amount_missing")]
    assert (report.imported, report.money_e4, report.counts["lines"]) == (2, 150_000, 2)


def test_an_order_whose_amount_is_empty_is_no_sale_of_nothing(services, tmp_path):
    rows = [*(f"{n};25/03/2025;Savon;{n},00" for n in range(1, 9)), "9;26/03/2025;Miel;", "10;26/03/2025;Miel;4,00"]
    report = bring(services, write_table(tmp_path / "ventes.csv", "Ticket;Date;Article;Total", rows))
    assert [(one.row, one.reason) for one in report.rejected] == [(10, "amount_missing")]
    assert query(services.database, "SELECT count(*), min(net_e4) FROM purchase") == [(9, 10_000)]
