"""What to tell about a KnownError: one table for the window and for the command line, in English.

Each sentence says what happened, that nothing was lost where one may fear it, and what to do. `{name}` takes the
parameter `name`. A new KnownError code needs a line in the module of its subject; a test compares the tables with the
codes that are raised.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.error_sentences import contacting, customers, importing, personas, segments, workspace
from app.models.domain.errors import KnownError

CONTEXT: Final = "ErrorSentences"

ERROR_SENTENCES: Final[Mapping[str, str]] = {
    **workspace.SENTENCES,
    **importing.SENTENCES,
    **customers.SENTENCES,
    **segments.SENTENCES,
    **personas.SENTENCES,
    **contacting.SENTENCES,
}


def values_of(error: KnownError) -> dict[str, object]:
    """Return the values of an error's sentence; a file known by its path has its name, too."""
    values = dict(error.params)
    if "name" not in values and "path" in values:
        values["name"] = Path(str(values["path"])).name
    return values
