"""The words of importing: fields, kinds of file, how sure a column is, how a file was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.formats import whole_number
from app.ui.labels import add_labels, label

if TYPE_CHECKING:
    from app.services.importing.mapping.types import ColumnMapping

FIELD = "import_field"
KIND = "import_kind"
ENCODING = "encoding"
DELIMITER = "delimiter"
FORMAT = "file_format"
CONFIDENCE = "import_confidence"


def field_label(field_id: str) -> str:
    """Return Purchase: date."""
    return label(FIELD, field_id)


def kind_label(kind: str) -> str:
    """Return Customers, Purchases, Contacts."""
    return label(KIND, kind)


def confidence_of(column: ColumnMapping) -> str:
    """Return how sure a proposal is: sure, probable, check, or left_out for a column that is not imported."""
    if column.field is None:
        return "left_out"
    return "sure" if column.is_sure else "probable" if column.is_probable else "check"


def counted(context: str, text: object, count: int) -> str:
    """Return a translated "%n" text with the separators of the locale in its number."""
    translated = QCoreApplication.translate(context, str(text), None, count)
    translated = translated.replace("%n", str(count)).replace("(s)", "" if abs(count) < 2 else "s")
    return translated.replace(str(count), whole_number(count), 1)


add_labels(
    KIND,
    "ImportLabels",
    {
        "customers": QT_TRANSLATE_NOOP("ImportLabels", "Customers"),
        "purchases": QT_TRANSLATE_NOOP("ImportLabels", "Purchases"),
        "contacts": QT_TRANSLATE_NOOP("ImportLabels", "Contacts"),
    },
)
add_labels(
    CONFIDENCE,
    "ImportLabels",
    {
        "sure": QT_TRANSLATE_NOOP("ImportLabels", "Sure"),
        "probable": QT_TRANSLATE_NOOP("ImportLabels", "Probable"),
        "check": QT_TRANSLATE_NOOP("ImportLabels", "To check"),
        "left_out": QT_TRANSLATE_NOOP("ImportLabels", "Left out"),
        "twice": QT_TRANSLATE_NOOP("ImportLabels", "Chosen twice"),
    },
)
add_labels(
    FIELD,
    "ImportLabels",
    {
        "customer.external_id": QT_TRANSLATE_NOOP("ImportLabels", "Customer: number"),
        "customer.card": QT_TRANSLATE_NOOP("ImportLabels", "Customer: loyalty card"),
        "customer.title": QT_TRANSLATE_NOOP("ImportLabels", "Customer: title"),
        "customer.first_name": QT_TRANSLATE_NOOP("ImportLabels", "Customer: first name"),
        "customer.last_name": QT_TRANSLATE_NOOP("ImportLabels", "Customer: last name"),
        "customer.full_name": QT_TRANSLATE_NOOP("ImportLabels", "Customer: full name"),
        "customer.company": QT_TRANSLATE_NOOP("ImportLabels", "Customer: company"),
        "customer.company_id": QT_TRANSLATE_NOOP("ImportLabels", "Customer: company number"),
        "customer.email": QT_TRANSLATE_NOOP("ImportLabels", "Customer: e-mail"),
        "customer.phone": QT_TRANSLATE_NOOP("ImportLabels", "Customer: phone"),
        "customer.phone_2": QT_TRANSLATE_NOOP("ImportLabels", "Customer: second phone"),
        "customer.street": QT_TRANSLATE_NOOP("ImportLabels", "Customer: street"),
        "customer.street_2": QT_TRANSLATE_NOOP("ImportLabels", "Customer: street, second line"),
        "customer.postcode": QT_TRANSLATE_NOOP("ImportLabels", "Customer: postcode"),
        "customer.city": QT_TRANSLATE_NOOP("ImportLabels", "Customer: town"),
        "customer.country": QT_TRANSLATE_NOOP("ImportLabels", "Customer: country"),
        "customer.birth_date": QT_TRANSLATE_NOOP("ImportLabels", "Customer: birthday"),
        "customer.created_on": QT_TRANSLATE_NOOP("ImportLabels", "Customer: known since"),
        "customer.note": QT_TRANSLATE_NOOP("ImportLabels", "Customer: note"),
        "customer.language": QT_TRANSLATE_NOOP("ImportLabels", "Customer: language"),
        "consent.email": QT_TRANSLATE_NOOP("ImportLabels", "Consent: e-mail"),
        "consent.sms": QT_TRANSLATE_NOOP("ImportLabels", "Consent: SMS"),
        "consent.post": QT_TRANSLATE_NOOP("ImportLabels", "Consent: letter"),
        "consent.phone": QT_TRANSLATE_NOOP("ImportLabels", "Consent: phone"),
        "consent.email_refused": QT_TRANSLATE_NOOP("ImportLabels", "Refusal: e-mail"),
        "consent.sms_refused": QT_TRANSLATE_NOOP("ImportLabels", "Refusal: SMS"),
        "consent.date": QT_TRANSLATE_NOOP("ImportLabels", "Consent: date"),
        "consent.granted_on": QT_TRANSLATE_NOOP("ImportLabels", "Consent: date of the agreement"),
        "consent.refused_on": QT_TRANSLATE_NOOP("ImportLabels", "Refusal: date"),
        "purchase.order_key": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: number"),
        "purchase.date": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: date"),
        "purchase.time": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: time"),
        "purchase.total": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: total"),
        "purchase.refunded": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: amount given back"),
        "purchase.discount": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: discount"),
        "purchase.shipping": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: shipping"),
        "purchase.tax": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: tax"),
        "purchase.tip": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: tip"),
        "purchase.gift_card": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: gift cards sold"),
        "purchase.cost": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: cost of the goods"),
        "purchase.total_after_refund": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: total after refunds"),
        "purchase.currency": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: currency"),
        "purchase.status": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: status"),
        "purchase.type": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: sale or refund"),
        "purchase.mode": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: real or test"),
        "purchase.channel": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: channel"),
        "purchase.cancelled_at": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: cancelled on"),
        "purchase.refund_email": QT_TRANSLATE_NOOP("ImportLabels", "Purchase: e-mail of who is refunded"),
        "line.product": QT_TRANSLATE_NOOP("ImportLabels", "Line: product"),
        "line.sku": QT_TRANSLATE_NOOP("ImportLabels", "Line: product number"),
        "line.category": QT_TRANSLATE_NOOP("ImportLabels", "Line: category"),
        "line.quantity": QT_TRANSLATE_NOOP("ImportLabels", "Line: quantity"),
        "line.unit_price": QT_TRANSLATE_NOOP("ImportLabels", "Line: unit price"),
        "line.amount": QT_TRANSLATE_NOOP("ImportLabels", "Line: amount"),
        "line.discount": QT_TRANSLATE_NOOP("ImportLabels", "Line: discount"),
        "line.cost": QT_TRANSLATE_NOOP("ImportLabels", "Line: cost"),
        "line.unit_cost": QT_TRANSLATE_NOOP("ImportLabels", "Line: unit cost"),
        "contact.kind": QT_TRANSLATE_NOOP("ImportLabels", "Contact: what happened"),
        "contact.date": QT_TRANSLATE_NOOP("ImportLabels", "Contact: date"),
        "contact.channel": QT_TRANSLATE_NOOP("ImportLabels", "Contact: channel"),
        "contact.campaign": QT_TRANSLATE_NOOP("ImportLabels", "Contact: campaign"),
        "contact.direction": QT_TRANSLATE_NOOP("ImportLabels", "Contact: direction"),
        "contact.detail": QT_TRANSLATE_NOOP("ImportLabels", "Contact: detail"),
        "contact.score": QT_TRANSLATE_NOOP("ImportLabels", "Contact: score or rating"),
        "contact.points": QT_TRANSLATE_NOOP("ImportLabels", "Contact: points"),
        "contact.amount": QT_TRANSLATE_NOOP("ImportLabels", "Contact: amount"),
        "contact.other_person": QT_TRANSLATE_NOOP("ImportLabels", "Contact: other person"),
    },
)
add_labels(
    ENCODING,
    "ImportLabels",
    {
        "utf-8": QT_TRANSLATE_NOOP("ImportLabels", "Unicode (UTF-8)"),
        "utf-16-le": QT_TRANSLATE_NOOP("ImportLabels", "Unicode (UTF-16)"),
        "utf-16-be": QT_TRANSLATE_NOOP("ImportLabels", "Unicode (UTF-16, big-endian)"),
        "utf-32-le": QT_TRANSLATE_NOOP("ImportLabels", "Unicode (UTF-32)"),
        "utf-32-be": QT_TRANSLATE_NOOP("ImportLabels", "Unicode (UTF-32, big-endian)"),
        "cp1252": QT_TRANSLATE_NOOP("ImportLabels", "Windows (1252)"),
        "iso-8859-15": QT_TRANSLATE_NOOP("ImportLabels", "Latin 9 (ISO 8859-15)"),
        "mac_roman": QT_TRANSLATE_NOOP("ImportLabels", "Mac (Roman)"),
        "cp850": QT_TRANSLATE_NOOP("ImportLabels", "DOS (850)"),
    },
)
add_labels(
    DELIMITER,
    "ImportLabels",
    {
        ";": QT_TRANSLATE_NOOP("ImportLabels", "Semicolon"),
        ",": QT_TRANSLATE_NOOP("ImportLabels", "Comma"),
        "\t": QT_TRANSLATE_NOOP("ImportLabels", "Tab"),
        "|": QT_TRANSLATE_NOOP("ImportLabels", "Vertical bar"),
        " ": QT_TRANSLATE_NOOP("ImportLabels", "Space"),
    },
)
add_labels(
    FORMAT,
    "ImportLabels",
    {
        "csv": QT_TRANSLATE_NOOP("ImportLabels", "Text with separators"),
        "xlsx": QT_TRANSLATE_NOOP("ImportLabels", "Excel workbook"),
        "xls": QT_TRANSLATE_NOOP("ImportLabels", "Excel workbook (older)"),
        "ods": QT_TRANSLATE_NOOP("ImportLabels", "LibreOffice workbook"),
    },
)
add_labels(
    "phase",
    "ImportLabels",
    {
        "checking": QT_TRANSLATE_NOOP("ImportLabels", "Checking what is in force"),
        "indexes": QT_TRANSLATE_NOOP("ImportLabels", "Making the rows quick to find"),
        "unifying": QT_TRANSLATE_NOOP("ImportLabels", "Finding who is the same customer"),
        "identity_normalise": QT_TRANSLATE_NOOP("ImportLabels", "Finding who is the same customer"),
        "identity_compare": QT_TRANSLATE_NOOP("ImportLabels", "Finding who is the same customer"),
        "identity_group": QT_TRANSLATE_NOOP("ImportLabels", "Finding who is the same customer"),
        "identity_write": QT_TRANSLATE_NOOP("ImportLabels", "Writing the customers"),
        "keeping": QT_TRANSLATE_NOOP("ImportLabels", "Saving"),
    },
)
