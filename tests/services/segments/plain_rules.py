"""Rules evaluated slowly and plainly in Python: what the SQL is compared with. Written from the words, not the SQL."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import blake2b
from typing import Any

from app.models.domain.folding import fold
from app.models.domain.values import Birthday, epoch_day

Rule = dict[str, Any]

OPPOSITES = {"is_not": "is", "none_of": "any_of", "not_contains": "contains", "unknown": "known"}
TEXTS = {"city", "postcode", "tag", "custom.text.Palier"}
AURA = {"01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74"}


@dataclass
class Purchase:
    """One order; every line is for the whole amount, as the tests' builder writes it."""

    day: date
    cents: int
    channel: str
    categories: list[str]
    has_discount: bool = False
    cost_cents: int | None = None


@dataclass
class Contact:
    day: date
    kind: str
    channel: str = "email"
    campaign: str | None = None


@dataclass
class Customer:
    id: int
    profile: dict[str, Any]
    purchases: list[Purchase] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    consents: dict[str, str] = field(default_factory=dict)
    household: int | None = None
    tags: dict[str, date] = field(default_factory=dict)
    lists: set[int] = field(default_factory=set)
    custom: dict[str, Any] = field(default_factory=dict)


@dataclass
class Business:
    """Everybody, the saved segments by id, and the day of the figures, which is that of the only import too."""

    people: list[Customer]
    segments: dict[int, Rule]
    stored_on: date


@dataclass
class Question:
    """Whom a rule is asked of, and as of which day."""

    business: Business
    day: date

    def on(self, day: date) -> Question:
        return Question(self.business, day)


def members(rule: Rule, business: Business, day: date) -> list[int]:
    """Return the ids of those who were known on the day and answer the rule."""
    asked = Question(business, day)
    return [each.id for each in business.people if is_known(each, asked) and holds(rule, each, asked)]


def is_known(customer: Customer, asked: Question) -> bool:
    """Tell whether one had bought or been in contact by then, or was in the imported file."""
    dated = (*customer.purchases, *customer.contacts)
    return asked.day >= asked.business.stored_on or any(one.day <= asked.day for one in dated)


def holds(rule: Rule, customer: Customer, asked: Question) -> bool:
    if "all" in rule:
        return all(in_all(child, rule["all"], customer, asked) for child in rule["all"])
    if "any" in rule:
        return any(holds(child, customer, asked) for child in rule["any"])
    if "not" in rule:
        return not holds(rule["not"], customer, asked)
    op = rule["op"]
    if op in OPPOSITES:
        return not holds(rule | {"op": OPPOSITES[op]}, customer, asked)
    if rule["field"] in {"segment", "entered", "left"}:
        return referred(rule, customer, asked)
    if rule["field"] == "random":
        return in_all(rule, [rule], customer, asked)
    if rule["field"] in {"data_issue", "bought_channel", "list", "tag"}:
        return has_one_of(rule, customer, asked)
    found = value_of(rule, customer, asked.day, asked)
    return compared(op, found, rule.get("value"), is_text=rule["field"] in TEXTS)


def in_all(rule: Rule, siblings: list[Rule], customer: Customer, asked: Question) -> bool:
    """A sample of so many is drawn from those who answer the other conditions beside it."""
    if rule.get("field") != "random":
        return holds(rule, customer, asked)
    if rule["op"] == "percent":
        return drawn_number(customer.id, rule.get("seed", 0)) < (2**31 - 1) * rule["value"] // 100
    others = [one for one in siblings if not (one.get("field") == "random" and one["op"] == "count")]
    pool = [each for each in asked.business.people if is_known(each, asked)]
    pool = [each for each in pool if holds({"all": others}, each, asked)]
    pool.sort(key=lambda each: (drawn_number(each.id, rule.get("seed", 0)), each.id))
    return customer in pool[: rule["value"]]


def drawn_number(customer_id: int, seed: int) -> int:
    """A fifth power modulo the prime 2^31 − 1 of a number made of the id by the seed's factor and shift."""
    prime = 2**31 - 1
    digest = blake2b(str(seed).encode(), digest_size=8).digest()
    factor, shift = (int.from_bytes(half) % (prime - 2) + 1 for half in (digest[:4], digest[4:]))
    return pow(customer_id * factor + shift, 5, prime)


def referred(rule: Rule, customer: Customer, asked: Question) -> bool:
    inner = rule["rule"] if "rule" in rule else asked.business.segments[rule["value"]]

    def was_in(day: date) -> bool:
        then = asked.on(day)
        return day <= asked.day and is_known(customer, then) and holds(inner, customer, then)

    if rule["field"] == "entered":
        return holds(inner, customer, asked) and not was_in(asked.day - timedelta(rule["within_days"]))
    if rule["field"] == "left":
        return was_in(asked.day - timedelta(rule["within_days"])) and not holds(inner, customer, asked)
    if "days_ago" in rule:
        return was_in(asked.day - timedelta(rule["days_ago"]))
    if "on" in rule:
        return was_in(date.fromisoformat(rule["on"]))
    return holds(inner, customer, asked)


def class_was(rule: Rule, customer: Customer, asked: Question) -> str | None:
    """The first of the segments that holds; None is no answer of the operator `known`."""
    then = asked.on(asked.day - timedelta(rule["days_ago"]))
    if not is_known(customer, then):
        return "not_yet"
    for segment_id in rule["segmentation"].removeprefix("segments:").split(","):
        if holds(asked.business.segments[int(segment_id)], customer, then):
            return segment_id
    return "none"


def has_one_of(rule: Rule, customer: Customer, asked: Question) -> bool:
    """Conditions on several values at once: one of them is enough."""
    profile = customer.profile
    if rule["field"] == "data_issue":
        have = {
            "email_missing": profile["email"] is None,
            "phone_missing": profile["mobile"] is None,
            "address_missing": profile["postcode"] is None and profile["city"] is None,
            "birth_missing": profile["birth_on"] is None,
            "consent_missing": not customer.consents,
        }
        found = {code for code, is_so in have.items() if is_so}
    elif rule["field"] == "bought_channel":
        found = {one.channel for one in sales_of(customer, asked.day) if in_window(one.day, rule, asked.day)}
    elif rule["field"] == "list":
        found = customer.lists if asked.day >= asked.business.stored_on else set()
    else:
        is_past = asked.day < asked.business.stored_on
        found = {fold(tag) for tag, since in customer.tags.items() if not is_past or since <= asked.day}
        if rule["op"] == "known":
            return bool(found)
    wanted = rule["value"] if rule["op"] == "any_of" else [rule["value"]]
    return bool(found & {fold(one) if rule["field"] == "tag" else one for one in wanted})


def compared(op: str, found: Any, wanted: Any, *, is_text: bool) -> bool:
    if op == "never":
        return found == 0
    if op == "known":
        return found not in {None, "none", "not_yet"}
    if found is None:
        return False
    if is_text:
        found, wanted = fold(found), [fold(text) for text in wanted] if isinstance(wanted, list) else fold(wanted)
    answers = {
        "is": lambda: found == wanted,
        "any_of": lambda: found in wanted,
        "contains": lambda: wanted in found,
        "starts_with": lambda: found.startswith(wanted),
        "at_least": lambda: found >= (1 if wanted is None else wanted),
        "at_most": lambda: found <= wanted,
        "exactly": lambda: found == wanted,
        "between": lambda: wanted[0] <= found <= wanted[1],
    }
    return answers[op]()


def sales_of(customer: Customer, today: date) -> list[Purchase]:
    return [one for one in customer.purchases if one.day <= today and one.cents > 0]


def value_of(rule: Rule, customer: Customer, today: date, asked: Question) -> Any:
    name = rule["field"]
    if name in _OF_PERSON:
        return _OF_PERSON[name](customer, today)
    if name in _OF_PURCHASES:
        return _OF_PURCHASES[name](customer, today)
    if name in {"bought", "spent"}:
        return bought(rule, customer, today) if name == "bought" else spent(rule, customer, today)
    if name == "class_was":
        return class_was(rule, customer, asked)
    if name == "household_size":
        others = [each for each in asked.business.people if each.household == customer.household]
        return 1 if customer.household is None else len(others)
    if name == "unopened":
        return unopened(rule, customer, today)
    return contacts(rule, customer, today)


def birthday_of(customer: Customer) -> Birthday | None:
    written = customer.profile["birth_on"]
    return Birthday.parse(written) if written else None


def days_to_birthday(customer: Customer, today: date) -> int | None:
    birthday = birthday_of(customer)
    if birthday is None:
        return None
    offset = 0
    while birthday.in_year((today + timedelta(offset)).year) != today + timedelta(offset):
        offset += 1
    return offset


def age(customer: Customer, today: date) -> int | None:
    birthday = birthday_of(customer)
    return birthday.age_on(today) if birthday else None


def region(customer: Customer) -> str | None:
    postcode = customer.profile["postcode"]
    return None if postcode is None else "84" if postcode[:2] in AURA else "94" if postcode[:2] == "20" else None


def tempo(customer: Customer, today: date) -> int | None:
    distinct = sorted({epoch_day(one.day) for one in sales_of(customer, today)})
    if len(distinct) < 2:
        return None
    gaps = [later - earlier for earlier, later in itertools.pairwise(distinct)]
    return int(sum(gaps) / len(gaps) + 0.5)


def net(customer: Customer, today: date, since: date = date.min) -> int:
    return sum(one.cents for one in customer.purchases if since < one.day <= today)


def margin(customer: Customer, today: date) -> int | None:
    costed = [one for one in customer.purchases if one.day <= today and one.cost_cents is not None]
    if not costed:
        return None
    return sum(one.cents - (one.cost_cents or 0) * (1 if one.cents > 0 else -1) for one in costed)


def percent(part: int, whole: int) -> int | None:
    return 100 * part // whole if whole else None


def season_share(customer: Customer, today: date) -> int | None:
    months = Counter(one.day.month for one in sales_of(customer, today))
    best = max(sum(months[(first + offset) % 12 + 1] for offset in range(3)) for first in range(12))
    return percent(best, sum(months.values()))


_OF_PERSON: dict[str, Any] = {
    "city": lambda c, _: c.profile["city"],
    "postcode": lambda c, _: c.profile["postcode"],
    "region": lambda c, _: region(c),
    "has_email": lambda c, _: c.profile["email"] is not None,
    "age": age,
    "birth_month": lambda c, _: birthday_of(c).month if birthday_of(c) else None,  # type: ignore[union-attr]
    "birthday_within_days": days_to_birthday,
    "in_household": lambda c, _: c.household is not None,
    "consent_email": lambda c, _: c.consents.get("email", "unknown"),
    "reachable_email": lambda c, _: c.profile["email"] is not None and c.consents.get("email") == "granted",
    "reachable_phone": lambda c, _: c.profile["mobile"] is not None and c.consents.get("phone") != "refused",
    "custom.number.Points": lambda c, _: c.custom.get("Points"),
    "custom.text.Palier": lambda c, _: c.custom.get("Palier"),
}
_OF_PURCHASES: dict[str, Any] = {
    "recency_days": lambda c, t: min(((t - one.day).days for one in sales_of(c, t)), default=None),
    "first_purchase_days": lambda c, t: max(((t - one.day).days for one in sales_of(c, t)), default=None),
    "purchase_count": lambda c, t: len(sales_of(c, t)),
    "revenue": net,
    "revenue_12m": lambda c, t: net(c, t, t - timedelta(365)),
    "tempo": tempo,
    "is_prospect": lambda c, t: not sales_of(c, t),
    "margin": margin,
    "refund_count": lambda c, t: sum(one.day <= t and one.cents < 0 for one in c.purchases),
    "refunded": lambda c, t: -sum(one.cents for one in c.purchases if one.day <= t and one.cents < 0),
    "channel_count": lambda c, t: len({one.channel for one in sales_of(c, t)}),
    "discount_share": lambda c, t: percent(sum(s.has_discount for s in sales_of(c, t)), len(sales_of(c, t))),
    "season_share": season_share,
}


def in_window(day: date, rule: Rule, today: date) -> bool:
    """Tell whether a day is in the days that a condition looks at."""
    end = today - timedelta(rule.get("until_days_ago", 0))
    starts_in = day > end - timedelta(rule["within_days"]) if "within_days" in rule else True
    after = day >= date.fromisoformat(rule["from_on"]) if "from_on" in rule else True
    before = day <= date.fromisoformat(rule["to_on"]) if "to_on" in rule else True
    return day <= end and starts_in and after and before


def bought(rule: Rule, customer: Customer, today: date) -> int:
    wanted = fold(rule["category"]) if "category" in rule else None
    return sum(
        in_window(one.day, rule, today)
        and (wanted is None or wanted in {fold(category) for category in one.categories})
        and ("channel" not in rule or rule["channel"] == one.channel)
        and one.cents >= rule.get("amount_cents", 0)
        for one in sales_of(customer, today)
    )


def spent(rule: Rule, customer: Customer, today: date) -> int:
    total = 0
    for one in customer.purchases:
        if in_window(one.day, rule, today) and ("channel" not in rule or rule["channel"] == one.channel):
            lines = [category for category in one.categories if fold(category) == fold(rule.get("category", ""))]
            total += one.cents * (len(lines) if "category" in rule else 1)
    return total


_KINDS = {"opened": "opened", "claim": "claimed", "referral": "referred"}


def contacts(rule: Rule, customer: Customer, today: date) -> int:
    kind = _KINDS.get(rule["field"], rule.get("kind"))
    return sum(
        in_window(one.day, rule, today)
        and (kind is None or one.kind == kind)
        and ("channel" not in rule or one.channel == rule["channel"])
        and ("campaign" not in rule or one.campaign == rule["campaign"])
        and ("direction" not in rule or (rule["direction"] == "out") == (one.kind == "sent"))
        for one in customer.contacts
    )


def unopened(rule: Rule, customer: Customer, today: date) -> int:
    """E-mails received of which nobody saw anything since: no opening or click of it, or of what cannot be told."""
    seen = [one for one in customer.contacts if one.kind in {"opened", "clicked"} and one.day <= today]
    return sum(
        one.kind == "sent"
        and one.channel == "email"
        and in_window(one.day, rule, today)
        and ("campaign" not in rule or one.campaign == rule["campaign"])
        and not any(
            look.day >= one.day and (look.campaign is None or one.campaign is None or look.campaign == one.campaign)
            for look in seen
        )
        for one in customer.contacts
    )
