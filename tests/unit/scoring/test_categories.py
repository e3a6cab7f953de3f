from __future__ import annotations

from app.services.scoring.categories import derived_categories


def test_products_that_share_a_word_are_one_category() -> None:
    names = ("Miel de lavande 250 g", "Miel d'acacia", "Thé vert Sencha", "Thés de Noël", "Bougie", "THÉ NOIR")
    assert derived_categories(names) == ("Miel", "Miel", "Thé", "Thé", None, "Thé")


def test_plurals_join_and_colours_sizes_and_numbers_do_not_make_categories() -> None:
    names = ("RED LUNCH BAG", "Jumbo bags 12", "Red mug", "Large red bowl", "GLASS 15CM", "Glass 12")
    assert derived_categories(names) == ("Bag", "Bag", None, None, "Glass", "Glass")


def test_the_word_of_most_products_wins_and_the_number_of_categories_is_kept() -> None:
    names = ("Tea cup", "Tea pot", "Tea tin", "Cake tin", "Cake cover", "Garden hook")
    assert derived_categories(names, limit=1) == ("Tea", "Tea", "Tea", None, None, None)
    assert derived_categories(names, limit=2) == ("Tea", "Tea", "Tea", "Cake", "Cake", None)


def test_no_names_and_names_without_words() -> None:
    assert derived_categories(()) == ()
    assert derived_categories(("", "12345", "!!", "250 g")) == (None, None, None, None)


def test_order_of_products_does_not_matter() -> None:
    names = ("Miel de thym", "Miel de lavande", "Savon de lavande", "Savon au thym", "Huile", "Huiles")
    by_name = dict(zip(names, derived_categories(names), strict=True))
    turned = names[::-1]
    assert dict(zip(turned, derived_categories(turned), strict=True)) == by_name
