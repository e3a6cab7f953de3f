"""What the README promises of the command line is what the program does."""

from __future__ import annotations

import json
import re
from typing import Any

from app.cli.customers import CUSTOMER_COLUMNS, RECORD_COLUMNS
from app.cli.parser import build_parser
from app.services.importing.fields import FIELDS
from app.services.importing.mapping.types import FileMapping
from app.services.mailings.formats import all_formats
from app.services.scoring.registry import specs
from app.services.segments.fields import catalogue
from app.services.segments.ready import READY
from app.services.segments.rules import rule_from_json
from tests.architecture.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
CODE = set(re.findall(r"`([^`\n]+)`", README))


def examples() -> list[dict[str, Any]]:
    return [json.loads(text) for text in re.findall(r"```json\n(.*?)```", README, re.DOTALL)]


def commands() -> dict[str, Any]:
    return dict(next(action.choices for action in build_parser()._actions if action.dest == "command") or {})


def test_every_command_and_option_is_described() -> None:
    described = {text.split()[0]: text for text in CODE if text.split()[0] in commands()}
    assert set(described) == set(commands())
    for name, parser in commands().items():
        options = [option for action in parser._actions for option in action.option_strings if option.startswith("--")]
        rows = " ".join(text for text in CODE if text.split()[0] == name)
        assert [option for option in options if option not in rows and option != "--help"] == [], name


def test_columns_formats_scores_and_segments_are_described() -> None:
    names = [*CUSTOMER_COLUMNS, *RECORD_COLUMNS, *(spec.id for spec in specs())]
    names += [shape.id for shape in all_formats("en")]
    names += [code for code in READY if not code.startswith("rfm_")]
    assert [name for name in names if name not in CODE] == []


def test_fields_of_mappings_are_described() -> None:
    section = README.partition("### A mapping file")[2].partition("### A rule file")[0]
    for group in sorted({field.group for field in FIELDS.values()}):
        line = section.partition(f"\n- {group}: ")[2].partition("\n- ")[0]
        listed = set(re.findall(r"`(\w+)`", line))
        assert listed == {field.id.partition(".")[2] for field in FIELDS.values() if field.group == group}, group


def test_fields_of_rules_are_described_or_covered_by_a_family() -> None:
    families = ("consent_", "reachable_")
    missing = [name for name in catalogue() if name not in CODE and not name.startswith(families)]
    assert missing == []


def test_the_example_of_a_mapping_can_be_used() -> None:
    mapping = next(example for example in examples() if "columns" in example)
    assert len(FileMapping.from_json(json.dumps(mapping)).columns) == len(mapping["columns"])


def test_the_example_of_a_rule_can_be_used() -> None:
    rule = next(example for example in examples() if "rule" in example)
    assert rule_from_json(json.dumps(rule)).name == rule["name"]
    conditions = re.findall(r'"field": "(\w+)", "op": "(\w+)"', json.dumps(rule))
    assert all(op in catalogue()[field].operators for field, op in conditions)


def test_pictures_are_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert pictures
    assert all((ROOT / name).is_file() for name in pictures)
