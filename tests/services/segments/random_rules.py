"""Random rules over the fields that the plain evaluation knows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.services.segments.plain_rules import Rule
from tests.services.segments.small_business import LISTS, SEGMENTS, TODAY

DAYS = [TODAY, TODAY - timedelta(100), date(2024, 2, 29), date(2026, 3, 1)]
WINDOWS: dict[str, list[Any]] = {
    "within_days": [1, 30, 60, 61, 91, 365],
    "until_days_ago": [0, 1, 30, 365],
    "from_on": ["2025-10-19", "2024-11-18"],
    "to_on": ["2025-10-19", "2025-11-18"],
}


def condition(field: str, op: str, value: Any = None, **options: Any) -> Rule:
    return {"field": field, "op": op} | ({} if value is None else {"value": value}) | options


def numbers(field: str, values: list[int], **options: list[Any]) -> st.SearchStrategy[Rule]:
    extra = _options(options)
    ops = st.sampled_from(["at_least", "at_most", "exactly"])
    one = st.builds(lambda op, n, more: condition(field, op, n, **more), ops, st.sampled_from(values), extra)
    ends = st.lists(st.sampled_from(values), min_size=2, max_size=2)
    two = st.builds(lambda both, more: condition(field, "between", both, **more), ends, extra)
    if options:
        return one | two
    return one | two | st.builds(condition, st.just(field), st.sampled_from(["known", "unknown"]))


def texts(field: str, values: list[str], *, is_open: bool = False, has_known: bool = False) -> st.SearchStrategy[Rule]:
    ops = ["is", "is_not", *(["contains", "not_contains", "starts_with"] if is_open else [])]
    one = st.builds(condition, st.just(field), st.sampled_from(ops), st.sampled_from(values))
    lists = st.lists(st.sampled_from(values), min_size=1, max_size=3)
    both = one | st.builds(condition, st.just(field), st.sampled_from(["any_of", "none_of"]), lists)
    return both | st.builds(condition, st.just(field), st.sampled_from(["known", "unknown"])) if has_known else both


def events(field: str, **options: list[Any]) -> st.SearchStrategy[Rule]:
    extra = _options(options)
    ops = st.sampled_from(["at_least", "at_most", "exactly"])
    times = st.builds(lambda op, n, more: condition(field, op, n, **more), ops, st.integers(0, 3), extra)
    return times | st.builds(
        lambda op, more: condition(field, op, **more), st.sampled_from(["never", "at_least"]), extra
    )


def _options(options: dict[str, list[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={name: st.sampled_from(values) for name, values in options.items()})


def references() -> st.SearchStrategy[Rule]:
    """Past and present membership of a saved segment, who entered, who left, and what class one was of."""
    ops, ids = st.sampled_from(["is", "is_not"]), st.sampled_from(sorted(SEGMENTS))
    days = st.sampled_from([1, 30, 100, 365, 700])
    when = st.one_of(
        st.just(dict[str, Any]()),
        st.builds(lambda n: {"days_ago": n}, days),
        st.builds(lambda day: {"on": day.isoformat()}, st.sampled_from(DAYS)),
    )
    was = st.builds(lambda op, i, more: condition("segment", op, i, **more), ops, ids, when)
    moved = st.builds(
        lambda f, op, i, n: condition(f, op, i, within_days=n), st.sampled_from(["entered", "left"]), ops, ids, days
    )
    asked = texts("class_was", ["101", "102", "none", "not_yet"], has_known=True)
    classes = st.builds(lambda rule, n: rule | {"segmentation": "segments:101,102", "days_ago": n}, asked, days)
    return was | moved | classes


FLAGS = ["has_email", "is_prospect", "reachable_email", "reachable_phone", "in_household"]
MESSAGES = {"campaign": ["Noël", "Été", "Rien"], **WINDOWS}
CONDITIONS = st.one_of(
    texts("city", ["Annecy", "SAINT-ETIENNE", "saint", "e"], is_open=True, has_known=True),
    texts("postcode", ["74000", "42", "42100"], is_open=True, has_known=True),
    texts("region", ["84", "94", "11"], has_known=True) .filter(lambda rule: rule["op"] not in {"known", "unknown"}),
    texts("consent_email", ["granted", "refused", "unknown"]),
    texts("tag", ["fidele", "À rappeler", "Autre"], has_known=True),
    texts("data_issue", ["email_missing", "phone_missing", "address_missing", "birth_missing", "consent_missing"]),
    texts("bought_channel", ["shop", "web"]),
    texts("custom.text.Palier", ["or", "Argent", "r"], is_open=True, has_known=True),
    st.builds(condition, st.just("list"), st.sampled_from(["is", "is_not"]), st.sampled_from(LISTS)),
    st.builds(condition, st.sampled_from(FLAGS), st.just("is"), st.booleans()),
    numbers("age", [35, 45, 69, 70]),
    numbers("birthday_within_days", [0, 1, 13, 101, 365]),
    st.builds(condition, st.just("birth_month"), st.sampled_from(["is", "is_not"]), st.sampled_from([1, 2, 11, 12])),
    numbers("household_size", [1, 2, 3]),
    numbers("recency_days", [0, 1, 30, 90, 365]),
    numbers("first_purchase_days", [0, 90, 365]),
    numbers("purchase_count", [0, 1, 2, 3]),
    numbers("revenue", [-300, 0, 100, 2500, 5000]),
    numbers("revenue_12m", [-300, 0, 100, 2500, 5000]),
    numbers("tempo", [1, 30, 90, 335]),
    numbers("margin", [-240, 0, 40, 2440]),
    numbers("refunded", [0, 300]),
    numbers("refund_count", [0, 1, 2]),
    numbers("channel_count", [0, 1, 2]),
    numbers("discount_share", [0, 33, 50, 100]),
    numbers("season_share", [50, 66, 100]),
    numbers("custom.number.Points", [10, 30, 50]),
    numbers("spent", [-300, 0, 100, 2500], category=["thes", "Miels", "Savons"], channel=["shop"], **WINDOWS),
    events("bought", category=["thes", "Miels", "Or"], channel=["shop", "web"], amount_cents=[101, 2500], **WINDOWS),
    events("opened", **MESSAGES),
    events("contact", kind=["sent", "claimed"], channel=["email", "shop"], direction=["in", "out"], **MESSAGES),
    events("claim", **WINDOWS),
    events("referral", **WINDOWS),
    events("unopened", **MESSAGES),
    st.builds(lambda n, s: condition("random", "percent", n, seed=s), st.integers(0, 100), st.integers(0, 3)),
    st.builds(lambda n, s: condition("random", "count", n, seed=s), st.sampled_from([0, 1, 7, 30]), st.integers(0, 1)),
    references(),
)  # fmt: skip


def _draws(rule: Rule) -> int:
    if "all" in rule or "any" in rule:
        return sum(_draws(child) for child in rule.get("all", rule.get("any", [])))
    return _draws(rule["not"]) if "not" in rule else int((rule["field"], rule["op"]) == ("random", "count"))


RULES = st.recursive(
    CONDITIONS,
    lambda inner: st.one_of(
        st.builds(lambda children: {"all": children}, st.lists(inner, max_size=4)),
        st.builds(lambda children: {"any": children}, st.lists(inner, max_size=4)),
        st.builds(lambda child: {"not": child}, inner),
    ),
    max_leaves=8,
).filter(lambda rule: _draws(rule) <= 2)
