"""Every KnownError has a sentence, with values that it really carries."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache
from string import Formatter
from typing import TYPE_CHECKING

from app.cli.sentences import sentence
from app.error_sentences import CONTEXT, ERROR_SENTENCES, values_of
from app.error_sentences.mark import QT_TRANSLATE_NOOP
from app.models.db import driver
from app.models.domain.errors import KnownError
from tests.architecture.sources import name_of, python_files, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

# The one place where the code of the error is looked up in a table, and the class itself.
LOOKED_UP = {"app/models/db/driver.py", "app/models/domain/errors.py"}


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield (file, call) of every KnownError that is made."""
    for path in python_files("app"):
        if name_of(path) not in LOOKED_UP:
            for node in ast.walk(tree(path)):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "KnownError":
                    yield name_of(path), node


@cache
def raised() -> dict[str, list[set[str]]]:
    """Return the codes that occur in app/, with the parameters at each place."""
    found: dict[str, list[set[str]]] = defaultdict(list)
    for _file, call in calls():
        for node in ast.walk(call.args[0]):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found[node.value].append({str(keyword.arg) for keyword in call.keywords})
    for code in {*driver._SURROUNDINGS.values(), *driver._MESSAGES.values()}:
        found[code].append({"path"})
    return found


def test_every_code_is_written_out_where_it_is_raised() -> None:
    looked_up = [
        f"{file}:{call.lineno}"
        for file, call in calls()
        if not any(isinstance(node, ast.Constant) for node in ast.walk(call.args[0]))
    ]
    assert looked_up == []


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert sorted(raised()) == sorted(ERROR_SENTENCES)


def test_sentences_use_only_values_that_every_place_gives() -> None:
    lacking = [
        f"{code} is raised with {sorted(given)} only"
        for code, places in raised().items()
        for given in places
        if not wanted(code) <= set(values_of(KnownError(code, **dict.fromkeys(given, "x"))))
    ]
    assert lacking == []


def wanted(code: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(ERROR_SENTENCES[code]) if name}


def test_sentences_are_whole_and_calm() -> None:
    loud = r"[!\"']|\berror\b|\binvalid\b|\bfailed\b|\bexception\b"
    odd = [
        text
        for text in ERROR_SENTENCES.values()
        if not re.match(r"[A-Z“]", text)
        or not text.endswith(".")
        or re.search(loud, text, re.IGNORECASE)
        or len(text) > 200
    ]
    assert odd == []


def test_translators_find_the_sentences() -> None:
    """lupdate reads the source: every text is a literal behind the mark it knows, with the context in words."""
    marks = [
        node
        for path in python_files("app/error_sentences")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == QT_TRANSLATE_NOOP.__name__
    ]
    texts = [node.args[1].value for node in marks if isinstance(node.args[1], ast.Constant)]
    assert sorted(map(str, texts)) == sorted(ERROR_SENTENCES.values())
    assert {node.args[0].value for node in marks if isinstance(node.args[0], ast.Constant)} == {CONTEXT}


def test_the_terminal_says_one_line_also_for_an_unknown_code() -> None:
    assert sentence(KnownError("file_locked", path="/a/b.csv")).startswith("“b.csv” is held by another program")
    assert sentence(KnownError("never_seen")) == "This could not be done (never_seen). Nothing was changed."
    assert "\n" not in sentence(KnownError("file_missing", path="two\nlines.csv"))
