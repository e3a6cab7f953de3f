"""Words that the scenarios, the contact plan and the mailing lists share: why a contact, why not, what for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.formats import day_month, day_text, days_count, decimal, weekday_long, whole_number
from app.ui.labels import add_labels, label
from app.ui.messages import add_errors, add_param_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.models.domain.reasons import Reason

_CONTEXT = "PlanWords"


def counted(text: str, count: int) -> str:
    """Finish a translated plural: the locale's separators, and without translation no "(s)"."""
    text = text.replace("(s)", "" if abs(count) == 1 else "s")
    return text.replace(str(count), whole_number(count), 1)


def contacts_count(count: int) -> str:
    """Return 23 contacts."""
    return counted(QCoreApplication.translate(_CONTEXT, "%n contact(s)", None, count), count)


def recipients_count(count: int) -> str:
    """Return 1 274 recipients."""
    return counted(QCoreApplication.translate(_CONTEXT, "%n recipient(s)", None, count), count)


def lists_count(count: int) -> str:
    """Return 2 lists."""
    return counted(QCoreApplication.translate(_CONTEXT, "%n list(s)", None, count), count)


def day_of_week(day: date) -> str:
    """Return Thursday 20 Nov., for days that are near."""
    text = QCoreApplication.translate(_CONTEXT, "{weekday} {day}")
    return text.format(weekday=weekday_long(day), day=day_month(day))


def objective_label(code: str) -> str:
    """Return Inform, Sell, Give, Ask, Propose."""
    return label("objective", code)


def why_sentence(reason: Reason) -> str:
    """Return why a customer is contacted, in one sentence without a final point."""
    build = _WHY.get(reason.code)
    return build(reason.params) if build else label("contact_why", reason.code)


def withheld_sentence(reason: Reason) -> str:
    """Return why a contact is withheld, in one sentence without a final point."""
    key, params = _withheld_key(reason), dict(reason.params)
    for name in ("on", "until", "next"):
        if params.get(name):
            params[name] = day_of_week(date.fromisoformat(str(params[name])))
    if "gap" in params:
        params["gap"], params["days"] = days_count(int(params["gap"])), days_count(int(params["days"]))
    elif "cap" in params:
        params["days"] = days_count(int(params["days"]))
        params["contacts"] = contacts_count(int(params["count"]))
    return label("contact_withheld", key).format_map(params)


def _withheld_key(reason: Reason) -> str:
    """Return the key of the sentence: some reasons have one for each channel, nature or kind."""
    params = reason.params
    if reason.code == "contacted_recently":
        return f"{reason.code}.{'today' if int(params['days']) == 0 else 'before'}"
    if reason.code == "quiet_day":
        kind = params.get("kind", "weekday")
        return (
            "quiet_day.always" if not params.get("next") else f"quiet_day.{kind}" if kind != "weekday" else "quiet_day"
        )
    if reason.code == "cap_reached" and params.get("of_channel"):
        return f"cap_reached.of.{params['of_channel']}"
    part = params.get("nature") if reason.code == "cap_reached" else params.get("channel")
    return f"{reason.code}.{part}" if part else reason.code


def _day(params: Mapping[str, Any]) -> date:
    return date.fromisoformat(str(params["on"]))


def _birthday(params: Mapping[str, Any]) -> str:
    days, age = int(params["days"]), params.get("age")
    when = "today" if days == 0 else "past" if days < 0 else "next"
    text = label("contact_why", f"birthday.{when}.age" if age is not None else f"birthday.{when}")
    return text.format(age=age, day=day_of_week(_day(params)))


def _first_purchase(params: Mapping[str, Any]) -> str:
    return label("contact_why", "first_purchase").format(day=day_of_week(_day(params)))


def _silence(params: Mapping[str, Any]) -> str:
    times = params.get("times")
    text = label("contact_why", "silence" if times else "silence.plain")
    shown = decimal(float(times), 0 if float(times) == round(float(times)) else 1) if times else ""
    return text.format(days=days_count(int(params["days"])), times=shown)


def _silence_single(params: Mapping[str, Any]) -> str:
    return label("contact_why", "silence_single").format(days=days_count(int(params["days"])))


def _on_day(code: str) -> Callable[[Mapping[str, Any]], str]:
    return lambda params: label("contact_why", code).format(day=day_of_week(_day(params)))


def _customer_anniversary(params: Mapping[str, Any]) -> str:
    years = int(params["years"])
    text = QCoreApplication.translate(_CONTEXT, "Customer for %n year(s) on {day}", None, years)
    return counted(text, years).format(day=day_of_week(_day(params)))


_DATED = (
    "purchase",
    "only_purchase",
    "signal_abandoned_cart",
    "signal_referred",
    "signal_claimed",
    "signal_visited",
    "unknown_email",
    "unknown_mobile",
    "unknown_birthday",
    "unknown_address",
    "no_purchase_yet",
)


def _postponed_from(params: Mapping[str, Any]) -> str:
    return label("contact_why", "postponed_from").format(day=day_text(_day(params)))


_WHY: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "birthday": _birthday,
    "first_purchase": _first_purchase,
    "silence": _silence,
    "silence_single": _silence_single,
    "postponed_from": _postponed_from,
    "customer_anniversary": _customer_anniversary,
    **{code: _on_day(code) for code in _DATED},
}

add_labels(
    "contact_why",
    _CONTEXT,
    {
        "birthday.next.age": QT_TRANSLATE_NOOP("PlanWords", "Turns {age} on {day}"),
        "birthday.next": QT_TRANSLATE_NOOP("PlanWords", "Birthday on {day}"),
        "birthday.today.age": QT_TRANSLATE_NOOP("PlanWords", "Turns {age} today"),
        "birthday.today": QT_TRANSLATE_NOOP("PlanWords", "Birthday today"),
        "birthday.past.age": QT_TRANSLATE_NOOP("PlanWords", "Turned {age} on {day}"),
        "birthday.past": QT_TRANSLATE_NOOP("PlanWords", "Birthday was on {day}"),
        "first_purchase": QT_TRANSLATE_NOOP("PlanWords", "First purchase on {day}"),
        "silence": QT_TRANSLATE_NOOP("PlanWords", "{days} of silence, {times} times the rhythm"),
        "silence.plain": QT_TRANSLATE_NOOP("PlanWords", "{days} of silence"),
        "silence_single": QT_TRANSLATE_NOOP("PlanWords", "{days} since the only purchase"),
        "postponed_from": QT_TRANSLATE_NOOP("PlanWords", "Put off on {day}"),
        "by_hand": QT_TRANSLATE_NOOP("PlanWords", "On a list made by hand"),
        "purchase": QT_TRANSLATE_NOOP("PlanWords", "Purchase on {day}"),
        "only_purchase": QT_TRANSLATE_NOOP("PlanWords", "Only purchase on {day}"),
        "signal_abandoned_cart": QT_TRANSLATE_NOOP("PlanWords", "Left a cart on {day}"),
        "signal_referred": QT_TRANSLATE_NOOP("PlanWords", "Recommended you on {day}"),
        "signal_claimed": QT_TRANSLATE_NOOP("PlanWords", "Complained on {day}"),
        "signal_visited": QT_TRANSLATE_NOOP("PlanWords", "Came by on {day}"),
        "unknown_email": QT_TRANSLATE_NOOP("PlanWords", "Customer since {day}, e-mail address not known"),
        "unknown_mobile": QT_TRANSLATE_NOOP("PlanWords", "Customer since {day}, mobile number not known"),
        "unknown_birthday": QT_TRANSLATE_NOOP("PlanWords", "Customer since {day}, birthday not known"),
        "unknown_address": QT_TRANSLATE_NOOP("PlanWords", "Customer since {day}, postal address not known"),
        "no_purchase_yet": QT_TRANSLATE_NOOP("PlanWords", "Known since {day}, nothing bought yet"),
    },
)
add_labels(
    "contact_withheld",
    _CONTEXT,
    {
        "suppressed.email": QT_TRANSLATE_NOOP("PlanWords", "Must not be contacted by e-mail any more"),
        "suppressed.sms": QT_TRANSLATE_NOOP("PlanWords", "Must not be contacted by SMS any more"),
        "suppressed.post": QT_TRANSLATE_NOOP("PlanWords", "Must not be contacted by letter any more"),
        "suppressed.phone": QT_TRANSLATE_NOOP("PlanWords", "Must not be called any more"),
        "no_consent.email": QT_TRANSLATE_NOOP("PlanWords", "Has never agreed to e-mails"),
        "no_consent.sms": QT_TRANSLATE_NOOP("PlanWords", "Has never agreed to SMS"),
        "no_consent.post": QT_TRANSLATE_NOOP("PlanWords", "Has never agreed to letters"),
        "no_consent.phone": QT_TRANSLATE_NOOP("PlanWords", "Has never agreed to calls"),
        "refused.email": QT_TRANSLATE_NOOP("PlanWords", "Refuses e-mails"),
        "refused.sms": QT_TRANSLATE_NOOP("PlanWords", "Refuses SMS"),
        "refused.post": QT_TRANSLATE_NOOP("PlanWords", "Refuses letters"),
        "refused.phone": QT_TRANSLATE_NOOP("PlanWords", "Refuses calls"),
        "no_address.email": QT_TRANSLATE_NOOP("PlanWords", "No usable e-mail address"),
        "no_address.sms": QT_TRANSLATE_NOOP("PlanWords", "No mobile number"),
        "no_address.post": QT_TRANSLATE_NOOP("PlanWords", "No complete postal address"),
        "no_address.phone": QT_TRANSLATE_NOOP("PlanWords", "No telephone number"),
        "contacted_recently.before": QT_TRANSLATE_NOOP("PlanWords", "Contacted {days} ago, less than {gap}"),
        "contacted_recently.today": QT_TRANSLATE_NOOP("PlanWords", "Already contacted today"),
        "cap_reached": QT_TRANSLATE_NOOP("PlanWords", "Already {contacts} in {days}, {cap} allowed"),
        "cap_reached.commercial": QT_TRANSLATE_NOOP(
            "PlanWords", "Already {count} commercial messages in {days}, {cap} allowed"
        ),
        "cap_reached.relational": QT_TRANSLATE_NOOP(
            "PlanWords", "Already {count} relational messages in {days}, {cap} allowed"
        ),
        "cap_reached.of.email": QT_TRANSLATE_NOOP("PlanWords", "Already {count} e-mails in {days}, {cap} allowed"),
        "cap_reached.of.sms": QT_TRANSLATE_NOOP("PlanWords", "Already {count} SMS in {days}, {cap} allowed"),
        "cap_reached.of.post": QT_TRANSLATE_NOOP("PlanWords", "Already {count} letters in {days}, {cap} allowed"),
        "cap_reached.of.phone": QT_TRANSLATE_NOOP("PlanWords", "Already {count} calls in {days}, {cap} allowed"),
        "request_open": QT_TRANSLATE_NOOP("PlanWords", "Waits for an answer to the request of {on}"),
        "reads_no_more": QT_TRANSLATE_NOOP(
            "PlanWords", "Left the last {unread} e-mails unopened, contacted {days} ago, less than {gap}"
        ),
        "out_of_balance": QT_TRANSLATE_NOOP(
            "PlanWords", "{commercial} of the last {last} contacts were commercial, {most} of {of} allowed"
        ),
        "quiet_day": QT_TRANSLATE_NOOP("PlanWords", "Day without contacts, next one open: {next}"),
        "quiet_day.holiday": QT_TRANSLATE_NOOP("PlanWords", "Public holiday, next day open: {next}"),
        "quiet_day.closed": QT_TRANSLATE_NOOP("PlanWords", "Closed, next day open: {next}"),
        "quiet_day.always": QT_TRANSLATE_NOOP("PlanWords", "Day without contacts, as all the others"),
        "lower_priority": QT_TRANSLATE_NOOP("PlanWords", "“{scenario}” goes first today"),
        "removed": QT_TRANSLATE_NOOP("PlanWords", "Taken out of the plan on {on}"),
        "postponed": QT_TRANSLATE_NOOP("PlanWords", "Put off until {until}"),
    },
)
add_labels(
    "withheld_group",
    "ContactPlanLabels",
    {
        "contacted_recently": QT_TRANSLATE_NOOP("ContactPlanLabels", "Contacted too recently"),
        "cap_reached": QT_TRANSLATE_NOOP("ContactPlanLabels", "Contacted often enough"),
        "request_open": QT_TRANSLATE_NOOP("ContactPlanLabels", "Wait for your answer"),
        "reads_no_more": QT_TRANSLATE_NOOP("ContactPlanLabels", "No longer open your e-mails"),
        "out_of_balance": QT_TRANSLATE_NOOP("ContactPlanLabels", "Too many offers already"),
        "quiet_day": QT_TRANSLATE_NOOP("ContactPlanLabels", "Day without contacts"),
        "lower_priority": QT_TRANSLATE_NOOP("ContactPlanLabels", "Another scenario goes first"),
        "no_consent": QT_TRANSLATE_NOOP("ContactPlanLabels", "No agreement yet"),
        "refused": QT_TRANSLATE_NOOP("ContactPlanLabels", "Refused by the customer"),
        "suppressed": QT_TRANSLATE_NOOP("ContactPlanLabels", "Must not be contacted"),
        "no_address": QT_TRANSLATE_NOOP("ContactPlanLabels", "No usable address"),
        "removed": QT_TRANSLATE_NOOP("ContactPlanLabels", "Taken out by you"),
        "postponed": QT_TRANSLATE_NOOP("ContactPlanLabels", "Put off by you"),
    },
)
add_labels(
    "objective",
    _CONTEXT,
    {
        "inform": QT_TRANSLATE_NOOP("PlanWords", "Inform"),
        "sell": QT_TRANSLATE_NOOP("PlanWords", "Sell"),
        "give": QT_TRANSLATE_NOOP("PlanWords", "Give"),
        "ask": QT_TRANSLATE_NOOP("PlanWords", "Ask"),
        "propose": QT_TRANSLATE_NOOP("PlanWords", "Propose"),
    },
)
add_labels(
    "mailing_format",
    _CONTEXT,
    {
        "brevo": QT_TRANSLATE_NOOP("PlanWords", "Brevo"),
        "mailchimp": QT_TRANSLATE_NOOP("PlanWords", "Mailchimp"),
        "generic_fr": QT_TRANSLATE_NOOP("PlanWords", "CSV file (French)"),
        "generic_en": QT_TRANSLATE_NOOP("PlanWords", "CSV file (English)"),
        "xlsx": QT_TRANSLATE_NOOP("PlanWords", "Excel workbook"),
        "postal": QT_TRANSLATE_NOOP("PlanWords", "Postal file"),
        "call_list": QT_TRANSLATE_NOOP("PlanWords", "Call list"),
    },
)


def format_label(format_id: str) -> str:
    """Return the name of a shape of file."""
    return label("mailing_format", format_id)


add_errors(
    _CONTEXT,
    {
        "no_recipients": QT_TRANSLATE_NOOP(
            "PlanWords", "Nobody is left to contact. No file was written, nothing was recorded."
        ),
        "file_locked": QT_TRANSLATE_NOOP(
            "PlanWords",
            "“{path}” is open in another program or protected. Close it there, then try again; nothing was recorded.",
        ),
        "file_unwritable": QT_TRANSLATE_NOOP(
            "PlanWords", "“{path}” cannot be written. Choose another place; nothing was recorded."
        ),
        "name_missing": QT_TRANSLATE_NOOP("PlanWords", "A name is needed."),
        "name_too_long": QT_TRANSLATE_NOOP("PlanWords", "This name is too long: {longest} signs at most."),
    },
)
add_param_text("recipients", recipients_count)
add_param_text("lists", lists_count)
