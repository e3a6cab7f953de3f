"""The French and English of the window are whole, and agree with the source."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
PLACEHOLDER = re.compile(r"\{[a-z_0-9]*\}|%n|%\d")
NO_BREAK = "\u00a0\u202f"
BARE_SIGN = re.compile(
    rf"(?<![{NO_BREAK}])[;!?](?=\s|$)|(?<![{NO_BREAK}\d]):(?=\s|$)|«(?![{NO_BREAK}])|(?<![{NO_BREAK}])»"
)

Entry = tuple[str, str, list[str], bool, str]


def entries(path: Path) -> Iterator[Entry]:
    """Context, source, translations, whether it is a plural, and the type of the entry."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            is_plural = message.get("numerus") == "yes"
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                forms,
                is_plural,
                translation.get("type", ""),
            )


FRENCH = list(entries(I18N / "fr.ts"))
ENGLISH = list(entries(I18N / "en.ts"))


@pytest.mark.parametrize("known", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_nothing_is_left_to_translate(known: list[Entry]) -> None:
    assert [
        (c, s) for c, s, forms, plural, kind in known if kind or not all(forms) or (plural and len(forms) != 2)
    ] == []


def test_english_holds_exactly_the_plurals() -> None:
    assert {(c, s) for c, s, *_ in ENGLISH} == {(c, s) for c, s, _, plural, _ in FRENCH if plural}


@pytest.mark.parametrize("known", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_placeholders_are_the_same(known: list[Entry]) -> None:
    different = [
        (context, source, form)
        for context, source, forms, is_plural, _ in known
        for form in forms
        if set(PLACEHOLDER.findall(form)) - {"%n"} != set(PLACEHOLDER.findall(source)) - {"%n"}
        or ("%n" in form) > ("%n" in source)
        or (not is_plural and ("%n" in form) != ("%n" in source))
    ]
    assert different == []


def test_french_has_its_no_break_spaces() -> None:
    assert [(c, form) for c, _, forms, _, _ in FRENCH for form in forms if BARE_SIGN.search(form)] == []


def test_french_uses_the_typographic_apostrophe_and_no_exclamation() -> None:
    plain = re.compile(r"\w'\w|!")
    assert [(c, form) for c, _, forms, _, _ in FRENCH for form in forms if plain.search(form)] == []


def test_every_text_of_the_source_is_collected(tmp_path: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path; from devtools import translations as t;"
        "t.TRANSLATIONS = Path(sys.argv[2]); sys.exit(t.collect_translations())"
    )
    subprocess.run([sys.executable, "-c", script, str(ROOT / "build"), str(tmp_path)], check=True, capture_output=True)
    collected = {(c, s) for c, s, *_ in entries(tmp_path / "fr.ts")}
    known = {(c, s) for c, s, *_ in FRENCH}
    assert collected == known, "run build/dev.py translations, then translate what is new"
