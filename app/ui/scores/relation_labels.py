"""Words of the scores about relations: affinity, engagement, satisfaction, influence."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels

_CONTEXT = "ScoresLabels"

FAMILY_OF_INDICATOR = {
    "next_category_chance": "next_category",
    "engagement_points": "engagement",
    "email_open_rate": "engagement",
    "email_click_rate": "engagement",
    "email_activation_days": "engagement",
    "email_life_days": "engagement",
    "email_click_life_days": "engagement",
    "satisfaction_points": "satisfaction",
    "referrals_brought": "influence",
    "vpec_points": "vpec",
    "vpec_tenure": "vpec",
    "vpec_buyer": "vpec",
    "vpec_channels": "vpec",
    "vpec_bond": "vpec",
    "vpec_activity": "vpec",
}
"""Scores that are shown with another one: its parts and figures."""

add_labels(
    "score_name",
    _CONTEXT,
    {
        "next_category": QT_TRANSLATE_NOOP("ScoresLabels", "Next category"),
        "next_category_chance": QT_TRANSLATE_NOOP("ScoresLabels", "Chance of the next category"),
        "engagement": QT_TRANSLATE_NOOP("ScoresLabels", "Engagement"),
        "engagement_points": QT_TRANSLATE_NOOP("ScoresLabels", "Engagement points"),
        "email_open_rate": QT_TRANSLATE_NOOP("ScoresLabels", "E-mails read"),
        "email_click_rate": QT_TRANSLATE_NOOP("ScoresLabels", "E-mails clicked"),
        "email_activation_days": QT_TRANSLATE_NOOP("ScoresLabels", "Days until the first e-mail read"),
        "email_life_days": QT_TRANSLATE_NOOP("ScoresLabels", "Days from the first to the last e-mail read"),
        "email_click_life_days": QT_TRANSLATE_NOOP("ScoresLabels", "Days from the first to the last click"),
        "satisfaction": QT_TRANSLATE_NOOP("ScoresLabels", "Satisfaction"),
        "satisfaction_points": QT_TRANSLATE_NOOP("ScoresLabels", "Satisfaction out of 10"),
        "influence": QT_TRANSLATE_NOOP("ScoresLabels", "Influence"),
        "referrals_brought": QT_TRANSLATE_NOOP("ScoresLabels", "Revenue brought by recommendations"),
    },
)
add_labels(
    "score_tab",
    _CONTEXT,
    {
        "next_category": QT_TRANSLATE_NOOP("ScoresLabels", "Affinities"),
        "engagement": QT_TRANSLATE_NOOP("ScoresLabels", "Engagement"),
        "satisfaction": QT_TRANSLATE_NOOP("ScoresLabels", "Satisfaction"),
        "influence": QT_TRANSLATE_NOOP("ScoresLabels", "Influence"),
    },
)
add_labels(
    "score_meaning",
    _CONTEXT,
    {
        "next_category": QT_TRANSLATE_NOOP(
            "ScoresLabels", "The category that each customer of the last twelve months will most likely buy next."
        ),
        "engagement": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "How much each customer does with you lately, from 0 to 100: purchases, visits, messages read, answers, "
            "recommendations.",
        ),
        "satisfaction": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "What customers said last, out of 10: 9 and 10 are promoters, 7 and 8 passives, the others detractors.",
        ),
        "influence": QT_TRANSLATE_NOOP("ScoresLabels", "Who recommends you, and who is pleased enough to do so."),
    },
)
add_labels(
    "score_limit",
    _CONTEXT,
    {
        "next_category": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "It learns from what customers bought with a name. It cannot know a need that no purchase shows.",
        ),
        "engagement": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Messages opened by a mail program alone do not count where they can be told; some cannot be.",
        ),
        "satisfaction": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Only those who answered have one. An unsettled complaint of the last year makes a detractor.",
        ),
        "influence": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "It counts the recommendations that your files tell. A friend is known by e-mail or by full name.",
        ),
    },
)
add_labels(
    "score_class",
    _CONTEXT,
    {
        "engagement.very_active": QT_TRANSLATE_NOOP("ScoresLabels", "Very active"),
        "engagement.active": QT_TRANSLATE_NOOP("ScoresLabels", "Active"),
        "engagement.quiet": QT_TRANSLATE_NOOP("ScoresLabels", "Quiet"),
        "engagement.silent": QT_TRANSLATE_NOOP("ScoresLabels", "Silent"),
        "satisfaction.promoter": QT_TRANSLATE_NOOP("ScoresLabels", "Promoter"),
        "satisfaction.passive": QT_TRANSLATE_NOOP("ScoresLabels", "Passive"),
        "satisfaction.detractor": QT_TRANSLATE_NOOP("ScoresLabels", "Detractor"),
        "influence.ambassador": QT_TRANSLATE_NOOP("ScoresLabels", "Ambassador"),
        "influence.recommends": QT_TRANSLATE_NOOP("ScoresLabels", "Recommends you"),
        "influence.could_recommend": QT_TRANSLATE_NOOP("ScoresLabels", "Could recommend you"),
    },
)
add_labels(
    "score_reason",
    _CONTEXT,
    {
        "affinity_chance": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{percent} chances in 100 to buy {category} within 90 days"
        ),
        "affinity_own": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Bought {category} {times} times in {orders} purchases, the last time {days} days ago"
        ),
        "affinity_pair": QT_TRANSLATE_NOOP("ScoresLabels", "{take} of {of} who take {with} take {category}"),
        "affinity_popular": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{category} is in {percent} % of the recent purchases of all customers"
        ),
        "engagement_act": QT_TRANSLATE_NOOP("ScoresLabels", "{kind}: {times} times"),
        "engagement_preloaded": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{times} messages opened by the mail program alone, not counted"
        ),
        "engagement_forgotten": QT_TRANSLATE_NOOP("ScoresLabels", "Nothing for so long that nothing counts any more"),
        "email_open_rate": QT_TRANSLATE_NOOP("ScoresLabels", "{amount} % of the e-mails sent were read"),
        "email_click_rate": QT_TRANSLATE_NOOP("ScoresLabels", "{amount} % of the e-mails sent were clicked"),
        "email_activation_days": QT_TRANSLATE_NOOP(
            "ScoresLabels", "First e-mail read {amount} days after the first one sent"
        ),
        "email_life_days": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{amount} days between the first and the last e-mail read"
        ),
        "email_click_life_days": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{amount} days between the first and the last click"
        ),
        "satisfaction_answer": QT_TRANSLATE_NOOP("ScoresLabels", "{points} out of 10 on {on}"),
        "satisfaction_complaint": QT_TRANSLATE_NOOP("ScoresLabels", "Complaint of {on}, not settled"),
        "satisfaction_settled": QT_TRANSLATE_NOOP("ScoresLabels", "Complaint of {on}, settled"),
        "influence_referrals": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{referrals} recommendations, which brought {revenue_cents}"
        ),
    },
)
add_labels(
    "engagement_act",
    _CONTEXT,
    {
        "purchase": QT_TRANSLATE_NOOP("ScoresLabels", "Purchase"),
        "referred": QT_TRANSLATE_NOOP("ScoresLabels", "Recommendation"),
        "reviewed": QT_TRANSLATE_NOOP("ScoresLabels", "Review"),
        "answered": QT_TRANSLATE_NOOP("ScoresLabels", "Survey answered"),
        "nps": QT_TRANSLATE_NOOP("ScoresLabels", "Recommendation score given"),
        "replied": QT_TRANSLATE_NOOP("ScoresLabels", "Reply"),
        "visited": QT_TRANSLATE_NOOP("ScoresLabels", "Visit"),
        "called": QT_TRANSLATE_NOOP("ScoresLabels", "Call"),
        "clicked": QT_TRANSLATE_NOOP("ScoresLabels", "Click"),
        "loyalty": QT_TRANSLATE_NOOP("ScoresLabels", "Loyalty points"),
        "opened": QT_TRANSLATE_NOOP("ScoresLabels", "Message read"),
        "unsubscribed": QT_TRANSLATE_NOOP("ScoresLabels", "Unsubscribed"),
        "complained": QT_TRANSLATE_NOOP("ScoresLabels", "Message reported as unwanted"),
    },
)
