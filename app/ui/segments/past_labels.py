"""Words of what rules ask about the past, lists and tags, contacts in detail, the data and the draw."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels

add_labels(
    "rule_group",
    "SegmentsLabels",
    {
        "memory": QT_TRANSLATE_NOOP("SegmentsLabels", "In the past"),
        "own": QT_TRANSLATE_NOOP("SegmentsLabels", "Tags and lists"),
    },
)
add_labels(
    "rule_field",
    "SegmentsLabels",
    {
        "region": QT_TRANSLATE_NOOP("SegmentsLabels", "Region"),
        "in_household": QT_TRANSLATE_NOOP("SegmentsLabels", "Household with others"),
        "household_size": QT_TRANSLATE_NOOP("SegmentsLabels", "Customers in the household"),
        "spent": QT_TRANSLATE_NOOP("SegmentsLabels", "Spent on"),
        "margin": QT_TRANSLATE_NOOP("SegmentsLabels", "Margin"),
        "refunded": QT_TRANSLATE_NOOP("SegmentsLabels", "Refunded"),
        "refund_count": QT_TRANSLATE_NOOP("SegmentsLabels", "Number of refunds"),
        "channel_count": QT_TRANSLATE_NOOP("SegmentsLabels", "Number of purchase channels"),
        "discount_share": QT_TRANSLATE_NOOP("SegmentsLabels", "Bought at a discount, in percent"),
        "season_share": QT_TRANSLATE_NOOP("SegmentsLabels", "Bought in their best season, in percent"),
        "contact": QT_TRANSLATE_NOOP("SegmentsLabels", "Contact of any kind"),
        "unopened": QT_TRANSLATE_NOOP("SegmentsLabels", "Received but did not open"),
        "claim": QT_TRANSLATE_NOOP("SegmentsLabels", "Made a complaint"),
        "referral": QT_TRANSLATE_NOOP("SegmentsLabels", "Recommended you"),
        "open_task": QT_TRANSLATE_NOOP("SegmentsLabels", "Open tasks"),
        "vpec_value": QT_TRANSLATE_NOOP("SegmentsLabels", "Potential in money"),
        "maturity": QT_TRANSLATE_NOOP("SegmentsLabels", "Stage of the prospect"),
        "class_was": QT_TRANSLATE_NOOP("SegmentsLabels", "Was in the class"),
        "entered": QT_TRANSLATE_NOOP("SegmentsLabels", "Entered the segment"),
        "left": QT_TRANSLATE_NOOP("SegmentsLabels", "Left the segment"),
        "tag": QT_TRANSLATE_NOOP("SegmentsLabels", "Tag"),
        "list": QT_TRANSLATE_NOOP("SegmentsLabels", "List of your own"),
        "batch": QT_TRANSLATE_NOOP("SegmentsLabels", "Came with the import"),
        "data_issue": QT_TRANSLATE_NOOP("SegmentsLabels", "Gap in the data"),
        "random": QT_TRANSLATE_NOOP("SegmentsLabels", "Drawn at random"),
    },
)
add_labels(
    "rule_operator",
    "SegmentsLabels",
    {
        "random.percent": QT_TRANSLATE_NOOP("SegmentsLabels", "a share of"),
        "random.count": QT_TRANSLATE_NOOP("SegmentsLabels", "a number of"),
        "entered.is": QT_TRANSLATE_NOOP("SegmentsLabels", "is"),
        "entered.is_not": QT_TRANSLATE_NOOP("SegmentsLabels", "is not"),
        "left.is": QT_TRANSLATE_NOOP("SegmentsLabels", "is"),
        "left.is_not": QT_TRANSLATE_NOOP("SegmentsLabels", "is not"),
    },
)
add_labels(
    "rule_grouping",
    "SegmentsLabels",
    {
        "rfm": QT_TRANSLATE_NOOP("SegmentsLabels", "RFM segments"),
        "pmg": QT_TRANSLATE_NOOP("SegmentsLabels", "Sizes (PMG)"),
        "activity": QT_TRANSLATE_NOOP("SegmentsLabels", "Activity"),
        "email_activity": QT_TRANSLATE_NOOP("SegmentsLabels", "Activity by e-mail"),
        "personas": QT_TRANSLATE_NOOP("SegmentsLabels", "Personas"),
    },
)
add_labels(
    "rule_direction",
    "SegmentsLabels",
    {
        "out": QT_TRANSLATE_NOOP("SegmentsLabels", "sent by you"),
        "in": QT_TRANSLATE_NOOP("SegmentsLabels", "coming from them"),
    },
)
add_labels(
    "rule_value",
    "SegmentsLabels",
    {
        "contact.direction.out": QT_TRANSLATE_NOOP("SegmentsLabels", "from you"),
        "contact.direction.in": QT_TRANSLATE_NOOP("SegmentsLabels", "from them"),
        "in_household.yes": QT_TRANSLATE_NOOP("SegmentsLabels", "shared with another customer"),
        "in_household.no": QT_TRANSLATE_NOOP("SegmentsLabels", "not shared"),
        "contact.kind.sent": QT_TRANSLATE_NOOP("SegmentsLabels", "message sent"),
        "contact.kind.received": QT_TRANSLATE_NOOP("SegmentsLabels", "message received"),
        "contact.kind.opened": QT_TRANSLATE_NOOP("SegmentsLabels", "e-mail opened"),
        "contact.kind.clicked": QT_TRANSLATE_NOOP("SegmentsLabels", "click in an e-mail"),
        "contact.kind.replied": QT_TRANSLATE_NOOP("SegmentsLabels", "reply"),
        "contact.kind.visited": QT_TRANSLATE_NOOP("SegmentsLabels", "visit"),
        "contact.kind.called": QT_TRANSLATE_NOOP("SegmentsLabels", "phone call"),
        "contact.kind.bounced": QT_TRANSLATE_NOOP("SegmentsLabels", "message returned"),
        "contact.kind.unsubscribed": QT_TRANSLATE_NOOP("SegmentsLabels", "unsubscription"),
        "contact.kind.soft_bounced": QT_TRANSLATE_NOOP("SegmentsLabels", "message returned for a while"),
        "contact.kind.answered": QT_TRANSLATE_NOOP("SegmentsLabels", "answer to a satisfaction question"),
        "contact.kind.nps": QT_TRANSLATE_NOOP("SegmentsLabels", "recommendation mark (NPS)"),
        "contact.kind.reviewed": QT_TRANSLATE_NOOP("SegmentsLabels", "review"),
        "contact.kind.abandoned_cart": QT_TRANSLATE_NOOP("SegmentsLabels", "abandoned cart"),
        "contact.kind.referred": QT_TRANSLATE_NOOP("SegmentsLabels", "recommendation made"),
        "contact.kind.loyalty": QT_TRANSLATE_NOOP("SegmentsLabels", "loyalty points"),
        "contact.kind.complained": QT_TRANSLATE_NOOP("SegmentsLabels", "complaint"),
        "data_issue.email_missing": QT_TRANSLATE_NOOP("SegmentsLabels", "no e-mail address"),
        "data_issue.email_unusable": QT_TRANSLATE_NOOP("SegmentsLabels", "e-mail address that cannot work"),
        "data_issue.email_domain_typo": QT_TRANSLATE_NOOP("SegmentsLabels", "e-mail address with a doubtful domain"),
        "data_issue.email_shared": QT_TRANSLATE_NOOP("SegmentsLabels", "e-mail address shared by several"),
        "data_issue.phone_missing": QT_TRANSLATE_NOOP("SegmentsLabels", "no phone number"),
        "data_issue.phone_impossible": QT_TRANSLATE_NOOP("SegmentsLabels", "phone number that cannot exist"),
        "data_issue.phone_shared": QT_TRANSLATE_NOOP("SegmentsLabels", "phone number shared by several"),
        "data_issue.address_missing": QT_TRANSLATE_NOOP("SegmentsLabels", "no postal address"),
        "data_issue.address_partial": QT_TRANSLATE_NOOP("SegmentsLabels", "incomplete postal address"),
        "data_issue.name_missing": QT_TRANSLATE_NOOP("SegmentsLabels", "no name"),
        "data_issue.birth_missing": QT_TRANSLATE_NOOP("SegmentsLabels", "no birth date"),
        "data_issue.consent_missing": QT_TRANSLATE_NOOP("SegmentsLabels", "no answer about consent"),
    },
)
add_labels(
    "rule_field_also",
    "SegmentsLabels",
    {
        "age": QT_TRANSLATE_NOOP("SegmentsLabels", "birth date, years old, generation"),
        "birth_month": QT_TRANSLATE_NOOP("SegmentsLabels", "birth date, party"),
        "birthday_within_days": QT_TRANSLATE_NOOP("SegmentsLabels", "birth date, party, soon"),
        "city": QT_TRANSLATE_NOOP("SegmentsLabels", "city, place, address, lives"),
        "recency_days": QT_TRANSLATE_NOOP("SegmentsLabels", "silence, inactive, recency, since when"),
        "bought": QT_TRANSLATE_NOOP("SegmentsLabels", "category, product, article, purchase, never"),
        "revenue": QT_TRANSLATE_NOOP("SegmentsLabels", "revenue, turnover, money, amount"),
        "revenue_12m": QT_TRANSLATE_NOOP("SegmentsLabels", "revenue, turnover, money, amount"),
        "tempo": QT_TRANSLATE_NOOP("SegmentsLabels", "frequency, tempo, how often"),
        "attrition": QT_TRANSLATE_NOOP("SegmentsLabels", "churn, attrition, lost"),
        "pmg": QT_TRANSLATE_NOOP("SegmentsLabels", "large, medium, small, PMG"),
        "reachable_email": QT_TRANSLATE_NOOP("SegmentsLabels", "reach, newsletter, allowed"),
        "opened": QT_TRANSLATE_NOOP("SegmentsLabels", "newsletter, read, opening"),
        "unopened": QT_TRANSLATE_NOOP("SegmentsLabels", "newsletter, not read, ignored"),
        "refunded": QT_TRANSLATE_NOOP("SegmentsLabels", "return, money back"),
        "claim": QT_TRANSLATE_NOOP("SegmentsLabels", "request, problem, unhappy"),
        "class_was": QT_TRANSLATE_NOOP("SegmentsLabels", "before, a year ago, past, was"),
        "entered": QT_TRANSLATE_NOOP("SegmentsLabels", "recently, new in"),
        "random": QT_TRANSLATE_NOOP("SegmentsLabels", "sample, test, pilot, control"),
    },
)
