"""E-mail addresses: repaired where only the writing is wrong, suggested where the meaning might be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.importing.cleaning.emails import read_email, suggested_domain


@pytest.mark.parametrize(
    ("text", "address", "issue"),
    [
        ("Eric.R+promo@Gmail.com", "eric.r+promo@gmail.com", None),
        (" LEA@GMAIL.COM ", "lea@gmail.com", None),
        ("grace1@example.co.uk", "grace1@example.co.uk", None),
        ("luc@orange.fr.", "luc@orange.fr", "email_repaired"),
        ("mailto:anne@free.fr", "anne@free.fr", "email_repaired"),
        ("<tom@laposte.net>", "tom@laposte.net", "email_repaired"),
        ("Tom Dupont <tom@laposte.net>", "tom@laposte.net", "email_repaired"),
        ("kim @orange.fr", "kim@orange.fr", "email_repaired"),
        ("eva@gmail,com", "eva@gmail.com", "email_repaired"),
        ("ana@yahoo.fr ; ana.b@sfr.fr", "ana@yahoo.fr", "email_several"),
        ("a@b.fr ::: perso@c.fr", "a@b.fr", "email_several"),
        ("a@free.fr et b@free.fr", "a@free.fr", "email_several"),
        ("m@free.fr (perso)", "m@free.fr", "email_repaired"),
        ("M. Dupont m@free.fr", "m@free.fr", "email_repaired"),
        ("m@free.fr www.site.fr", "m@free.fr", "email_repaired"),
        ("mailto:m@free.fr?subject=Bonjour", "m@free.fr", "email_repaired"),
        ("m(at)free.fr", "m@free.fr", "email_repaired"),
        ("m @ free . fr", "m@free.fr", "email_repaired"),
    ],
)
def test_address_is_read(text: str, address: str, issue: str | None):
    assert read_email(text) == (address, issue, None)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("marie@gmial.com", "marie@gmail.com"),
        ("paul@hotmial.fr", "paul@hotmail.fr"),
        ("jean@wanado.fr", "jean@wanadoo.fr"),
        ("bob@outlok.com", "bob@outlook.com"),
        ("julie@gmail.con", "julie@gmail.com"),
        ("a@gmail.cm", "a@gmail.com"),
    ],
)
def test_typing_error_in_the_domain_is_suggested_not_changed(text: str, meant: str):
    assert read_email(text) == (text, "email_domain_typo", meant)


@pytest.mark.parametrize(
    "domain",
    [
        "ymail.com",
        "mail.com",
        "email.com",
        "gmx.net",
        "yahoo.it",
        "hotmail.be",
        "outlook.cz",
        "maboite.fr",
        "orange.com",
        "free.fr",
    ],
)
def test_real_domains_are_left_alone(domain: str):
    assert suggested_domain(domain) is None


@pytest.mark.parametrize(
    "text",
    [
        "néant",
        "n/a",
        "pas d'email",
        "joe@x",
        "Jean Dupont @free.fr x",
        "m@localhost",
        "a@b@c",
        "zoé@gmail.com",
        "gael..canrard@hotmail.fr",
        "@gmail.com",
        "a@.fr",
    ],
)
def test_what_is_no_address_is_refused(text: str):
    assert read_email(text).address is None


def test_placeholder_address_is_no_address():
    assert read_email("noemail@boutique.fr") == (None, "email_placeholder", None)


@given(st.text(max_size=60))
def test_an_address_read_is_read_the_same_again(text: str):
    address = read_email(text).address
    if address is not None:
        assert address.count("@") == 1
        assert read_email(address).address == address
