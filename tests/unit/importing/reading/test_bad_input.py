"""Each file that is no table gets its one reason, and is left as it was."""

from __future__ import annotations

import os
import random
import zipfile
from pathlib import Path

import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices


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
