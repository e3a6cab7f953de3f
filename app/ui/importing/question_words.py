"""Questions, problems and amounts of an import, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.models.domain.importing import IssueCount
from app.services.importing.mapping.types import Question, QuestionOption
from app.ui.formats import day_month, day_text, money, whole_number
from app.ui.importing.draft import Problem
from app.ui.importing.labels import counted, field_label

_CONTEXT: Final = "ImportQuestions"
_LEAP_YEAR: Final = 2000
_E4_PER_CENT: Final = 100


def question_title(question: Question) -> str:
    """Return “Total”: of the line or of the order?"""
    if question.kind == "date_order":
        text = QCoreApplication.translate("ImportQuestions", "“{column}”: which comes first, day or month?")
    else:
        text = QCoreApplication.translate("ImportQuestions", "“{column}”: of the line or of the order?")
    return text.format(column=question.header)


def question_sentence(question: Question) -> str:
    """Return why the file itself cannot tell."""
    if question.kind == "date_order":
        text = QCoreApplication.translate("ImportQuestions", "Every date can be read both ways, such as {examples}.")
        return text.format(examples=" · ".join(question.values))
    if question.suggested == "order":
        text = QT_TRANSLATE_NOOP(
            "ImportQuestions",
            "In %n order(s) of several lines the same amount comes again: probably the order’s total.",
        )
        return counted(_CONTEXT, text, question.count)
    return QCoreApplication.translate(
        "ImportQuestions", "Most orders of several lines hold different amounts: probably the line’s amount."
    )


def option_words(question: Question, option: QuestionOption, currency: str) -> tuple[str, str]:
    """Return what an option is called, and its effect."""
    if question.kind == "date_order":
        name = (
            QCoreApplication.translate("ImportQuestions", "Day, month, year")
            if option.value == "dmy"
            else QCoreApplication.translate("ImportQuestions", "Month, day, year")
        )
        return name, " · ".join(_day(text) for text in option.examples)
    name = (
        QCoreApplication.translate("ImportQuestions", "Total of the order")
        if option.value == "order"
        else QCoreApplication.translate("ImportQuestions", "Amount of the line")
    )
    return name, "" if option.total_e4 is None else money_e4(option.total_e4, currency)


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


def examples_sentence(examples: Sequence[tuple[int, str, str | None]]) -> str:
    """Return row 12: 4300 · row 15: gmial.com, perhaps gmail.com."""
    shown: list[str] = []
    for row, value, suggestion in examples:
        if not value:
            continue
        if suggestion:
            text = QCoreApplication.translate("ImportQuestions", "row {row}: {value}, perhaps {suggestion}")
            shown.append(text.format(row=whole_number(row), value=value, suggestion=suggestion))
        else:
            text = QCoreApplication.translate("ImportQuestions", "row {row}: {value}")
            shown.append(text.format(row=whole_number(row), value=value))
    return " · ".join(shown)


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
