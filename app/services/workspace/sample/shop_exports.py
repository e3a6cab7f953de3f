"""boutique_clients.csv and boutique_commandes.csv: the web shop's exports, with Shopify's headers."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from app.services.workspace.sample.resources import header_of
from app.services.workspace.sample.truth import FirstSight, Truth
from app.services.workspace.sample.web_shop import WebShop

ORDERS_FILE_NAME = "boutique_commandes.csv"
CUSTOMERS_FILE_NAME = "boutique_clients.csv"
CUSTOMERS_HEADER = "shop_customers_header.csv"
ORDERS_HEADER = "shop_orders_header.csv"


def write_customers(shop: WebShop, path: Path, truth: Truth) -> Iterator[int]:
    """Write the accounts in the order of their creation; yields the line number after each."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header_of(CUSTOMERS_HEADER))
        for row, (_, _, fields) in enumerate(shop.accounts.rows(), 2):
            _, key, first, last, email, street, postcode, town, phone = fields[:9]
            consent, consent_sms, birthday, spent_cents, orders = fields[9:]
            number = 7_210_448_301_122 + row * 32_768
            # An export touched by a spreadsheet program loses the sign of some ids.
            identifier = f"'{number}" if row % 3 else str(number)
            tags = "newsletter" if consent == "yes" else ""
            who = (identifier, first, last, email, consent)
            where = ("", street, "", town, "", "FR", f"'{postcode}", phone, phone)
            money = (_euros(int(spent_cents)), orders)
            writer.writerow((*who, *where, consent_sms, *money, "", "no", tags, birthday))
            truth.add(CUSTOMERS_FILE_NAME, row, str(number), key)
            yield row


def write_orders(shop: WebShop, path: Path, truth: Truth) -> Iterator[int]:
    """Write the orders, one line per article, totals on the first line only; yields the line number after each."""
    sight = FirstSight()
    row = 1
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, header_of(ORDERS_HEADER), extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        for number, (day, minute, fields) in enumerate(shop.orders.rows(), 1001):
            record, key, email = fields[0], fields[1], fields[4]
            if sight.is_new(int(record)):
                truth.add(ORDERS_FILE_NAME, row + 1, email, key)
            created_at = _stamp(shop.day(day), minute, number)
            first_cells = _order_cells(shop, number, shop.day(day), minute, fields)
            repeated = {"Name": f"#{number}", "Email": email, "Created at": created_at, "Vendor": "Maison Lavande"}
            for place, line in enumerate(fields[-1].split(",")):
                writer.writerow({**repeated, **_line_cells(shop, line, fields[14]), **({} if place else first_cells)})
                row += 1
            yield row


def _line_cells(shop: WebShop, line: str, state: str) -> dict[str, str]:
    product, quantity, unit_price_cents = line.split(":")
    article = shop.catalogue.products[int(product)]
    return {
        "Lineitem quantity": quantity,
        "Lineitem name": article.name,
        "Lineitem price": _euros(int(unit_price_cents)),
        "Lineitem sku": article.code,
        "Lineitem requires shipping": "true",
        "Lineitem taxable": "true",
        "Lineitem fulfillment status": "pending" if state == "cancelled" else "fulfilled",
        "Lineitem discount": "0.00",
    }


def _order_cells(shop: WebShop, number: int, day: date, minute: int, fields: list[str]) -> dict[str, str]:
    first, last, _, street, postcode, town, phone, consent = fields[2:10]
    total, shipping, discount, refund = (int(cents) for cents in fields[10:14])
    state, gift_to = fields[14:16]
    at = _stamp(day, minute, number)
    is_cancelled = state == "cancelled"
    taxes = _taxes_cents(shop, fields[-1])
    cells = {
        "Financial Status": "refunded" if is_cancelled else state,
        "Paid at": at,
        "Fulfillment Status": "unfulfilled" if is_cancelled else "fulfilled",
        "Fulfilled at": "" if is_cancelled else _stamp(day + timedelta(days=1), 600, number),
        "Accepts Marketing": consent,
        "Currency": "EUR",
        "Subtotal": _euros(total - shipping),
        "Shipping": _euros(shipping),
        "Taxes": _euros(taxes),
        "Total": _euros(total),
        "Discount Code": "BIENVENUE10" if discount else "",
        "Discount Amount": _euros(discount),
        "Shipping Method": "Livraison à domicile" if shipping else "Livraison offerte",
        "Cancelled at": _stamp(day, min(minute + 40, 1439), number) if is_cancelled else "",
        "Payment Method": "Shopify Payments",
        "Payment Reference": f"c{number * 7919:012d}.1",
        "Refunded Amount": _euros(refund),
        "Outstanding Balance": "0.00",
        "Id": str(5_310_228_100_000 + number * 65_536),
        "Risk Level": "Low",
        "Source": "web",
        "Tax 1 Name": "FR TVA",
        "Tax 1 Value": _euros(taxes),
    }
    for side, name in (("Billing", f"{first} {last}"), ("Shipping", gift_to or f"{first} {last}")):
        cells[f"{side} Name"] = name
        cells[f"{side} Street"] = cells[f"{side} Address1"] = street
        cells[f"{side} City"] = town
        cells[f"{side} Zip"] = f"'{postcode}"
        cells[f"{side} Country"] = "FR"
        cells[f"{side} Phone"] = phone
    return cells


def _taxes_cents(shop: WebShop, lines: str) -> int:
    """Return the tax contained in the lines, before any discount."""
    taxes = 0.0
    for line in lines.split(","):
        product, quantity, unit_price_cents = map(int, line.split(":"))
        rate = shop.catalogue.products[product].vat_per_mille
        taxes += quantity * unit_price_cents * rate / (1000 + rate)
    return round(taxes)


def _euros(cents: int) -> str:
    return f"{cents / 100:.2f}"


def _stamp(day: date, minute: int, number: int) -> str:
    """Return the shop's local time with its offset; the order number stands in for the seconds."""
    offset = "+0200" if _is_summer_time(day) else "+0100"
    return f"{day.isoformat()} {minute // 60:02d}:{minute % 60:02d}:{number % 60:02d} {offset}"


def _is_summer_time(day: date) -> bool:
    """Say whether European summer time holds: from the last Sunday of March to that of October (whole days)."""
    return _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
