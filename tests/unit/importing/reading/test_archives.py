"""ZIP archives: which file is read, names in other letters, bombs, passwords, nonsense."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading import zip_archive
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.parts import tables_in
from app.services.importing.reading.table import ReadingChoices

CSV = "Nom;Ville\nZoé;Lyon\nLoïc;Nice\n".encode()


def archive(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name, content)
    return path


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name, content)
    return stream.getvalue()


def refusal(path: Path, choices: ReadingChoices | None = None) -> str:
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        open_file(path, choices)
    assert path.read_bytes() == before
    return caught.value.code


def test_each_table_inside_is_listed_and_can_be_chosen(tmp_path):
    files = {
        "__MACOSX/._a.csv": b"\x00\x05\x16\x07",
        "notice.pdf": b"%PDF",
        "vide.csv": b"",
        "lisez-moi.txt": b"Bonjour\nVoici l'export\n",
        "export/subscribed_members.csv": CSV,
        "export/unsubscribed_members.csv": CSV,
        "export/lignes.json": b'[{"a": 1}]',
    }
    path = archive(tmp_path / "x.zip", files)
    assert [(part.member, part.name) for part in tables_in(path)] == [
        ("lisez-moi.txt", "lisez-moi.txt"),
        ("export/subscribed_members.csv", "subscribed_members.csv"),
        ("export/unsubscribed_members.csv", "unsubscribed_members.csv"),
        ("export/lignes.json", "lignes.json"),
    ]
    first = open_file(path)
    assert (first.path, first.size, first.reading.member) == (
        path,
        path.stat().st_size,
        "export/subscribed_members.csv",
    )
    assert first.sample() == [(2, ["Zoé", "Lyon"]), (3, ["Loïc", "Nice"])]
    assert first.bytes_done() == first.size
    chosen = open_file(path, ReadingChoices(member="export/lignes.json"))
    assert (chosen.reading.kind, chosen.reading.header) == ("json", ("a",))
    assert refusal(path, ReadingChoices(member="autre.csv")) == "member_missing"


def test_nothing_stays_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    path = archive(tmp_path / "x.zip", {"a.csv": CSV})
    table = open_file(path)
    assert len(list((tmp_path / "temporary").iterdir())) == 1
    del table
    tables_in(path)
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_names_of_old_archives(tmp_path, encoding):
    path = tmp_path / "x.zip"
    raw = "désinscrits.csv".encode(encoding)
    content = zipped({"x" * len(raw): CSV}).replace(b"x" * len(raw), raw)
    path.write_bytes(content)
    assert open_file(path).reading.member == "désinscrits.csv"


def test_names_that_lead_outside_stay_inside(tmp_path):
    path = archive(tmp_path / "x.zip", {"../../évadé: *.csv": CSV})
    assert open_file(path).sample(1) == [(2, ["Zoé", "Lyon"])]
    assert [found.name for found in tmp_path.iterdir()] == ["x.zip"]


def encrypted(path: Path) -> Path:
    content = bytearray(zipped({"a.csv": CSV}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    path.write_bytes(content)
    return path


def test_what_cannot_be_unpacked_has_its_reason(tmp_path):
    path = tmp_path / "x.zip"
    whole = zipped({"a.csv": CSV * 500, "b.csv": CSV * 500})
    path.write_bytes(whole[: len(whole) // 2])
    assert refusal(path) == "archive_broken"
    path.write_bytes(whole[:100] + b"\x00\xff" * 20 + whole[140:])
    assert refusal(path) == "archive_broken"
    assert refusal(archive(path, {})) == "archive_without_table"
    assert refusal(archive(path, {"a.png": b"x", "ordner/": b""})) == "archive_without_table"
    assert refusal(archive(path, {"a.csv": b"", "b.txt": b"\n"})) == "file_empty"
    assert refusal(archive(path, {"inner.zip": zipped({"a.csv": CSV})})) == "archive_nested"
    assert refusal(encrypted(path)) == "archive_encrypted"
    with pytest.raises(KnownError) as caught:
        tables_in(path)
    assert caught.value.code == "archive_encrypted"


@pytest.mark.parametrize("is_lying", [False, True])
def test_a_bomb_is_left_closed(tmp_path, monkeypatch, is_lying):
    monkeypatch.setattr(zip_archive, "RATIO_ALLOWED_BYTES", 1_000_000)
    monkeypatch.setattr(zip_archive, "_CHUNK", 100_000)
    content = zipped({"a.csv": b"a;b\n" * 1_000_000})
    if is_lying:
        content = content.replace((4_000_000).to_bytes(4, "little"), (40).to_bytes(4, "little"))
    (tmp_path / "x.zip").write_bytes(content)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert refusal(tmp_path / "x.zip") in {"archive_bomb", "archive_broken"}
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_a_workbook_that_unpacks_to_far_too_much(tmp_path, monkeypatch):
    monkeypatch.setattr(zip_archive, "RATIO_ALLOWED_BYTES", 1_000_000)
    archive(tmp_path / "x.xlsx", {"xl/workbook.xml": b" " * 4_000_000})
    assert refusal(tmp_path / "x.xlsx") == "archive_bomb"


def test_a_full_disk_while_unpacking(tmp_path, monkeypatch):
    class Full(io.BytesIO):
        def write(self, chunk):
            raise OSError(28, "No space left on device")

    path = archive(tmp_path / "x.zip", {"a.csv": CSV})
    with zip_archive.open_archive(path) as opened, pytest.raises(KnownError) as caught:
        zip_archive.unpack(opened, opened.infolist()[0], Full(), "x.zip")
    assert caught.value.code == "disk_full"


def test_an_archive_that_vanishes(tmp_path):
    path = archive(tmp_path / "x.zip", {"a.csv": CSV})
    table = open_file(path)
    path.unlink()
    with pytest.raises(KnownError) as caught:
        list(table.rows())
    assert caught.value.code == "file_vanished"
