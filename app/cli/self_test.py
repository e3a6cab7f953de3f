"""The packaged program tests itself: the whole chain once, in a folder that is removed again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.cli.output import say
from app.cli.pictures import draw_pages, icons_are_drawn
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock, NoProgress
from app.services.sample_business import run_chain


def run_self_test(clock: Clock) -> None:
    """New workspace, sample, score, segment, plan, export, chart, icons, French text. KnownError: self_test_failed."""
    with tempfile.TemporaryDirectory() as folder:
        services, facts = run_chain(Path(folder), clock, NoProgress(), customers=300)
        try:
            pages = draw_pages(services, Path(folder) / "pages", "fr", "light", (1440, 900))
            has_icons = icons_are_drawn()
        finally:
            services.close()
        lists = [path for path in Path(folder).glob("*.csv") if path.stat().st_size]
    if not facts or not pages or not lists or not has_icons:
        raise KnownError("self_test_failed", facts=len(facts), pages=pages if has_icons else 0, lists=len(lists))
    for fact in facts:
        say(fact)
    say(f"Self-test passed: {len(lists)} lists, {pages} pages.")
