"""Each file that is no table gets its one reason, and is left as it was."""

from __future__ import annotations

import contextlib
import itertools
import os
import random
import zipfile
from pathlib import Path

import openpyxl
import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
ODS = (
    f'<?xml version="1.0"?><office:document-content xmlns:office="{OASIS}office:1.0" xmlns:table="{OASIS}table:1.0"'
    f' xmlns:text="{OASIS}text:1.0"><office:body><office:spreadsheet><table:table table:name="A">'
    "{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
)


def reason(path: Path, content: bytes | None = None, choices: ReadingChoices | None = None) -> tuple[str, object]:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        open_file(path, choices)
    if content is not None:
        assert path.read_bytes() == content
    return caught.value.code, caught.value.params.get("format")


def zipped(path: Path, *names: str) -> bytes:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return path.read_bytes()


def test_no_file_and_a_folder(tmp_path):
    assert reason(tmp_path / "none.csv")[0] == "file_missing"
    assert reason(tmp_path)[0] == "file_is_folder"


@pytest.mark.parametrize(
    "content", [b"", b"\n\r\n  \n", b"\xef\xbb\xbf", b"\xff\xfe\r\x00\n\x00", b"\x00\x00\x00", b";;;\n;;;\n"]
)
def test_empty(tmp_path, content):
    assert reason(tmp_path / "x.csv", content)[0] == "file_empty"


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        ("picture", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("picture", b"\xff\xd8\xff\xe0\x00\x10JFIF"),
        ("picture", b"GIF89a\x01\x00"),
        ("picture", b"RIFF\x00\x00\x00\x00WEBP"),
        ("executable", b"MZ\x90\x00\x03\x00\x00\x00"),
        ("executable", b"\x7fELF\x02\x01\x01\x00"),
        ("database", b"SQLite format 3\x00"),
    ],
)
def test_other_files_named_csv(tmp_path, name, start):
    content = start + random.Random(1).randbytes(5_000)
    assert reason(tmp_path / "x.csv", content) == ("file_not_a_table", name)


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes(tmp_path, seed):
    content = random.Random(seed).randbytes(random.Random(seed).choice([40, 300, 5_000, 200_000]))
    assert reason(tmp_path / "x.csv", content)[0] == "file_not_a_table"


def test_text_that_begins_like_another_file_is_read(tmp_path):
    (tmp_path / "x.csv").write_text("MZ;BM\n1;2\n3;4\n", encoding="ascii")
    assert open_file(tmp_path / "x.csv").reading.header == ("MZ", "BM")


def test_known_formats_are_named(tmp_path):
    path = tmp_path / "x.csv"
    assert reason(tmp_path / "x.pdf", b"%PDF-1.7\n1 0 obj") == ("document_unsupported", "pdf")
    assert reason(path, b"BEGIN:VCALENDAR\r\nVERSION:2.0") == ("format_unsupported", "ics")
    assert reason(path, b"{\\rtf1 hello}") == ("document_unsupported", "rtf")
    assert reason(path, b"\x1f\x8b\x08\x00rest") == ("archive_unsupported", "gzip")
    assert reason(path, zipped(path, "word/document.xml")) == ("document_unsupported", "docx")
    assert reason(path, zipped(path, "Index/Document.iwa")) == ("numbers_unsupported", "numbers")
    assert reason(tmp_path / "x.pages", zipped(path, "Index/Document.iwa")) == ("document_unsupported", "pages")


def test_broken_workbooks(tmp_path):
    path = tmp_path / "x.xlsx"
    whole = zipped(path, "xl/workbook.xml", "[Content_Types].xml")
    assert reason(path, whole)[0] == "workbook_broken"
    assert reason(path, whole[: len(whole) // 2])[0] == "workbook_broken"
    assert reason(path, b"PK\x03\x04" + random.Random(1).randbytes(3_000))[0] == "workbook_broken"
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    assert reason(path, ole)[0] == "workbook_broken"
    assert reason(path, ole + "Workbook".encode("utf-16-le") + bytes(500))[0] == "workbook_broken"


def test_workbook_with_a_password(tmp_path):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
    assert reason(tmp_path / "x.xlsx", ole)[0] == "workbook_encrypted"


def test_only_a_header(tmp_path):
    path = tmp_path / "x.csv"
    assert reason(path, b"Nom;Pr\xe9nom;E-mail\r\n")[0] == "file_only_header"
    table = open_file(path, accepts_no_rows=True)
    assert table.reading.header == ("Nom", "Prénom", "E-mail")
    assert list(table.rows()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read every file")
def test_a_file_that_may_not_be_read(tmp_path):
    (tmp_path / "x.csv").write_text("a;b\n1;2\n", encoding="ascii")
    (tmp_path / "x.csv").chmod(0)
    assert reason(tmp_path / "x.csv")[0] == "file_locked"


def test_a_file_that_vanishes_after_it_was_opened(tmp_path):
    (tmp_path / "x.csv").write_text("Nom;Ville\nZoé;Lyon\n", encoding="utf-8")
    table = open_file(tmp_path / "x.csv")
    (tmp_path / "x.csv").unlink()
    with pytest.raises(KnownError) as caught:
        list(table.rows())
    assert caught.value.code == "file_vanished"


def test_a_path_with_signs_of_all_kinds(tmp_path):
    folder = tmp_path / "été 🌻 ' ; %20"
    folder.mkdir()
    (folder / "clients 🌻.csv").write_text("Nom;Ville\nZoé;Lyon\n", encoding="utf-8")
    assert open_file(folder / "clients 🌻.csv").sample() == [(2, ["Zoé", "Lyon"])]


def test_ten_gigabytes_are_refused_without_reading_them(tmp_path):
    with (tmp_path / "x.csv").open("wb") as file:
        file.write(b"Nom;Ville\r\n" + b"Martin;Lyon\r\n" * 10_000)
        file.truncate(10 * 1024**3)
    assert reason(tmp_path / "x.csv")[0] == "file_too_large"


@pytest.mark.parametrize("length", [80, 900, 3_000])
def test_workbooks_cut_short(tmp_path, length):
    book = openpyxl.Workbook()
    for number in range(400):
        book.worksheets[0].append([f"Nom {number}", "Lyon", number])
    book.save(tmp_path / "x.xlsx")
    book.close()
    content = (tmp_path / "x.xlsx").read_bytes()
    assert reason(tmp_path / "x.xlsx", content[:length])[0] == "workbook_broken"


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"]
)
def test_entities_that_multiply(tmp_path, part):
    names = "abcdefghij"
    steps = "".join(f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in itertools.pairwise(names))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol">{steps}]><x>&j;</x>'.encode()
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Nom", "Ville"])
    book.worksheets[0].append(["Zoé", "Lyon"])
    book.save(tmp_path / "whole.xlsx")
    book.close()
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(tmp_path / "x.xlsx", "w") as target:
        for name in whole.namelist():
            target.writestr(name, bomb if name == part else whole.read(name))
    with contextlib.suppress(KnownError):
        assert len(str(open_file(tmp_path / "x.xlsx").sample())) < 1_000


def test_a_cell_in_the_last_corner_is_no_reason_to_fall(tmp_path):
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Nom", "Ville"])
    book.worksheets[0].append(["Zoé", "Lyon"])
    book.worksheets[0].cell(1_048_576, 16_384, "x")
    book.save(tmp_path / "x.xlsx")
    book.close()
    with pytest.raises(KnownError) as caught:
        open_file(tmp_path / "x.xlsx")
    assert (caught.value.code, caught.value.params["row"]) == ("workbook_too_wide", 1_048_576)


def test_an_encrypted_sheet_of_an_open_document(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", random.Random(1).randbytes(500))
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    assert reason(tmp_path / "x.ods")[0] == "workbook_encrypted"


def test_other_kinds_that_vanish_after_they_were_opened(tmp_path):
    (tmp_path / "x.json").write_bytes(b'[{"a": 1}, {"a": 2}]')
    (tmp_path / "x.vcf").write_bytes(b"BEGIN:VCARD\nFN:Z\nEND:VCARD\n")
    for name in ("x.json", "x.vcf"):
        table = open_file(tmp_path / name)
        (tmp_path / name).unlink()
        with pytest.raises(KnownError) as caught:
            list(table.rows())
        assert caught.value.code == "file_vanished"


@pytest.mark.parametrize(
    ("rows", "columns", "code"),
    [(500_000, 60, "archive_bomb"), (1_048_576, 16_384, "archive_bomb"), (3, 40, None)],
)
def test_cells_that_repeat_themselves_without_end(tmp_path, rows, columns, code):
    row = f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string"'
    row += f' table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell></table:table-row>'
    with zipfile.ZipFile(tmp_path / "x.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS.format(rows=row))
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{OASIS}manifest:1.0"/>')
    if code is None:
        assert len(open_file(tmp_path / "x.ods").reading.header) == columns
    else:
        assert reason(tmp_path / "x.ods")[0] == code
