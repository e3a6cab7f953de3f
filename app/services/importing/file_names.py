"""Which files of a folder look like tables by their name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

TABLE_SUFFIXES: Final = frozenset(
    {".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".json", ".jsonl", ".ndjson", ".vcf", ".zip"}
    | {".htm", ".html"}
)
"""What is taken out of a folder; a file that is dropped by itself is read whatever its name says."""

_HIDDEN: Final = (".", "~$")


def is_hidden(path: Path) -> bool:
    """Whether a file is the system's or another program's own."""
    return path.name.startswith(_HIDDEN)


def is_to_read(path: Path) -> bool:
    """Whether a file looks like a table by its name."""
    return path.suffix.lower() in TABLE_SUFFIXES and not is_hidden(path)
