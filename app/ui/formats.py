"""Numbers, money, dates and ages as text, in the locale in force: the one place that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import date, datetime

NO_BREAK = "\u00a0"
MINUS = "\u2212"
NOTHING = "\u2013"
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "CAD": "$"}


def whole_number(value: float) -> str:
    """Return 3 214."""
    return _signs(QLocale().toString(round(value)))


def decimal(value: float, digits: int = 1) -> str:
    """Return 3,1."""
    return _signs(QLocale().toString(float(value), "f", digits))


def signed(value: float, digits: int = 0) -> str:
    """Return +5, −5 or 0."""
    text = decimal(value, digits)
    return f"+{text}" if value > 0 else text


def percent(share: float, digits: int = 0) -> str:
    """Return a share (0.148) as 14,8 %."""
    number = decimal(share * 100, digits)
    return f"{number}{NO_BREAK}%" if is_french() else f"{number}%"


def money(cents: int | None, currency: str = "EUR", digits: int = 2) -> str:
    """Return 1 234,56 €; a dash for no amount."""
    if cents is None:
        return NOTHING
    symbol = _SYMBOLS.get(currency, currency)
    text = _unbroken(QLocale().toCurrencyString(abs(cents) / 100, symbol, digits))
    return f"{MINUS}{text}" if cents < 0 else text  # by itself the locale puts negative amounts in brackets


def money_round(cents: int | None, currency: str = "EUR") -> str:
    """Return 327 372 €, for figures where the cents say nothing."""
    return money(cents, currency, 0)


def money_axis(cents: float, currency: str = "EUR") -> str:
    """Return 60 k€, on axes only."""
    symbol = _SYMBOLS.get(currency, currency)
    units = cents / 100
    for limit, letter in ((1_000_000, "M"), (1_000, "k")):
        if abs(units) >= limit:
            digits = 0 if units % limit == 0 else 1
            number = decimal(units / limit, digits)
            return f"{number}{NO_BREAK}{letter}{symbol}" if is_french() else f"{symbol}{number}{letter}"
    return money_round(round(cents), currency) if units else "0"


def day_long(day: date) -> str:
    """Return mardi 18 novembre 2025, for titles."""
    return _day(day, "dddd {d} MMMM yyyy")


def day_text(day: date | None) -> str:
    """Return 18 nov. 2025, for sentences."""
    return _day(day, "{d} MMM yyyy") if day else NOTHING


def day_full(day: date) -> str:
    """Return 18 novembre 2025."""
    return _day(day, "{d} MMMM yyyy")


def day_month(day: date) -> str:
    """Return 18 nov., when the year is known."""
    return _day(day, "{d} MMM")


def day_table(day: date | None) -> str:
    """Return 18/11/2025, for tables."""
    return QLocale().toString(_qdate(day), "dd/MM/yyyy") if day else NOTHING


def weekday_short(day: date) -> str:
    """Return mar."""
    return QLocale().toString(_qdate(day), "ddd")


def weekday_long(day: date) -> str:
    """Return mardi."""
    return QLocale().toString(_qdate(day), "dddd")


def month_letter(day: date) -> str:
    """Return N for November, for crowded axes."""
    return QLocale().toString(_qdate(day), "MMMM")[:1].upper()


def month_text(day: date) -> str:
    """Return nov. 2025."""
    return QLocale().toString(_qdate(day), "MMM yyyy")


def month_full(day: date) -> str:
    """Return novembre 2025."""
    return QLocale().toString(_qdate(day), "MMMM yyyy")


def time_text(moment: datetime) -> str:
    """Return 9 h 12 of an aware instant, in local time."""
    local = moment.astimezone()
    pattern = "H'\u00a0h\u00a0'mm" if is_french() else "H:mm"
    return QLocale().toString(QTime(local.hour, local.minute), pattern)


def moment_text(moment: datetime) -> str:
    """Return 18 nov. 2025, 9 h 12."""
    return f"{day_text(moment.astimezone().date())}, {time_text(moment)}"


def days_ago(days: int) -> str:
    """Return today, yesterday, 12 days ago."""
    if days == 0:
        return QCoreApplication.translate("Formats", "today")
    if days == 1:
        return QCoreApplication.translate("Formats", "yesterday")
    return _plural(QCoreApplication.translate("Formats", "%n day(s) ago", None, days), days)


def days_count(days: int) -> str:
    """Return 108 days."""
    return _plural(QCoreApplication.translate("Formats", "%n day(s)", None, days), days)


def days_short(days: int) -> str:
    """Return 108 j, for table cells."""
    return QCoreApplication.translate("Formats", "{days} d").format(days=whole_number(days))


def minutes_count(minutes: int) -> str:
    """Return 10 min."""
    return f"{whole_number(minutes)}{NO_BREAK}min"


def customers_count(count: int) -> str:
    """Return 76 customers."""
    return _plural(QCoreApplication.translate("Formats", "%n customer(s)", None, count), count)


def rows_count(count: int) -> str:
    """Return 9 rows."""
    return _plural(QCoreApplication.translate("Formats", "%n row(s)", None, count), count)


def probability_word(probability: float) -> str:
    """Return almost certain, very likely, likely, a toss-up, unlikely."""
    if probability >= 0.99:
        return QCoreApplication.translate("Formats", "almost certain")
    if probability >= 0.90:
        return QCoreApplication.translate("Formats", "very likely")
    if probability >= 0.70:
        return QCoreApplication.translate("Formats", "likely")
    if probability >= 0.40:
        return QCoreApplication.translate("Formats", "a toss-up")
    return QCoreApplication.translate("Formats", "unlikely")


def phone_text(number: str) -> str:
    """Return an E.164 number as it is written at home: 06 39 98 47 15 for French ones, +44 … otherwise."""
    if number.startswith("+33") and len(number) == 12:
        national = "0" + number[3:]
        return NO_BREAK.join(national[start : start + 2] for start in range(0, 10, 2))
    return number


def is_french() -> bool:
    """Whether the locale in force is French."""
    return QLocale().language() == QLocale.Language.French


def sentence_start(text: str) -> str:
    """Return `text` with a capital first letter."""
    return text[:1].upper() + text[1:]


def _day(day: date, pattern: str) -> str:
    number = "d'er'" if is_french() and day.day == 1 else "d"
    return QLocale().toString(_qdate(day), pattern.replace("{d}", number))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _signs(text: str) -> str:
    return _unbroken(text).replace("-", MINUS)


def _unbroken(text: str) -> str:
    """Group digits by the wide no-break space: Qt wraps lines at the narrow one that the French locale uses."""
    return text.replace("\u202f", NO_BREAK)


def _plural(text: str, count: int) -> str:
    """Put the separators of the locale into a translated plural; without translation undo "(s)"."""
    text = text.replace("(s)", "" if abs(count) < 2 else "s") if "(s)" in text else text
    return text.replace(str(count), whole_number(count), 1)
