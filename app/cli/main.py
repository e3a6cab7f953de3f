"""Runs one command: exit code 0, or one clear sentence and 1 (2 for wrong usage)."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence

from app.cli import acting, customers, importing, pictures, workspace
from app.cli.parser import build_parser
from app.cli.sentences import sentence
from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import Clock, SystemClock
from app.services.container import Services

_OVER_A_WORKSPACE: dict[str, Callable[[Services, argparse.Namespace], None]] = {
    "import": importing.run_import,
    "undo-import": importing.run_undo_import,
    "unify": customers.run_unify,
    "customers": customers.run_customers,
    "score": customers.run_score,
    "segments": customers.run_segments,
    "plan": acting.run_plan,
    "export": acting.run_export,
    "check": workspace.run_check,
    "screenshots": pictures.run_screenshots,
}
_WITHOUT: dict[str, Callable[[argparse.Namespace, Clock], None]] = {
    "new": workspace.run_new,
    "sample": workspace.run_sample,
    "demo": pictures.run_demo,
}


def run(arguments: Sequence[str], clock: Clock | None = None) -> int:
    """Run the command that `arguments` names; return the exit code. Wrong usage exits with 2."""
    options = build_parser().parse_args(arguments)
    try:
        _dispatch(options, clock or SystemClock())
    except KnownError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    except (KeyboardInterrupt, Cancelled):
        print("Stopped; nothing was changed.", file=sys.stderr)
        return 1
    except Exception as error:
        logging.getLogger(__name__).debug("command failed", exc_info=True)
        print(f"Something unexpected happened ({type(error).__name__}: {error}). Nothing was lost.", file=sys.stderr)
        return 1
    return 0


def _dispatch(options: argparse.Namespace, clock: Clock) -> None:
    if options.self_test:
        from app.cli.self_test import run_self_test  # noqa: PLC0415 - only for the packaged program's own test

        run_self_test(clock)
    elif options.command == "read":
        importing.run_read(options)
    elif options.command in _WITHOUT:
        _WITHOUT[options.command](options, clock)
    else:
        services = Services.open(options.workspace, clock)
        try:
            _OVER_A_WORKSPACE[options.command](services, options)
        finally:
            services.close()
