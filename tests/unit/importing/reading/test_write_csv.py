"""The file as the reader understands it, written as plain CSV."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.write_csv import write_csv


class Reports:
    def __init__(self):
        self.done: list[int] = []

    def report(self, done: int, total: int | None, phase: str) -> None:
        self.done.append(done)

    def check_cancelled(self) -> None:
        """Nobody stops it."""


def test_utf8_commas_and_crlf(tmp_path):
    (tmp_path / "in.csv").write_bytes('Prénom;Note\nZoé;"a, ""b"""\nLoïc;x\n'.encode("cp1252"))
    reports = Reports()
    table = open_file(tmp_path / "in.csv")
    assert write_csv(table, tmp_path / "out.csv", reports) == 2
    assert (tmp_path / "out.csv").read_bytes() == 'Prénom,Note\r\nZoé,"a, ""b"""\r\nLoïc,x\r\n'.encode()
    assert reports.done == [table.size]


def test_the_file_itself_is_never_overwritten(tmp_path):
    (tmp_path / "in.csv").write_bytes(b"a;b\n1;2\n")
    with pytest.raises(KnownError) as caught:
        write_csv(open_file(tmp_path / "in.csv"), tmp_path / "in.csv", Reports())
    assert caught.value.code == "file_not_writable"
    assert (tmp_path / "in.csv").read_bytes() == b"a;b\n1;2\n"


def test_the_reading_can_be_kept_as_json(tmp_path):
    (tmp_path / "in.csv").write_bytes(b"a;b\n1;2\n;\n")
    kept = json.loads(json.dumps(open_file(tmp_path / "in.csv").reading.to_json()))
    assert kept["header"] == ["a", "b"]
    assert kept["notes"] == [{"code": "empty_rows_skipped", "params": {"count": 1, "row": 3}}]


_CELLS = st.text(st.sampled_from("abcé ,;'\"\n12/-€\\"), min_size=1, max_size=12).map(str.strip).filter(bool)


@given(st.lists(st.tuples(_CELLS, _CELLS), min_size=3, max_size=12))
def test_what_is_written_is_read_back(tmp_path_factory, pairs):
    folder = tmp_path_factory.mktemp("back")
    rows = [
        [f"C{number:03}", f"p{number}@example.fr", f"{number + 1:02}/03/2024", *pair]
        for number, pair in enumerate(pairs)
    ]
    content = "\r\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    (folder / "in.csv").write_bytes(b'"Code","E-mail","Date","Note","Autre"\r\n' + content.encode())
    first = open_file(folder / "in.csv")
    write_csv(first, folder / "out.csv", Reports())
    assert [cells for _, cells in first.rows()] == rows
    assert [cells for _, cells in open_file(folder / "out.csv").rows()] == rows
