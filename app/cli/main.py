"""Runs one command: exit code 0, or one clear sentence and 1 (2 for wrong usage)."""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence

from app.cli import (
    acting,
    customers,
    identity,
    importing,
    personas,
    pictures,
    rehearsal,
    scores,
    segments,
    transitions,
    workspace,
)
from app.cli.input import refuse_to_overwrite
from app.cli.output import TerminalProgress
from app.cli.parser import parse
from app.cli.sentences import sentence
from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import Clock, SystemClock
from app.services.container import Services

_OVER_A_WORKSPACE: dict[str, Callable[[Services, argparse.Namespace], None]] = {
    "import": importing.run_import,
    "undo-import": importing.run_undo_import,
    "unify": identity.run_unify,
    "review": identity.run_review,
    "decide": identity.run_decide,
    "households": identity.run_households,
    "customers": customers.run_customers,
    "score": scores.run_score,
    "features": scores.run_features,
    "backtest": scores.run_backtest,
    "segments": segments.run_segments,
    "transitions": transitions.run_transitions,
    "personas": personas.run_personas,
    "plan": acting.run_plan,
    "dry-run": rehearsal.run_dry_run,
    "export": acting.run_export,
    "check": workspace.run_check,
    "screenshots": pictures.run_screenshots,
}
_WITHOUT: dict[str, Callable[[argparse.Namespace, Clock], None]] = {
    "new": workspace.run_new,
    "sample": workspace.run_sample,
    "read": importing.run_read,
    "demo": pictures.run_demo,
}
_READ_FIGURES = frozenset(
    {
        "customers",
        "score",
        "features",
        "backtest",
        "segments",
        "transitions",
        "personas",
        "plan",
        "dry-run",
        "export",
        "review",
        "households",
        "screenshots",
    }
)
"""Commands whose answer depends on figures of today."""


def run(arguments: Sequence[str], clock: Clock | None = None) -> int:
    """Run the command that `arguments` names; return the exit code. Wrong usage exits with 2."""
    _accept_any_character()
    options = parse(arguments)
    try:
        _dispatch(options, clock or SystemClock())
        sys.stdout.flush()
    except KnownError as error:
        return _fail(sentence(error))
    except (KeyboardInterrupt, Cancelled):
        return _fail("Stopped. What was not finished was taken back.")
    except BrokenPipeError:
        # Whoever read the output has left (`| head`); Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        logging.getLogger(__name__).debug("command failed", exc_info=True)
        detail = " ".join(f"{type(error).__name__}: {error}".split())
        return _fail(f"Something unexpected happened ({detail}). What was not finished was taken back.")
    return 0


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return 1


def _dispatch(options: argparse.Namespace, clock: Clock) -> None:
    if options.self_test:
        from app.cli.self_test import run_self_test  # noqa: PLC0415 - only for the packaged program's own test

        run_self_test(clock)
        return
    refuse_to_overwrite(options)
    if options.command in _WITHOUT:
        _WITHOUT[options.command](options, clock)
        return
    services = Services.open(options.workspace, clock)
    try:
        if options.command in _READ_FIGURES and services.rebuild.needs_refresh():
            _bring_up_to_date(services)
        _OVER_A_WORKSPACE[options.command](services, options)
    finally:
        services.close()


def _bring_up_to_date(services: Services) -> None:
    progress = TerminalProgress()
    services.rebuild.refresh(progress)
    progress.end()


def _accept_any_character() -> None:
    """A terminal may know fewer characters than names have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
