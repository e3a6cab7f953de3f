"""What is done to a column, and taken back."""

from __future__ import annotations

from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import ColumnMapping, CustomField, FileMapping, Join
from app.ui.importing import mapping_edits as edits

PROPOSED = FileMapping(
    FileKind.CUSTOMERS,
    (
        ColumnMapping("Nom", 0, "customer.last_name", 0.9),
        ColumnMapping("Client", 1, "customer.full_name", 0.9),
        ColumnMapping("Rue", 2, "customer.street", 0.9),
        ColumnMapping("N°", 3, None),
        ColumnMapping("Optout", 4, "consent.email", 0.7),
    ),
    inverted=frozenset({"Optout"}),
)


def test_dividing_leaves_out_the_columns_that_were_these_fields():
    divided = edits.with_split(PROPOSED, "Client", ("customer.first_name", "customer.last_name"))
    assert divided.field_of("Nom") is None
    assert divided.field_of("Client") is None
    assert sorted(edits.fields_taken(divided)) == [
        "consent.email",
        "customer.first_name",
        "customer.last_name",
        "customer.street",
    ]


def test_joining_takes_both_columns_and_choosing_a_field_takes_them_apart():
    joined = edits.with_join(PROPOSED, Join("customer.street", ("N°", "Rue")))
    assert edits.fields_taken(joined).count("customer.street") == 1
    assert edits.join_of(joined, "Rue") == edits.join_of(joined, "N°")
    assert edits.with_target(joined, "Rue", "customer.street").joins == ()


def test_everything_about_a_column_is_taken_back():
    changed = edits.with_custom(PROPOSED, "Optout", CustomField("Liste", "flag"))
    changed = edits.with_values(changed, "Optout", {"x": "yes"}, ("y",))
    assert edits.as_proposed(changed, PROPOSED, "Optout") == PROPOSED


def test_a_flag_turned_twice_is_what_it_was():
    once = edits.with_inversion(PROPOSED, "Optout")
    assert once.inverted == frozenset()
    assert edits.with_inversion(once, "Optout") == PROPOSED
