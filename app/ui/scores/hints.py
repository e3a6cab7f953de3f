"""One sentence without jargon for each term of the scores, shown when the pointer rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KIND = "score_hint"

add_labels(
    _KIND,
    "ScoresHints",
    {
        "attrition.stake": QT_TRANSLATE_NOOP(
            "ScoresHints", "Customers whose chance of buying nothing in the time ahead lies beyond your second line."
        ),
        "attrition.spent": QT_TRANSLATE_NOOP(
            "ScoresHints", "What these customers bought from you in the last twelve months, refunds taken off."
        ),
        "attrition.loss": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "For each of them, the chance of leaving times what they spent in twelve months, added up: about what "
            "a year without them would cost.",
        ),
        "attrition.scored": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "Everybody who bought in the last twelve months. Whoever has not is gone already and gets no score.",
        ),
        "attrition.levels": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "Each bar counts the customers with about the same chance of buying nothing. Drag the lines where low "
            "ends and high begins.",
        ),
        "attrition.honesty": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "The score was put back to a past day, could see nothing later, and what it said is compared with what "
            "your customers then did.",
        ),
        "attrition.reasons": QT_TRANSLATE_NOOP(
            "ScoresHints", "What weighs most in each of these customers’ risk; each is counted once."
        ),
        "attrition.first": QT_TRANSLATE_NOOP(
            "ScoresHints", "First those whom you would miss most: risk times what they spent in twelve months."
        ),
        "horizon": QT_TRANSLATE_NOOP(
            "ScoresHints", "How far ahead the score looks. The proposal follows the rhythm of your own customers."
        ),
        "lifetime.total": QT_TRANSLATE_NOOP(
            "ScoresHints", "What all your customers together will likely bring in the time ahead."
        ),
        "lifetime.mean": QT_TRANSLATE_NOOP("ScoresHints", "The same, divided by the number of customers."),
        "lifetime.top": QT_TRANSLATE_NOOP(
            "ScoresHints", "Which part of it the tenth of customers with the highest value will bring."
        ),
        "lifetime.scored": QT_TRANSLATE_NOOP("ScoresHints", "Everybody who has ever bought with a name."),
        "lifetime.concentration": QT_TRANSLATE_NOOP(
            "ScoresHints", "Customers in order of their value: how much of the whole the first ones hold."
        ),
        "lifetime.cohorts": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "Customers who came in the same quarter: what one of them has brought on average, quarter by quarter "
            "since the first purchase.",
        ),
        "lifetime.interval": QT_TRANSLATE_NOOP(
            "ScoresHints", "Of ten customers with such an interval, eight will end within it."
        ),
        "lifetime.margin": QT_TRANSLATE_NOOP(
            "ScoresHints", "Which part of the price stays with you. Without it, values are said in revenue."
        ),
        "affinity.grid": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "Of the customers who ever bought what the row says, the part who also bought what the column says.",
        ),
        "affinity.audience": QT_TRANSLATE_NOOP(
            "ScoresHints", "The customers of the last twelve months most likely to buy it within 90 days."
        ),
        "engagement.weights": QT_TRANSLATE_NOOP(
            "ScoresHints", "How many points one such act is worth today; it then fades with time."
        ),
        "engagement.half_life": QT_TRANSLATE_NOOP(
            "ScoresHints", "After so many days an act counts for half, after twice as many for a quarter."
        ),
        "engagement.levels": QT_TRANSLATE_NOOP("ScoresHints", "How much each customer does with you lately."),
        "email.open": QT_TRANSLATE_NOOP(
            "ScoresHints", "The part of the messages sent to a customer that he or she read; half of them are above."
        ),
        "email.click": QT_TRANSLATE_NOOP(
            "ScoresHints", "The part of the messages sent in which the customer clicked; half of them are above."
        ),
        "email.activation": QT_TRANSLATE_NOOP(
            "ScoresHints", "How many days after the first message sent the first one was read."
        ),
        "email.life": QT_TRANSLATE_NOOP(
            "ScoresHints", "How long a customer keeps reading: from the first message read to the last one."
        ),
        "satisfaction.nps": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "Promoters (9 or 10 out of 10) less detractors (6 or less), for 100 answers: from −100 to +100.",
        ),
        "satisfaction.answered": QT_TRANSLATE_NOOP(
            "ScoresHints", "Customers whose last answer, review or unsettled complaint your files tell."
        ),
        "satisfaction.repair": QT_TRANSLATE_NOOP(
            "ScoresHints", "Unhappy customers, or with a complaint that waits; first those who spend most."
        ),
        "satisfaction.ambassadors": QT_TRANSLATE_NOOP(
            "ScoresHints", "Customers who brought you others, or are pleased enough to do so."
        ),
        "satisfaction.brought": QT_TRANSLATE_NOOP(
            "ScoresHints", "What the customers they recommended you to have bought since."
        ),
        "vpec.rising": QT_TRANSLATE_NOOP(
            "ScoresHints", "Customers who buy clearly more this year than the year before."
        ),
        "vpec.dropping": QT_TRANSLATE_NOOP(
            "ScoresHints", "Customers who buy clearly less this year than the year before."
        ),
        "vpec.prospects": QT_TRANSLATE_NOOP(
            "ScoresHints",
            "Without a purchase yet: the part of those like them who bought, times what a new one brings.",
        ),
        "vpec.months": QT_TRANSLATE_NOOP(
            "ScoresHints", "The potential of all customers at the end of each month, from what was known then."
        ),
        "vpec.value": QT_TRANSLATE_NOOP(
            "ScoresHints", "What a customer could bring you in the time ahead, engagement and evolution counted in."
        ),
    },
)


def hint_of(code: str) -> str:
    """Return the sentence of a term; nothing for one that explains itself."""
    words = label(_KIND, code)
    return "" if words == code else words


def explain(widget: QWidget, code: str) -> None:
    """Let a widget say its sentence when the pointer rests on it, and to screen readers."""
    words = hint_of(code)
    widget.setToolTip(words)
    widget.setAccessibleDescription(words)
