"""Every known export is recognised by its headers, in any order and with columns added, and maps as it states."""

from __future__ import annotations

import random

import pytest

from app.services.importing.cleaning.words import PRESETS
from app.services.importing.fields import FIELD_GROUPS, FIELDS
from app.services.importing.mapping.header_words import header_key
from app.services.importing.mapping.preset import Preset, all_presets, recognise
from app.services.importing.mapping.propose import propose_mapping

EVERY = pytest.mark.parametrize("preset", all_presets(), ids=lambda preset: preset.id)


def test_presets_are_found_and_have_different_ids():
    ids = [preset.id for preset in all_presets()]
    assert len(ids) == len(set(ids))
    assert {
        "shopify_customers",
        "shopify_customers_older",
        "shopify_orders",
        "brevo_contacts",
        "mailchimp_audience",
    } <= set(ids)
    assert {path.stem for path in PRESETS.glob("*.json")} - {"aliases", "words"} == set(ids)


@EVERY
def test_preset_names_only_fields_of_its_kind(preset: Preset):
    for key, field_id in preset.fields.items():
        assert key in preset.keys
        assert FIELDS[field_id].group in FIELD_GROUPS[preset.kind]
    assert preset.required <= preset.keys


@EVERY
def test_header_is_recognised_and_maps_as_stated(preset: Preset):
    mapping = propose_mapping(preset.headers, [])
    assert (mapping.preset_id, mapping.kind) == (preset.id, preset.kind)
    given: set[str] = set()
    for column in mapping.columns:
        stated = preset.fields.get(header_key(column.header))
        if stated in given:
            stated = None
        if stated == "customer.phone_2" and "customer.phone" not in preset.fields.values():
            stated = "customer.phone"
        assert column.field == stated, column.header
        if stated:
            given.add(stated)


@EVERY
def test_header_is_recognised_in_another_order_with_a_column_added(preset: Preset):
    header = [*preset.headers, "Pointure"]
    random.Random(1).shuffle(header)
    assert recognise(header) is preset


def test_required_headers_missing_is_another_file():
    assert recognise(["Name", "Email", "Total"]) is None
    assert recognise([]) is None
    assert recognise(["", ""]) is None


def test_shopify_order_name_is_the_order_number():
    shopify = next(preset for preset in all_presets() if preset.id == "shopify_orders")
    mapping = propose_mapping(shopify.headers, [])
    assert mapping.field_of("Name") == "purchase.order_key"
    assert mapping.field_of("Billing Name") == "customer.full_name"


def test_lifetime_totals_of_a_tool_are_never_mapped():
    for preset in all_presets():
        mapping = propose_mapping(preset.headers, [])
        for column in mapping.columns:
            if column.header in {
                "Total Spent",
                "Total Orders",
                "Total Spend",
                "AOV",
                "nb_orders",
                "amount_all_orders",
                "Payment Count",
            }:
                assert column.field is None, (preset.id, column.header)


def test_column_added_by_the_user_is_proposed():
    shopify = next(preset for preset in all_presets() if preset.id == "shopify_customers")
    header = [*shopify.headers, "Date de naissance (customer.metafields.facts.birth_date)"]
    mapping = propose_mapping(header, [])
    assert mapping.columns[-1].field == "customer.birth_date"
    assert mapping.columns[-1].reason == "name"
