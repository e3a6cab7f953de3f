"""The commands that make and check workspaces: new, sample, check."""

from __future__ import annotations

import argparse
import tempfile
from contextlib import nullcontext
from pathlib import Path

from app.cli.output import TerminalProgress, make_folder, say, say_json
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.services.container import Services


def run_new(options: argparse.Namespace, clock: Clock) -> None:
    """Make an empty workspace."""
    Services.create(options.workspace, clock).close()
    say(f"Made {options.workspace}.")


def run_sample(options: argparse.Namespace, clock: Clock) -> None:
    """Make the sample files, and the workspace that imports them."""
    from app.services.sample_business import make_sample, write_sample_files  # noqa: PLC0415 - only for samples

    progress = TerminalProgress()
    ends_on = options.ends_on or clock.today()
    if options.workspace is None:
        write_sample_files(make_folder(options.files), options.customers, ends_on, progress)
        progress.end()
        say(f"Sample files written to {options.files}.")
        return
    if options.workspace.exists():
        raise KnownError("workspace_exists", path=str(options.workspace))
    if not options.workspace.parent.is_dir():
        raise KnownError("folder_missing", path=str(options.workspace.parent))
    holder = tempfile.TemporaryDirectory() if options.files is None else nullcontext(str(make_folder(options.files)))
    with holder as folder:
        services = make_sample(options.workspace, Path(folder), options.customers, ends_on, clock, progress)
    progress.end()
    buyers, prospects = services.customers.totals()
    services.close()
    say(f"Made {options.workspace}: {buyers:,} customers and {prospects:,} prospects. All of them are invented.")


def run_check(services: Services, options: argparse.Namespace) -> None:
    """Check the file, and that everything derived equals a rebuild. KnownError: workspace_damaged, derived_differs."""
    from app.services.integrity import check  # noqa: PLC0415 - only for this command

    report = check(services)
    if options.json:
        say_json(report.as_row())
    if report.differing:
        raise KnownError("derived_differs", tables=", ".join(report.differing))
    if not options.json:
        counts = f"{report.customers:,} customers and {report.purchases:,} purchases"
        say(f"The file is whole. {counts}; everything derived is right.")
