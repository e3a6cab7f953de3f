"""Words of the scores: titles, what each means in a line, how far it may be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.models.domain.own_score import OWN_PREFIX
from app.ui.labels import add_labels, label
from app.ui.scores import own_labels, vpec_labels
from app.ui.scores.relation_labels import FAMILY_OF_INDICATOR

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT = "ScoresLabels"
TAUGHT_BY = (own_labels.__name__, vpec_labels.__name__)
_OWN_NAMES: dict[str, str] = {}

add_labels(
    "score_name",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP("ScoresLabels", "RFM segments"),
        "rfm_recency": QT_TRANSLATE_NOOP("ScoresLabels", "Recency"),
        "rfm_frequency": QT_TRANSLATE_NOOP("ScoresLabels", "Frequency"),
        "rfm_monetary": QT_TRANSLATE_NOOP("ScoresLabels", "Money"),
        "rfm_group": QT_TRANSLATE_NOOP("ScoresLabels", "RFM group (11)"),
        "pmg": QT_TRANSLATE_NOOP("ScoresLabels", "Size of the customers (PMG)"),
        "attrition": QT_TRANSLATE_NOOP("ScoresLabels", "Risk of leaving"),
        "lifetime_value": QT_TRANSLATE_NOOP("ScoresLabels", "Lifetime value"),
    },
)
add_labels(
    "score_tab",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP("ScoresLabels", "RFM"),
        "pmg": QT_TRANSLATE_NOOP("ScoresLabels", "Size (PMG)"),
        "attrition": QT_TRANSLATE_NOOP("ScoresLabels", "Attrition"),
        "lifetime_value": QT_TRANSLATE_NOOP("ScoresLabels", "Lifetime value"),
        "own": QT_TRANSLATE_NOOP("ScoresLabels", "Yours"),
    },
)
add_labels(
    "score_meaning",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Seven classes from three marks: how recently, how often and for how much each customer buys.",
        ),
        "rfm_recency": QT_TRANSLATE_NOOP("ScoresLabels", "5: bought most recently"),
        "rfm_frequency": QT_TRANSLATE_NOOP("ScoresLabels", "5: buys most often"),
        "rfm_monetary": QT_TRANSLATE_NOOP("ScoresLabels", "5: has spent most"),
        "rfm_group": QT_TRANSLATE_NOOP("ScoresLabels", "The same marks in the eleven groups that web shops name."),
        "pmg": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Who makes your revenue: large customers bring the first part of it, small ones the last."
        ),
        "attrition": QT_TRANSLATE_NOOP(
            "ScoresLabels", "How likely each customer of the last twelve months is to buy nothing in the time ahead."
        ),
        "lifetime_value": QT_TRANSLATE_NOOP(
            "ScoresLabels", "What each customer will bring in the time ahead: purchases expected, times their worth."
        ),
    },
)
add_labels(
    "score_limit",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "It describes purchases already made and predicts nothing. At risk holds only those who bought often: "
            "the risk of leaving says it of everybody. Sales without a name do not count.",
        ),
        "pmg": QT_TRANSLATE_NOOP(
            "ScoresLabels", "It looks at revenue, not at margin. A large customer may already be leaving."
        ),
        "attrition": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "It sees purchases with a name only: a customer who pays without giving one seems silent. The segment "
            "At risk is smaller: it holds only those who bought often.",
        ),
        "lifetime_value": QT_TRANSLATE_NOOP(
            "ScoresLabels", "An expectation, with an interval: of ten customers, eight end within it."
        ),
    },
)

add_labels(
    "score_class",
    _CONTEXT,
    {
        "attrition.low": QT_TRANSLATE_NOOP("ScoresLabels", "Low risk"),
        "attrition.medium": QT_TRANSLATE_NOOP("ScoresLabels", "Medium risk"),
        "attrition.high": QT_TRANSLATE_NOOP("ScoresLabels", "High risk"),
        "rfm_group.champions": QT_TRANSLATE_NOOP("ScoresLabels", "Champions"),
        "rfm_group.loyal": QT_TRANSLATE_NOOP("ScoresLabels", "Loyal"),
        "rfm_group.active": QT_TRANSLATE_NOOP("ScoresLabels", "Active"),
        "rfm_group.new": QT_TRANSLATE_NOOP("ScoresLabels", "New"),
        "rfm_group.promising": QT_TRANSLATE_NOOP("ScoresLabels", "Promising"),
        "rfm_group.needs_attention": QT_TRANSLATE_NOOP("ScoresLabels", "Need attention"),
        "rfm_group.at_risk": QT_TRANSLATE_NOOP("ScoresLabels", "At risk"),
        "rfm_group.previously_loyal": QT_TRANSLATE_NOOP("ScoresLabels", "Loyal once"),
        "rfm_group.almost_lost": QT_TRANSLATE_NOOP("ScoresLabels", "Almost lost"),
        "rfm_group.dormant": QT_TRANSLATE_NOOP("ScoresLabels", "Dormant"),
        "rfm_group.prospect": QT_TRANSLATE_NOOP("ScoresLabels", "Prospects"),
    },
)
# Why a score says less than it could, or nothing. The values come with the reason; `_on` and `as_of` are days.
add_labels(
    "score_quality",
    _CONTEXT,
    {
        "attrition_short_history": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Your sales cover {days} days; this score needs {needed_days}. It will come on {on}."
        ),
        "attrition_few_customers": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{customers} customers bought in the last twelve months; this score needs {needed}."
        ),
        "attrition_few_events": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Too few different fates to learn from: {events}, where {needed} are needed."
        ),
        "attrition_bands_only": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Your sales cover {days} days: only three levels can be told. Percentages come on {on}."
        ),
        "attrition_indicative": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Your sales cover less than a year: percentages are indicative until {on}."
        ),
        "attrition_season_unseen": QT_TRANSLATE_NOOP(
            "ScoresLabels", "No sales were seen at this season ({from_on} to {until_on}): percentages are indicative."
        ),
        "attrition_untested": QT_TRANSLATE_NOOP(
            "ScoresLabels", "It cannot be tested on your past yet: percentages are indicative."
        ),
        "attrition_no_better": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Placed on {as_of}, it did no better than one percentage for all ({announced} announced, {observed} seen "
            "among {customers}): it only puts customers in order.",
        ),
        "attrition_off": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Placed on {as_of}, it announced {announced} departures among {customers}; there were {observed}: it only "
            "puts customers in order.",
        ),
        "attrition_tested": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Placed on {as_of}, knowing nothing later, it announced {announced} departures among {customers} "
            "customers. By {until} there were {observed}.",
        ),
        "lifetime_short_history": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Your sales cover {days} days; this score needs {needed_days}. It will come on {on}."
        ),
        "lifetime_few_customers": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{customers} customers have bought; this score needs {needed}."
        ),
        "lifetime_few_repeats": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Only {share} of your customers came back; this score needs {needed_share}."
        ),
        "lifetime_fixed_rhythm": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "{share} of your regular customers buy at fixed intervals, as with a subscription: what they will bring "
            "depends on their contract, not on chance.",
        ),
        "lifetime_worth_by_rhythm": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "How much customers spend depends on how often they come (correlation {correlation}), which this score "
            "assumes it does not.",
        ),
        "lifetime_untested": QT_TRANSLATE_NOOP(
            "ScoresLabels", "It cannot be tested on your past yet: amounts are indicative."
        ),
        "lifetime_tested": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Placed on {as_of}, knowing nothing later, it announced {announced_cents} until {until}; {observed_cents} "
            "came, {top_tenth_share} of it from the tenth it valued most.",
        ),
        "attrition_no_leaving": QT_TRANSLATE_NOOP(
            "ScoresLabels", "No departure for good can be measured in your sales."
        ),
    },
)
# Why one customer has this risk.
add_labels(
    "score_reason",
    _CONTEXT,
    {
        "attrition_single": QT_TRANSLATE_NOOP("ScoresLabels", "One purchase, then nothing for {days} days"),
        "attrition_two": QT_TRANSLATE_NOOP("ScoresLabels", "Two purchases: no habit yet"),
        "attrition_silence": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{days} days of silence, where {tempo_days} days are usual ({times} times)"
        ),
        "attrition_spacing": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Purchases space out: {last_days} days before the last one, {tempo_days} on average"
        ),
        "attrition_habit": QT_TRANSLATE_NOOP("ScoresLabels", "A habit: bought on {purchases} days"),
        "attrition_alike": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Of {customers} customers alike {ago_days} days ago, {left} did not come back"
        ),
        "lifetime_interval": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Eight times of ten between {low_cents} and {high_cents} in {horizon_days} days"
        ),
        "lifetime_expected": QT_TRANSLATE_NOOP("ScoresLabels", "{value_cents} expected in {horizon_days} days"),
        "lifetime_basket": QT_TRANSLATE_NOOP("ScoresLabels", "{purchases} purchases of {average_cents} on average"),
        "lifetime_rhythm": QT_TRANSLATE_NOOP(
            "ScoresLabels", "{days} days since the last purchase, where {tempo_days} are usual"
        ),
    },
)
# The same in a few words, for a list.
add_labels(
    "score_reason_short",
    _CONTEXT,
    {
        "attrition_single": QT_TRANSLATE_NOOP("ScoresLabels", "One purchase, {days} days ago"),
        "attrition_two": QT_TRANSLATE_NOOP("ScoresLabels", "Two purchases, no habit"),
        "affinity_pair": QT_TRANSLATE_NOOP("ScoresLabels", "{with}: {take} of {of} take it"),
        "affinity_own": QT_TRANSLATE_NOOP("ScoresLabels", "Bought {times} times, {days} days ago"),
        "affinity_popular": QT_TRANSLATE_NOOP("ScoresLabels", "In {percent} % of recent purchases"),
        "engagement_act": QT_TRANSLATE_NOOP("ScoresLabels", "{kind} ({times})"),
        "attrition_silence": QT_TRANSLATE_NOOP("ScoresLabels", "{days} days of silence, rhythm of {tempo_days}"),
        "attrition_spacing": QT_TRANSLATE_NOOP("ScoresLabels", "Last pause {last_days} days, rhythm of {tempo_days}"),
    },
)
# What explains a customer's risk first, as the list and the picture name it.
add_labels(
    "score_main_reason",
    _CONTEXT,
    {
        "attrition.single": QT_TRANSLATE_NOOP("ScoresLabels", "One purchase, then nothing"),
        "attrition.two": QT_TRANSLATE_NOOP("ScoresLabels", "Two purchases, no habit"),
        "attrition.silence": QT_TRANSLATE_NOOP("ScoresLabels", "Silence unusual for their rhythm"),
        "attrition.spacing": QT_TRANSLATE_NOOP("ScoresLabels", "Purchases that space out"),
        "attrition.habit": QT_TRANSLATE_NOOP("ScoresLabels", "No single sign, the whole picture"),
    },
)


def class_name_of(score_id: str, klass: str) -> str:
    """Return the words of a class of a score; one nobody taught words for shows itself."""
    if score_id.startswith(OWN_PREFIX):
        return label("own_class", klass)
    key = f"{score_id}.{klass}"
    words = label("score_class", key)
    return klass if words == key else words


def family_of(score_id: str) -> str:
    """Return the family a score is shown with: the three marks go with RFM, indicators with what they explain."""
    return "rfm" if score_id.startswith("rfm") else FAMILY_OF_INDICATOR.get(score_id, score_id)


def family_name(family: str) -> str:
    """Return the title of a family's card: words, the name that the owner gave, or else the id."""
    return _OWN_NAMES.get(family) or label("score_name", family)


def name_own(names: Mapping[str, str]) -> None:
    """Take the names of the owner's own scores, by id."""
    _OWN_NAMES.clear()
    _OWN_NAMES.update(names)


def family_tab(family: str) -> str:
    """Return the words of a family's tab."""
    return label("score_tab", family)
