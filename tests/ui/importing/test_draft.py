"""What the user's corrections make of a mapping."""

from __future__ import annotations

from dataclasses import replace

from app.services.importing.fields import FileKind
from app.ui.importing.draft import FileDraft, Problem


def _draft(services, path, **more):
    draft = FileDraft(path)
    draft.take_preview(services.importing.preview(path, **more))
    return draft


def _mapping(draft):
    assert draft.mapping is not None
    return draft.mapping


def _in_force(draft):
    mapping = draft.in_force()
    assert mapping is not None
    return mapping


def _index(draft, header):
    return next(column.index for column in draft.columns() if column.header == header)


def test_a_field_chosen_twice_is_named(services, customers_csv):
    draft = _draft(services, customers_csv)
    assert draft.problems() == []
    draft.set_target(_index(draft, "Prénom"), "customer.last_name")
    assert draft.problems() == [Problem("field_twice", "customer.last_name")]


def test_columns_that_a_kind_needs_are_named(services, customers_csv):
    draft = _draft(services, customers_csv, kind=FileKind.PURCHASES)
    assert {problem.field for problem in draft.problems()} == {"purchase.date", "purchase.total"}
    draft = _draft(services, customers_csv, kind=FileKind.CONTACTS)
    assert {problem.field for problem in draft.problems()} == {"contact.kind", "contact.date"}
    draft = _draft(services, customers_csv)
    for column in draft.columns():
        draft.set_target(column.index, None)
    assert draft.problems() == [Problem("column_needed", "customer.email")]


def test_a_question_without_proposal_must_be_answered(services, orders_csv):
    draft = _draft(services, orders_csv)
    mapping = _mapping(draft)
    draft.edit(
        replace(
            mapping,
            questions=tuple(
                replace(one, suggested=None) if one.kind == "date_order" else one for one in mapping.questions
            ),
        )
    )
    questions = {question.kind: question for question in _mapping(draft).questions}
    assert set(questions) == {"date_order", "total_per"}
    assert Problem("answer_needed", header="Date") in draft.problems()
    draft.answer(questions["date_order"], "mdy")
    assert draft.problems() == []
    assert _in_force(draft).formats["Date"].date_order == "mdy"
    assert draft.open_questions() == [questions["total_per"]]


def test_answers_can_be_changed_until_the_end(services, orders_csv):
    draft = _draft(services, orders_csv)
    total = next(question for question in _mapping(draft).questions if question.kind == "total_per")
    assert _in_force(draft).field_of("Total") == "purchase.total"
    draft.answer(total, "line")
    assert _in_force(draft).field_of("Total") == "line.amount"
    draft.take_preview_again(services.importing.preview(orders_csv, mapping=draft.in_force()))
    assert total in _mapping(draft).questions
    draft.answer(total, "order")
    assert _in_force(draft).field_of("Total") == "purchase.total"


def test_a_correction_keeps_what_was_known_of_the_other_columns(services, orders_csv):
    draft = _draft(services, orders_csv)
    before = {column.header: column.confidence for column in draft.columns()}
    draft.set_target(_index(draft, "Désignation"), "line.category")
    draft.take_preview_again(services.importing.preview(orders_csv, mapping=draft.in_force()))
    after = {column.header: column.confidence for column in draft.columns()}
    assert after.pop("Désignation") == 1.0
    before.pop("Désignation")
    assert after == before
    assert [question.kind for question in _mapping(draft).questions] == ["date_order", "total_per"]


def test_choosing_another_field_for_the_total_drops_its_question(services, orders_csv):
    draft = _draft(services, orders_csv)
    draft.set_target(_index(draft, "Total"), "line.unit_price")
    draft.take_preview_again(services.importing.preview(orders_csv, mapping=draft.in_force()))
    assert [question.kind for question in _mapping(draft).questions] == ["date_order"]
