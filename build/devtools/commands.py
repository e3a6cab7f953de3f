"""The commands of build/dev.py."""

from __future__ import annotations

import argparse
import io
import sys
from typing import TYPE_CHECKING

from devtools.checks import run_benchmarks, run_linters, run_tests
from devtools.display import has_display
from devtools.environment import prepare_environment
from devtools.locks import write_locks
from devtools.packaging import build_package
from devtools.places import DEMO, MAIN, OUT, ROOT
from devtools.programs import SetupError, call_python, say
from devtools.qt_libraries import prepare_qt_libraries
from devtools.translations import collect_translations, compile_translations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def setup(_arguments: Sequence[str] = ()) -> int:
    """Make .venv, install the locked requirements and what Qt needs, compile the translations."""
    prepare_environment()
    prepare_qt_libraries()
    compile_translations()
    return 0


def run(arguments: Sequence[str]) -> int:
    """Open the window; without a display run the whole chain on the sample business instead."""
    setup()
    if arguments or has_display():
        return call_python(MAIN, *arguments)
    say("There is no display here, so no window can open: running the whole chain on the sample business instead.")
    return call_python(MAIN, "demo", DEMO, environment={"QT_QPA_PLATFORM": "offscreen"})


def test(arguments: Sequence[str]) -> int:
    """Run the tests; arguments go to pytest."""
    setup()
    return run_tests(arguments)


def lint(_arguments: Sequence[str]) -> int:
    """Check style, types and who imports whom."""
    setup()
    return run_linters()


def bench(arguments: Sequence[str]) -> int:
    """Measure against the goals: all benchmarks, or those named (import --large [--scale=0.1]: the largest files)."""
    setup()
    return run_benchmarks(arguments)


def screenshots(arguments: Sequence[str]) -> int:
    """Picture every page on the sample business into out/screenshots; arguments as of `main.py screenshots`."""
    setup()
    workspace = OUT / "screenshots" / "sample.clientele"
    workspace.parent.mkdir(parents=True, exist_ok=True)
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if not workspace.exists():
        code = call_python(MAIN, "sample", workspace, environment=offscreen)
        if code != 0:
            return code
    if arguments:
        return call_python(MAIN, "screenshots", workspace, workspace.parent, *arguments, environment=offscreen)
    for language in ("fr", "en"):
        for theme in ("light", "dark"):
            folder = workspace.parent / f"{language}-{theme}"
            choice = ("--lang", language, "--theme", theme)
            code = call_python(MAIN, "screenshots", workspace, folder, *choice, environment=offscreen)
            if code != 0:
                return code
    say(f"Pictures are in {workspace.parent.relative_to(ROOT)}.")
    return 0


def package(_arguments: Sequence[str]) -> int:
    """Build the one-folder program and let it test itself."""
    setup()
    return build_package()


def lock(arguments: Sequence[str]) -> int:
    """Write the lock files again from pyproject.toml; arguments go to uv, for example --upgrade."""
    prepare_environment()
    return write_locks(arguments)


def translations(_arguments: Sequence[str]) -> int:
    """Collect the texts of app/ into resources/i18n, then compile them."""
    setup()
    code = collect_translations()
    if code == 0:
        compile_translations()
    return code


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command for command in (setup, run, test, lint, bench, screenshots, package, lock, translations)
}


def run_command(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code."""
    # A console of Windows may know fewer characters than the messages have.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    parser = argparse.ArgumentParser(
        prog="python build/dev.py",
        description="Everything a developer of Clientèle does. Each command prepares first what it needs.",
        epilog="\n".join(f"  {name:<13}{(command.__doc__ or '').strip()}" for name, command in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="one of those below")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="what the command passes on")
    chosen = parser.parse_args(arguments)
    try:
        return COMMANDS[chosen.command](chosen.arguments)
    except SetupError as problem:
        say(str(problem))
        return 1
