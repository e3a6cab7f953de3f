"""House rules that no linter knows."""

from __future__ import annotations

import ast
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from tests.architecture.sources import name_of, python_files, tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = ("app", "main.py")
THE_CLOCK = "app/models/domain/ports.py"
THE_COMMAND_LINE = "app/cli"
LONGEST_FUNCTION_LINES = 50
LONGEST_FILE_LINES = 400


def test_every_public_module_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for path in python_files(*PROGRAM)
        if not path.name.startswith("_") and ast.get_docstring(tree(path)) is None
    ]
    assert silent == []


def test_only_the_clock_asks_the_computer_what_day_it_is() -> None:
    asked = [
        f"{name_of(path)}:{node.lineno}"
        for path in python_files(*PROGRAM)
        if name_of(path) != THE_CLOCK
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"today", "now", "utcnow", "currentDate", "currentDateTime"}
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"date", "datetime", "dt", "QDate", "QDateTime"}
    ]
    assert asked == []


def test_the_domain_imports_the_standard_library_only() -> None:
    foreign = [
        f"{name_of(path)}: {module}"
        for path in python_files("app/models/domain")
        for module in _imported(tree(path))
        if module.partition(".")[0] not in sys.stdlib_module_names and not module.startswith("app.models.domain")
    ]
    assert foreign == []


def test_pages_and_services_do_not_build_the_services() -> None:
    """They are handed what they need and know the container's type only.

    The command line builds it, and so do the modules beside it: entries of child processes, undo.
    """
    imported = [
        name_of(path)
        for path in python_files("app")
        if not name_of(path).startswith(THE_COMMAND_LINE) and name_of(path.parent) != "app/services"
        for node in _run_time_nodes(tree(path))
        if isinstance(node, ast.ImportFrom) and node.module == "app.services.container"
    ]
    assert imported == []


def test_functions_fit_on_a_screen() -> None:
    """A longer one is allowed where its `def` line says `# long: reason`."""
    long_ones = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in python_files(*PROGRAM, "build")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and _length(node) > LONGEST_FUNCTION_LINES
        and "# long: " not in path.read_text(encoding="utf-8").splitlines()[node.lineno - 1]
    ]
    assert long_ones == []


def test_files_stay_readable() -> None:
    """A longer one is allowed where its first lines say `# long: reason`, for example a table of data."""
    long_ones = [
        f"{name_of(path)} {len(lines)} lines"
        for path in python_files(*PROGRAM, "build", "tests")
        if len(lines := path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE_LINES
        and not any(line.startswith("# long: ") for line in lines[:20])
    ]
    assert long_ones == []


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count a function's lines without its docstring, which may have to explain a formula."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    if ast.get_docstring(function) is None:
        return lines
    docstring = function.body[0]
    return lines - ((docstring.end_lineno or docstring.lineno) - docstring.lineno + 1)


def _imported(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def _run_time_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Walk the tree, leaving out what stands under `if TYPE_CHECKING`."""
    yield node
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return
    for child in ast.iter_child_nodes(node):
        yield from _run_time_nodes(child)


def test_migrations_are_numbered_without_gaps() -> None:
    numbers = [_number(path) for path in python_files("app/models/db/migrations") if path.name.startswith("m")]
    assert numbers
    assert all(later == earlier + 1 for earlier, later in pairwise([0, *numbers]))


def test_migrations_import_nothing_of_the_program() -> None:
    """Yesterday's step must not change when today's code does."""
    imports = [
        f"{name_of(path)}: {module}"
        for path in python_files("app/models/db/migrations")
        if path.name.startswith("m")
        for module in _imported(tree(path))
        if module.startswith("app")
    ]
    assert imports == []


def _number(path: Path) -> int:
    return int(path.stem[1:].partition("_")[0])
