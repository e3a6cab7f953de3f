"""Days, moments and birthdays. The order of day and month comes from the column, never from the cell."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from app.services.importing.cleaning.blanks import folded, without_apostrophe
from app.services.importing.cleaning.months import MONTHS, WEEKDAYS


class DateReading(NamedTuple):
    """What a text says: a day (`YYYY-MM-DD`, `--MM-DD`), a time (`HH:MM:SS`), or the code of what is wrong with it.

    `is_utc` is true when the text says that its time is Coordinated Universal Time (Z, UTC, +00:00, a Unix time).
    """

    day: str | None = None
    time: str | None = None
    issue: str | None = None
    is_utc: bool = False


UNREADABLE: Final = DateReading(issue="date_unreadable")
IMPOSSIBLE: Final = DateReading(issue="date_impossible")
INCOMPLETE: Final = DateReading(issue="date_incomplete")
CONTRADICTS: Final = DateReading(issue="date_order_contradicts")
AMBIGUOUS: Final = DateReading(issue="date_ambiguous")
PLACEHOLDER: Final = DateReading(issue="date_placeholder")

_TIME: Final = (
    r"(?P<hour>[0-9]{1,2})(?:(?: ?[:hH] ?|\.)(?P<minute>[0-9]{2})(?:[:.m ](?P<second>[0-9]{2})(?:[.,][0-9]+)?)?|[hH])"
    r"(?: ?s| ?mn?)?(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?"
    r"(?: ?(?P<zone>Z|UTC|GMT|CEST|CET|[A-Z]{3,4})?(?: ?(?P<offset>[+-][0-9]{2}:?[0-9]{2}))?"
    r"(?: ?\(?[A-Za-z]+/[A-Za-z_]+\)?| ?\([A-Za-z0-9+ ]+\))?)?"
)
_THEN_TIME: Final = rf"(?:(?:[T,]| *[-–] *| +(?:à|a|at|um)? ?|, *){_TIME})?"
_SORTABLE: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]((?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]))?")
_WITH_CLOCK: Final = re.compile(r"[0-9]{2}([-/.])[0-9]{2}\1[0-9]{4}[ T](?:[01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?")
_ISO: Final = re.compile(rf"(?P<y>[0-9]{{4}})(?P<s>[-/. ])(?P<m>[0-9]{{1,2}})(?P=s)(?P<d>[0-9]{{1,2}}){_THEN_TIME}")
_COMPACT: Final = re.compile(r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})(?:T?(?P<rest>[0-9]{4}(?:[0-9]{2})?)Z?)?")
NUMERIC: Final = re.compile(
    rf"(?P<a>[0-9]{{1,2}})(?P<s> ?[-/. ] ?)(?P<b>[0-9]{{1,2}})(?P=s)'?(?P<y>[0-9]{{4}}|[0-9]{{2}}){_THEN_TIME}"
)
_MONTH_WORD: Final = r"(?P<word>[^\W\d_]{3,12})\.?"
_DAY_MONTH: Final = re.compile(
    r"(?P<d>[0-9]{1,2})(?:er|st|nd|rd|th|º|\.)?[ \-/.]*(?:de |of )?"
    + _MONTH_WORD
    + rf"(?:[ \-/.,]*(?:de )?'?(?P<y>[0-9]{{4}}|[0-9]{{2}})(?![0-9:hH]){_THEN_TIME})?"
)
_MONTH_DAY: Final = re.compile(
    _MONTH_WORD
    + r"[ \-/.]*(?P<d>[0-9]{1,2})(?:er|st|nd|rd|th)?(?![0-9])"
    + rf"(?:[ \-/.,]+'?(?P<y>[0-9]{{4}}|[0-9]{{2}})(?![0-9:hH]){_THEN_TIME})?"
)
_UNIX_STYLE: Final = re.compile(
    r"(?P<word>[A-Za-z]{3}) +(?P<d>[0-9]{1,2}) (?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(?: [A-Z]{3,4})? (?P<y>[0-9]{4})"
)
_SERIAL: Final = re.compile(r"([0-9]{5})(?:[.,]([0-9]+))?")
_YEARLESS: Final = re.compile(
    r"(?:(?P<dashes>--)(?P<m>[0-9]{2})-?(?P<d>[0-9]{2})|(?P<a>[0-9]{1,2})[-/.](?P<b>[0-9]{1,2}))"
)
_WEEKDAY: Final = re.compile(r"([^\W\d_]{2,10})[.,]{0,2} +(?=\S)")
_EPOCH: Final = re.compile(r"(1[0-9]{9})(?:[.,][0-9]+|[0-9]{3})?")
_WITHOUT_DAY: Final = re.compile(
    r"[0-9]{4}|[0-9]{1,2}[-/. ][0-9]{4}|[0-9]{4}[-/. ][0-9]{1,2}"
    r"|(?:[TQSW]|sem(?:aine|\.)?|kw)[ .]?[0-9]{1,2}[-/. ]+[0-9]{2,4}"
    r"|[0-9]{4}[-/. ]*[TQSW][0-9]{1,2}|[0-9](?:er|e|ème|eme|nd|rd|st|th) (?:trimestre|semestre|quarter).*"
    r"|(?P<word>[^\W\d_]{3,12})\.?[ \-/.]*(?:'?[0-9]{2}|[0-9]{4})",
    re.IGNORECASE,
)
_PLACEHOLDERS: Final = frozenset({"1900-01-01", "1899-12-30", "1899-12-31", "1900-01-00", "1901-01-01", "1904-01-01"})
_YEARS: Final = range(1900, 2101)
_SERIAL_DAYS: Final = range(10_000, 73_051)
_SERIAL_ORIGIN: Final = date(1899, 12, 30)
_EPOCH_ORIGIN: Final = datetime(1970, 1, 1)  # noqa: DTZ001 - UTC, told by DateReading.is_utc
_DAYS_TO_1904: Final = 1462
_TWO_DIGIT_PIVOT: Final = 70
_LONGEST: Final = 80
_BEFORE_DAYS: Final = WEEKDAYS | {"le", "du", "on", "the", "den"}
_DAYS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day(text: str, order: str | None) -> str | None:
    """The day of a text that holds a year, as `YYYY-MM-DD`; None when it is unreadable or its order is open."""
    return read_date(text, order).day


def read_date(text: str, order: str | None) -> DateReading:
    """Read a day with its year, and the time of day when there is one.

    `order` ("dmy", "mdy", "ymd" or None) decides what 04/05/2024 is; a text that contradicts it is refused, not
    turned round. An offset from UTC is left out: the day and hour are those of the clock on the wall, and `is_utc`
    tells whose.
    """
    match = _SORTABLE.fullmatch(text)
    if match is not None:
        reading = _known_day(match[1])
        return reading if match[2] is None or reading.day is None else DateReading(reading.day, match[2])
    match = _WITH_CLOCK.fullmatch(text)
    if match is not None:
        reading = _known_numeric(text[:10], order)
        if reading.day is None:
            return reading
        return DateReading(reading.day, text[11:] if match[2] is not None else f"{text[11:]}:00")
    match = _ISO.fullmatch(text)
    if match is not None:
        return _read(match["y"], match["m"], match["d"], match)
    match = NUMERIC.fullmatch(text)
    if match is not None:
        return _ordered(match, order)
    if len(text) > _LONGEST:
        return UNREADABLE
    return _read_written(text.strip(), order)


def read_birth_date(text: str, order: str | None, *, this_year: int | None = None) -> DateReading:
    """Read a birthday: also without a year (`--MM-DD`), and two-digit years never in the future."""
    stripped = without_apostrophe(text.strip())
    yearless = _YEARLESS.fullmatch(stripped)
    if yearless is not None:
        return _read_yearless(yearless, order)
    written = _DAY_MONTH.fullmatch(stripped) or _MONTH_DAY.fullmatch(stripped)
    if written is not None and written["y"] is None:
        month = MONTHS.get(folded(written["word"]))
        return UNREADABLE if month is None else _yearless(month, int(written["d"]))
    reading = read_date(stripped, order)
    if reading.day is None or not _has_two_digit_year(stripped):
        return DateReading(reading.day, None, reading.issue)
    year = int(reading.day[:4])
    limit = this_year if this_year is not None else 2000 + _TWO_DIGIT_PIVOT - 1
    year = year if year <= limit else year - 100
    return DateReading(f"{year}{reading.day[4:]}", None, "birth_year_assumed")


def read_time(text: str) -> str | None:
    """Read a time of day: 9:30, 09h30, 9:30 PM, 24.03 is none."""
    match = re.fullmatch(_TIME, text.strip())
    if match is not None and (match["minute"] is not None):
        return _time(match)
    moment = read_date(text.strip(), None)
    return moment.time


@lru_cache(maxsize=20_000)
def _known_day(iso: str) -> DateReading:
    match = _ISO.fullmatch(iso)
    return UNREADABLE if match is None else _read(match["y"], match["m"], match["d"], match)


@lru_cache(maxsize=20_000)
def _known_numeric(text: str, order: str | None) -> DateReading:
    match = NUMERIC.fullmatch(text)
    return UNREADABLE if match is None else _ordered(match, order)


def _has_two_digit_year(text: str) -> bool:
    match = NUMERIC.fullmatch(text) or _DAY_MONTH.fullmatch(_without_weekday(text))
    match = match or _MONTH_DAY.fullmatch(_without_weekday(text))
    return match is not None and match["y"] is not None and len(match["y"]) == 2


def _ordered(match: re.Match[str], order: str | None) -> DateReading:
    first, second, year = match["a"], match["b"], match["y"]
    if order is None or order == "ymd":
        if int(first) == 0 and int(second) == 0:
            return PLACEHOLDER
        if first != second and int(first) <= 12 and int(second) <= 12:
            return AMBIGUOUS
        order = "mdy" if int(second) > 12 else "dmy"
    if order == "mdy":
        first, second = second, first
    if int(second) > 12 >= int(first):
        return CONTRADICTS if _read(year, first, second, match).day is not None else IMPOSSIBLE
    return _read(year, second, first, match)


def _read(year: str, month: str | int, day_of_month: str, match: re.Match[str]) -> DateReading:
    """Check the parts and write them down."""
    number, month, days = int(year), int(month), int(day_of_month)
    if number == 0 and month == 0 and days == 0:
        return PLACEHOLDER
    if len(year) == 2:
        number += 1900 if number >= _TWO_DIGIT_PIVOT else 2000
    if not 1 <= month <= 12 or not 1 <= days <= _DAYS[month]:
        return IMPOSSIBLE
    if days == 29 and month == 2 and monthrange(number or 1, 2)[1] != 29:
        return IMPOSSIBLE
    iso = f"{number:04d}-{month:02d}-{days:02d}"
    if number not in _YEARS:
        return PLACEHOLDER if number <= 1 else DateReading(issue="date_out_of_range")
    if iso in _PLACEHOLDERS:
        return PLACEHOLDER
    if match["hour"] is None:
        return DateReading(iso)
    time = _time(match)
    return UNREADABLE if time is None else DateReading(iso, time, None, is_utc(match["zone"], match["offset"]))


def is_utc(zone: str | None, offset: str | None = None) -> bool:
    """Whether the mark behind a time means Coordinated Universal Time."""
    if zone is not None and zone[0] in "+-":
        zone, offset = None, zone
    if offset is not None and offset.strip("+-0:"):
        return False
    return zone in {"Z", "UTC", "GMT"} or (zone is None and offset is not None)


def _time(match: re.Match[str]) -> str | None:
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    half = match["half"]
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half in "Pp" else 0)
    if hour > 23 or minute > 59 or second > 60:
        return None
    return f"{hour:02d}:{minute:02d}:{min(second, 59):02d}"


def _without_weekday(text: str) -> str:
    match = _WEEKDAY.match(text)
    return text[match.end() :] if match is not None and folded(match[1]) in _BEFORE_DAYS else text


def _read_written(text: str, order: str | None) -> DateReading:
    """Everything that is not plainly numeric: words, serial numbers, compact digits."""
    stripped = " ".join(without_apostrophe(text).split())
    if stripped != text:
        return read_date(stripped, order)
    match = _COMPACT.fullmatch(text)
    if match is not None:
        return _read_compact(match)
    serial = _SERIAL.fullmatch(text)
    if serial is not None:
        return _read_serial(serial)
    epoch = _EPOCH.fullmatch(text)
    if epoch is not None:
        return _read_epoch(int(epoch[1]))
    match = _DAY_MONTH.fullmatch(text) or _MONTH_DAY.fullmatch(text)
    if match is None:  # only now: "mar" is Tuesday in French and March in English
        text = _without_weekday(text)
        match = _DAY_MONTH.fullmatch(text) or _MONTH_DAY.fullmatch(text)
    if match is None:
        unix_style = _UNIX_STYLE.fullmatch(text)
        if unix_style is not None:
            return read_date(f"{unix_style['d']} {unix_style['word']} {unix_style['y']} {unix_style['time']}", order)
        numeric = NUMERIC.fullmatch(text) or _ISO.fullmatch(text)
        return read_date(text, order) if numeric is not None else _refused(text)
    month = MONTHS.get(folded(match["word"]))
    if month is None or match["y"] is None:
        return INCOMPLETE if month is not None else _refused(text)
    return _read(match["y"], month, match["d"], match)


def _refused(text: str) -> DateReading:
    """Why a text is no day: a month, a quarter or a year alone, or nothing that is known."""
    match = _WITHOUT_DAY.fullmatch(text) or _YEARLESS.fullmatch(text)
    if match is None or (match.groupdict().get("word") is not None and folded(match["word"]) not in MONTHS):
        return UNREADABLE
    return INCOMPLETE


def _read_epoch(seconds: int) -> DateReading:
    """Seconds (or thousandths, left out) since 1970, as programs count."""
    moment = _EPOCH_ORIGIN + timedelta(seconds=seconds)
    return DateReading(moment.date().isoformat(), moment.time().isoformat(), "date_from_epoch", is_utc=True)


def from_1904(day_from_1900: str) -> str:
    """The day that a spreadsheet's number means where its days count from 1904 (old spreadsheets of the Macintosh)."""
    return (date.fromisoformat(day_from_1900) + timedelta(days=_DAYS_TO_1904)).isoformat()


def _read_compact(match: re.Match[str]) -> DateReading:
    rest = match["rest"] or ""
    text = f"{match['y']}-{match['m']}-{match['d']}"
    if rest:
        text += f"T{rest[:2]}:{rest[2:4]}:{rest[4:] or '00'}"
    return read_date(text, "ymd")


def _read_serial(match: re.Match[str]) -> DateReading:
    """A day number of a spreadsheet that counts from 1900."""
    number = int(match[1])
    if number not in _SERIAL_DAYS:
        return UNREADABLE
    time = None
    iso = (_SERIAL_ORIGIN + timedelta(days=number)).isoformat()
    if match[2] is not None:
        seconds = min(round(float("0." + match[2]) * 86_400), 86_399)
        time = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return DateReading(iso, time, "date_from_serial")


def _read_yearless(match: re.Match[str], order: str | None) -> DateReading:
    if match["dashes"] is not None:
        return _yearless(int(match["m"]), int(match["d"]))
    first, second = int(match["a"]), int(match["b"])
    if order not in {"dmy", "mdy"}:
        if first <= 12 and second <= 12 and first != second:
            return AMBIGUOUS
        order = "mdy" if second > 12 else "dmy"
    return _yearless(first, second) if order == "mdy" else _yearless(second, first)


def _yearless(month: int, days: int) -> DateReading:
    if month == 0 and days == 0:
        return PLACEHOLDER
    if not 1 <= month <= 12 or not 1 <= days <= _DAYS[month]:
        return IMPOSSIBLE
    return DateReading(f"--{month:02d}-{days:02d}")
