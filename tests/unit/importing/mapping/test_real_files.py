"""Real-life-like files with the value expected for each cell: none may be silently wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.services.importing.cleaning.cleaner import make_cleaner
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.fields import FIELDS
from app.services.importing.mapping.propose import propose_mapping
from app.services.importing.mapping.types import FileMapping
from app.services.importing.reading.open_file import open_file

KINDS = {"customers": "customers", "purchases": "purchases", "events": "contacts"}
# A flag without any name: nobody can know that it is a consent, so it must not become one.
UNNAMED = {("c12_clients_noheader.csv", 10)}
_PEOPLE = (
    "company",
    "last_name",
    "first_name",
    "phone",
    "postcode",
    "created",
    "optin",
    "email",
    "email_clean",
    "address",
)
_SALES = ("comment", "note", "when", "date", "product", "qty", "amount", "line", "price", "customer_id")
KNOWN_FIELDS = frozenset(_PEOPLE + _SALES)


def expected_value(cell: dict[str, Any], value_type: str) -> object:
    value = cell["value"]
    if isinstance(value, bool):
        return "granted" if value else "refused"
    if value_type in {"amount", "quantity"} and value is not None:
        return round(float(value) * 10_000)
    return value


def faults_of(expected: dict[str, Any], rows: list[list[str]], mapping: FileMapping) -> list[object]:
    faults: list[object] = []
    country = expected["region"] or "FR"
    for cell in expected["cells"]:
        place = cell["column"]
        header = expected["header"] or [column.header for column in mapping.columns]
        index = place if isinstance(place, int) else header.index(place)
        column = mapping.columns[index]
        if column.field is None:
            if cell["field"] in KNOWN_FIELDS and (expected["file"], index) not in UNNAMED:
                faults.append(("not mapped", place))
            continue
        field = FIELDS[column.field]
        clean = make_cleaner(field, mapping.formats.get(column.header, ColumnFormat()), country)
        result = clean(rows[cell["row"]][column.index])
        value = result.suggestion if cell["field"] == "email_clean" and result.suggestion else result.value
        wanted = expected_value(cell, field.value)
        if isinstance(value, str) and isinstance(wanted, str) and field.value == "datetime":
            value = value[: len(wanted)]
        if value != wanted:
            faults.append((place, value, wanted))
    return faults


def test_no_cell_is_wrong(shared_data: Path):
    faults: dict[str, list[object]] = {}
    files = 0
    for path in sorted((shared_data / "import-cases").glob("*.expected.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        table = open_file(path.with_name(expected["file"]))
        rows = [cells for _, cells in table.rows()]
        mapping = propose_mapping(
            table.reading.header, rows, file_name=expected["file"], country=expected["region"] or "FR"
        )
        for question in mapping.questions:
            mapping = mapping.with_answer(question, question.suggested or "dmy")
        found = faults_of(expected, rows, mapping)
        if mapping.kind.value != KINDS[expected["kind"]]:
            found.append(("kind", mapping.kind.value))
        if found:
            faults[expected["file"]] = found
        files += 1
    assert faults == {}
    assert files >= 29
