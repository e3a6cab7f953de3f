"""The clauses of sentences about rules, one per field (flags: `.yes` and `.no`; countable events: also `.never`)."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels

_CONTEXT = "SegmentsClauses"

add_labels(
    "rule_clause",
    _CONTEXT,
    {
        "name": QT_TRANSLATE_NOOP("SegmentsClauses", "their name is {value}"),
        "city": QT_TRANSLATE_NOOP("SegmentsClauses", "their town is {value}"),
        "postcode": QT_TRANSLATE_NOOP("SegmentsClauses", "their postcode is {value}"),
        "department": QT_TRANSLATE_NOOP("SegmentsClauses", "their département is {value}"),
        "country": QT_TRANSLATE_NOOP("SegmentsClauses", "their country is {value}"),
        "gender": QT_TRANSLATE_NOOP("SegmentsClauses", "they are {value}"),
        "kind": QT_TRANSLATE_NOOP("SegmentsClauses", "the record is that of: {value}"),
        "language": QT_TRANSLATE_NOOP("SegmentsClauses", "their language is {value}"),
        "age": QT_TRANSLATE_NOOP("SegmentsClauses", "their age is {amount}"),
        "birth_month": QT_TRANSLATE_NOOP("SegmentsClauses", "the month of their birthday is {value}"),
        "birthday_within_days": QT_TRANSLATE_NOOP("SegmentsClauses", "their next birthday is in {amount}"),
        "since_days": QT_TRANSLATE_NOOP("SegmentsClauses", "you have known them for {amount}"),
        "bought": QT_TRANSLATE_NOOP("SegmentsClauses", "they have bought {what} {amount}"),
        "bought.never": QT_TRANSLATE_NOOP("SegmentsClauses", "they have never bought {what}"),
        "bought_channel": QT_TRANSLATE_NOOP("SegmentsClauses", "where they have bought: {value}"),
        "recency_days": QT_TRANSLATE_NOOP("SegmentsClauses", "their last purchase was {amount} ago"),
        "first_purchase_days": QT_TRANSLATE_NOOP("SegmentsClauses", "their first purchase was {amount} ago"),
        "purchase_count": QT_TRANSLATE_NOOP("SegmentsClauses", "their number of purchases ever is {amount}"),
        "purchase_count_12m": QT_TRANSLATE_NOOP(
            "SegmentsClauses", "their number of purchases in 12 months is {amount}"
        ),
        "revenue": QT_TRANSLATE_NOOP("SegmentsClauses", "they have spent {amount} in all"),
        "revenue_12m": QT_TRANSLATE_NOOP("SegmentsClauses", "they have spent {amount} in 12 months"),
        "average_basket": QT_TRANSLATE_NOOP("SegmentsClauses", "their average basket is {amount}"),
        "tempo": QT_TRANSLATE_NOOP("SegmentsClauses", "{amount} usually pass between two of their purchases"),
        "is_prospect.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "they have never bought"),
        "is_prospect.no": QT_TRANSLATE_NOOP("SegmentsClauses", "they have bought already"),
        "rfm_recency": QT_TRANSLATE_NOOP("SegmentsClauses", "their recency mark is {amount}"),
        "rfm_frequency": QT_TRANSLATE_NOOP("SegmentsClauses", "their frequency mark is {amount}"),
        "rfm_monetary": QT_TRANSLATE_NOOP("SegmentsClauses", "their money mark is {amount}"),
        "rfm": QT_TRANSLATE_NOOP("SegmentsClauses", "their RFM segment is {value}"),
        "pmg": QT_TRANSLATE_NOOP("SegmentsClauses", "their size is {value}"),
        "has_email.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "you have their e-mail address"),
        "has_email.no": QT_TRANSLATE_NOOP("SegmentsClauses", "you do not have their e-mail address"),
        "has_mobile.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "you have their mobile number"),
        "has_mobile.no": QT_TRANSLATE_NOOP("SegmentsClauses", "you do not have their mobile number"),
        "has_post_address.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "you have their full postal address"),
        "has_post_address.no": QT_TRANSLATE_NOOP("SegmentsClauses", "you do not have their full postal address"),
        "consent_email": QT_TRANSLATE_NOOP("SegmentsClauses", "e-mail is {value}"),
        "consent_sms": QT_TRANSLATE_NOOP("SegmentsClauses", "SMS is {value}"),
        "consent_post": QT_TRANSLATE_NOOP("SegmentsClauses", "letters: {value}"),
        "consent_phone": QT_TRANSLATE_NOOP("SegmentsClauses", "calls: {value}"),
        "reachable_email.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "you may write them an e-mail"),
        "reachable_email.no": QT_TRANSLATE_NOOP("SegmentsClauses", "you cannot write them an e-mail"),
        "reachable_sms.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "you may send them an SMS"),
        "reachable_sms.no": QT_TRANSLATE_NOOP("SegmentsClauses", "you cannot send them an SMS"),
        "reachable_post.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "you may send them a letter"),
        "reachable_post.no": QT_TRANSLATE_NOOP("SegmentsClauses", "you cannot send them a letter"),
        "reachable_phone.yes": QT_TRANSLATE_NOOP("SegmentsClauses", "you may call them"),
        "reachable_phone.no": QT_TRANSLATE_NOOP("SegmentsClauses", "you cannot call them"),
        "contacted": QT_TRANSLATE_NOOP("SegmentsClauses", "you have contacted them {amount}"),
        "contacted.never": QT_TRANSLATE_NOOP("SegmentsClauses", "you have never contacted them"),
        "opened": QT_TRANSLATE_NOOP("SegmentsClauses", "they have opened an e-mail {amount}"),
        "opened.never": QT_TRANSLATE_NOOP("SegmentsClauses", "they have never opened an e-mail"),
        "clicked": QT_TRANSLATE_NOOP("SegmentsClauses", "they have clicked in an e-mail {amount}"),
        "clicked.never": QT_TRANSLATE_NOOP("SegmentsClauses", "they have never clicked in an e-mail"),
        "replied": QT_TRANSLATE_NOOP("SegmentsClauses", "they have replied {amount}"),
        "replied.never": QT_TRANSLATE_NOOP("SegmentsClauses", "they have never replied"),
        "visited": QT_TRANSLATE_NOOP("SegmentsClauses", "they have visited {amount}"),
        "visited.never": QT_TRANSLATE_NOOP("SegmentsClauses", "they have never visited"),
        "source": QT_TRANSLATE_NOOP("SegmentsClauses", "they are in the source {value}"),
        "segment.is": QT_TRANSLATE_NOOP("SegmentsClauses", "they are in the segment “{value}”"),
        "segment.is_not": QT_TRANSLATE_NOOP("SegmentsClauses", "they are not in the segment “{value}”"),
    },
)
