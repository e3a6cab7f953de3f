"""Who lives together, as a result of its own: cases with names, and what the user says of them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.models.db.engine import create_workspace
from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.identity.service import IdentityService
from tests.builders.families import families
from tests.services.identity.test_identity_service import add_records, everything

HOME = {"street": "4 rue Haute", "postcode": "04300", "city": "Forcalquier"}
CASES = {
    "couple with one e-mail": (
        {"first_name": "Didier", "last_name": "Passardier", "email": "famille.passardier@orange.fr"},
        {"first_name": "Simone", "last_name": "Passardier", "email": "famille.passardier@orange.fr"},
    ),
    "couple of two names at one address": (
        {"first_name": "Didier", "last_name": "Passardier", "phone": "0492751234"} | HOME,
        {"first_name": "Odile", "last_name": "Vaucanson", "phone": "0492751234"} | HOME,
    ),
    "land line shared": (
        {"first_name": "Didier", "last_name": "Passardier", "phone": "0492751234"},
        {"first_name": "Simone", "last_name": "Passardier", "phone": "0492751234"},
    ),
    "father and son of one name": (
        {"first_name": "Hugo", "last_name": "Letellier", "birth_on": "1951-03-12", "phone": "0492751234"} | HOME,
        {"first_name": "Hugo", "last_name": "Letellier", "birth_on": "1984-10-25", "phone": "0492751234"} | HOME,
    ),
    "twins": (
        {"first_name": "Léa", "last_name": "Montservier", "birth_on": "2004-09-01"} | HOME,
        {"first_name": "Emma", "last_name": "Montservier", "birth_on": "2004-09-01"} | HOME,
    ),
    "M. et Mme beside Monsieur": (
        {"first_name": "Didier", "last_name": "Passardier", "title": "M.", "phone": "0492751234"} | HOME,
        {"first_name": "Mme Simone", "last_name": "Passardier", "phone": "0492751234"} | HOME,
    ),
}


@pytest.fixture
def workspace(tmp_path, clock):
    """A workspace of ordinary customers, so that priors are those of a real file."""
    database = create_workspace(tmp_path / "shop.clientele")
    fields = ("first_name", "last_name", "email", "phone", "street", "postcode", "city", "birth_on", "card")
    records, _ = families(21, 600, "english")
    around = {
        record.record_id + 1000: {name: value for name in fields if (value := getattr(record, name))}
        for record in records
    }
    add_records(database, around)
    yield database, IdentityService(database, clock)
    database.close()


@pytest.mark.parametrize("case", CASES)
def test_two_people_of_one_household(workspace, case):
    database, identity = workspace
    add_records(database, dict(enumerate(CASES[case], 1)))
    identity.unify(NoProgress())
    home = identity.household_of(1)
    assert home is not None
    assert [member.customer_id for member in home.members] == [1, 2]
    assert home.household_id == 1
    assert all(member.reasons and not member.is_decided for member in home.members)
    assert identity.household_of(2) == home
    assert home in identity.households()


def test_monsieur_et_madame_are_no_third_person(workspace):
    database, identity = workspace
    shared = {"last_name": "Passardier", "phone": "0492751234"} | HOME
    add_records(
        database,
        {
            1: shared | {"first_name": "Didier"},
            2: shared | {"first_name": "Simone"},
            3: shared | {"first_name": "M. et Mme"},
        },
    )
    identity.unify(NoProgress())
    explained = identity.explain(3)
    assert identity.explain(1).customer_id != identity.explain(2).customer_id
    home = identity.household_of(1)
    assert home is not None
    assert explained.customer_id in {member.customer_id for member in home.members}


def test_strangers_share_no_household(workspace):
    database, identity = workspace
    add_records(
        database,
        {
            1: {"first_name": "Odile", "last_name": "Vaucanson", "postcode": "04300", "city": "Forcalquier"},
            2: {"first_name": "Karim", "last_name": "Haddadi", "postcode": "04300", "city": "Forcalquier"},
        },
    )
    identity.unify(NoProgress())
    assert identity.household_of(1) is None


def test_the_user_parts_and_joins_households(workspace):
    database, identity = workspace
    add_records(
        database, dict(enumerate((*CASES["land line shared"], {"first_name": "Karim", "last_name": "Haddadi"}), 1))
    )
    identity.unify(NoProgress())
    before = everything(database) | {"homes": identity.households()}
    parted = identity.decide_household([1, 2], is_one=False)
    assert identity.household_of(1) is None
    joined = identity.decide_household([2, 3], is_one=True)
    home = identity.household_of(3)
    assert home is not None
    assert [(member.customer_id, member.is_decided) for member in home.members] == [(2, True), (3, True)]
    identity.unify(NoProgress())
    assert identity.household_of(3) == home
    assert [row.kind for row in identity.decisions()] == ["household", "not_household"]
    for changes in (joined, parted):
        assert changes.undo is not None
        identity.undo_decision(str(changes.undo.argument))
    assert everything(database) | {"homes": identity.households()} == before


def test_a_household_needs_two_known_customers(workspace):
    _, identity = workspace
    identity.unify(NoProgress())
    for customers, code in (([1001], "customers_too_few"), ([1001, 99_999], "customer_unknown")):
        with pytest.raises(KnownError) as failure:
            identity.decide_household(customers, is_one=True)
        assert failure.value.code == code


def test_every_customer_is_in_one_household_at_most(workspace):
    _, identity = workspace
    report = identity.unify(NoProgress())
    homes = identity.households()
    customers = [member.customer_id for home in homes for member in home.members]
    assert len(homes) == report.households > 20
    assert len(set(customers)) == len(customers)
    assert all(a.household_id < b.household_id for a, b in pairwise(homes))
    assert all(len(home.members) >= 2 for home in homes)
