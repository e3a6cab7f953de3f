"""Reading files for the window, in child processes that stay: no file can make the window stutter, or end it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.models.domain.ports import Clock, Progress
from app.services.container import Services
from app.services.importing.fields import FileKind
from app.services.importing.intake import Found, find_files
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import Preview
from app.services.importing.raw_rows import RawRows, raw_rows
from app.services.importing.reading.table import ReadingChoices
from app.services.workspace.warm_child import run_in_warm_child

_CELLS_SHOWN: Final = 40_000
_LEAST_ROWS: Final = 5
_LONGEST_CELL: Final = 2_000
"""Cells of a megabyte are not sent to a window that shows a line of them."""


def begin_reading(progress: Progress) -> None:
    """Have a child ready before the first file."""
    run_in_warm_child(_begin, progress=progress)


def find_in_child(paths: Sequence[Path], progress: Progress, *, groups: bool = True) -> Found:
    """Look at what was dropped (see `find_files`)."""
    return run_in_warm_child(_find, tuple(paths), groups, progress=progress)


def raw_rows_in_child(path: Path, choices: ReadingChoices, more: Sequence[Path], progress: Progress) -> RawRows:
    """Return the first rows as they are (see `raw_rows`); of very wide files fewer of them."""
    return run_in_warm_child(_raw_rows, path, choices, tuple(more), progress=progress)


def preview_in_child(
    services: Services,
    path: Path,
    choices: ReadingChoices,
    mapping: FileMapping | None,
    kind: FileKind | None,
    more: Sequence[Path],
    progress: Progress,
) -> Preview:
    """Return how a file is understood, its rows cleaned with the answers proposed; of very wide files fewer rows."""
    return run_in_warm_child(
        _preview, services.path, services.clock, path, choices, mapping, kind, tuple(more), progress=progress
    )


def _begin(progress: Progress) -> None:
    progress.check_cancelled()


def _find(paths: tuple[Path, ...], groups: bool, progress: Progress) -> Found:
    return find_files(paths, progress, groups=groups)


def _raw_rows(path: Path, choices: ReadingChoices, more: tuple[Path, ...], progress: Progress) -> RawRows:
    progress.check_cancelled()
    raw = raw_rows(path, choices, more)
    width = max((len(row.cells) for row in raw.rows), default=1)
    rows = raw.rows[: _rows_shown(width)]
    return replace(
        raw, rows=tuple(replace(row, cells=tuple(cell[:_LONGEST_CELL] for cell in row.cells)) for row in rows)
    )


def _preview(
    workspace: Path,
    clock: Clock,
    path: Path,
    choices: ReadingChoices,
    mapping: FileMapping | None,
    kind: FileKind | None,
    more: tuple[Path, ...],
    progress: Progress,
) -> Preview:
    services = Services.join(workspace, clock)
    try:
        preview = _answered(services, path, choices, mapping, kind, more, progress)
    finally:
        services.close()
    rows = preview.rows[: _rows_shown(len(preview.reading.header))]
    return replace(
        preview,
        rows=tuple(
            (
                number,
                tuple(cell[:_LONGEST_CELL] for cell in cells),
                tuple(value and value[:_LONGEST_CELL] for value in clean),
            )
            for number, cells, clean in rows
        ),
    )


def _answered(
    services: Services,
    path: Path,
    choices: ReadingChoices,
    mapping: FileMapping | None,
    kind: FileKind | None,
    more: tuple[Path, ...],
    progress: Progress,
) -> Preview:
    importing = services.importing
    preview = importing.preview(path, choices=choices, mapping=mapping, kind=kind, more=more)
    proposed = preview.plan.mapping
    answered = proposed
    for question in proposed.questions:
        if question.suggested is not None:
            answered = answered.with_answer(question, question.suggested)
    if answered is proposed:
        return preview
    progress.check_cancelled()
    shown = importing.preview(path, choices=choices, mapping=answered, more=more)
    return replace(preview, rows=shown.rows, issues=shown.issues)


def _rows_shown(width: int) -> int:
    return max(_LEAST_ROWS, _CELLS_SHOWN // max(width, 1))
