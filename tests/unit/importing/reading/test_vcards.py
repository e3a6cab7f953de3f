"""Address books of all versions: folding, encodings, types, birthdays."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.importing.reading.open_file import open_file


def card(folder: Path, *lines: str, encoding: str = "utf-8", version: str = "3.0") -> dict[str, str]:
    text = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    (folder / "x.vcf").write_bytes(text.encode(encoding))
    table = open_file(folder / "x.vcf")
    [(number, cells)] = list(table.rows())
    assert number == 1
    return dict(zip(table.reading.header, cells, strict=True))


def test_parts_of_name_address_and_firm(tmp_path):
    found = card(
        tmp_path,
        "N:De La Tour;Jean;Marie;M.;",
        "ORG:Dupont\\, Fils;Achats",
        "ADR;TYPE=WORK:;Bât. B;3 bis\\, rue\\nde l'Église;Lyon;Rhône;01000;France",
        "CATEGORIES:VIP,Été",
        "NOTE:Une\\nligne\\; et",
        "  la suite",
    )
    assert found == {
        "N.family": "De La Tour",
        "N.given": "Jean",
        "N.additional": "Marie",
        "N.prefix": "M.",
        "ORG": "Dupont, Fils",
        "ORG.unit": "Achats",
        "ADR.street": "3 bis, rue de l'Église",
        "ADR.extended": "Bât. B",
        "ADR.postcode": "01000",
        "ADR.city": "Lyon",
        "ADR.region": "Rhône",
        "ADR.country": "France",
        "NOTE": "Une\nligne; et la suite",
        "CATEGORIES": "VIP, Été",
    }


def test_the_preferred_comes_first_and_a_fax_last(tmp_path):
    found = card(
        tmp_path,
        "FN:Zoé",
        "TEL;TYPE=FAX:01 00 00 00 01",
        "TEL;TYPE=HOME:01 00 00 00 02",
        "TEL;TYPE=CELL:06 00 00 00 03",
        "EMAIL;TYPE=WORK:z@pro.example",
        "item1.EMAIL;TYPE=HOME,PREF:z@home.example",
        "item1.X-ABLabel:perso",
    )
    assert [found[key] for key in ("TEL", "TEL.2", "TEL.3")] == ["06 00 00 00 03", "01 00 00 00 02", "01 00 00 00 01"]
    assert (found["TEL.3.type"], found["EMAIL"], found["EMAIL.2"]) == ("fax", "z@home.example", "z@pro.example")


def test_version_four_has_addresses_as_links(tmp_path):
    found = card(
        tmp_path, "FN:Z", "TEL;VALUE=uri;TYPE=cell:tel:+33-6-00-00-00-03", "EMAIL;PREF=1:mailto:z@b.fr", version="4.0"
    )
    assert (found["TEL"], found["EMAIL"]) == ("+33-6-00-00-00-03", "z@b.fr")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1985-04-12", "1985-04-12"),
        ("BDAY:19850412", "1985-04-12"),
        ("BDAY;VALUE=date:1985-04-12T00:00:00Z", "1985-04-12"),
        ("BDAY:--0412", "--04-12"),
        ("BDAY:--04-12", "--04-12"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "--04-12"),
        ("BDAY;VALUE=text:vers 1985", "vers 1985"),
    ],
)
def test_birthdays(tmp_path, line, day):
    assert card(tmp_path, "FN:Z", line)["BDAY"] == day


@pytest.mark.parametrize(
    ("lines", "encoding"),
    [
        (("N;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;Zo=E9",), "ascii"),
        (("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8=", "vre;Zo=C3=A9"), "ascii"),
        (("N;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=C3=A9",), "ascii"),
        (("N;CHARSET=ISO-8859-1:Lefèvre;Zoé",), "latin-1"),
        (("N:Lefèvre;Zoé",), "cp1252"),
        (("N:Lefèvre;Zoé",), "utf-16"),
        (("N:Lefèvre;", " Zoé"), "utf-8-sig"),
    ],
)
def test_letters_of_all_kinds(tmp_path, lines, encoding):
    found = card(tmp_path, *lines, encoding=encoding, version="2.1")
    assert (found["N.family"], found["N.given"]) == ("Lefèvre", "Zoé")


def test_pictures_are_left_out_and_named(tmp_path):
    first = "BEGIN:VCARD\nFN:Zoé\nPHOTO;ENCODING=BASE64;JPEG:\n AAAA\n BBBB=\n\nEND:VCARD\n"
    text = first + "BEGIN:VCARD\nFN:Loïc\nPHOTO:data:x\nEND:VCARD\n"
    (tmp_path / "x.vcf").write_text(text, encoding="utf-8")
    table = open_file(tmp_path / "x.vcf")
    assert list(table.rows()) == [(1, ["Zoé"]), (2, ["Loïc"])]
    assert [note.params for note in table.reading.notes] == [{"count": 2, "names": ["PHOTO"]}]
