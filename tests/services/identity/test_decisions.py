"""Splitting off, explaining, accepting many at once; what is decided stays decided, and can be taken back."""

from __future__ import annotations

from collections import Counter

import pytest

from app.models.db.engine import create_workspace
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.identity.service import IdentityService
from tests.builders.families import families
from tests.services.identity.test_identity_service import add_records, customers

FIELDS = ("first_name", "last_name", "email", "phone", "street", "postcode", "city", "birth_on", "card")
TABLES = ("record_customer", "identity_pair", "customer_household", "customer_forward")


def everything(database):
    with database.read() as connection:
        return {t: connection.exec_driver_sql(f"SELECT * FROM {t} ORDER BY 1, 2").fetchall() for t in TABLES}


def values_of(record):
    return {name: value for name in FIELDS if (value := getattr(record, name))}


def set_live(database, record_ids, *, is_live):
    """What withdrawing a file, and importing it again, does to its records."""
    with database.write() as connection:
        for record in record_ids:
            connection.exec_driver_sql(
                "UPDATE record_version SET is_current = ? WHERE record_id = ?", (int(is_live), record)
            )


@pytest.fixture
def workspace(tmp_path, clock):
    database = create_workspace(tmp_path / "shop.clientele")
    records, _ = families(31, 500, "french")
    add_records(database, {record.record_id: values_of(record) for record in records})
    identity = IdentityService(database, clock)
    identity.unify(NoProgress())
    yield database, identity
    database.close()


@pytest.fixture
def several(workspace):
    """The customer with the most records, and those records."""
    database, _ = workspace
    number, count = Counter(customers(database).values()).most_common(1)[0]
    assert count > 2
    return number, [record for record, customer in customers(database).items() if customer == number]


def undo(identity, changes):
    assert changes.undo is not None
    identity.undo_decision(str(changes.undo.argument))


def test_a_customer_is_explained_by_the_links_that_hold_it(workspace, several):
    _, identity = workspace
    number, records = several
    explained = identity.explain(number)
    assert [record.record_id for record in explained.records] == sorted(records)
    assert len(explained.links) == len(records) - 1
    assert {record for link in explained.links for record in link.record_ids} == set(records)
    assert all(link.held_by == "evidence" and link.reasons for link in explained.links)


def test_the_word_of_the_user_is_a_link(workspace):
    database, identity = workspace
    number = [customer for customer, count in Counter(customers(database).values()).items() if count == 1]
    changes = identity.decide(number[:2], "same")
    explained = identity.explain(number[1])
    assert explained.customer_id == number[0]
    (link,) = explained.links
    assert (link.held_by, link.record_ids) == ("decision", (number[0], number[1]))
    assert changes.undo is not None
    assert link.group_key == changes.undo.argument


def test_a_record_is_split_off_and_comes_back(workspace, several):
    database, identity = workspace
    number, records = several
    before = everything(database)
    changes = identity.split_off(records[-1])
    found = customers(database)
    assert found[records[-1]] == records[-1]
    assert {found[record] for record in records[:-1]} == {number}
    identity.unify(NoProgress())
    assert customers(database) == found
    assert [(row.act, row.kind) for row in identity.decisions()] == [("split_off", "different")]
    undo(identity, changes)
    assert set(customers(database).items()) == set(before["record_customer"])
    identity.unify(NoProgress())
    after = everything(database)
    # The number was in use for a moment: whoever noted it is led to the customer for ever.
    assert after.pop("customer_forward") == [*before.pop("customer_forward"), (records[-1], number)]
    assert after == before


def test_a_record_alone_cannot_be_split_off(workspace):
    database, identity = workspace
    alone = next(customer for customer, count in Counter(customers(database).values()).items() if count == 1)
    for record, code in ((alone, "record_alone"), (99_999, "record_unknown")):
        with pytest.raises(KnownError) as failure:
            identity.split_off(record)
        assert failure.value.code == code


def test_all_above_a_likelihood_are_accepted_and_taken_back_at_once(workspace):
    database, identity = workspace
    before = everything(database)
    preview = identity.preview_above(0.6)
    assert preview.cases > 3
    asked = identity.review_count()
    changes = identity.accept_above(0.6)
    joined = len(set(customers(database).values()))
    now = len({customer for _, customer in before["record_customer"]}) - preview.customers_before
    # What is joined can contradict a third record, which then stands alone.
    assert now + preview.customers_after <= joined < now + preview.customers_before
    assert identity.review_count() < asked
    assert identity.preview_above(0.6).cases < preview.cases
    (act,) = identity.decisions()
    assert act.act == "accept_above"
    undo(identity, changes)
    after = everything(database)
    assert len(after.pop("customer_forward")) >= len(before.pop("customer_forward"))
    assert after == before


def test_nothing_above_certainty_is_left_to_accept(workspace):
    _, identity = workspace
    assert identity.preview_above(1.01).cases == 0
    with pytest.raises(KnownError) as failure:
        identity.accept_above(1.01)
    assert failure.value.code == "answers_missing"


def test_accepting_all_never_brings_two_birth_dates_together(tmp_path, clock):
    database = create_workspace(tmp_path / "shop.clientele")
    records, _ = families(32, 400, "french")
    jean = {"first_name": "Jeannot", "last_name": "Lambertin"}
    odd = {1: jean | {"birth_on": "1960-02-01"}, 2: jean | {"first_name": "J."}, 3: jean | {"birth_on": "1991-11-23"}}
    add_records(database, odd | {record.record_id + 10: values_of(record) for record in records})
    identity = IdentityService(database, clock)
    identity.unify(NoProgress())
    if identity.preview_above(0.3).cases:
        identity.accept_above(0.3)
    found = customers(database)
    assert found[1] != found[3]
    database.close()


def test_decisions_survive_the_withdrawal_and_the_return_of_their_file(workspace, several):
    database, identity = workspace
    _, records = several
    identity.split_off(records[0])
    case = identity.review_queue(1)[0]
    identity.decide(case.record_ids, "same")
    before = everything(database)
    gone = [records[0], case.record_ids[0], case.record_ids[1]]
    set_live(database, gone, is_live=False)
    identity.unify(NoProgress())
    assert len(identity.decisions()) == 2
    set_live(database, gone, is_live=True)
    identity.unify(NoProgress())
    assert everything(database) == before


def test_files_in_another_order_give_the_same_customers(tmp_path, clock, workspace):
    database, _ = workspace
    records, _ = families(31, 500, "french")
    other = create_workspace(tmp_path / "other.clientele")
    identity = IdentityService(other, clock)
    number_of = {record.record_id: 500 - place for place, record in enumerate(records)}
    later = {number_of[r.record_id]: values_of(r) for r in records[250:]}
    add_records(other, later)
    identity.unify(NoProgress())
    add_records(other, {number_of[r.record_id]: values_of(r) for r in records[:250]})
    identity.unify(NoProgress())
    found = customers(other)
    assert _groups(customers(database)) == _groups({record: found[number] for record, number in number_of.items()})
    other.close()


def _groups(of_record):
    groups: dict[int, set[int]] = {}
    for record, customer in of_record.items():
        groups.setdefault(customer, set()).add(record)
    return {frozenset(group) for group in groups.values()}
