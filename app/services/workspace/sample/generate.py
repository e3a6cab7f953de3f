"""Makes the files of Maison Lavande, an invented shop, of any size and always the same from the same seed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from random import Random

from app.models.domain.ports import NoProgress, Progress
from app.services.workspace.sample import newsletter, shop_exports, spreadsheet, till
from app.services.workspace.sample.behaviour import Behaviour
from app.services.workspace.sample.catalogue import Catalogue
from app.services.workspace.sample.newsletter import Newsletter
from app.services.workspace.sample.people import Person, Population
from app.services.workspace.sample.presence import presence_of
from app.services.workspace.sample.spreadsheet import Notebook
from app.services.workspace.sample.till import Till
from app.services.workspace.sample.truth import Truth
from app.services.workspace.sample.web_shop import WebShop

PERSONS_PER_CHUNK = 1000
# Sales to passers-by, per customer of the sample, over the three years.
ANONYMOUS_PER_CUSTOMER = 0.85
_ROWS_PER_REPORT = 2000


@dataclass(frozen=True, slots=True)
class SampleFiles:
    """Where the files of the sample business are."""

    till_csv: Path
    orders_csv: Path
    customers_csv: Path
    newsletter_csv: Path
    newsletter_events_csv: Path
    spreadsheet_xlsx: Path
    truth_csv: Path


def generate(
    directory: Path,
    *,
    customers: int = 3200,
    ends_on: date,
    seed: int = 20251118,
    progress: Progress | None = None,
) -> SampleFiles:
    """Write three years of files that end with `ends_on` for so many real persons into `directory`.

    The same arguments give the same bytes. Time grows with the number of persons; memory hardly (one byte per record).
    Reports the phases "sample_people" (persons) and "sample_files" (rows). When cancelled, leaves no file.
    """
    directory.mkdir(parents=True, exist_ok=True)
    watch = progress or NoProgress()
    with tempfile.TemporaryDirectory(prefix=".sample-", dir=directory) as name:
        workshop = Path(name)
        business = _Business(workshop, customers, ends_on, seed)
        business.live(watch)
        made = business.write(_files_in(workshop), watch)
        files = _files_in(directory)
        for field in fields(SampleFiles):
            Path(getattr(made, field.name)).replace(getattr(files, field.name))
    return files


def _files_in(directory: Path) -> SampleFiles:
    return SampleFiles(
        till_csv=directory / till.FILE_NAME,
        orders_csv=directory / shop_exports.ORDERS_FILE_NAME,
        customers_csv=directory / shop_exports.CUSTOMERS_FILE_NAME,
        newsletter_csv=directory / newsletter.CONTACTS_FILE_NAME,
        newsletter_events_csv=directory / newsletter.EVENTS_FILE_NAME,
        spreadsheet_xlsx=directory / spreadsheet.FILE_NAME,
        truth_csv=directory / "truth.csv",
    )


class _Business:
    """The shop: its customers, and the four tools that know them."""

    def __init__(self, folder: Path, customers: int, ends_on: date, seed: int) -> None:
        catalogue = Catalogue()
        self._customers = customers
        self._ends_on = ends_on
        self._seed = seed
        self._population = Population(customers, ends_on)
        self._behaviour = Behaviour(catalogue, ends_on)
        starts_on, days = self._behaviour.starts_on, self._behaviour.days
        self._till = Till(folder, catalogue, starts_on, days)
        self._shop = WebShop(folder, catalogue, starts_on)
        self._newsletter = Newsletter(folder, starts_on, days)
        self._notebook = Notebook(folder, days)

    def live(self, progress: Progress) -> None:
        """Let three years pass, for some hundred persons at a time."""
        for done in range(0, self._customers, PERSONS_PER_CHUNK):
            progress.check_cancelled()
            progress.report(done, self._customers, "sample_people")
            # Each chunk has its own seed: what one person does never moves the next thousand.
            rng = Random(f"{self._seed}:{done}")  # noqa: S311  a sample, not a secret
            count = min(PERSONS_PER_CHUNK, self._customers - done)
            for person in self._population.persons(rng, done + 1, count):
                self._know(rng, person)
            for _ in range(round(count * ANONYMOUS_PER_CUSTOMER)):
                self._till.add_anonymous(rng, self._behaviour.anonymous(rng))
        progress.report(self._customers, self._customers, "sample_people")

    def _know(self, rng: Random, person: Person) -> None:
        purchases = self._behaviour.purchases(rng, person)
        online = [purchase for purchase in purchases if purchase.is_online]
        in_shop = [purchase for purchase in purchases if not purchase.is_online]
        presence = presence_of(rng, person, buys_online=bool(online), buys_in_shop=bool(in_shop))
        self._till.add(rng, person, in_shop)
        if presence.has_account:
            self._shop.add(rng, person, online, presence.accepts_in_shop)
        if presence.is_contact:
            self._newsletter.add(rng, person, purchases, has_refused=presence.has_refused)
        if presence.is_in_notebook:
            self._notebook.add(rng, person, purchases)

    def write(self, files: SampleFiles, progress: Progress) -> SampleFiles:
        """Write all files."""
        with Truth(files.truth_csv) as truth:
            done = 0
            for rows in self._writings(files, truth):
                row = 0
                for step, row in enumerate(rows):
                    if step % _ROWS_PER_REPORT == 0:
                        progress.check_cancelled()
                        progress.report(done + row, None, "sample_files")
                done += row
        progress.report(done, done, "sample_files")
        return files

    def _writings(self, files: SampleFiles, truth: Truth) -> Iterator[Iterator[int]]:
        yield self._till.write(files.till_csv, truth)
        yield shop_exports.write_customers(self._shop, files.customers_csv, truth)
        yield shop_exports.write_orders(self._shop, files.orders_csv, truth)
        yield self._newsletter.write_contacts(files.newsletter_csv, truth)
        yield self._newsletter.write_events(files.newsletter_events_csv)
        yield self._notebook.write(files.spreadsheet_xlsx, self._ends_on, truth)
