"""Sentences about customers: what happened, why a score, why two records are one person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui.customers import labels as _labels
from app.ui.formats import (
    day_full,
    day_month,
    day_text,
    days_ago,
    days_count,
    decimal,
    money,
    percent,
    phone_text,
    sentence_start,
    whole_number,
)
from app.ui.labels import CHANNEL_ICONS, codes, label, segment_label
from app.ui.score_sentences import other_reason_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.models.domain.customer import ConsentState, TimelineEntry
    from app.models.domain.reasons import Reason
    from app.models.domain.scenario import PlannedContact
    from app.models.domain.segment import Segment

_KNOWN = _labels.__name__  # importing the labels registers them
SHOP_WORDS = frozenset({"shop", "store", "magasin", "boutique", "caisse", "pos"})
WEB_WORDS = frozenset({"web", "online", "en ligne", "internet", "site"})
SEGMENT_BADGES = {
    "best": ("good", "star"),
    "loyal": ("good", "user-check"),
    "new": ("accent", "sparkles"),
    "occasional": ("neutral", "user"),
    "at_risk": ("bad", "trending-down"),
    "dormant": ("warn", "clock"),
    "lost": ("neutral", "circle"),
}


def counted(text: str, count: int) -> str:
    """Finish a translated plural: the locale's separators, and without translation no "(s)"."""
    text = text.replace("(s)", "" if abs(count) == 1 else "s")
    return text.replace(str(count), whole_number(count), 1)


def purchases_count(count: int) -> str:
    """Return 24 purchases."""
    return counted(QCoreApplication.translate("CustomersWords", "%n purchase(s)", None, count), count)


def segment_words(code: str | None) -> str:
    """Return the RFM segment of one customer, or that it is a prospect."""
    return segment_label(code) if code else QCoreApplication.translate("CustomersWords", "Prospect")


def segment_name(segment: Segment) -> str:
    """Return the name of a segment: a ready-made one in the language in force, the owner's as it is."""
    code = segment.ready_id or ""
    if code.startswith("rfm_"):
        return segment_label(code.removeprefix("rfm_"))
    return label("ready_segment", code) if code in codes("ready_segment") else segment.name


def event_words(entry: TimelineEntry) -> str:
    """Return what happened, in one line."""
    code, params = entry.reason.code, entry.reason.params
    kind, _, rest = code.partition("_")
    if kind == "purchase":
        return _purchase_words(rest, params)
    if kind in {"note", "task"}:
        return label("own_event", code).format(text=params.get("text", ""))
    if kind == "consent":
        return label("consent_event", f"{rest}.{entry.channel}").format(
            source=source_name(str(params.get("source") or ""))
        )
    name = params.get("campaign")
    known = codes("contact_event")
    base = f"{rest}.{entry.channel}" if f"{rest}.{entry.channel}" in known else rest
    text = label("contact_event", f"{base}.named" if name else base)
    words = text.format(campaign=name) if name else text
    detail = params.get("detail") if not name else None
    if not detail:
        return words
    return QCoreApplication.translate("CustomersWords", "{what}: {detail}").format(what=words, detail=detail)


def _purchase_words(kind: str, params: Mapping[str, Any]) -> str:
    items = [str(item).lower() for item in params.get("items", ())]
    place = _place_of(str(params.get("channel") or "")) if kind == "sale" else ""
    code = ".".join(part for part in (kind, place, "" if items else "plain") if part)
    return label("purchase_event", code).format(items=", ".join(items))


def _place_of(channel: str) -> str:
    word = channel.strip().lower()
    return "shop" if word in SHOP_WORDS else "web" if word in WEB_WORDS else ""


def event_icon(entry: TimelineEntry) -> tuple[str, str]:
    """Return icon and tone of what happened."""
    code = entry.reason.code
    if code.startswith("purchase_"):
        if code != "purchase_sale":
            return "undo-2", "neutral"
        return (
            "shopping-cart" if _place_of(str(entry.reason.params.get("channel"))) == "web" else "shopping-bag"
        ), "good"
    if code.startswith("consent_"):
        return ("circle-check", "good") if code == "consent_granted" else ("ban", "neutral")
    if code.startswith(("note_", "task_")):
        return "notebook-pen" if code.startswith("note_") else "list-checks", "accent"
    icon = _CONTACT_ICONS.get(code) or CHANNEL_ICONS.get(entry.channel or "", "send")
    return icon, "warn" if code in _BAD_CONTACTS else "neutral"


_BAD_CONTACTS = frozenset({"contact_bounced", "contact_unsubscribed", "contact_complained", "contact_claimed"})
_CONTACT_ICONS = {
    "contact_opened": "mail-open",
    "contact_clicked": "mail-open",
    "contact_bounced": "mail-warning",
    "contact_unsubscribed": "mail-x",
    "contact_complained": "message-square-warning",
    "contact_called": "phone",
    "contact_visited": "store",
    "contact_letter": "mailbox",
    "contact_replied": "message-square",
    "contact_soft_bounced": "mail-warning",
    "contact_claimed": "message-square-warning",
    "contact_reviewed": "message-square",
    "contact_answered": "message-square",
    "contact_nps": "message-square",
    "contact_abandoned_cart": "shopping-cart",
    "contact_referred": "send",
    "contact_loyalty": "shopping-bag",
}


def furthest_contacts(entries: list[TimelineEntry]) -> list[TimelineEntry]:
    """Keep one entry per campaign: an e-mail that was opened is not told again as sent."""
    ranks = {"contact_sent": 0, "contact_opened": 1, "contact_clicked": 2}
    reached: dict[tuple[str, str | None], int] = {}
    for entry in entries:
        name, rank = entry.reason.params.get("campaign"), ranks.get(entry.reason.code)
        if name and rank is not None:
            key = (str(name), entry.channel)
            reached[key] = max(reached.get(key, 0), rank)
    kept: list[TimelineEntry] = []
    for entry in entries:
        name, rank = entry.reason.params.get("campaign"), ranks.get(entry.reason.code)
        if name and rank is not None:
            key = (str(name), entry.channel)
            if reached.get(key) != rank:
                continue
            del reached[key]
        kept.append(entry)
    return kept


def planned_words(contact: PlannedContact, today: date) -> str:
    """Return what is planned, to approve, approved or withheld, with the reason."""
    if contact.withheld is not None:
        return label("planned_contact", f"{contact.channel}.withheld").format(reason=withheld_words(contact.withheld))
    if contact.status == "approved":
        return label("planned_contact", f"{contact.channel}.approved")
    return label("planned_contact", f"{contact.channel}.today" if contact.day <= today else contact.channel)


def withheld_words(reason: Reason) -> str:
    """Return why a contact is withheld, to follow a colon."""
    params = dict(reason.params)
    if "until" in params:
        params["until"] = day_text(date.fromisoformat(str(params["until"])))
    return label("withheld", reason.code).format_map(_Shown(params))


class _Shown(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "–"


def planned_day(day: date, today: date) -> str:
    """Return today, or 2 Dec., with the year when it is another one."""
    if day == today:
        return days_ago(0)
    return short_day(day, today)


def short_day(day: date, today: date) -> str:
    """Return 2 Aug. of this year, 2 Aug. 2024 of another."""
    return day_month(day) if day.year == today.year else day_text(day)


def consent_words(state: ConsentState) -> tuple[str, str, str]:
    """Return icon, words and tone of what a customer allows on a channel."""
    status = state.status
    if status != "refused" and not state.is_usable:
        status = "unreachable"
    icon, tone = _CONSENT_LOOKS[status]
    return icon, label("consent_state", f"{status}.{state.channel}"), tone


_CONSENT_LOOKS = {
    "granted": ("circle-check", "good"),
    "refused": ("ban", "bad"),
    "unknown": ("circle-question-mark", "muted"),
    "unreachable": ("minus", "muted"),
}


def score_reason(reason: Reason, currency: str) -> tuple[str, str]:
    """Return a score's reason as a sentence, and the kind of its mark."""
    build = _SCORE_REASONS.get(reason.code)
    text = build(reason.params, currency) if build else other_reason_words(reason, currency)
    kind = "plus" if reason.weight > 0 else "minus" if reason.weight < 0 else "circle-dot"
    return text, kind


def _recency(params: Mapping[str, Any], currency: str) -> str:
    del currency
    text = QCoreApplication.translate("CustomersWords", "Last purchase {ago} ({mark} of 5).")
    return text.format(ago=days_ago(int(params["days"])), mark=params["mark"])


def _tempo(params: Mapping[str, Any], currency: str) -> str:
    del currency
    days, times = days_count(int(params["days"])), float(params["times"])
    if times <= 1:
        text = QCoreApplication.translate("CustomersWords", "Within the usual rhythm, a purchase every {days}.")
        return text.format(days=days)
    text = QCoreApplication.translate("CustomersWords", "{times} times the usual rhythm, a purchase every {days}.")
    return text.format(times=decimal(times), days=days)


def _frequency(params: Mapping[str, Any], currency: str) -> str:
    del currency
    text = QCoreApplication.translate("CustomersWords", "{purchases} so far ({mark} of 5).")
    return text.format(purchases=purchases_count(int(params["purchases"])), mark=params["mark"])


def _monetary(params: Mapping[str, Any], currency: str) -> str:
    text = QCoreApplication.translate("CustomersWords", "{amount} spent so far ({mark} of 5).")
    return text.format(amount=money(int(params["revenue_cents"]), currency), mark=params["mark"])


def _new(params: Mapping[str, Any], currency: str) -> str:
    del currency
    text = QCoreApplication.translate("CustomersWords", "First purchase {ago}; new for {days}.")
    return text.format(ago=days_ago(int(params["days"])), days=days_count(int(params["window_days"])))


def _share(params: Mapping[str, Any], currency: str) -> str:
    amount, window = money(int(params["revenue_cents"]), currency), params.get("window_days")
    place, everyone = whole_number(int(params["rank"])), whole_number(int(params["customers"]))
    share = percent(float(params["share"]), 2 if float(params["share"]) < 0.01 else 1)
    if window is None:
        text = QCoreApplication.translate(
            "CustomersWords", "{amount} so far, {share} of the revenue: number {place} of {everyone} customers."
        )
        return text.format(amount=amount, share=share, place=place, everyone=everyone)
    text = QCoreApplication.translate(
        "CustomersWords", "{amount} in {days}, {share} of the revenue: number {place} of {everyone} customers."
    )
    return text.format(amount=amount, days=days_count(int(window)), share=share, place=place, everyone=everyone)


def _no_purchase(params: Mapping[str, Any], currency: str) -> str:
    del currency
    text = QCoreApplication.translate("CustomersWords", "No purchase in {days}: no size.")
    return text.format(days=days_count(int(params["window_days"])))


_SCORE_REASONS: dict[str, Callable[[Mapping[str, Any], str], str]] = {
    "rfm_recency": _recency,
    "rfm_tempo": _tempo,
    "rfm_frequency": _frequency,
    "rfm_monetary": _monetary,
    "rfm_new": _new,
    "pmg_share": _share,
    "pmg_no_purchase": _no_purchase,
}


def match_reason(reason: Reason) -> tuple[str, str, str]:
    """Return why two records are or are not one person: sentence, weight in words, kind of mark."""
    shown = {side: _value_words(str(reason.params.get("field")), str(reason.params.get(side) or "")) for side in "ab"}
    text = label("match", reason.code).format_map(_Shown({key: value or "–" for key, value in shown.items()}))
    weight = label("match_weight", str(reason.params.get("weight_class") or "weak"))
    return text, weight, "plus" if reason.weight >= 0 else "minus"


def _value_words(field: str, value: str) -> str:
    return phone_text(value) if field in {"phone", "phone_2"} else value


def birth_words(value: str) -> str:
    """Return a birth date, with or without its year, in words."""
    if value.startswith("--"):
        return day_month(date(2000, int(value[2:4]), int(value[5:7])))
    return day_full(date.fromisoformat(value))


def field_words(field: str, value: str) -> str:
    """Return a contact value as people write it."""
    if field in {"mobile", "landline", "phone", "phone_2"}:
        return phone_text(value)
    return birth_words(value) if field == "birth_on" else value


def source_name(source: str) -> str:
    """Return the name of a source; what was entered by hand has none of its own."""
    if source.startswith("by_hand") or not source:
        return QCoreApplication.translate("CustomersWords", "entered by hand")
    return source


def source_words(source: str, seen_on: date | None) -> str:
    """Return where a value comes from and when it was last confirmed."""
    if not source:
        return ""
    name = source_name(source)
    return f"{name}, {day_text(seen_on)}" if seen_on else name


def own_source_words(corrected_on: date | None) -> str:
    """Return that a value is the user's own, since when."""
    text = QCoreApplication.translate("CustomersWords", "corrected by you, {day}")
    return text.format(day=day_text(corrected_on))


def own_consent_words(said_on: date | None) -> str:
    """Return that the user recorded what a customer allows, since when."""
    text = QCoreApplication.translate("CustomersWords", "recorded by you, {day}")
    return text.format(day=day_text(said_on))


def name_list(names: list[str]) -> str:
    """Return A, B and C."""
    if len(names) < 2:
        return "".join(names)
    text = QCoreApplication.translate("CustomersWords", "{several} and {last}")
    return text.format(several=", ".join(names[:-1]), last=names[-1])


def first_upper(text: str) -> str:
    """Return a line with a capital first letter."""
    return sentence_start(text)
