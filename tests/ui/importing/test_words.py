"""Every code that importing can answer with has words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.services.importing.cleaning.issues import SEVERITIES
from app.services.importing.fields import FIELDS, FileKind
from app.services.importing.mapping.types import Question, QuestionOption
from app.services.importing.reading.table import Note, Reading
from app.ui.importing.cleaned_words import cleaned_words
from app.ui.importing.example_words import examples_sentence
from app.ui.importing.issue_words import issue_sentence, issue_title, knows_issue
from app.ui.importing.labels import field_label, kind_label
from app.ui.importing.question_words import money_e4, option_words, question_sentence
from app.ui.importing.reading_words import knows_note, note_sentence, reading_sentences
from app.ui.messages import knows_error

SERVICES = Path(__file__).resolve().parents[3] / "app" / "services" / "importing"


def _sources(folder: Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py")))


def _note_codes() -> set[str]:
    text = _sources(SERVICES / "reading")
    endings = r'"([a-z_]+_(?:skipped|repaired|removed|rows|encodings|sheets|delimiter))"'
    return set(re.findall(r'Note\("([a-z_]+)"', text)) | set(re.findall(endings, text))


def _reject_codes() -> set[str]:
    text = _sources(SERVICES)
    direct = re.findall(r'(?:reject|Unreadable|LeftOut|log\.note|IssueCount|leave_out)\(\s*"([a-z_]+)"', text)
    return {*direct, *re.findall(r'"((?:nobody|kind|date|amount)_(?:identified|missing))"', text)}


def _error_codes() -> set[str]:
    return set(re.findall(r'KnownError\(\s*"([a-z_]+)"', _sources(SERVICES)))


@pytest.mark.parametrize("code", sorted({*SEVERITIES, *_reject_codes()}))
def test_every_issue_and_reason_has_a_title_and_a_sentence(qapp, code):
    assert knows_issue(code)
    assert "%n" not in issue_title(code, 17)
    assert issue_sentence(code).endswith(".")


def test_the_reasons_are_found_in_the_code():
    assert {
        "nobody_identified",
        "date_missing",
        "amount_missing",
        "kind_missing",
        "same_file_before",
    } <= _reject_codes()


@pytest.mark.parametrize("code", sorted(_note_codes()))
def test_every_note_of_reading_has_a_sentence(qapp, code):
    assert knows_note(code)
    assert "%n" not in note_sentence(Note(code, {"count": 3, "row": 7, "sheets": ["A", "B"]}))


@pytest.mark.parametrize("code", sorted(_error_codes()))
def test_every_error_of_importing_has_a_sentence(code):
    assert knows_error(code)


@pytest.mark.parametrize("field_id", list(FIELDS))
def test_every_field_has_a_name_of_its_own(qapp, field_id):
    assert field_label(field_id) != field_id
    assert [field_label(other) for other in FIELDS].count(field_label(field_id)) == 1


def test_every_kind_of_file_has_a_word(qapp):
    assert {kind_label(kind) for kind in FileKind} == {"Customers", "Purchases", "Contacts"}


def test_titles_count_in_singular_and_plural(qapp):
    assert issue_title("postcode_zero_restored", 1) == "1 postcode had lost their zero"
    assert issue_title("postcode_zero_restored", 2300) == "2,300 postcodes had lost their zero"


def test_reading_is_told_in_sentences(qapp):
    reading = Reading(
        "csv", "cp1252", ";", '"', False, None, (), 4, ("A", "B"), 3, (), (Note("totals_row_skipped", {"count": 1}),)
    )
    assert reading_sentences(reading, 2318) == (
        "About 2,318 rows, 2 columns. Separator: semicolon, accents: Windows (1252). "
        "3 rows above the header left out. 1 total row left out."
    )


def test_options_show_their_effect(qapp):
    dates = Question("date_order", "Date", (), values=("03/04/2025",))
    assert "03/04/2025" in question_sentence(dates)
    assert option_words(dates, QuestionOption("mdy", ("2025-03-04", "--03-04")), "EUR") == (
        "Month, day, year",
        "4 Mar 2025 · 4 Mar",
    )
    totals = Question("total_per", "Total", (), suggested="order", count=521)
    assert question_sentence(totals).startswith("In 521 orders")
    assert option_words(totals, QuestionOption("order", total_e4=628463000), "EUR") == (
        "Total of the order",
        "€62,846.30",
    )


def test_examples_name_rows_and_corrections(qapp):
    examples = [(12, "4300", None), (15, "a@gmial.com", "a@gmail.com"), (16, "", None)]
    assert examples_sentence(examples) == "row 12: 4300 · row 15: a@gmial.com, perhaps a@gmail.com"


@pytest.mark.parametrize(
    ("code", "example", "words"),
    [
        ("one_email_many_names", (17, "shop@example.org", "4"), "row 17: shop@example.org, 4 names"),
        ("several_currencies", (0, "USD", "1"), "USD, 1 order"),
        ("lines_differ_from_total", (3, "12.00", "10.50"), "row 3: total 12.00, lines 10.50"),
        ("amounts_hundredfold", (0, "1250.00", "12.50"), "1,250.00 now, 12.50 last time"),
        ("month_without_sales", (0, "2025-03", None), "Mar 2025"),
        ("consent_conflict", (5, "Anne Vial", "2025-03-01"), "row 5: Anne Vial, refused on 1 Mar 2025"),
    ],
)
def test_the_figures_of_alarms_say_what_they_are(code, example, words):
    assert examples_sentence([example], code) == words


@pytest.mark.parametrize(
    ("amount_e4", "words"), [(10_049, "€1.00"), (10_050, "€1.01"), (-10_050, "−€1.01"), (0, "€0.00")]
)
def test_halves_of_a_cent_go_away_from_zero(qapp, amount_e4, words):
    assert money_e4(amount_e4, "EUR") == words


@pytest.mark.parametrize(
    ("text", "field_id", "words"),
    [
        ("2025-11-18T09:05", "purchase.date", "18/11/2025 09:05"),
        ("--04-03", "customer.birth_date", "03/04"),
        ("+33639981240", "customer.phone", "06 39 98 12 40"),
        ("1036.40", "purchase.total", "1,036.40"),
        ("2", "line.quantity", "2"),
        ("Apt", None, "Apt"),
    ],
)
def test_clean_values_are_written_as_in_the_rest_of_the_window(qapp, text, field_id, words):
    assert cleaned_words(text, field_id).replace("\u00a0", " ") == words
