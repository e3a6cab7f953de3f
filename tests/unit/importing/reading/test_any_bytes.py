"""Whatever the bytes, reading ends soon, well or with a reason; what is written is read back, whatever the cells."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from app.services.importing.reading.csv_table import CsvTable
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices
from app.services.importing.reading.write_csv import write_csv
from tests.builders.messy_files import messy_file

_SIGNS = ";,\t|\"'\\\n\r \x00#:/()-+.€é\ufeff\x85\u2028"
_PIECES = st.one_of(
    st.sampled_from([*_SIGNS, '""', '";"', "\r\n", "sep=;\n", "12,50", "01/02/2024", "a@b.fr", "Total", "Nom", "\\N"]),
    st.text(max_size=6),
)
_TEXTS = st.lists(_PIECES, max_size=120).map("".join)
_ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-32", "mac_roman"])


def read_or_refuse(path: Path, choices: ReadingChoices | None = None) -> None:
    """Read all rows; every row has the header's width, and a second reading gives the same."""
    try:
        table = open_file(path, choices, accepts_no_rows=True)
        first = list(table.rows())
    except KnownError:
        return
    assert len(set(table.reading.header)) == len(table.reading.header)
    if isinstance(table, CsvTable):
        assert {len(cells) for _, cells in first} <= {len(table.reading.header)}
    assert list(table.rows()) == first
    assert table.reading.to_json()


@settings(max_examples=80, deadline=5_000)
@given(text=_TEXTS, encoding=_ENCODINGS)
def test_any_text_is_read_or_refused(tmp_path_factory, text, encoding):
    path = tmp_path_factory.mktemp("any") / "x.csv"
    path.write_bytes(text.encode(encoding, errors="ignore"))
    read_or_refuse(path)


@settings(max_examples=40, deadline=5_000)
@given(content=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "x.csv"
    path.write_bytes(content)
    read_or_refuse(path)


@settings(max_examples=40, deadline=5_000)
@given(
    text=_TEXTS,
    choices=st.builds(
        ReadingChoices,
        encoding=st.sampled_from([None, "cp1252", "utf-8", "utf-16"]),
        delimiter=st.sampled_from([None, ";", ",", "||", " ", '"', "\n"]),
        quotechar=st.sampled_from([None, "", '"', "'", ";"]),
        escapechar=st.sampled_from([None, "", "\\", '"', "^", ";"]),
        header_row=st.sampled_from([None, 0, 1, 2, 500]),
        units_row=st.sampled_from([None, True, False]),
        totals_row=st.sampled_from([None, True, False]),
    ),
)
def test_any_choices_are_followed_or_refused(tmp_path_factory, text, choices):
    path = tmp_path_factory.mktemp("any") / "x.csv"
    path.write_bytes(text.encode(errors="ignore"))
    read_or_refuse(path, choices)


@pytest.mark.parametrize("seed", range(20))
def test_damaged_files_are_read_or_refused(tmp_path, seed):
    chance = random.Random(seed)
    content = bytearray(messy_file(seed).content)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(content))
        damage = chance.randrange(4)
        if damage == 0:
            content[place] = chance.randrange(256)
        elif damage == 1:
            content[place:place] = chance.choice([b'"', b";", b"\n", b"\r", b"\x00", b"\xff", b'""', b"\xc3"])
        elif damage == 2:
            del content[place : place + chance.randint(1, 40)]
        else:
            content += content[place : place + chance.randint(1, 200)]
    (tmp_path / "x.csv").write_bytes(content)
    read_or_refuse(tmp_path / "x.csv")


@pytest.mark.parametrize("seed", range(2))
def test_damaged_real_files_are_read_or_refused(tmp_path, shared_data, seed):
    chance = random.Random(seed)
    for path in sorted((shared_data / "import-cases").glob("*.[ct]*")):
        if path.suffix not in {".csv", ".txt", ".tsv"}:
            continue
        content = bytearray(path.read_bytes())
        for _ in range(6):
            content[chance.randrange(len(content))] = chance.choice(b'";,\n\r\t\x00\xe9\xc3a0')
        (tmp_path / path.name).write_bytes(content)
        read_or_refuse(tmp_path / path.name)


@pytest.mark.parametrize(
    "content",
    [
        "a;b\n" + '"' * 60_001 + "\n1;2\n",
        "a;b\n" + '";' * 60_000,
        "a;b\n" + '"x\n' * 4_000,
        "a;b\n" + "'" * 100_000 + ";x\n",
        "a," * 30_000,
        "x" * 2_000_000,
        "x " * 500_000,
        "a;b\n" + " " * 500_000 + ";1\n",
        "://" * 200_000,
        "a;b\n1;2\n" + "\r" * 100_000,
        "Total " * 100_000 + ";1\n1;2\n",
        "1.234.567,89-" * 50_000 + ";x\ny;z\n",
        "\\" * 300_000 + '"\n',
        "a;b;c;d\n" + "1;2;3;4;5;6;7;8;9\n" * 20_000,
        "a;b;c;d;e;f\n" + "1;2\n" * 20_000,
        "é" * 300_000,
        "Ã©" * 100_000 + ";x\n1;2\n",
    ],
    ids=range(17),
)
def test_extreme_texts_are_read_or_refused(tmp_path, content):
    (tmp_path / "x.csv").write_text(content, encoding="utf-8", newline="")
    read_or_refuse(tmp_path / "x.csv")


_ANY_SIGN = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\ue000\ue001ÂÃÅâÐÑ√")
_ANY_CELL = st.text(st.one_of(st.sampled_from(";,\t|\"'\\\n  #:/.-€é\u2028"), _ANY_SIGN), max_size=14)


@settings(max_examples=60, deadline=5_000, suppress_health_check=[HealthCheck.too_slow])
@given(pairs=st.lists(st.tuples(_ANY_CELL, _ANY_CELL), min_size=4, max_size=20))
def test_what_is_written_is_read_back_whatever_the_cells(tmp_path_factory, pairs):
    folder = tmp_path_factory.mktemp("back")
    rows = [[f"C{n:03}", f"p{n}@example.fr", f"{n + 1:02}/03/2024", *pair, f"{n},50"] for n, pair in enumerate(pairs)]
    content = "\r\n".join(";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    (folder / "in.csv").write_bytes(b'"Code";"E-mail";"Date";"Note";"Autre";"Montant"\r\n' + content.encode())
    first = open_file(folder / "in.csv")
    assert [cells for _, cells in first.rows()] == rows
    write_csv(first, folder / "out.csv")
    second = open_file(folder / "out.csv")
    assert second.reading.header == first.reading.header
    assert [cells for _, cells in second.rows()] == rows
