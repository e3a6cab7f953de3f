"""Questions, problems and amounts of an import, in words."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.models.domain.importing import IssueCount
from app.services.importing.mapping.types import Question, QuestionOption
from app.ui.formats import NOTHING, day_month, day_text, money, phone_text
from app.ui.importing.cleaned_words import cleaned_words
from app.ui.importing.draft import Problem
from app.ui.importing.labels import counted, field_label
from app.ui.labels import add_labels, label

_CONTEXT: Final = "ImportQuestions"
_LEAP_YEAR: Final = 2000
_E4_PER_CENT: Final = 100
_COUNTRY: Final = "import_country"


def question_title(question: Question) -> str:
    """Return “Total”: of the line or of the order?"""
    translate = QCoreApplication.translate
    text = {
        "date_order": translate("ImportQuestions", "“{column}”: which comes first, day or month?"),
        "total_per": translate("ImportQuestions", "“{column}”: of the line or of the order?"),
        "decimal_sign": translate("ImportQuestions", "“{column}”: which sign comes before the cents?"),
        "currency": translate("ImportQuestions", "“{column}”: in which currency?"),
        "time_zone": translate("ImportQuestions", "“{column}”: whose clock do the times follow?"),
        "country": translate("ImportQuestions", "“{column}”: of which country?"),
    }.get(question.kind, translate("ImportQuestions", "“{column}”: which is right?"))
    return text.format(column=question.header)


def question_sentence(question: Question) -> str:
    """Return why the file itself cannot tell."""
    examples = " · ".join(question.values)
    if question.kind == "total_per":
        return _total_sentence(question)
    if question.kind == "time_zone":
        text = QT_TRANSLATE_NOOP("ImportQuestions", "%n purchase(s) would fall on another day, such as {examples}.")
        return counted(_CONTEXT, text, question.count).format(examples=examples)
    translate = QCoreApplication.translate
    text = {
        "date_order": translate("ImportQuestions", "Every date can be read both ways, such as {examples}."),
        "decimal_sign": translate("ImportQuestions", "Every amount can be read both ways, such as {examples}."),
        "currency": translate("ImportQuestions", "The sign in the file belongs to several currencies: {examples}."),
        "country": translate("ImportQuestions", "They are right in several countries, such as {examples}."),
    }.get(question.kind, "{examples}")
    return text.format(examples=examples)


def option_words(question: Question, option: QuestionOption, currency: str) -> tuple[str, str]:
    """Return what an option is called, and its effect: three examples written out, and the sum it gives."""
    name = _option_name(question.kind, option.value)
    in_currency = option.value if question.kind == "currency" else currency
    parts = [_example(question.kind, text) for text in option.examples]
    if option.total_e4 is not None:
        total = money_e4(option.total_e4, in_currency)
        whole = QCoreApplication.translate("ImportQuestions", "{total} in all")
        parts.append(whole.format(total=total) if option.examples else total)
    return name, " · ".join(parts)


def _total_sentence(question: Question) -> str:
    if question.suggested == "order":
        text = QT_TRANSLATE_NOOP(
            "ImportQuestions",
            "In %n order(s) of several lines the same amount comes again: probably the order’s total.",
        )
        return counted(_CONTEXT, text, question.count)
    return QCoreApplication.translate(
        "ImportQuestions", "Most orders of several lines hold different amounts: probably the line’s amount."
    )


def _option_name(kind: str, value: str) -> str:
    translate = QCoreApplication.translate
    names = {
        ("date_order", "dmy"): translate("ImportQuestions", "Day, month, year"),
        ("date_order", "mdy"): translate("ImportQuestions", "Month, day, year"),
        ("date_order", "ymd"): translate("ImportQuestions", "Year, month, day"),
        ("total_per", "order"): translate("ImportQuestions", "Total of the order"),
        ("total_per", "line"): translate("ImportQuestions", "Amount of the line"),
        ("decimal_sign", ","): translate("ImportQuestions", "The comma: 12,50"),
        ("decimal_sign", "."): translate("ImportQuestions", "The point: 12.50"),
        ("time_zone", "local"): translate("ImportQuestions", "Turned into the time of your shop"),
        ("time_zone", "written"): translate("ImportQuestions", "As written in the file"),
    }
    known = names.get((kind, value))
    if known is not None:
        return known
    return country_name(value) if kind == "country" else value


def country_name(code: str) -> str:
    """Return France (FR)."""
    name = label(_COUNTRY, code)
    return f"{name} ({code})" if name != code else QLocale.territoryToString(QLocale.codeToTerritory(code)) or code


def _example(kind: str, text: str) -> str:
    if not text:
        return NOTHING
    if kind == "date_order":
        return _day(text)
    if kind == "time_zone":
        return cleaned_words(text, "purchase.date")
    if kind == "decimal_sign":
        return cleaned_words(text, "purchase.total")
    return phone_text(text) if kind == "country" and text.startswith("+") else text


def answer_words(question: Question, value: str, currency: str) -> str:
    """Return “Date”: day, month, year, for the list of what was kept as proposed."""
    option = next((one for one in question.options if one.value == value), QuestionOption(value))
    name, effect = option_words(question, option, currency)
    if not effect:
        text = QCoreApplication.translate("ImportQuestions", "“{column}”: {answer}")
        return text.format(column=question.header, answer=name)
    text = QCoreApplication.translate("ImportQuestions", "“{column}”: {answer} ({effect})")
    return text.format(column=question.header, answer=name, effect=effect)


def problem_sentence(problem: Problem) -> str:
    """Return what stands in the way and what to do."""
    if problem.code == "field_twice":
        text = QCoreApplication.translate(
            "ImportQuestions", "Two columns are “{field}”. Keep the right one and choose another field for the other."
        )
        return text.format(field=field_label(problem.field))
    if problem.code == "column_needed":
        text = QCoreApplication.translate("ImportQuestions", "No column is “{field}”. Choose the column that holds it.")
        return text.format(field=field_label(problem.field))
    text = QCoreApplication.translate("ImportQuestions", "Answer the question about “{column}”.")
    return text.format(column=problem.header)


def in_column(issue: IssueCount) -> str:
    """Return in “CP”, or nothing."""
    if issue.column is None:
        return ""
    return QCoreApplication.translate("ImportQuestions", "in “{column}”").format(column=issue.column)


def money_e4(amount_e4: int, currency: str) -> str:
    """Return ten-thousandths of the currency as money, halves away from zero."""
    sign = -1 if amount_e4 < 0 else 1
    return money(sign * ((abs(amount_e4) + _E4_PER_CENT // 2) // _E4_PER_CENT), currency)


def _day(text: str) -> str:
    if text.startswith("--"):
        return day_month(date.fromisoformat(f"{_LEAP_YEAR}{text[1:]}"))
    try:
        return day_text(date.fromisoformat(text[:10]))
    except ValueError:
        return text


add_labels(
    _COUNTRY,
    "ImportLabels",
    {
        "FR": QT_TRANSLATE_NOOP("ImportLabels", "France"),
        "BE": QT_TRANSLATE_NOOP("ImportLabels", "Belgium"),
        "CH": QT_TRANSLATE_NOOP("ImportLabels", "Switzerland"),
        "LU": QT_TRANSLATE_NOOP("ImportLabels", "Luxembourg"),
        "MC": QT_TRANSLATE_NOOP("ImportLabels", "Monaco"),
        "DE": QT_TRANSLATE_NOOP("ImportLabels", "Germany"),
        "AT": QT_TRANSLATE_NOOP("ImportLabels", "Austria"),
        "NL": QT_TRANSLATE_NOOP("ImportLabels", "Netherlands"),
        "ES": QT_TRANSLATE_NOOP("ImportLabels", "Spain"),
        "PT": QT_TRANSLATE_NOOP("ImportLabels", "Portugal"),
        "IT": QT_TRANSLATE_NOOP("ImportLabels", "Italy"),
        "GB": QT_TRANSLATE_NOOP("ImportLabels", "United Kingdom"),
        "IE": QT_TRANSLATE_NOOP("ImportLabels", "Ireland"),
        "US": QT_TRANSLATE_NOOP("ImportLabels", "United States"),
        "CA": QT_TRANSLATE_NOOP("ImportLabels", "Canada"),
    },
)
