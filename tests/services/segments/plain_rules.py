"""Rules evaluated slowly and plainly in Python: what the SQL is compared with. Written from the words, not the SQL."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.models.domain.folding import fold
from app.models.domain.values import Birthday, epoch_day

Rule = dict[str, Any]

STORED_ON = date(2025, 11, 18)
"""The day of the figures: on earlier days only those count who were known by then."""


@dataclass
class Customer:
    id: int
    profile: dict[str, Any]
    purchases: list[tuple[date, int, str, list[str]]] = field(default_factory=list)
    """Day, net cents, channel, categories."""
    contacts: list[tuple[date, str]] = field(default_factory=list)
    consents: dict[str, str] = field(default_factory=dict)
    imported_on: date = date(2025, 11, 18)


def members(rule: Rule, people: list[Customer], today: date, segments: dict[int, Rule] | None = None) -> list[int]:
    """Return the ids of those who were known on the day and answer the rule."""
    return [each.id for each in people if is_known(each, today) and holds(rule, each, today, segments or {})]


def is_known(customer: Customer, day: date) -> bool:
    """Tell whether one had bought or been in contact by then, or was in an imported file."""
    if day >= min(STORED_ON, customer.imported_on):
        return True
    return any(one[0] <= day for one in (*customer.purchases, *customer.contacts))


def holds(rule: Rule, customer: Customer, today: date, segments: dict[int, Rule]) -> bool:
    if "all" in rule:
        return all(holds(child, customer, today, segments) for child in rule["all"])
    if "any" in rule:
        return any(holds(child, customer, today, segments) for child in rule["any"])
    if "not" in rule:
        return not holds(rule["not"], customer, today, segments)
    op = rule["op"]
    opposites = {"is_not": "is", "none_of": "any_of", "not_contains": "contains", "unknown": "known"}
    if op in opposites:
        return not holds(rule | {"op": opposites[op]}, customer, today, segments)
    if rule["field"] in {"segment", "entered", "left"}:
        return referred(rule, customer, today, segments)
    return compared(
        op, value_of(rule, customer, today), rule.get("value"), is_text=rule["field"] in {"city", "postcode"}
    )


def referred(rule: Rule, customer: Customer, today: date, segments: dict[int, Rule]) -> bool:
    inner = rule["rule"] if "rule" in rule else segments[rule["value"]]

    def was_in(day: date) -> bool:
        return day <= today and is_known(customer, day) and holds(inner, customer, day, segments)

    if rule["field"] == "entered":
        then = was_in(today - timedelta(rule["within_days"]))
        return holds(inner, customer, today, segments) and not then
    if rule["field"] == "left":
        return was_in(today - timedelta(rule["within_days"])) and not holds(inner, customer, today, segments)
    if "days_ago" in rule:
        return was_in(today - timedelta(rule["days_ago"]))
    if "on" in rule:
        return was_in(date.fromisoformat(rule["on"]))
    return holds(inner, customer, today, segments)


def compared(op: str, found: Any, wanted: Any, *, is_text: bool) -> bool:
    if op == "never":
        return found == 0
    if op == "known":
        return found is not None
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


def value_of(rule: Rule, customer: Customer, today: date) -> Any:  # noqa: C901 - one line per field
    profile = customer.profile
    past = [purchase for purchase in customer.purchases if purchase[0] <= today]
    sales = [purchase for purchase in past if purchase[1] > 0]
    birthday = Birthday.parse(profile["birth_on"]) if profile.get("birth_on") else None
    match rule["field"]:
        case "city" | "postcode" as name:
            return profile.get(name)
        case "has_email":
            return profile.get("email") is not None
        case "age":
            return birthday.age_on(today) if birthday else None
        case "birth_month":
            return birthday.month if birthday else None
        case "birthday_within_days":
            return days_to(birthday, today) if birthday else None
        case "recency_days":
            return min((today - day).days for day, *_ in sales) if sales else None
        case "first_purchase_days":
            return max((today - day).days for day, *_ in sales) if sales else None
        case "purchase_count":
            return len(sales)
        case "revenue":
            return sum(amount for _, amount, *_ in past)
        case "revenue_12m":
            return sum(amount for day, amount, *_ in past if day > today - timedelta(365))
        case "tempo":
            return tempo([epoch_day(day) for day, *_ in sales])
        case "is_prospect":
            return not sales
        case "consent_email":
            return customer.consents.get("email", "unknown")
        case "reachable_email":
            return profile.get("email") is not None and customer.consents.get("email") == "granted"
        case "reachable_phone":
            return profile.get("mobile") is not None and customer.consents.get("phone") != "refused"
        case "bought":
            return bought(rule, sales, today)
        case "opened":
            opened = [day for day, kind in customer.contacts if kind == "opened" and day <= today]
            return sum(day > today - timedelta(rule.get("within_days", 10**5)) for day in opened)
        case other:
            raise AssertionError(other)


def bought(rule: Rule, sales: list[tuple[date, int, str, list[str]]], today: date) -> int:
    return sum(
        day > today - timedelta(rule.get("within_days", 10**5))
        and ("category" not in rule or fold(rule["category"]) in {fold(category) for category in categories})
        and ("channel" not in rule or rule["channel"] == channel)
        for day, _, channel, categories in sales
    )


def days_to(birthday: Birthday, today: date) -> int:
    offset = 0
    while birthday.in_year((today + timedelta(offset)).year) != today + timedelta(offset):
        offset += 1
    return offset


def tempo(days: list[int]) -> int | None:
    distinct = sorted(set(days))
    if len(distinct) < 2:
        return None
    gaps = [later - earlier for earlier, later in itertools.pairwise(distinct)]
    return int(sum(gaps) / len(gaps) + 0.5)
