"""The headers that the exports of known tools really have: each recognised, each field right, whatever is added."""

# long: a table of headers

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest

from app.services.importing.columns import MappedColumns
from app.services.importing.issue_log import IssueLog
from app.services.importing.mapping.header_words import header_key
from app.services.importing.mapping.preset import all_presets, recognise
from app.services.importing.mapping.propose import propose_mapping


@dataclass(frozen=True)
class Export:
    """A header as it was seen, and what some of its columns are (`-`: nothing, though the name might tempt)."""

    preset_id: str
    header: str
    fields: str
    separator: str = ","

    @property
    def names(self) -> list[str]:
        return self.header.split(self.separator)

    @property
    def expected(self) -> dict[str, str | None]:
        pairs = [pair.split("=") for pair in self.fields.split(";")]
        return {name.strip(): None if field == "-" else field for name, field in pairs}


EXPORTS = [
    Export(
        "shopify_customers",
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
        "Default Address Address1,"
        "Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,"
        "Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,"
        "Tax Exempt,"
        "Tags",
        "Customer ID=customer.external_id;First Name=customer.first_name;Last Name=customer.last_name;"
        "Email=customer.email;Accepts Email Marketing=consent.email;Default Address Address1=customer.street;"
        "Default Address Zip=customer.postcode;Default Address Country Code=customer.country;Phone=customer.phone;"
        "Default Address Phone=customer.phone_2;Accepts SMS Marketing=consent.sms;Total Spent=-;Total Orders=-;Tags=-",
    ),
    Export(
        "shopify_customers_older",
        "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,"
        "Country,"
        "Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt",
        "First Name=customer.first_name;Email=customer.email;Address1=customer.street;Address2=customer.street_2;"
        "City=customer.city;Country Code=customer.country;Zip=customer.postcode;Phone=customer.phone;"
        "Accepts Email Marketing=consent.email;Accepts SMS Marketing=consent.sms;Total Spent=-;Total Orders=-",
    ),
    Export(
        "shopify_orders",
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,"
        "Shipping,"
        "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,"
        "Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,"
        "Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,"
        "Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
        "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,"
        "Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,"
        "Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,"
        "Lineitem discount,Tax 1 Name,Tax 1 Value,Phone,Receipt Number,Duties,Billing Province Name,"
        "Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References",
        "Name=purchase.order_key;Email=customer.email;Financial Status=purchase.status;Created at=purchase.date;"
        "Total=purchase.total;Shipping=purchase.shipping;Taxes=purchase.tax;Discount Amount=purchase.discount;"
        "Refunded Amount=purchase.refunded;Lineitem name=line.product;Lineitem quantity=line.quantity;"
        "Lineitem price=line.unit_price;Lineitem sku=line.sku;Lineitem discount=line.discount;"
        "Billing Name=customer.full_name;Billing Zip=customer.postcode;Cancelled at=purchase.cancelled_at;Subtotal=-;"
        "Id=-;Shipping Name=-;Paid at=-;Accepts Marketing=consent.email;Currency=purchase.currency",
    ),
    Export(
        "squarespace_orders",
        "Order ID,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,"
        "Amount Refunded,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,"
        "Lineitem name,"
        "Lineitem price,Lineitem sku,Lineitem variant,Lineitem requires shipping,Lineitem taxable,"
        "Lineitem fulfillment status,Billing Name",
        "Order ID=purchase.order_key;Amount Refunded=purchase.refunded;Total=purchase.total;Created at=purchase.date;"
        "Lineitem name=line.product;Billing Name=customer.full_name;Subtotal=-",
    ),
    Export(
        "woocommerce_customers",
        "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code,"
        "Billing Phone,Shipping Phone,Role",
        "Name=customer.full_name;Username=customer.external_id;Sign Up=customer.created_on;Email=customer.email;"
        "Orders=-;Total Spend=-;AOV=-;Country / Region=customer.country;Postal Code=customer.postcode;"
        "Billing Phone=customer.phone;Last Active=-",
    ),
    Export(
        "woocommerce_orders",
        "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,"
        "Attribution",
        "Date=purchase.date;Order #=purchase.order_key;N. Revenue (formatted)=purchase.total;Status=purchase.status;"
        "Customer=customer.full_name;Product(s)=line.product;Net Sales=-;Items sold=-",
    ),
    Export(
        "prestashop_customers",
        "ID,Social title,First name,Last name,Email address,Company,Sales,Enabled,Newsletter,Partner offers,"
        "Registration,"
        "Last visit",
        "ID=customer.external_id;Social title=customer.title;First name=customer.first_name;"
        "Email address=customer.email;Newsletter=consent.email;Sales=-;Registration=customer.created_on;Last visit=-",
    ),
    Export(
        "prestashop_orders",
        "ID,Reference,New client,Delivery,Customer,Total,Payment,Status,Date",
        "ID=-;Reference=purchase.order_key;Customer=customer.full_name;Total=purchase.total;Status=purchase.status;"
        "Date=purchase.date;Delivery=-",
    ),
    Export(
        "prestashop_lines_fr",
        "DATE;ID Client;Nom;Prénom;ID Commande;Ref Commande;N°Facture;Ref produit;Libelle;Quantité;Prix HT;CA HT;"
        "Taux de TVA;Montant TVA;Frais de port HT;TVA Frais de port;Montant TVA Frais de port;Réduction HT;"
        "TVA Réduction;"
        "Total TTC;Type",
        "DATE=purchase.date;ID Client=customer.external_id;Nom=customer.last_name;ID Commande=purchase.order_key;"
        "Ref produit=line.sku;Libelle=line.product;Quantité=line.quantity;Total TTC=line.amount;Prix HT=-;CA HT=-",
        ";",
    ),
    Export(
        "square_items",
        "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,"
        "Tax,"
        "Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,"
        "Customer Name,"
        "Customer Reference ID,Unit,Count,GTIN,Itemization Type,Commission,Employee,Fulfillment Note,Channel,Token,"
        "Card Brand,PAN Suffix",
        "Date=purchase.date;Time=purchase.time;Category=line.category;Item=line.product;Qty=line.quantity;SKU=line.sku;"
        "Net Sales=line.amount;Gross Sales=-;Transaction ID=purchase.order_key;Customer ID=customer.external_id;"
        "Event Type=purchase.type;Payment ID=-",
    ),
    Export(
        "square_transactions",
        "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,"
        "Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,"
        "Tender Note,"
        "Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,Details,"
        "Description,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Device Nickname,"
        "Third Party Fees,Deposit ID,Deposit Date,Deposit Details,Fee Percentage Rate,Fee Fixed Rate,Refund Reason,"
        "Discount Name,Transaction Status,Cash App,Order Reference ID,Fulfillment Note,Free Processing Applied,Channel,"
        "Unattributed Tips,Table Info,International Fee",
        "Date=purchase.date;Total Collected=purchase.total;Tip=purchase.tip;Gift Card Sales=purchase.gift_card;"
        "Transaction ID=purchase.order_key;Customer ID=customer.external_id;Event Type=purchase.type;Net Total=-;"
        "Deposit Date=-",
    ),
    Export(
        "sumup_sales_de",
        "Datum,Typ,Transaktionsnummer,Zahlungsmethode,Menge,Beschreibung,Category,Sku,Währung,Preis vor Rabatt,Rabatt,"
        "Preis (brutto),Preis (netto),Steuer,Steuersatz,Konto",
        "Datum=purchase.date;Typ=purchase.type;Transaktionsnummer=purchase.order_key;Menge=line.quantity;"
        "Beschreibung=line.product;Preis (brutto)=line.amount;Konto=-;Währung=purchase.currency",
    ),
    Export(
        "sumup_transactions_de",
        "Datum,Transaktions-ID,Transaktionsart,Status,Beschreibung,Betrag inkl. MwSt.,Trinkgeldbetrag,Gebühr,Netto",
        "Datum=purchase.date;Transaktions-ID=purchase.order_key;Betrag inkl. MwSt.=purchase.total;"
        "Trinkgeldbetrag=purchase.tip;Gebühr=-;Status=purchase.status",
    ),
    Export(
        "stripe_customers",
        "id,Description,Email,Name,Created (UTC),Delinquent,Plan,Status,Total Spend,Payment Count,Refunded Volume,"
        "Dispute Losses,tag (metadata)",
        "id=customer.external_id;Email=customer.email;Name=customer.full_name;Created (UTC)=customer.created_on;"
        "Total Spend=-;Payment Count=-;Status=-",
    ),
    Export(
        "stripe_payments",
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Fee,Status,Description,Customer Email,"
        "Invoice ID,"
        "Transfer,Name (metadata),email (metadata)",
        "id=purchase.order_key;Created date (UTC)=purchase.date;Amount=purchase.total;"
        "Amount Refunded=purchase.refunded;"
        "Currency=purchase.currency;Status=purchase.status;Customer Email=customer.email;Fee=-",
    ),
    Export(
        "stripe_payments",
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,"
        "Converted Currency,Fee,Is Link,Mode,Payment Source Type,Status,Taxes On Fee,Application Fee,Application ID",
        "id=purchase.order_key;Amount=purchase.total;Converted Amount=-;Converted Currency=-;Mode=purchase.mode;"
        "Taxes On Fee=-",
    ),
    Export(
        "paypal_activity",
        "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,"
        "Address Status,Item Title,Item ID,Option 1 Name,Option 1 Value,Option 2 Name,Option 2 Value,Reference Txn ID,"
        "Invoice Number,Custom Number,Quantity,Receipt ID,Balance,Contact Phone Number,Subject,Note,Payment Source",
        "Date=purchase.date;Time=purchase.time;Name=customer.full_name;Type=purchase.type;Status=purchase.status;"
        "Gross=purchase.total;From Email Address=customer.email;Transaction ID=purchase.order_key;Net=-;Balance=-",
    ),
    Export(
        "etsy_orders",
        "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,"
        "Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,"
        "Coupon Details,"
        "Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,"
        "Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,"
        "InPerson Discount,InPerson Location,SKU",
        "Sale Date=purchase.date;Order ID=purchase.order_key;Buyer User ID=customer.external_id;"
        "First Name=customer.first_name;Street 1=customer.street;Ship Zipcode=customer.postcode;Order Value=-;"
        "Order Total=purchase.total;Adjusted Order Total=purchase.total_after_refund;Date Shipped=-;Order Net=-",
    ),
    Export(
        "mailchimp_audience",
        "Email Address,First Name,Last Name,Pointure,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,"
        "LATITUDE,"
        "LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,"
        "UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER",
        "Email Address=customer.email;OPTIN_TIME=customer.created_on;CONFIRM_TIME=consent.granted_on;"
        "UNSUB_TIME=consent.refused_on;EUID=customer.external_id;LEID=-;LAST_CHANGED=-;Pointure=-;CC=customer.country",
    ),
    Export(
        "mailchimp_activity",
        "email_address,action,timestamp,url,ip",
        "email_address=customer.email;action=contact.kind;timestamp=contact.date;url=contact.detail;ip=-",
    ),
    Export(
        "brevo_contacts",
        "EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME",
        "EMAIL=customer.email;LASTNAME=customer.last_name;FIRSTNAME=customer.first_name;SMS=customer.phone;"
        "EMAIL_BLACKLISTED=consent.email_refused;SMS_BLACKLISTED=consent.sms_refused;ADDED_TIME=customer.created_on;"
        "MODIFIED_TIME=-",
        ";",
    ),
    Export(
        "brevo_contacts",
        "EMAIL;NOM;PRENOM;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME",
        "NOM=customer.last_name;PRENOM=customer.first_name;EMAIL_BLACKLISTED=consent.email_refused",
        ";",
    ),
    Export(
        "brevo_template",
        "CONTACT ID,EMAIL,FIRSTNAME,LASTNAME,SMS,LANDLINE_NUMBER,WHATSAPP,INTERESTS",
        "CONTACT ID=customer.external_id;SMS=customer.phone;LANDLINE_NUMBER=customer.phone_2;INTERESTS=-",
    ),
    Export(
        "activecampaign_contacts",
        "Email,First Name,Last Name,Phone,Tags,Date Created,IP,Status",
        "Email=customer.email;Date Created=customer.created_on;Status=consent.email;Phone=customer.phone",
    ),
    Export(
        "kit_subscribers",
        "first_name,email,created_at,status",
        "first_name=customer.first_name;email=customer.email;created_at=customer.created_on;status=consent.email",
    ),
    Export(
        "systeme_contacts",
        "Email,First name,Surname,Phone number,Country,Tags,Date registered",
        "Surname=customer.last_name;Phone number=customer.phone;Date registered=customer.created_on;Tags=-",
    ),
    Export(
        "sarbacane_contacts",
        "email;lastname;firstname;partners;date_first_order;date_last_order;amount_min_order;amount_max_order;"
        "amount_avg_order;nb_orders;amount_all_orders;action",
        "email=customer.email;lastname=customer.last_name;action=consent.email;nb_orders=-;amount_all_orders=-",
        ";",
    ),
    Export(
        "google_contacts",
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
        "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,"
        "Photo,"
        "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
        "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
        "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,"
        "Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value",
        "First Name=customer.first_name;Phonetic First Name=-;Organization Name=customer.company;"
        "Birthday=customer.birth_date;E-mail 1 - Value=customer.email;E-mail 2 - Value=-;"
        "Phone 1 - Value=customer.phone;Address 1 - Street=customer.street;Address 1 - Formatted=-;"
        "Address 1 - Postal Code=customer.postcode;Custom Field 1 - Value=-",
    ),
    Export(
        "google_contacts_older",
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
        "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
        "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
        "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,"
        "Organization 1 - Type,Organization 1 - Name",
        "Name=-;Given Name=customer.first_name;Family Name=customer.last_name;E-mail 1 - Value=customer.email;"
        "Phone 1 - Value=customer.phone;Organization 1 - Name=customer.company;Maiden Name=-",
    ),
    Export(
        "outlook_contacts",
        "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,"
        "E-mail 2 Address,"
        "E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,"
        "Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,"
        "TTY/TDD Phone,"
        "IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,"
        "Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,"
        "Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,"
        "Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,"
        "Anniversary,Notes",
        "E-mail Address=customer.email;Mobile Phone=customer.phone;Home Street=customer.street;Job Title=-;"
        "Home Postal Code=customer.postcode;Birthday=customer.birth_date;Anniversary=-;Company=customer.company;"
        "Business Street=-;Manager's Name=-;Spouse=-",
    ),
    Export(
        "wix_contacts",
        "First Name,Last Name,Email 1,Phone 1,Address 1 - Type,Address 1 - Street,Address 1 - City,"
        "Address 1 - State/Region,Address 1 - Zip,Address 1 - Country,Address 2 - Street,Company,Labels,"
        "Created At (UTC+0),Email subscriber status,SMS subscriber status,Last Activity,Last Activity Date (UTC+0),"
        "Source,"
        "Language",
        "Email 1=customer.email;Address 1 - Street=customer.street;Created At (UTC+0)=customer.created_on;"
        "Email subscriber status=consent.email;SMS subscriber status=consent.sms;Last Activity Date (UTC+0)=-",
    ),
    Export(
        "hubspot_contacts",
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Last Modified Date,"
        "Contact Type,Lifecycle Stage,Lead Source",
        "Record ID=customer.external_id;Phone Number=customer.phone;Create Date=customer.created_on;Contact owner=-;"
        "Lead Status=-;Last Modified Date=-",
    ),
    Export(
        "lightspeed_customers",
        "customer_code,first_name,last_name,company_name,email,phone,mobile,date_of_birth,do_not_email,"
        "physical_postcode,"
        "loyalty_balance",
        "customer_code=customer.external_id;mobile=customer.phone;phone=customer.phone_2;"
        "date_of_birth=customer.birth_date;do_not_email=consent.email_refused;physical_postcode=customer.postcode;"
        "loyalty_balance=-",
    ),
    Export(
        "fec",
        "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|"
        "EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise",
        "EcritureDate=purchase.date;CompAuxNum=customer.external_id;CompAuxLib=customer.full_name;"
        "PieceRef=purchase.order_key;Debit=purchase.total;Credit=-;PieceDate=-;EcritureNum=-;Idevise=-",
        "|",
    ),
]
EVERY = pytest.mark.parametrize("export", EXPORTS, ids=lambda export: f"{export.preset_id}-{len(export.names)}")


def test_every_export_of_a_tool_is_looked_at():
    of_their_own = {"sample_till", "vcard", "prestashop_customers_fr", "prestashop_orders_fr"}
    assert {export.preset_id for export in EXPORTS} | of_their_own == {preset.id for preset in all_presets()}


@EVERY
def test_each_column_of_the_header_is_right(export: Export):
    mapping = propose_mapping(export.names, [])
    assert mapping.preset_id == export.preset_id
    assert {header: mapping.field_of(header) for header in export.expected} == export.expected
    assert mapping.questions == ()


@EVERY
def test_in_another_order_with_columns_added(export: Export):
    header = [*export.names, "Pointure", "Zzz (interne)"]
    random.Random(7).shuffle(header)
    mapping = propose_mapping(header, [])
    assert mapping.preset_id == export.preset_id
    assert {header: mapping.field_of(header) for header in export.expected} == export.expected
    assert mapping.field_of("Pointure") is None


@pytest.mark.parametrize(
    "export",
    [export for export in EXPORTS if export.preset_id != "fec"],  # its headers are fixed by law, to the letter
    ids=lambda export: f"{export.preset_id}-{len(export.names)}",
)
def test_in_other_letters_and_spacing(export: Export):
    header = [name.upper().replace("_", " ") for name in export.names]
    assert propose_mapping(header, []).preset_id == export.preset_id


@EVERY
def test_without_the_columns_that_may_be_missing(export: Export):
    preset = next(preset for preset in all_presets() if preset.id == export.preset_id)
    header = [name for name in export.names if header_key(name) in preset.required]
    mapping = propose_mapping(header, [])
    assert mapping.preset_id == export.preset_id
    expected = {name: field for name, field in export.expected.items() if name in header}
    if "customer.phone" not in {column.field for column in mapping.columns}:
        expected = {name: field for name, field in expected.items() if field != "customer.phone_2"}
    assert {name: mapping.field_of(name) for name in expected} == expected


@pytest.mark.parametrize("export", EXPORTS[:3], ids=lambda export: export.preset_id)
def test_a_needed_column_missing_is_another_file(export: Export):
    preset = next(preset for preset in all_presets() if preset.id == export.preset_id)
    for needed in preset.required:
        header = [name for name in export.names if header_key(name) != needed]
        found = recognise(header)
        assert found is None or found.id != export.preset_id


def clean(header: list[str], cells: list[str]) -> dict[str, object]:
    """Return the clean values of a row of a known export."""
    mapping = propose_mapping(header, [])
    columns = MappedColumns(mapping, header, IssueLog(), country="FR", today="2026-01-01")
    return {field_id: reader[cells[reader.index]] for field_id, reader in columns.readers.items()}


@pytest.mark.parametrize(
    ("header", "cells", "said"),
    [
        (
            "EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME",
            "a@example.org;;Yes;Yes;12-04-2022 09:30",
            {"consent.email_refused": "refused", "consent.sms_refused": "refused"},
        ),
        (
            "EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME",
            "a@example.org;;No;No;12-04-2022 09:30",
            {"consent.email_refused": "granted", "consent.sms_refused": None},
        ),
        ("first_name;email;created_at;status", "A;a@example.org;2024-01-01;cancelled", {"consent.email": "refused"}),
        ("first_name;email;created_at;status", "A;a@example.org;2024-01-01;active", {"consent.email": "granted"}),
        (
            "email;lastname;firstname;nb_orders;amount_all_orders;action",
            "a@example.org;B;A;1;2;U",
            {"consent.email": "refused"},
        ),
        (
            "customer_code;first_name;last_name;email;do_not_email",
            "K1;A;B;a@example.org;1",
            {"consent.email_refused": "refused"},
        ),
    ],
)
def test_flags_and_statuses_mean_what_the_tool_means(header: str, cells: str, said: dict[str, object]):
    found = clean(header.split(";"), cells.split(";"))
    assert {field_id: found[field_id] for field_id in said} == said


def test_of_an_accounting_file_only_what_customers_owe():
    header = next(export for export in EXPORTS if export.preset_id == "fec").names
    mapping = propose_mapping(header, [])
    reshaping = MappedColumns(mapping, header, IssueLog(), country="FR", today="2026-01-01").reshaping
    assert reshaping is not None
    place = {name: index for index, name in enumerate(header)}

    def entry(journal: str, account: str, debit: str) -> list[str]:
        cells = ["x"] * len(header)
        for name, text in (("JournalCode", journal), ("CompteNum", account), ("Debit", debit)):
            cells[place[name]] = text
        return cells

    rows = [
        entry("VE", "411000", "120,00"),
        entry("VE", "707000", "0,00"),
        entry("BQ", "512000", "120,00"),
        entry("BQ", "411000", "0,00"),
        entry("AN", "411000", "120,00"),
        entry("VE", "41100042", "8,00"),
    ]
    assert [reshaping.is_left_out(row) for row in rows] == [False, True, True, True, True, False]
