"""What the files as a whole tell: sources that hold everybody once, files without families, numbers of firms."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.domain.ports import NoProgress
from app.services.identity.engine import link
from app.services.identity.records import Decisions, LinkRecord
from tests.builders.families import families
from tests.builders.febrl_like import febrl_like
from tests.builders.identity_files import judge

JEAN = LinkRecord(9001, 7, "a1", first_name="Jean", last_name="Vialard", phone="0612873465", city="Forcalquier")


def groups(records):
    linkage = link(records, Decisions(), NoProgress())
    return dict(zip(linkage.record_ids.tolist(), linkage.labels.tolist(), strict=True)), linkage


def one_each(count, source_id):
    """People whom a source holds once each."""
    records, truth = families(77, 4 * count, "invented")
    first = {truth[record.external_id][0]: record for record in reversed(records)}
    return [replace(record, source_id=source_id) for record in list(first.values())[:count]]


@pytest.mark.parametrize(("number", "is_one"), [("a2", False), ("", True)])
def test_two_accounts_of_a_source_that_holds_everybody_once_are_two_people(number, is_one):
    other = replace(JEAN, record_id=9002, external_id=number)
    third = replace(JEAN, record_id=9003, source_id=8, external_id="b1")
    found, linkage = groups([*one_each(400, 7), JEAN, other, third])
    assert (found[9001] == found[9002]) == is_one
    asked = {
        frozenset(linkage.record_ids[[linkage.pairs.left[row], linkage.pairs.right[row]]].tolist())
        for row in linkage.is_review.nonzero()[0]
    }
    assert any({9001, 9002} & pair for pair in asked if pair <= {9001, 9002, 9003}) != is_one


def test_a_source_that_holds_people_twice_may_do_so_once_more():
    around, _ = families(78, 900, "invented")
    other = replace(JEAN, record_id=9002, external_id="a2")
    found, _ = groups([*(replace(record, source_id=7) for record in around), JEAN, other])
    assert found[9001] == found[9002]


def test_wrong_first_names_are_no_relatives_where_there_are_no_families():
    home = {"street": "4 rue Haute", "postcode": "04300", "city": "Forcalquier", "birth_on": "1961-04-02"}
    pair = [
        LinkRecord(9001, 1, first_name="Odile", last_name="Trancart", **home),
        LinkRecord(9002, 2, first_name="Karim", last_name="Trancart", **home),
    ]
    damaged, truth = febrl_like(5, 1500, 1500)
    found, _ = groups([*damaged, *pair])
    assert found[9001] == found[9002]
    usual, _ = families(79, 1500, "french")
    found, _ = groups([*usual, *pair])
    assert found[9001] != found[9002]
    quality = judge(link(damaged, Decisions(), NoProgress()), damaged, truth)
    assert quality.precision >= 0.995
    assert quality.recall >= 0.94


def test_the_number_of_a_firm_joins_its_records_however_it_is_written():
    around, _ = families(80, 600, "french")
    firm = LinkRecord(9001, 1, company="Menuiserie Trancart SARL", company_id="552 100 554", city="Forcalquier")
    same = LinkRecord(9002, 2, company="Trancart Menuiserie", company_id="FR83552100554", email="contact@trancart.fr")
    branch = LinkRecord(9003, 3, company="Menuiserie Trancart", company_id="55210055400013")
    other = LinkRecord(9004, 3, company="Menuiserie Trancart", company_id="732829320", city="Forcalquier")
    found, _ = groups([*around, firm, same, branch, other])
    assert found[9001] == found[9002] == found[9003]
    assert found[9004] != found[9001]
