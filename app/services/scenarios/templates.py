"""Ready-made scenarios: one JSON file each in resources/scenarios, found by listing the folder.

A file holds `id`, `names` by language, `is_first` for those that a new workspace has, and a definition as
`definition.py` describes it, whose parameters replace the trigger's defaults in the form.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from app.models.domain.errors import KnownError
from app.models.domain.scenario import Template
from app.services.scenarios.definition import Definition, read_definition

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "scenarios"


@cache
def _files() -> Mapping[str, Mapping[str, Any]]:
    found = [json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")]
    return {data["id"]: data for data in sorted(found, key=lambda data: (data["definition"]["priority"], data["id"]))}


@cache
def all_templates() -> tuple[Template, ...]:
    """Return every template, the most urgent first."""
    return tuple(_template(template_id) for template_id in _files())


def template_definition(template_id: str) -> Definition:
    """Return the definition that a new scenario starts from. KnownError: template_unknown."""
    return read_definition(_data(template_id)["definition"])


def template_name(template_id: str, language: str) -> str:
    """Return the name that a new scenario bears in `language`."""
    names = _data(template_id)["names"]
    return str(names.get(language) or names["en"])


def _data(template_id: str) -> Mapping[str, Any]:
    if template_id not in _files():
        raise KnownError("template_unknown", template=template_id)
    return _files()[template_id]


def _template(template_id: str) -> Template:
    definition = template_definition(template_id)
    parameters = tuple(
        replace(parameter, default=definition.values[parameter.id]) for parameter in definition.trigger.parameters
    )
    return Template(
        template_id,
        definition.trigger.id,
        definition.nature,
        definition.objective,
        definition.channels,
        parameters,
        definition.texts,
        bool(_data(template_id).get("is_first")),
    )
