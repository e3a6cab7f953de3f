"""The commands that need Qt: screenshots and demo. Drawn offscreen, so that no display is needed."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from app.cli.output import TerminalProgress, make_folder, say
from app.models.domain.ports import Clock
from app.services.container import Services


def run_screenshots(services: Services, options: argparse.Namespace) -> None:
    """Draw every page of a workspace."""
    count = draw_pages(services, options.directory, options.lang, options.theme, options.size)
    say(f"{count} pages drawn in {options.directory}.")


def draw_pages(services: Services, directory: Path, language: str, theme: str, size: tuple[int, int]) -> int:
    """Draw every page as `<section>.png`; return how many. KnownError: folder_not_writable."""
    make_folder(directory)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.ui.screenshots import take  # noqa: PLC0415 - only here does the command line load Qt

    return len(take(services, directory, language, theme, size))


def icons_are_drawn() -> bool:
    """Return whether the part of Qt that draws icons is there; without it the window shows none and says nothing."""
    from app.ui.theme.icons import icon_pixmap  # noqa: PLC0415 - see draw_pages

    return not icon_pixmap("users").isNull()


def run_demo(options: argparse.Namespace, clock: Clock) -> None:
    """Run the whole chain on the sample business; leave its lists and a picture of each page."""
    from app.services.sample_business import run_chain  # noqa: PLC0415 - only for samples

    progress = TerminalProgress()
    directory = make_folder(options.directory.resolve())
    services, facts = run_chain(directory, clock, progress)
    progress.end()
    try:
        for fact in facts:
            say(fact)
        pictures = draw_pages(services, directory / "pages", "fr", "light", (1440, 900))
    finally:
        services.close()
    say(f"{pictures} pictures of the pages are in {directory / 'pages'}; files and mailing lists in {directory}.")
