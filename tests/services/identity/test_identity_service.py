"""Unify, review, decide and take back on a real workspace file."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.db.engine import create_workspace
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.identity.service import IdentityService
from tests.builders.workspace import ensure_source

COLUMNS = (
    "first_name", "last_name", "email", "phone", "street", "postcode", "city", "birth_on", "card", "company",
)  # fmt: skip


def add_records(database, records):
    """Write records as an import leaves them: no customer yet. `records` maps id → values."""
    with database.write() as connection:
        ensure_source(connection)
        for record_id, values in records.items():
            connection.exec_driver_sql(
                "INSERT INTO source_record VALUES (?, 1, ?, ?)", (record_id, f"r{record_id}", f"x{record_id}")
            )
            names = ", ".join(values) or "note"
            marks = ", ".join("?" * max(len(values), 1))
            connection.exec_driver_sql(
                f"INSERT INTO record_version (record_id, batch_id, row_number, content_key, is_current, {names}) "
                f"VALUES (?, 1, ?, ?, 1, {marks})",
                (record_id, record_id, record_id, *(values.values() or [None])),
            )


def customers(database):
    with database.read() as connection:
        return dict(connection.exec_driver_sql("SELECT record_id, customer_id FROM record_customer").fetchall())


def everything(database):
    with database.read() as connection:
        return {
            table: connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
            for table in ("record_customer", "identity_pair", "customer_forward")
        }


JEAN = {"first_name": "Jean", "last_name": "Vialard", "email": "jean.vialard@orange.fr", "phone": "+33612873465"}
RECORDS = {
    1: JEAN | {"birth_on": "1961-04-02"},
    2: JEAN | {"phone": "+33612873465", "postcode": "04300"},
    3: {"first_name": "Sophie", "last_name": "Vialard", "email": "jean.vialard@orange.fr"},
    4: {"first_name": "Karim", "last_name": "Haddadi", "postcode": "04300"},
    5: {"first_name": "K.", "last_name": "Haddadi", "phone": "+33698120934"},
    6: {},
    7: {},
}


@pytest.fixture
def workspace(tmp_path, clock):
    database = create_workspace(tmp_path / "shop.clientele")
    add_records(database, RECORDS)
    yield database, IdentityService(database, clock)
    database.close()


def test_unify_joins_the_sure_and_keeps_the_couple_apart(workspace):
    database, identity = workspace
    report = identity.unify(NoProgress())
    found = customers(database)
    assert found[1] == found[2] == 1
    assert found[3] == 3
    assert (found[6], found[7]) == (6, 7)
    assert report.records == 7
    assert report.households == 1
    assert report.customers == len(set(found.values()))


def test_unify_twice_changes_nothing(workspace):
    database, identity = workspace
    identity.unify(NoProgress())
    once = everything(database)
    identity.unify(NoProgress())
    assert everything(database) == once


def test_a_doubtful_pair_waits_and_shows_its_reasons(workspace):
    database, identity = workspace
    identity.unify(NoProgress())
    (line,) = [case for case in identity.review_queue(10) if set(case.record_ids) == {4, 5}]
    assert identity.review_count() == len(identity.review_queue(10))
    detail = identity.case(line.case_id)
    first, second = detail.records
    assert first.marks == {}
    assert second.marks == {"first_name": "near", "last_name": "equal"}
    codes = {reason.code: reason for reason in second.reasons}
    assert codes["first_name_initial"].weight > 0
    assert codes["last_name_equal"].params["a"] == "Haddadi"
    assert customers(database)[5] == 5


def test_same_joins_forwards_and_can_be_taken_back(workspace):
    database, identity = workspace
    identity.unify(NoProgress())
    before = everything(database)
    changes = identity.decide([4, 5], "same")
    assert customers(database)[5] == 4
    assert everything(database)["customer_forward"] == [(5, 4)]
    assert changes.params is not None
    assert changes.params["customer_ids"] == [4, 5]
    assert not [case for case in identity.review_queue(10) if set(case.record_ids) == {4, 5}]
    assert changes.undo is not None
    identity.undo_decision(str(changes.undo.argument))
    assert everything(database) == before
    assert [(row.kind, row.is_withdrawn) for row in identity.decisions()] == [("same", True)]


def test_different_splits_what_the_linkage_joined_and_survives_unify(workspace):
    database, identity = workspace
    identity.unify(NoProgress())
    identity.decide([1, 2], "different")
    identity.unify(NoProgress())
    found = customers(database)
    assert (found[1], found[2]) == (1, 2)
    assert not [case for case in identity.review_queue(10) if set(case.record_ids) == {1, 2}]


def test_decisions_of_both_kinds_are_taken_back(workspace):
    database, identity = workspace
    identity.unify(NoProgress())
    before = everything(database)
    joined = identity.decide([4, 5], "same")
    apart = identity.decide([1, 2], "different")
    assert customers(database)[5] == 4
    assert customers(database)[2] == 2
    for changes in (apart, joined):
        assert changes.undo is not None
        identity.undo_decision(str(changes.undo.argument))
    after = everything(database)
    # Number 2 was in use for a moment: whoever noted it is still led to the right customer.
    assert after.pop("customer_forward") == [(2, 1)]
    assert before.pop("customer_forward") == []
    assert after == before


def test_a_withdrawn_record_leaves_and_comes_back_with_its_number(workspace):
    database, identity = workspace
    identity.unify(NoProgress())
    identity.decide([4, 5], "same")
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE record_version SET is_current = 0 WHERE record_id = 4")
    identity.unify(NoProgress())
    assert customers(database)[5] == 4
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE record_version SET is_current = 1 WHERE record_id = 4")
    identity.unify(NoProgress())
    assert customers(database)[5] == customers(database)[4] == 4


def test_the_queue_puts_money_first(workspace):
    database, identity = workspace
    add_records(
        database,
        {
            8: {"first_name": "Odile", "last_name": "Trancart"},
            9: {"first_name": "O.", "last_name": "Trancart", "phone": "+33677310294"},
        },
    )
    with database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO purchase (source_id, batch_id, record_id, order_key, content_key, is_live, kind, bought_on, "
            "currency, channel, gross_e4, discount_e4, shipping_e4, tax_e4, refunded_e4, net_e4, line_count) "
            "VALUES (1, 1, 9, 'k', 1, 1, 'sale', ?, 'EUR', 'shop', 1000000, 0, 0, 0, 0, 1000000, 0)",
            (date(2025, 3, 1).isoformat(),),
        )
    identity.unify(NoProgress())
    queue = identity.review_queue(10)
    assert set(queue[0].record_ids) == {8, 9}
    assert queue[0].worth_cents == 10_000
    assert {4, 5} in [set(case.record_ids) for case in queue]


def test_what_cannot_be_decided_is_said(workspace):
    _, identity = workspace
    for call, code in (
        (lambda: identity.decide([1], "same"), "records_too_few"),
        (lambda: identity.undo_decision("none"), "decision_unknown"),
        (lambda: identity.case("1-2"), "case_unknown"),
        (lambda: identity.case("x"), "case_unknown"),
    ):
        with pytest.raises(KnownError) as failure:
            call()
        assert failure.value.code == code
