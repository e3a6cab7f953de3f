"""A large XLSX sheet read while it is unpacked: a third of the library's time, and memory for a few rows only.

Programs write the rows of a large sheet alike. From some rows a pattern for whole rows is learnt, which gives all
cells of a row at once; rows that it does not know are read cell by cell, and widen it. What this module does not know
at all (Unusual) the library reads, from the row where it was met.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from app.services.importing.reading.xlsx_parts import column_number, part_of
from app.services.importing.reading.xlsx_values import (
    Remembered,
    Unusual,
    decoded,
    makers_by_style,
    plain_number,
    plain_text,
    shared_strings,
)
from app.services.importing.reading.zip_archive import open_archive

LEAST_BYTES = 8 * 1024 * 1024
"""Smaller sheets are the library's: they take it no time, and many are made by hand."""

_CHUNK = 1 << 18
_HEAD_ROWS = 20
_WIDEST = 300
_BODY = (
    r"(?:<f[^>]*+(?:(?<=/)>|(?<!/)>[^<]*+</f>))?+"
    r'(?:<v>|<is><t(?: xml:space="preserve")?+>)([^<]*+)</(?:v|t></is)></c>'
)
_CELL = re.compile(
    r'<c r="([A-Z]{1,3})([0-9]{1,7})"((?: s="[0-9]++")?+(?: t="[a-zA-Z]++")?+)(?:/>|></c>|>' + _BODY + ")"
)
_ROW = re.compile(r'<row r="([0-9]++)"[^>/]*+(?:/>|>)')
_MERGED = re.compile(r'<mergeCell ref="[A-Z]+([0-9]+):[A-Z]+([0-9]+)"')
_ATTRIBUTES = re.compile(r'(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?')

Maker = Callable[[str], str]


class SheetStream:
    """The rows of one sheet as text, from column A, the empty ones too; `rows` can be read again and again."""

    def __init__(self, path: Path, part: str, archive: zipfile.ZipFile) -> None:
        """Look at how the cells are shown; the strings they share are read with the rows. Raises Unusual."""
        self._path = path
        self._part = part
        self._strings: list[str] | None = None
        self._by_style = makers_by_style(archive)
        self._numbers = Remembered(plain_number)
        self._makers: dict[str, Maker] = {}

    @classmethod
    def of(cls, path: Path, sheet: str) -> SheetStream | None:
        """Return the stream of a large sheet of the usual kind, None for any other. KnownError: workbook_broken."""
        with open_archive(path, is_workbook=True) as archive:
            try:
                part = part_of(archive, sheet)
                if part is None or archive.getinfo(part).file_size < LEAST_BYTES:
                    return None
                told = path.stat()
                if _is_unusual(path, part, told.st_mtime_ns, told.st_size):
                    return None
                return cls(path, part, archive)
            except (Unusual, KeyError, SyntaxError):  # a broken XML is a SyntaxError
                return None

    def portions(self) -> Iterator[list[list[str]]]:
        """Yield the rows some at a time, as wide as the widest of the first. Raises Unusual before what is unusual."""
        with open_archive(self._path, is_workbook=True) as archive:
            if self._strings is None:
                self._strings = shared_strings(archive)
            pattern = _RowPattern(self)
            last = width = 0
            for piece in _pieces(archive, self._part):
                numbers, rows = pattern.rows(piece)
                if not numbers:
                    continue
                width = width or max(map(_filled_width, rows))
                yield _with_gaps(last, numbers, rows, width)
                last = numbers[-1]

    def maker(self, attributes: str) -> Maker:
        """Return how to write a cell with these attributes (' s="3" t="s"'). Raises Unusual."""
        known = self._makers.get(attributes)
        if known is None:
            known = self._makers[attributes] = self._new_maker(attributes)
        return known

    def _new_maker(self, attributes: str) -> Maker:
        found = _ATTRIBUTES.fullmatch(attributes)
        if found is None:
            raise Unusual
        style, kind = found.groups()
        match kind:
            case "s":
                return self._shared
            case "inlineStr" | "str":
                return plain_text
            case "b":
                return _truth
            case "e":
                return _nothing
            case None | "n":
                return self._by_style.get(style or "", self._numbers)
            case _:
                raise Unusual

    def _shared(self, text: str) -> str:
        try:
            return self._strings[int(text)] if text and self._strings is not None else ""
        except (ValueError, IndexError) as error:
            raise Unusual from error


class _RowPattern:
    """One pattern for whole rows: of each column the attributes its cells were seen with."""

    def __init__(self, stream: SheetStream) -> None:
        self._stream = stream
        self._seen: list[dict[str, Maker]] = []
        self._whole: re.Pattern[str] | None = None

    def rows(self, piece: str) -> tuple[list[int], list[list[str]]]:
        """Return numbers and cells of the rows of a piece of XML."""
        count = piece.count("<row ")
        if self._whole is not None:
            found = self._whole.findall(piece)
            if len(found) == count:
                return self._by_columns(found)
        return self._by_cells(piece, count)

    def _by_columns(self, found: Sequence[tuple[str, ...]]) -> tuple[list[int], list[list[str]]]:
        columns = iter(zip(*found, strict=True))
        numbers = list(map(int, next(columns, ())))
        made: list[Sequence[str]] = []
        for seen in self._seen:
            makers = set(seen.values())
            if len(makers) > 1:
                pairs = zip(next(columns), next(columns), strict=True)
                made.append([seen[attributes](text) if text else "" for attributes, text in pairs])
            elif seen:
                made.append(_all_made(makers.pop(), next(columns)))
            else:
                made.append([""] * len(found))
        return numbers, list(map(list, zip(*made, strict=True)))

    def _by_cells(self, piece: str, count: int) -> tuple[list[int], list[list[str]]]:
        """Read cell by cell, and learn the pattern for the next piece. Raises Unusual for what is no plain cell."""
        numbers = list(map(int, _ROW.findall(piece)))
        cells = _CELL.findall(piece)
        if len(numbers) != count or len(cells) != piece.count("<c ") + piece.count("<c>"):
            raise Unusual
        rows: dict[int, list[str]] = {number: [] for number in numbers}
        header = {*numbers[:_HEAD_ROWS]} if self._whole is None and count > 2 * _HEAD_ROWS else set[int]()
        for letters, row_number, attributes, text in cells:
            number, column = int(row_number), column_number(letters.encode()) - 1
            row = rows.get(number)
            if row is None or column < len(row):
                raise Unusual
            row += [""] * (column - len(row))
            maker = self._stream.maker(attributes) if text else _nothing
            row.append(maker(text))
            if text and number not in header:
                self._see(column, attributes, maker)
        self._whole = self._learnt() if 0 < len(self._seen) <= _WIDEST else None
        return numbers, [rows[number] for number in numbers]

    def _see(self, column: int, attributes: str, maker: Maker) -> None:
        while len(self._seen) <= column:
            self._seen.append({})
        self._seen[column][attributes] = maker

    def _learnt(self) -> re.Pattern[str]:
        parts = [r'<row r="([0-9]++)"[^>/]*+(?:/>|>']
        for column, seen in enumerate(self._seen):
            attributes = "|".join(map(re.escape, sorted(seen)))
            named = f"({attributes})" if len(set(seen.values())) > 1 else f"(?:{attributes})"
            filled = f"|{named}>{_BODY}" if seen else ""
            parts.append(rf'(?:<c r="{_letters(column)}[0-9]++"(?:(?: s="[0-9]++")?+(?:/>|></c>){filled}))?+')
        parts.append("</row>)")
        return re.compile("".join(parts))


def _with_gaps(last: int, numbers: list[int], rows: list[list[str]], width: int) -> list[list[str]]:
    """The rows with the empty ones that stand between them, after row `last`. Raises Unusual for rows out of order."""
    if set(map(len, rows)) != {width}:
        rows = [_as_wide(cells, width) for cells in rows]
    if numbers[0] == last + 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        return rows
    whole: list[list[str]] = []
    for number, cells in zip(numbers, rows, strict=True):
        if number <= last:
            raise Unusual
        whole += ([""] * width for _ in range(number - last - 1))
        whole.append(cells)
        last = number
    return whole


def _filled_width(cells: Sequence[str]) -> int:
    return max((place for place, text in enumerate(cells, 1) if text), default=0)


def _as_wide(cells: list[str], width: int) -> list[str]:
    """The cells with empty ones added or taken off at the end; filled ones stay."""
    if len(cells) < width:
        return cells + [""] * (width - len(cells))
    return cells[: max(width, _filled_width(cells))]


def _all_made(maker: Maker, texts: Sequence[str]) -> Sequence[str]:
    if maker is plain_text:
        joined = "".join(texts)
        return texts if not ("&" in joined or "_x" in joined or "\r" in joined) else list(map(plain_text, texts))
    if isinstance(maker, Remembered):
        return maker.all_of(texts)
    return [maker(text) if text else "" for text in texts]


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[str]:
    """Yield what stands between the tags of the sheet's data, in pieces that end with a row."""
    rest = b""
    has_begun = False
    with archive.open(part) as source:
        while fresh := source.read(_CHUNK):
            piece = rest + fresh
            if not has_begun:
                begin = piece.find(b"<sheetData>")
                if begin < 0:
                    rest = piece
                    continue
                piece, has_begun = piece[begin + 11 :], True
            end = piece.find(b"</sheetData>")
            cut = end if end >= 0 else piece.rfind(b"</row>") + 6
            if cut < 6 and end < 0:
                rest = piece
                continue
            rest = piece[cut:]
            yield decoded(piece[:cut])
            if end >= 0:
                return
    raise Unusual


@lru_cache(maxsize=16)
def _is_unusual(path: Path, part: str, _changed_ns: int, _size: int) -> bool:
    """Say whether cells are merged over several rows, or the XML is of another kind; the sheet is unpacked for it."""
    with open_archive(path, is_workbook=True) as archive, archive.open(part) as source:
        head = source.read(_CHUNK)
        if b"<sheetData>" not in head or b'<row r="' not in head or b"<!" in head[:200]:
            return True
        after: list[bytes] = [head] if b"</sheetData>" in head else []
        last = head
        while fresh := source.read(_CHUNK):
            if after or b"</sheetData>" in fresh or b"</sheetData>" in last[-20:] + fresh[:20]:
                after.append(fresh)
            last = fresh
    return any(int(top) != int(bottom) for top, bottom in _MERGED.findall(decoded(b"".join(after))))


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, place = divmod(column - 1, 26)
        letters = chr(65 + place) + letters
    return letters


def _truth(text: str) -> str:
    return "TRUE" if text == "1" else "FALSE"


def _nothing(_text: str) -> str:
    return ""
