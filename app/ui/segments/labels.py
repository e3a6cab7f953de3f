"""Words of the rules of segments: fields, operators, values, and the clauses that sentences are made of.

Kinds taught here: `rule_group`, `rule_field` (the combo's words), `rule_operator` ("type.operator"), `rule_amount`
(quantities: "at least {value}"), `rule_text` (texts and choices: "other than {value}"), `rule_clause` (a whole clause
per field, with {amount} or {value}; flags have `.yes` and `.no`, countable events `.never`).
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes

_CONTEXT = "SegmentsLabels"

add_labels(
    "ready_name",
    _CONTEXT,
    {
        "pmg_large": QT_TRANSLATE_NOOP("SegmentsLabels", "Large customers"),
        "pmg_medium": QT_TRANSLATE_NOOP("SegmentsLabels", "Medium customers"),
        "pmg_small": QT_TRANSLATE_NOOP("SegmentsLabels", "Small customers"),
        "second_purchase": QT_TRANSLATE_NOOP("SegmentsLabels", "Second purchase to win"),
        "high_attrition": QT_TRANSLATE_NOOP("SegmentsLabels", "Regulars at high risk of leaving"),
        "ambassadors": QT_TRANSLATE_NOOP("SegmentsLabels", "Ambassadors"),
        "discount_hunters": QT_TRANSLATE_NOOP("SegmentsLabels", "Discount hunters"),
        "single_channel": QT_TRANSLATE_NOOP("SegmentsLabels", "Single channel"),
        "seasonal": QT_TRANSLATE_NOOP("SegmentsLabels", "Seasonal customers"),
        "birthday_this_month": QT_TRANSLATE_NOOP("SegmentsLabels", "Birthday this month"),
        "post_only": QT_TRANSLATE_NOOP("SegmentsLabels", "By letter only"),
        "incomplete_profiles": QT_TRANSLATE_NOOP("SegmentsLabels", "Incomplete profiles"),
        "prospects": QT_TRANSLATE_NOOP("SegmentsLabels", "Prospects"),
        "prospects_close": QT_TRANSLATE_NOOP("SegmentsLabels", "Prospects close to buying"),
        "prospects_comparing": QT_TRANSLATE_NOOP("SegmentsLabels", "Prospects who compare"),
        "prospects_maturing": QT_TRANSLATE_NOOP("SegmentsLabels", "Prospects who mature"),
    },
)
add_labels(
    "rule_group",
    _CONTEXT,
    {
        "purchases": QT_TRANSLATE_NOOP("SegmentsLabels", "Purchases"),
        "person": QT_TRANSLATE_NOOP("SegmentsLabels", "Who they are"),
        "contact": QT_TRANSLATE_NOOP("SegmentsLabels", "Contact"),
        "scores": QT_TRANSLATE_NOOP("SegmentsLabels", "Scores"),
        "custom": QT_TRANSLATE_NOOP("SegmentsLabels", "Your own fields"),
        "data": QT_TRANSLATE_NOOP("SegmentsLabels", "Data"),
        "segments": QT_TRANSLATE_NOOP("SegmentsLabels", "Segments"),
    },
)
add_labels(
    "rule_field",
    _CONTEXT,
    {
        "name": QT_TRANSLATE_NOOP("SegmentsLabels", "Name"),
        "city": QT_TRANSLATE_NOOP("SegmentsLabels", "Town"),
        "postcode": QT_TRANSLATE_NOOP("SegmentsLabels", "Postcode"),
        "department": QT_TRANSLATE_NOOP("SegmentsLabels", "Département"),
        "country": QT_TRANSLATE_NOOP("SegmentsLabels", "Country"),
        "gender": QT_TRANSLATE_NOOP("SegmentsLabels", "Gender"),
        "kind": QT_TRANSLATE_NOOP("SegmentsLabels", "Person or organisation"),
        "language": QT_TRANSLATE_NOOP("SegmentsLabels", "Language"),
        "age": QT_TRANSLATE_NOOP("SegmentsLabels", "Age"),
        "birth_month": QT_TRANSLATE_NOOP("SegmentsLabels", "Birthday month"),
        "birthday_within_days": QT_TRANSLATE_NOOP("SegmentsLabels", "Next birthday"),
        "since_days": QT_TRANSLATE_NOOP("SegmentsLabels", "Known for"),
        "bought": QT_TRANSLATE_NOOP("SegmentsLabels", "Has bought"),
        "bought_channel": QT_TRANSLATE_NOOP("SegmentsLabels", "Has bought through"),
        "recency_days": QT_TRANSLATE_NOOP("SegmentsLabels", "Last purchase"),
        "first_purchase_days": QT_TRANSLATE_NOOP("SegmentsLabels", "First purchase"),
        "purchase_count": QT_TRANSLATE_NOOP("SegmentsLabels", "Purchases ever"),
        "purchase_count_12m": QT_TRANSLATE_NOOP("SegmentsLabels", "Purchases in 12 months"),
        "revenue": QT_TRANSLATE_NOOP("SegmentsLabels", "Spent ever"),
        "revenue_12m": QT_TRANSLATE_NOOP("SegmentsLabels", "Spent in 12 months"),
        "average_basket": QT_TRANSLATE_NOOP("SegmentsLabels", "Average basket"),
        "tempo": QT_TRANSLATE_NOOP("SegmentsLabels", "Usual rhythm"),
        "is_prospect": QT_TRANSLATE_NOOP("SegmentsLabels", "Prospect"),
        "rfm_recency": QT_TRANSLATE_NOOP("SegmentsLabels", "Recency mark"),
        "rfm_frequency": QT_TRANSLATE_NOOP("SegmentsLabels", "Frequency mark"),
        "rfm_monetary": QT_TRANSLATE_NOOP("SegmentsLabels", "Money mark"),
        "rfm": QT_TRANSLATE_NOOP("SegmentsLabels", "RFM segment"),
        "rfm_group": QT_TRANSLATE_NOOP("SegmentsLabels", "RFM group (11)"),
        "pmg": QT_TRANSLATE_NOOP("SegmentsLabels", "Size of the customer"),
        "attrition": QT_TRANSLATE_NOOP("SegmentsLabels", "Risk of leaving"),
        "attrition_percent": QT_TRANSLATE_NOOP("SegmentsLabels", "Risk of leaving, in percent"),
        "lifetime_value": QT_TRANSLATE_NOOP("SegmentsLabels", "Lifetime value"),
        "vpec": QT_TRANSLATE_NOOP("SegmentsLabels", "Potential (VPEC), how it moves"),
        "vpec_points": QT_TRANSLATE_NOOP("SegmentsLabels", "Potential out of 100"),
        "vpec_tenure": QT_TRANSLATE_NOOP("SegmentsLabels", "Recent or old"),
        "vpec_buyer": QT_TRANSLATE_NOOP("SegmentsLabels", "One purchase or several"),
        "vpec_channels": QT_TRANSLATE_NOOP("SegmentsLabels", "One channel or several"),
        "vpec_bond": QT_TRANSLATE_NOOP("SegmentsLabels", "Loyal or at risk"),
        "persona": QT_TRANSLATE_NOOP("SegmentsLabels", "Persona"),
        "vpec_activity": QT_TRANSLATE_NOOP("SegmentsLabels", "Active or dropping"),
        "next_category": QT_TRANSLATE_NOOP("SegmentsLabels", "Next category"),
        "next_category_chance": QT_TRANSLATE_NOOP("SegmentsLabels", "Chance of the next category"),
        "engagement": QT_TRANSLATE_NOOP("SegmentsLabels", "Engagement"),
        "engagement_points": QT_TRANSLATE_NOOP("SegmentsLabels", "Engagement points"),
        "email_open_rate": QT_TRANSLATE_NOOP("SegmentsLabels", "E-mails read"),
        "email_click_rate": QT_TRANSLATE_NOOP("SegmentsLabels", "E-mails clicked"),
        "email_activation_days": QT_TRANSLATE_NOOP("SegmentsLabels", "Days until the first e-mail read"),
        "email_life_days": QT_TRANSLATE_NOOP("SegmentsLabels", "Days from the first to the last e-mail read"),
        "email_click_life_days": QT_TRANSLATE_NOOP("SegmentsLabels", "Days from the first to the last click"),
        "satisfaction": QT_TRANSLATE_NOOP("SegmentsLabels", "Satisfaction"),
        "satisfaction_points": QT_TRANSLATE_NOOP("SegmentsLabels", "Satisfaction out of 10"),
        "influence": QT_TRANSLATE_NOOP("SegmentsLabels", "Influence"),
        "referrals_brought": QT_TRANSLATE_NOOP("SegmentsLabels", "Revenue brought by recommendations"),
        "has_email": QT_TRANSLATE_NOOP("SegmentsLabels", "E-mail address"),
        "has_mobile": QT_TRANSLATE_NOOP("SegmentsLabels", "Mobile number"),
        "has_post_address": QT_TRANSLATE_NOOP("SegmentsLabels", "Postal address"),
        "consent_email": QT_TRANSLATE_NOOP("SegmentsLabels", "Consent to e-mail"),
        "consent_sms": QT_TRANSLATE_NOOP("SegmentsLabels", "Consent to SMS"),
        "consent_post": QT_TRANSLATE_NOOP("SegmentsLabels", "Consent to letters"),
        "consent_phone": QT_TRANSLATE_NOOP("SegmentsLabels", "Consent to calls"),
        "reachable_email": QT_TRANSLATE_NOOP("SegmentsLabels", "By e-mail"),
        "reachable_sms": QT_TRANSLATE_NOOP("SegmentsLabels", "By SMS"),
        "reachable_post": QT_TRANSLATE_NOOP("SegmentsLabels", "By letter"),
        "reachable_phone": QT_TRANSLATE_NOOP("SegmentsLabels", "By phone"),
        "contacted": QT_TRANSLATE_NOOP("SegmentsLabels", "Was contacted"),
        "opened": QT_TRANSLATE_NOOP("SegmentsLabels", "Opened an e-mail"),
        "clicked": QT_TRANSLATE_NOOP("SegmentsLabels", "Clicked in an e-mail"),
        "replied": QT_TRANSLATE_NOOP("SegmentsLabels", "Replied"),
        "visited": QT_TRANSLATE_NOOP("SegmentsLabels", "Visited"),
        "source": QT_TRANSLATE_NOOP("SegmentsLabels", "Known from the source"),
        "custom.text": QT_TRANSLATE_NOOP("SegmentsLabels", "{name}"),
        "custom.number": QT_TRANSLATE_NOOP("SegmentsLabels", "{name}"),
        "custom.flag": QT_TRANSLATE_NOOP("SegmentsLabels", "{name}"),
        "custom.date": QT_TRANSLATE_NOOP("SegmentsLabels", "{name} (days since)"),
        "custom.until": QT_TRANSLATE_NOOP("SegmentsLabels", "{name} (days until)"),
        "segment": QT_TRANSLATE_NOOP("SegmentsLabels", "Segment"),
    },
)
_NUMBERS = {
    "at_least": QT_TRANSLATE_NOOP("SegmentsLabels", "at least"),
    "at_most": QT_TRANSLATE_NOOP("SegmentsLabels", "at most"),
    "between": QT_TRANSLATE_NOOP("SegmentsLabels", "between"),
    "exactly": QT_TRANSLATE_NOOP("SegmentsLabels", "exactly"),
    "known": QT_TRANSLATE_NOOP("SegmentsLabels", "is known"),
    "unknown": QT_TRANSLATE_NOOP("SegmentsLabels", "is not known"),
}
_CHOICES = {
    "is": QT_TRANSLATE_NOOP("SegmentsLabels", "is"),
    "is_not": QT_TRANSLATE_NOOP("SegmentsLabels", "is not"),
    "any_of": QT_TRANSLATE_NOOP("SegmentsLabels", "is one of"),
    "none_of": QT_TRANSLATE_NOOP("SegmentsLabels", "is none of"),
    "known": QT_TRANSLATE_NOOP("SegmentsLabels", "is known"),
    "unknown": QT_TRANSLATE_NOOP("SegmentsLabels", "is not known"),
}
_TEXTS = {
    **_CHOICES,
    "contains": QT_TRANSLATE_NOOP("SegmentsLabels", "contains"),
    "not_contains": QT_TRANSLATE_NOOP("SegmentsLabels", "does not contain"),
    "starts_with": QT_TRANSLATE_NOOP("SegmentsLabels", "starts with"),
}
_TIMES = {**_NUMBERS, "never": QT_TRANSLATE_NOOP("SegmentsLabels", "never")}
OPERATOR_WORDS = {
    "number": _NUMBERS,
    "days": _NUMBERS,
    "cents": _NUMBERS,
    "choice": _CHOICES,
    "month": _CHOICES,
    "text": _TEXTS,
    "postcode": _TEXTS,
    "times": _TIMES,
    "segment": {
        "is": QT_TRANSLATE_NOOP("SegmentsLabels", "is in"),
        "is_not": QT_TRANSLATE_NOOP("SegmentsLabels", "is not in"),
    },
    "flag": {"is": QT_TRANSLATE_NOOP("SegmentsLabels", "is")},
}
"""Words by type of value, then by operator."""
for _type, _words in OPERATOR_WORDS.items():
    add_labels("rule_operator", _CONTEXT, {f"{_type}.{op}": words for op, words in _words.items()})
_AGO = {
    "at_least": QT_TRANSLATE_NOOP("SegmentsLabels", "ago: at least"),
    "at_most": QT_TRANSLATE_NOOP("SegmentsLabels", "ago: at most"),
    "between": QT_TRANSLATE_NOOP("SegmentsLabels", "ago: between"),
    "exactly": QT_TRANSLATE_NOOP("SegmentsLabels", "ago: exactly"),
}
_AHEAD = {
    "at_least": QT_TRANSLATE_NOOP("SegmentsLabels", "in at least"),
    "at_most": QT_TRANSLATE_NOOP("SegmentsLabels", "in at most"),
    "between": QT_TRANSLATE_NOOP("SegmentsLabels", "in between"),
    "exactly": QT_TRANSLATE_NOOP("SegmentsLabels", "in exactly"),
}
for _field, _words in (("recency_days", _AGO), ("first_purchase_days", _AGO), ("birthday_within_days", _AHEAD)):
    add_labels("rule_operator", _CONTEXT, {f"{_field}.{op}": words for op, words in _words.items()})
add_labels(
    "rule_amount",
    _CONTEXT,
    {
        "at_least": QT_TRANSLATE_NOOP("SegmentsLabels", "at least {value}"),
        "at_most": QT_TRANSLATE_NOOP("SegmentsLabels", "at most {value}"),
        "between": QT_TRANSLATE_NOOP("SegmentsLabels", "between {value} and {other}"),
        "exactly": QT_TRANSLATE_NOOP("SegmentsLabels", "exactly {value}"),
        "once": QT_TRANSLATE_NOOP("SegmentsLabels", "at least once"),
        "known": QT_TRANSLATE_NOOP("SegmentsLabels", "{field}: known"),
        "unknown": QT_TRANSLATE_NOOP("SegmentsLabels", "{field}: not known"),
    },
)
add_labels(
    "rule_text",
    _CONTEXT,
    {
        "is": QT_TRANSLATE_NOOP("SegmentsLabels", "{value}"),
        "any_of": QT_TRANSLATE_NOOP("SegmentsLabels", "{value}"),
        "is_not": QT_TRANSLATE_NOOP("SegmentsLabels", "anything but {value}"),
        "none_of": QT_TRANSLATE_NOOP("SegmentsLabels", "neither {value}"),
        "contains": QT_TRANSLATE_NOOP("SegmentsLabels", "with “{value}” in it"),
        "not_contains": QT_TRANSLATE_NOOP("SegmentsLabels", "without “{value}” in it"),
        "starts_with": QT_TRANSLATE_NOOP("SegmentsLabels", "starting with “{value}”"),
    },
)
add_labels(
    "rule_value",
    _CONTEXT,
    {
        "gender.female": QT_TRANSLATE_NOOP("SegmentsLabels", "women"),
        "gender.male": QT_TRANSLATE_NOOP("SegmentsLabels", "men"),
        "kind.person": QT_TRANSLATE_NOOP("SegmentsLabels", "person"),
        "kind.organisation": QT_TRANSLATE_NOOP("SegmentsLabels", "organisation"),
        "language.fr": QT_TRANSLATE_NOOP("SegmentsLabels", "French"),
        "language.en": QT_TRANSLATE_NOOP("SegmentsLabels", "English"),
        "purchase_channel.shop": QT_TRANSLATE_NOOP("SegmentsLabels", "in the shop"),
        "purchase_channel.web": QT_TRANSLATE_NOOP("SegmentsLabels", "online"),
        "custom.flag.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "yes"),
        "custom.flag.no": QT_TRANSLATE_NOOP("SegmentsLabels", "not yes"),
        "month.this": QT_TRANSLATE_NOOP("SegmentsLabels", "this month"),
        "has_email.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "known"),
        "has_email.no": QT_TRANSLATE_NOOP("SegmentsLabels", "missing"),
        "has_mobile.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "known"),
        "has_mobile.no": QT_TRANSLATE_NOOP("SegmentsLabels", "missing"),
        "has_post_address.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "complete"),
        "has_post_address.no": QT_TRANSLATE_NOOP("SegmentsLabels", "missing"),
        "is_prospect.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "has never bought"),
        "is_prospect.no": QT_TRANSLATE_NOOP("SegmentsLabels", "has bought"),
        "reachable_email.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "allowed and usable"),
        "reachable_email.no": QT_TRANSLATE_NOOP("SegmentsLabels", "not possible"),
        "reachable_sms.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "allowed and usable"),
        "reachable_sms.no": QT_TRANSLATE_NOOP("SegmentsLabels", "not possible"),
        "reachable_post.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "not refused, address complete"),
        "reachable_post.no": QT_TRANSLATE_NOOP("SegmentsLabels", "not possible"),
        "reachable_phone.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "not refused, number known"),
        "reachable_phone.no": QT_TRANSLATE_NOOP("SegmentsLabels", "not possible"),
    },
)
add_changes(
    "SegmentsLabels",
    {
        "segment_created": QT_TRANSLATE_NOOP("SegmentsLabels", "Segment “{name}” saved"),
        "segment_updated": QT_TRANSLATE_NOOP("SegmentsLabels", "Segment “{name}” changed"),
        "segment_archived": QT_TRANSLATE_NOOP("SegmentsLabels", "Segment “{name}” archived"),
        "segment_restored": QT_TRANSLATE_NOOP("SegmentsLabels", "Segment “{name}” taken back into use"),
        "segment_deleted": QT_TRANSLATE_NOOP("SegmentsLabels", "Segment “{name}” deleted"),
        "segment_moved": QT_TRANSLATE_NOOP("SegmentsLabels", "Segment “{name}” put into its folder"),
        "segment_folder_renamed": QT_TRANSLATE_NOOP("SegmentsLabels", "Folder “{name}” renamed"),
        "list_created": QT_TRANSLATE_NOOP("SegmentsLabels", "List “{name}” made"),
        "list_renamed": QT_TRANSLATE_NOOP("SegmentsLabels", "List “{name}” renamed"),
        "list_deleted": QT_TRANSLATE_NOOP("SegmentsLabels", "List “{name}” deleted"),
        "list_added": QT_TRANSLATE_NOOP("SegmentsLabels", "%n customer(s) added to the list “{name}”"),
        "list_removed": QT_TRANSLATE_NOOP("SegmentsLabels", "%n customer(s) taken off the list “{name}”"),
        "list_restored": QT_TRANSLATE_NOOP("SegmentsLabels", "List “{name}” as it was before"),
    },
)
