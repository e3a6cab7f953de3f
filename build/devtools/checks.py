"""Tests, lint and benchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devtools.places import ROOT
from devtools.programs import call_python, say

if TYPE_CHECKING:
    from collections.abc import Sequence

# (what it looks at, the arguments of the checkout's Python)
_LINTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff check", ("-m", "ruff", "check", "--quiet")),
    ("ruff format", ("-m", "ruff", "format", "--check", "--quiet")),
    ("pyright", ("-m", "pyright")),
    (
        "import contracts",
        ("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"),
    ),
)


def run_tests(arguments: Sequence[str]) -> int:
    """Run pytest on every core, without needing a display."""
    return call_python("-m", "pytest", "-n", "auto", *arguments, environment={"QT_QPA_PLATFORM": "offscreen"})


def run_linters() -> int:
    """Run every linter, also after one has failed, and end with one summary."""
    results: list[tuple[str, int]] = []
    for name, arguments in _LINTERS:
        say(f"── {name}")
        # A new pyright exists every week; the locked one is the one to use.
        results.append((name, call_python(*arguments, environment={"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"})))
    failed = [name for name, code in results if code != 0]
    say("── lint: " + (", ".join(f"{name} failed" for name in failed) if failed else "all clean"))
    return 1 if failed else 0


def run_benchmarks(arguments: Sequence[str]) -> int:
    """Run tests/performance/bench_*.py, or those named, one after the other; options (--large) go to each."""
    names = [argument for argument in arguments if not argument.startswith("-")]
    options = [argument for argument in arguments if argument.startswith("-")]
    known = {path.stem.removeprefix("bench_"): path for path in sorted((ROOT / "tests/performance").glob("bench_*.py"))}
    unknown = [name for name in names if name not in known]
    if unknown:
        say(f"No benchmark {', '.join(unknown)}. There are: {', '.join(known) or 'none yet'}.")
        return 2
    code = 0
    for name in names or known:
        say(f"── {name}")
        start = (
            "import sys; from importlib import import_module; "
            f"sys.exit(import_module('tests.performance.bench_{name}').main())"
        )
        code = max(code, abs(call_python("-c", start, *options, environment={"PYTHONPATH": str(ROOT)})))
    return code
