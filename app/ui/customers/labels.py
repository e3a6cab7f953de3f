"""Words and sentences for the codes that customers' services answer with; `words.py` fills them in."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes, add_errors

_CONTEXT = "CustomersLabels"

add_labels(
    "purchase_event",
    _CONTEXT,
    {
        "sale": QT_TRANSLATE_NOOP("CustomersLabels", "Purchase: {items}"),
        "sale.shop": QT_TRANSLATE_NOOP("CustomersLabels", "Purchase in the shop: {items}"),
        "sale.web": QT_TRANSLATE_NOOP("CustomersLabels", "Purchase online: {items}"),
        "sale.plain": QT_TRANSLATE_NOOP("CustomersLabels", "Purchase"),
        "sale.shop.plain": QT_TRANSLATE_NOOP("CustomersLabels", "Purchase in the shop"),
        "sale.web.plain": QT_TRANSLATE_NOOP("CustomersLabels", "Purchase online"),
        "refund": QT_TRANSLATE_NOOP("CustomersLabels", "Refund: {items}"),
        "refund.plain": QT_TRANSLATE_NOOP("CustomersLabels", "Refund"),
        "cancelled": QT_TRANSLATE_NOOP("CustomersLabels", "Order cancelled: {items}"),
        "cancelled.plain": QT_TRANSLATE_NOOP("CustomersLabels", "Order cancelled"),
    },
)
add_labels(
    "contact_event",
    _CONTEXT,
    {
        "sent.email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail sent"),
        "sent.email.named": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail “{campaign}” sent"),
        "sent.sms": QT_TRANSLATE_NOOP("CustomersLabels", "SMS sent"),
        "sent.sms.named": QT_TRANSLATE_NOOP("CustomersLabels", "SMS “{campaign}” sent"),
        "sent.post": QT_TRANSLATE_NOOP("CustomersLabels", "Letter sent"),
        "sent.post.named": QT_TRANSLATE_NOOP("CustomersLabels", "Letter “{campaign}” sent"),
        "sent.phone": QT_TRANSLATE_NOOP("CustomersLabels", "On a call list"),
        "sent.phone.named": QT_TRANSLATE_NOOP("CustomersLabels", "On the call list “{campaign}”"),
        "letter": QT_TRANSLATE_NOOP("CustomersLabels", "Letter sent"),
        "letter.named": QT_TRANSLATE_NOOP("CustomersLabels", "Letter “{campaign}” sent"),
        "opened": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail opened"),
        "opened.named": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail “{campaign}” opened"),
        "clicked": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail opened, with a click"),
        "clicked.named": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail “{campaign}” opened, with a click"),
        "bounced": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail returned: address unknown or full"),
        "bounced.named": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail “{campaign}” returned"),
        "soft_bounced": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail not delivered this time"),
        "soft_bounced.named": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail “{campaign}” not delivered this time"),
        "unsubscribed": QT_TRANSLATE_NOOP("CustomersLabels", "Unsubscribed"),
        "unsubscribed.named": QT_TRANSLATE_NOOP("CustomersLabels", "Unsubscribed after “{campaign}”"),
        "complained": QT_TRANSLATE_NOOP("CustomersLabels", "Complaint"),
        "complained.named": QT_TRANSLATE_NOOP("CustomersLabels", "Complaint about “{campaign}”"),
        "called": QT_TRANSLATE_NOOP("CustomersLabels", "Phone call"),
        "called.named": QT_TRANSLATE_NOOP("CustomersLabels", "Phone call, “{campaign}”"),
        "visited": QT_TRANSLATE_NOOP("CustomersLabels", "Visit"),
        "visited.named": QT_TRANSLATE_NOOP("CustomersLabels", "Visit, “{campaign}”"),
        "replied": QT_TRANSLATE_NOOP("CustomersLabels", "Reply received"),
        "replied.named": QT_TRANSLATE_NOOP("CustomersLabels", "Reply to “{campaign}”"),
        "reviewed": QT_TRANSLATE_NOOP("CustomersLabels", "Review written"),
        "reviewed.named": QT_TRANSLATE_NOOP("CustomersLabels", "Review of “{campaign}”"),
        "answered": QT_TRANSLATE_NOOP("CustomersLabels", "Survey answered"),
        "answered.named": QT_TRANSLATE_NOOP("CustomersLabels", "Survey “{campaign}” answered"),
        "nps": QT_TRANSLATE_NOOP("CustomersLabels", "Recommendation score given"),
        "nps.named": QT_TRANSLATE_NOOP("CustomersLabels", "Recommendation score given, “{campaign}”"),
        "abandoned_cart": QT_TRANSLATE_NOOP("CustomersLabels", "Cart left behind"),
        "abandoned_cart.named": QT_TRANSLATE_NOOP("CustomersLabels", "Cart left behind, “{campaign}”"),
        "referred": QT_TRANSLATE_NOOP("CustomersLabels", "Recommended a friend"),
        "referred.named": QT_TRANSLATE_NOOP("CustomersLabels", "Recommended a friend, “{campaign}”"),
        "loyalty": QT_TRANSLATE_NOOP("CustomersLabels", "Loyalty points"),
        "loyalty.named": QT_TRANSLATE_NOOP("CustomersLabels", "Loyalty points, “{campaign}”"),
        "claimed": QT_TRANSLATE_NOOP("CustomersLabels", "Complaint in the shop"),
        "claimed.named": QT_TRANSLATE_NOOP("CustomersLabels", "Complaint in the shop, “{campaign}”"),
        "other": QT_TRANSLATE_NOOP("CustomersLabels", "Contact"),
        "other.named": QT_TRANSLATE_NOOP("CustomersLabels", "Contact, “{campaign}”"),
    },
)
add_labels(
    "consent_event",
    _CONTEXT,
    {
        "granted.email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail allowed, according to {source}"),
        "granted.sms": QT_TRANSLATE_NOOP("CustomersLabels", "SMS allowed, according to {source}"),
        "granted.post": QT_TRANSLATE_NOOP("CustomersLabels", "Letters allowed, according to {source}"),
        "granted.phone": QT_TRANSLATE_NOOP("CustomersLabels", "Calls allowed, according to {source}"),
        "refused.email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail refused, according to {source}"),
        "bounced.email": QT_TRANSLATE_NOOP(
            "CustomersLabels", "E-mail address that does not work, according to {source}"
        ),
        "refused.sms": QT_TRANSLATE_NOOP("CustomersLabels", "SMS refused, according to {source}"),
        "refused.post": QT_TRANSLATE_NOOP("CustomersLabels", "Letters refused, according to {source}"),
        "refused.phone": QT_TRANSLATE_NOOP("CustomersLabels", "Calls refused, according to {source}"),
    },
)
add_labels(
    "consent_state",
    _CONTEXT,
    {
        "granted.email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail"),
        "granted.sms": QT_TRANSLATE_NOOP("CustomersLabels", "SMS"),
        "granted.post": QT_TRANSLATE_NOOP("CustomersLabels", "Letter"),
        "granted.phone": QT_TRANSLATE_NOOP("CustomersLabels", "Phone"),
        "refused.email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail refused"),
        "refused.sms": QT_TRANSLATE_NOOP("CustomersLabels", "SMS refused"),
        "refused.post": QT_TRANSLATE_NOOP("CustomersLabels", "Letter refused"),
        "refused.phone": QT_TRANSLATE_NOOP("CustomersLabels", "Calls refused"),
        "unknown.email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail: never asked"),
        "unknown.sms": QT_TRANSLATE_NOOP("CustomersLabels", "SMS: never asked"),
        "unknown.post": QT_TRANSLATE_NOOP("CustomersLabels", "Letter: never asked"),
        "unknown.phone": QT_TRANSLATE_NOOP("CustomersLabels", "Phone: never asked"),
        "unreachable.email": QT_TRANSLATE_NOOP("CustomersLabels", "No e-mail address"),
        "unreachable.sms": QT_TRANSLATE_NOOP("CustomersLabels", "No mobile number"),
        "unreachable.post": QT_TRANSLATE_NOOP("CustomersLabels", "No postal address"),
        "unreachable.phone": QT_TRANSLATE_NOOP("CustomersLabels", "No phone number"),
    },
)
add_labels(
    "planned_contact",
    _CONTEXT,
    {
        "email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail planned"),
        "sms": QT_TRANSLATE_NOOP("CustomersLabels", "SMS planned"),
        "post": QT_TRANSLATE_NOOP("CustomersLabels", "Letter planned"),
        "phone": QT_TRANSLATE_NOOP("CustomersLabels", "Call planned"),
        "email.today": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail to approve"),
        "sms.today": QT_TRANSLATE_NOOP("CustomersLabels", "SMS to approve"),
        "post.today": QT_TRANSLATE_NOOP("CustomersLabels", "Letter to approve"),
        "phone.today": QT_TRANSLATE_NOOP("CustomersLabels", "Call to approve"),
        "email.approved": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail approved"),
        "sms.approved": QT_TRANSLATE_NOOP("CustomersLabels", "SMS approved"),
        "post.approved": QT_TRANSLATE_NOOP("CustomersLabels", "Letter approved"),
        "phone.approved": QT_TRANSLATE_NOOP("CustomersLabels", "Call approved"),
        "email.withheld": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail withheld: {reason}"),
        "sms.withheld": QT_TRANSLATE_NOOP("CustomersLabels", "SMS withheld: {reason}"),
        "post.withheld": QT_TRANSLATE_NOOP("CustomersLabels", "Letter withheld: {reason}"),
        "phone.withheld": QT_TRANSLATE_NOOP("CustomersLabels", "Call withheld: {reason}"),
    },
)
add_labels(
    "withheld",
    _CONTEXT,
    {
        "quiet_day": QT_TRANSLATE_NOOP("CustomersLabels", "a day without contacts"),
        "cap_reached": QT_TRANSLATE_NOOP("CustomersLabels", "already {count} contacts in {days} days"),
        "contacted_recently": QT_TRANSLATE_NOOP("CustomersLabels", "contacted {days} days ago"),
        "request_open": QT_TRANSLATE_NOOP("CustomersLabels", "waits for an answer since {on}"),
        "reads_no_more": QT_TRANSLATE_NOOP("CustomersLabels", "left {unread} e-mails unopened"),
        "out_of_balance": QT_TRANSLATE_NOOP("CustomersLabels", "{commercial} of the last {last} contacts were offers"),
        "suppressed": QT_TRANSLATE_NOOP("CustomersLabels", "must not be contacted any more"),
        "no_address": QT_TRANSLATE_NOOP("CustomersLabels", "no usable address"),
        "refused": QT_TRANSLATE_NOOP("CustomersLabels", "refused by the customer"),
        "no_consent": QT_TRANSLATE_NOOP("CustomersLabels", "never allowed by the customer"),
        "lower_priority": QT_TRANSLATE_NOOP("CustomersLabels", "“{scenario}” goes first"),
        "removed": QT_TRANSLATE_NOOP("CustomersLabels", "taken out of the plan"),
        "postponed": QT_TRANSLATE_NOOP("CustomersLabels", "put off until {until}"),
    },
)
add_labels(
    "ready_segment",
    _CONTEXT,
    {
        "pmg_large": QT_TRANSLATE_NOOP("CustomersLabels", "Large customers"),
        "pmg_medium": QT_TRANSLATE_NOOP("CustomersLabels", "Medium customers"),
        "pmg_small": QT_TRANSLATE_NOOP("CustomersLabels", "Small customers"),
        "second_purchase": QT_TRANSLATE_NOOP("CustomersLabels", "Second purchase to win"),
        "high_attrition": QT_TRANSLATE_NOOP("CustomersLabels", "Regulars at high risk of leaving"),
        "ambassadors": QT_TRANSLATE_NOOP("CustomersLabels", "Ambassadors"),
        "discount_hunters": QT_TRANSLATE_NOOP("CustomersLabels", "Discount hunters"),
        "single_channel": QT_TRANSLATE_NOOP("CustomersLabels", "Single channel"),
        "seasonal": QT_TRANSLATE_NOOP("CustomersLabels", "Seasonal customers"),
        "incomplete_profiles": QT_TRANSLATE_NOOP("CustomersLabels", "Incomplete profiles"),
        "prospects_close": QT_TRANSLATE_NOOP("CustomersLabels", "Prospects close to buying"),
        "prospects_comparing": QT_TRANSLATE_NOOP("CustomersLabels", "Prospects who compare"),
        "prospects_maturing": QT_TRANSLATE_NOOP("CustomersLabels", "Prospects who mature"),
        "prospects": QT_TRANSLATE_NOOP("CustomersLabels", "Prospects"),
        "birthday_this_month": QT_TRANSLATE_NOOP("CustomersLabels", "Birthday this month"),
        "post_only": QT_TRANSLATE_NOOP("CustomersLabels", "By letter only"),
    },
)
add_labels(
    "purchase_kind",
    _CONTEXT,
    {
        "sale": QT_TRANSLATE_NOOP("CustomersLabels", "Purchase"),
        "refund": QT_TRANSLATE_NOOP("CustomersLabels", "Refund"),
        "cancelled": QT_TRANSLATE_NOOP("CustomersLabels", "Order cancelled"),
    },
)
add_labels(
    "direction",
    _CONTEXT,
    {
        "in": QT_TRANSLATE_NOOP("CustomersLabels", "From the customer"),
        "out": QT_TRANSLATE_NOOP("CustomersLabels", "From us"),
        "consent": QT_TRANSLATE_NOOP("CustomersLabels", "Consent"),
    },
)
add_labels(
    "score_title",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP("CustomersLabels", "RFM segment"),
        "rfm_recency": QT_TRANSLATE_NOOP("CustomersLabels", "Recency"),
        "rfm_frequency": QT_TRANSLATE_NOOP("CustomersLabels", "Frequency"),
        "rfm_monetary": QT_TRANSLATE_NOOP("CustomersLabels", "Money"),
        "pmg": QT_TRANSLATE_NOOP("CustomersLabels", "Size of the customer (PMG)"),
    },
)
add_labels(
    "match_weight",
    _CONTEXT,
    {
        "very_strong": QT_TRANSLATE_NOOP("CustomersLabels", "Very strong"),
        "strong": QT_TRANSLATE_NOOP("CustomersLabels", "Strong"),
        "medium": QT_TRANSLATE_NOOP("CustomersLabels", "Medium"),
        "weak": QT_TRANSLATE_NOOP("CustomersLabels", "Weak"),
    },
)
add_labels(
    "match",
    _CONTEXT,
    {
        "first_name_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same first name."),
        "first_name_typo": QT_TRANSLATE_NOOP("CustomersLabels", "First names a letter or two apart: {a} and {b}."),
        "first_name_short": QT_TRANSLATE_NOOP("CustomersLabels", "{a} and {b}: one is short for the other."),
        "first_name_part": QT_TRANSLATE_NOOP("CustomersLabels", "{a} and {b}: one contains the other."),
        "first_name_initial": QT_TRANSLATE_NOOP("CustomersLabels", "The initial fits: {a} and {b}."),
        "first_name_in_mailbox": QT_TRANSLATE_NOOP("CustomersLabels", "The e-mail address contains the first name."),
        "first_name_not_in_mailbox": QT_TRANSLATE_NOOP(
            "CustomersLabels", "The e-mail address bears another first name."
        ),
        "first_name_other": QT_TRANSLATE_NOOP("CustomersLabels", "Two different first names: {a} and {b}."),
        "first_name_differs": QT_TRANSLATE_NOOP("CustomersLabels", "Unrelated first names: {a} and {b}."),
        "last_name_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same last name."),
        "last_name_part": QT_TRANSLATE_NOOP("CustomersLabels", "“{a}” and “{b}” have a name in common."),
        "last_name_typo": QT_TRANSLATE_NOOP("CustomersLabels", "Last names a letter or two apart: {a} and {b}."),
        "last_name_in_mailbox": QT_TRANSLATE_NOOP("CustomersLabels", "The e-mail address contains the last name."),
        "last_name_not_in_mailbox": QT_TRANSLATE_NOOP("CustomersLabels", "The e-mail address bears another last name."),
        "last_name_differs": QT_TRANSLATE_NOOP("CustomersLabels", "Different last names: {a} and {b}."),
        "names_swapped": QT_TRANSLATE_NOOP("CustomersLabels", "First and last name are swapped in one record."),
        "birth_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same date of birth."),
        "birth_day_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same birthday; one year of birth is not known."),
        "birth_slip": QT_TRANSLATE_NOOP("CustomersLabels", "Dates of birth one typing slip apart."),
        "birth_differs": QT_TRANSLATE_NOOP("CustomersLabels", "Different dates of birth."),
        "email_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same e-mail address. Couples often share one."),
        "email_typo": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail addresses a letter apart."),
        "email_other_provider": QT_TRANSLATE_NOOP("CustomersLabels", "Same mailbox name at another provider."),
        "email_name_mailbox": QT_TRANSLATE_NOOP("CustomersLabels", "Different e-mail addresses, both with this name."),
        "email_differs": QT_TRANSLATE_NOOP("CustomersLabels", "Different e-mail addresses."),
        "mobile_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same mobile number."),
        "landline_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same landline number: at least the same home."),
        "phone_typo": QT_TRANSLATE_NOOP("CustomersLabels", "Phone numbers one digit apart."),
        "phone_other_kind": QT_TRANSLATE_NOOP("CustomersLabels", "A landline here, a mobile there."),
        "phone_differs": QT_TRANSLATE_NOOP("CustomersLabels", "Different phone numbers."),
        "card_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same loyalty card."),
        "company_id_equal": QT_TRANSLATE_NOOP("CustomersLabels", "Same company number."),
        "company_id_differs": QT_TRANSLATE_NOOP("CustomersLabels", "Different company numbers."),
        "card_differs": QT_TRANSLATE_NOOP("CustomersLabels", "Different loyalty cards."),
        "address_home": QT_TRANSLATE_NOOP("CustomersLabels", "Same address."),
        "address_postcode": QT_TRANSLATE_NOOP("CustomersLabels", "Same town."),
        "address_other_street": QT_TRANSLATE_NOOP(
            "CustomersLabels", "Different addresses in the same town: moved house perhaps."
        ),
        "address_moved": QT_TRANSLATE_NOOP("CustomersLabels", "Addresses in different towns."),
    },
)
add_labels(
    "match_verdict",
    _CONTEXT,
    {
        "almost_certain": QT_TRANSLATE_NOOP("CustomersLabels", "{records} are almost certainly the same person"),
        "very_likely": QT_TRANSLATE_NOOP("CustomersLabels", "{records} are very likely the same person"),
        "likely": QT_TRANSLATE_NOOP("CustomersLabels", "{records} are probably the same person"),
        "even": QT_TRANSLATE_NOOP("CustomersLabels", "{records} may or may not be the same person"),
        "unlikely": QT_TRANSLATE_NOOP("CustomersLabels", "{records} are probably different people"),
    },
)
add_labels(
    "match_word",
    _CONTEXT,
    {
        "almost_certain": QT_TRANSLATE_NOOP("CustomersLabels", "Almost certain"),
        "very_likely": QT_TRANSLATE_NOOP("CustomersLabels", "Very likely"),
        "likely": QT_TRANSLATE_NOOP("CustomersLabels", "Likely"),
        "even": QT_TRANSLATE_NOOP("CustomersLabels", "A toss-up"),
        "unlikely": QT_TRANSLATE_NOOP("CustomersLabels", "Unlikely"),
    },
)
add_labels(
    "match_mark",
    _CONTEXT,
    {
        "equal": QT_TRANSLATE_NOOP("CustomersLabels", "same as A"),
        "near": QT_TRANSLATE_NOOP("CustomersLabels", "nearly the same"),
        "different": QT_TRANSLATE_NOOP("CustomersLabels", "different"),
    },
)
add_labels(
    "record_field",
    _CONTEXT,
    {
        "first_name": QT_TRANSLATE_NOOP("CustomersLabels", "First name"),
        "last_name": QT_TRANSLATE_NOOP("CustomersLabels", "Last name"),
        "company": QT_TRANSLATE_NOOP("CustomersLabels", "Company"),
        "phone": QT_TRANSLATE_NOOP("CustomersLabels", "Phone"),
        "phone_2": QT_TRANSLATE_NOOP("CustomersLabels", "Other phone"),
        "email": QT_TRANSLATE_NOOP("CustomersLabels", "E-mail"),
        "street": QT_TRANSLATE_NOOP("CustomersLabels", "Address"),
        "city": QT_TRANSLATE_NOOP("CustomersLabels", "Town"),
        "birth_on": QT_TRANSLATE_NOOP("CustomersLabels", "Born on"),
        "card": QT_TRANSLATE_NOOP("CustomersLabels", "Loyalty card"),
        "company_id": QT_TRANSLATE_NOOP("CustomersLabels", "Company number"),
        "purchases": QT_TRANSLATE_NOOP("CustomersLabels", "Purchases"),
        "last_purchase": QT_TRANSLATE_NOOP("CustomersLabels", "Last purchase"),
        "mobile": QT_TRANSLATE_NOOP("CustomersLabels", "Mobile"),
        "landline": QT_TRANSLATE_NOOP("CustomersLabels", "Landline"),
        "address": QT_TRANSLATE_NOOP("CustomersLabels", "Postal address"),
    },
)
add_changes(
    "CustomersLabels",
    {
        "records_joined": QT_TRANSLATE_NOOP("CustomersLabels", "%n record(s) joined into one customer"),
        "records_kept_apart": QT_TRANSLATE_NOOP("CustomersLabels", "Kept apart: they are different people"),
        "decision_withdrawn": QT_TRANSLATE_NOOP("CustomersLabels", "Decision taken back"),
        "customer_suppressed": QT_TRANSLATE_NOOP("CustomersLabels", "This customer will not be contacted any more"),
        "customer_unsuppressed": QT_TRANSLATE_NOOP("CustomersLabels", "This customer may be contacted again"),
    },
)
add_errors(
    "CustomersLabels",
    {
        "customer_unknown": QT_TRANSLATE_NOOP(
            "CustomersLabels", "This customer is not in the workspace any more. Go back to the list and choose another."
        ),
        "case_unknown": QT_TRANSLATE_NOOP(
            "CustomersLabels", "This pair no longer exists: its records changed meanwhile. Choose another one."
        ),
        "records_too_few": QT_TRANSLATE_NOOP("CustomersLabels", "Tick at least two records to join them."),
        "decision_unknown": QT_TRANSLATE_NOOP("CustomersLabels", "This decision was already taken back."),
    },
)
