"""The values of a workbook's cells as text: days as ISO writes them, numbers without the .0 of a float."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import cast


def value_text(value: object) -> str:
    """Return the text of a value of any type that the library gives."""
    return AS_TEXT[type(value)](value)


def number_text(value: float) -> str:
    """Return a number as a person writes it: 97400, 0.1, 1000000000000000000000 as 1e+21."""
    text = repr(value)
    if text.endswith(".0"):
        return text[:-2]
    return format(value, "f").rstrip("0").rstrip(".") if "e" in text and 1e-6 < abs(value) < 1e15 else text


def _moment_text(value: datetime) -> str:
    if value.microsecond:
        value = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    return value.isoformat(" ").removesuffix(" 00:00:00")


def _span_text(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


AS_TEXT: dict[type, Callable[[object], str]] = {
    str: lambda value: cast("str", value).replace("\r\n", "\n").replace("\r", "\n"),
    float: lambda value: number_text(cast("float", value)),
    int: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: lambda value: _moment_text(cast("datetime", value)),
    date: lambda value: cast("date", value).isoformat(),
    time: lambda value: cast("time", value).isoformat(timespec="seconds"),
    timedelta: lambda value: _span_text(cast("timedelta", value)),
}
