"""What the library does not tell of an XLSX sheet: how far its cells reach, formats of numbers, empty formulas."""

from __future__ import annotations

import itertools
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from app.services.importing.reading.zip_archive import open_archive

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_SMALL_PART_BYTES = 16 * 1024 * 1024
_CHUNK = 1 << 20
_SCANNED_BYTES = 8 * 1024 * 1024
"""Up to here every cell is looked at; what is larger is believed when it says how far it reaches."""

_DIMENSION = re.compile(rb'<(?:x:)?dimension ref="(?:[A-Z]{1,3}[0-9]{1,7}:)?([A-Z]{1,3})([0-9]{1,7})"')
_FAR_COLUMN = re.compile(rb'\br="([A-Z]{2,3})[0-9]')
_ROW = re.compile(rb'<(?:x:)?row\b[^>]*?\br="([0-9]{1,7})"')
_FAR_CELL = re.compile(rb'\br="[A-Z]{1,3}([0-9]{5,7})"')
_CELL = re.compile(rb'<(?:x:)?c r="([A-Z]{1,3})[0-9]+"((?: [a-z]+="[^"]*")*)>(<(?:x:)?f\b)?')
_WITHOUT_VALUE = re.compile(rb"(?:</(?:x:)?f>|<(?:x:)?f\b[^>]*/>)(?:<(?:x:)?v></(?:x:)?v>|<(?:x:)?v ?/>)?</(?:x:)?c>")
_STYLE = re.compile(rb' s="([0-9]+)"')
_TYPE = re.compile(rb' t="([a-zA-Z]+)"')


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """`zeros` says for a column (0-based) how many digits its numbers are shown with ("00000": 5).

    `last_row` and `last_column` are upper bounds of where cells are (1-based), 0 when nothing is known.
    """

    last_row: int = 0
    last_column: int = 0
    zeros: tuple[tuple[int, int], ...] = ()
    formulas_without_value: int = 0


def sheet_facts(path: Path, sheet: str) -> SheetFacts:
    """Look through the sheet's XML; only its first MB for formats and formulas. KnownError `workbook_broken`."""
    with open_archive(path, is_workbook=True) as archive:
        try:
            part = part_of(archive, sheet)
            digits = _digits_by_style(archive)
        except (ET.ParseError, KeyError):
            return SheetFacts()
        if part is None or part not in archive.namelist():
            return SheetFacts()
        chunks = _chunks(archive, part)
        first = next(chunks, b"")
        said = _DIMENSION.search(first[:4_096])
        if said is not None and archive.getinfo(part).file_size > _SCANNED_BYTES:
            last_row, last_column = int(said[2]), column_number(said[1])
        else:
            last_row, last_column = _reach(itertools.chain((first,), chunks))
    zeros = tuple(_zeros(first, digits)) if digits else ()
    return SheetFacts(last_row, last_column, zeros, len(_WITHOUT_VALUE.findall(first)))


def _chunks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """Yield the part in pieces that end where a tag begins."""
    rest = b""
    with archive.open(part) as source:
        while fresh := source.read(_CHUNK):
            piece = rest + fresh
            cut = piece.rfind(b"<")
            if cut <= 0:
                cut = len(piece)
            rest = piece[cut:]
            yield piece[:cut]
    yield rest


def _reach(chunks: Iterable[bytes]) -> tuple[int, int]:
    """The last row and column that any cell names, with columns A to Z taken for Z."""
    last_row, last_column = 0, 26
    for chunk in chunks:
        rows = (*_ROW.findall(chunk), *_FAR_CELL.findall(chunk))
        last_row = max(last_row, max(map(int, rows), default=0))
        last_column = max(last_column, max(map(column_number, set(_FAR_COLUMN.findall(chunk))), default=0))
    return last_row, last_column


def column_number(letters: bytes) -> int:
    """Return the number (1-based) of a column of these letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _small(archive: zipfile.ZipFile, part: str) -> ET.Element:
    with archive.open(part) as source:
        return ET.fromstring(source.read(_SMALL_PART_BYTES))  # noqa: S314 - expat refuses entities that multiply


def part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """Where in the archive a sheet is."""
    book = _small(archive, "xl/workbook.xml")
    for found in (*book.iter(f"{_MAIN}sheet"), *book.iter(f"{_STRICT}sheet")):
        if found.get("name") == sheet:
            wanted = found.get(_RELATION) or found.get(_STRICT_RELATION)
            for relation in _small(archive, "xl/_rels/workbook.xml.rels"):
                if relation.get("Id") == wanted:
                    target = relation.get("Target", "")
                    return target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)
    return None


def _digits_by_style(archive: zipfile.ZipFile) -> dict[int, int]:
    """How many digits a cell style shows at least: those whose format is nothing but zeros."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    styles = _small(archive, "xl/styles.xml")
    formats = {
        int(found.get("numFmtId", "0")): len(code)
        for found in styles.iter(f"{_MAIN}numFmt")
        if re.fullmatch("0{2,20}", code := found.get("formatCode", ""))
    }
    cells = styles.find(f"{_MAIN}cellXfs")
    ids = [int(style.get("numFmtId", "0")) for style in cells] if cells is not None else []
    return {place: formats[number] for place, number in enumerate(ids) if number in formats}


def _zeros(first: bytes, digits: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Yield (column, digits) where nearly all numbers of a column are shown with as many digits."""
    numbers: Counter[int] = Counter()
    shown: Counter[tuple[int, int]] = Counter()
    for letters, attributes, _ in _CELL.findall(first):
        kind = _TYPE.search(attributes)
        if kind is not None and kind[1] != b"n":
            continue
        column = column_number(letters) - 1
        style = _STYLE.search(attributes)
        numbers[column] += 1
        count = digits.get(int(style[1])) if style else None
        if count is not None:
            shown[column, count] += 1
    for (column, count), times in shown.items():
        if times >= 0.9 * numbers[column]:
            yield column, count
