"""What the cells of an XLSX sheet refer to: shared strings, and the styles that make numbers days or hours."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from app.services.importing.reading.cell_texts import number_text, value_text

_ESCAPED = re.compile(r"&(?:#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))|(amp|lt|gt|quot|apos));|_x([0-9A-Fa-f]{4})_")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_STRING = re.compile(r'<si><t(?: xml:space="preserve")?+>([^<]*+)</t></si>')
_ANY_STRING = re.compile(r"<si\s*+/>|<si[^>]*+>(.*?)</si>", re.DOTALL)
_PIECE = re.compile(r"<t(?:\s[^>]*+)?>([^<]*+)</t>")
_SPOKEN = re.compile(r"<rPh.*?</rPh>", re.DOTALL)
_CHUNK = 1 << 18
_REMEMBERED = 200_000

# Numbers of formats that every workbook knows without saying them, from ECMA-376, 18.8.30.
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
_BUILT_IN_SPAN = 46
_LAST_DAY = 2_950_000
_LITERAL = re.compile(r'"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_SPAN = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_ELEMENT = re.compile(r"<(?:numFmt|xf)\b[^>]*>")
_ATTRIBUTE = re.compile(r'\b(numFmtId|formatCode)="([^"]*)"')


class Unusual(Exception):  # noqa: N818 - no error: the whole library reads what this does not
    """Something that only the library reads right."""


def plain_text(text: str) -> str:
    """Return text of XML as it is meant: signs written as references, and Excel's own _x000D_."""
    return _ESCAPED.sub(_unescaped, text).replace("\r\n", "\n").replace("\r", "\n") if _is_escaped(text) else text


def _is_escaped(text: str) -> bool:
    return "&" in text or "_x" in text or "\r" in text


def _unescaped(found: re.Match[str]) -> str:
    hexadecimal, decimal, name, excel = found.groups()
    if name:
        return _NAMED[name]
    try:
        return chr(int(hexadecimal or excel, 16) if hexadecimal or excel else int(decimal))
    except (ValueError, OverflowError) as error:
        raise Unusual from error


def shared_strings(archive: zipfile.ZipFile, part: str = "xl/sharedStrings.xml") -> list[str]:
    """Return the texts that cells name by number. Raises Unusual."""
    if part not in archive.namelist():
        return []
    strings: list[str] = []
    rest = b""
    with archive.open(part) as source:
        while fresh := source.read(_CHUNK):
            piece = rest + fresh
            cut = piece.rfind(b"</si>") + 5
            if cut < 5:
                cut = 0
            rest = piece[cut:]
            strings += _strings_in(decoded(piece[:cut]))
    return strings + _strings_in(decoded(rest))


def _strings_in(text: str) -> list[str]:
    found: list[str] = _STRING.findall(text)
    if len(found) != text.count("<si>") + text.count("<si/>") + text.count("<si "):
        found = ["".join(_PIECE.findall(_SPOKEN.sub("", inner))) for inner in _ANY_STRING.findall(text)]
    return [plain_text(one) for one in found] if _is_escaped(text) else found


def decoded(piece: bytes) -> str:
    """Return a piece of XML as text. Raises Unusual for another encoding than UTF-8."""
    try:
        return piece.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unusual from error


def makers_by_style(archive: zipfile.ZipFile) -> dict[str, Callable[[str], str]]:
    """Return for the styles (their numbers, as written) that show days, hours or spans how to write a number."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    styles = decoded(archive.read("xl/styles.xml"))
    book = decoded(archive.read("xl/workbook.xml"))
    is_1904 = re.search(r'date1904="(?:1|true)"', book) is not None
    codes: dict[int, str] = {}
    for element in _ELEMENT.findall(styles.partition("<cellXfs")[0]):
        said = dict(_ATTRIBUTE.findall(element))
        if "formatCode" in said and said.get("numFmtId", "").isdigit():
            codes[int(said["numFmtId"])] = plain_text(said["formatCode"])
    makers: dict[str, Callable[[str], str]] = {}
    used = styles.partition("<cellXfs")[2].partition("</cellXfs>")[0]
    for place, element in enumerate(found for found in _ELEMENT.findall(used) if found.startswith("<xf")):
        number = int(dict(_ATTRIBUTE.findall(element)).get("numFmtId", "0") or 0)
        kind = _kind_of_format(number, codes.get(number))
        if kind is not None:
            makers[str(place)] = Remembered(lambda text, kind=kind: _moment(text, kind, is_1904=is_1904))
    return makers


def _kind_of_format(number: int, code: str | None) -> str | None:
    """Return "moment" or "span" for a format that shows one."""
    if code is None:
        return "span" if number == _BUILT_IN_SPAN else "moment" if number in _BUILT_IN_DATES else None
    shown = _LITERAL.sub("", code.partition(";")[0])
    if _SPAN.search(shown):
        return "span"
    return "moment" if re.search("[dmyhs]", shown, re.IGNORECASE) and shown.casefold() != "general" else None


def _moment(text: str, kind: str, *, is_1904: bool) -> str:
    """A serial number of days as the library gives it: a day, a day with its hour, an hour, or a span of time."""
    value = float(text)
    if kind == "span":
        return value_text(timedelta(days=value))
    if value < 0 or value >= _LAST_DAY:
        raise Unusual
    milliseconds = timedelta(milliseconds=round(value * 86_400_000))
    if value < 1:
        return value_text((datetime(2000, 1, 1) + milliseconds).time())  # noqa: DTZ001 - a sheet knows no zones
    first = (1904, 1, 1) if is_1904 else (1899, 12, 30) if value >= 60 else (1899, 12, 31)  # of 1900 as if it leapt
    moment = datetime(*first) + milliseconds  # noqa: DTZ001 - as above
    return value_text(moment.date() if moment.time() == time() else moment)


class Remembered:
    """Makes texts of texts, each once; calling it makes one. Raises Unusual for what it can make nothing of."""

    def __init__(self, make: Callable[[str], str]) -> None:
        """Remember what `make` makes; of nothing it is nothing."""
        self._texts = _Texts(make)

    def __call__(self, text: str) -> str:
        """Return what is made of a text."""
        return self._texts[text]

    def all_of(self, texts: Sequence[str]) -> list[str]:
        """Return what is made of each text."""
        return list(map(self._texts.__getitem__, texts))


class _Texts(dict[str, str]):
    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__({"": ""})
        self._make = make

    def __missing__(self, text: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
            self[""] = ""
        try:
            made = self[text] = self._make(text)
        except (ValueError, OverflowError) as error:
            raise Unusual from error
        return made


def plain_number(text: str) -> str:
    """A number of a cell as a person reads it."""
    return number_text(float(text))
