"""Real-life-like files of small businesses, each with the reading expected beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from ftfy import fix_encoding

from app.services.importing.reading.open_file import open_file

CASES = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "import-cases"
READ = {"csv", "tsv", "xlsx", "ods", "vcf", "jsonl"}


def cases():
    found = sorted(CASES.glob("*.expected.json"))
    if not found:
        return [pytest.param(None, marks=pytest.mark.skip(reason="../shared/data/import-cases is absent"))]
    expected = [json.loads(path.read_text(encoding="utf-8")) for path in found]
    return [pytest.param(case, id=case["file"]) for case in expected if case["format"] in READ]


@pytest.mark.parametrize("case", cases())
def test_structure_is_the_one_expected(case):
    table = open_file(CASES / case["file"])
    reading = table.reading
    assert sum(1 for _ in table.rows()) == case["n_rows"]
    assert len(reading.skipped_rows) == case["skipped"]
    assert reading.header_row == (None if case["header_record"] is None else case["header_record"] + 1)
    if case["header"] is not None:
        assert list(reading.header) == [fix_encoding(name) for name in case["header"]]
    if reading.kind == "csv":
        assert reading.encoding in {case["encoding"], *case["encodings_ok"]}
        assert (reading.delimiter, reading.quotechar) == (case["delimiter"], case["quotechar"])
        assert reading.has_bom == case["bom"]
    assert reading.sheet == case["sheet"]
