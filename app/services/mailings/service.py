"""Making mailing lists, from a segment or from the approved plan of a day."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.mailing import Audience, AudienceRequest, Mailing, MailingFormat, MailingRequest, Recipient
from app.models.domain.ports import Clock, NoProgress, Progress
from app.models.domain.scenario import PlannedContact
from app.services.files.formula_safety import is_dangerous, neutralise
from app.services.files.outgoing_files import OutgoingFiles
from app.services.mailings import journal
from app.services.mailings.columns import Sender, rows_of
from app.services.mailings.formats import DEFAULT_FORMATS, all_formats, one_format
from app.services.mailings.selection import Selection, select_contacts, select_customers, without_gap
from app.services.mailings.write_csv import write_csv
from app.services.mailings.write_xlsx import write_xlsx
from app.services.scenarios.planning import plan_on
from app.services.scenarios.service import ScenariosService, Settings

if TYPE_CHECKING:
    from sqlalchemy import Connection

PREVIEW_ROWS = 4
_WRITERS = {"csv": write_csv, "xlsx": write_xlsx}


class Segments(Protocol):
    """What mailings ask of segments."""

    def members(self, rule: int, as_of: date | None = None) -> list[int]:
        """Return the customer ids of a segment."""
        ...


@dataclass(frozen=True, slots=True)
class _Order:
    """One file to make."""

    name: str
    request: AudienceRequest
    shape: MailingFormat
    path: Path
    selection: Selection


class MailingsService:
    """Formats, audiences, lists and their journal."""

    def __init__(
        self, database: Database, clock: Clock, settings: Settings, segments: Segments, scenarios: ScenariosService
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._segments = segments
        self._scenarios = scenarios

    def formats(self, language: str = "fr") -> tuple[MailingFormat, ...]:
        """Return the shapes of file, with headers in `language` where the format leaves the choice."""
        return all_formats(language)

    def audience(self, request: AudienceRequest, format_id: str, language: str = "fr") -> Audience:
        """Return who would be on the list, who would not, and its first rows as the tool will read them.

        KnownError: format_unknown, format_not_for_channel.
        """
        shape = one_format(format_id, request.channel, language)
        wanted = self._wanted(request)
        with self._database.read() as connection:
            selection = self._select(connection, request, wanted)
            sender = self._sender(connection, request.plan_on)
            rows = rows_of(connection, selection.chosen, request.channel, shape, sender)
            return _audience(selection, shape, rows)

    def create(self, request: MailingRequest, progress: Progress | None = None) -> tuple[Changes, Mailing]:
        """Write the file, record the list and its contacts, all or nothing.

        KnownError: no_recipients, name_missing, folder_missing, file_locked, file_unwritable, disk_full,
        format_unknown, format_not_for_channel.
        """
        name = " ".join(request.name.split())
        if not name:
            raise KnownError("name_missing")
        audience = request.audience
        shape = one_format(request.format_id, audience.channel, request.language)
        wanted = self._wanted(audience)
        with OutgoingFiles() as files, self._database.write() as connection:
            order = _Order(name, audience, shape, request.path, self._select(connection, audience, wanted))
            made = self._make(connection, files, [order], progress or NoProgress())
        return _made("mailing_created", made), made[0]

    def write_empty(self, request: MailingRequest) -> None:
        """Write a file of only the header, recording nothing: what a scheduled run leaves when nobody is left.

        KnownError: as `create`, without no_recipients.
        """
        shape = one_format(request.format_id, request.audience.channel, request.language)
        with OutgoingFiles() as files:
            _WRITERS[shape.file_type](files.add(request.path), shape, [])
            files.publish()

    def approve_plan(
        self,
        day: date,
        contacts: Iterable[PlannedContact],
        directory: Path,
        formats_by_channel: Mapping[str, str] | None = None,
        progress: Progress | None = None,
        language: str = "fr",
    ) -> tuple[Changes, list[Mailing]]:
        """Make one list per channel of those of `contacts` that the plan of `day` still holds.

        KnownError: no_recipients and those of `create`.
        """
        approved = {(each.scenario_id, each.customer_id, each.occurrence) for each in contacts}
        formats = DEFAULT_FORMATS.get(language, DEFAULT_FORMATS["en"]) | dict(formats_by_channel or {})
        policy = self._settings.pressure()
        with OutgoingFiles() as files, self._database.write() as connection:
            kept = [
                each
                for each in plan_on(connection, day, policy).contacts
                if each.status == "planned" and (each.scenario_id, each.customer_id, each.occurrence) in approved
            ]
            orders = [
                self._plan_order(connection, day, channel, kept, directory, formats[channel], language)
                for channel in dict.fromkeys(each.channel for each in kept)
            ]
            made = self._make(connection, files, orders, progress or NoProgress())
        return _made("plan_approved", made), made

    def all(self) -> list[Mailing]:
        """Return every list, the newest first, withdrawn ones included."""
        with self._database.read() as connection:
            return journal.all_mailings(connection)

    def get(self, mailing_id: int) -> Mailing:
        """Return one list. KnownError: mailing_missing."""
        with self._database.read() as connection:
            return journal.one_mailing(connection, mailing_id)

    def recipients(self, mailing_id: int) -> list[Recipient]:
        """Return who was on a list, where and why. KnownError: mailing_missing."""
        with self._database.read() as connection:
            journal.one_mailing(connection, mailing_id)
            return journal.recipients_of(connection, mailing_id)

    def withdraw(self, argument: int | str) -> Changes:
        """Take lists back (`withdraw_mailing`): one id, or several joined by commas. Files stay where they are.

        KnownError: mailing_missing.
        """
        ids = [int(part) for part in str(argument).split(",")]
        now = self._clock.now().isoformat()
        with self._database.write() as connection:
            for mailing_id in ids:
                journal.withdraw_mailing(connection, mailing_id, now)
        undo = UndoStep("restore_mailing", ",".join(str(each) for each in ids))
        return Changes(Area.MAILINGS | Area.CONTACTS | Area.PLAN, "mailing_withdrawn", {"count": len(ids)}, undo)

    def restore(self, argument: int | str) -> Changes:
        """Put withdrawn lists back (`restore_mailing`): one id, or several joined by commas.

        KnownError: mailing_missing.
        """
        ids = [int(part) for part in str(argument).split(",")]
        with self._database.write() as connection:
            for mailing_id in ids:
                journal.restore_mailing(connection, mailing_id)
        undo = UndoStep("withdraw_mailing", ",".join(str(each) for each in ids))
        return Changes(Area.MAILINGS | Area.CONTACTS | Area.PLAN, "mailing_restored", {"count": len(ids)}, undo)

    def _wanted(self, request: AudienceRequest) -> list[int] | None:
        if request.segment_id is None or request.plan_on is not None:
            return None
        return self._segments.members(request.segment_id)

    def _select(self, connection: Connection, request: AudienceRequest, wanted: Sequence[int] | None) -> Selection:
        policy = self._settings.pressure()
        if request.plan_on is None:
            return select_customers(connection, wanted, request, self._clock.today(), policy)
        planned = [each for each in plan_on(connection, request.plan_on, policy).contacts if each.status == "planned"]
        return select_contacts(connection, planned, request, request.plan_on, without_gap(policy))

    def _plan_order(
        self,
        connection: Connection,
        day: date,
        channel: str,
        contacts: Sequence[PlannedContact],
        directory: Path,
        format_id: str,
        language: str,
    ) -> _Order:
        of_channel = [each for each in contacts if each.channel == channel]
        nature = "commercial" if any(each.nature == "commercial" for each in of_channel) else "relational"
        request = AudienceRequest(
            channel, plan_on=day, one_per_address=False, nature=nature, objective=of_channel[0].objective
        )
        shape = one_format(format_id, channel, language)
        selection = select_contacts(connection, of_channel, request, day, without_gap(self._settings.pressure()))
        name = ", ".join(dict.fromkeys(each.scenario_name for each in of_channel))
        return _Order(name, request, shape, _free_path(directory, f"{day}-{channel}", shape), selection)

    def _sender(self, connection: Connection, day: date | None) -> Sender:
        return Sender(
            self._settings.business(),
            self._settings.pressure(),
            day or self._clock.today(),
            self._scenarios.definitions(connection),
        )

    def _make(
        self, connection: Connection, files: OutgoingFiles, orders: Sequence[_Order], progress: Progress
    ) -> list[Mailing]:
        if not any(order.selection.chosen for order in orders):
            raise KnownError("no_recipients")
        made: list[Mailing] = []
        for number, order in enumerate(orders):
            progress.report(number, len(orders), "writing_list")
            progress.check_cancelled()
            if order.selection.chosen:
                made.append(self._write(connection, files, order))
        files.publish()
        return made

    def _write(self, connection: Connection, files: OutgoingFiles, order: _Order) -> Mailing:
        request, shape, chosen = order.request, order.shape, order.selection.chosen
        sender = self._sender(connection, request.plan_on)
        rows = rows_of(connection, chosen, request.channel, shape, sender)
        _WRITERS[shape.file_type](files.add(order.path), shape, rows)
        used = {each.contact.scenario_id: each.contact.scenario_name for each in chosen if each.contact}
        content = {
            "columns": [header for header, _value in shape.columns],
            "scenarios": [
                {"id": each, "name": name, "definition": sender.definitions[each].to_json()}
                for each, name in used.items()
            ],
        }
        mailing = {
            "name": order.name,
            "channel": request.channel,
            "format_id": shape.id,
            "nature": request.nature,
            "objective": request.objective,
            "day_on": sender.day.isoformat(),
            "segment_id": None if request.plan_on else request.segment_id,
            "plan_on": request.plan_on.isoformat() if request.plan_on else None,
            "file_name": str(order.path),
            "recipient_count": len(chosen),
            "funnel": json.dumps(order.selection.funnel()),
            "content": json.dumps(content, ensure_ascii=False),
            "created_at": self._clock.now().isoformat(),
        }
        return journal.one_mailing(connection, journal.write_mailing(connection, mailing, chosen))


def _audience(selection: Selection, shape: MailingFormat, rows: Iterable[tuple[str, ...]]) -> Audience:
    is_csv = shape.file_type == "csv"
    all_rows = list(rows)
    first_name = next((at for at, (_header, value) in enumerate(shape.columns) if value == "first_name"), None)
    return Audience(
        selection.start,
        selection.steps(),
        len(selection.chosen),
        tuple(header for header, _value in shape.columns),
        tuple(tuple(neutralise(cell) if is_csv else cell for cell in row) for row in islice(all_rows, PREVIEW_ROWS)),
        sum(is_dangerous(cell) for row in all_rows for cell in row) if is_csv else 0,
        sum(not row[first_name] for row in all_rows) if first_name is not None else 0,
    )


def _made(label: str, mailings: Sequence[Mailing]) -> Changes:
    params: dict[str, object] = {
        "lists": len(mailings),
        "recipients": sum(mailing.recipients for mailing in mailings),
        "name": mailings[0].name,
    }
    undo = UndoStep("withdraw_mailing", ",".join(str(mailing.id) for mailing in mailings))
    return Changes(Area.MAILINGS | Area.CONTACTS | Area.PLAN, label, params, undo)


def _free_path(directory: Path, stem: str, shape: MailingFormat) -> Path:
    """Return a file name that is not taken: approving twice on a day replaces nothing."""
    names = (
        f"{stem}.{shape.file_type}" if number == 1 else f"{stem}-{number}.{shape.file_type}"
        for number in range(1, 10_000)
    )
    return next(path for name in names if not (path := directory / name).exists())
