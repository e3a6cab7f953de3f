"""The list of customers: search, order, pages, counts, filters."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.customer import CustomerQuery
from app.models.domain.errors import KnownError
from app.services.customers.ordering import SORTS
from tests.builders.workspace import fill


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lefevre", ["Anaïs"]),
        ("LEFÈVRE anaïs", ["Anaïs"]),
        ("anais lefe", ["Anaïs"]),
        ("lef ana", ["Anaïs"]),
        ("dupon", ["Marie", "Jean-Pierre"]),
        ("jean pierre", ["Jean-Pierre"]),
        ("oeuv", ["Zoé"]),
        ("œuvrard", ["Zoé"]),
        ("zo", ["Zoé"]),
        ("anais.lefevre@", ["Anaïs"]),
        ("@orange.fr", ["Anaïs"]),
        ("mueller.example", ["Ana"]),
        ("koln", ["Ana"]),
        ("forcal", ["Jean-Pierre", "Anaïs"]),
        ("06 12 34 56 78", ["Anaïs"]),
        ("0612345678", ["Anaïs"]),
        ("06.12.34", ["Anaïs"]),
        ("+33 6 12 34 56 78", ["Anaïs"]),
        ("+33 (0)6 12 34 56 78", ["Anaïs"]),
        ("0033612345678", ["Anaïs"]),
        ("06-12-34-56-78", ["Anaïs"]),
        ("+49 1512 998", ["Ana"]),
        ("0049 1512 998", ["Ana"]),
        ("5678", ["Anaïs"]),
        ("C-104", ["Marie"]),
        ("c104", []),
        ("104", ["Marie"]),
        ("lefevre forcalquier", ["Anaïs"]),
        ("lefevre apt", []),
        ("nobody", []),
        ("@@@", []),
        ('"', []),
        ("%", []),
        ("a*", ["Ana", "Anaïs", "Marie"]),
    ],
)
def test_a_few_letters_find_a_customer(shop, words, found):
    names = {number: first for first, number in shop.ids.items()}
    assert sorted(names[row.customer_id] for row in shop.customers.search(words)) == sorted(found)


def test_a_number_written_in_groups_is_found_as_such(services, tmp_path):
    from tests.builders.import_files import bring_and_derive, write_table

    rows = ["2024-001;Vial;Anne", "2024-002;Armand;Luc"]
    bring_and_derive(services, write_table(tmp_path / "p.csv", "N° client;Nom;Prénom", rows))
    assert [row.name for row in services.customers.search("2024-002")] == ["Luc Armand"]
    assert len(services.customers.search("2024")) == 2


def test_no_words_find_nobody_in_search_and_everybody_in_the_list(shop):
    assert shop.customers.search("  ") == []
    assert shop.customers.count(CustomerQuery(text="  ")).count == 5


@pytest.mark.parametrize("sort", [*SORTS, "score:rfm", "score:pmg"])
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_is_whole_and_puts_the_unknown_last(shop, sort, descending):
    query = CustomerQuery(sort=sort, descending=descending)
    rows = shop.customers.page(query, 0, 10)
    assert sorted(row.customer_id for row in rows) == sorted(shop.ids.values())
    values = [value_of(row, sort) for row in rows]
    known = [value for value in values if value is not None]
    assert values == known + [None] * (len(values) - len(known))
    if sort != "name":
        assert known == sorted(known, reverse=descending)


def value_of(row, sort):
    if sort.startswith("score:"):
        return row.scores.get(sort.removeprefix("score:"), (None, None))[0]
    attribute = {
        "last_purchase": "last_purchase_on",
        "revenue": "revenue_cents",
        "revenue_12m": "revenue_12m_cents",
        "tempo": "tempo_days",
    }
    return getattr(row, attribute.get(sort) or sort)


def test_names_sort_without_accents_and_case(shop):
    names = [row.name for row in shop.customers.page(CustomerQuery(), 0, 10)]
    assert names == ["Marie Dupond", "Jean-Pierre Dupont", "Anaïs Lefèvre", "Ana Müller", "Zoé Œuvrard"]


def test_rows_tell_what_was_bought(shop):
    row = shop.customers.search("lefevre")[0]
    assert (row.purchase_count, row.purchase_count_12m, row.revenue_cents, row.revenue_12m_cents) == (
        3,
        2,
        6_000,
        3_000,
    )
    assert (str(row.last_purchase_on), row.silence_days) == ("2025-09-25", 54)
    never = shop.customers.search("zoe")[0]
    assert (never.purchase_count, never.revenue_cents, never.last_purchase_on, never.tempo_days) == (0, 0, None, None)
    back = shop.customers.search("müller")[0]
    assert (back.purchase_count, back.revenue_cents) == (1, 0)


def test_rows_tell_how_a_customer_can_be_reached(shop):
    reach = {
        first: shop.customers.page(CustomerQuery(customer_ids=(number,)), 0, 1)[0].reach
        for first, number in shop.ids.items()
    }
    assert reach["Anaïs"] == {"email": "granted", "post": "unknown", "sms": "unknown", "phone": "unknown"}
    assert reach["Jean-Pierre"] == {"email": "refused", "post": "unknown", "sms": "unreachable", "phone": "unknown"}
    assert reach["Marie"]["email"] == "unreachable"
    assert reach["Zoé"]["email"] == "refused"


@pytest.mark.parametrize(
    ("channel", "found"),
    [
        ("email", {"Anaïs", "Ana"}),
        ("post", {"Anaïs", "Jean-Pierre"}),
        ("phone", {"Anaïs", "Jean-Pierre", "Ana"}),
        ("sms", set()),
    ],
)
def test_only_those_that_can_be_reached(shop, channel, found):
    ids = shop.customers.ids(CustomerQuery(reachable_by=channel))
    assert {first for first, number in shop.ids.items() if number in ids} == found


def test_counts_follow_the_filters(shop):
    count = shop.customers.count(CustomerQuery())
    assert (count.count, count.total, count.revenue_12m_cents) == (5, 5, 7_550)
    count = shop.customers.count(CustomerQuery(text="forcalquier"))
    assert (count.count, count.total, count.revenue_12m_cents) == (2, 5, 7_550)
    assert shop.customers.count(CustomerQuery(customer_ids=())).count == 0


def test_segments_filter_alone_and_together(shop):
    services = shop.services
    everybody = {segment.ready_id: segment.id for segment in services.segments.all() if segment.ready_id}
    members = {number: set(services.segments.members(number)) for number in everybody.values()}
    for number, wanted in members.items():
        assert set(shop.customers.ids(CustomerQuery(segment_ids=(number,)))) == wanted
    first, second = sorted(everybody.values())[:2]
    assert set(shop.customers.ids(CustomerQuery(segment_ids=(first, second)))) == members[first] | members[second]
    assert any(members.values())


def test_unknown_orders_and_channels_are_refused(shop):
    with pytest.raises(KnownError) as order:
        shop.customers.page(CustomerQuery(sort="colour"), 0, 10)
    with pytest.raises(KnownError) as channel:
        shop.customers.count(CustomerQuery(reachable_by="pigeon"))
    assert (order.value.code, channel.value.code) == ("sort_unknown", "channel_unknown")


def test_the_place_of_a_customer(shop):
    assert shop.customers.place(CustomerQuery(), shop.ids["Marie"]) == 0
    assert shop.customers.place(CustomerQuery(text="zoe"), shop.ids["Marie"]) is None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sort=st.sampled_from([*SORTS, "score:rfm"]),
    descending=st.booleans(),
    text=st.sampled_from(["", "dubois", "ma", "lyon"]),
    size=st.integers(1, 60),
)
def test_pages_put_together_are_the_list(many, sort, descending, text, size):
    query = CustomerQuery(text=text, sort=sort, descending=descending)
    whole = many.customers.ids(query)
    pages = [
        row.customer_id for start in range(0, len(whole) + 1, size) for row in many.customers.page(query, start, size)
    ]
    assert pages == whole
    assert len(whole) == len(set(whole)) == many.customers.count(query).count


@pytest.fixture
def many(services):
    fill(services.database, customers=200, with_derived=True)
    services.rebuild.refresh(unify=False)
    return services
