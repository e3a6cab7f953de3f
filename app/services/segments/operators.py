"""What conditions may ask of a value, by type of value: checks of what is compared with, and the SQL.

Logic is two-valued: a condition on a value that is missing is false, so its opposite (is_not, none_of, not_contains,
{"not": …}) is true. An expression may be NULL only for missing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Final, cast

from app.models.domain.folding import fold
from app.services.segments.context import RuleContext
from app.services.segments.rules import Condition, invalid

_KNOWN: Final = ("known", "unknown")
NUMBER_OPERATORS: Final = ("at_least", "at_most", "between", "exactly", *_KNOWN)
CHOICE_OPERATORS: Final = ("is", "is_not", "any_of", "none_of", *_KNOWN)
TEXT_OPERATORS: Final = ("is", "is_not", "any_of", "none_of", "contains", "not_contains", "starts_with", *_KNOWN)
FLAG_OPERATORS: Final = ("is",)
AMOUNT_OPERATORS: Final = ("at_least", "at_most", "between", "exactly")
TIMES_OPERATORS: Final = ("at_least", "at_most", "exactly", "never")

_OPPOSITES: Final = {"is_not": "is", "none_of": "any_of", "not_contains": "contains", "unknown": "known"}
WINDOW_OPTIONS: Final = frozenset({"within_days", "from_on", "to_on", "until_days_ago"})
_GREATEST: Final = 2**53
_LONGEST_TEXT: Final = 200
_LONGEST_LIST: Final = 1000
_LONGEST_WINDOW: Final = 100_000


def opposite_of(op: str) -> str | None:
    """Return the operator whose complement `op` is, None for a plain one."""
    return _OPPOSITES.get(op)


def negated(sql: str) -> str:
    """Return the complement of a condition; missing counts as false before it is turned."""
    return f"NOT coalesce(({sql}), 0)"


def number(condition: Condition, value: Any = None, *, least: int = -_GREATEST) -> int:
    """Return a whole number. KnownError: rule_invalid (not_a_number)."""
    found = condition.value if value is None else value
    if isinstance(found, bool) or not isinstance(found, int) or not least <= found <= _GREATEST:
        raise invalid(condition.path, "not_a_number", found)
    return found


def text_value(condition: Condition, value: Any) -> str:
    """Return a text of acceptable length. KnownError: rule_invalid (not_a_text)."""
    if not isinstance(value, str) or not value or len(value) > _LONGEST_TEXT or _has_half_characters(value):
        raise invalid(condition.path, "not_a_text", value)
    return value


def _has_half_characters(value: str) -> bool:
    """Whether a text holds halves of surrogate pairs, which no file and no database can hold."""
    return any("\ud800" <= character <= "\udfff" for character in value)


def items(condition: Condition) -> list[Any]:
    """Return the list of any_of, or the one value of is. KnownError: rule_invalid (not_a_list)."""
    if condition.op != "any_of":
        return [condition.value]
    if not isinstance(condition.value, list | tuple):
        raise invalid(condition.path, "not_a_list", condition.value)
    found = list(cast("Sequence[Any]", condition.value))
    if not found or len(found) > _LONGEST_LIST:
        raise invalid(condition.path, "not_a_list", len(found))
    return found


def number_sql(condition: Condition, expression: str, context: RuleContext) -> str:
    """Compare a number: at_least, at_most, between (both ends count), exactly, known."""
    if condition.op == "known":
        return f"{expression} IS NOT NULL"
    if condition.op == "between":
        least, most = (context.bind(end) for end in _ends(condition))
        return f"{expression} BETWEEN {least} AND {most}"
    sign = {"at_least": ">=", "at_most": "<=", "exactly": "="}[condition.op]
    return f"{expression} {sign} {context.bind(number(condition))}"


def choice_sql(condition: Condition, expression: str, context: RuleContext) -> str:
    """Compare with one or several codes."""
    if condition.op == "known":
        return f"{expression} IS NOT NULL"
    codes = [text_value(condition, item) for item in items(condition)]
    if len(codes) == 1:
        return f"{expression} = {context.bind(codes[0])}"
    return f"{expression} IN {context.bind_list(codes)}"


def month_sql(condition: Condition, expression: str, context: RuleContext) -> str:
    """Compare with one or several months, 1 to 12, or "this" for that of the day."""
    if condition.op == "known":
        return f"{expression} IS NOT NULL"
    months = [context.as_of.month if item == "this" else number(condition, item, least=1) for item in items(condition)]
    if max(months) > 12:
        raise invalid(condition.path, "not_a_month", max(months))
    return f"{expression} IN {context.bind_list(months)}"


def flag_sql(condition: Condition, expression: str, context: RuleContext) -> str:
    """Compare a yes or no."""
    del context
    if not isinstance(condition.value, bool):
        raise invalid(condition.path, "not_a_flag", condition.value)
    return f"({expression})" if condition.value else negated(expression)


def text_keep(condition: Condition) -> Callable[[str], bool]:
    """Return the test of a text, without regard to case and accents."""
    wanted = [fold(text_value(condition, item)) for item in items(condition)]
    if condition.op == "contains":
        return lambda found: wanted[0] in fold(found)
    if condition.op == "starts_with":
        return lambda found: fold(found).startswith(wanted[0])
    return lambda found: fold(found) in wanted


def number_keep(condition: Condition) -> Callable[[int], bool]:
    """Return the test of a number, for values that Python lists."""
    if condition.op == "between":
        least, most = _ends(condition)
        return lambda found: least <= found <= most
    limit = number(condition)
    if condition.op == "at_least":
        return lambda found: found >= limit
    return (lambda found: found <= limit) if condition.op == "at_most" else (lambda found: found == limit)


def folded_words(condition: Condition) -> list[str]:
    """Return the words of a text as they are searched. KnownError: rule_invalid (not_a_text)."""
    words = fold(text_value(condition, condition.value)).split()
    if not words:
        raise invalid(condition.path, "not_a_text", condition.value)
    return words


def times_sql(condition: Condition, source: str, context: RuleContext) -> str:
    """Compare the number of rows of `source` (FROM … WHERE …); at_least without a number means once."""
    if condition.op == "never":
        return f"NOT EXISTS (SELECT 1 {source})"
    wanted = 1 if condition.value is None and condition.op == "at_least" else number(condition, least=0)
    if (condition.op, wanted) == ("at_least", 1):
        return f"EXISTS (SELECT 1 {source})"
    sign = {"at_least": ">=", "at_most": "<=", "exactly": "="}[condition.op]
    return f"(SELECT count(*) {source}) {sign} {context.bind(wanted)}"


def day_window(condition: Condition, context: RuleContext) -> tuple[date | None, date]:
    """Return the first (None: any) and last day that count: `within_days` n is the n days up to the day asked for.

    With `until_days_ago` m they end m days before it: 365 and 365 are the year before last year's same day.
    `from_on` and `to_on` (ISO days, both counted) give a fixed period; nothing after the day asked for counts.
    """
    options = condition.options
    first, last = iso_day(condition, "from_on"), iso_day(condition, "to_on")
    end = context.as_of
    if "until_days_ago" in options:
        end -= timedelta(min(number(condition, options["until_days_ago"], least=0), _LONGEST_WINDOW))
    last = min(last, end) if last else end
    if "within_days" in options:
        days = number(condition, options["within_days"], least=1)
        start = end - timedelta(min(days, _LONGEST_WINDOW) - 1)
        first = max(first, start) if first else start
    return first, last


def _ends(condition: Condition) -> tuple[int, int]:
    ends: Any = condition.value
    if not isinstance(ends, list | tuple) or len(cast("Sequence[Any]", ends)) != 2:
        raise invalid(condition.path, "not_a_range", condition.value)
    least, most = cast("Sequence[Any]", ends)
    return number(condition, least), number(condition, most)


def iso_day(condition: Condition, key: str) -> date | None:
    """Return the day of an option, None when it is not there. KnownError: rule_invalid (not_a_day)."""
    value = condition.options.get(key)
    if value is None:
        return None
    try:
        return date.fromisoformat(text_value(condition, value))
    except ValueError as error:
        raise invalid(condition.path, "not_a_day", value) from error
