"""Orders as the known tools export them, with totals computed by hand: gross, refunded, net and what is apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from app.services.importing.mapping.preset import preset_by_id
from tests.builders.import_files import bring, bring_and_derive, one, query, write_table

Cells = dict[str, str]


@dataclass(frozen=True)
class Shape:
    """Rows of an export of a tool, and what they count: order → (kind, gross, refunded, net), all in cents."""

    preset: str
    rows: list[Cells]
    orders: dict[str, tuple[str, int, int, int]]
    parts: dict[str, int] = field(default_factory=dict)
    left_out: int = 0
    issues: set[str] = field(default_factory=set)


def shopify(name: str, **cells: str) -> Cells:
    head = {"Financial Status": "paid", "Currency": "EUR", "Created at": "2025-05-20 10:00:00 +0200"}
    first = {"Email": "ada@example.org", **head} if "Total" in cells else {"Email": "ada@example.org"}
    return {"Name": name, **first, "Lineitem quantity": "1", **cells}


SQUARE = {"Date": "2025-05-20", "Time": "10:00:00", "Event Type": "Payment", "Customer ID": "C1"}
PAYPAL = {
    "Date": "25/03/2025", "Time": "10:00:00", "Name": "Ada Vial", "Type": "Website Payment", "Status": "Completed",
    "Currency": "EUR", "From Email Address": "ada@example.org", "To Email Address": "shop@example.org",
    "Balance Impact": "Credit",
}  # fmt: skip
STRIPE = {
    "Created date (UTC)": "2025-05-20 10:00", "Currency": "eur", "Captured": "true", "Status": "Paid", "Mode": "Live",
    "Customer Email": "ada@example.org", "Amount Refunded": "0.00",
}  # fmt: skip
ETSY = {
    "Sale Date": "05/20/25", "Buyer User ID": "ada", "Full Name": "Ada Vial", "First Name": "Ada", "Last Name": "Vial",
    "Currency": "EUR", "Status": "Completed",
}  # fmt: skip
SUMUP = {"Datum": "20.05.2025, 12:32", "Typ": "Verkauf", "Menge": "1", "Beschreibung": "Tee", "Währung": "EUR"}

SHAPES = {
    "shopify: totals on the first row, a refund, a cancellation": Shape(
        "shopify_orders",
        [
            shopify("#1", **{"Total": "33.00", "Shipping": "5.00", "Taxes": "5.50", "Discount Amount": "2.00",
                             "Lineitem name": "Soap", "Lineitem price": "10.00"}),
            shopify("#1", **{"Lineitem name": "Honey", "Lineitem price": "20.00"}),
            shopify("#2", **{"Total": "45.00", "Shipping": "5.00", "Refunded Amount": "15.00",
                             "Financial Status": "partially_refunded", "Lineitem name": "Tea",
                             "Lineitem price": "20.00", "Lineitem quantity": "2"}),
            shopify("#3", **{"Total": "12.00", "Financial Status": "voided",
                             "Cancelled at": "2025-05-21 09:00:00 +0200", "Lineitem name": "Tea",
                             "Lineitem price": "12.00"}),
            shopify("#4", **{"Total": "12.00", "Financial Status": "refunded", "Refunded Amount": "12.00",
                             "Lineitem name": "Tea", "Lineitem price": "12.00"}),
            shopify("#5", **{"Total": "99.00", "Lineitem name": "Tea", "Lineitem price": "12.00"}),
        ],
        {
            "#1": ("sale", 3300, 0, 3300), "#2": ("sale", 4500, 1500, 3000), "#3": ("cancelled", 1200, 0, 0),
            "#4": ("cancelled", 1200, 1200, 0), "#5": ("sale", 9900, 0, 9900),
        },
        {"gross": 17700, "discount": 200, "shipping": 1000, "tax": 550},
        issues={"lines_differ_from_total"},
    ),
    "woocommerce: one row an order, products in one cell": Shape(
        "woocommerce_orders",
        [
            {"Date": "2025-05-20", "Order #": "7", "N. Revenue (formatted)": "24.00", "Status": "completed",
             "Customer": "Ada Vial", "Product(s)": "2× Mug", "Items sold": "2"},
            {"Date": "2025-05-20", "Order #": "8", "N. Revenue (formatted)": "10.00", "Status": "refunded",
             "Customer": "Ada Vial", "Product(s)": "1× Bag", "Items sold": "1"},
            {"Date": "2025-05-20", "Order #": "9", "N. Revenue (formatted)": "10.00", "Status": "failed",
             "Customer": "Ada Vial", "Product(s)": "1× Bag", "Items sold": "1"},
        ],
        {"7": ("sale", 2400, 0, 2400), "8": ("cancelled", 1000, 1000, 0), "9": ("cancelled", 1000, 0, 0)},
        {"gross": 2400},
    ),
    "prestashop": Shape(
        "prestashop_orders",
        [
            {"ID": "1", "Reference": "XKB", "New client": "1", "Customer": "A. Vial", "Total": "51,90 €",
             "Payment": "Carte", "Status": "Paiement accepté", "Date": "2025-05-20 10:00:00"},
            {"ID": "2", "Reference": "XKC", "New client": "0", "Customer": "A. Vial", "Total": "20,00 €",
             "Payment": "Carte", "Status": "Annulé", "Date": "2025-05-20 11:00:00"},
        ],
        {"XKB": ("sale", 5190, 0, 5190), "XKC": ("cancelled", 2000, 0, 0)},
        {"gross": 5190},
    ),
    "square, item by item: a refund of one item of an order, and one of its own": Shape(
        "square_items",
        [
            {**SQUARE, "Item": "Mug", "Qty": "1.0", "Net Sales": "$8.00", "Transaction ID": "T1"},
            {**SQUARE, "Item": "Bag", "Qty": "1.0", "Net Sales": "$20.00", "Transaction ID": "T1"},
            {**SQUARE, "Item": "Mug", "Qty": "-1.0", "Net Sales": "-$8.00", "Transaction ID": "T1",
             "Event Type": "Refund"},
            {**SQUARE, "Item": "Tea", "Qty": "-1.0", "Net Sales": "-$3.00", "Transaction ID": "T2",
             "Event Type": "Refund"},
        ],
        {"T1": ("sale", 2800, 800, 2000), "T2": ("refund", -300, 300, -300)},
        {"gross": 2800},
    ),
    "square, payment by payment: tips and gift cards sold are no revenue": Shape(
        "square_transactions",
        [
            {**SQUARE, "Gross Sales": "$50.00", "Discounts": "-$5.00", "Net Sales": "$45.00",
             "Gift Card Sales": "$0.00", "Tax": "$4.50", "Tip": "$6.00",
             "Total Collected": "$55.50", "Transaction ID": "T1"},
            {**SQUARE, "Gross Sales": "$0.00", "Net Sales": "$0.00", "Gift Card Sales": "$100.00", "Tax": "$0.00",
             "Tip": "$0.00", "Total Collected": "$100.00", "Transaction ID": "T2"},
            {**SQUARE, "Event Type": "Refund", "Gross Sales": "-$10.00", "Net Sales": "-$10.00", "Tax": "-$1.00",
             "Tip": "$0.00", "Total Collected": "-$11.00", "Transaction ID": "T3"},
            {**SQUARE, "Event Type": "Refund", "Gross Sales": "-$9.50", "Net Sales": "-$9.50", "Tax": "$0.00",
             "Tip": "$0.00", "Total Collected": "-$9.50", "Transaction ID": "T1"},
        ],
        {
            "T1": ("sale", 4950, 950, 4000), "T2": ("sale", 0, 0, 0), "T3": ("refund", -1100, 1100, -1100),
        },
        {"gross": 4950, "discount": 500, "tax": 450, "tip": 600, "gift_card": 10000},
    ),
    "sumup: the sign of a refund is not said": Shape(
        "sumup_sales_de",
        [
            {**SUMUP, "Transaktionsnummer": "A", "Preis (brutto)": "4.50"},
            {**SUMUP, "Transaktionsnummer": "A", "Preis (brutto)": "3.00"},
            {**SUMUP, "Transaktionsnummer": "B", "Preis (brutto)": "4.50", "Typ": "Rückerstattung"},
            {**SUMUP, "Transaktionsnummer": "C", "Preis (brutto)": "-3.00", "Typ": "Refund"},
        ],
        {"A": ("sale", 750, 0, 750), "B": ("refund", -450, 450, -450), "C": ("refund", -300, 300, -300)},
        {"gross": 750},
    ),
    "etsy: the adjusted total tells the refund": Shape(
        "etsy_orders",
        [
            {**ETSY, "Order ID": "1", "Order Value": "30.00", "Shipping": "4.00", "Discount Amount": "3.00",
             "Sales Tax": "0.00", "Order Total": "31.00", "Adjusted Order Total": "11.00"},
            {**ETSY, "Order ID": "2", "Order Value": "10.00", "Order Total": "10.00", "Adjusted Order Total": "0.00"},
            {**ETSY, "Order ID": "3", "Order Value": "10.00", "Order Total": "10.00", "Status": "Canceled"},
        ],
        {"1": ("sale", 3100, 2000, 1100), "2": ("sale", 1000, 0, 1000), "3": ("cancelled", 1000, 0, 0)},
        {"gross": 4100, "shipping": 400, "discount": 300},
    ),
    "paypal: refunds are rows of their own, transfers and own payments are no sales": Shape(
        "paypal_activity",
        [
            {**PAYPAL, "Transaction ID": "P1", "Gross": "40,00", "Fee": "-1,00", "Net": "39,00",
             "Status": "Partially Refunded"},
            {**PAYPAL, "Transaction ID": "P2", "Gross": "-15,00", "Type": "Payment Refund", "Balance Impact": "Debit",
             "From Email Address": "shop@example.org", "To Email Address": "ada@example.org"},
            {**PAYPAL, "Transaction ID": "P3", "Gross": "-500,00", "Type": "General Withdrawal", "Name": "",
             "Balance Impact": "Debit", "From Email Address": "shop@example.org"},
            {**PAYPAL, "Transaction ID": "P4", "Gross": "-20,00", "Type": "Express Checkout Payment",
             "Balance Impact": "Debit", "From Email Address": "shop@example.org", "Name": "Supplier"},
            {**PAYPAL, "Transaction ID": "P5", "Gross": "12,00", "Balance Impact": "Memo"},
            {**PAYPAL, "Transaction ID": "P6", "Gross": "12,00", "Status": "Denied"},
        ],
        {"P1": ("sale", 4000, 0, 4000), "P2": ("refund", -1500, 1500, -1500), "P6": ("cancelled", 1200, 0, 0)},
        {"gross": 4000},
        left_out=3,
        issues={"not_a_sale"},
    ),
    "stripe: partial refunds stay paid; tests and failures are out": Shape(
        "stripe_payments",
        [
            {**STRIPE, "id": "ch_1", "Amount": "50.00", "Fee": "1.00"},
            {**STRIPE, "id": "ch_2", "Amount": "50.00", "Fee": "1.00", "Amount Refunded": "20.00"},
            {**STRIPE, "id": "ch_3", "Amount": "50.00", "Fee": "1.00", "Amount Refunded": "50.00",
             "Status": "Refunded"},
            {**STRIPE, "id": "ch_4", "Amount": "50.00", "Fee": "0.00", "Status": "Failed"},
            {**STRIPE, "id": "ch_5", "Amount": "50.00", "Fee": "0.00", "Mode": "Test"},
        ],
        {
            "ch_1": ("sale", 5000, 0, 5000), "ch_2": ("sale", 5000, 2000, 3000),
            "ch_3": ("cancelled", 5000, 5000, 0), "ch_4": ("cancelled", 5000, 0, 0),
        },
        {"gross": 10000},
        left_out=1,
        issues={"test_sale"},
    ),
}  # fmt: skip


def written(tmp_path: Any, shape: Shape) -> Any:
    preset = preset_by_id(shape.preset)
    assert preset is not None
    unknown = {name for row in shape.rows for name in row} - set(preset.headers)
    assert not unknown
    rows = [[row.get(name, "") for name in preset.headers] for row in shape.rows]
    return write_table(tmp_path / "export.csv", preset.headers, rows, delimiter=",")


@pytest.mark.parametrize("name", SHAPES)
def test_what_an_export_counts(services, tmp_path, name):
    shape = SHAPES[name]
    report = bring(services, written(tmp_path, shape), "Shop")
    assert report.rejected == ()
    found = query(
        services.database,
        "SELECT order_key, kind, gross_e4 / 100, refunded_e4 / 100, net_e4 / 100 FROM purchase WHERE is_live = 1",
    )
    assert {row[0]: tuple(row[1:]) for row in found} == shape.orders
    assert report.money_e4 == 100 * sum(order[3] for order in shape.orders.values())
    assert {part: amount // 100 for part, amount in report.parts_e4.items()} == shape.parts
    assert report.left_out == shape.left_out
    assert report.imported + report.left_out == len(shape.rows)
    codes = {issue.code for issue in report.issues} - {"amount_assumed", "several_currencies"}
    assert shape.issues <= codes
    assert "lines_differ_from_total" in codes or "lines_differ_from_total" not in shape.issues
    assert codes & {"lines_differ_from_total", "not_a_sale", "test_sale"} == shape.issues


@pytest.mark.parametrize("name", SHAPES)
def test_rows_in_any_order_count_the_same(services, tmp_path, name):
    """Also where the rows of an order are scattered; a row with the totals still leads its order."""
    shape = SHAPES[name]
    turned = Shape(shape.preset, list(reversed(shape.rows)), shape.orders)
    if name.startswith("shopify"):
        turned = Shape(shape.preset, [shape.rows[place] for place in (0, 2, 1, 3, 5, 4)], shape.orders)
    report = bring(services, written(tmp_path, turned), "Shop")
    found = query(
        services.database,
        "SELECT order_key, kind, gross_e4 / 100, refunded_e4 / 100, net_e4 / 100 FROM purchase WHERE is_live = 1",
    )
    assert {row[0]: tuple(row[1:]) for row in found} == shape.orders
    assert {part: amount // 100 for part, amount in report.parts_e4.items()} == shape.parts
    again = bring(services, written(tmp_path, turned), "Shop")
    assert (again.imported, again.updated) == (0, 0)


def test_a_refund_is_that_of_who_gets_the_money_back(services, tmp_path):
    bring(
        services,
        written(tmp_path, SHAPES["paypal: refunds are rows of their own, transfers and own payments are no sales"]),
    )
    emails = query(
        services.database,
        """SELECT DISTINCT v.email FROM purchase p JOIN record_version v ON v.record_id = p.record_id
           WHERE p.order_key IN ('P1', 'P2')""",
    )
    assert emails == [("ada@example.org",)]
    assert one(services.database, "SELECT count(*) FROM source_record") == 1


LINES = "Ticket;Date;Article;Quantité;Prix unitaire;Montant;Prix d'achat"


def test_what_the_goods_cost_is_kept_with_the_order(services, tmp_path):
    rows = ["1;25/03/2025;Savon;2;4,50;9,00;1,20", "1;25/03/2025;Miel;1;12,90;12,90;7,00", "2;26/03/2025;Thé;1;5;5,00;"]
    report = bring(services, write_table(tmp_path / "caisse.csv", LINES, rows))
    assert report.columns["Prix d'achat"] == "line.unit_cost"
    assert query(services.database, "SELECT cost_e4 FROM purchase ORDER BY order_key") == [(94_000,), (None,)]
    assert report.parts_e4["cost"] == 94_000


def test_other_currencies_are_kept_and_never_added(services, tmp_path):
    rows = [
        "1;25/03/2025;7;10,00;EUR",
        "2;26/03/2025;7;20,00;CHF",
        "3;27/03/2025;8;5,00;EUR",
        "4;28/03/2025;9;8,00;CHF",
    ]
    path = write_table(tmp_path / "ventes.csv", "Ticket;Date;N° client;Montant;Devise", rows)
    report = bring_and_derive(services, path)
    assert (report.currency, report.money_e4, dict(report.other_money_e4)) == ("EUR", 150_000, {"CHF": 280_000})
    alarm = next(issue for issue in report.issues if issue.code == "several_currencies")
    assert (alarm.severity, alarm.count, alarm.examples) == ("alarm", 2, ((0, "CHF", "2"),))
    figures = query(services.database, "SELECT purchase_count, revenue_cents FROM customer_feature ORDER BY 1, 2")
    assert figures == [(1, 0), (1, 500), (2, 1000)]
    assert one(services.database, "SELECT count(*) FROM purchase WHERE is_live = 1") == 4


def test_a_business_that_sells_in_one_foreign_currency_has_its_figures_in_it(services, tmp_path):
    path = write_table(tmp_path / "v.csv", "Ticket;Date;N° client;Montant;Devise", ["1;25/03/2025;7;10,00;USD"])
    report = bring_and_derive(services, path)
    assert (report.currency, report.money_e4) == ("USD", 100_000)
    assert "several_currencies" in {issue.code for issue in report.issues}
    assert one(services.database, "SELECT revenue_cents FROM customer_feature") == 1000


def test_lifetime_totals_of_an_export_are_no_purchases(services, tmp_path):
    preset = preset_by_id("shopify_customers")
    assert preset is not None
    cells = {
        "First Name": "Ada",
        "Last Name": "Vial",
        "Email": "ada@example.org",
        "Total Spent": "500.00",
        "Total Orders": "9",
    }
    path = write_table(
        tmp_path / "c.csv", preset.headers, [[cells.get(name, "") for name in preset.headers]], delimiter=","
    )
    report = bring_and_derive(services, path)
    assert (report.columns["Total Spent"], report.columns["Total Orders"], report.money_e4) == (None, None, 0)
    assert one(services.database, "SELECT revenue_cents FROM customer_feature") == 0
