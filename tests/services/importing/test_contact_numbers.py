"""Ratings, answers, points, carts and recommendations: kinds from columns, values and file names, numbers kept."""

from __future__ import annotations

import pytest

from app.models.domain.errors import KnownError
from tests.builders.import_files import bring, bring_and_derive, one, query, write_table

NUMBERS = """SELECT kind, channel, direction, happened_on, score, score_of, points, amount_e4, other_person
             FROM contact_event WHERE is_live = 1 ORDER BY id"""

SHAPES = {
    "reviews with stars": (
        "avis.csv",
        "Email;Date;Note;Commentaire",
        [
            "a@example.org;12/05/2025;4/5;Parfait",
            "b@example.org;13/05/2025;5/5;Rapide",
            "c@example.org;14/05/2025;1/5;",
        ],
        [
            ("reviewed", "online", "in", "2025-05-12", 4.0, 5.0, None, None, None),
            ("reviewed", "online", "in", "2025-05-13", 5.0, 5.0, None, None, None),
            ("reviewed", "online", "in", "2025-05-14", 1.0, 5.0, None, None, None),
        ],
    ),
    "reviews in English": (
        "export.csv",
        "Email;Event date;Rating;Comments",
        ["a@example.org;2025-05-12;★★★★☆;Fine", "b@example.org;2025-05-13;★★★★★;", "c@example.org;2025-05-14;★☆☆☆☆;"],
        [
            ("reviewed", "online", "in", "2025-05-12", 4.0, 5.0, None, None, None),
            ("reviewed", "online", "in", "2025-05-13", 5.0, 5.0, None, None, None),
            ("reviewed", "online", "in", "2025-05-14", 1.0, 5.0, None, None, None),
        ],
    ),
    "recommendation scores": (
        "export.csv",
        "Email;Event date;Note NPS",
        ["a@example.org;2025-05-12;9", "b@example.org;2025-05-13;6", "c@example.org;2025-05-14;3"],
        [
            ("nps", "email", "in", "2025-05-12", 9.0, 10.0, None, None, None),
            ("nps", "email", "in", "2025-05-13", 6.0, 10.0, None, None, None),
            ("nps", "email", "in", "2025-05-14", 3.0, 10.0, None, None, None),
        ],
    ),
    "a survey": (
        "enquete_satisfaction.csv",
        "Email;Date;Score",
        ["a@example.org;2025-05-12;17,5", "b@example.org;2025-05-13;12", "c@example.org;2025-05-14;8"],
        [
            ("answered", "email", "in", "2025-05-12", 17.5, 20.0, None, None, None),
            ("answered", "email", "in", "2025-05-13", 12.0, 20.0, None, None, None),
            ("answered", "email", "in", "2025-05-14", 8.0, 20.0, None, None, None),
        ],
    ),
    "loyalty movements": (
        "export.csv",
        "Email;Event date;Points earned",
        ["a@example.org;2025-05-12;120", "a@example.org;2025-05-13;-50", "b@example.org;2025-05-14;7,5"],
        [
            ("loyalty", "shop", "in", "2025-05-12", None, None, 120.0, None, None),
            ("loyalty", "shop", "in", "2025-05-13", None, None, -50.0, None, None),
            ("loyalty", "shop", "in", "2025-05-14", None, None, 7.5, None, None),
        ],
    ),
    "abandoned carts": (
        "paniers_abandonnes.csv",
        "Email;Date;Montant du panier",
        ["a@example.org;2025-05-12;45,90", "b@example.org;2025-05-13;12,00", "c@example.org;2025-05-14;99,00"],
        [
            ("abandoned_cart", "online", "in", "2025-05-12", None, None, None, 459_000, None),
            ("abandoned_cart", "online", "in", "2025-05-13", None, None, None, 120_000, None),
            ("abandoned_cart", "online", "in", "2025-05-14", None, None, None, 990_000, None),
        ],
    ),
    "who recommended whom": (
        "parrainages.csv",
        "Email du parrain;Event date;Email filleul",
        ["a@example.org;2025-05-12;z@example.org", "b@example.org;2025-05-13;y@example.org"],
        [
            ("referred", "shop", "in", "2025-05-12", None, None, None, None, "z@example.org"),
            ("referred", "shop", "in", "2025-05-13", None, None, None, None, "y@example.org"),
        ],
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_what_is_kept_of_contacts_with_numbers(services, tmp_path, name):
    file_name, header, rows, expected = SHAPES[name]
    path = write_table(tmp_path / file_name, header, rows)
    report = bring_and_derive(services, path, "Outil")
    assert (report.kind, report.imported, report.rejected) == ("contacts", len(rows), ())
    assert query(services.database, NUMBERS) == expected
    again = bring(services, path, "Outil")
    assert (again.imported, again.unchanged) == (0, len(rows))
    assert query(services.database, NUMBERS) == expected


KINDS = [
    ("Opened", "opened"), ("clic", "clicked"), ("Hard bounce", "bounced"), ("soft_bounce", "soft_bounced"),
    ("Désinscription", "unsubscribed"), ("Envoyé", "sent"), ("appel entrant", "called"), ("Visite", "visited"),
    ("Spam complaint", "complained"), ("Avis client", "reviewed"), ("Enquête", "answered"), ("NPS", "nps"),
    ("Panier abandonné", "abandoned_cart"), ("Parrainage", "referred"), ("points gagnés", "loyalty"),
    ("Réponse", "replied"), ("Courrier", "letter"), ("SAV", "claimed"),
]  # fmt: skip


def test_kinds_by_the_words_of_the_file(services, tmp_path):
    rows = [f"a@example.org;{word};2025-05-{day:02d}" for day, (word, _) in enumerate(KINDS, 1)]
    report = bring(services, write_table(tmp_path / "e.csv", "Email;Type;Date", rows))
    assert (report.imported, report.issues) == (len(KINDS), ())
    found = query(services.database, "SELECT kind FROM contact_event ORDER BY happened_on")
    assert [kind for (kind,) in found] == [kind for _, kind in KINDS]


def test_the_same_day_with_another_rating_is_another_event(services, tmp_path):
    rows = [
        "a@example.org;review;2025-05-12;4",
        "a@example.org;review;2025-05-12;5",
        "a@example.org;review;2025-05-12;5",
    ]
    report = bring(services, write_table(tmp_path / "e.csv", "Email;Event;Event date;Rating", rows))
    assert (report.imported, report.unchanged) == (2, 1)


def test_a_rating_that_cannot_be_read_leaves_the_contact(services, tmp_path):
    rows = [*(f"a@example.org;review;2025-05-1{day};4" for day in range(9)), "a@example.org;review;2025-05-20;super"]
    path = write_table(tmp_path / "e.csv", "Email;Event;Event date;Rating", rows)
    report = bring(services, path)
    assert (report.imported, [issue.code for issue in report.issues]) == (10, ["score_unreadable"])
    assert one(services.database, "SELECT score FROM contact_event WHERE happened_on = '2025-05-20'") is None


def test_lists_without_days_say_how_things_stand(services, tmp_path, clock):
    from app.services.importing.fields import FileKind

    path = write_table(tmp_path / "unsubscribed.csv", "EMAIL;NOM", ["a@example.org;Vial", "b@example.org;Armand"])
    report = bring(services, path, "Brevo", kind=FileKind.CONTACTS)
    assert (report.imported, report.counts["consents"]) == (2, 2)
    clock.advance(30)
    again = bring(services, path, "Brevo", kind=FileKind.CONTACTS)
    assert (again.imported, again.unchanged, again.counts["consents"]) == (0, 2, 0)
    opened = write_table(tmp_path / "openers.csv", "EMAIL;NOM", ["a@example.org;Vial"])
    with pytest.raises(KnownError) as caught:
        bring(services, opened, "Brevo", kind=FileKind.CONTACTS)
    assert caught.value.params["field"] == "contact.date"


def test_every_kind_of_contact_has_its_words_in_the_time_line(services, tmp_path, qapp):
    from app.ui.customers.words import event_icon, event_words

    rows = [f"a@example.org;{word};2025-05-{day:02d}" for day, (word, _) in enumerate(KINDS, 1)]
    bring_and_derive(services, write_table(tmp_path / "e.csv", "Email;Type;Date", rows))
    customer = services.customers.search("example")[0].customer_id
    entries = services.customers.timeline(customer)
    assert len(entries) > len(KINDS)
    for entry in entries:
        assert len(event_words(entry)) > 3
        assert event_icon(entry) is not None
