"""The encoding is told by the bytes, also by few of them."""

from __future__ import annotations

import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading.encoding import text_facts
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices

TEXT = "Prénom;Société;Note\r\nZoé;Cœur de Bœuf;N° 12\r\nLoïc;Hôtel de l'Église;été\r\nAgnès;BÂTARD FRÈRES;ça va\r\n"
TEXT_OF_WORDS = (
    "Cécile Zoé Loïc François Hélène Anaïs Noël Jérôme Benoît Théo Océane Maëlys Bâtard Müller Dupré Pâquet Château "
    "Lefèvre Société Téléphone Évreux Besançon Orléans Nîmes Béziers Mâcon Île Étienne CAFÉ THÉ CRÈME ÉLISE FRANÇOISE "
    "garçon réglé annulé à où déjà N° été José Größe"
)
WORDS = TEXT_OF_WORDS.split()


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "cp1252", "iso-8859-15", "mac_roman", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_table_is_the_same_in_every_encoding(tmp_path, encoding):
    (tmp_path / "x.csv").write_bytes(TEXT.encode(encoding))
    table = open_file(tmp_path / "x.csv")
    assert table.reading.header == ("Prénom", "Société", "Note")
    assert [cells for _, cells in table.rows()] == [line.split(";") for line in TEXT.split("\r\n")[1:-1]]


def test_code_page_850(tmp_path):
    text = TEXT.replace("œ", "oe")
    (tmp_path / "x.csv").write_bytes(text.encode("cp850"))
    assert text_facts(tmp_path / "x.csv").encoding == "cp850"


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-15", "mac_roman", "cp850"])
def test_a_single_accent_is_enough_nearly_always(tmp_path, encoding):
    wrong: list[str] = []
    for word in WORDS:
        content = f"Nom;Ville\r\nMartin;Paris\r\n{word};Lyon\r\n".encode(encoding)
        (tmp_path / "x.csv").write_bytes(content)
        facts = text_facts(tmp_path / "x.csv")
        if content.decode(facts.codec, facts.errors) != content.decode(encoding):
            wrong.append(word)
    assert len(wrong) <= 0.05 * len(WORDS), wrong


def test_an_accent_late_in_a_large_file_counts(tmp_path):
    (tmp_path / "x.csv").write_bytes(b"Nom;Ville\n" + b"Martin;Paris\n" * 200_000 + "Zoé;Évreux\n".encode("cp1252"))
    table = open_file(tmp_path / "x.csv")
    assert table.reading.encoding == "cp1252"
    assert [cells for _, cells in table.rows()][-1] == ["Zoé", "Évreux"]


def test_two_encodings_glued_in_one_file(tmp_path):
    first, second = "Prénom;Ville\nZoé;Évreux\nLoïc;Nîmes\n", "Agnès;Besançon\nNoël;Orléans\n"
    (tmp_path / "x.csv").write_bytes(first.encode() + second.encode("cp1252"))
    table = open_file(tmp_path / "x.csv")
    assert [cells for _, cells in table.rows()] == [
        ["Zoé", "Évreux"], ["Loïc", "Nîmes"], ["Agnès", "Besançon"], ["Noël", "Orléans"]
    ]  # fmt: skip
    assert "mixed_encodings" in [note.code for note in table.reading.notes]


def test_text_decoded_twice_is_repaired_and_said(tmp_path):
    (tmp_path / "x.csv").write_bytes(TEXT.encode().decode("cp1252", "replace").encode())
    table = open_file(tmp_path / "x.csv")
    assert table.reading.header == ("Prénom", "Société", "Note")
    assert next(table.rows())[1] == ["Zoé", "Cœur de Bœuf", "N° 12"]
    assert ("mojibake_repaired", 3) in [(note.code, note.params["count"]) for note in table.reading.notes]


def test_good_text_is_never_repaired(tmp_path):
    text = "Nom;Note\nÂge d’or;“Café” – 12 €\nSÃO PAULO;à 5 °C\nÅse;naïve\n"
    (tmp_path / "x.csv").write_bytes(text.encode())
    table = open_file(tmp_path / "x.csv")
    assert [";".join(cells) for _, cells in table.rows()] == text.split("\n")[1:-1]


def test_the_chosen_encoding_is_taken(tmp_path):
    (tmp_path / "x.csv").write_bytes("Nom;Ville\nZoé;Évreux\n".encode("cp1252"))
    assert next(open_file(tmp_path / "x.csv", ReadingChoices(encoding="cp850")).rows())[1][0] != "Zoé"
    with pytest.raises(KnownError) as caught:
        open_file(tmp_path / "x.csv", ReadingChoices(encoding="klingon"))
    assert caught.value.code == "encoding_unknown"
