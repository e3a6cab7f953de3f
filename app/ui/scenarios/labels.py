"""Words of the scenarios: templates, parameters, states, places in texts, problems, changes."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels
from app.ui.messages import add_changes, add_errors

_CONTEXT = "ScenariosLabels"

TRIGGER_ICONS = {
    "first_purchase": "shopping-bag",
    "birthday": "cake",
    "silence": "hourglass",
    "purchase": "star",
    "only_purchase": "rotate-ccw",
    "customer_anniversary": "gift",
    "signal": "message-square-warning",
    "unknown_datum": "circle-question-mark",
    "no_purchase_yet": "user-plus",
}
STATUS_BADGES = {"draft": ("neutral", "pencil"), "active": ("good", "play"), "paused": ("warn", "pause")}

add_labels(
    "template",
    _CONTEXT,
    {
        "welcome": QT_TRANSLATE_NOOP("ScenariosLabels", "Welcome"),
        "birthday": QT_TRANSLATE_NOOP("ScenariosLabels", "Birthday"),
        "reactivation": QT_TRANSLATE_NOOP("ScenariosLabels", "Reactivation"),
        "reassurance": QT_TRANSLATE_NOOP("ScenariosLabels", "After the purchase"),
        "second_purchase": QT_TRANSLATE_NOOP("ScenariosLabels", "Second purchase"),
        "customer_anniversary": QT_TRANSLATE_NOOP("ScenariosLabels", "Anniversary as a customer"),
        "abandoned_cart": QT_TRANSLATE_NOOP("ScenariosLabels", "Abandoned cart"),
        "ambassador": QT_TRANSLATE_NOOP("ScenariosLabels", "Thanks for a referral"),
        "survey": QT_TRANSLATE_NOOP("ScenariosLabels", "Satisfaction survey"),
        "repair": QT_TRANSLATE_NOOP("ScenariosLabels", "Repair after a complaint"),
        "qualification": QT_TRANSLATE_NOOP("ScenariosLabels", "Getting to know you"),
        "prospect": QT_TRANSLATE_NOOP("ScenariosLabels", "First step of a prospect"),
    },
)
add_labels(
    "template_use",
    _CONTEXT,
    {
        "welcome": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Thanks each new customer a few days after the first purchase, once. A second visit is won now or never.",
        ),
        "birthday": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Offers a little attention some days before the birthday, every year. Only to those whose day you know.",
        ),
        "reactivation": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Writes to customers who have been silent for much longer than their own rhythm, before they are lost.",
        ),
        "reassurance": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Asks a few days later whether the purchase pleases. Selling nothing is what makes it work.",
        ),
        "second_purchase": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Writes to those who bought once and did not come back, while they still remember you.",
        ),
        "customer_anniversary": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Thanks each customer on the anniversary of the first purchase. Rare, so it is noticed.",
        ),
        "abandoned_cart": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Reminds of an order that was begun on line and not finished, unless it was bought since.",
        ),
        "ambassador": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Thanks those who recommended you, so that they do it again.",
        ),
        "survey": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Asks two questions after a purchase; the answers feed the satisfaction score.",
        ),
        "repair": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Plans a call to each customer who complained. A complaint well settled makes a loyal customer.",
        ),
        "qualification": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Asks new customers for what you do not know of them yet, as the birthday.",
        ),
        "prospect": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "Introduces the shop to those who left their address and have not bought anything yet.",
        ),
    },
)
add_labels(
    "scenario_sentence",
    _CONTEXT,
    {
        "first_purchase": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "{after_days} after the first purchase, once per customer, by {channels}."
        ),
        "first_purchase.at_once": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "On the day of the first purchase, once per customer, by {channels}."
        ),
        "birthday": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "{lead_days} before the birthday, once a year, by {channels}; from {least_age} years on."
        ),
        "birthday.at_once": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "On the birthday, once a year, by {channels}; from {least_age} years on."
        ),
        "silence": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "After a silence of {rhythm_factor} times the usual rhythm and at least {least_days}, by {channels}; again "
            "after {repeat_days} at the earliest.",
        ),
        "purchase": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "{after_days} after a purchase, from the purchase number {least_purchases} on, by {channels}; again after "
            "{repeat_days} at the earliest.",
        ),
        "purchase.at_once": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "On the day of a purchase, from the purchase number {least_purchases} on, by {channels}; again after "
            "{repeat_days} at the earliest.",
        ),
        "only_purchase": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "{after_days} after the first purchase when no other followed, once per customer, by {channels}.",
        ),
        "only_purchase.at_once": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "On the day of the first purchase, once per customer, by {channels}.",
        ),
        "customer_anniversary": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "On the anniversary of the first purchase, every year, by {channels}.",
        ),
        "signal": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "{after_days} after: {signal}, by {channels}; again after {repeat_days} at the earliest.",
        ),
        "signal.at_once": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "On the day of: {signal}, by {channels}; again after {repeat_days} at the earliest.",
        ),
        "unknown_datum": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "{after_days} after the first purchase when this is not known: {datum}, once per customer, by {channels}.",
        ),
        "unknown_datum.at_once": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "On the day of the first purchase when this is not known: {datum}, once per customer, by {channels}.",
        ),
        "no_purchase_yet": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "{after_days} after somebody became known without having bought, once, by {channels}.",
        ),
        "no_purchase_yet.at_once": QT_TRANSLATE_NOOP(
            "ScenariosLabels",
            "On the day somebody becomes known without having bought, once, by {channels}.",
        ),
    },
)
add_labels(
    "scenario_status",
    _CONTEXT,
    {
        "draft": QT_TRANSLATE_NOOP("ScenariosLabels", "Draft"),
        "active": QT_TRANSLATE_NOOP("ScenariosLabels", "In service"),
        "paused": QT_TRANSLATE_NOOP("ScenariosLabels", "Paused"),
    },
)
add_labels(
    "parameter",
    _CONTEXT,
    {
        "after_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Days after"),
        "least_purchases": QT_TRANSLATE_NOOP("ScenariosLabels", "From the purchase number"),
        "least_years": QT_TRANSLATE_NOOP("ScenariosLabels", "From the year"),
        "signal": QT_TRANSLATE_NOOP("ScenariosLabels", "What happened"),
        "datum": QT_TRANSLATE_NOOP("ScenariosLabels", "What is not known"),
        "grace_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Days to catch up"),
        "lead_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Days before the birthday"),
        "least_age": QT_TRANSLATE_NOOP("ScenariosLabels", "Least age"),
        "rhythm_factor": QT_TRANSLATE_NOOP("ScenariosLabels", "Times the usual rhythm"),
        "least_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Least silence"),
        "longest_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Longest silence"),
        "repeat_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Not again for"),
    },
)
add_labels(
    "parameter_help",
    _CONTEXT,
    {
        "after_days": QT_TRANSLATE_NOOP("ScenariosLabels", "0 means the same day, or the next time the plan is made."),
        "least_purchases": QT_TRANSLATE_NOOP("ScenariosLabels", "1 also writes after the very first one."),
        "least_years": QT_TRANSLATE_NOOP("ScenariosLabels", "1 begins one year after the first purchase."),
        "signal": QT_TRANSLATE_NOOP("ScenariosLabels", "A purchase since then answers a cart or a visit."),
        "datum": QT_TRANSLATE_NOOP("ScenariosLabels", "Only customers of whom it is missing are asked."),
        "grace_days": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "If the application was closed that day, the contact is still made for so long."
        ),
        "lead_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Time for a letter to arrive or a visit to be planned."),
        "least_age": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "Known younger customers are left alone; an unknown age is no obstacle."
        ),
        "rhythm_factor": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "2 means: silent for twice as long as between two purchases so far."
        ),
        "least_days": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "Never sooner, even for those who buy very often; also for those with one purchase."
        ),
        "longest_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Who has been away for longer is left alone."),
        "repeat_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Least time between two contacts of this scenario."),
    },
)
add_labels(
    "parameter_unit",
    _CONTEXT,
    {
        "days": QT_TRANSLATE_NOOP("ScenariosLabels", " days"),
        "years": QT_TRANSLATE_NOOP("ScenariosLabels", " years"),
        "count": "",
    },
)
add_labels(
    "parameter_choice",
    _CONTEXT,
    {
        "abandoned_cart": QT_TRANSLATE_NOOP("ScenariosLabels", "a cart left unfinished"),
        "referred": QT_TRANSLATE_NOOP("ScenariosLabels", "a recommendation"),
        "claimed": QT_TRANSLATE_NOOP("ScenariosLabels", "a complaint"),
        "visited": QT_TRANSLATE_NOOP("ScenariosLabels", "a visit"),
        "email": QT_TRANSLATE_NOOP("ScenariosLabels", "e-mail address"),
        "mobile": QT_TRANSLATE_NOOP("ScenariosLabels", "mobile number"),
        "birthday": QT_TRANSLATE_NOOP("ScenariosLabels", "birthday"),
        "address": QT_TRANSLATE_NOOP("ScenariosLabels", "postal address"),
    },
)
add_labels(
    "objective_help",
    _CONTEXT,
    {
        "inform": QT_TRANSLATE_NOOP("ScenariosLabels", "Tell something useful."),
        "sell": QT_TRANSLATE_NOOP("ScenariosLabels", "Bring about a purchase."),
        "give": QT_TRANSLATE_NOOP("ScenariosLabels", "Offer something, without asking for anything."),
        "ask": QT_TRANSLATE_NOOP("ScenariosLabels", "Learn something from the customer."),
        "propose": QT_TRANSLATE_NOOP("ScenariosLabels", "Suggest a visit, a product, a service."),
    },
)
add_labels(
    "placeholder",
    _CONTEXT,
    {
        "first_name": QT_TRANSLATE_NOOP("ScenariosLabels", "First name"),
        "last_name": QT_TRANSLATE_NOOP("ScenariosLabels", "Last name"),
        "name": QT_TRANSLATE_NOOP("ScenariosLabels", "Full name"),
        "company": QT_TRANSLATE_NOOP("ScenariosLabels", "Company"),
        "city": QT_TRANSLATE_NOOP("ScenariosLabels", "Town"),
        "birthday": QT_TRANSLATE_NOOP("ScenariosLabels", "Birthday"),
        "last_purchase_on": QT_TRANSLATE_NOOP("ScenariosLabels", "Day of the last purchase"),
        "silence_days": QT_TRANSLATE_NOOP("ScenariosLabels", "Days since the last purchase"),
        "revenue_12m": QT_TRANSLATE_NOOP("ScenariosLabels", "Spent in 12 months"),
        "business": QT_TRANSLATE_NOOP("ScenariosLabels", "Your business"),
        "business_city": QT_TRANSLATE_NOOP("ScenariosLabels", "Your town"),
        "owner": QT_TRANSLATE_NOOP("ScenariosLabels", "Your first name"),
    },
)
add_labels(
    "message_text",
    _CONTEXT,
    {
        "email_subject": QT_TRANSLATE_NOOP("ScenariosLabels", "Subject"),
        "email_body": QT_TRANSLATE_NOOP("ScenariosLabels", "Message"),
        "sms_body": QT_TRANSLATE_NOOP("ScenariosLabels", "Message"),
        "post_body": QT_TRANSLATE_NOOP("ScenariosLabels", "Letter"),
        "phone_body": QT_TRANSLATE_NOOP("ScenariosLabels", "What to say"),
    },
)
add_labels(
    "text_language",
    _CONTEXT,
    {
        "fr": QT_TRANSLATE_NOOP("ScenariosLabels", "In French"),
        "en": QT_TRANSLATE_NOOP("ScenariosLabels", "In English"),
    },
)
add_labels(
    "by_channel",
    _CONTEXT,
    {
        "email": QT_TRANSLATE_NOOP("ScenariosLabels", "e-mail"),
        "sms": QT_TRANSLATE_NOOP("ScenariosLabels", "SMS"),
        "post": QT_TRANSLATE_NOOP("ScenariosLabels", "letter"),
        "phone": QT_TRANSLATE_NOOP("ScenariosLabels", "call"),
    },
)
add_labels(
    "awkward",
    _CONTEXT,
    {
        "no_first_name": QT_TRANSLATE_NOOP("ScenariosLabels", "no first name"),
        "longest_first_name": QT_TRANSLATE_NOOP("ScenariosLabels", "long first name"),
        "unusual_sign": QT_TRANSLATE_NOOP("ScenariosLabels", "unusual sign in the name"),
        "longest_name": QT_TRANSLATE_NOOP("ScenariosLabels", "long name"),
        "company": QT_TRANSLATE_NOOP("ScenariosLabels", "company"),
        "other_language": QT_TRANSLATE_NOOP("ScenariosLabels", "reads another language"),
        "ordinary": QT_TRANSLATE_NOOP("ScenariosLabels", "ordinary case"),
    },
)
add_labels(
    "scenario_problem",
    _CONTEXT,
    {
        "brace_unclosed": QT_TRANSLATE_NOOP("ScenariosLabels", "A brace { is never closed. Write {{ for a plain one."),
        "brace_unopened": QT_TRANSLATE_NOOP("ScenariosLabels", "A brace } was never opened. Write }} for a plain one."),
        "placeholder_name": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "What stands between braces is no known place. Use the button Insert."
        ),
        "unknown_placeholder": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "“{name}” is no known place. Use the button Insert."
        ),
        "too_long": QT_TRANSLATE_NOOP("ScenariosLabels", "This text is too long: 20,000 signs at most."),
        "control_character": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "This text holds an invisible sign that cannot be sent. Type it again, without pasting."
        ),
        "out_of_bounds": QT_TRANSLATE_NOOP("ScenariosLabels", "This value is not possible here."),
        "not_a_choice": QT_TRANSLATE_NOOP("ScenariosLabels", "This choice is not possible here."),
        "missing": QT_TRANSLATE_NOOP("ScenariosLabels", "Something is missing here."),
        "repeated": QT_TRANSLATE_NOOP("ScenariosLabels", "A channel stands here twice."),
        "unknown_key": QT_TRANSLATE_NOOP("ScenariosLabels", "This part of the scenario is not known."),
        "not_an_object": QT_TRANSLATE_NOOP("ScenariosLabels", "This part of the scenario cannot be read."),
        "not_a_number": QT_TRANSLATE_NOOP("ScenariosLabels", "A number is needed here."),
        "not_a_flag": QT_TRANSLATE_NOOP("ScenariosLabels", "Yes or no is needed here."),
        "not_a_list": QT_TRANSLATE_NOOP("ScenariosLabels", "This part of the scenario cannot be read."),
        "not_a_text": QT_TRANSLATE_NOOP("ScenariosLabels", "A text is needed here."),
        "version": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "This scenario was made by a newer version of Clientèle and was left as it is."
        ),
    },
)
add_changes(
    _CONTEXT,
    {
        "scenario_created": QT_TRANSLATE_NOOP("ScenariosLabels", "Scenario “{name}” created"),
        "scenario_updated": QT_TRANSLATE_NOOP("ScenariosLabels", "Scenario “{name}” saved"),
        "scenario_active": QT_TRANSLATE_NOOP("ScenariosLabels", "“{name}” is in service"),
        "scenario_paused": QT_TRANSLATE_NOOP("ScenariosLabels", "“{name}” is paused"),
        "scenario_draft": QT_TRANSLATE_NOOP("ScenariosLabels", "“{name}” is a draft again"),
        "scenario_archived": QT_TRANSLATE_NOOP("ScenariosLabels", "“{name}” put away"),
        "scenario_restored": QT_TRANSLATE_NOOP("ScenariosLabels", "“{name}” is as before"),
    },
)
add_errors(
    _CONTEXT,
    {
        "scenario_invalid": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "Something in this scenario is not right ({at}). Nothing was changed."
        ),
        "scenario_missing": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "This scenario is not there any more. Nothing was changed."
        ),
        "template_unknown": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "This ready-made scenario is not part of this version. Nothing was changed."
        ),
        "customer_missing": QT_TRANSLATE_NOOP(
            "ScenariosLabels", "This customer is not there any more; the preview shows another one."
        ),
    },
)
