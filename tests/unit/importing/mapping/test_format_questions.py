"""What a file leaves open about its way of writing is asked once, with the effect of each answer."""

from __future__ import annotations

from app.services.importing.fields import FileKind
from app.services.importing.mapping.formats import with_formats
from app.services.importing.mapping.types import ColumnMapping, FileMapping, Question


def mapped(country: str = "FR", **columns: list[str]) -> FileMapping:
    """The mapping of columns given as field (with __ for the point) → cells."""
    fields = [field_id.replace("__", ".") for field_id in columns]
    mapping = FileMapping(
        FileKind.PURCHASES, tuple(ColumnMapping(name, index, name, 1.0) for index, name in enumerate(fields))
    )
    return with_formats(mapping, [list(row) for row in zip(*columns.values(), strict=True)], country)


def only(mapping: FileMapping) -> Question:
    (question,) = mapping.questions
    return question


def test_the_decimal_sign_is_asked_with_the_sum_that_each_gives():
    mapping = mapped(purchase__total=["1.234", "2.500", "12"])
    question = only(mapping)
    assert (question.kind, question.suggested, question.values) == ("decimal_sign", ",", ("1.234", "2.500"))
    comma, point = question.options
    assert (comma.value, comma.examples, comma.total_e4) == (",", ("1234.00", "2500.00"), 37_460_000)
    assert (point.value, point.examples, point.total_e4) == (".", ("1.234", "2.50"), 157_340)
    answered = mapping.with_answer(question, ".")
    assert answered.questions == ()
    assert answered.formats["purchase.total"].decimal == "."


def test_another_amount_of_the_file_answers_for_the_column():
    assert mapped(purchase__total=["1.234", "2.500"], purchase__tax=["12,50", "3,20"]).questions == ()


def test_a_sign_of_several_currencies_is_asked_and_the_answer_holds_for_every_sale():
    mapping = mapped(purchase__total=["$12.50", "$7.00"])
    question = only(mapping)
    assert (question.kind, question.suggested) == ("currency", "USD")
    assert [option.value for option in question.options] == ["USD", "CAD", "AUD", "NZD"]
    assert question.options[0].total_e4 == 195_000
    assert mapping.with_answer(question, "CAD").constants["purchase.currency"] == "CAD"
    assert mapped("CA", purchase__total=["$12.50", "$7.00"]).questions == ()


def test_a_column_of_currencies_answers_for_the_sign():
    assert mapped(purchase__total=["$12.50"], purchase__currency=["USD"]).questions == ()


def test_world_time_is_asked_where_the_day_depends_on_it():
    mapping = mapped(purchase__date=["2024-07-14T22:30:00Z", "2024-07-14T09:00:00Z"])
    question = only(mapping)
    assert (question.kind, question.suggested, question.count) == ("time_zone", "local", 1)
    assert [option.examples for option in question.options] == [("2024-07-15T00:30:00",), ("2024-07-14T22:30:00",)]
    assert mapping.with_answer(question, "written").formats["purchase.date"].zone == "written"
    assert mapped(purchase__date=["2024-07-14T09:00:00Z", "2024-07-14T10:00:00Z"]).questions == ()
    assert mapped(purchase__date=["2024-07-14T22:30:00+02:00"]).questions == ()


def test_telephone_numbers_of_another_country_are_asked_about():
    british = ["020 7946 0301", "020 7946 0302", "0117 496 0109", "0161 496 0110", "020 7946 0303"]
    mapping = mapped(customer__phone=british)
    question = only(mapping)
    assert (question.kind, question.suggested) == ("country", "GB")
    assert question.options[0].examples[0] == "+442079460301"
    assert mapping.with_answer(question, "GB").formats["customer.phone"].country == "GB"


def test_numbers_without_their_zero_are_the_workspaces_own():
    assert mapped(customer__phone=["465716249", "536497718", "261919908", "353011156"]).questions == ()


def test_postcodes_of_four_digits_are_the_workspaces_own_unless_they_lie_all_over():
    near = ["4300", "4100", "4200", "4000", "4510", "4600", "4700", "4110", "4220"]
    assert mapped(customer__postcode=near).questions == ()
    everywhere = ["1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000"]
    question = only(mapped(customer__postcode=everywhere))
    assert (question.kind, question.options[0].examples) == ("country", ("1000", "2000", "3000"))


def test_the_country_that_the_rows_name_needs_no_question():
    belgian = ["0470 12 34 56", "0471 12 34 56", "0472 12 34 56", "02 123 45 67"]
    mapping = mapped(customer__phone=belgian, customer__country=["Belgique"] * 4)
    assert mapping.questions == ()
    assert mapping.formats["customer.phone"].country == "BE"


def test_names_that_tell_their_order_tell_it_for_the_others():
    names = ["DUPONT Jean", "MARTIN Anne", "LE GOFF Yann", "Vazeli Grodim"]
    assert mapped(customer__full_name=names).formats["customer.full_name"].name_order == "last"
