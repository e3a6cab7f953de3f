"""Some customers as a table in a file: CSV or workbook, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.domain.mailing import MailingFormat

if TYPE_CHECKING:
    from app.services.container import Services


def save_customers(services: Services, customer_ids: Sequence[int], path: Path) -> int:
    """Write the customers as `.csv` or `.xlsx`, with the columns of the public table; return how many.

    Consents stand in their columns: whoever writes to them must look there. KnownError: those of writing files.
    """
    from app.services.files.outgoing_files import OutgoingFiles  # noqa: PLC0415 - for who exports
    from app.services.mailings.write_csv import write_csv  # noqa: PLC0415
    from app.services.mailings.write_xlsx import write_xlsx  # noqa: PLC0415

    rows = list(services.customers.all_profiles(customer_ids))
    headers = list(dict.fromkeys(name for row in rows for name in row))
    kind = "xlsx" if path.suffix.lower() == ".xlsx" else "csv"
    shape = MailingFormat("customers", (), kind, ";", "utf-8-sig", tuple((name, name) for name in headers))
    lines = [["" if row.get(name) is None else str(row[name]) for name in headers] for row in rows]
    with OutgoingFiles() as files:
        (write_xlsx if kind == "xlsx" else write_csv)(files.add(path), shape, lines)
        files.publish()
    return len(rows)
