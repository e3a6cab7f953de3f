"""Words of the tab: classes, segmentations, facts that set customers apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.models.domain.transition import ERASED, NO_CLASS, NOT_YET, Difference, Segmentation
from app.ui.formats import days_count, money_round, whole_number
from app.ui.labels import add_labels, channel_label, label, pmg_label, segment_label
from app.ui.persona_words import persona_text_words
from app.ui.score_sentences import score_class_words
from app.ui.segments.words import ready_name

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLASS = "transition_class"
_KIND = "transition_kind"
_FACT = "transition_fact"
_WHEN = "transition_when"

add_labels(
    _KIND,
    "Transitions",
    {
        "rfm": QT_TRANSLATE_NOOP("Transitions", "Segments: the 7 basic ones"),
        "rfm_group": QT_TRANSLATE_NOOP("Transitions", "RFM groups: the 11 of web shops"),
        "pmg": QT_TRANSLATE_NOOP("Transitions", "Sizes (PMG)"),
        "activity": QT_TRANSLATE_NOOP("Transitions", "Activity: silence against rhythm"),
        "email_activity": QT_TRANSLATE_NOOP("Transitions", "E-mail: activity"),
        "email_activation": QT_TRANSLATE_NOOP("Transitions", "E-mail: time to the first reading"),
        "email_opens": QT_TRANSLATE_NOOP("Transitions", "E-mail: share opened"),
        "email_clicks": QT_TRANSLATE_NOOP("Transitions", "E-mail: share clicked"),
        "email_open_life": QT_TRANSLATE_NOOP("Transitions", "E-mail: how long they have opened"),
        "email_click_life": QT_TRANSLATE_NOOP("Transitions", "E-mail: how long they have clicked"),
        "personas": QT_TRANSLATE_NOOP("Transitions", "Personas"),
    },
)
add_labels(
    _CLASS,
    "Transitions",
    {
        NOT_YET: QT_TRANSLATE_NOOP("Transitions", "Not yet customers"),
        ERASED: QT_TRANSLATE_NOOP("Transitions", "Erased"),
        NO_CLASS: QT_TRANSLATE_NOOP("Transitions", "None of these"),
        f"pmg.{NO_CLASS}": QT_TRANSLATE_NOOP("Transitions", "No purchase for long"),
        f"tier.{NO_CLASS}": QT_TRANSLATE_NOOP("Transitions", "No value"),
        f"personas.{NO_CLASS}": QT_TRANSLATE_NOOP("Transitions", "No persona"),
        "activity.active": QT_TRANSLATE_NOOP("Transitions", "Active"),
        "activity.slowing": QT_TRANSLATE_NOOP("Transitions", "Slowing down"),
        "activity.inactive": QT_TRANSLATE_NOOP("Transitions", "Inactive"),
        "activity.gone": QT_TRANSLATE_NOOP("Transitions", "Gone"),
        "email_activity.clicks": QT_TRANSLATE_NOOP("Transitions", "Click"),
        "email_activity.reads": QT_TRANSLATE_NOOP("Transitions", "Open"),
        "email_activity.faded": QT_TRANSLATE_NOOP("Transitions", "Opened, no more"),
        "email_activation.at_once": QT_TRANSLATE_NOOP("Transitions", "Within a day"),
        "email_activation.first_week": QT_TRANSLATE_NOOP("Transitions", "Within a week"),
        "email_activation.first_month": QT_TRANSLATE_NOOP("Transitions", "Within a month"),
        "email_activation.later": QT_TRANSLATE_NOOP("Transitions", "Later"),
        "email_opens.most": QT_TRANSLATE_NOOP("Transitions", "More than 2 in 3"),
        "email_opens.half": QT_TRANSLATE_NOOP("Transitions", "1 to 2 in 3"),
        "email_opens.few": QT_TRANSLATE_NOOP("Transitions", "Fewer than 1 in 3"),
        "email_clicks.often": QT_TRANSLATE_NOOP("Transitions", "More than 10 %"),
        "email_clicks.sometimes": QT_TRANSLATE_NOOP("Transitions", "2 to 10 %"),
        "email_clicks.rarely": QT_TRANSLATE_NOOP("Transitions", "Less than 2 %"),
        "life.years": QT_TRANSLATE_NOOP("Transitions", "More than a year"),
        "life.year": QT_TRANSLATE_NOOP("Transitions", "Up to a year"),
        "life.season": QT_TRANSLATE_NOOP("Transitions", "Up to 3 months"),
        "life.once": QT_TRANSLATE_NOOP("Transitions", "One day only"),
        "email.never_read": QT_TRANSLATE_NOOP("Transitions", "Never opened"),
        "email.never_clicked": QT_TRANSLATE_NOOP("Transitions", "Never clicked"),
        "email.not_written": QT_TRANSLATE_NOOP("Transitions", "No e-mail sent"),
    },
)
add_labels(
    _WHEN,
    "Transitions",
    {
        "before": QT_TRANSLATE_NOOP("Transitions", "known at the first date"),
        "between": QT_TRANSLATE_NOOP("Transitions", "between the two dates"),
        "now": QT_TRANSLATE_NOOP("Transitions", "as known today"),
    },
)
add_labels(
    _FACT,
    "Transitions",
    {
        "bought_once": QT_TRANSLATE_NOOP("Transitions", "Had bought only once"),
        "purchase_count_from": QT_TRANSLATE_NOOP("Transitions", "Had bought at least {amount} times"),
        "purchase_count_12m_from": QT_TRANSLATE_NOOP("Transitions", "Had bought at least {amount} times in 12 months"),
        "average_basket_cents_from": QT_TRANSLATE_NOOP("Transitions", "Average basket of {amount} or more"),
        "revenue_12m_cents_from": QT_TRANSLATE_NOOP("Transitions", "Spent {amount} or more in 12 months"),
        "silence_days_from": QT_TRANSLATE_NOOP("Transitions", "Last purchase {amount} before or earlier"),
        "known_days_from": QT_TRANSLATE_NOOP("Transitions", "Customers for {amount} or more"),
        "tempo_days_from": QT_TRANSLATE_NOOP("Transitions", "Bought every {amount} or more rarely"),
        "had_refund": QT_TRANSLATE_NOOP("Transitions", "Had been refunded before"),
        "returned": QT_TRANSLATE_NOOP("Transitions", "Gave something back"),
        "bought_category": QT_TRANSLATE_NOOP("Transitions", "Had bought in {category}"),
        "first_category": QT_TRANSLATE_NOOP("Transitions", "First purchase in {category}"),
        "few_categories": QT_TRANSLATE_NOOP("Transitions", "Bought in one or two categories only"),
        "bought_channel": QT_TRANSLATE_NOOP("Transitions", "Had bought through the channel “{channel}”"),
        "first_channel": QT_TRANSLATE_NOOP("Transitions", "First purchase through the channel “{channel}”"),
        "got_message": QT_TRANSLATE_NOOP("Transitions", "Received a message"),
        "got_personal": QT_TRANSLATE_NOOP("Transitions", "Received a personal message"),
        "got_offer": QT_TRANSLATE_NOOP("Transitions", "Received a commercial message"),
        "got_by": QT_TRANSLATE_NOOP("Transitions", "Received a message ({channel})"),
        "no_message": QT_TRANSLATE_NOOP("Transitions", "Received no message"),
        "no_personal": QT_TRANSLATE_NOOP("Transitions", "Received no personal message"),
        "opened": QT_TRANSLATE_NOOP("Transitions", "Opened an e-mail"),
        "clicked": QT_TRANSLATE_NOOP("Transitions", "Clicked in an e-mail"),
        "replied": QT_TRANSLATE_NOOP("Transitions", "Replied to a message"),
        "visited": QT_TRANSLATE_NOOP("Transitions", "Visited"),
        "called": QT_TRANSLATE_NOOP("Transitions", "Talked on the phone"),
        "letter": QT_TRANSLATE_NOOP("Transitions", "Had a letter"),
        "referred": QT_TRANSLATE_NOOP("Transitions", "Recommended the shop"),
        "reviewed": QT_TRANSLATE_NOOP("Transitions", "Left a review"),
        "answered": QT_TRANSLATE_NOOP("Transitions", "Answered a question"),
        "loyalty": QT_TRANSLATE_NOOP("Transitions", "Used the loyalty card"),
        "unsubscribed": QT_TRANSLATE_NOOP("Transitions", "Unsubscribed"),
        "bounced": QT_TRANSLATE_NOOP("Transitions", "Had a message come back"),
        "complained": QT_TRANSLATE_NOOP("Transitions", "Complained"),
        "organisation": QT_TRANSLATE_NOOP("Transitions", "Are organisations"),
        "no_email": QT_TRANSLATE_NOOP("Transitions", "Have no e-mail address"),
        "no_mobile": QT_TRANSLATE_NOOP("Transitions", "Have no mobile number"),
        "town": QT_TRANSLATE_NOOP("Transitions", "Live in {name}"),
        "department": QT_TRANSLATE_NOOP("Transitions", "Live in the département {name}"),
        "tag": QT_TRANSLATE_NOOP("Transitions", "Bear the tag {name}"),
        "own_value": QT_TRANSLATE_NOOP("Transitions", "{column}: {value}"),
        "age_from": QT_TRANSLATE_NOOP("Transitions", "Aged {amount} or more"),
        "age_under": QT_TRANSLATE_NOOP("Transitions", "Younger than {amount}"),
        "consent_granted": QT_TRANSLATE_NOOP("Transitions", "Had given their consent ({channel})"),
        "consent_refused": QT_TRANSLATE_NOOP("Transitions", "Had refused messages ({channel})"),
    },
)
add_labels(
    "purchase_channel",
    "Transitions",
    {
        "shop": QT_TRANSLATE_NOOP("Transitions", "shop"),
        "web": QT_TRANSLATE_NOOP("Transitions", "website"),
    },
)
add_labels("phase", "Transitions", {"snapshots": QT_TRANSLATE_NOOP("Transitions", "Looking at past days")})

_PURCHASE_CHANNEL = frozenset({"bought_channel", "first_channel"})


def class_name(segmentation: Segmentation, code: str) -> str:
    """Return what the customers of a class are called."""
    kind = segmentation.kind
    if kind == "personas" and code in segmentation.names:
        return persona_text_words(segmentation.names[code])
    if code in segmentation.names:
        return ready_name(segmentation.names[code]) if kind == "segments" else segmentation.names[code]
    for key in (f"{kind}.{code}", f"{'life' if kind.endswith('_life') else 'email'}.{code}"):
        known = label(_CLASS, key)
        if known != key:
            return known
    if code in {NOT_YET, ERASED, NO_CLASS}:
        return label(_CLASS, code)
    if kind == "rfm_group":
        return score_class_words(kind, code)
    return pmg_label(code) if kind == "pmg" else segment_label(code)


def segmentation_name(segmentation: Segmentation) -> str:
    """Return what puts customers into classes."""
    if segmentation.kind == "tier":
        return segmentation.title
    if segmentation.kind == "segments":
        return QCoreApplication.translate("Transitions", "%n segment(s) of your choice", None, len(segmentation.names))
    return label(_KIND, segmentation.kind)


def difference_words(difference: Difference, currency: str) -> str:
    """Return a fact in words."""
    return label(_FACT, difference.code).format(**_said(difference.code, difference.params, currency))


def when_words(difference: Difference) -> str:
    """Return as of when a fact was known."""
    return label(_WHEN, difference.when)


def _said(code: str, params: Mapping[str, Any], currency: str) -> dict[str, str]:
    said = {name: str(value) for name, value in params.items()}
    if "amount" in params:
        amount = int(params["amount"])
        if "_cents" in code:
            said["amount"] = money_round(amount, currency)
        elif "_days" in code:
            said["amount"] = days_count(amount)
        else:
            said["amount"] = whole_number(amount)
    if "channel" in params:
        channel = str(params["channel"])
        said["channel"] = label("purchase_channel", channel) if code in _PURCHASE_CHANNEL else channel_label(channel)
    return said
