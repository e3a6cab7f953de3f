"""The invented business "Maison Lavande": its files, its workspace, and the whole chain run on it."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from app.models.domain.mailing import AudienceRequest, MailingRequest
from app.models.domain.ports import Clock, Progress
from app.models.domain.settings import Business
from app.services.container import Services
from app.services.import_job import import_and_derive
from app.services.importing.plan import ImportPlan
from app.services.workspace.sample.generate import SampleFiles, generate

SAMPLE_CUSTOMERS = 3_200
BUSINESS = Business(name="Maison Lavande", city="Forcalquier", owner_first_name="Claire", is_sample=True)
_FORMATS = {"email": "generic_fr", "post": "postal", "sms": "generic_fr", "phone": "call_list"}


def write_sample_files(directory: Path, customers: int, ends_on: date, progress: Progress) -> SampleFiles:
    """Write the files that the sample's till, web shop, newsletter tool and notebook would export."""
    directory.mkdir(parents=True, exist_ok=True)
    return generate(directory, customers=customers, ends_on=ends_on, progress=progress)


def make_sample(
    workspace: Path, directory: Path, customers: int, ends_on: date, clock: Clock, progress: Progress
) -> Services:
    """Make the sample's files in `directory`, import them into a new workspace, and return it open."""
    files = write_sample_files(directory, customers, ends_on, progress)
    services = Services.create(workspace, clock)
    try:
        services.workspace.save_business(BUSINESS)
        import_and_derive(services, plans(services, files), progress)
    except BaseException:
        services.close()
        workspace.unlink(missing_ok=True)
        raise
    return services


def make_sample_workspace(
    workspace: Path, clock: Clock, language: str, customers: int | None, progress: Progress
) -> None:
    """Make the sample workspace with its scenarios in service; for a worker process of the window."""
    with tempfile.TemporaryDirectory() as folder:
        size = customers or SAMPLE_CUSTOMERS
        services = make_sample(workspace, Path(folder), size, clock.today(), clock, progress)
        try:
            services.scenarios.ensure_ready(language)
        finally:
            services.close()


def plans(services: Services, files: SampleFiles) -> list[ImportPlan]:
    """Return how each sample file is imported, as the application itself proposes."""
    sources = {
        files.till_csv: "Caisse",
        files.customers_csv: "Boutique en ligne",
        files.orders_csv: "Boutique en ligne",
        files.newsletter_csv: "Newsletter",
        files.newsletter_events_csv: "Newsletter",
        files.spreadsheet_xlsx: "Carnet de la boutique",
    }
    return [services.importing.preview(path, source=source).plan for path, source in sources.items()]


def run_chain(
    directory: Path, clock: Clock, progress: Progress, *, customers: int = SAMPLE_CUSTOMERS
) -> tuple[Services, list[str]]:
    """From the sample's files to mailing lists in `directory`; return the workspace and what was done, in lines."""
    workspace = directory / "maison-lavande.clientele"
    workspace.unlink(missing_ok=True)
    services = make_sample(workspace, directory / "files", customers, clock.today(), clock, progress)
    batches = services.importing.batches()
    buyers, prospects = services.customers.totals()
    to_review = services.identity.review_count()
    facts = [
        f"Sample business {BUSINESS.name} (invented), {len(batches)} files, {sum(b.rows for b in batches):,} rows.",
        f"{buyers:,} customers and {prospects:,} prospects; {to_review:,} possible duplicates to review.",
        f"Scores and {len(services.segments.all()):,} segments as of {services.workspace.figures_on().isoformat()}.",
    ]
    services.scenarios.ensure_ready("fr")
    day = next((load.day for load in services.scenarios.week(clock.today()) if not load.is_quiet), clock.today())
    plan = services.scenarios.plan(day)
    facts.append(
        f"Contact plan of {day.isoformat()}: {len(plan.contacts):,} contacts,"
        f" {len(plan.withheld):,} withheld with their reason."
    )
    facts += _export(services, directory, day, {contact.channel for contact in plan.contacts}, progress)
    return services, facts


def _export(services: Services, directory: Path, day: date, channels: set[str], progress: Progress) -> list[str]:
    """One list of the plan for each channel it uses, and one of a segment."""
    facts: list[str] = []
    loyal = next(segment for segment in services.segments.all() if segment.ready_id == "rfm_loyal")
    requests = [
        MailingRequest(
            f"Plan {channel}",
            AudienceRequest(channel, plan_on=day, nature="relational"),
            _FORMATS[channel],
            directory / f"plan-{channel}.csv",
        )
        for channel in sorted(channels)
    ]
    for channel, format_id, name in (("email", "xlsx", "loyal-email.xlsx"), ("post", "postal", "loyal-post.csv")):
        audience = AudienceRequest(channel, segment_id=loyal.id)
        requests.append(MailingRequest(f"Fidèles, {channel}", audience, format_id, directory / name))
    for request in requests:
        if not services.mailings.audience(request.audience, request.format_id).recipients:
            continue
        _changes, mailing = services.mailings.create(request, progress)
        facts.append(f"{mailing.recipients:,} recipients in {request.path.name}.")
    return facts
