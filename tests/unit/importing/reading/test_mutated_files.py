"""Files with bytes changed at random: each is read or refused with its one reason, soon and without a traceback."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.parts import tables_in

ODS = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
)
ODS_ROW = (
    '<table:table-row><table:table-cell office:value-type="string"><text:p>{}</text:p>'
    "</table:table-cell></table:table-row>"
)


def zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name, content)
    return stream.getvalue()


def xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Nom", "Ville", "Montant"])
    for number in range(12):
        sheet.append([f"Nom {number}", "Lyon", number / 4])
    sheet.merge_cells("B3:B6")
    stream = io.BytesIO()
    book.save(stream)
    book.close()
    return stream.getvalue()


def ods() -> bytes:
    rows = "".join(ODS_ROW.format(name) for name in ("Nom", "Zoé", "Loïc"))
    manifest = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": ODS.format(rows=rows).encode(),
            "META-INF/manifest.xml": manifest,
        }
    )


CSV = 'Nom;Ville;CP\nZoé;Lyon;01000\nLoïc;"Saint;\nÉtienne";42000\nTotal;;\n'.encode()
ORDERS = {"orders": [{"id": 1, "lines": [{"a": [1, {"b": None}]}]}, {"id": 2}]}
CARD = b"BEGIN:VCARD\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=A9;=\r\nZ\r\nEND:VCARD\r\n"
PAGE = "<table><tr><th>Nom<th>CP</tr><tr><td rowspan=2>Zoé<td>01000</tr><tr><td>2</table>".encode()
WHOLE: dict[str, Callable[[], bytes]] = {
    "xlsx": xlsx,
    "ods": ods,
    "zip": lambda: zipped({"a.csv": CSV, "b.json": b'[{"a": 1}]'}),
    "json": lambda: json.dumps(ORDERS).encode(),
    "jsonl": lambda: b'{"a": 1, "b": "\\u00e9"}\n{"a": 2}\n',
    "vcf": lambda: CARD,
    "html": lambda: PAGE,
    "csv": lambda: CSV,
}
PIECES = (
    b"\xff\xff\xff\xff",
    b"\0\0\0\0",
    b"99999999",
    b'":[{',
    b"\x7f\xff\xff\xff",
    b"<c r=",
    b"=\r\n",
    b"\xed\xa0\x80",
)


def mutated(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice([1, 2, 5, 20])):
        if len(changed) < 4:
            break
        at, piece = chance.randrange(len(changed)), chance.choice(PIECES)
        length = chance.choice([1, 4, 60, len(changed) // 2])
        way = chance.randrange(4)
        if way == 0:
            changed[at] = chance.randrange(256)
        elif way == 1:
            del changed[at : at + length]
        elif way == 2:
            changed[at:at] = changed[-length:]
        else:
            changed[at : at + len(piece)] = piece
    return bytes(changed)


def mutated_inside(content: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    victim = chance.choice([name for name in files if name.endswith((".xml", ".csv", ".json", ".rels"))])
    return zipped({**files, victim: mutated(files[victim], chance)})


@pytest.mark.parametrize("kind", WHOLE)
def test_mutated_files_are_read_or_refused(tmp_path: Path, kind: str) -> None:
    whole = WHOLE[kind]()
    outcomes: set[str] = set()
    for seed in range(60):
        chance = random.Random(f"{kind} {seed}")
        is_inside = kind in {"xlsx", "ods", "zip"} and chance.random() < 0.7
        path = tmp_path / f"{seed}.{kind}"
        path.write_bytes(mutated_inside(whole, chance) if is_inside else mutated(whole, chance))
        try:
            tables_in(path)
            table = open_file(path)
            rows = [cells for _, cells in table.rows()]
        except KnownError as error:
            outcomes.add(error.code)
        else:
            outcomes.add("read")
            assert {len(cells) for cells in rows} <= {len(table.reading.header)}
            json.dumps([table.reading.to_json(), rows], ensure_ascii=False).encode()
    assert "read" in outcomes
