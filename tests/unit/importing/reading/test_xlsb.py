"""Binary workbooks: what cannot be read is said, and cells far away are refused before they fill the memory."""

from __future__ import annotations

import struct
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.xlsb_parts import refuse_far_cells

MOST = 40_000_000


def record(kind, content):
    first = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    assert len(content) < 128
    return first + bytes([len(content)]) + content


def workbook(path, sheet, book=b"\x83\x01\x00"):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/worksheets/sheet1.bin", sheet)
    return path


def rows_and_cells(*places):
    row = b"".join(
        record(0, struct.pack("<I", row) + bytes(13)) + record(1, struct.pack("<II", column, 0))
        for row, column in places
    )
    return record(129, b"") + record(148, struct.pack("<IIII", 0, 9, 0, 3)) + record(145, b"") + row + record(146, b"")


def test_a_sheet_of_usual_size_passes(tmp_path):
    refuse_far_cells(workbook(tmp_path / "a.xlsb", rows_and_cells((0, 0), (9, 3))), MOST)


def test_a_cell_in_the_last_corner_is_refused_whatever_the_sheet_says_of_itself(tmp_path):
    with pytest.raises(KnownError) as far:
        refuse_far_cells(workbook(tmp_path / "a.xlsb", rows_and_cells((0, 0), (1_048_575, 16_383))), MOST)
    assert (far.value.code, far.value.params["row"]) == ("workbook_too_wide", 1_048_576)


def test_what_the_library_does_not_read_says_how_to_save_it(tmp_path):
    with pytest.raises(KnownError) as refused:
        open_file(workbook(tmp_path / "a.xlsb", rows_and_cells((0, 0))))
    assert refused.value.code == "workbook_binary"


@settings(max_examples=60, deadline=5_000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sheet=st.binary(max_size=300), book=st.binary(max_size=200))
def test_any_bytes_inside_are_read_or_refused(tmp_path_factory, sheet, book):
    path = workbook(tmp_path_factory.mktemp("any") / "a.xlsb", sheet, book)
    code = ""
    try:
        list(open_file(path, accepts_no_rows=True).rows())
    except KnownError as error:
        code = error.code
    assert code in {"", "workbook_binary", "workbook_too_wide", "workbook_broken", "file_empty"}
